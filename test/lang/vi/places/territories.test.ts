// Countries, capitals and blocs in sentences: which words name one, and which are a person's name.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { compoundCountry, countryName, territoriesIn, territoryNamed } from '../../../../pipeline/lang/vi/places/territories.ts'
import { tokenize } from '../../../../pipeline/lang/vi/tokens.ts'

const found = (text: string) => {
  const tokens = tokenize(text)
  return territoriesIn(
    tokens,
    tokens.map((t) => t.form),
  )
}
const countries = (text: string) => found(text).map((m) => m.territory.country)

test.each([
  ['Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin tại Geneva.', ['US', 'RU']],
  ['Matxcơva và Hoa Thịnh Đốn bất đồng về Xy-ri.', ['RU', 'US', 'SY']],
  ['Điện Kremlin bác bỏ cáo buộc của Nhà Trắng.', ['RU', 'US']],
  ['Các nước phương Tây và NATO lên án CHDCND Triều Tiên.', [null, null, 'KP']],
  ['Ả-rập Xê-út và Các Tiểu vương quốc Ả Rập Thống nhất ký thỏa thuận.', ['SA', 'AE']],
  ['Bà Nguyễn Thị Nga và anh Đức cùng ca sĩ Mỹ Tâm tới dự.', []],
  ['Đại sứ Việt Nam tại Mỹ Đỗ Quang Mạch phát biểu.', ['VN', 'US']],
  ['Ông anh pháp luật có ý áo đỏ.', []],
  ['Liên minh châu Âu (EU) hoan nghênh.', [null, null]],
  ['Tỉnh Ninh Thuận eu ac un.', []],
])('%s', (text, expected) => {
  expect(countries(text)).toEqual(expected)
})

test('a pronoun at the start of a sentence is marked as unsure', () => {
  expect(found('Anh tới Hà Nội.').map((m) => m.sure)).toEqual([false, true])
  expect(found('Thủ tướng Anh tới Hà Nội.').map((m) => m.sure)).toEqual([true, true])
})

test('every ambiguous word is found in its example and not in its counter-example', () => {
  const file = new URL('../../../../pipeline/lang/vi/data/ambiguous-territories.tsv', import.meta.url)
  for (const row of readTable(file, ['word', 'example', 'counter_example'])) {
    const texts = (text: string) => found(text).filter((m) => m.sure).length
    expect(texts(row.example) > 0 || found(row.example).length > 0, row.example).toBe(true)
    expect(texts(row.counter_example), row.counter_example).toBe(0)
  }
})

test('names on their own', () => {
  expect(territoryNamed('Oa-sinh-tơn')).toEqual({ name: 'Washington', kind: 'capital', country: 'US' })
  expect(territoryNamed('Thuỵ Sĩ')?.country).toBe('CH')
  expect(territoryNamed('anh')).toBeNull()
  expect(territoryNamed('Nga Mỹ')).toBeNull()
  expect(countryName('KR')).toBe('Hàn Quốc')
  expect(compoundCountry('trung')).toBe('CN')
})
