// Which year, month or day a phrase means, seen from the publication date. The rule for a day or month without a year:
// `tới` and its like take the first one after publication, `hôm`, `vừa qua` the last one before it; else the nearest one, where
// a verb of the sentence (sẽ, đã) settles what lies more than two months away.
import { addMonths, type Day, dayNumber, dayOf, isDay, type Parts, weekdayOf } from './calendar.ts'
import type { Tense } from './reading.ts'

export interface Marks {
  /** Said by the phrase itself: `7/5 tới`, `hôm 7/5`. */
  readonly own: Tense
  /** Said by the verbs around it. */
  readonly around: Tense
}

const FAR_DAYS = 60
/** `ngày 7/5 tới thăm Nga`: a mark that leads this far away is no mark. */
const TOO_FAR_DAYS = 300

/** The publication date as a plain day; null where it is not known to the day. */
export function publishedDay(published: Parts | null): Day | null {
  if (published?.year == null || published.month === null || published.day === null) return null
  return { year: published.year, month: published.month, day: published.day }
}

export function dayNumberOf(day: Day): number {
  return dayNumber(day.year, day.month, day.day)
}

/** The year of a day and month without one; null where the publication year is unknown. */
export function yearOfDay(month: number, day: number, published: Parts | null, marks: Marks): number | null {
  if (published?.year == null) return null
  const at = { year: published.year, month: published.month ?? 7, day: published.day ?? (published.month === null ? 1 : 15) }
  const now = dayNumberOf(at)
  const slack = published.day === null ? 31 : 0
  const years = [at.year - 1, at.year, at.year + 1].filter((year) => isDay(year, month, day))
  return nearest(years, (year) => dayNumber(year, month, day) - now, marks, slack)
}

/** The year of a month without one; null where the publication year is unknown. */
export function yearOfMonth(month: number, published: Parts | null, marks: Marks): number | null {
  if (published?.year == null) return null
  const at = published.month ?? 7
  const year = published.year
  const days = (y: number) => ((y - year) * 12 + month - at) * 30
  const strict = marks.own === 'future' && month === at ? { ...marks, own: null } : marks
  return nearest([year - 1, year, year + 1], days, strict, 0)
}

function nearest(years: readonly number[], distance: (year: number) => number, marks: Marks, slack: number): number | null {
  const byDistance = [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b)
  const best = byDistance[0] ?? null
  const side = (tense: Tense) =>
    byDistance.find((year) => (tense === 'future' ? distance(year) >= -slack : distance(year) <= slack + 1)) ?? best
  if (marks.own) {
    const marked = side(marks.own)
    return marked !== null && Math.abs(distance(marked)) <= TOO_FAR_DAYS ? marked : best
  }
  if (best !== null && marks.around && Math.abs(distance(best)) > FAR_DAYS) return side(marks.around)
  return best
}

/**
 * The day `by` days from publication. With the year unknown, kept as XXXX where the step stays inside it and clear of February's end. Of a
 * publication known to the month, today and yesterday are in that month.
 */
export function shiftDays(published: Parts | null, by: number): Parts | null {
  if (published?.month == null) return null
  if (published.day === null) return by === 0 || by === -1 ? published : null
  const moved = dayOf(dayNumber(published.year ?? 2001, published.month, published.day) + by)
  if (published.year !== null) return moved
  const overLeapDay = published.month <= 3 && moved.month <= 3 && published.month !== moved.month && published.month + moved.month === 5
  return moved.year === 2001 && !overLeapDay ? { ...moved, year: null } : null
}

export function shiftMonths(published: Parts | null, by: number): Parts | null {
  if (published?.month == null) return null
  const moved = addMonths(published.year ?? 2001, published.month, by)
  return { year: published.year === null ? null : moved.year, month: moved.month, day: null }
}

export function shiftYears(published: Parts | null, by: number): Parts | null {
  return published?.year == null ? null : { year: published.year + by, month: null, day: null }
}

/** A weekday of the week that lies `weeks` weeks from the one of publication (weeks start on Monday). */
export function weekdayInWeek(published: Parts | null, weekday: number, weeks: number): Day | null {
  const day = publishedDay(published)
  if (!day) return null
  const now = dayNumberOf(day)
  return dayOf(now - weekdayOf(now) + weekday + weeks * 7)
}

/** The weekday nearest in the direction meant: publication day itself counts as the last one, never as the next one. */
export function weekdayNear(published: Parts | null, weekday: number, tense: Tense): Day | null {
  const day = publishedDay(published)
  if (!day) return null
  const now = dayNumberOf(day)
  const back = (weekdayOf(now) - weekday + 7) % 7
  return dayOf(tense === 'future' ? now + ((weekday - weekdayOf(now) + 6) % 7) + 1 : now - back)
}

/** A day of the month whose month is not said: the nearest one, or the last or next one. */
export function dayOfMonthNear(published: Parts | null, day: number, tense: Tense): Day | null {
  const at = publishedDay(published)
  if (!at) return null
  const now = dayNumberOf(at)
  const days = [-1, 0, 1]
    .map((by) => ({ ...addMonths(at.year, at.month, by), day }))
    .filter((d) => isDay(d.year, d.month, d.day))
    .map((d) => ({ d, away: dayNumberOf(d) - now }))
    .filter(({ away }) => (tense === 'future' ? away >= 0 : tense === 'past' ? away <= 0 : true))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
  return days[0]?.d ?? null
}
