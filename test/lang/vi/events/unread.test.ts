// Events that stood unread: crowds at home, journeys of delegations, words that need no target, people told by what they are alone.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

/** Each event of the type once, as it is told first. */
const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event, i, all) => event.type === type && all.findIndex(({ group }) => group === event.group) === i)
    .map(({ status, actors, targets }) => [status, actors.join('; '), targets.join('; ')])

describe('crowds', () => {
  test.each([
    ['Khoảng 500 người dân xã Mộc chặn đường vào bãi rác Kim Tân.', [['occurred', '', '']]],
    ['Người dân huyện Mộc đã chặn các phương tiện trên quốc lộ.', [['occurred', '', '']]],
    [
      'Hàng trăm người dân xã Mộc, huyện Kim, tỉnh Cà Mau suốt ba tuần qua bao vây cổng nhà máy để phản đối khói bụi.',
      [['occurred', '', '']],
    ],
    ['Có 2.000 công nhân ra biểu tình để đòi tăng lương.', [['occurred', '', '']]],
    ['Nông dân Peru lái máy kéo chặn các tuyến cao tốc để phản đối giá phân bón.', [['occurred', 'Nông dân Peru', '']]],
    // nobody is kept out, and nobody asks for anything
    ['Cây đổ chặn đường vào xã Mộc, huyện Kim.', []],
    ['Người dân huyện Mộc đổ tới chợ hoa để mua đào.', []],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'PROTEST').map(([status, actors, targets]) => [status, /Peru/u.test(actors ?? '') ? actors : '', targets])).toEqual(
      expected,
    )
  })
})

describe('journeys', () => {
  test.each([
    ['Phó Thủ tướng Trần Văn Mốc dẫn đầu một phái đoàn Việt Nam có chuyến thăm Peru.', [['occurred', 'Trần Văn Mốc', '']]],
    ['Thủ tướng Chile Ana Rey dẫn đầu một phái đoàn Chile tới Lima.', [['occurred', 'Ana Rey', '']]],
    ['Tổng thống Peru Luis Soto và phu nhân vừa kết thúc tốt đẹp chuyến thăm Chile.', [['occurred', 'Luis Soto', '']]],
    // for whom an invitation is that is passed on
    [
      'Thủ tướng Peru Ana Rey chuyển lời mời của ông Soto đến Tổng thống Chile Juan Mora sớm sang thăm Lima.',
      [['possible', 'Juan Mora', '']],
    ],
    ['Thủ tướng Peru Ana Rey trao cho Tổng thống Chile Juan Mora lời mời thăm Lima.', [['possible', 'Juan Mora', '']]],
    ['Thủ tướng Peru Ana Rey nhận lời mời của Tổng thống Chile Juan Mora thăm Lima.', [['occurred', 'Ana Rey', '']]],
    // who invited does not go, nor does the land that comes next
    [
      'Theo lời mời của Thủ tướng Peru Ana Rey và Tổng thống Chile Juan Mora, Thủ tướng Bolivia Luis Soto và phu nhân sẽ thăm Lima.',
      [['planned', 'Luis Soto', '']],
    ],
    ['Tổng thống Peru Luis Soto đã rời Lima để đi Chile, kết thúc tốt đẹp chuyến thăm Bolivia.', [['occurred', 'Luis Soto', '']]],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'CONSULT')).toEqual(expected)
  })
})

