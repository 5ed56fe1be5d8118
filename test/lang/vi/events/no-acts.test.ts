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
  'Bộ Quốc phòng Peru nhận 12 hồ sơ đề nghị xét tặng huân chương.',
  'Những người chỉ trích Tổng thống Peru Luis Soto cho rằng ông vội vàng.',
  'Chile là nhà viện trợ lớn của Peru.',
  'Tuyến tuần tra của lính Peru đi qua hai làng.',
  'Bộ trưởng Peru lý giải về dự luật.',
  'Bộ Quốc phòng Peru lập hội đồng kỷ luật để bàn hình thức kỷ luật đối với hai sĩ quan.',
  'Chiến lược tấn công phủ đầu Chile của Peru đã thay đổi.',
  'Hệ thống tên lửa của Peru có thể bắn rơi cả trực thăng Chile.',
  'Ngoài lý do này, việc bắn hạ chiếc Lumo do Peru sản xuất không có gì lạ.',
  'Mã độc của Peru có nhiều hình thức tấn công vào Chile.',
  'Luật sư Peru có quyền từ chối làm chứng.',
  // sights, habits, posts, history, what they are, between private persons
  'Tổng thống Peru Luis Soto thăm một bảo tàng ở Lima.',
  'Hải quan Peru thường xuyên thu giữ ngà voi.',
  'Bộ Quốc phòng Peru điều động, bổ nhiệm ba sĩ quan quân đội.',
  'Năm 1979, Peru tấn công Chile.',
  'Phiến quân được Peru hậu thuẫn im lặng.',
  'Tổng thống Peru Luis Soto và Tổng thống Chile Ana Rey im lặng. Bà Marta Vila giết chồng. Bà Marta Vila từ chối uống thuốc.',
  'Trước yêu cầu mở sổ sách, Chính phủ Peru im lặng.',
  // what holds always, interviews, texts, taxes at home, scenes that are closed off
  'Tổng thống Peru Luis Soto nói nước ông luôn ủng hộ Chile.',
  'Peru bao giờ cũng sát cánh với Chile.',
  'Chiều 3/5, phóng viên Báo Bờ Biển có buổi trao đổi với Bộ trưởng Ngoại giao Peru Juan Mora.',
  'Tổng thống Peru Luis Soto và Thủ tướng Chile Ana Rey mở cuộc gặp gỡ với báo giới ở Lima hôm 3/5.',
  'Luật Biển cũ và dự thảo Luật Cảng Chính phủ gửi Quốc hội đều thống nhất cách phạt tàu.',
  'Peru áp thuế xuất khẩu đối với nhiều loại nhôm” - ông Juan Mora nói và xin thêm thời gian.',
  'Hang đá này cất giữ pháo khi lính Chile xây dựng căn cứ quân sự hồi Thế chiến II.',
  'Quân đội Peru tấn công Chile trong Thế chiến II.',
  'Sáng 3/5, công nhân Peru căng dây phong tỏa khu vực.',
  // what comes each time, what a forum has become, a text of history, and who is feared or stands behind others
  'Mỗi lần Peru đe dọa Chile, giá cá lại tăng.',
  'Diễn đàn Lumo của ASEAN trở thành hội nghị thượng đỉnh lớn nhất vùng.',
  // told on from a day or an age of long ago, behind such a day, and of a war that is named
  'Năm 1984, biên giới đóng cửa. Quân đội Peru bắt giữ ba binh sĩ Chile. Sau đó, Peru cắt quan hệ với Chile.',
  'Trong thập niên 1980, bà con lẩn trốn sự đàn áp của quân đội Chile.',
  'Bà Rey so sánh việc này với chuyện năm 1986 khi Tổng thống Chile Luis Soto sa thải Bộ trưởng Juan Mora.',
  'Trong Chiến tranh vùng Vịnh, Peru không kích Chile.',
  'Năm 2004, Peru trừng phạt Chile.',
  'Vụ xả súng ở Lima, Peru hôm 2/5 làm ba người chết. Cảnh sát cho là chuyện này không liên quan đến khủng bố.',
  // what is guarded against, was not needed or was done time and again, and words that only sound like it
  'Chile đặt lưới để ngăn ngừa các cuộc tấn công từ biển.',
  'Peru giữ được cảng mà không cần xâm lược Chile.',
  'Peru đã nhiều lần điều tàu chiến tới Chile.',
  'Chile ngày càng bị cô lập.',
  'Cảnh sát Peru truy đuổi quân đội Chile.',
  'Ở Peru, người Chile né thẩm vấn của luật sư.',
  'Tổng thống Peru Luis Soto tay bắt mặt mừng với người Chile.',
  'Bộ Quốc phòng Peru đã tiếp tục hoàn thiện dự thảo với Chile.',
  'Ngày 2/5/1914, tàu rời Lima. Năm 1915, tàu tới Arica. Năm 1916, tàu chìm. Hạm đội Peru tấn công Chile.',
  'Peru kiểm tra hành lý trên mọi chuyến bay từ Chile do lo sợ khủng bố có thể cài bom.',
  'Các thế lực đứng đằng sau Peru ủng hộ Chile.',
  // what is avoided, whoever would do it; a people as such; what a virus does; a body that does not travel
  'Ông Juan Mora xin ở lại Peru để tránh bị Chile dẫn độ.',
  'Tổng thống Peru Luis Soto tránh chỉ trích Chile.',
  'Khi nói chuyện, người Peru ngại nhìn thẳng vào mắt nhau.',
  'Các chuyến thăm của người Peru tới Chile thưa dần.',
  'Bộ Nội vụ Peru cho biết virus đã tấn công nghìn máy chủ của Chile.',
  'Trong chuyến thăm Chile nhằm khảo sát cầu cảng, quà của các hội, Chính phủ Peru được trao tận tay.',
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
  ['Tổng thống Peru Luis Soto nói nước ông ủng hộ Chile.', 'SUPPORT'],
  ['Phóng viên hỏi về cuộc gặp giữa Tổng thống Peru Luis Soto và Thủ tướng Chile Ana Rey hôm 2/5.', 'CONSULT'],
  ['Nghị định thư ký kết giữa Peru và Chile hôm 3/5 có hiệu lực.', 'AGREE'],
  ['Peru áp thuế đối với nhôm của Chile.', 'SANCTION'],
  ['Đó là trận pháo kích dữ dội nhất của Peru nhằm vào Chile kể từ thời Thế chiến II.', 'ASSAULT'],
  ['Cảnh sát Peru phong tỏa thị trấn Arica hôm 3/5.', 'COERCE'],
  ['Bộ phim của ông Mora bị chê, Peru tấn công Chile.', 'ASSAULT'],
  ['Chile đối mặt với những lời đe dọa từ Peru.', 'THREATEN'],
  ['Máy bay Peru tấn công một căn cứ của Chile, trong khi cuộc diễn tập tiếp tục.', 'ASSAULT'],
  ['Peru lắp đặt tên lửa ở biên giới với Chile.', 'MOBILIZE'],
  ['Bác sĩ Peru được cử tới Chile để hỗ trợ y tế.', 'AID'],
  ['Lệnh cấm nhập cảnh của Peru nhằm vào công dân Chile có hiệu lực.', 'COERCE'],
  ['Tổng thống Peru Luis Soto thăm một doanh trại ở Chile.', 'CONSULT'],
  ['Hải quan Peru thu giữ tàu cá của Chile.', 'COERCE'],
  ['Tổng thống Peru Luis Soto thường xuyên chỉ trích Chile.', 'ACCUSE'],
  ['Bộ Quốc phòng Peru điều động ba sĩ quan quân đội tới biên giới.', 'MOBILIZE'],
  ['Năm 2009, Peru tấn công Chile.', 'ASSAULT'],
  ['Peru hậu thuẫn phiến quân ở Chile.', 'SUPPORT'],
  ['Peru có tên lửa, nước này có thể tấn công Chile.', 'ASSAULT'],
  ['Việc bắn hạ chiếc Lumo do Peru thực hiện gây chấn động ở Chile.', 'ASSAULT'],
  ['Tổng thống Peru Luis Soto im lặng. Thủ lĩnh nhóm Lumo Juan Vila bị giết ở Chile.', 'ASSAULT'],
  ['Bà Marta Vila giết đại sứ Chile Ana Rey.', 'ASSAULT'],
  ['Năm 1984, biên giới đóng cửa. Hiện nay, quân đội Peru đang bắt giữ ba binh sĩ Chile.', 'COERCE'],
  ['Phiến quân chịu trách nhiệm vụ tấn công ở Lima, Peru hôm 2/5.', 'ASSAULT'],
  ['Peru ngăn ngừa các cuộc tấn công của Chile.', 'ASSAULT'],
  ['Peru nhiều lần tấn công Chile.', 'ASSAULT'],
  ['Ngày 2/5/1914, tàu rời Lima. Năm 2015, tàu tới Arica. Năm 2016, tàu chìm. Hạm đội Peru tấn công Chile.', 'ASSAULT'],
  ['Peru tập trận do lo ngại Chile tấn công.', 'MOBILIZE'],
  ['Các nghị sĩ Peru gặp người Chile Juan Mora ở Lima hôm 2/5.', 'CONSULT'],
  ['Bộ Nội vụ Peru cho biết phiến quân đã tấn công quân đội Chile.', 'ASSAULT'],
])('an event: %s', (text, type) => {
  expect(eventsIn(text).map((event) => event.type)).toContain(type)
})

