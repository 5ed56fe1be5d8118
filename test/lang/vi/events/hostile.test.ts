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

test.each<[string, (letters: number) => string]>([
  ['brackets and verbs', (letters) => '('.repeat(letters / 2) + 'thăm '.repeat(letters / 10)],
  ['one event in thousands of sentences', (letters) => 'Mỹ thăm Nga. '.repeat(letters / 13)],
  ['one event in thousands of clauses', (letters) => 'Mỹ tấn công Nga, '.repeat(letters / 17)],
])('%s: four times as much takes nowhere near sixteen times as long', (_, textOf) => {
  const cost = (letters: number) => {
    const text = segmented(textOf(letters))
    const start = process.cpuUsage()
    analyze(text)
    return process.cpuUsage(start).user
  }
  const least = (letters: number) => Math.min(...Array.from({ length: 3 }, () => cost(letters)))
  expect(least(120_000) / least(30_000)).toBeLessThan(9)
})
