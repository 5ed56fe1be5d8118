// What written years and weekdays tell of the time of a text: told of the past, planned for the future, or beside a day and month.
import { dayNumber, isDay, parseEdtf, weekdayOf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { dayPhraseAt } from './day-phrases.ts'
import { ALL_DAYS, type DaySet, FIRST_YEAR, intersect, LAST_YEAR, unite } from './day-set.ts'
import { type Evidence, LAST_DAY, NEAR } from './evidence.ts'
import { firstTokenFrom, type Line, wordAt } from './words.ts'

/** `hồi tháng 11/2017`, `đã ký ngày 7/5/2021`: written after it. Years alone, and what is still to come, are too often of plans and names. */
export function yearEvidence(line: Line, dates: readonly DateMention[]): Evidence[] {
  const out: Evidence[] = []
  for (const date of dates) {
    const parts = parseEdtf(date.value)
    if (date.basis !== 'explicit' || parts?.year == null || parts.month === null || parts.year < FIRST_YEAR) continue
    const at = firstTokenFrom(line, date.start)
    if (!isTold(line, at)) continue
    out.push({ kind: 'year', days: [[dayNumber(parts.year, parts.month, parts.day ?? 1), LAST_DAY]], reason: `${date.text}: past`, at })
  }
  return out
}

const BACK = 10

/** Whether a word of the past is the nearest word of time before a date in its sentence, and no plan or deadline stands there. */
function isTold(line: Line, from: number): boolean {
  let told: boolean | null = null
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    if (/^[.!?;]$/u.test(line.tokens[i]?.text ?? '')) break
    if (wordAt(line, 'plan', i)) return false
    told ??= wordAt(line, 'future', i) ? false : wordAt(line, 'past', i) ? true : null
  }
  return told ?? false
}

/** `thứ Hai (8/5)`: the years in which 8 May is a Monday. Papers err in weekdays: one alone is told apart from two that agree. */
export function weekdayEvidence(line: Line): Evidence[] {
  const found: { days: DaySet; text: string; at: number }[] = []
  for (let i = 0; i < line.tokens.length; i++) {
    const phrase = line.tokens[i]?.kind === 'word' ? dayPhraseAt(line, i) : null
    if (!phrase) continue
    const [day] = phrase.numbers?.shape === 'one' ? phrase.numbers.days : []
    if (phrase.weekday !== null && day && day.month !== null && day.year === null) {
      const text = line.text.slice(line.tokens[phrase.from]?.start, line.tokens[phrase.to - 1]?.end)
      found.push({ days: daysOfWeekday(phrase.weekday, day.month, day.day), text, at: i })
    }
    i = phrase.to - 1
  }
  const [first] = found
  if (!first) return []
  const days = found.reduce((all: DaySet, item) => intersect(all, item.days), ALL_DAYS)
  const reason = [...new Set(found.map((item) => item.text))].join(', ')
  const kind = found.some((item) => item.text !== first.text) ? 'weekday' : 'one-weekday'
  return days.length ? [{ kind, days, reason, at: first.at }] : []
}

function daysOfWeekday(weekday: number, month: number, day: number): DaySet {
  const years = range(FIRST_YEAR, LAST_YEAR).filter((year) => isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday)
  return unite(years.map((year) => [dayNumber(year, month, day) - NEAR / 2, dayNumber(year, month, day) + NEAR / 2]))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
