// The days of what is told of a noun beside the act: of a person in an aside, a treaty, a law, a thing that was taken.
import { expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

test.each([
  // who somebody is or was, behind and before the verb
  ['Hôm 2/5, Tổng thống Peru Luis Soto thăm ông Juan Mora, người đứng đầu Thượng viện trong những năm 1990.', ['CONSULT 2017-05-02']],
  ['Tổng thống Peru Luis Soto gặp ông Juan Mora, vị tướng từng chỉ huy đội quân này năm 1998.', ['CONSULT null']],
  ['Tổng thống Peru Luis Soto gặp ông Juan Mora, người từng bị trục xuất năm 2009.', ['CONSULT null', 'COERCE 2009']],
  ['Tổng thống Peru Luis Soto, nhậm chức hồi tháng 2/2017, chỉ trích Chile.', ['ACCUSE null']],
  ['Tổng thống Peru Luis Soto, trong bài phát biểu hôm 2/5, chỉ trích Chile.', ['ACCUSE 2017-05-02']],
  ['Cuba chúc mừng ông Luis Soto đắc cử Tổng thống Peru hôm 2/5.', ['SUPPORT null']],
  ['Tổng thống Peru Luis Soto khi nhậm chức hôm 2/5 đã chỉ trích Chile.', ['ACCUSE 2017-05-02']],
  ['Ba tuần sau khi nhậm chức hôm 2/4, Tổng thống Peru Luis Soto chỉ trích Chile.', ['ACCUSE null']],
  // when a treaty, a law, a place was made
  ['Peru và Chile hôm 2/5 ký hiệp định có hiệu lực từ ngày 1/8.', ['AGREE 2017-05-02']],
  ['Hiệp ước ký với Chile hồi tháng 3/2015 bị Peru hủy bỏ.', ['REJECT null']],
  ['Theo luật năm 2008, cảnh sát Peru bắt giữ hai công dân Chile.', ['COERCE null']],
  ['Tại diễn đàn được tổ chức hôm 2/5, Tổng thống Peru Luis Soto chỉ trích Chile.', ['ACCUSE 2017-05-02']],
  ['Tổng thống Peru Luis Soto chỉ trích Chile trong tuyên bố được đưa ra hôm 2/5.', ['ACCUSE 2017-05-02']],
  // what befell a thing before
  ['Peru trao trả cho Chile con tàu bị đánh cắp năm 1946.', ['RETREAT null']],
  ['Nhà báo Juan Mora bị bắt hồi tháng 3 đã được Peru trả tự do.', ['COERCE 2017-03', 'RETREAT null']],
  ['Ông Juan Mora bị cảnh sát Peru hôm 2/5 bắt giữ.', ['COERCE 2017-05-02']],
  ['Peru không kích một ngôi làng ở Chile khiến hai người bị thương hôm 2/5.', ['ASSAULT 2017-05-02']],
  ['Hải quân Peru bắn rơi một máy bay được trang bị vũ khí của Chile hôm 2/5.', ['ASSAULT null']],
  ['Hải quân Peru bắn rơi một máy bay có trang bị vũ khí của Chile hôm 2/5.', ['ASSAULT 2017-05-02']],
  // two acts done to one, and one day
  ['Cảnh sát Peru khởi tố, bắt tạm giam ông Juan Mora ngày 2/5.', ['ACCUSE 2017-05-02', 'COERCE 2017-05-02']],
  ['Cảnh sát Peru khởi tố ông Juan Mora, ngày 2/5 bắt giam hai người khác.', ['ACCUSE null', 'COERCE 2017-05-02']],
  // since when it is the greatest, and since when it goes on; what others had done before
  ['Đó là đợt pháo kích lớn nhất của Peru vào Chile kể từ năm 2001.', ['ASSAULT null']],
  ['Hôm 2/5, Peru áp thuế để phản đối việc Chile sáp nhập bán đảo Crimea.', ['ACCUSE 2017-05-02', 'COERCE null']],
  // the year of a law behind its article, of what was before; the day of the blow in which somebody was killed
  ['Về cách tính lương theo điều 9 Bộ luật Lao động năm 2012, Tổng thống Peru Luis Soto đề nghị Chile trả lời.', ['REQUEST null']],
  ['Sau việc sáp nhập một vùng đất của Cuba năm 2014, Peru trừng phạt Chile.', ['COERCE 2014', 'SANCTION null']],
  ['Thủ lĩnh phiến quân Chile Juan Mora bị bắn chết trong đợt pháo kích hôm 2/5.', ['ASSAULT 2017-05-02', 'ASSAULT 2017-05-02']],
  // what is remembered, what was before a dated meeting, when something was last
  ['Trong lễ kỷ niệm chiến thắng năm 1945, Tổng thống Peru Luis Soto chỉ trích Chile.', ['ACCUSE null']],
  ['Trước cuộc gặp hôm 2/5 với Tổng thống Chile Ana Rey, Tổng thống Peru Luis Soto chỉ trích Cuba.', ['CONSULT 2017-05-02', 'ACCUSE null']],
  ['Lần cuối Peru và Chile đàm phán là vào năm 2013.', ['CONSULT 2013']],
  ['Cảnh sát Peru bắt giữ hai nghi phạm ba ngày sau vụ đánh bom hôm 2/5 ở Lima.', ['COERCE 2017-05-05', 'ASSAULT 2017-05-02']],
  ['Khủng hoảng nổ ra hôm 2/5, khi Peru cắt quan hệ với Chile.', ['SANCTION 2017-05-02']],
])('%s', (text, days) => {
  expect(eventsIn(text).map(({ type, date }) => `${type} ${date}`)).toEqual(days)
})

test.each([
  ['Peru khẳng định yêu cầu mà Chile đưa ra là vô lý.', ['Chile']],
  ['Peru yêu cầu Chile rút quân.', ['Peru']],
])('whose demand it is: %s', (text, actors) => {
  expect(eventsIn(text).find(({ type }) => type === 'REQUEST')?.actors).toEqual(actors)
})

test.each([
  [
    'Trong hai ngày làm việc 10-11/5, chương trình nghị sự của hội nghị thượng đỉnh ASEAN đặt trọng tâm vào biển.',
    ['CONSULT 2017-05-10/2017-05-11'],
  ],
  ['Ngày 10/5, chương trình nghị sự của hội nghị thượng đỉnh ASEAN được công bố.', ['CONSULT null']],
  ['Sắc lệnh ban hành hồi tháng 1 về việc cấm công dân Chile nhập cảnh Peru gây tranh cãi.', ['COERCE 2017-01']],
  ['Cuộc thảo luận hồi tháng 1 về việc cấm công dân Chile nhập cảnh Peru gây tranh cãi.', ['COERCE null']],
])('%s', (text, days) => {
  expect(
    eventsIn(text)
      .filter(({ type }) => type !== 'REQUEST')
      .map(({ type, date }) => `${type} ${date}`),
  ).toEqual(days)
})
