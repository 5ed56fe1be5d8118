// The day an article tells of as its own: `Ngày 7/5, Tổng thống ...`, `Hôm qua (21/6)`; never a date of the background or of the future.
import { dayNumber, dayOf, isDay, type Parts, parseEdtf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { type DayPhrase, dayPhraseAt } from './day-phrases.ts'
import { FIRST_YEAR } from './day-set.ts'
import { looksBackOn } from './look-back.ts'
import { placedDateline } from './placed-dateline.ts'
import { tenseAround } from './tense.ts'
import { endsBefore, firstTokenFrom, type Line, wordAt } from './words.ts'

export interface Dateline {
  readonly parts: Parts
  readonly text: string
}

/** How far into the text the first date may stand that a sentence opens with, or that is set beside publication (`sáng nay, 7/5`). */
const REACH_CHARS = 1200
/** How far another may stand; and how far one that is told of as past (`vào ngày 7/5`, `hôm 7/5`). */
const INNER_CHARS = 1200
const TOLD_CHARS = 600
/** A later day this near the first one is the newer report. */
const NEAR_DAYS = 6
/** A full date further down is of the background. */
const HEAD_CHARS = 250
const BACK = 14
/** Longest clause that gives the occasion; tokens. */
const OCCASION_TOKENS = 80

/** The day of publication as the text alone tells it, its year null where none is written; null where no date is of the present. */
export function datelineOf(line: Line, dates: readonly DateMention[]): Dateline | null {
  const placed = placedDateline(line)
  if (placed && (placed.parts.year ?? FIRST_YEAR) >= FIRST_YEAR) return placed
  const present = dates.flatMap((date) => presentDay(line, date))
  const anchored = present.find((day) => day.isAnchored && day.parts.year === null)
  if (anchored) return anchored
  // A paper writes the year of a day only where it is not the present one, or where no other date stands.
  const yearless = present.filter((day) => day.parts.year === null)
  const first =
    yearless[0] ??
    present
      .filter(isFullOpening)
      .slice(0, 1)
      .find((day) => isOnlyYear(line, dates, day))
  if (!first || first.date.start > first.reach) return null
  let latest: (typeof present)[number] = first
  for (const day of present.filter((other) => other.parts.year === first.parts.year)) {
    const ahead = daysBetween(first.parts, day.parts)
    if (ahead !== null && ahead > (daysBetween(first.parts, latest.parts) ?? 0) && ahead <= NEAR_DAYS) latest = day
  }
  return latest
}

/** A full date opens a sentence at the head of the text. */
function isFullOpening({ date, parts, startsSentence }: PresentDay): boolean {
  return startsSentence && date.start <= HEAD_CHARS && parts.year !== null && parts.year >= FIRST_YEAR
}

/** Whether a text names no year after that of its full date, and does not look back on it; `Ngày 2/5/2018: ...` is a line of a chronicle. */
function isOnlyYear(line: Line, dates: readonly DateMention[], { date, parts }: PresentDay): boolean {
  const year = parts.year ?? 0
  if (line.tokens[firstTokenFrom(line, date.end)]?.text === ':') return false
  const isLast = dates.every((other) => other.basis !== 'year-implied' && Number((other.value ?? '0').slice(-10).slice(0, 4)) <= year)
  return isLast && !looksBackOn(line, date, dates) && !isIssued(line, firstTokenFrom(line, date.end))
}

/** `Ngày 29/12/2016, bộ ban hành thông tư`: papers tell of it when it comes into force. */
function isIssued(line: Line, from: number): boolean {
  for (let i = from; i < line.tokens.length && !/^[.!?]$/u.test(line.tokens[i]?.text ?? ''); i++) {
    if (wordAt(line, 'not-present-after', i)) return true
  }
  return false
}

interface PresentDay extends Dateline {
  readonly date: DateMention
  readonly startsSentence: boolean
  /** Its place beside publication is written: `hôm qua, 21/6`. */
  readonly isAnchored: boolean
  /** How far into the text such a day may stand; characters. */
  readonly reach: number
}

function presentDay(line: Line, date: DateMention): PresentDay[] {
  const parts = parseEdtf(date.value)
  if (!parts || parts.day === null || parts.month === null || date.basis === 'relative') return []
  const from = firstTokenFrom(line, date.start)
  const phrase = dayPhraseAt(line, from)
  const { text } = date
  const isOccasion = followsOccasion(line, from)
  const startsSentence = isOccasion || (line.tokens[from]?.capital === true && isSentenceStart(line, from))
  if (phrase?.offset != null && phrase.offset > -3) {
    const day = shift(parts, -phrase.offset)
    return day ? [{ parts: day, text, date, startsSentence, isAnchored: true, reach: REACH_CHARS }] : []
  }
  if (phrase?.tense === 'future' || tenseAround(line, from, firstTokenFrom(line, date.end)) === 'future') return []
  if ((!isOccasion && isBackground(line, from)) || !phrase || isPast(line, phrase) || isOfPicture(line, phrase.to)) return []
  const isTold = line.forms[from - 1] === 'vào' || wordAt(line, 'day-past', from) !== null
  const reach = startsSentence ? REACH_CHARS : isTold ? TOLD_CHARS : INNER_CHARS
  return [{ parts, text, date, startsSentence, isAnchored: false, reach }]
}

function isSentenceStart(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  return before === undefined || /^[.!?)\-–—]$/u.test(before.text) || line.text.slice(before.end, line.tokens[at]?.start).includes('\n')
}

