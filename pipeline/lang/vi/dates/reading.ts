// The contract of a date rule: reads one phrase at a token, in the light of the publication date and of the verbs around it.
import type { DateBasis } from '../../../../schemas/terms.ts'
import type { Parts } from './calendar.ts'
import type { Line } from './words.ts'

export type Tense = 'past' | 'future' | null

export interface DateContext {
  readonly line: Line
  /** Publication date; null where it is unknown or an interval. */
  readonly published: Parts | null
  /** The last date of day precision before this place, for `cùng ngày`; null where none. */
  readonly last: { readonly parts: Parts; readonly to: number } | null
}

export interface DateReading {
  readonly from: number
  /** The token after the last. */
  readonly to: number
  readonly value: string | null
  readonly basis: DateBasis
  readonly rule: string
}

/** Reads the phrase that starts at a token: one date, several (`ngày 5 và 20/6`), or none. */
export type DateRule = (context: DateContext, from: number) => readonly DateReading[]
