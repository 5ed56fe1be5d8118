// What is aimed at, can be done or should be done is no deed.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) => eventsIn(text).map(({ type, status }) => `${type} ${status}`)

describe('no event', () => {
  test.each([
    ['Có thể tấn công cả máy chủ của chính phủ Chile.', 'Peru có thể tấn công cả máy chủ của chính phủ Chile.', 'ASSAULT possible'],
    // what an office may do, what is ended, what is demanded
    ['Tổng thống Peru, người có quyền giải tán nghị viện, luôn chờ đợi.', 'Tổng thống Peru đã giải tán nghị viện.', 'COERCE occurred'],
    ['Theo thỏa thuận với Chile, Peru mở cửa cảng.', 'Peru đạt thỏa thuận với Chile.', 'AGREE occurred'],
    ['Peru đăng danh sách các yêu cầu, bao gồm việc bắt giữ ba nhà báo Chile.', 'Peru đã bắt giữ ba nhà báo Chile.', 'COERCE occurred'],
    // a force of nature attacks nobody
    ['Cơn bão Haima tấn công Peru hôm 3/5.', 'Hôm 3/5, phiến quân tấn công Peru.', 'ASSAULT occurred'],
    // what is feared is not threatened
    [
      '“Chúng tôi sợ chúng tôi sẽ tấn công nhầm”, Tổng thống Peru Luis Soto nói.',
      '“Chúng tôi sẽ tấn công”, Tổng thống Peru Luis Soto nói.',
      'THREATEN occurred',
    ],
    // a land made one, fire engines, how it is done in law
    ['Tổng thống Peru Luis Soto muốn một nước Chile thống nhất.', 'Peru và Chile thống nhất mở cảng.', 'AGREE occurred'],
    [
      'Cảnh sát Peru điều động bốn xe chữa cháy tới thành phố Arica.',
      'Cảnh sát Peru điều động bốn xe bọc thép tới thành phố Arica.',
      'MOBILIZE occurred',
    ],
    [
      'Theo Hiến pháp Peru, để bãi nhiệm các quan chức Chile, cần thực hiện ba bước.',
      'Peru bãi nhiệm các quan chức Chile.',
      'SANCTION occurred',
    ],
    // who is promised something promises nothing
    ['Tổng thống Peru Luis Soto được hứa hẹn viện trợ.', 'Tổng thống Peru Luis Soto hứa hẹn viện trợ.', 'AGREE occurred'],
    // papers of one's own office, what is sought, by way of whom
    ['Bộ trưởng Peru Luis Soto vừa ký văn bản truyền đạt chỉ thị gửi Chile.', 'Peru và Chile ký văn bản hợp tác.', 'AGREE occurred'],
    ['Peru tranh thủ sự ủng hộ của Chile.', 'Peru nhận được sự ủng hộ của Chile.', 'SUPPORT occurred'],
    [
      'Ông Juan Mora đi nước ngoài mà không thông qua Bộ Tài chính Peru.',
      'Quốc hội Peru không thông qua dự luật của Tổng thống Luis Soto.',
      'REJECT occurred',
    ],
    // what a weapon can do, names that are none, a decision of one's own, a demand that is taken back
    [
      'Peru tuyên bố kỹ thuật này có thể đưa tên lửa chạm tới các thành phố của Chile.',
      'Peru có thể đưa ba tàu chiến tới Chile.',
      'MOBILIZE possible',
    ],
    [
      'Người dân Chile gọi Tổng thống Peru Luis Soto bằng những cái tên hay.',
      'Tổng thống Chile Ana Rey gọi Tổng thống Peru Luis Soto là kẻ dối trá.',
      'ACCUSE occurred',
    ],
    [
      'Tổng thống Peru Luis Soto biện hộ cho đạo luật của mình.',
      'Tổng thống Peru Luis Soto biện hộ cho đạo luật của Chile.',
      'SUPPORT occurred',
    ],
    ['Peru rút yêu cầu đối với Chile.', 'Peru đưa ra yêu cầu đối với Chile.', 'REQUEST occurred'],
    // neighbours at home
    ['Ông Lê Văn Mốc đe dọa ông Trần Văn Tí ở Hà Nội.', 'Ông Juan Mora đe dọa Tổng thống Peru Luis Soto.', 'THREATEN occurred'],
    // a decision of one's own
    [
      'Thủ tướng Peru Luis Soto bảo vệ quyết định cấm xe tải Chile.',
      'Thủ tướng Peru Luis Soto bảo vệ quyết định của Thống đốc Chile Ana Rey.',
      'SUPPORT occurred',
    ],
    ['Thủ tướng Peru mong được người dân Chile đón nhận.', 'Thủ tướng Peru được Tổng thống Chile Ana Rey đón.', 'CONSULT occurred'],
  ])('%s / %s', (text, counter, event) => {
    expect(told(text)).toEqual([])
    expect(told(counter)).toEqual([event])
  })
})