describe('words and acts', () => {
  test.each([
    ['Chính phủ Chile lên tiếng phản đối ngay trong đêm.', 'ACCUSE', [['occurred', 'Chính phủ Chile', '']]],
    ['Khách hàng của hãng đã lên tiếng phản đối.', 'ACCUSE', []],
    ['Tòa án Peru tuyên phạt kẻ chủ mưu 20 năm tù.', 'SANCTION', [['occurred', 'Tòa án Peru', '']]],
    ['Luis Soto, Tổng thống Peru, đã xin lỗi người dân Arica.', 'SUPPORT', [['occurred', 'Luis Soto', '']]],
    [
      'Tổng thống Peru Luis Soto thông báo về việc ban hành lệnh trừng phạt nhằm vào Chile.',
      'SANCTION',
      [['occurred', 'Luis Soto', 'Chile']],
    ],
    ['Tổng thống Peru Luis Soto phản đối việc ban hành lệnh trừng phạt nhằm vào Chile.', 'SANCTION', [['occurred', '', 'Chile']]],
    ['Peru trả đũa bằng cách nâng thuế.', 'SANCTION', [['occurred', 'Peru', '']]],
    ['Peru vừa nâng thuế.', 'SANCTION', []],
    ['Hải quân Peru và Chile khai màn cuộc tập trận chung.', 'COOPERATE', [['occurred', 'Hải quân Peru; Chile', '']]],
    ['Tổng thống Peru Luis Soto phát động “chiến dịch quân sự” tại Arica.', 'ASSAULT', [['occurred', 'Luis Soto', '']]],
    ['Cảnh sát mở cuộc điều tra thứ hai với Tổng thống Peru Luis Soto.', 'ACCUSE', [['occurred', 'Cảnh sát', 'Luis Soto']]],
    ['Viện kiểm sát Peru đề nghị mức án 20 năm tù với ông Juan Mora.', 'REQUEST', [['occurred', 'Viện kiểm sát Peru', 'Juan Mora']]],
    ['Hai bên đã trao 14 văn kiện hợp tác. Tổng thống Peru Luis Soto hội đàm với bà Rey.', 'AGREE', []],
    ['Peru và Chile đã trao 14 văn kiện hợp tác.', 'AGREE', [['occurred', 'Peru; Chile', '']]],
    ['Peru và Chile đã trao 14 suất quà cho trẻ em.', 'AGREE', []],
    ['Ban Bí thư kỷ luật bằng hình thức phạt nặng đối với ông Lê Văn Mốc.', 'SANCTION', [['occurred', 'Ban Bí thư', 'Lê Văn Mốc']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('sport', () => {
  const war =
    'Tổng thống Peru Luis Soto chỉ trích Chile. Bolivia lên án Chile. Quân đội Chile rút khỏi Arica. Peru cắt quan hệ ngoại giao với Chile. Chile trục xuất đại sứ Peru.'

  test('one sentence on a match leaves an article on a war one of politics', () => {
    expect(eventsIn(`${war} Liên đoàn bóng đá dời trận chung kết khỏi Lima.`).length).toBeGreaterThan(3)
  })

  test('an article on matches is none', () => {
    const sport = 'Đội tuyển Peru vào chung kết. Bóng đá Peru thắng lớn. Cầu thủ Chile ghi bàn ở bán kết.'
    expect(eventsIn(`${sport} Peru chỉ trích Chile. ${sport}`)).toEqual([])
  })
})

describe('affairs at home', () => {
  test.each([
    ['Chủ tịch UBND TP Cà Mau Lê Văn Mốc đã về xã Kim đối thoại với người dân.', 'CONSULT', [['occurred', 'Lê Văn Mốc; người dân', '']]],
    ['Phát ngôn viên Bộ Ngoại giao Lê Thị Sen đề nghị các bên kiềm chế.', 'REQUEST', [['occurred', 'Lê Thị Sen', 'các bên']]],
    ['Nghe phóng viên đề nghị cho biết lập trường, Phát ngôn viên Bộ Ngoại giao Lê Thị Sen im lặng.', 'REQUEST', []],
    ['Nhà chức trách bắt giữ bảy thanh niên hôm 6/5.', 'COERCE', [['occurred', 'Nhà chức trách', '']]],
    ['Người dân xã Kim phản đối chính quyền thu đất.', 'ACCUSE', [['occurred', '', 'chính quyền']]],
    ['Công an tỉnh Cà Mau đã giải tán đoàn người ở xã Kim.', 'COERCE', [['occurred', 'Công an tỉnh Cà Mau', '']]],
    ['Ca sĩ Lê Văn Mốc đã giải tán ban nhạc ở xã Kim.', 'COERCE', []],
    ['Khoảng 20 ngư dân bị tạm giữ ở Cà Mau hôm 6/5.', 'COERCE', [['occurred', '', '20 ngư dân']]],
    ['Bà Lê Thị Sen được trả tự do hôm 6/5.', 'RETREAT', [['occurred', '', 'Lê Thị Sen']]],
    ['HĐXX buộc bị cáo bồi thường 20 tỷ đồng.', 'SANCTION', [['occurred', 'HĐXX', '']]],
    ['Bị cáo Lê Thị Sen, cựu Cục trưởng Thanh tra, giám sát II, lãnh án chung thân.', 'SANCTION', [['occurred', '', 'Lê Thị Sen']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test('soldiers who break into a parliament are no crowd', () => {
    expect(toldOf('Binh sĩ Peru xông vào tòa nhà quốc hội hôm 3/5.', 'PROTEST')).toEqual([])
  })
})
