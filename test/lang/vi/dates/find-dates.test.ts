// Dates in sentences: the table of phrases, the examples of the word table, and what an unknown publication year leaves.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { findDates } from '../../../../pipeline/lang/vi/dates/find-dates.ts'
import { lineOf } from '../../../../pipeline/lang/vi/dates/words.ts'
import { expectInStep } from '../../../fixtures/cost.ts'

const PUBLISHED = '2017-05-15'
const show = (text: string, published: string | null) =>
  findDates(lineOf(text), published)
    .map((date) => `${date.text} => ${date.value}`)
    .join(' ; ')

const phrases = readTable(new URL('./phrases.tsv', import.meta.url), ['sentence', 'dates'])

test('the table of phrases is broad', () => {
  expect(phrases.length).toBeGreaterThan(200)
})

test.each(phrases)('$sentence', ({ sentence, dates }) => {
  expect(show(sentence, PUBLISHED)).toBe(dates)
})

test.each(phrases)('in a longer text: $sentence', ({ sentence, dates }) => {
  const found = findDates(lineOf(`Phóng viên thường trú đưa tin. ${sentence} Thông tin này do người phát ngôn đưa ra.`), PUBLISHED)
  expect(found.map((date) => `${date.text} => ${date.value}`).join(' ; ')).toBe(dates)
})

const words = readTable(new URL('../../../../pipeline/lang/vi/data/date-words.tsv', import.meta.url), ['kind', 'example', 'date'])
test.each(words)('word table: $kind: $example', ({ example, date }) => {
  expect(findDates(lineOf(example), PUBLISHED).map((found) => found.value)).toEqual(date ? [date] : [])
})

test.each([
  ['Ngày 7/5, ông nói vậy.', null, 'Ngày 7/5 => XXXX-05-07'],
  ['Cuộc gặp vào tháng 6 tới.', null, 'tháng 6 tới => XXXX-06'],
  ['Cuộc gặp hồi tháng 11/2017.', null, 'tháng 11/2017 => 2017-11'],
  ['Hôm qua ông nói vậy.', null, 'Hôm qua => null'],
  ['Tuần tới ông sẽ đi.', null, 'Tuần tới => null'],
  ['Năm ngoái ông từ chức.', null, 'Năm ngoái => null'],
  ['Thứ Sáu tuần trước ông từ chức.', null, 'Thứ Sáu tuần trước => null'],
  ['Hôm qua ông nói vậy.', 'XXXX-05-07', 'Hôm qua => XXXX-05-06'],
  ['Hôm qua ông nói vậy.', 'XXXX-03-01', 'Hôm qua => null'],
  ['Tháng tới ông sẽ đi.', 'XXXX-05-07', 'Tháng tới => XXXX-06'],
  ['Ngày 27/1, ông ký sắc lệnh.', '2017-02', 'Ngày 27/1 => 2017-01-27'],
  ['Tuần này ông ký sắc lệnh.', '2017-02', 'Tuần này => 2017-02'],
  ['Hôm qua ông ký sắc lệnh.', '2017-02', 'Hôm qua => 2017-02'],
  ['Ngày mai ông ký sắc lệnh.', '2017-02', 'Ngày mai => null'],
  ['Ngày 31/12, ông từ chức.', '2017-01-02', 'Ngày 31/12 => 2016-12-31'],
  ['Ngày 2/1, ông sẽ từ chức.', '2016-12-30', 'Ngày 2/1 => 2017-01-02'],
  [
    'Tuần tới ông sẽ tới Moscow, gặp đồng minh 25 và 26/6, từ 25 - 27/6.',
    '2018-06-21',
    'Tuần tới => 2018-06 ; 25 - 27/6 => 2018-06-25/2018-06-27',
  ],
  ['Cuối tuần này, ngày 1/7, ông nghỉ.', '2018-06-29', 'Cuối tuần này => 2018-06 ; ngày 1/7 => 2018-07-01'],
])('%s published %s', (text, published, expected) => {
  expect(show(text, published)).toBe(expected)
})

test('spans slice back to the phrase', () => {
  const text = 'Hôm qua, 21/6, ông nói.\n\nNgày 22/6, bà nói; thứ Hai tuần sau họ gặp.'
  for (const date of findDates(lineOf(text), PUBLISHED)) expect(text.slice(date.start, date.end)).toBe(date.text)
})

test('a long text takes time in step with its length', () => {
  const part = 'Ngày 7/5, từ 3 đến 5-9, hôm thứ Hai (8/5), 1/2/3/4/5/6 và 12.5.7-8 rạng sáng, '
  return expectInStep(
    1600,
    (times) => part.repeat(times),
    (text) => findDates(lineOf(text), PUBLISHED),
  )
})
