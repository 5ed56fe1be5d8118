// Events told in passives, by nouns, with craft and treaties, and what only sounds like them.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ status, actors, targets }) => [status, actors.join('; '), targets.join('; ')])

describe('agreements', () => {
  test.each([
    ['Một hiệp định mậu dịch tự do đã được Peru và Chile ký kết tại Lima.', [['occurred', 'Peru; Chile', '']]],
    ['Thỏa thuận hạt nhân năm 2015 giữa Peru với Chile vẫn có hiệu lực.', [['occurred', 'Peru; Chile', '']]],
    ['Tổng thống Peru Luis Soto đã ký hiệp định khí hậu.', [['occurred', 'Luis Soto', '']]],
    // a decree, and what is only carried out
    ['Tổng thống Peru Luis Soto đã ký quyết định khôi phục một phần hiệp định khí hậu.', []],
    ['Bộ Ngoại giao Peru triển khai các thỏa thuận giữa Peru và Chile.', []],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'AGREE')).toEqual(expected)
  })
})

describe('meetings', () => {
  test.each([
    ['Ngoại trưởng Chile Ana Rey đã được Tổng thống Peru Luis Soto tiếp tại Lima.', [['occurred', 'Ana Rey; Luis Soto', '']]],
    ['Tổng thống Peru Luis Soto trông đợi cuộc gặp đầu tiên với Tổng thống Chile Ana Rey.', [['possible', 'Luis Soto; Ana Rey', '']]],
    ['Cuộc điện đàm giữa những người phụ trách môi trường của Peru và Chile kéo dài hai giờ.', [['occurred', 'Peru; Chile', '']]],
    [
      'Cuộc gặp giữa Tổng thống Peru Luis Soto (Lu-ít Xô-tô) và Thủ tướng Chile Ana Rey kéo dài hai giờ.',
      [['occurred', 'Luis Soto; Ana Rey', '']],
    ],
    // who agreed in it
    [
      'Tổng thống Peru Luis Soto và Thủ tướng Chile Ana Rey nhất trí mở cửa biên giới. Thỏa thuận được đưa ra trong cuộc gặp tại Lima.',
      [['occurred', 'Luis Soto; Ana Rey', '']],
    ],
    ['Peru lên tiếng trước thềm các cuộc hội đàm của hai nhà lãnh đạo Chile và Bolivia.', [['planned', 'Chile; Bolivia', '']]],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'CONSULT')).toEqual(expected)
  })
})

