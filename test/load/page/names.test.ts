// Signatures: what they say, what is none, and that reading them takes time in step with their length.
import { expect, test } from 'vitest'
import { readTable } from '../../../pipeline/core/data.ts'
import { readHtml } from '../../../pipeline/load/html/read-html.ts'
import { parseSignature, signShape } from '../../../pipeline/load/page/names.ts'
import { costOf } from '../../fixtures/cost.ts'

const TITLE = 'Bến phà Vân Giang chạy lại sau nhiều tuần nước lớn'
const signed = (authors: readonly string[], credit: string | null = null, outlet: string | null = null) => ({ authors, credit, outlet })

test.each([
  ['MINH KHÔI', signed(['MINH KHÔI'])],
  ['NG.THANH (THEO AFP)', signed(['NG.THANH'], 'AFP')],
  ['Lan Anh (T/h) Theo Báo Mới', signed(['Lan Anh'], 'Báo Mới')],
  ['Lan Anh(Theo ABCnews)', signed(['Lan Anh'], 'ABCnews')],
  ['Lan Anh Theo The Guardian', signed(['Lan Anh'], 'The Guardian')],
  ['Lan Anh, Theo Trí Thức Trẻ', signed(['Lan Anh'], 'Trí Thức Trẻ')],
  ['V.V (Theo báo Trung Quốc)', signed(['V.V'], 'báo Trung Quốc')],
  ['Thu Hà/VOV.VN', signed(['Thu Hà'], null, 'VOV.VN')],
  ['Thu Hà/Báo Tin tức (Theo AFP)', signed(['Thu Hà'], 'AFP', 'Báo Tin tức')],
  ['TTXVN/Tin Tức', signed([], 'TTXVN', 'Tin Tức')],
  ['(TTXVN/Vietnam+)', signed([], 'TTXVN', 'Vietnam+')],
  ['(Vietnam+)', signed([], null, 'Vietnam+')],
  ['(VIETNAM+)', signed([], null, 'VIETNAM+')],
  ['(Vnews/Vietnam+)', signed([], 'Vnews', 'Vietnam+')],
  ['• Minh Anh', signed(['Minh Anh'])],
  ['Dân trí', signed([], null, 'Dân trí')],
  ['(theo CNN)', signed([], 'CNN')],
  ['Theo vtv.vn', signed([], 'vtv.vn')],
  ['(Theo Reuters/Guardian)', signed([], 'Reuters/Guardian')],
  ['Theo Thu Hà (Dân Việt)', signed(['Thu Hà'], 'Dân Việt')],
  ['Bài và ảnh: Thu Hà - Văn Nam', signed(['Thu Hà', 'Văn Nam'])],
  ['Thu Hà, Văn Nam và Hà Kim', signed(['Thu Hà', 'Văn Nam', 'Hà Kim'])],
  ['THU HÀ tổng hợp', signed(['THU HÀ'])],
  ['BS NGUYỄN VĂN NAM', signed(['NGUYỄN VĂN NAM'])],
  ['BBC News Tiếng Việt', signed([], null, 'BBC News Tiếng Việt')],
  ['H.L. (theo Reuters, AFP)', signed(['H.L.'], 'Reuters, AFP')],
  ['H.L', signed(['H.L'])],
  ['Nguồn: Reuters, BBC', signed([], 'Reuters, BBC')],
  ['Theo TTXVN/Báo Tin Tức', signed([], 'TTXVN/Báo Tin Tức')],
  ['Theo Hà Kim/Báo Giáo dục', signed(['Hà Kim'], 'Báo Giáo dục')],
  ['Theo Hà Kim (Tiền Phong)', signed(['Hà Kim'], 'Tiền Phong')],
  ['Minh Anh (Tổng hợp từ Reuters, AFP)', signed(['Minh Anh'], 'Reuters, AFP')],
  ['Minh Anh tổng hợp từ AFP', signed(['Minh Anh'], 'AFP')],
  ['Minh Anh (dịch từ The Guardian)', signed(['Minh Anh'], 'The Guardian')],
  ['Dịch từ The Guardian', signed([], 'The Guardian')],
  ['Minh Anh - Theo BBC', signed(['Minh Anh'], 'BBC')],
  ['Theo AFP, 12/3', signed([], 'AFP')],
  ['Lan Anh, Theo Nhịp Trẻ 08:45', signed(['Lan Anh'], 'Nhịp Trẻ')],
  ['Theo Nhịp sống mới Copy link', signed([], 'Nhịp sống mới')],
  ['Theo Sputnik An Công', signed(['An Công'], 'Sputnik')],
  ['Theo Nhân dân Nhật báo', signed([], 'Nhân dân Nhật báo')],
  ['PV', signed([])],
  ['PV/TTXVN', signed([], 'TTXVN')],
  ['PV/VOV.VN', signed([], null, 'VOV.VN')],
  ['Nhóm phóng viên', signed(['Nhóm phóng viên'])],
  ['Ban Thời sự', signed(['Ban Thời sự'])],
  ['Nhóm phóng viên TTXVN', signed([], 'TTXVN')],
  ['Thanh Bình (P/v TTXVN tại Washington)', signed(['Thanh Bình'], 'TTXVN')],
  ['Minh Anh/VOV miền Trung', signed(['Minh Anh'], null, 'VOV miền Trung')],
  ['Thùy Dương (TP.HCM)', signed(['Thùy Dương'])],
  ['Bảo Châu (từ Paris)', signed(['Bảo Châu'])],
  ['Quàng Hưng (CTV)', signed(['Quàng Hưng'])],
  ['Tin, ảnh: Quàng Hưng', signed(['Quàng Hưng'])],
  ['Bài: Minh Anh - Ảnh: Hà Kim', signed(['Minh Anh'])],
  ['Đại tá Nguyễn Văn Nam', signed(['Nguyễn Văn Nam'])],
  ['Nhóm PV kinh tế', signed(['Nhóm PV kinh tế'])],
  ['Nhóm PV Bạc Liêu', signed(['Nhóm PV Bạc Liêu'])],
  ['Nhóm PV: Minh Anh, Hà Kim', signed(['Minh Anh', 'Hà Kim'])],
  ['(Theo TASS) Gia Bảo', signed(['Gia Bảo'], 'TASS')],
  ['Tác giả, Hoàng Yến Thư', signed(['Hoàng Yến Thư'])],
  ['Lê Anh Tuệ, thông tín viên RFA', signed(['Lê Anh Tuệ'])],
  ['Thanh Tâm - TTXVN', signed(['Thanh Tâm'], 'TTXVN')],
  ['Mai Hương | Báo Sông Trà', signed(['Mai Hương'], 'Báo Sông Trà')],
  ['Minh Anh - Sở Y tế', signed(['Minh Anh'])],
  ['Đỗ Văn Khôi (Đại học Quốc gia)', signed(['Đỗ Văn Khôi'])],
  ['Khải Phong – Theo Reuters', signed(['Khải Phong'], 'Reuters')],
  ['Theo Đăng Bình - Daily Star', signed(['Đăng Bình'], 'Daily Star')],
  ['Theo Hải Yến, Ảnh: Internet', signed([], 'Hải Yến')],
  ['Theo Hải Yến - Ảnh: FFL (Sông Trà)', signed(['Hải Yến'], 'Sông Trà')],
  ['Theo Jay (Sông Trà)', signed([], 'Sông Trà')],
  ['Nguồn Sông Trà: http://songtra.vn/a.html', signed([], 'Sông Trà')],
  ['Nguồn: http://www.songtra.vn/a.html', signed([], 'songtra.vn')],
  ['Được đăng bởi Hà Mi vào lúc 14:30', signed(['Hà Mi'])],
  ['Người đăng: Hà Mi vào lúc 8:32 CH', signed(['Hà Mi'])],
  ['Đăng-Khôi/Báo Sông Trà', signed(['Đăng-Khôi'], 'Báo Sông Trà')],
])('%s is a signature', (line, signature) => {
  expect(parseSignature(line)).toEqual(signature)
})

