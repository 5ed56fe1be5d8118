// Clauses behind a cue without any little word of their own: whom they name, and what that one does.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test.each([
  ['Ông Lê Tám tuyên bố Peru ngừng viện trợ cho làng.', 'Peru ngừng viện trợ cho làng'],
  ['Peru cáo buộc Chile đánh cắp men gốm.', 'Chile đánh cắp men gốm'],
  ['Bà Nhài cáo buộc ông Tám lạm dụng lòng tốt của bà con.', 'ông Tám lạm dụng lòng tốt của bà con'],
  ['Bà Nhài cáo buộc chính quyền che giấu trận dịch.', 'chính quyền che giấu trận dịch'],
  ['Chile tuyên bố tàu của họ hoạt động hợp pháp trên hồ.', 'tàu của họ hoạt động hợp pháp trên hồ'],
  ['Bà Nhài nhận định đợt hạn này nặng hơn mọi năm.', 'đợt hạn này nặng hơn mọi năm'],
  ['Bà Nhài nhận định đợt hạn này khó khăn hơn.', 'đợt hạn này khó khăn hơn'],
  ['Hãng Nordvak dự báo giá muối chạm mốc 9 đồng.', 'giá muối chạm mốc 9 đồng'],
  ['Bộ Thủy lợi Peru khẳng định chủ quyền với bãi muối ấy là không thể bàn cãi.', 'chủ quyền với bãi muối ấy là không thể bàn cãi'],
])('a clause: %s', (text, expected) => {
  expect(quotesIn(text).map((quote) => quote.text)).toEqual([expected])
})

test.each([
  'Peru thông báo danh sách doanh nghiệp xuất khẩu gốm.',
  'Bộ Thủy lợi thông báo chương trình đầu tư của Quỹ Bảo tồn sông Mây Hạ.',
  'Hải quân Peru khẳng định chủ quyền trên biển bằng những chuyến tuần tra dài.',
])('only a noun with its verb: %s', (text) => {
  expect(quotesIn(text)).toEqual([])
})
