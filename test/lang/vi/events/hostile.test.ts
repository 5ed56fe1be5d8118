// Hostile texts: what reading events costs grows with the length of a sentence, not with its square.
import { expect, test } from 'vitest'
import { analyze } from '../../../../pipeline/lang/vi/analyze.ts'
import { segmented } from '../quotes/read-quotes.ts'

const TEXTS = [
  'từ chức ” ',
  'năm 2019 khởi tố gặp ” ',
  'giết chết bắt giữ khởi tố ',
  ') khởi tố ',
  '“gặp” khởi tố ',
  'Mỹ và Nga gặp ',
  'ngày 5/6 Mỹ tấn công Nga, ',
  '((((thăm ',
]

test.each(TEXTS)('a sentence of 45,000 letters of %j', (text) => {
  const start = performance.now()
  analyze(segmented(text.repeat(Math.floor(45_000 / text.length))))
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('a sentence four times as long takes no more than seven times as long', () => {
  const seconds = (letters: number) => {
    const text = segmented('('.repeat(letters / 2) + 'thăm '.repeat(letters / 10))
    const start = process.cpuUsage()
    analyze(text)
    return process.cpuUsage(start).user
  }
  seconds(20_000)
  expect(seconds(80_000) / seconds(20_000)).toBeLessThan(7)
})
