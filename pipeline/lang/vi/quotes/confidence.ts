// Confidence: how often a rule was right on the annotated articles (data/quote-rules.tsv), pulled towards a prior where it is rare.
import { readTable } from '../../../core/data.ts'
import type { QuoteRule } from './draft.ts'

// The prior counts as much as this many rows, of which this share is right (what a reading of random articles found for rare rules).
const PRIOR_ROWS = 5
const PRIOR_RIGHT = 0.8

const byRule = new Map<string, number>(
  readTable(new URL('../data/quote-rules.tsv', import.meta.url), ['rule', 'right', 'of', 'example']).map((row) => [
    row.rule,
    Math.round(((Number(row.right) + PRIOR_ROWS * PRIOR_RIGHT) / (Number(row.of) + PRIOR_ROWS)) * 100) / 100,
  ]),
)

/** The probability that a row of this rule has the right words and the right speaker; two digits. */
export function confidenceOf(rule: QuoteRule): number {
  return byRule.get(rule) ?? PRIOR_RIGHT
}
