// What one thing that a text says tells of the days on which it can have been written, and what the kinds of evidence share.
import { dayNumber, isDay, type Parts, parseEdtf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { type DaySet, FIRST_YEAR, holds, LAST_YEAR } from './day-set.ts'
import { type Line, wordAt } from './words.ts'

export interface Evidence {
  readonly kind: 'holder' | 'summit' | 'event' | 'weekday' | 'one-weekday' | 'year'
  readonly days: DaySet
  /** In words, for `explain`. */
  readonly reason: string
  /** Position of what was read, as a token of the line. */
  readonly at: number
}

/** A sentence as a range of tokens, with the dates in it. */
export interface DatedSentence {
  readonly from: number
  readonly to: number
  readonly dates: readonly DateMention[]
}

export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31)
/** A date without its year is within this many days of publication. */
export const NEAR = 240

export function dayOfParts({ year, month, day }: Parts): number {
  return dayNumber(year ?? FIRST_YEAR, month ?? 1, day ?? 1)
}

/** The day number of `YYYY-MM-DD`. */
export function dayOfIso(iso: string): number {
  const parts = parseEdtf(iso)
  if (parts?.year == null) throw new Error(`${iso} is no day`)
  return dayOfParts(parts)
}

/** Sentences and dates both in the order of the text; a date that crosses the end of its sentence is left out. */
export function dateSentences(
  line: Line,
  sentences: readonly (readonly [number, number])[],
  dates: readonly DateMention[],
): DatedSentence[] {
  let next = 0
  return sentences.map(([from, to]) => {
    const [start, end] = [line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0]
    while (next < dates.length && (dates[next]?.start ?? 0) < start) next++
    const first = next
    while (next < dates.length && (dates[next]?.end ?? 0) <= end) next++
    return { from, to, dates: dates.slice(first, next) }
  })
}

/** The sentence names a year, or counts years back: who and what it names may be of that time. */
export function isAboutPast(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:19|20)\d\d$/u.test(line.forms[i] ?? '')) return true
  return hasWord(line, 'long-ago', from, to)
}

/** Whether a word of the kind starts between two tokens. */
export function hasWord(line: Line, kind: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(line, kind, i)) return true
  return false
}

/** The title and the first paragraphs: what stands here is of the present. */
const HEAD_CHARS = 700

export function isHead(line: Line, at: number): boolean {
  return (line.tokens[at]?.start ?? 0) < HEAD_CHARS
}

/** The only year in which a day and month falls within some days; null where there is none, or several. */
export function yearWithin({ month, day }: Parts, days: DaySet): number | null {
  const years = yearsWithin({ month, day }, days)
  return years.length === 1 ? (years[0] ?? null) : null
}

/** The years in which a day and month falls within some days. */
export function yearsWithin({ month, day }: Omit<Parts, 'year'>, days: DaySet): number[] {
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (month !== null && day !== null && isDay(year, month, day) && holds(days, dayNumber(year, month, day))) years.push(year)
  }
  return years
}
