// The days of events that stand further from the word: behind a noun's clause, counted from another event, given in the next sentence.
import { expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

/** Types and dates of the events of a text, one of each event. */
function daysOf(text: string): string[] {
  const events = new Map<number, string>()
  for (const { group, type, date } of eventsIn(text, '2017-06-23')) if (date || !events.has(group)) events.set(group, `${type} ${date}`)
  return [...events.values()]
}

/** Sentences between the day and what is done. */
const FLOODS = 'Mưa còn lớn. Đường phố còn ngập. Nước máy còn thiếu. Chợ còn bẩn. Trường học còn dột. Bệnh viện còn chật.'

test.each([
  // a noun that opens the sentence is held on the day
  [
    'Một cuộc gặp giữa Tổng thống Peru Ana Soto và Tổng thống Chile Luis Rey nhằm bàn về biên giới được tổ chức tại Lima ngày 21/6.',
    ['CONSULT 2017-06-21'],
  ],
  ['Vòng hòa đàm mới đây về Yemen đã kết thúc hôm 19/5 tại Oman.', ['CONSULT 2017-05-19']],
  // words inside a noun begin no clause
  ['Hải quân Peru bắn hạ một máy bay được cho là của Chile ngày 19/6.', ['ASSAULT 2017-06-19']],
  ['Peru ném bom cầu cảng và kho lương thực ở Arica hôm 19/6.', ['ASSAULT 2017-06-19']],
  ['Peru ném bom cầu cảng và ngày 19/6 rút quân khỏi Arica.', ['ASSAULT null', 'RETREAT 2017-06-19']],
  ['Nội dung chính là cuộc đối thoại ngoại giao và quốc phòng Peru - Chile ngày 21/6.', ['CONSULT 2017-06-21']],
  // whereto, and when before
  ['Nhà báo Luis Rey được Chile trao trả về Peru hồi tuần trước.', ['RETREAT 2017-06']],
  ['Peru bác bỏ cáo buộc của Chile về Arica hôm 19/6.', ['REJECT null']],
  // the span of a summit, wherever one day of it is told
  [
    'Hội nghị thượng đỉnh ASEAN khai mạc ngày 12/6. Hội nghị thượng đỉnh ASEAN diễn ra trong hai ngày 12-13/6.',
    ['CONSULT 2017-06-12/2017-06-13'],
  ],
  // the day of an article of one occasion, for what its people do in words; not for others, not for what was before, not behind another day
  [`Sáng 8/6, Tổng thống Peru Luis Soto họp báo tại Lima. ${FLOODS} Ông Soto yêu cầu Chile xả đập.`, ['REQUEST 2017-06-08']],
  [`Peru chỉ trích Chile. Sáng 8/6, Tổng thống Peru Luis Soto họp báo tại Lima. ${FLOODS}`, ['ACCUSE 2017-06-08']],
  [`Sáng 8/6, Tổng thống Peru Luis Soto họp báo tại Lima. ${FLOODS} Ngoại trưởng Bolivia Ana Rey yêu cầu Chile xả đập.`, ['REQUEST null']],
  [`Sáng 8/6, Tổng thống Peru Luis Soto họp báo tại Lima. ${FLOODS} Ông Soto từng yêu cầu Chile xả đập.`, ['REQUEST null']],
  [`Sáng 8/6, Tổng thống Peru Luis Soto họp báo tại Lima. Ngày 2/6, đập vỡ. ${FLOODS} Ông Soto yêu cầu Chile xả đập.`, ['REQUEST null']],
  // on the day of who speaks, also where others have one and the same day between; not behind another day
  [
    'Ngày 8/6, Bộ Ngoại giao Peru lập tổ giúp dân. Ngày 8/6, Bộ Giao thông Chile mở cảng. Bộ Ngoại giao Peru yêu cầu Chile xả đập.',
    ['REQUEST 2017-06-08'],
  ],
  [
    'Bộ Ngoại giao Peru yêu cầu Chile xả đập. Ngày 8/6, Bộ Giao thông Chile mở cảng. Ngày 8/6, Bộ Ngoại giao Peru lập tổ giúp dân.',
    ['REQUEST 2017-06-08'],
  ],
  [
    'Ngày 8/6, Bộ Ngoại giao Peru lập tổ giúp dân. Ngày 2/6, Bộ Giao thông Chile mở cảng. Bộ Ngoại giao Peru yêu cầu Chile xả đập.',
    ['REQUEST null'],
  ],
  // told later, where the article has no other day; not behind what it happened after, and not for their state
  [`${FLOODS} Tổng thống Peru Luis Soto họp báo tại Lima sáng 8/6. Chợ sẽ mở lại. Ông Soto yêu cầu Chile xả đập.`, ['REQUEST 2017-06-08']],
  [`${FLOODS} Sau khi đập vỡ hôm 8/6, Tổng thống Peru Luis Soto ở Lima. Chợ sẽ mở lại. Ông Soto yêu cầu Chile xả đập.`, ['REQUEST null']],
  [
    `Peru chỉ trích Chile. ${FLOODS} Tổng thống Peru Luis Soto họp báo tại Lima sáng 8/6. Chợ sẽ mở lại. Ông Soto yêu cầu Chile xả đập.`,
    ['ACCUSE null', 'REQUEST 2017-06-08'],
  ],
  [`Phim về Tổng thống Peru Luis Soto chiếu từ ngày 8/6. ${FLOODS} Ông Soto yêu cầu Chile xả đập.`, ['REQUEST null']],
  // the day behind a caption, before what it is by the clock there; two ways to say today
  ['- Ảnh: ADB/Ana Rey Chiều tối 8/6 (giờ địa phương), Thủ tướng Peru Luis Soto đã đến Santiago.', ['CONSULT 2017-06-08']],
  ['Hôm nay, 23/6, Hội nghị quốc tế về Chile sẽ khai mạc tại Lima.', ['CONSULT 2017-06-23']],
  // what happened when, as the sentence opens; not what went on then
  ['Trưa 2/6, khi cảnh sát Peru bắt giữ Luis Soto, hàng xóm đều bất ngờ.', ['COERCE 2017-06-02']],
  ['Trưa 2/6, khi cảnh sát Peru đang bắt giữ Luis Soto, hàng xóm đều bất ngờ.', ['COERCE null']],
  // in a deed that happened on the day; cũng, and cũng như
  ['Quân đội Peru đã làm bị thương hai phiến quân trong chiến dịch diễn ra ngày 30/5.', ['ASSAULT 2017-05-30']],
  ['Ngoại trưởng Peru Luis Soto hôm 17/5 cũng từng lên án Chile.', ['ACCUSE 2017-05-17']],
  // a meeting on one day of a journey is of that day
  [
    'Tổng thống Peru Ana Soto thăm Chile trong các ngày 12-14/6. Bà Soto hội đàm với Tổng thống Chile Luis Rey ngày 13/6.',
    ['CONSULT 2017-06-12/2017-06-14', 'CONSULT 2017-06-13'],
  ],
  // since when
  [
    'Từ khi đắc cử hồi tháng 11/2016 đến nay, Tổng thống Peru Ana Soto mới có một cuộc đối thoại dài với Tổng thống Chile Luis Rey.',
    ['CONSULT null'],
  ],
  // the day that opens a sentence behind a caption, and the one that ends it behind a comma
  ['Xe cũ bị bỏ lại bên đường Sáng 19/6, Tổng thống Chile Luis Rey thăm Bolivia.', ['CONSULT 2017-06-19']],
  ['Phiến quân Peru ném lựu đạn vào cảnh sát Chile, hôm 19/6.', ['ASSAULT 2017-06-19']],
  ['Thủ tướng Peru Ana Soto chấp thuận đề nghị của Chile tại văn bản 32/QĐ, ngày 19/6.', ['AGREE null']],
  // what goes on meanwhile
  [
    'Ngày 19/6, Tổng thống Peru Ana Soto gặp Tổng thống Chile Luis Rey trong bối cảnh Bolivia triển khai xe tăng tới biên giới.',
    ['CONSULT 2017-06-19', 'MOBILIZE null'],
  ],
  ['Ngày 19/6, trong bối cảnh Bolivia rút quân, Tổng thống Peru Ana Soto thăm Chile.', ['RETREAT null', 'CONSULT 2017-06-19']],
  // the month behind hồi
  ['Tổng thống Peru Ana Soto chỉ trích Chile hồi tháng 4.', ['ACCUSE 2017-04']],
  // a plan of a day to come; words of a day that is past
  ['Ngày 3/7 tới, Tổng thống Peru Ana Soto sẽ thăm Chile.', ['CONSULT 2017-07-03']],
  ['Ngày 3/6, Tổng thống Peru Ana Soto sẽ thăm Chile.', ['CONSULT null']],
  // the day of what is denied, and of those who march, behind its comma
  ['Peru từng phủ nhận mọi lời đồn quanh nghi án tấn công hóa học hôm 4/4 ở Arica.', ['REJECT null']],
  ['Peru hôm 4/4 phủ nhận nghi án tấn công hóa học.', ['REJECT 2017-04-04']],
  [
    'Các nhà giáo tuần hành phản đối lệnh giới nghiêm của Thủ tướng Peru Luis Soto tại Arica, ngày 3/5.',
    ['PROTEST 2017-05-03', 'COERCE null'],
  ],
  ['Các nhà giáo tuần hành phản đối vụ tấn công của phiến quân Peru hôm 3/5.', ['PROTEST null', 'ASSAULT 2017-05-03']],
  // one deed of a list, and the next
  [
    'Đây là cuộc tấn công thứ ba ở Peru, trước đó là vụ đánh bom chợ Lima hồi tháng 4 và vụ lao xe ở Arica hồi tháng 3.',
    ['ASSAULT null', 'ASSAULT 2017-04', 'ASSAULT 2017-03'],
  ],
  // what is declared is done with the words, what somebody else did is not; the day on which a place was set up
  ['Ngày 21/6, Peru và Chile tuyên bố rút đại sứ khỏi Cuba.', ['SANCTION 2017-06-21']],
  ['Ngày 21/6, Peru tuyên bố Chile đã rút đại sứ khỏi Cuba.', ['SANCTION null']],
  ['Peru điều xe tăng tới căn cứ quân sự được thiết lập tại Chile từ năm 2014.', ['MOBILIZE null']],
  ['Peru điều xe tăng tới căn cứ quân sự tại Chile năm 2014.', ['MOBILIZE 2014']],
  // how long it was not done, the day of what stands beside it
  ['Ông Luis Soto là tổng thống Peru thứ hai bị truy tố từ năm 1962.', ['ACCUSE null']],
  ['Ông Luis Soto bị truy tố năm 2012.', ['ACCUSE 2012']],
  ['Chile nói về vụ bê bối ở Arica năm 2014 cũng như cáo buộc Peru can thiệp.', ['ACCUSE null']],
  // what is announced was before; a plan of today; what is excused by words of another day
  ['Ngày 22/6, cảnh sát Peru thông báo lính biên phòng đã bắt giữ sáu nhà báo Chile.', ['COERCE null']],
  ['Ngày 22/6, cảnh sát Peru đã bắt giữ sáu nhà báo Chile.', ['COERCE 2017-06-22']],
  ['Hôm nay (23/6), Tổng thống Peru Ana Soto sẽ gặp Tổng thống Chile Luis Rey.', ['CONSULT 2017-06-23']],
  ['Ngày 23/6, Tổng thống Peru Ana Soto sẽ gặp Tổng thống Chile Luis Rey.', ['CONSULT null']],
  ['Để bào chữa cho việc cô lập Cuba hồi tháng trước, Peru cáo buộc Cuba dung túng cướp biển.', ['SANCTION 2017-05', 'ACCUSE null']],
  // another trial than that of the others
  [
    'Quân đội Peru đã phóng tên lửa ở Arica. Trước đó ít lâu, trong một lần phóng thử hồi tháng 3, Chile đã bắn 4 quả tên lửa.',
    ['MOBILIZE null', 'MOBILIZE 2017-03'],
  ],
  // a clause of the same time
  ['Khi rời Lima hôm 2/6, nhà báo Chile Luis Rey bị Peru bắt giữ.', ['COERCE 2017-06-02']],
  ['Sau khi rời Lima hôm 2/6, nhà báo Chile Luis Rey bị Peru bắt giữ.', ['COERCE null']],
  ['Peru bắn hạ máy bay Chile khi đang ném bom một cây cầu hôm 18/6.', ['ASSAULT 2017-06-18', 'ASSAULT 2017-06-18']],
  // a noun with a verb that only says that it was done
  ['Năm 2016, không quân Peru đã tiến hành 30 trận không kích ở Afghanistan.', ['ASSAULT 2016']],
  ['Năm 2016, không quân Peru đã phân tích 30 trận không kích ở Afghanistan.', ['ASSAULT null']],
  // what is only spoken of on a day
  ['Tổng thống Peru Ana Soto ngày 16/6 phủ nhận cáo buộc của Chile.', ['REJECT 2017-06-16', 'ACCUSE null']],
  ['Ngày 16/6, Tổng thống Peru Ana Soto phủ nhận cáo buộc của Chile.', ['REJECT 2017-06-16', 'ACCUSE null']],
  ['Bộ Quốc phòng Peru ngày 16/6 chiếu hình ảnh cuộc không kích của Không quân Chile nhằm vào quân đội Bolivia.', ['ASSAULT null']],
  ['Không quân Chile ngày 16/6 mở một loạt cuộc không kích nhằm vào quân đội Bolivia.', ['ASSAULT 2017-06-16']],
  ['Ngày 16/6, Tổng thống Peru Ana Soto đã đến thăm Chile.', ['CONSULT 2017-06-16']],
  ['Ngày 16/6, báo chí Peru viết nhiều về việc Chile trừng phạt Bolivia.', ['SANCTION null']],
  ['Mười người bị giữ trong cuộc điều tra vụ khủng bố ở Lima đã được thả hôm 5/6.', ['ASSAULT null']],
  ['Vụ khủng bố ở Lima đã làm 7 người thiệt mạng hôm 5/6.', ['ASSAULT 2017-06-05']],
  // a term of office is no date
  ['Peru cách chức Ủy viên Hội đồng Bảo an nhiệm kỳ 2015 - 2020 đối với ông Luis Rey.', ['SANCTION null']],
  // who arrives may be early
  ['Ngày 6/6, Tổng thống Peru Ana Soto đến Hamburg dự hội nghị thượng đỉnh G20.', ['CONSULT 2017-06-06', 'CONSULT null']],
])('%s', (text, expected) => expect(daysOf(text)).toEqual(expected))

test.each([
  ['Hai ngày sau khi Peru trừng phạt Chile, Bolivia lên án Peru. Peru trừng phạt Chile hôm 5/6.', 'ACCUSE 2017-06-07'],
  ['Peru bắt giữ nhà báo Chile Luis Rey hôm 20/6, hai ngày trước khi Tổng thống Peru Ana Soto thăm Bolivia.', 'CONSULT 2017-06-22'],
  ['Ngày 11/6, một ngày sau khi Chile trừng phạt Peru, Tổng thống Peru Ana Soto lên án Chile.', 'SANCTION 2017-06-10'],
  ['Ngày 11/6, chỉ một ngày sau khi Chile trừng phạt Peru, chợ Lima vẫn mở cửa.', 'SANCTION 2017-06-10'],
  [
    'Vài giờ sau khi Peru trừng phạt Chile, Tổng thống Bolivia Juan Mora nói Peru nên dừng lại. Peru trừng phạt Chile hôm 5/6.',
    'REQUEST 2017-06-05',
  ],
  // not a count, a count of too many hours
  ['Vài ngày sau khi Peru trừng phạt Chile, Bolivia lên án Peru. Peru trừng phạt Chile hôm 5/6.', 'ACCUSE null'],
  ['36 giờ sau khi Peru trừng phạt Chile, Bolivia lên án Peru. Peru trừng phạt Chile hôm 5/6.', 'ACCUSE null'],
])('a day is counted from another event: %s', (text, expected) => expect(daysOf(text)).toContain(expected))

test.each([
  ['Hải quân Peru bắt giữ năm ngư dân Chile. Vụ việc xảy ra vào tối 15/6.', ['COERCE 2017-06-15']],
  ['Hải quân Peru bắt giữ năm ngư dân Chile. Vụ việc xảy ra gần cảng Ilo. Quan hệ hai nước xấu đi từ ngày 15/6.', ['COERCE null']],
  // either of two may be meant
  ['Hải quân Peru bắt giữ năm ngư dân Chile và bắn vào lính Bolivia. Vụ việc xảy ra vào tối 15/6.', ['COERCE null', 'ASSAULT null']],
])('a day is that of the incident told before: %s', (text, expected) => expect(daysOf(text)).toEqual(expected))

test.each([
  // a noun takes up what was told
  ['Hôm 19/6, Peru phóng tên lửa. Vụ phóng tên lửa khiến Chile lo ngại.', ['2017-06-19', '2017-06-19']],
  [
    'Ngày 19/6, Tổng thống Peru Ana Soto hội đàm với Tổng thống Chile Luis Rey. Tại cuộc hội đàm, bà Soto nhắc chuyện cũ.',
    ['2017-06-19', '2017-06-19'],
  ],
  // another time, told in the words of the same speaker
  ['Ngày 19/6, Peru lại chỉ trích Chile. Peru nhiều lần chỉ trích Chile.', ['2017-06-19', null]],
  // some, another
  ['Hôm 19/6, Peru phóng tên lửa. Các vụ phóng tên lửa khiến Chile lo ngại.', ['2017-06-19', null]],
  ['Hôm 19/6, Peru phóng tên lửa. Một vụ phóng tên lửa khác khiến Chile lo ngại.', ['2017-06-19', null]],
  // of a noun that names what one verb told, wherever else there was an attack; not of either of two
  [
    'Ngày 8/6, một tay súng nổ súng vào Thị trưởng Lima Luis Rey. Phiến quân tấn công Arica. Vụ nổ súng xảy ra tại chợ Lima.',
    ['2017-06-08', null, '2017-06-08'],
  ],
  [
    'Ngày 8/6, một tay súng nổ súng vào ông Luis Rey. Phiến quân Peru nổ súng vào Ngoại trưởng Chile Ana Soto. Vụ nổ súng xảy ra tại chợ Lima.',
    ['2017-06-08', null, null],
  ],
  // the same deed of the same party, told again, or in the lead; not before its day further on, not what goes on, not by another verb
  [
    `Ngày 19/6, Công an tỉnh Lai Sơn bắt giữ ông Lê Văn Mốc. ${FLOODS} Theo hàng xóm, ông Mốc bị bắt giữ ở chợ.`,
    ['2017-06-19', '2017-06-19'],
  ],
  [`Hải quân Peru bắn hạ máy bay của Chile. ${FLOODS} Hôm 19/6, Hải quân Peru bắn hạ máy bay của Chile.`, ['2017-06-19', '2017-06-19']],
  [`${FLOODS} Hải quân Peru bắn hạ máy bay của Chile. Hôm 19/6, Hải quân Peru bắn hạ máy bay của Chile.`, [null, '2017-06-19']],
  [`Hôm 19/6, Công an tỉnh Lai Sơn truy bắt ông Lê Văn Mốc. ${FLOODS} Công an tỉnh Lai Sơn đang truy bắt ông Mốc.`, ['2017-06-19', null]],
])('%s', (text, expected) => {
  expect(eventsIn(text, '2017-06-23').map(({ date }) => date)).toEqual(expected)
})

test('a meeting told again under a picture, or behind `sau`, is of the one day told around it', () => {
  const dates = (text: string) => eventsIn(text, '2017-06-23').map(({ date }) => date)
  expect(dates('Ông Luis Soto tiếp bà Ana Rey.\n\nChiều 1/6, Tổng thống Peru Luis Soto tiếp Tổng thống Chile Ana Rey.')).toEqual([
    '2017-06-01',
    '2017-06-01',
  ])
  expect(dates('Chiều 6/6, Peru và Chile đã hội đàm. Sau hội đàm, Peru và Chile mở cửa cầu Arica.')).toEqual(['2017-06-06', '2017-06-06'])
})

test.each([
  // the day of the trial; not of another court before, not where sittings of two days are told
  [
    'Ngày 6/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Lê Văn Mốc. Ông Mốc nhận lỗi. Hội đồng xét xử tuyên phạt ông Mốc 9 năm tù.',
    ['ACCUSE 2017-06-06', 'SANCTION 2017-06-06'],
  ],
  [
    'Ngày 6/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Lê Văn Mốc. Trước đó, hội đồng xét xử tuyên phạt ông Mốc 9 năm tù.',
    ['ACCUSE 2017-06-06', 'SANCTION null'],
  ],
  [
    'Ngày 6/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Lê Văn Mốc. Ngày 9/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Hà Văn Xây. Hội đồng xét xử tuyên phạt ông Mốc 9 năm tù.',
    ['ACCUSE 2017-06-06', 'ACCUSE 2017-06-09', 'SANCTION null'],
  ],
  // a day in the span of a journey
  [
    'Trong chuyến thăm Chile từ ngày 3-5/6, sáng 4/6, Ngoại trưởng Peru Ana Rey hội kiến Tổng thống Chile Luis Soto.',
    ['CONSULT 2017-06-03/2017-06-05', 'CONSULT 2017-06-04'],
  ],
  // names between commas part nothing; what somebody else does then
  ['Tổng thống Peru Luis Soto gặp người đồng cấp Chile, Tổng thống Ana Rey, vào ngày 7/6.', ['CONSULT 2017-06-07']],
  ['Ba tàu chiến của Peru cập cảng Callao, phía tây Lima, hôm 7/6.', ['MOBILIZE 2017-06-07']],
  ['Peru chỉ trích Chile, Bolivia ngày 7/6 bác bỏ tin này.', ['ACCUSE null', 'REJECT 2017-06-07']],
  // the day on which it ends, or by which it is to be done
  ['Ngày 6/6, Peru gia hạn lệnh trừng phạt Chile cho đến ngày 9/9.', ['SANCTION 2017-06-06']],
  ['Tổng thống Peru Luis Soto yêu cầu Chile rút quân trước ngày 9/9.', ['REQUEST null']],
  ['Tổng thống Peru Luis Soto thăm Chile từ ngày 3/6 đến ngày 5/6.', ['CONSULT 2017-06-03/2017-06-05']],
  [
    'Ngày 6/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Lê Văn Mốc. Sau 4 ngày làm việc, hội đồng xét xử tuyên phạt ông Mốc 9 năm tù.',
    ['ACCUSE 2017-06-06', 'SANCTION null'],
  ],
  [
    'Ngày 6/6, Tòa án tỉnh Lai Sơn xét xử bị cáo Lê Văn Mốc. Sau nhiều ngày nghị án, hội đồng xét xử tuyên phạt ông Mốc 9 năm tù.',
    ['ACCUSE 2017-06-06', 'SANCTION null'],
  ],
  ['Các lệnh trừng phạt của Peru đối với Chile hết hạn hôm 7/6.', ['SANCTION null']],
])('%s', (text, expected) => {
  expect(daysOf(text)).toEqual(expected)
})

test.each([
  // by when it is to be done: no day of its own, and still to come
  ['Peru rút 300 binh sĩ khỏi Chile trước ngày 9/9.', 'RETREAT', 'planned'],
  ['Peru sẽ rút quân khỏi Chile trước ngày 9/9.', 'RETREAT', 'planned'],
  ['Peru rút 300 binh sĩ khỏi Chile trước ngày 2/5.', 'RETREAT', 'occurred'],
  // what is asked by then was asked before
  ['Tổng thống Peru Luis Soto yêu cầu Chile rút quân trước ngày 9/9.', 'REQUEST', 'occurred'],
])('%s %s is %s', (text, type, status) => {
  expect(eventsIn(text).filter((event) => event.type === type)).toMatchObject([{ status, date: null }])
})