describe('what is aimed at', () => {
  test.each([
    ['Quân đội Peru mở chiến dịch nhằm tiêu diệt phiến quân Kavena.', ['ASSAULT planned']],
    ['Quân đội Peru đã tiêu diệt phiến quân Kavena.', ['ASSAULT occurred']],
    ['Chile có cơ hội để phá hủy bốn kho vũ khí hóa học.', ['RETREAT possible']],
    ['Peru và Chile nỗ lực nhằm giải trừ vũ khí hạt nhân của Iran.', ['RETREAT possible']],
    ['Chile đã phá hủy bốn kho vũ khí hóa học.', ['RETREAT occurred']],
    // a tax that punishes does so
    ['Peru áp thuế nhằm trừng phạt Chile.', ['SANCTION occurred']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what may be', () => {
  test.each([
    // what is proposed, what somebody was about to do; a charge that was made
    ['Peru hoan nghênh đề nghị của Chile về việc sang thăm Lima.', ['SUPPORT occurred', 'REQUEST occurred', 'CONSULT possible']],
    ['Nghi phạm Peru được cho là định dùng chất độc để mưu sát Tổng thống Chile Ana Rey.', ['ASSAULT possible']],
    ['Nghi phạm Peru đã dùng chất độc để mưu sát Tổng thống Chile Ana Rey.', ['ASSAULT occurred']],
    ['Gia tăng lời kêu gọi điều tra về cáo buộc Peru tìm cách can thiệp bầu cử ở Chile.', ['ACCUSE occurred']],
    ['Không phải toàn bộ ngành chè Peru đều tẩy chay Chile.', ['SANCTION denied']],
    ['Tổng thống Peru Luis Soto cho rằng Peru nên học cách nói không với Chile.', ['REJECT possible']],
    ['Mức cảnh báo nguy cơ cướp biển cao sau hàng loạt vụ tấn công ở Chile.', ['ASSAULT occurred']],
    ['Chile lo ngại nguy cơ có hàng loạt vụ tấn công ở Lima hôm 3/5.', ['ASSAULT possible']],
    // what somebody is to be won for, what a vote is about, what is planned at a summit, what a plan was given up for
    ['Tổng thống Cuba Luis Soto từng thuyết phục chính quyền Peru công nhận Chile.', ['SUPPORT possible']],
    ['Chính quyền Peru công nhận Chile.', ['SUPPORT occurred']],
    ['Bà Rey hứa mở cuộc bỏ phiếu về việc rút khỏi Liên minh Kavena.', ['REJECT possible']],
    ['Peru và Chile quan tâm tới đàm phán hiệp ước nghề cá.', ['CONSULT possible']],
    [
      'Tổng thống Peru Luis Soto dự kiến gặp lãnh đạo Chile, lãnh đạo Cuba tại hội nghị thượng đỉnh G7.',
      ['CONSULT planned', 'CONSULT planned'],
    ],
    ['Cuộc đối thoại dự kiến diễn ra ngày 3/5 đã bị Peru hủy bỏ sau khi Chile mở rộng đòn trừng phạt lên Peru.', ['SANCTION occurred']],
    ['Giới chức Chile lo sợ rằng Peru sẽ tấn công nước này.', ['ASSAULT possible']],
    ['Giới chức Chile tin rằng Peru sẽ tấn công nước này.', ['ASSAULT planned']],
    ['Peru có thể đáp trả khi bị Chile tấn công.', ['ASSAULT possible']],
    ['Peru đã đáp trả khi bị Chile tấn công.', ['ASSAULT occurred']],
    ['Tên lửa của Peru có thể mang 6 đầu đạn, tấn công 6 hải cảng của Chile.', ['ASSAULT possible']],
    ['Peru sẽ điều quân và tấn công Chile.', ['MOBILIZE planned', 'ASSAULT planned']],
    ['Peru đã điều quân và tấn công Chile.', ['MOBILIZE occurred', 'ASSAULT occurred']],
    ['Peru cho biết sẽ không lùi bước, cáo buộc Chile khiêu khích.', ['ACCUSE occurred']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test.each([
  ['Peru yêu cầu Chile rút quân ở Arica và ký một hiệp ước nghề cá.', ['REQUEST occurred']],
  // what the first verb of several plans, and what hangs on something else
  [
    'Thủ tướng Peru Luis Soto sẽ thăm Chile, dự Hội nghị thượng đỉnh G8 và thăm Cuba.',
    ['CONSULT planned', 'CONSULT planned', 'CONSULT planned'],
  ],
  [
    'Thủ tướng Peru Luis Soto đã thăm Chile, dự Hội nghị thượng đỉnh G8 và thăm Cuba.',
    ['CONSULT occurred', 'CONSULT occurred', 'CONSULT occurred'],
  ],
  ['Nếu bản sắc lệnh ấy bị ngăn chặn, ông Luis Soto sẽ tiếp tục bị tòa án Peru phản đối.', ['ACCUSE possible']],
  ['Ông Luis Soto sẽ tiếp tục bị tòa án Peru phản đối.', ['ACCUSE occurred']],
  ['Chính phủ Peru phải có cơ chế để hỗ trợ Chile.', ['AID possible']],
  ['Tổng thống Peru Luis Soto là người có chủ trương liên minh với Chile.', ['COOPERATE possible']],
  // what is rehearsed
  ['Quân đội Peru mở đợt tập trận nhằm phá hủy hai kho vũ khí hạt nhân của Chile.', ['MOBILIZE occurred']],
  // what somebody is kept from, and what is forced on
  ['Tổng thống Peru Luis Soto dùng quyền hạn để ngăn Cuba bán vũ khí cho Chile.', ['AID denied']],
  ['Peru sẽ buộc phải liên minh với Chile.', ['COOPERATE planned']],
  // news that is false
  ['Thông tin công an Peru bắt giữ hai nhà báo Chile là hoàn toàn không có thật.', ['COERCE denied']],
  ['Theo thông tin mới, công an Peru bắt giữ hai nhà báo Chile.', ['COERCE occurred']],
  // a charge that is denied was made
  ['Peru cáo buộc Qatar hỗ trợ khủng bố. Qatar phủ nhận các cáo buộc.', ['ACCUSE occurred', 'REJECT occurred', 'ACCUSE occurred']],
  ['Peru không đe dọa Qatar.', ['THREATEN denied']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
