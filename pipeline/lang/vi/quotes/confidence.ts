// Confidence: how often a rule was right on the annotated articles (data/quote-rules.tsv), pulled towards the mean where it is rare.
import { readTable } from '../../../core/data.ts'
import type { QuoteRule } from './draft.ts'

// Weight, in quotes, of the overall precision.
const PRIOR = 5

interface Count {
  readonly right: number
  readonly of: number
}

const counts = new Map<string, Count>(
  readTable(new URL('../data/quote-rules.tsv', import.meta.url), ['rule', 'right', 'of', 'example']).map((row) => [
    row.rule,
    { right: Number(row.right), of: Number(row.of) },
  ]),
)
const all = [...counts.values()].reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), { right: 0, of: 0 })

/** The probability that a row of this rule has the right words and the right speaker; two digits. */
export function confidenceOf(rule: QuoteRule): number {
  const { right, of } = counts.get(rule) ?? { right: 0, of: 0 }
  const mean = all.of ? all.right / all.of : 0.5
  return Math.round(((right + PRIOR * mean) / (of + PRIOR)) * 100) / 100
}
