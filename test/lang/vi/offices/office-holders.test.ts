// Office holders: terms are sound, every title is found with a holder, and modifiers (cựu, phó, đắc cử) are seen.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { holdersNamed, titledHolders } from '../../../../pipeline/lang/vi/offices/office-holders.ts'
import { tokenize } from '../../../../pipeline/lang/vi/tokens.ts'

const file = (name: string) => new URL(`../../../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url)
const titled = (text: string) => {
  const tokens = tokenize(text)
  return titledHolders(
    tokens,
    tokens.map((token) => token.form),
  )
}

test('every term is a real period of a known office', () => {
  const offices = new Set(readTable(file('office-titles'), ['office']).map((row) => row.office))
  for (const row of readTable(file('office-holders'), ['office', 'name', 'from', 'to'])) {
    expect(offices, row.name).toContain(row.office)
    expect(Date.parse(row.from), row.name).not.toBeNaN()
    if (row.to) expect(row.to > row.from, row.name).toBe(true)
  }
})

test('at least sixty countries have a leader in the table', () => {
  const leaders = readTable(file('office-holders'), ['office', 'country']).filter((row) =>
    ['president', 'prime-minister', 'state-chair', 'leader', 'monarch'].includes(row.office),
  )
  expect(new Set(leaders.map((row) => row.country)).size).toBeGreaterThan(60)
})

const titles = readTable(file('office-titles'), ['office', 'example'])
test.each(titles)('$office: $example', ({ office, example }) => {
  expect(titled(example).flatMap((match) => match.holders.map((holder) => holder.office))).toContain(office)
})

const modifiers = readTable(file('title-modifiers'), ['word', 'effect', 'example'])
test.each(modifiers)('$word is $effect: $example', ({ effect, example }) => {
  const [match] = titled(example)
  if (match) expect([effect, 'plain']).toContain(match.effect)
  if (effect !== 'deputy') expect(match?.effect).toBe(effect)
})

test.each([
  ['Tổng thống Nga Putin và Ngoại trưởng Lavrov tới Minsk.', ['Vladimir Putin', 'Sergei Lavrov']],
  ['Phó Chủ tịch Hội đồng An ninh Nga Medvedev phát biểu.', []],
  ['Thủ tướng Anh Theresa May từ chức.', ['Theresa May']],
  ['Thủ tướng May Sari phát biểu.', []],
  ['Ông Putin phát biểu.', []],
  ['Tổng thống Pháp Joe Biden phát biểu.', []],
])('%s', (text, names) => {
  expect([...new Set(titled(text).flatMap((match) => match.holders.map((holder) => holder.name)))]).toEqual(names)
})

test('a name alone tells its terms', () => {
  expect(holdersNamed('Tập Cận Bình')[0]).toMatchObject({ country: 'CN', office: 'state-chair', from: '2013-03-14', to: null })
  expect(holdersNamed('Trump').map((holder) => holder.from)).toEqual(['2017-01-20', '2025-01-20'])
  expect(holdersNamed('Nguyễn Văn A')).toEqual([])
})
