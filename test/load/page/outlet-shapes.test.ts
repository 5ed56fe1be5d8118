// How the profiles of outlets tell the lines of their pages, and from when to when they hold.
import { expect, test } from 'vitest'
import { extractArticle } from '../../../pipeline/load/extract.ts'
import { isFurnitureOn, isPictureCreditBy, patternOf, signatureBy } from '../../../pipeline/load/page/outlet-shapes.ts'
import { holdsOn, OUTLETS, outletOfUrl } from '../../../pipeline/load/page/outlets.ts'

const pageOf = (name: string) => ({ outlet: OUTLETS.find((outlet) => outlet.name === name) ?? null, day: null })

test.each([
  ['RFA Tiếng Việt', 'Hòa Mai, thông tín viên RFA', ['Hòa Mai']],
  ['RFA Tiếng Việt', 'Hòa Mai, phóng viên đài RFA, Bangkok', ['Hòa Mai']],
  ['RFA Tiếng Việt', 'Hòa Mai, RFA', ['Hòa Mai']],
  ['RFA Tiếng Việt', 'Hòa Mai (RFA)', ['Hòa Mai']],
  ['VOA Tiếng Việt', 'Khánh Mai-VOA', ['Khánh Mai']],
  ['VOA Tiếng Việt', 'VOA News', []],
  ['BBC News Tiếng Việt', 'Tác giả, Lan Mai và Frank Holm', ['Lan Mai', 'Frank Holm']],
  ['BBC News Tiếng Việt', 'Vai trò, Phóng viên an ninh', []],
  ['BBC News Tiếng Việt', 'Lan Mai gửi tới BBC từ Hà Giang', ['Lan Mai']],
  ['BBC News Tiếng Việt', 'Gửi bài cho BBC từ Hà Giang', []],
  ['RFI Tiếng Việt', 'Thanh Mai - RFI', ['Thanh Mai']],
  ['VOV.VN', 'PV Hoài Nam/VOV1', ['Hoài Nam']],
  ['VTV News', 'VTV Digital', []],
  ['Người Việt', '(Đ.M.) [kn]', ['Đ.M.']],
])('a page of %s is signed: %s', (name, line, authors) => {
  expect(signatureBy(pageOf(name), line)).toEqual({ authors, credit: null, outlet: name })
})

test.each([
  ['RFA Tiếng Việt', 'Đài RFA, theo ông, đã đưa tin sai'],
  ['RFA Tiếng Việt', 'Chính phủ Lào, RFA'],
  ['VOA Tiếng Việt', 'Khánh Mai'],
  ['Tuổi Trẻ Online', 'Hòa Mai, RFA'],
  ['Người Việt', '(Hình: Getty Images)'],
])('a page of %s is not signed: %s', (name, line) => {
  expect(signatureBy(pageOf(name), line)).toBeNull()
})

test.each([
  ['RFI Tiếng Việt', 'AFP - JIM HOLM', true],
  ['RFI Tiếng Việt', '© Reuters', true],
  ['RFA Tiếng Việt', 'RFA Photo', true],
  ['RFA Tiếng Việt', 'Photo courtesy of Lan Mai', true],
  ['Tuổi Trẻ Online', 'AFP - JIM HOLM', false],
])('on a page of %s, %s says whose a picture is: %s', (name, line, isCredit) => {
  expect(isPictureCreditBy(pageOf(name), line)).toBe(isCredit)
})

test('a shape may hold a credit', () => {
  const { groups } = patternOf('{authors} ([{credit}/|]Báo Mẫu)').exec('Lan Mai (TTXVN/Báo Mẫu)') ?? {}
  expect({ ...groups }).toEqual({ authors: 'Lan Mai', credit: 'TTXVN' })
})

test('a shape with a slot that there is not is refused', () => {
  expect(() => patternOf('{editor} kể')).toThrow('{editor} kể: no slot {editor}')
})

test.each([
  [null, true],
  ['2009', true],
  ['2009-05', true],
  ['2009-05-31', true],
  ['2009-04-30', false],
  ['2008', false],
  ['2015-07', true],
  ['2015-08-01', false],
  ['2016', false],
  ['XXXX-08-01', true],
])('a profile of May 2009 to July 2015 holds on %s: %s', (day, holds) => {
  const [outlet] = OUTLETS
  if (outlet === undefined) throw new Error('no profile')
  expect(holdsOn({ ...outlet, from: '2009-05-01', to: '2015-07-31' }, day)).toBe(holds)
})

test.each([
  ['https://www.bbc.com/vietnamese/articles/c1', '2020', 'BBC News Tiếng Việt'],
  ['https://www.bbc.com/news/world-1', '2020', undefined],
  ['https://www.bbc.com/vietnamese2/c1', '2020', undefined],
  ['https://vnexpress.net/a-1.html', '2001-03-01', 'VnExpress'],
  ['https://vnexpress.net/a-1.html', '2001-01-31', undefined],
])('the address %s is, in %s, of %s', (url, day, name) => {
  expect(outletOfUrl(url, day)?.name).toBe(name)
})

test('furniture of an outlet counts while its profile holds', () => {
  const line = 'Theo dõi VietnamPlus'
  const days = ['2008-10-31', '2008-11-01', null]
  expect(days.map((day) => isFurnitureOn({ outlet: null, day }, line))).toEqual([false, true, true])
})

test.each([
  ['31/10/2008', null],
  ['01/11/2008', 'Vietnam+'],
])('a page of %s that holds the sign of an outlet is of %s', (day, publisher) => {
  const text = `Bến phà Vân Giang chạy lại sau nhiều tuần nước lớn
${day} 08:10
Người dân huyện Vân Giang lại qua bến phà từ sáng sớm, khi mực nước đã xuống dưới mức báo động của tỉnh nhiều ngày.
Ông Lương Đình Khải, trưởng bến phà, cho biết bốn chiếc phà sẽ chạy cho đến tối, mỗi chuyến chở ba mươi xe máy qua sông.
Ảnh trên trang được cung cấp bởi bạn đọc (Vietnam+)`
  const source = { path: 'page.txt', record: null, sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8', bytes: text.length }
  const metadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }
  const found = extractArticle({ source, content: { kind: 'page', text }, metadata })
  expect('article' in found && found.article.publisher).toBe(publisher)
})
