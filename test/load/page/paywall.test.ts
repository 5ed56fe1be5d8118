// Notes that ask for money or an account before a text goes on: cut from the body, with a reason of their own.
import { expect, test } from 'vitest'
import { readPage } from '../../../pipeline/load/page/read-page.ts'

const HEAD = 'Bến phà Vân Giang chạy lại sau nhiều tuần nước lớn\n02/05/2018 08:10'
const TEXT = [
  'Người dân huyện Vân Giang lại qua bến phà từ sáng sớm, khi mực nước đã xuống dưới mức báo động của tỉnh nhiều ngày.',
  'Ông Lương Đình Khải, trưởng bến phà, cho biết bốn chiếc phà sẽ chạy cho đến tối, mỗi chuyến chở ba mươi xe máy qua sông.',
  'Nhiều tuần nước lớn, bà con phải đi vòng qua cầu treo ở thượng nguồn, mất gần một giờ cho mỗi lượt đi và về trong ngày.',
]

test.each([
  'Bạn đang đọc 30% nội dung bài viết.',
  'Bạn đang đọc 30% nội dung. Đăng ký thành viên để đọc tiếp.',
  'Đăng ký thành viên để đọc tiếp',
  'Vui lòng đăng nhập để đọc toàn bộ nội dung',
  'Để đọc tiếp bài viết, mời bạn đăng nhập',
  'Nội dung dành cho hội viên',
  'Bài viết này chỉ dành cho thành viên. Vui lòng đăng nhập để xem tiếp.',
  'Phần còn lại của bài viết dành cho thành viên',
  'Bạn đã đọc hết 5 bài miễn phí trong tháng.',
  'Đã là thành viên? Đăng nhập',
])('%s is cut as a paywall, and the text goes on behind it', (note) => {
  const page = readPage([HEAD, TEXT[0], note, ...TEXT.slice(1)].join('\n'))
  expect(page?.removed).toContainEqual({ line: 4, text: note, reason: 'paywall' })
  expect(page?.paragraphs).toEqual(TEXT)
})

test.each([
  'Chị Mai đăng nhập để đọc tiếp truyện, nhưng trang đã đóng từ chiều hôm trước.',
  'Đăng ký thành viên để đọc tiếp sách tại thư viện xã, nhiều em xếp hàng từ sáng sớm.',
  'Nội dung dành cho hội viên nông dân trong buổi học là cách ủ phân từ rơm rạ sau vụ gặt.',
])('%s is text', (sentence) => {
  expect(readPage([HEAD, TEXT[0], sentence, ...TEXT.slice(1)].join('\n'))?.paragraphs).toContain(sentence)
})
