// Which date of a page is its article's: by where the line stands, what it says, and what stands around it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTable } from '../../../pipeline/core/data.ts'
import { extractArticle } from '../../../pipeline/load/extract.ts'
import { readPage } from '../../../pipeline/load/page/read-page.ts'
import { withoutSection } from '../../../pipeline/load/page/shapes.ts'

const TITLE = 'Huyện Vân Giang mở lại bến phà sau nhiều tuần nước lớn'
const TEXT = `Người dân huyện Vân Giang lại qua bến phà từ sáng sớm, khi mực nước đã xuống dưới mức báo động.
Ông Lương Đình Khải, trưởng bến phà, cho biết bốn chiếc phà sẽ chạy cho đến tối, mỗi chuyến chở ba mươi xe máy.
Nhiều tuần nước lớn, bà con phải đi vòng qua cầu treo ở thượng nguồn, mất gần một giờ mỗi lượt.
Theo kế hoạch của huyện, một cây cầu bê tông sẽ được xây ở vị trí bến cũ trong ba năm tới.`
const TEASERS = `Cháy kho vải ở khu công nghiệp Sông Mẫu trong đêm
07/04/2018
Trường Nậm Lốc có thêm ba phòng học mới
05/04/2018`
const MENU = `Trang chủ
Thời sự
Kinh tế
Góc bạn đọc`

function datesOf(page: string) {
  const found = readPage(page)
  return { date: found?.dateLines[0]?.value ?? null, clock: found?.clock?.value ?? null }
}

test.each([
  ['below the headline', `${TITLE}\nThứ Tư, 02/05/2018, 08:10\n${TEXT}`, '2018-05-02'],
  ['above it', `Thời sự\n02/05/2018 08:10\n${TITLE}\n${TEXT}`, '2018-05-02'],
  ['above it and the buttons', `Thời sự\n02/05/2018 08:10\nChia sẻ Facebook\nIn bài\n${TITLE}\n${TEXT}`, '2018-05-02'],
  ['below the text', `${TITLE}\n${TEXT}\nCập nhật 02/05/2018 08:10\nTin liên quan`, '2018-05-02'],
  ['as a letter ends', `${TITLE}\n${TEXT}\nHà Nội, ngày 2 tháng 5 năm 2018`, '2018-05-02'],
  [
    'with a user',
    `${TITLE}\nThảo luận trong 'Tin huyện' bắt đầu bởi ca_loc, 2/5/18.\nca_loc\nTham gia ngày: 12/03/2011\n${TEXT}`,
    '2018-05-02',
  ],
  ['day and month', `Thời sự\n${TITLE}\n02 Th5\n${TEXT}`, 'XXXX-05-02'],
  // other articles'
  ['of teasers above the headline', `Đọc nhiều\n${TEASERS}\n${TITLE}\n${TEXT}`, null],
  ['of teasers with their dates first', `Tin nóng\n07/04/2018\nCháy kho vải ở khu công nghiệp Sông Mẫu trong đêm\n${TITLE}\n${TEXT}`, null],
  ['of one teaser without a heading', `Thời sự\nCháy kho vải ở khu công nghiệp Sông Mẫu trong đêm\n07/04/2018\n${TITLE}\n${TEXT}`, null],
  ['below teasers', `Đọc nhiều\n${TEASERS}\nThời sự\n02/05/2018 08:10\n${TITLE}\n${TEXT}`, '2018-05-02'],
  ['of teasers and below the text', `Đọc nhiều\n${TEASERS}\n${TITLE}\n${TEXT}\nCập nhật 02/05/2018 08:10\nTin liên quan`, '2018-05-02'],
  ['below titles that have none', `Tin nóng\n${TEASERS.replaceAll(/\n?\d\S+/gu, '')}\n02/05/2018 08:10\n${TITLE}\n${TEXT}`, '2018-05-02'],
  // of publication, of a change, of something else
  ['changed, then published', `${TITLE}\nCập nhật lần cuối: 05/05/2018 10:00\nĐăng lúc 02/05/2018 08:10\n${TEXT}`, '2018-05-02'],
  ['changed above, published below', `Cập nhật lần cuối: 05/05/2018\n${TITLE}\n${TEXT}\nNgày đăng: 02/05/2018`, '2018-05-02'],
  ['above it, then changed', `Kinh tế\n02/05/2018 08:10\n${TITLE}\nCập nhật lúc: 10:00, 05/05/2018\n${TEXT}`, '2018-05-02'],
  ['of an invitation', `${TITLE}\nThời gian: 08:00 ngày 12/12/2021\nĐịa điểm: Hội trường huyện\n${TEXT}`, null],
  ['of a chronicle', `${TITLE}\n${TEXT}\n02/05/2018\n${TEXT}\n03/06/2018\n${TEXT}`, null],
  ['of a reader', `${TITLE}\n${TEXT}\nMinh Châu\n05/05/2018 10:00\nTôi qua bến này hằng ngày.`, null],
  ['of links below the text', `${TITLE}\n${TEXT}\n07/06/2018\nCháy kho vải ở khu công nghiệp Sông Mẫu`, null],
  ['of a life', `${TITLE}\n(1/1/1950 - 2/5/2018)\n${TEXT}`, null],
  ['of two days', `Lịch công tác tuần\n02/05/2018 - 08/05/2018\n${TITLE}\n${TEXT}`, null],
])('a date %s', (_name, page, date) => {
  expect(datesOf(page).date).toBe(date)
})

