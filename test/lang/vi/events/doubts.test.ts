// What was nearly done, what nobody does, what is asked, refuted, planned or hangs on a condition.
import { expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

test.each([
  // nearly, instead, given up
  ['Lẽ ra Tổng thống Peru Luis Soto đã gặp Tổng thống Chile Ana Rey hôm 2/5.', ['CONSULT denied']],
  ['Peru suýt cắt quan hệ với Chile hồi tháng 3.', ['SANCTION denied']],
  ['Thay vì trừng phạt Chile, Peru chọn cách khác.', ['SANCTION denied']],
  ['Tổng thống Peru Luis Soto từ bỏ ý định thăm Chile.', ['CONSULT denied']],
  ['Tổng thống Peru Luis Soto hủy chuyến thăm Chile dự kiến diễn ra trong tháng 6.', ['CONSULT denied']],
  // nobody, somebody else
  ['Không nước nào trừng phạt Chile.', ['SANCTION denied']],
  ['Không biết nước nào trừng phạt Chile.', ['SANCTION occurred']],
  ['Không phải Peru tấn công Chile.', ['ASSAULT denied']],
  ['Không phải Peru là nước đầu tiên trừng phạt Chile.', ['SANCTION occurred']],
  // words with a không that deny nothing
  ['Peru không ngừng chỉ trích Chile.', ['ACCUSE occurred']],
  ['Peru không những chỉ trích Chile mà còn trục xuất đại sứ nước này.', ['ACCUSE occurred', 'SANCTION occurred']],
  ['Peru không thể không chỉ trích Chile.', ['ACCUSE occurred']],
  // a city: no cần
  ['Ông Lê Văn Mốc bị Công an Cần Thơ bắt giữ.', ['COERCE occurred']],
  ['Peru không còn trừng phạt Chile.', ['SANCTION denied']],
  // the aim of what is going on already, and of what is to come
  [
    'Tàu Rimac sẽ thay thế tàu Inca của Peru hiện đang triển khai gần Chile để phô trương sức mạnh.',
    ['MOBILIZE occurred', 'MOBILIZE occurred'],
  ],
  ['Peru sẽ triển khai tàu Inca gần Chile để phô trương sức mạnh.', ['MOBILIZE planned', 'MOBILIZE planned']],
  ['Peru và Chile lập nhóm Không phổ biến vũ khí ở Lima để thảo luận về biên giới.', ['CONSULT occurred']],
  // where it may lead, what the opening of the sentence tells
  ['Lá phiếu ấy có thể dẫn tới việc cách chức Ngoại trưởng Peru Luis Soto.', ['SANCTION possible']],
  ['Chúng ta phải đối thoại với Tổng thống Peru Luis Soto và Tổng thống Chile Ana Rey.', ['CONSULT possible']],
  ['Dự kiến, Peru và Chile ngồi lại tối 17/5 để thảo luận về nghề cá.', ['CONSULT planned']],
  // waited for, not sought, confirmed
  ['Nhiều nghị sĩ Peru xếp hàng chờ bắt tay với Tổng thống Chile Luis Soto.', ['CONSULT possible']],
  ['Chile không muốn tìm kiếm đụng độ với quân đội Peru.', ['ASSAULT denied']],
  ['Peru và Chile xác nhận dự hội nghị thượng đỉnh.', ['CONSULT planned']],
  // asked, refuted, unproven
  ['Peru chưa quyết định có trừng phạt Chile hay không.', ['SANCTION possible']],
  ['Báo chí hỏi Peru tại sao trừng phạt Chile hay không nói gì.', ['SANCTION occurred']],
  ['Peru bác bỏ thông tin nói rằng nước này bắt giữ nhà báo Juan Mora.', ['REJECT occurred']],
  ['Peru phủ nhận cáo buộc cho rằng Lima trang bị vũ khí cho phiến quân Chile.', ['REJECT occurred', 'ACCUSE occurred']],
  ['Peru bác bỏ mọi thông tin cho rằng quân đội của Tổng thống Chile Luis Soto đứng sau một vụ tấn công ở Arica.', ['REJECT occurred']],
  ['Chile chưa ra thông cáo nào yêu cầu dừng các cuộc đàm phán với Peru.', ['REQUEST denied', 'CONSULT occurred']],
  // refused, or reproached
  ['Chile yêu cầu trừng phạt Bolivia nhưng bị Peru phản đối.', ['REQUEST occurred', 'REJECT occurred']],
  ['Chile đánh cá ở Arica nhưng bị Peru phản đối.', ['ACCUSE occurred']],
  ['Không có bằng chứng cho thấy Peru tấn công Chile.', ['ASSAULT possible']],
  // meant, feared, conditions before and behind
  ['Cảnh sát Peru phá vỡ âm mưu đánh bom quân đội Chile.', ['ASSAULT possible']],
  ['Peru sẽ rút quân nếu Chile xin lỗi.', ['RETREAT possible']],
  ['Peru sẽ rút quân, nếu Chile tấn công, họ sẽ quay lại.', ['RETREAT planned']],
  ['Nếu Chile không rút quân, Peru sẽ trừng phạt nước này.', ['RETREAT possible', 'SANCTION possible']],
  ['Trừ khi Chile xin lỗi, Peru sẽ trừng phạt nước này.', ['SANCTION possible']],
  ['“Đó sẽ là một cuộc chiến với Peru”, ông Mora nói.', ['ASSAULT possible']],
  ['Cuộc chiến với Peru sẽ trở thành nỗi lo không thể tránh khỏi.', ['ASSAULT possible']],
  ['Không ai trong số các nghị sĩ Peru đe dọa Chile.', ['THREATEN denied']],
  ['Nhiều nước sợ Peru tấn công Chile.', ['ASSAULT possible']],
  ['Chile quan ngại khi những lần thử tên lửa được Peru tiến hành liên tục hơn.', ['MOBILIZE occurred']],
  ['Cuộc gặp giữa Peru và Chile đã kéo dài hơn dự kiến.', ['CONSULT occurred']],
  ['Cuộc gặp giữa Peru và Chile dự kiến kéo dài hai giờ.', ['CONSULT planned']],
  // what something is not; one of several
  ['Chính quyền Peru nói đó không phải là một vụ thử tên lửa của Chile.', []],
  ['Tai nạn ở Arica không phải do Peru, chứ không phải vụ phóng tên lửa của Chile.', []],
  ['Đó không phải vụ thử tên lửa đầu tiên của Chile.', ['MOBILIZE occurred']],
  // a blow that may come, and one that came; what may not be done; an aim
  ['Peru sẵn sàng đáp trả đợt pháo kích của quân đội Chile.', ['ASSAULT possible']],
  ['Peru đã đẩy lùi đợt pháo kích của quân đội Chile.', ['ASSAULT occurred', 'ASSAULT occurred']],
  ['Peru có thể bị đe dọa bởi một cuộc tấn công từ Chile.', ['ASSAULT possible']],
  ['Quân đội Chile không được tiến hành một đợt pháo kích nhằm vào Peru.', ['ASSAULT denied']],
  ['Peru muốn đạt mục tiêu xóa sổ phiến quân Chile.', ['ASSAULT possible']],
  ['Quân đội Peru nhắm mục tiêu các kho súng, giết chết 11 tay súng Chile.', ['ASSAULT occurred']],
  // what the sentence opens with is planned
  ['Theo kế hoạch, Tổng thống Peru Luis Soto hội đàm với Tổng thống Chile Ana Rey.', ['CONSULT planned']],
  ['Tổng thống Peru Luis Soto đã nhận lời thăm Chile.', ['CONSULT planned']],
  ['Cuộc gặp giữa Peru và Chile vẫn chưa được ấn định.', ['CONSULT possible']],
  // what is only suspected, or not checked
  ['Bà Rey nhắc lại nghi án Chile can thiệp vào bầu cử Peru.', ['COERCE possible']],
  ['Bà Rey nêu nghi vấn can thiệp vào bầu cử Peru.', ['COERCE possible']],
  ['Bà Rey biết rõ việc Chile can thiệp vào bầu cử Peru.', ['COERCE occurred']],
  ['Chile không thể xác nhận tin Tổng thống Peru Luis Soto đã bị ám sát.', ['ASSAULT possible']],
  ['Chile không thể xác nhận tin này, song Tổng thống Peru Luis Soto đã bị ám sát.', ['ASSAULT occurred']],
  // told as past of a day behind the one that the page bears
  ['Sáng 6/6, Tổng thống Peru Luis Soto đã gửi thư chỉ trích Chile.', ['ACCUSE occurred']],
  ['Sáng 6/6, Tổng thống Peru Luis Soto gửi thư chỉ trích Chile.', ['ACCUSE planned']],
  // an office of plans plans nothing
  ['Sau khi Bộ Kế hoạch Peru chỉ trích Chile, cả Lima im lặng.', ['ACCUSE occurred']],
  ['Theo kế hoạch, Peru chỉ trích Chile.', ['ACCUSE planned']],
  // so, not ought to
  ['Công an Lai Sơn thấy ông Lê Văn Mốc đốt kho nên đã bắt giữ ông Mốc.', ['COERCE occurred']],
  ['Công an Lai Sơn nên bắt giữ ông Lê Văn Mốc.', ['COERCE possible']],
  // what is meant, and what has not come to anything
  ['Peru dự tính cấp vũ khí cho Chile.', ['AID planned']],
  ['Phiến quân Kavena lăm le tấn công Chile.', ['ASSAULT possible']],
  ['Phiến quân Kavena vẫn chưa thành công trong việc tái chiếm thủ đô của Chile.', ['ASSAULT denied']],
  ['Thỏa thuận cá ngừ giữa Peru và Chile sẽ được ký kết ở Arica.', ['AGREE planned']],
])('%s', (text, statuses) => {
  expect(eventsIn(text).map(({ type, status }) => `${type} ${status}`)).toEqual(statuses)
})
