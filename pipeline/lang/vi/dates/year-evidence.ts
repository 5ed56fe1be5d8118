// What written years and weekdays tell of the time of a text: told of the past, planned for the future, or beside a day and month.
import { isAnniversaryOrigin } from './anniversary-evidence.ts'
import { addMonths, dayNumber, isDay, type Parts, parseEdtf, weekdayOf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { dayPhraseAt } from './day-phrases.ts'
import { ALL_DAYS, type DaySet, FIRST_YEAR, intersect, LAST_YEAR, unite } from './day-set.ts'
import { type Evidence, hasWord, isHead, LAST_DAY, NEAR } from './evidence.ts'
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

/** A written day so near the article's own is of the same time, in a text that does not look back; some months of a year, so long after their end. Days. */
const NEAR_DAYS = 14
const NEAR_PERIOD = 40
/** Years to come that a text may name as plans. */
const PLANNED_YEARS = 3

/**
 * `Ngày 10/7, ... gửi công văn ngày 3/7/2019`, `Ngày 29/6, ... trong 6 tháng đầu năm 2019`: where the latest year of a text is that of a day or
 * a period near its own. Not in texts about trials and anniversaries, which tell of days long past.
 */
export function nearDayEvidence(line: Line, dates: readonly DateMention[], { month, day }: Parts): Evidence[] {
  if (month === null || day === null || hasWord(line, 'looks-back', 0, line.tokens.length)) return []
  const years = line.forms.flatMap((form) => (/^20\d\d$/u.test(form) ? [Number(form)] : []))
  const latest = Math.max(...dates.map(explicitYear))
  return dates.flatMap((date): Evidence[] => {
    const end = parseEdtf((date.value ?? '').split('/').at(-1) ?? null)
    if (date.basis !== 'explicit' || end?.year == null || end.month === null) return []
    const { year } = end
    if (
      year < FIRST_YEAR ||
      year < latest ||
      !isDay(year, month, day) ||
      years.some((other) => other > year && other < year + PLANNED_YEARS)
    )
      return []
    const isPeriod = end.day === null
    // A single month is too often of the background.
    if (isPeriod && !date.value?.includes('/')) return []
    const written = isPeriod ? lastDayOf(year, end.month) : dayNumber(year, end.month, end.day ?? 1)
    const ahead = dayNumber(year, month, day) - written
    const reach = isPeriod ? NEAR_PERIOD : NEAR_DAYS
    const at = firstTokenFrom(line, date.start)
    if (Math.abs(ahead) > reach || ((ahead <= 0 || isPeriod) && !isHead(line, at)) || isBackground(line, at)) return []
    // Ngày 12/4, ... Nhà thờ cháy ngày 15/4/2019: what has happened is no day to come, so the year is an earlier one
    if (ahead < 0 && !isPeriod && !isToCome(line, at)) return []
    if (isAnniversaryOrigin(written)) return []
    return [{ kind: 'event', days: [[written - reach, written + reach]], reason: `${date.text}: near`, at }]
  })
}

/** The year of a written day or month; 0 for other dates. */
function explicitYear({ value, basis }: DateMention): number {
  const end = parseEdtf((value ?? '').split('/').at(-1) ?? null)
  return basis === 'explicit' && end?.month != null ? (end.year ?? 0) : 0
}

function lastDayOf(year: number, month: number): number {
  const next = addMonths(year, month, 1)
  return dayNumber(next.year, next.month, 1) - 1
}

/** A word of the past, of a law or of a deadline stands before the date in its sentence. */
function isBackground(line: Line, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    if (/^[.!?;]$/u.test(line.tokens[i]?.text ?? '')) return false
    if (['background', 'long-ago', 'not-present'].some((kind) => wordAt(line, kind, i))) return true
  }
  return false
}

/** `Hội chợ diễn ra từ ngày 12/7/2019`: a word for what opens or lasts stands before the date, and none of the past between. */
function isToCome(line: Line, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    if (/^[.!?;]$/u.test(line.tokens[i]?.text ?? '') || wordAt(line, 'past', i)) return false
    if (wordAt(line, 'to-come', i)) return true
  }
  return false
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
