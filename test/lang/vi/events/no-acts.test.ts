// Words of acts that tell of none: laws, films, markets, matches, beasts, headlines, bans on travel and where they hold.
import { expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

test.each([
  'Luật pháp Peru quy định việc bắt giữ công dân Chile.',
  'Hiến pháp Peru cho phép Tổng thống Luis Soto giải tán quốc hội.',
  'Bộ phim mới kể về vụ ám sát Tổng thống Peru Luis Soto.',
  'Trong game, người chơi tấn công quân đội Peru.',
  'Diễn viên đóng vai tướng Peru bị bắt.',
  'Chứng khoán Peru rút lui khỏi mốc cao nhất.',
  'Peru gặp Chile ở trận bán kết hôm 2/5.',
  'Peru tiêu diệt hai triệu con mèo.',
  'Đây không phải lần đầu tiên Peru chỉ trích Chile.',
  'Người Peru rất dễ trò chuyện.',
  '>> Peru trục xuất đại sứ Chile',
  'Nhà máy Peru lắp đặt dây chuyền sản xuất pháo hoa.',
  'Ngân hàng trung ương Peru hạ lãi suất để hỗ trợ kinh tế.',
  'Peru và Chile thể hiện sự đoàn kết, thống nhất.',
  'Lệnh cấm nhập cảnh vào Peru gây khó cho nhiều gia đình.',
  'Chile đối mặt với những đe dọa rất nặng từ Peru.',
  'Tay vợt Peru Juan Mora hạ gục đối thủ người Chile.',
  'Hãng Lumo tung ra mẫu điện thoại mới để tấn công thị trường Peru.',
  'Vài chục phiến quân nổi loạn ở Peru.',
  'Trực thăng Peru tấn công một xà lan cũ trong cuộc diễn tập.',
  'Lính cứu hỏa Peru diễn tập tại các chung cư.',
  'Họa sĩ nói Tổng thống Peru Luis Soto chặt đầu nền dân chủ.',
])('no event: %s', (text) => {
  expect(eventsIn(text)).toEqual([])
})

test.each([
  ['Quốc hội Peru thông qua dự luật cho phép điều quân tới Chile.', 'MOBILIZE'],
  ['Trong phim tài liệu, Tổng thống Peru Luis Soto chỉ trích Chile.', 'ACCUSE'],
  ['Tổng thống Peru Luis Soto, người đóng vai trò quan trọng, chỉ trích Chile.', 'ACCUSE'],
  ['Tổng thống Peru Luis Soto gặp Tổng thống Chile Ana Rey ở Lima hôm 2/5.', 'CONSULT'],
  ['Quân đội Peru tiêu diệt hai mươi tay súng.', 'ASSAULT'],
  ['Đây là lần đầu tiên Peru chỉ trích Chile.', 'ACCUSE'],
  ['Bộ phim của ông Mora bị chê, Peru tấn công Chile.', 'ASSAULT'],
  ['Chile đối mặt với những lời đe dọa từ Peru.', 'THREATEN'],
  ['Máy bay Peru tấn công một căn cứ của Chile, trong khi cuộc diễn tập tiếp tục.', 'ASSAULT'],
  ['Peru lắp đặt tên lửa ở biên giới với Chile.', 'MOBILIZE'],
  ['Bác sĩ Peru được cử tới Chile để hỗ trợ y tế.', 'AID'],
  ['Lệnh cấm nhập cảnh của Peru nhằm vào công dân Chile có hiệu lực.', 'COERCE'],
])('an event: %s', (text, type) => {
  expect(eventsIn(text).map((event) => event.type)).toContain(type)
})

test.each([
  ['Công an Peru bắt giữ vụ vận chuyển ba bánh heroin từ Chile.', 'COERCE', []],
  ['Công an Peru bắt giữ công dân Chile.', 'COERCE', ['công dân Chile']],
  ['Các tay súng xông vào tòa nhà Quốc hội Peru.', 'PROTEST', undefined],
  ['Bà Rey cảnh báo về việc Peru tấn công Chile.', 'THREATEN', undefined],
])('whom it is done to: %s', (text, type, targets) => {
  expect(eventsIn(text).find((event) => event.type === type)?.targets).toEqual(targets)
})
