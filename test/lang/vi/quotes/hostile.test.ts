// Hostile and broken texts: time grows with length, nothing throws, every span lies in the body.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../../pipeline/lang/vi/quotes/find-quotes.ts'
import { readArticle } from '../../../../pipeline/lang/vi/reading.ts'
import { segmented } from './read-quotes.ts'

const NO_NAMES = { mentions: [], entities: [] }
const find = (body: string) => findQuotes(readArticle(segmented(body)), NO_NAMES, [])

describe('hostile texts end in seconds', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['10,000 open quotation marks', 'Ông Nam nói: “cầu '.repeat(10_000)],
    ['10,000 straight marks', 'Ông Nam nói "cầu '.repeat(10_000)],
    ['10,000 closing marks', 'cầu” '.repeat(10_000)],
    ['10,000 single marks', "‘cầu 'đường ".repeat(10_000)],
    ['a sentence of 5 MB of one cue', 'ông Nam nói rằng cầu đã xong và '.repeat(130_000)],
    ['a sentence of 5 MB without a cue', 'cây cầu mới rất đẹp '.repeat(200_000)],
    ['20,000 according to', 'theo ông Nam, cầu đã xong, '.repeat(20_000)],
    ['20,000 dashes in one pair of marks', `“${'cầu - đường '.repeat(20_000)}”.`],
    ['20,000 colons', `Ông Nam nói cầu ${': “a” '.repeat(20_000)}.`],
  ]
  test.each(texts)('%s', (_name, text) => {
    const start = performance.now()
    find(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('any text', () => {
  const words = [
    'ông Nam',
    'nói',
    'rằng',
    'cho biết',
    'theo',
    ',',
    ':',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '.',
    ' - ',
    'cầu',
    'đã xong',
    'và',
    'nhưng',
    'Bà Lan',
    '\n',
    'dẫn lời',
    '(',
    ')',
    '…',
    'không',
  ]
  test('spans lie in the body, are ordered and not empty; holders come before what they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const body = parts.join(' ')
        const quotes = find(body)
        quotes.forEach((quote, i) => {
          expect(quote.start).toBeLessThan(quote.end)
          expect(quote.end).toBeLessThanOrEqual(body.length)
          expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
          expect(quote.confidence).toBeGreaterThan(0)
          if (quote.nestedIn !== null) {
            const holder = quotes[quote.nestedIn]
            expect(holder && holder.start <= quote.start && holder.end >= quote.end).toBe(true)
          }
        })
      }),
      { numRuns: 500 },
    )
  })
})