describe('forces', () => {
  test.each([
    ['Hai tàu khu trục của Chile đã tới vùng biển Peru.', 'MOBILIZE', [['occurred', 'Chile', '']]],
    ['Hải quân Peru sẽ tập trận cùng hải quân Chile.', 'COOPERATE', [['planned', 'Hải quân Peru; hải quân Chile', '']]],
    ['Tàu chiến Chile đã rời khỏi vùng biển Bolivia.', 'RETREAT', [['occurred', 'Chile', '']]],
    ['Binh sĩ Chile không được rời khỏi vị trí.', 'RETREAT', []],
    ['Thỏa thuận ngừng bắn ở Peru có hiệu lực từ hôm 9/5.', 'RETREAT', [['occurred', '', '']]],
    ['Peru và Chile cáo buộc nhau vi phạm thỏa thuận ngừng bắn giữa hai bên.', 'RETREAT', []],
    ['Phiến quân đã nã đạn cối vào hai xe tăng của Peru.', 'ASSAULT', [['occurred', 'Phiến quân', 'Peru']]],
    ['Hải quân Peru thả nam châm xuống vị trí của tàu.', 'ASSAULT', []],
    ['Chile sẽ đáp trả sau khi máy bay của Peru bị bắn hạ hôm 3/5.', 'ASSAULT', [['occurred', '', 'Peru']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('pressure and breaks', () => {
  test.each([
    ['Chile hôm 3/5 tuyên bố cắt đứt mọi liên lạc với Peru.', 'SANCTION', [['occurred', 'Chile', 'Peru']]],
    ['Mỹ đang cân nhắc đưa Peru trở lại danh sách các nước bảo trợ khủng bố.', 'SANCTION', [['possible', 'Mỹ', 'Peru']]],
    ['Tin tặc Peru đã xâm nhập máy chủ của Bộ Quốc phòng Chile.', 'COERCE', [['occurred', 'Tin tặc Peru', 'Bộ Quốc phòng Chile']]],
    ['Tàu cá Peru xâm nhập hải phận.', 'COERCE', []],
    // the second thing that is asked for is not done
    ['Peru yêu cầu Chile chấm dứt tập trận, đóng cửa kênh truyền hình Kavena.', 'COERCE', []],
    ['Chile đang hỗ trợ quân đội Peru giành lại một thành phố.', 'AID', [['occurred', 'Chile', 'quân đội Peru']]],
    ['Chính phủ Peru hỗ trợ quân đội Peru.', 'AID', []],
    ['Chile phủ nhận đã tấn công Peru.', 'ASSAULT', [['denied', 'Chile', 'Peru']]],
    ['Đề nghị của Chile đã bị Peru từ chối.', 'REJECT', [['occurred', 'Peru', 'Chile']]],
    // wished for, not blamed
    ['Ngoại trưởng Chile Ana Rey cho biết Chile hy vọng Peru sẽ chấm dứt gây hấn.', 'ACCUSE', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('crowds', () => {
  test.each([
    ['Sinh viên Chile biểu tình bảo vệ rừng.', [['occurred', 'Sinh viên Chile', '']]],
    ['Làn sóng biểu tình ở Peru nổ ra hôm 3/5.', [['occurred', '', '']]],
    ['Bạo loạn bùng phát ở thủ đô Lima của Peru hôm 3/5.', [['occurred', '', '']]],
    ['Bà Ana Rey, người Chile, ngã xuống đường ở Lima.', []],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'PROTEST')).toEqual(expected)
  })
})

describe('who answers, summons and vows', () => {
  test.each([
    [
      'Bộ Ngoại giao Peru khẳng định nước này sẽ đáp trả thích đáng vụ Chile trục xuất hai nhà ngoại giao.',
      'THREATEN',
      [['occurred', 'Bộ Ngoại giao Peru', 'Chile']],
    ],
    ['Cao ủy Peru khẳng định, nước này sẽ ngừng trả đũa khi nào Chile bỏ phí.', 'THREATEN', []],
    ['Ngày 3/5, Thủ tướng Chile Ana Rey cho biết sẽ nêu vụ đánh bom với Tổng thống Peru Luis Soto.', 'THREATEN', []],
    ['Hành động phóng thử tên lửa của Peru đe dọa Chile.', 'THREATEN', []],
    [
      'Bộ Ngoại giao Chile đã triệu tập đại biện Đại sứ quán Peru đề nghị phía Peru trả tàu cá.',
      'REQUEST',
      [['occurred', 'Bộ Ngoại giao Chile', 'Peru']],
    ],
    [
      'Khoảng hai triệu người dân Chile đã kiến nghị Tổng thống Peru Luis Soto từ chức.',
      'REQUEST',
      [['occurred', 'người dân Chile', 'Luis Soto']],
    ],
    ['Các ngư dân được Bộ Ngoại giao Peru đề nghị Chile giúp đỡ.', 'REQUEST', [['occurred', 'Bộ Ngoại giao Peru', 'Chile']]],
    [
      'Quyết định sa thải các quan chức của Tổng thống Peru Luis Soto được công bố.',
      'SANCTION',
      [['occurred', 'Luis Soto', 'các quan chức']],
    ],
    // a teller is not who the sentence is about
    [
      'Hãng tin Reuters cho biết Bộ Ngoại giao Peru gọi quyết định của Chile là “hành động vô lý”, đồng thời dọa sẽ đáp trả.',
      'THREATEN',
      [['occurred', 'Bộ Ngoại giao Peru', '']],
    ],
    ['Bộ trưởng Thông tin Peru Juan Mora cho biết sau khi bắn vào một tòa nhà ở Chile, kẻ lạ mặt đã bỏ chạy.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('what is sure', () => {
  test.each([
    ['Tổng thống Bolivia Juan Mora hy vọng rằng Peru và Chile sẽ đàm phán.', 'CONSULT', [['possible', 'Peru; Chile', '']]],
    ['Nếu đắc cử, ông Juan Mora sẽ gặp Tổng thống Peru Luis Soto.', 'CONSULT', [['possible', 'Juan Mora; Luis Soto', '']]],
    ['“Tôi muốn cảm ơn Peru vì sự giúp đỡ”, Thủ tướng Chile Ana Rey nói.', 'SUPPORT', [['occurred', 'Ana Rey', 'Peru']]],
    ['Peru sẽ tấn công và đánh chiếm một căn cứ của Chile.', 'ASSAULT', [['planned', 'Peru', 'Chile']]],
    ['Peru cam kết đẩy lùi chủ nghĩa khủng bố cùng Chile.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('what those who speak say of themselves, or of who is behind a deed', () => {
  test.each([
    [
      '“Đảo này là của chúng tôi, Lima sẽ đáp trả mọi hành động gây hấn”, Tổng thống Peru Luis Soto nói.',
      'THREATEN',
      [['occurred', 'Luis Soto', '']],
    ],
    ['“Chúng tôi sẽ trả đũa”, Tổng thống Peru Luis Soto nói.', 'THREATEN', [['occurred', 'Luis Soto', '']]],
    ['“Chile sẽ trả đũa”, Tổng thống Peru Luis Soto nói.', 'THREATEN', []],
    ['Tổng thống Peru Luis Soto tuyên bố Peru không có ý định trở lại bàn họp.', 'REJECT', [['occurred', 'Luis Soto', '']]],
    ['Tổng thống Peru Luis Soto tuyên bố Chile không có ý định trở lại bàn họp.', 'REJECT', []],
    [
      '“Đứng đằng sau vụ nổ ở Lima là quân đội Chile”, Tổng thống Peru Luis Soto nói.',
      'ACCUSE',
      [['occurred', 'Luis Soto', 'quân đội Chile']],
    ],
    ['Lima hôm nay chỉ trích, động thái của Chile trong việc lập lực lượng mới gây lo ngại.', 'ACCUSE', [['occurred', 'Lima', 'Chile']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('arms and arrests', () => {
  test.each([
    ['Syria đã phá hủy kho vũ khí hóa học của mình.', 'RETREAT', [['occurred', 'Syria', '']]],
    ['Syria đã phá hủy ba ngôi nhà.', 'RETREAT', []],
    [
      'Peru sẽ sớm chuyển giao 12 chiếc máy bay chiến đấu F-9, một mẫu mới của hãng Kavena, cho Chile.',
      'AID',
      [['planned', 'Peru', 'Chile']],
    ],
    ['Hamas đáp trả bằng súng cối.', 'ASSAULT', [['occurred', 'Hamas', '']]],
    ['Lực lượng Tự vệ trên không Nhật bắn hạ máy bay của Nga.', 'ASSAULT', [['occurred', 'Nhật', 'Nga']]],
    [
      'Hàng trăm thường dân thiệt mạng trong các cuộc không kích bằng máy bay không người lái của Peru.',
      'ASSAULT',
      [['occurred', 'Peru', 'Hàng trăm thường dân']],
    ],
    ['Peru có cớ tăng cường sức mạnh quân sự.', 'MOBILIZE', []],
    ['Ở Lima, Peru, hơn 5 nghi phạm bị bắt giữ.', 'COERCE', [['occurred', '', '5 nghi phạm']]],
    ['Ở Lima, Peru, ngoài năm người bị bắt, hai người đã bỏ trốn.', 'COERCE', []],
    // who was arrested is accused, not who arrests
    ['Cảnh sát Peru đã bắt 140 người vì bị cáo buộc phản quốc.', 'ACCUSE', []],
    ['Peru phối hợp với Chile nhằm gây sức ép lên Bolivia.', 'REQUEST', []],
    ['Ở Peru, hai trăm ngôi nhà bị thiêu rụi hôm 3/5.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('far objects and bans', () => {
  test.each([
    [
      'Tổng thống Peru Luis Soto lên tiếng chỉ trích cơ quan tư pháp cũng như Thẩm phán Juan Mora.',
      'ACCUSE',
      [['occurred', 'Luis Soto', 'Juan Mora']],
    ],
    ['Bộ Ngoại giao Peru nói vụ phóng thử là “hành động vô trách nhiệm”.', 'ACCUSE', [['occurred', 'Bộ Ngoại giao Peru', '']]],
    ['NATO chính thức thông qua gia hạn 6 tháng lệnh trừng phạt Peru.', 'SANCTION', [['occurred', 'NATO', 'Peru']]],
    ['Chile áp đặt các biện pháp trừng phạt Peru với lý do Peru can thiệp.', 'SANCTION', [['occurred', 'Chile', 'Peru']]],
    ['Ngày 3/5, nhà báo Peru Juan Mora được Chile trả về Lima.', 'RETREAT', [['occurred', 'Chile', 'Juan Mora']]],
    ['Peru cần hỗ trợ kinh tế từ Chile.', 'AID', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})
