// Confidence is what people who judged rows found, and the docs show the tables that the counts give.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { confidences } from '../../pipeline/core/confidence.ts'
import { eventCells } from '../../pipeline/lang/vi/events/confidence.ts'
import { type Naming, namingOf, quoteCells } from '../../pipeline/lang/vi/quotes/confidence.ts'
import type { LocalEntity, Quote } from '../../schemas/records/annotated-article.ts'
import { eventReliability, quoteCounts, quoteReliability, readEvents, readQuotes, summed } from './confidence-report.ts'
import { type Band, formatReliability } from './reliability.ts'

const bare = (line: string) => line.replaceAll(' ', '').replace(/-{3,}/gu, '---')
const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const table = (lines: readonly string[]) => lines.map(bare).join('\n')

describe('the counts behind confidence', () => {
  test('of quotes that were read are the sums over the lots', () => {
    const read = quoteCells.filter((cell) => cell.read.of > 0).map(({ rule, trait, read }) => [`${rule} ${trait}`, read])
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(summed(readQuotes)))
  })

  test('of events that were read are the sums over the lots', () => {
    const read = eventCells.map(({ rule, trait, right, of }) => [`${rule} ${trait}`, { right, of }])
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(summed(readEvents)))
  })

  test('of quotes on annotated articles are those of docs/quality.md', () => {
    const byRule = new Map<string, { right: number; of: number }>()
    for (const { rule, annotated } of quoteCells) {
      const sum = byRule.get(rule)
      byRule.set(rule, { right: annotated.right + (sum?.right ?? 0), of: annotated.of + (sum?.of ?? 0) })
    }
    const shown = [...docs('quality.md').matchAll(/^\| (quote\.\S+) +\| +(\d+) \|.*\| +([\d.]+) \|$/gmu)]
    const counted = [...byRule]
      .filter(([, { of }]) => of > 0)
      .map(([rule, { right, of }]) => [rule, `${of}`, ((100 * right) / of).toFixed(1)])
    expect(shown.map(([, ...cells]) => cells).sort()).toEqual(counted.sort())
  })
})

describe('the tables in docs/ are those of `npx tsx test/gold/print-confidence.ts`', () => {
  test.each([
    ['quality-quotes.md', 'reliability', formatReliability(quoteReliability())],
    ['quality-quotes.md', 'counts', quoteCounts()],
    ['quality-events.md', 'reliability', formatReliability(eventReliability())],
  ])('%s: %s', (name, _what, lines) => {
    expect(table(docs(name).split('\n'))).toContain(table(lines))
  })
})

describe('confidence is true of rows that it was not counted on', () => {
  const mean = (bands: readonly Band[], value: (band: Band) => number) =>
    bands.reduce((sum, band) => sum + value(band), 0) / bands.reduce((sum, { of }) => sum + of, 0)
  test.each([
    ['quotes', quoteReliability()],
    ['events', eventReliability()],
  ])('%s: within two points over all, and in bands of 100 rows and more the more are right the higher it is', (_what, bands) => {
    expect(Math.abs(mean(bands, ({ mean, of }) => mean * of) - mean(bands, ({ right }) => right))).toBeLessThan(0.02)
    const often = bands.filter(({ of }) => of >= 100).map(({ right, of }) => right / of)
    expect(often).toEqual([...often].sort((a, b) => a - b))
  })
})

test('a cell with few rows is drawn to its trait, a trait that nobody judged to all rows', () => {
  const of = confidences([
    { rule: 'often', trait: 'named', right: 90, of: 100 },
    { rule: 'once', trait: 'named', right: 0, of: 1 },
    { rule: 'often', trait: 'unnamed', right: 50, of: 100 },
  ])
  expect(of('often', 'named')).toBe(0.9)
  expect(of('once', 'named')).toBe(0.79)
  expect(of('never', 'named')).toBe(0.87)
  expect(of('often', 'other')).toBe(0.69)
})

test('a speaker is named, a group, or neither', () => {
  const entity: LocalEntity = { kind: 'person', name: null, aliases: [], country: null, roles: [] }
  const speaker = { start: 0, end: 4, entity: null, role: null, kind: null }
  const cases: [Quote['speaker'], LocalEntity[], Naming][] = [
    [{ ...speaker, entity: 0 }, [{ ...entity, name: 'Trần Văn Nam' }], 'named'],
    [{ ...speaker, entity: 0 }, [{ ...entity, kind: 'group' }], 'group'],
    [{ ...speaker, entity: 0 }, [entity], 'unnamed'],
    [{ ...speaker, kind: 'group' }, [], 'group'],
    [{ ...speaker, kind: 'role' }, [], 'unnamed'],
    [null, [], 'unnamed'],
  ]
  for (const [said, entities, naming] of cases) expect(namingOf(said, entities)).toBe(naming)
})
