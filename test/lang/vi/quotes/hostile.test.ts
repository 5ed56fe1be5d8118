// Hostile and broken texts: time grows with length, nothing throws, every span lies in the body.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../../pipeline/lang/vi/quotes/find-quotes.ts'
import { readArticle } from '../../../../pipeline/lang/vi/reading.ts'
import { expectInStep } from '../../../fixtures/cost.ts'
import { segmented } from './read-quotes.ts'

const NO_NAMES = { mentions: [], entities: [], called: [] }
const find = (body: string) => findQuotes(readArticle(segmented(body)), NO_NAMES, [])

describe('hostile texts take time in step with their length', () => {
  const texts: readonly (readonly [what: string, times: number, (times: number) => string])[] = [
    ['10,000 open quotation marks', 10_000, (times) => 'Ông Nam nói: “cầu '.repeat(times)],
    ['10,000 straight marks', 10_000, (times) => 'Ông Nam nói "cầu '.repeat(times)],
    ['10,000 closing marks', 10_000, (times) => 'cầu” '.repeat(times)],
    ['10,000 single marks', 10_000, (times) => "‘cầu 'đường ".repeat(times)],
    ['a sentence of 5 MB of one cue', 130_000, (times) => 'ông Nam nói rằng cầu đã xong và '.repeat(times)],
    ['a sentence of 5 MB without a cue', 200_000, (times) => 'cây cầu mới rất đẹp '.repeat(times)],
    ['20,000 according to', 20_000, (times) => 'theo ông Nam, cầu đã xong, '.repeat(times)],
    ['20,000 dashes in one pair of marks', 20_000, (times) => `“${'cầu - đường '.repeat(times)}”.`],
    ['8,000 verbs of work', 8000, (times) => `Ông Nam khảo sát ${'và đánh giá nguy cơ '.repeat(times)}.`],
    ['8,000 verbs behind an opening', 8000, (times) => `Với việc Peru họp ${'và ông Nam tuyên bố '.repeat(times)}.`],
    ['20,000 paragraphs that each open a mark', 20_000, (times) => '“Cầu đã xong.\n\n'.repeat(times)],
    ['10,000 open marks, each before its cue', 10_000, (times) => '“Cầu đã xong, ông Nam nói. '.repeat(times)],
    ['20,000 sentences behind one open mark', 20_000, (times) => `Ông Nam nói: “${'Tôi vui lắm. '.repeat(times)}`],
    ['10,000 open marks closed by the other kind', 10_000, (times) => '“Cầu đã xong’, ông Nam nói. '.repeat(times)],
    ['20,000 paragraphs without a full stop', 20_000, (times) => 'Cầu đã xong\n'.repeat(times)],
    ['20,000 colons', 20_000, (times) => `Ông Nam nói cầu ${': “a” '.repeat(times)}.`],
  ]
  test.each(texts)('%s', (_name, times, textOf) => expectInStep(times, textOf, find))
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
