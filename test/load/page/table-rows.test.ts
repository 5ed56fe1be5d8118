// Rows and cells of tables in pages of plain text, and lists that only look like them.
import { expect, test } from 'vitest'
import { pageLines } from '../../../pipeline/load/page/lines.ts'

const rowsOf = (...text: string[]) => pageLines(text.join('\n')).flatMap((line) => (line.isTableRow ? line.text : []))

test('cells one a line are a table where names and figures come in the same turn, with the names of its columns', () => {
  const cells = ['Loại', 'Mua vào', 'Bán ra', 'Vàng miếng', '72,50', '74,30', 'Nhẫn tròn', '56,10', '57,20', 'Nữ trang', '55,30', '56,80']
  expect(rowsOf('Giá vàng tăng mạnh sáng nay.', ...cells, 'Trên thế giới, giá vàng cũng tăng.')).toEqual(cells)
})

test('lines with bars or tabs are a table where they have as many cells and hold figures', () => {
  expect(rowsOf('| Nơi | Giá |', '|---|---|', '| Đắk Môn | 32.500 |', '| Gia Lạc | 32.400 |')).toEqual([
    'Nơi | Giá',
    'Đắk Môn | 32.500',
    'Gia Lạc | 32.400',
  ])
  expect(rowsOf('Nơi\tGiá', 'Đắk Môn\t32.500', 'Gia Lạc\t32.400')).toHaveLength(3)
})

test('ranks above titles, menus and a single price are no table', () => {
  expect(rowsOf('1', 'Hồ nước đổi màu', '2', 'Bản làng không khóa cửa', '3', 'Chợ phiên cuối năm')).toEqual([])
  expect(rowsOf('Chính trị | Xã hội', 'Kinh tế | Văn hóa', 'Thể thao | Giải trí')).toEqual([])
  expect(rowsOf('Vàng miếng', '72,50', 'Ông Nam nói giá sẽ còn tăng.')).toEqual([])
})
