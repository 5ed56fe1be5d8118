// Parties across asides and joined nouns, threats that hang on a condition, and what is only aimed at or bargained for.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) =>
  eventsIn(text).map(({ type, status, actors, targets }) => `${type} ${status}: ${actors.join('; ')} > ${targets.join('; ')}`)

describe('who acts', () => {
  test.each([
    // an aside in the passive parts no subject from its verb
    ['Quân đội Peru, được không quân Chile yểm trợ, tấn công phiến quân Inca.', ['ASSAULT occurred: Quân đội Peru > Inca']],
    [
      'Binh sĩ quân đội Peru, được sự yểm trợ của không quân Chile, đang mở cuộc tấn công vào phiến quân Inca.',
      ['ASSAULT occurred: quân đội Peru > Inca'],
    ],
    // whom the charge begins with, behind a comma
    [
      'Nhóm công tố viên Peru cáo buộc, Tổng thống Peru Luis Soto đã thông đồng với một tập đoàn.',
      ['ACCUSE occurred: Nhóm công tố viên Peru > Luis Soto'],
    ],
    // who issued the decree
    [
      'Gây tranh cãi là sắc lệnh mà Tổng thống Peru Luis Soto ký ban hành về việc cấm nhập cảnh 30 đầu bếp Chile.',
      ['COERCE occurred: Luis Soto > Chile'],
    ],
    // a manner between who receives somebody and the verb
    ['Tổng thống Peru Luis Soto được Thủ tướng Chile Ana Rey niềm nở đón tiếp.', ['CONSULT occurred: Luis Soto; Ana Rey > ']],
    // whom others receive travels
    ['Tổng thống Peru Luis Soto được Đại tướng Chile Juan Mora tháp tùng trong chuyến thăm căn cứ.', ['CONSULT occurred: Luis Soto > ']],
    // what he is stands between commas
    ['Ông Luis Soto, Phó Thủ tướng Peru, Chủ tịch Phân ban Hợp tác, đã chỉ trích Chile.', ['ACCUSE occurred: Luis Soto > Chile']],
    ['Tổng thống Peru Luis Soto, Chủ tịch luân phiên của khối, hôm 3/5 đã chỉ trích Chile.', ['ACCUSE occurred: Luis Soto > Chile']],
    ['Cuba phản đối hợp đồng tàu ngầm giữa Peru và Chile.', ['ACCUSE occurred: Cuba > ']],
    // when, not who
    [
      'Hơn 80 người chết vì những cuộc tấn công của quân đội Peru giữa tháng 8/2014 và tháng 3/2015.',
      ['ASSAULT occurred: quân đội Peru > '],
    ],
    // those who are dispersed, a truce that is kept
    ['Cảnh sát Peru giải tán đám đông biểu tình.', ['COERCE occurred: Cảnh sát Peru > ']],
    ['Cuba làm trung gian cho lệnh ngừng bắn ở Peru có hiệu lực từ tối 13/5.', ['RETREAT occurred:  > ']],
    // what is kept out is not given; soldiers who guard an evacuation; what a suit is for
    ['Peru chặn toàn bộ hàng viện trợ vào thành phố Arica.', ['COERCE occurred: Peru > ']],
    ['Peru điều thêm 1.000 lính để bảo vệ cuộc sơ tán ở Chile.', ['MOBILIZE occurred: Peru > ']],
    ['Peru điều trực thăng để sơ tán người dân Chile.', ['AID occurred: Peru > ']],
    ['Chile kiện Peru đòi bồi thường ba tỷ USD.', ['ACCUSE occurred: Chile > Peru']],
    // those who took part
    [
      'Một cuộc đàm phán đã mở ra với sự góp mặt của Ngoại trưởng Peru Juan Mora và Ngoại trưởng Chile Ana Rey.',
      ['CONSULT occurred: Juan Mora; Ana Rey > '],
    ],
    // whose kin they are who stand behind và
    ['Các tay súng bị tạm giam và thân nhân của phiến quân Inca đã lên tiếng ở Peru.', ['COERCE occurred:  > Các tay súng']],
    ['Các lực lượng vũ trang Peru đã vài lần tấn công phiến quân Inca.', ['ASSAULT occurred: lực lượng vũ trang Peru > Inca']],
    // officials of a country are not its president
    [
      'Tổng thống Peru Luis Soto kêu gọi Chile rút quân. Nhiều quan chức Peru đang kêu gọi Chile bồi thường.',
      ['REQUEST occurred: Luis Soto > Chile', 'REQUEST occurred: Nhiều quan chức Peru > Chile'],
    ],
    // a state by the part of the world where it lies
    ['Syria im lặng khi quốc gia Trung Đông này bị Nga cáo buộc.', ['ACCUSE occurred: Nga > Syria']],
    // whose government it is
    [
      'Chính quyền của Tổng thống Peru Luis Soto đã tịch thu tàu của Chile và trục xuất 12 nhà ngoại giao Chile.',
      ['COERCE occurred: Luis Soto > Chile', 'SANCTION occurred: Luis Soto > 12 nhà ngoại giao Chile'],
    ],
    // he meets all whom he has a meeting with
    ['Tổng thống Cuba Ana Rey sắp có cuộc gặp các lãnh đạo Peru và Chile.', ['CONSULT planned: Ana Rey; các lãnh đạo Peru; Chile > ']],
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
    expect(told('Cusco đổ nát sau những đợt pháo kích và không kích dồn dập của quân đội Peru.')).toEqual([
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
    // whom it is for has no name
    ['Thủ tướng Peru Luis Soto cảnh báo sẽ giáng đòn nặng nề nếu các nhóm vũ trang tiếp tục bắn phá.', ['THREATEN occurred: Luis Soto > ']],
    // the second thing that the other one is said to do
    ['Peru tố tàu hải cảnh Chile đâm tàu cá và bắt giữ ngư dân.', ['ACCUSE occurred: Peru > Chile']],
    [
      'Peru tố Chile nói dối, đồng thời bắt giữ 12 ngư dân Chile.',
      ['ACCUSE occurred: Peru > Chile', 'COERCE occurred: Peru > 12 ngư dân Chile'],
    ],
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
    ['Peru chưa đưa ra quyết định về các lệnh trừng phạt Chile.', ['SANCTION possible:  > Chile']],
    ['Chile có nhiều cách để đổi lấy việc trao trả tàu cá của Peru.', ['RETREAT possible:  > Peru']],
    ['Chile đã trao trả tàu cá của Peru.', ['RETREAT occurred: Chile > Peru']],
    ['Peru và Chile mở chiến dịch với mục tiêu tiêu diệt phiến quân Inca.', ['ASSAULT planned: Peru; Chile > Inca']],
    ['Ngoại trưởng Peru Juan Mora mong vòng hòa đàm Cuba, theo kế hoạch diễn ra ở Lima, sẽ thành công.', ['CONSULT planned: Cuba > ']],
    ['Các nước nên sớm tập trung ký hiệp định với Chile.', ['AGREE possible: Các nước; Chile > ']],
    // what is avoided, and a view that all hold
    ['Peru rút quân để tránh đụng độ với Chile.', ['RETREAT occurred: Peru > ']],
    ['Bộ Ngoại giao Peru phải quyết định thời điểm ban hành lệnh trừng phạt Chile.', ['SANCTION possible: Bộ Ngoại giao Peru > Chile']],
    [
      'Tổng thống Peru Luis Soto đang xem xét vài phương án, trong đó có đánh thuế rượu vang của Chile.',
      ['SANCTION possible: Luis Soto > Chile'],
    ],
    // what somebody asks to be called off is still to come
    [
      'Phe đối lập kêu gọi hủy chuyến thăm Peru của Tổng thống Chile Ana Rey.',
      ['REQUEST occurred: Phe đối lập > ', 'CONSULT possible: Ana Rey > '],
    ],
    ['Tổng thống Chile Ana Rey đã hủy chuyến thăm Peru.', ['CONSULT denied: Ana Rey > ']],
    ['Đây là quan điểm thống nhất của Peru.', []],
    // to cease from an act, not from work
    ['Peru phải ngừng việc chuyển giao tàu ngầm cho phe nổi dậy.', []],
    ['Hơn 2.000 thợ mỏ ở Lima đã ngừng việc yêu cầu chính phủ Peru tăng lương.', ['PROTEST occurred:  > chính phủ Peru']],
    ['Hơn 2.000 thợ mỏ ở Lima đã ngừng việc để phản đối chính phủ Peru.', ['PROTEST occurred:  > chính phủ Peru']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
