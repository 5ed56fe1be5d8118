// Days of what lasts: a summit or journey of which the text tells the span in one place and a day of it in another.
import { edtfDays } from '../../../core/edtf.ts'
import type { Draft } from './draft.ts'
import type { Cluster } from './grouping.ts'
import type { EventDate } from './inherited-dates.ts'

const LASTING: ReadonlySet<string | null> = new Set(['visit', 'multilateral'])

/** Whether what is told may go on for days. */
export function lasts({ mode }: Draft): boolean {
  return LASTING.has(mode)
}

/** `khai mạc ngày 22/6`, `trong hai ngày 22-23/6`: the span that holds all days told of a summit or journey; null where none is told. */
export function spanOf({ drafts }: Cluster): EventDate | null {
  if (!drafts.every(lasts)) return null
  const dates = drafts.flatMap(({ date }) => (date?.date.value ? [{ ...date.date, value: date.date.value }] : []))
  const values = [...new Set(dates.map(({ value }) => value))]
  const span = values.find((value) => values.every((other) => spanHolds(value, other)))
  return dates.find(({ value }) => value === span) ?? null
}

/** Whether an interval holds a date; not one month or year the days in it. */
export function spanHolds(span: string, date: string): boolean {
  const [outer, inner] = [edtfDays(span), edtfDays(date)]
  if (!span.includes('/') || outer.from === null || outer.to === null || inner.from === null || inner.to === null) return span === date
  return outer.from <= inner.from && inner.to <= outer.to
}
