// Parties across asides and joined nouns, threats that hang on a condition, and what is only aimed at or bargained for.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) =>
  eventsIn(text).map(({ type, status, actors, targets }) => `${type} ${status}: ${actors.join('; ')} > ${targets.join('; ')}`)

describe('who acts', () => {
  test.each([
    // an aside in the passive parts no subject from its verb
    ['Quân đội Peru, được không quân Chile yểm trợ, tấn công phiến quân Inca.', ['ASSAULT occurred: Quân đội Peru > phiến quân Inca']],
    [
      'Binh sĩ quân đội Peru, được sự yểm trợ của không quân Chile, đang mở một cuộc tấn công nhằm vào phiến quân Inca.',
      ['ASSAULT occurred: quân đội Peru > phiến quân Inca'],
    ],
    // whose government it is
    [
      'Chính quyền của Tổng thống Peru Luis Soto đã tịch thu tàu của Chile và trục xuất 12 nhà ngoại giao Chile.',
      ['COERCE occurred: Luis Soto > Chile', 'SANCTION occurred: Luis Soto > nhà ngoại giao Chile'],
    ],
    // he meets all whom he has a meeting with
    ['Tổng thống Cuba Ana Rey sẽ có cuộc gặp các lãnh đạo Peru và Chile.', ['CONSULT planned: Ana Rey; các lãnh đạo Peru; Chile > ']],
    ['Sẽ có cuộc gặp giữa Peru và Chile.', ['CONSULT planned: Peru; Chile > ']],
    // who writes a letter asks, and asks whom it is for
    [
      'Hội Luật gia Peru nhiều lần gửi thư tới Bộ Quốc phòng Peru đề nghị bộ này mở cửa doanh trại.',
      ['REQUEST occurred: Hội Luật gia Peru > Bộ Quốc phòng Peru'],
    ],
    // with whose help it is done, and who does it
    [
      'Với sự trợ giúp của không quân Chile, quân đội Peru đã tái chiếm thành phố Cusco.',
      ['AID occurred: không quân Chile > quân đội Peru', 'ASSAULT occurred: quân đội Peru > '],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('two deeds under one noun are of one owner', () => {
    expect(told('Nhiều khu phố đổ nát sau các đợt không kích và pháo kích dồn dập của quân đội Peru.')).toEqual([
      'ASSAULT occurred: quân đội Peru > ',
      'ASSAULT occurred: quân đội Peru > ',
    ])
    // here the second one is a verb
    expect(told('Phiến quân phát động một vụ đánh bom và xả súng vào quân đội Peru.').at(-1)).toBe(
      'ASSAULT occurred: Phiến quân > quân đội Peru',
    )
  })
})

describe('threats', () => {
  test.each([
    ['Tổng thống Peru Luis Soto tuyên bố sẽ cắt viện trợ cho Chile nếu nước này không mở cảng.', ['THREATEN occurred: Luis Soto > Chile']],
    ['Peru cảnh báo sẽ áp thuế nếu Chile không nhượng bộ.', ['THREATEN occurred: Peru > Chile']],
    // without a condition it is a plan
    ['Tổng thống Peru Luis Soto tuyên bố sẽ cắt viện trợ cho Chile.', ['SANCTION planned: Luis Soto > Chile']],
    // a condition of no threat
    ['Peru sẽ vui mừng nếu Chile rút quân.', ['RETREAT possible: Chile > ']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('whether it happened', () => {
  test.each([
    ['Peru chưa đưa ra bất kỳ quyết định nào về các biện pháp trả đũa Chile.', ['SANCTION possible:  > Chile']],
    ['Chile có nhiều cách để đổi lấy việc trao trả tàu cá của Peru.', ['RETREAT possible:  > Peru']],
    ['Chile đã trao trả tàu cá của Peru.', ['RETREAT occurred: Chile > Peru']],
    ['Peru và Chile mở chiến dịch với mục tiêu tiêu diệt phiến quân Inca.', ['ASSAULT planned: Peru; Chile > phiến quân Inca']],
    ['Ngoại trưởng Peru Juan Mora hy vọng vòng hòa đàm Syria, dự kiến diễn ra tại Lima, sẽ có kết quả.', ['CONSULT planned: Syria > ']],
    ['Các nước nên tập trung ký kết những hiệp định với Chile.', ['AGREE possible: Các nước; Chile > ']],
    // what is avoided, and a view that all hold
    ['Peru rút quân để tránh đụng độ với Chile.', ['RETREAT occurred: Peru > ']],
    ['Đây là quan điểm thống nhất của Peru.', []],
    // to cease from an act, not from work
    ['Peru phải ngừng việc chuyển giao tàu ngầm cho phe nổi dậy.', []],
    ['Hơn 2.000 thợ mỏ ở Lima đã ngừng việc để phản đối chính phủ Peru.', ['PROTEST occurred:  > chính phủ Peru']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
