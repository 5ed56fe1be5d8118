// Who else a quote tells of beside its words: the one quoted around it, who carries it, who hears it, and the day.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test('a quote in a quote points to the one around it', () => {
  expect(quotesIn('Bà Lan cho biết ông Nam nói rằng cầu đã xong.').map((quote) => quote.nestedIn)).toEqual([null, 0])
})

test('an agency that carries the words is named in via', () => {
  expect(quotesIn('Theo TASS, ông Nam cho biết cầu đã xong.').map((quote) => quote.via)).toEqual(['TASS'])
})

test('a relative of somebody named stays without a name', () => {
  expect(quotesIn('Ông Lê Văn Hòa đi vắng. Vợ ông Hòa cho biết trâu rất hiền.').map((quote) => quote.name)).toEqual([null])
})

test('the mother of somebody is not that one; a paper with a plain word before its name has one', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Mẹ Bình cho biết con rất ngoan.')).toEqual([null])
  expect(names('Theo báo địa phương Xiandaiku, vụ nổ rất lớn.')).toEqual(['Xiandaiku'])
  expect(names('Theo các chuyên gia WHO, dịch đã hết.')).toEqual([null])
})

test('a hearer is the one spoken to', () => {
  expect(quotesIn('Ông Putin nói với ông Biden rằng quân đội Nga ở trên đất Nga.').map((quote) => quote.addressee)).toEqual(['Biden'])
})

test('a medium is no hearer', () => {
  expect(quotesIn('Ông Putin viết trên Twitter rằng quân đội Nga ở trên đất Nga.').map((quote) => quote.addressee)).toEqual([null])
})

test('a pronoun and a bare office mean the one named before', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Bà Nguyễn Thị Lan nói cầu đã xong. Bà cho biết thêm đường sẽ đẹp.')).toEqual(['Nguyễn Thị Lan', 'Nguyễn Thị Lan'])
  expect(names('Đại sứ Việt Nam tại Đức Đoàn Bá Mạch dự lễ. Đại sứ nói cầu rất đẹp.')).toEqual(['Đoàn Bá Mạch'])
  expect(names('Tên lửa mang tên M-SAM đã bay. Quan chức này nói cầu rất đẹp.')).toEqual([null])
  expect(names('Thủ tướng Nguyễn Văn Nam thăm cầu. Thủ tướng nói cầu rất đẹp.')).toEqual(['Nguyễn Văn Nam'])
})

test('the date of the words is the one in the clause of the cue', () => {
  expect(quotesIn('Ngày 5/6, ông Nam nói cầu sẽ xong ngày 7/8.').map((quote) => quote.saidOn)).toEqual(['2017-06-05'])
  expect(quotesIn('Ông Nam nói cầu sẽ xong ngày 7/8.').map((quote) => quote.saidOn)).toEqual([null])
  expect(quotesIn('“Cầu rất đẹp”, người đẹp sinh năm 1994 nói.').map((quote) => quote.saidOn)).toEqual([null])
})