test.each([
  ['above the menu', `Thứ Năm, ngày 26/11/2026\n${MENU}\n${TITLE}\n${TEXT}`, null],
  ['above a menu in one line', `Thứ Năm, ngày 26/11/2026\n${MENU.replaceAll('\n', ' | ')}\n${TITLE}\n${TEXT}`, null],
  ['above a telephone number', `Thứ Năm, 26/11/2026, 14:05\nHotline: 0912 345 678\n${TITLE}\n${TEXT}`, null],
  ['that says so', `Hôm nay, 26/11/2026\n${TITLE}\n${TEXT}`, null],
  ['that says when the site changed', `Cập nhật 14:05 26/11/2026\n${MENU}\n${TITLE}\n${TEXT}`, null],
  ['with a place', `Hà Nội, Thứ Năm, 26/11/2026\n${MENU}\n${TITLE}\n${TEXT}`, null],
  ['beside a date of its own', `Thứ Năm, 26/11/2026\n${MENU}\n02/05/2018 08:10\n${TITLE}\n${TEXT}`, '2018-05-02'],
  [
    'after a change',
    `BÁO VÂN GIANG\nThứ Năm, 26/11/2026, 07:40\nKinh tế\n${TITLE}\nCập nhật lúc: 08:10, 02/05/2018 (GMT+7)\n${TEXT}`,
    '2018-05-02',
  ],
  ['after a change below the text', `Thứ Năm, 26/11/2026\nKinh tế\n${TITLE}\n${TEXT}\nCập nhật: 02/05/2018 08:10`, '2018-05-02'],
  ['beside a date below the text', `Thứ Năm, 26/11/2026\n${MENU}\n${TITLE}\n${TEXT}\nNgày đăng: 02/05/2018`, '2018-05-02'],
])('the clock of the site %s is told apart', (_name, page, date) => {
  expect(datesOf(page)).toEqual({ date, clock: '2026-11-26' })
})

test('what says that it dates the article is no clock', () => {
  expect(datesOf(`Đăng ngày 02/05/2018\n${MENU}\n${TITLE}\n${TEXT}`)).toEqual({ date: '2018-05-02', clock: null })
})

test.each([
  ['before it', `02/05/2018 08:10${TITLE}`, TITLE, '2018-05-02'],
  ['before a quote', `08:10 - 02/05/2018"Phà đã chạy", trưởng bến nói`, '"Phà đã chạy", trưởng bến nói', '2018-05-02'],
  ['behind it', `${TITLE}02/05/2018`, TITLE, '2018-05-02'],
  ['behind a question', `Bao giờ bến phà ở Vân Giang mở lại?02-05-2018 08:10`, 'Bao giờ bến phà ở Vân Giang mở lại?', '2018-05-02'],
  ['of which it speaks', 'Lịch chạy phà Vân Giang ngày 02/05/2018', 'Lịch chạy phà Vân Giang ngày 02/05/2018', null],
  ['of a document', 'Huyện Vân Giang thực hiện Nghị định số 12-02/05/2018', 'Huyện Vân Giang thực hiện Nghị định số 12-02/05/2018', null],
])('a date glued to the headline, %s', (_name, line, title, date) => {
  const found = readPage(`Thời sự\n${line}\n${TEXT}\nTin liên quan`)
  expect({ title: found?.title, date: found?.dateLines[0]?.value ?? null }).toEqual({ title, date })
})

const shapes = readTable(new URL('date-shapes.tsv', import.meta.url), ['line', 'date'])

test.each(shapes)('$line is read above and below a headline, and below a lead', ({ line, date }) => {
  const lines = line.replaceAll('\\n', '\n')
  const [lead, ...rest] = TEXT.split('\n')
  const pages = [
    [lines, TITLE, TEXT],
    [TITLE, lines, TEXT],
    [TITLE, lead, lines, ...rest],
  ]
  expect(pages.map((page) => datesOf(`Thời sự\n${page.join('\n')}\nTin liên quan`).date ?? '')).toEqual([date, date, date])
})

const pages = readFileSync(new URL('dated-pages.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)

test.each(pages.map((page) => page.split('\n', 1)[0] ?? ''))('%s', (head) => {
  const page = pages.find((text) => text.startsWith(`${head}\n`)) ?? ''
  const text = page
    .slice(head.length)
    .replaceAll('TITLE', TITLE)
    .replace('LEAD', TEXT.split('\n', 1)[0] ?? '')
    .replace('TEXT', TEXT)
  const source = { path: 'page.txt', record: null, sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8', bytes: text.length }
  const metadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }
  const found = extractArticle({ source, content: { kind: 'page', text }, metadata })
  expect('article' in found ? (found.article.published.value ?? '') : found.reject.message).toBe(head.split(' =>')[1]?.trim())
})

test.each([
  ['Công nghệHãng chip Sông Cùng bán lô hàng đầu tiên', 'Hãng chip Sông Cùng bán lô hàng đầu tiên'],
  ['Kinh tếXã Lộc Hà mở chợ đêm', 'Xã Lộc Hà mở chợ đêm'],
  ['Xe VinaBus chạy thử ở Lộc Hà', 'Xe VinaBus chạy thử ở Lộc Hà'],
])('the name of a section glued to the headline, %s', (headline, title) => {
  expect(withoutSection(headline)).toBe(title)
})

test('a line of figures that is the day is cut as such', () => {
  expect(readPage(`Thời sự\n08/04/2025 - 11:20\n${TEXT}`)?.removed).toContainEqual({
    line: 2,
    text: '08/04/2025 - 11:20',
    reason: 'date-line',
  })
})
