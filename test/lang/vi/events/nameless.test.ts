// Acts told without names, decrees, help that is sent, and who is asked to a meeting.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ mode, status, actors, targets }) => [mode, status, actors.join('; '), targets.join('; ')])

describe('acts of those who have no name', () => {
  test.each([
    ['Hai kẻ đánh bom đã tấn công một nhà thờ ở Arica. Peru tăng cường an ninh.', 'ASSAULT', [[null, 'occurred', '', '']]],
    ['Ba đối tượng đã bị binh sĩ hạ sát. Peru tăng cường an ninh ở Arica.', 'ASSAULT', [[null, 'occurred', 'binh sĩ', 'Ba đối tượng']]],
    // what the attacker says, what he is called
    ['Kẻ tấn công tự nhận mình quê ở Arica. Peru tăng cường an ninh.', 'ASSAULT', []],
    ['Vụ việc làm nổ ra nhiều cuộc biểu tình. Tổng thống Peru Luis Soto lên tiếng.', 'PROTEST', [[null, 'occurred', '', '']]],
    ['Cuộc biểu tình có nhiều người dự. Tổng thống Peru Luis Soto lên tiếng.', 'PROTEST', []],
    [
      'Cuộc chiến khốc liệt giữa quân đội Peru và quân đội Chile vẫn tiếp diễn.',
      'ASSAULT',
      [[null, 'occurred', 'quân đội Peru; quân đội Chile', '']],
    ],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('summits', () => {
  test.each([
    ['Thủ tướng Peru Ana Rey góp lời tại Đối thoại Shangri-La.', [['multilateral', 'occurred', '', '']]],
    ['Tổng thống Peru Luis Soto trở về từ hội nghị của NATO.', [['multilateral', 'occurred', 'NATO', '']]],
    ['Tổng thống Peru Luis Soto trở về từ hội nghị khách hàng.', []],
    ['Peru mời các nhà ngoại giao Chile tới cuộc họp.', [['meet', 'possible', 'Peru; các nhà ngoại giao Chile', '']]],
    ['Cuộc đàm phán của các nhóm chuyên viên giữa Peru và Chile đã bắt đầu ở Lima.', [[null, 'occurred', 'Peru; Chile', '']]],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'CONSULT')).toEqual(expected)
  })

  test('a summit called by its own name is one event', () => {
    const groups = eventsIn('Peru sẽ dự Đối thoại Shangri-La. Đối thoại Shangri-La đã khai mạc. Peru lên tiếng.').map(({ group }) => group)
    expect(new Set(groups).size).toBe(1)
  })
})

describe('decrees, charges and help', () => {
  test.each([
    [
      'Sắc lệnh của Tổng thống Peru Luis Soto về việc cấm công dân Chile nhập cảnh gây tranh cãi.',
      'COERCE',
      [[null, 'occurred', 'Luis Soto', 'công dân Chile']],
    ],
    ['Bộ Ngoại giao Peru cáo buộc rằng Chile vừa giữ hai con tàu.', 'ACCUSE', [[null, 'occurred', 'Bộ Ngoại giao Peru', 'Chile']]],
    ['Peru điều máy bay vận tải để giúp Chile.', 'AID', [[null, 'occurred', 'Peru', '']]],
    ['Peru phái tàu chiến tới Chile tham gia cứu nạn.', 'AID', [[null, 'occurred', 'Peru', '']]],
    ['Peru điều quân tới Bolivia hỗ trợ chính phủ.', 'AID', []],
    ['Peru tập trận tên lửa cùng Chile.', 'COOPERATE', [[null, 'occurred', 'Peru; Chile', '']]],
    ['Phiến quân đánh bom nhằm lật đổ chính phủ Peru.', 'COERCE', []],
    ['Tổng thống Peru Luis Soto áp đặt trừng phạt đối với chín công ty.', 'SANCTION', [['economic', 'occurred', 'Luis Soto', '']]],
    ['Tổng thống Peru Luis Soto áp đặt trừng phạt đối với hành vi gian lận.', 'SANCTION', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('told as known already', () => {
  test.each([
    [
      'Bản ghi nhớ được viết sau cuộc họp với ông Luis Soto. Tổng thống Peru Luis Soto im lặng.',
      'CONSULT',
      [['meet', 'occurred', 'Luis Soto', '']],
    ],
    ['Peru trông đợi một cuộc họp với Chile.', 'CONSULT', [['meet', 'possible', 'Peru; Chile', '']]],
    ['Bà Ana Rey phụ trách cuộc điều tra của CIA về rượu lậu.', 'ACCUSE', [[null, 'occurred', 'CIA', '']]],
    ['Bà Ana Rey hy vọng cuộc điều tra của FBI kết thúc.', 'ACCUSE', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('who and what stands beside the verb', () => {
  test.each([
    ['Nếu có, họ đề nghị Bộ Tư pháp Peru cung cấp bản sao.', 'REQUEST', [[null, 'occurred', '', 'Bộ Tư pháp Peru']]],
    ['Ai nhặt được ví đề nghị gọi cho Bộ Tư pháp Peru.', 'REQUEST', []],
    ['Kuwait, quốc gia láng giềng, đã từ chối đề nghị của Qatar.', 'REJECT', [[null, 'occurred', 'Kuwait', 'Qatar']]],
    ['Peru tăng cường tấn công lực lượng Chile.', 'MOBILIZE', []],
    ['Peru tăng cường binh sĩ ở biên giới.', 'MOBILIZE', [[null, 'occurred', 'Peru', '']]],
    ['Thủ tướng Peru Ana Rey đã đồng ý để Quốc hội bỏ phiếu.', 'AGREE', [[null, 'occurred', 'Ana Rey', '']]],
    ['Peru sẵn sàng tạm ngừng vô thời hạn các vụ thử tên lửa.', 'RETREAT', [[null, 'possible', 'Peru', '']]],
    ['Quân đội Iraq chiếm Mosul hôm 3/5.', 'COERCE', [[null, 'occurred', 'Quân đội Iraq', '']]],
    [
      'Cuộc đọ súng nổ ra ở đây giữa quân đội Peru và quân đội Chile.',
      'ASSAULT',
      [[null, 'occurred', 'quân đội Peru; quân đội Chile', '']],
    ],
    ['Hiệp ước do Peru, Chile và Cuba ký kết hôm 5/6.', 'AGREE', [[null, 'planned', 'Peru; Chile; Cuba', '']]],
    ['Lựa chọn này bị Chile phản đối.', 'ACCUSE', [[null, 'occurred', 'Chile', '']]],
    ['Quân đội Iraq đang chuẩn bị cho các cuộc tấn công vào Mosul.', 'ASSAULT', [[null, 'planned', 'Quân đội Iraq', '']]],
    ['Peru đã mời Chile gia nhập tổ chức này.', 'REQUEST', [[null, 'occurred', 'Peru', 'Chile']]],
    ['Peru đã mời Chile dùng bữa tối.', 'REQUEST', []],
    ['Peru hủy thỏa thuận với Chile.', 'REJECT', [[null, 'occurred', 'Peru', 'Chile']]],
    ['Mosul đã được quân đội Iraq giải phóng hôm 3/5.', 'ASSAULT', [[null, 'occurred', 'quân đội Iraq', '']]],
    ['Mosul được quân đội Iraq xây lại.', 'ASSAULT', []],
    ['Ba tàu Nga đi vào vùng biển quanh đảo Mora.', 'MOBILIZE', [[null, 'occurred', 'Nga', '']]],
    ['Ba tàu du lịch Nga đi vào vùng biển quanh đảo Mora.', 'MOBILIZE', []],
    ['Peru cấm tàu Chile cập cảng.', 'COERCE', [[null, 'occurred', 'Peru', 'Chile']]],
    ['Peru cấm tàu Chile sơn màu đỏ.', 'COERCE', []],
    ['Peru làm trung gian hòa giải giữa Chile và Cuba.', 'CONSULT', [[null, 'occurred', 'Peru; Chile; Cuba', '']]],
    ['Lãnh đạo EU nhóm họp tại Brussels.', 'CONSULT', [['multilateral', 'occurred', 'Lãnh đạo EU', '']]],
    ['Lãnh đạo Peru nhóm họp tại Lima.', 'CONSULT', []],
    ['Peru dọa đóng cửa eo biển này.', 'THREATEN', [[null, 'occurred', 'Peru', '']]],
    ['Peru dọa dẫm đối thủ.', 'THREATEN', []],
    ['Chile hứa viện trợ mười triệu euro cho Peru.', 'AGREE', [[null, 'occurred', 'Chile', '']]],
    ['Anh và Peru nối lại đàm phán.', 'CONSULT', [[null, 'occurred', 'Anh; Peru', '']]],
    ['Thủ tướng Anh Ana Rey thăm Peru. Anh lên án Chile.', 'ACCUSE', [[null, 'occurred', 'Anh', 'Chile']]],
    ['Cảnh sát Anh gặp anh Juan Mora. Anh lên án Chile.', 'ACCUSE', [[null, 'occurred', 'Juan Mora', 'Chile']]],
    ['Nhận lời mời của Tổng thống Chile, Thủ tướng Peru Ana Rey thăm Chile.', 'CONSULT', [['visit', 'occurred', 'Ana Rey', '']]],
    ['Tổng thống Chile, Tổng tư lệnh Juan Mora thăm Peru.', 'CONSULT', [['visit', 'occurred', 'Juan Mora', '']]],
    ['Peru bỏ Chile khỏi danh sách khủng bố.', 'CONCEDE', [[null, 'occurred', 'Peru', 'Chile']]],
    ['Peru bỏ Chile khỏi danh sách khách mời.', 'CONCEDE', []],
    ['Phe áo đỏ bao vây tòa nhà của chính phủ Peru.', 'COERCE', [[null, 'occurred', 'Phe áo đỏ', 'chính phủ Peru']]],
    ['IS phá hủy thánh đường cổ ở Mosul.', 'ASSAULT', [[null, 'occurred', 'IS', '']]],
    ['IS phá hủy chai lọ ở Mosul.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})
