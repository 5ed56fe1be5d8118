// What the dates folder promises to its users: dates and periods as written, resolved against the publication date.
import type { DateBasis } from '../../../../schemas/terms.ts'

export interface DateMention {
  /** UTF-16 units of the text, half-open: `ngày 7/5`, `tháng 6 tới`, `hôm qua`, `25 - 27/6`. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** EDTF; `XXXX` where the year is unknown; null where a relative date cannot be resolved (no publication date). */
  readonly value: string | null
  readonly basis: DateBasis
  readonly rule: string
}
