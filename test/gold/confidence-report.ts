// Whether confidence tells the truth of news at random: rows that were read (read-quotes.tsv, read-events.tsv), each lot with the confidence
// that the other lots give, and the counts behind it.
import { confidences, type Judged } from '../../pipeline/core/confidence.ts'
import { readTable } from '../../pipeline/core/data.ts'
import { eventCells } from '../../pipeline/lang/vi/events/confidence.ts'
import { quoteCells, quoteConfidences } from '../../pipeline/lang/vi/quotes/confidence.ts'
import { type Band, formatReliability, reliability } from './reliability.ts'

export interface ReadCell extends Judged {
  readonly lot: string
}

export const readQuotes = readLots('read-quotes.tsv', 'speaker')
export const readEvents = readLots('read-events.tsv', 'status')

function readLots(name: string, trait: string): ReadCell[] {
  return readTable(new URL(name, import.meta.url), ['lot', 'rule', trait, 'right', 'of']).map((row) => ({
    lot: row.lot ?? '',
    rule: row.rule ?? '',
    trait: row[trait] ?? '',
    right: Number(row.right),
    of: Number(row.of),
  }))
}

/** The sums over lots, by rule and trait. */
export function summed(cells: readonly ReadCell[]): Map<string, { right: number; of: number }> {
  const sums = new Map<string, { right: number; of: number }>()
  for (const { rule, trait, right, of } of cells) {
    const sum = sums.get(`${rule} ${trait}`)
    sums.set(`${rule} ${trait}`, { right: right + (sum?.right ?? 0), of: of + (sum?.of ?? 0) })
  }
  return sums
}

type Counts = ReadonlyMap<string, { readonly right: number; readonly of: number }>

/** Each lot by what all other lots say of it. */
function leftOut(cells: readonly ReadCell[], confidenceBy: (others: Counts) => (rule: string, trait: string) => number): Band[] {
  const lots = [...new Set(cells.map(({ lot }) => lot))]
  return reliability(
    lots.flatMap((left) => {
      const confidence = confidenceBy(summed(cells.filter(({ lot }) => lot !== left)))
      return cells
        .filter(({ lot }) => lot === left)
        .map(({ rule, trait, right, of }) => ({ confidence: confidence(rule, trait), right, of }))
    }),
  )
}

export function quoteReliability(): Band[] {
  return leftOut(readQuotes, (others) =>
    quoteConfidences(quoteCells.map((cell) => ({ ...cell, read: others.get(`${cell.rule} ${cell.trait}`) ?? { right: 0, of: 0 } }))),
  )
}

export function eventReliability(): Band[] {
  return leftOut(readEvents, (others) =>
    confidences(eventCells.map((cell) => ({ ...cell, ...(others.get(`${cell.rule} ${cell.trait}`) ?? { right: 0, of: 0 }) }))),
  )
}

export function quoteCounts(): string[] {
  const confidence = quoteConfidences(quoteCells)
  return [
    '| rule | speaker | read, right | read | annotated, right | annotated | confidence |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...quoteCells.map(
      ({ rule, trait, read, annotated }) =>
        `| ${rule} | ${trait} | ${read.right} | ${read.of} | ${annotated.right} | ${annotated.of} | ${confidence(rule, trait).toFixed(2)} |`,
    ),
  ]
}

export function confidenceReport(): string {
  return [...formatReliability(quoteReliability()), '', ...formatReliability(eventReliability()), '', ...quoteCounts()].join('\n')
}
