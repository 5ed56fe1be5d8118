// Confidence of events: by the rule and by the status, from rows of news at random that people judged (data/event-confidence.tsv).
import type { EventStatus } from '../../../../schemas/terms.ts'
import { confidences, type Judged } from '../../../core/confidence.ts'
import { readTable } from '../../../core/data.ts'

/** The judged rows by rule and status. */
export const eventCells: readonly Judged[] = readTable(new URL('../data/event-confidence.tsv', import.meta.url), [
  'rule',
  'status',
  'right',
  'of',
]).map((row) => ({ rule: row.rule, trait: row.status, right: Number(row.right), of: Number(row.of) }))

/** The probability that a sentence of news at random tells an event of the row's type and status; two digits. */
export const confidenceOf: (rule: string, status: EventStatus) => number = confidences(eventCells)
