// Pages that hold no article: those that say so, and lists of articles; and articles that look like them.
import { describe, expect, it } from 'vitest'
import { pageLines } from '../../../pipeline/load/page/lines.ts'
import { readLines, readPage } from '../../../pipeline/load/page/read-page.ts'

const ENTRIES = [
  ['Tăng giá vé phà từ đầu tháng sau', 'Mỗi lượt qua sông sẽ đắt thêm một nghìn đồng, áp dụng với xe máy và ô tô con.'],
  ['Hai tuyến buýt điện sắp chạy', 'Xe nối trung tâm với khu vực phía tây, mười phút có một chuyến vào giờ cao điểm.'],
  ['Bắt nhóm trộm cáp trên cao tốc', 'Bốn nghi phạm bị giữ cùng tang vật, trong đó có gần ba trăm ký dây đồng.'],
  ['Miền núi đón đợt rét đầu mùa', 'Nhiệt độ thấp nhất dưới mười độ, nông dân che chuồng trại cho gia súc.'],
] as const
const listed = (between: (i: number) => string) => ENTRIES.map(([title, summary], i) => `${title}\n${between(i)}${summary}`).join('\n')

describe('a page without an article', () => {
  it.each([
    ['that was not found', 'Không tìm thấy trang\n\nTrang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay lại trang chủ.'],
    ['that asks to log in', 'Đăng nhập\nTên đăng nhập\nMật khẩu\nBạn phải đăng nhập để xem nội dung này.'],
    ['that checks the browser', 'Just a moment...\nChecking your browser before accessing. Enable JavaScript and cookies to continue.'],
    ['that asks for cookies', 'Bằng cách tiếp tục, bạn đồng ý cho chúng tôi dùng cookie và chính sách riêng tư.\nChấp nhận tất cả cookie'],
    ['that lists articles', `Trang chủ\nThời sự\n${listed(() => '')}`],
    ['that lists articles with their days', listed((i) => `0${i + 1}/03/2024\n`)],
  ])('%s', (_, page) => {
    expect(readPage(page)).toBeNull()
  })
})

describe('an article', () => {
  it.each([
    ['with a line on cookies above', 'Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.\nPhà chạy lại\n'],
    ['in parts, below its headline and day', 'Điểm tin sáng ở Vân Giang\n02/05/2018 08:10\n'],
    ['whose lead has the one day', 'Phà Vân Giang chạy lại\n02/05/2018 08:10\nSau ba tuần nước lớn, phà Vân Giang chạy lại từ sáng nay.\n'],
  ])('%s', (_, head) => {
    expect(readPage(`${head}${listed(() => '')}`)?.paragraphs.join()).toContain('Bốn nghi phạm')
  })

  it('whose parts talk of one thing', () => {
    const parts = ENTRIES.map(([title, summary]) => `${title} ở Vân Giang\n${summary} Phà Vân Giang vẫn chạy.`).join('\n')
    expect(readPage(parts)?.paragraphs.join()).toContain('Bốn nghi phạm')
  })

  it('of one paragraph below a subhead, where its headline is known', () => {
    const text = 'Được mùa, rớt giá\n\nNgày 3/4, nhiều hộ trồng khóm ở xã Hòa Bình cho biết giá khóm chỉ còn hai nghìn đồng một trái.'
    const lines = pageLines(text)
    expect(readLines(lines, { title: 'Nông dân Hòa Bình lo giá khóm' })?.paragraphs).toEqual(text.split('\n\n'))
  })
})
