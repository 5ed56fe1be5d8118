// What the words of a speaker tell besides the name: the office beside it, and what somebody without a name is.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const ROLES: readonly (readonly [why: string, speaker: string, role: string | null])[] = [
  ['an office between brackets', 'Bác sĩ Mai Văn Tám (nguyên Giám đốc Sở Y tế Hà Nội)', 'nguyên Giám đốc Sở Y tế Hà Nội'],
  ['an office before the name', 'Người phát ngôn Cục Hàng hải Peru, Juan Mora', 'Người phát ngôn Cục Hàng hải Peru'],
  ['a member of a body', 'Thành viên Ủy ban Đê điều Peru, ông Juan Mora', 'Thành viên Ủy ban Đê điều Peru'],
  ['an office after the name', 'Bà Lê Thị Sen, Trưởng tiểu ban Di tích làng Mây, huyện Hạ', 'Trưởng tiểu ban Di tích làng Mây'],
  ['a trade after a dash', 'Ông Lê Tám - điều phối viên dự án Sao', 'điều phối viên dự án Sao'],
  ['an office between brackets', 'Chị Lê Thị Sen (Phó phòng kinh doanh công ty Mây)', 'Phó phòng kinh doanh công ty Mây'],
  ['an office before a bracket', 'Ông Lê Tám, Chủ tịch UBND xã Thanh Mây (huyện Hạ)', 'Chủ tịch UBND xã Thanh Mây'],
  ['a relative is no office', 'Ông Lê Tám (con rể bà Sen)', null],
  ['a parent is no office', 'Chị Lê Thị Sen (phụ huynh học sinh lớp Mầm)', null],
  ['where somebody lives is no office', 'Bà Lê Thị Sen (phường Mây)', null],
]

test.each(ROLES)('the role: %s', (_, speaker, role) => {
  expect(quotesIn(`${speaker} cho biết cầu đã xong.`).map((quote) => quote.role)).toEqual([role])
})

const KINDS: readonly (readonly [speaker: string, kind: string | null])[] = [
  ['Nhiều người', 'group'],
  ['Họ', 'group'],
  ['Một số ý kiến', 'group'],
  ['Cả hai người', 'group'],
  ['Thủy thủ đoàn', 'group'],
  ['Thủy thủ đoàn tàu USS Lumo', 'group'],
  ['Phi hành đoàn', 'group'],
  ['Người phụ nữ bán cá', 'role'],
  ['Một nguồn tin thân cận', 'role'],
  ['Chủ tọa', 'role'],
  ['Viện chủ', 'role'],
  ['Viện chủ chùa Mây Hạ', 'role'],
  ['Vợ tôi', 'role'],
  ['Anh', 'person'],
  ['Phía nhà trường', 'organization'],
  ['Hãng sản xuất', 'organization'],
  ['Các hãng sản xuất', 'group'],
  ['Văn bản này', null],
  ['Tin đồn', null],
]

test.each(KINDS)('what a speaker without a name is: %s', (speaker, kind) => {
  expect(quotesIn(`Trời mưa. ${speaker} cho rằng cầu đã hỏng.`).map((quote) => [quote.name, quote.kind])).toEqual([[null, kind]])
})

test.each([
  'Nhà nào cũng mở quạt, nhưng trời oi thì những mẹo này không mấy hiệu quả Chị Mận (một người bán rau ở đây) cho biết: “Cả xóm ai cũng mệt vì nắng.”',
  'Trời oi thì người lớn phải ra đường ngồi hóng gió Chị Mận cho biết: “Cả xóm ai cũng mệt vì nắng.”',
])('the words of a speaker end behind their start where a full stop before them is lost: %s', (text) => {
  expect(quotesIn(text).map(({ speaker, name }) => [speaker, name])).toEqual([['Chị Mận', 'Mận']])
})