test.each([
  'vnexpress.net/2021/08/cang-moi-o-hoa-lac.htm',
  'Ông Nam nói với báo chí.',
  'Kinh tế',
  'Tin liên quan',
  'thu hà',
  '1. Mở đầu',
  'Việt Nam thắng Thái Lan 2-0',
  'Theo dõi Báo Mẫu trên',
  'Theo đó, giá sẽ tăng',
  'Theo kế hoạch',
  'Theo ông Nam',
  'Ông Nam',
  'Bộ Ngoại giao',
  'Lao động',
  'TIN TỨC',
  'Tổng hợp',
  'Tin dịch vụ',
  'Du Lịch',
  'Hàng Việt Nam',
  'Quangha.vn',
  'Gia Trung The Sun, Mirror',
  'PGS, TS, Học viện Sông Trà',
])('%s is none', (line) => {
  expect(parseSignature(line)).toBeNull()
})

test.each(
  readTable(new URL('../../../pipeline/lang/vi/data/byline-words.tsv', import.meta.url), ['kind', 'word', 'example']).map((row) => [
    row.kind,
    row.example,
  ]),
)('a word of the kind %s reads %s', (kind, example) => {
  if (kind === 'account') expect(readHtml(`<title>${TITLE}</title>${example}<h1>${TITLE}</h1>`).metadata.authors).toBeNull()
  else if (kind === 'not-name') expect(parseSignature(example)?.authors ?? []).toEqual([])
  else expect(parseSignature(example)?.authors.map((name) => name.split(' ').length > 1)).toContain(true)
})

test('a line of many short words costs no more than any other', async () => {
  const lines = [
    'A. B C. D E. F G. H I. K L. M N. O P. Q R. S T. U V. X Y. A B. C D. E F. G H. I K. !',
    `${'Á. '.repeat(29)}x`,
    'A'.repeat(99),
  ]
  const cost = await costOf(() => {
    for (let i = 0; i < 2000; i++) for (const line of lines) parseSignature(line)
  })
  expect(cost).toBeLessThan(2)
})

test('blogs say who posted and when', () => {
  expect(signShape('Người đăng: Lão Hạc vào lúc 06:15')).toMatchObject({ signature: signed(['Lão Hạc']), isLabelled: true })
  expect(signShape('Người đăng ký vào lúc 06:15 được nhận quà').signature).toBeNull()
})

test('who is said to be a correspondent signs', () => {
  expect(['Anh Vũ, thông tín viên', 'Anh Vũ'].map((line) => signShape(line).isLabelled)).toEqual([true, false])
})