test.each([
  ['Tin tặc Chile tấn công ngân hàng trung ương Peru hôm 2/5.', 'COERCE'],
  ['Mã độc lan khắp Peru. Tin tặc đòi tiền chuộc. Vụ tấn công ở Peru xảy ra hôm 2/5.', 'COERCE'],
  ['Tin tặc ra tay, còn quân đội Chile tấn công Peru hôm 2/5.', 'ASSAULT'],
  ['Mã độc lan khắp Peru. Tin tặc đòi tiền chuộc. Vụ tấn công khủng bố ở Peru xảy ra hôm 2/5.', 'ASSAULT'],
])('of another type: %s', (text, type) => {
  expect(eventsIn(text).map((event) => event.type)).toEqual([type])
})

test.each([
  ['Công an Peru bắt giữ vụ vận chuyển ba bánh heroin từ Chile.', 'COERCE', []],
  ['Công an Peru bắt giữ công dân Chile.', 'COERCE', ['công dân Chile']],
  ['Các tay súng xông vào tòa nhà Quốc hội Peru.', 'PROTEST', undefined],
  ['Bà Rey cảnh báo về việc Peru tấn công Chile.', 'THREATEN', undefined],
])('whom it is done to: %s', (text, type, targets) => {
  expect(eventsIn(text).find((event) => event.type === type)?.targets).toEqual(targets)
})
