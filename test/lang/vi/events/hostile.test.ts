// Hostile texts: what reading events costs grows with the length of a sentence, not with its square.
import { test } from 'vitest'
import { analyze } from '../../../../pipeline/lang/vi/analyze.ts'
import { expectInStep } from '../../../fixtures/cost.ts'
import { segmented } from '../quotes/read-quotes.ts'

const inStep = (letters: number, textOf: (letters: number) => string) =>
  expectInStep(letters, (letters) => segmented(textOf(letters)), analyze)

test.each([
  'từ chức ” ',
  'năm 2019 khởi tố gặp ” ',
  'giết chết bắt giữ khởi tố ',
  ') khởi tố ',
  '“gặp” khởi tố ',
  'Mỹ và Nga gặp ',
  'ngày 5/6 Mỹ tấn công Nga, ',
  '((((thăm ',
])('a sentence of 45,000 letters of %j', (part) => inStep(45_000, (letters) => part.repeat(letters / part.length)))

test.each<[string, (letters: number) => string]>([
  ['brackets and verbs', (letters) => '('.repeat(letters / 2) + 'thăm '.repeat(letters / 10)],
  ['one event in thousands of sentences', (letters) => 'Mỹ thăm Nga. '.repeat(letters / 13)],
  ['one event in thousands of clauses', (letters) => 'Mỹ tấn công Nga, '.repeat(letters / 17)],
])('%s', (_, textOf) => inStep(120_000, textOf))
