import { expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const mention = (body: string, text: string) => readNames(body).mentions.find((found) => found.text === text)

test.each([
  ['Theo Thư ký báo chí Nhà Trắng Jen Psaki, cuộc gặp sẽ diễn ra.', 'Thư ký báo chí Nhà Trắng Jen Psaki', 'Jen Psaki', 'US'],
  ['Tổng thống Mỹ Joe Biden phát biểu.', 'Tổng thống Mỹ Joe Biden', 'Joe Biden', 'US'],
  ['Trợ lý của tổng thống Nga Yuri Ushakov cho biết.', 'Trợ lý của tổng thống Nga Yuri Ushakov', 'Yuri Ushakov', 'RU'],
  ['Hôm qua, người phát ngôn Điện Kremlin Dmitry Peskov bác bỏ.', 'người phát ngôn Điện Kremlin Dmitry Peskov', 'Dmitry Peskov', 'RU'],
  ['Vụ đầu độc cựu điệp viên người Nga Sergei Skripal gây căng thẳng.', 'cựu điệp viên người Nga Sergei Skripal', 'Sergei Skripal', 'RU'],
  ['Hôm qua, Trung tá Nguyễn Văn An cho biết đã bắt hai người.', 'Trung tá Nguyễn Văn An', 'Nguyễn Văn An', null],
  ['Theo PGS.TS Nguyễn Văn Bình, giá sẽ giảm.', 'PGS.TS Nguyễn Văn Bình', 'Nguyễn Văn Bình', null],
])('an office or title belongs to the person it names: %s', (body, text, name, country) => {
  expect(mention(body, text)).toMatchObject({ name, country, kind: 'person' })
})

test('a short form stands for the fullest name in the article', () => {
  const body =
    'Thư ký báo chí Nhà Trắng Jen Psaki trả lời. Bà Psaki nói cuộc gặp sẽ diễn ra.\nÔng Trần Văn Tớp phản đối. Ông Tớp nói: không.'
  expect(mention(body, 'Bà Psaki')?.name).toBe('Jen Psaki')
  expect(mention(body, 'Ông Tớp')?.name).toBe('Trần Văn Tớp')
})

test('a pronoun stands for the subject of the sentence or of the one before', () => {
  const body = 'Ngoại trưởng Nga Sergei Lavrov bác bỏ cáo buộc. Ông nói phương Tây không có bằng chứng.'
  expect(mention(body, 'Ông')?.name).toBe('Sergei Lavrov')
})

test('an office without a name stands for the person of the article who holds it', () => {
  const body = 'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin điện đàm. Nhà lãnh đạo Mỹ cảnh báo người đồng cấp Nga.'
  expect(mention(body, 'Nhà lãnh đạo Mỹ')?.name).toBe('Joe Biden')
  expect(mention(body, 'người đồng cấp Nga')?.name).toBe('Vladimir Putin')
})

test('an acronym in brackets names the body afterwards', () => {
  const body = 'Cơ quan Phòng chống doping thế giới (WADA) điều tra. WADA công bố kết quả.'
  expect(mention(body, 'WADA')?.name).toBe('Cơ quan Phòng chống doping thế giới (WADA)')
})
