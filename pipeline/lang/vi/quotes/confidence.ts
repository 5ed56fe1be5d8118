// Confidence of quotes: by the rule and by how the speaker is told, from rows that people judged (data/quote-confidence.tsv).
import type { LocalEntity, Quote } from '../../../../schemas/records/annotated-article.ts'
import { confidences } from '../../../core/confidence.ts'
import { readTable } from '../../../core/data.ts'
import type { QuoteRule } from './draft.ts'

/** A name; several people without one (`các chuyên gia`), which is seldom wrong; any other words or none, where a name may be missing. */
export type Naming = 'named' | 'group' | 'unnamed'

/** Annotated articles are of politics, which is easier than news at random: ten rows of them count as much as one that was read. */
const ANNOTATED = 0.1

const COLUMNS = ['rule', 'speaker', 'read_right', 'read_of', 'annotated_right', 'annotated_of'] as const

/** The judged rows by rule and naming. */
export const quoteCells = readTable(new URL('../data/quote-confidence.tsv', import.meta.url), COLUMNS).map((row) => ({
  rule: row.rule,
  trait: row.speaker,
  read: { right: Number(row.read_right), of: Number(row.read_of) },
  annotated: { right: Number(row.annotated_right), of: Number(row.annotated_of) },
}))

/** The confidence by rule and naming that judged rows give. */
export function quoteConfidences(cells: typeof quoteCells): (rule: string, naming: string) => number {
  return confidences(
    cells.map(({ rule, trait, read, annotated }) => ({
      rule,
      trait,
      right: read.right + ANNOTATED * annotated.right,
      of: read.of + ANNOTATED * annotated.of,
    })),
  )
}

/** The probability that a row of news at random has the right words and the right speaker; two digits. */
export const confidenceOf: (rule: QuoteRule, naming: Naming) => number = quoteConfidences(quoteCells)

export function namingOf(speaker: Quote['speaker'], entities: readonly LocalEntity[]): Naming {
  const entity = speaker?.entity == null ? undefined : entities[speaker.entity]
  if (entity && entity.name !== null) return 'named'
  return (entity?.kind ?? speaker?.kind) === 'group' ? 'group' : 'unnamed'
}