/** `Thực hiện kế hoạch của huyện, ngày 7/5/2018, xã ...`: behind the clause that gives the occasion. */
function followsOccasion(line: Line, at: number): boolean {
  if (line.tokens[at - 1]?.text !== ',') return false
  const farthest = Math.max(0, at - OCCASION_TOKENS)
  let start = at - 1
  while (start > farthest && !isSentenceStart(line, start)) start--
  return wordAt(line, 'occasion', start) !== null
}

/** `ngày 7/5 vừa qua`, `ngày 7/5 năm nay` */
function isPast(line: Line, { numbers, to }: DayPhrase): boolean {
  return (
    endsBefore(line, 'recent', to) ||
    wordAt(line, 'recent', to) !== null ||
    numbers?.days.some(({ yearOffset }) => yearOffset !== null) === true
  )
}

/** `... ở thủ đô ngày 7/5. (Ảnh: AFP)`: the day of the picture. */
function isOfPicture(line: Line, at: number): boolean {
  const next = line.forms.slice(at, at + 3).find((form) => !/^[.,;()|-]$/u.test(form))
  return next !== undefined && /^[.(|]$/u.test(line.forms[at] ?? '') && /^(?:ảnh|nguồn)$/u.test(next)
}

/** `Trước đó, ngày 13/4`, `kể từ ngày 3/5`, `câu hỏi về việc ngày 28/6 ...`, `Theo báo cáo ngày 28/6`: the sentence looks back or ahead, talks of what was that day, or of a paper with that date. */
function isBackground(line: Line, from: number): boolean {
  if (wordAt(line, 'day-weak', from - 1) && line.forms[from - 1] !== 'vào') return true
  if (line.tokens[from]?.capital !== true && endsBefore(line, 'matter', from)) return true
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    if (/^[.!?]$/u.test(line.tokens[i]?.text ?? '')) return false
    if (wordAt(line, 'background', i)) return true
  }
  return false
}

function shift({ year, month, day }: Parts, by: number): Parts | null {
  if (month === null || day === null) return null
  const moved = dayOf(dayNumber(year ?? 2001, month, day) + by)
  return year === null && moved.year !== 2001 ? null : { ...moved, year: year === null ? null : moved.year }
}

/** Days from one to another in the same year; null where one is of another year. */
function daysBetween(a: Parts, b: Parts): number | null {
  const year = a.year ?? b.year ?? 2001
  if ((a.year ?? year) !== (b.year ?? year)) return null
  if (a.month === null || a.day === null || b.month === null || b.day === null) return null
  if (!isDay(year, a.month, a.day) || !isDay(year, b.month, b.day)) return null
  return dayNumber(year, b.month, b.day) - dayNumber(year, a.month, a.day)
}
