// Rules for days: phrases that name one (hôm qua, thứ Hai, ngày 7/5) and numbers that need a hint (từ 3/5, (7/5), 14-12-2008).
import { type Day, edtf, edtfInterval, isDay, type Parts } from './calendar.ts'
import { type NumberedDay, type NumberedDays, numberedDaysAt } from './day-numbers.ts'
import { type DayPhrase, dayPhraseAt } from './day-phrases.ts'
import type { DateContext, DateReading, Tense } from './reading.ts'
import { dayOfMonthNear, type Marks, shiftDays, shiftMonths, weekdayInWeek, weekdayNear, yearOfDay } from './resolve.ts'
import { tenseAround } from './tense.ts'
import { endsBefore, type Line, wordAt } from './words.ts'

/** `sáng 7/5`, `hôm qua, 21/6`, `thứ Sáu tuần trước`, `các ngày 25 - 27/6`. */
export function readDayPhrase(context: DateContext, from: number): readonly DateReading[] {
  const { line } = context
  const phrase = dayPhraseAt(line, from)
  if (!phrase || isLunar(line, phrase.to) || isLunarMonth(line, phrase)) return []
  const marks: Marks = { own: phrase.tense, around: tenseAround(line, phrase.from, phrase.to) }
  if (phrase.numbers) return numbersReading(context, phrase.from, phrase.to, phrase.numbers, marks)
  const day = phrase.offset !== null ? shiftDays(context.published, phrase.offset) : namedDay(context, phrase, marks)
  if (phrase.bareDay !== null && (day === null || !isBareDay(line, phrase, marks))) return []
  const rule = phrase.offset !== null ? 'date.relative.day' : phrase.weekday !== null ? 'date.relative.weekday' : 'date.day-of-month'
  return [{ from: phrase.from, to: phrase.to, value: day && edtf(day), basis: 'relative', rule }]
}

function namedDay({ published }: DateContext, phrase: DayPhrase, marks: Marks): Parts | null {
  if (phrase.weekday !== null) {
    if (phrase.weeks !== null) return weekdayInWeek(published, phrase.weekday, phrase.weeks)
    const tense: Tense = phrase.isThis ? 'future' : (marks.own ?? marks.around)
    return weekdayNear(published, phrase.weekday, tense)
  }
  if (phrase.bareDay === null) return null
  if (phrase.months === null) return dayOfMonthNear(published, phrase.bareDay, marks.own ?? null)
  const month = shiftMonths(published, phrase.months)
  const day: Parts | null = month && { ...month, day: phrase.bareDay }
  return day && isDay(day.year, day.month ?? 0, phrase.bareDay) ? day : null
}

/** A bare `ngày 14` is read only where something says that a date is meant. */
function isBareDay(line: Line, phrase: DayPhrase, marks: Marks): boolean {
  if (phrase.months !== null || marks.own !== null) return true
  return line.forms[phrase.from] === 'vào' || (line.forms[phrase.from - 1] === 'vào' && line.forms[phrase.from] === 'ngày')
}

/** Numbers without a word for day: `từ 3/5`, `(7/5)`, `14-12-2008`, `25 - 27/6` after one of these. */
export function readNumberedDays(context: DateContext, from: number): readonly DateReading[] {
  const { line } = context
  if (isInsideNumber(line, from)) return []
  const numbers = numberedDaysAt(line, from, 'glued')
  if (!numbers || isLunar(line, numbers.to) || !isHinted(context, from, numbers)) return []
  const marks: Marks = {
    own: endsBefore(line, 'day-past', from) ? 'past' : markAfter(line, numbers.to),
    around: tenseAround(line, from, numbers.to),
  }
  const to = marks.own && wordAt(line, marks.own === 'future' ? 'next' : 'last', numbers.to)?.to
  return numbersReading(context, from, to || numbers.to, numbers, marks)
}

function markAfter(line: Line, at: number): Tense {
  if (wordAt(line, 'next', at) && line.forms[at] === 'tới' && line.tokens[at + 1]?.kind === 'punctuation') return 'future'
  return wordAt(line, 'last', at) && line.forms[at] === 'vừa' ? 'past' : null
}

function isHinted(context: DateContext, from: number, numbers: NumberedDays): boolean {
  const { line } = context
  const last = numbers.days.at(-1) as NumberedDay
  if (last.year !== null && (last.style === 'tháng' || last.year >= 1000)) return writtenYear(line, numbers)
  if (line.tokens[from - 1]?.text === '(' && endsBefore(line, 'same-day', from - 1)) return true
  if (follows(context, from)) return !isCount(line, numbers.to)
  if (last.style === 'tháng') return last.yearOffset !== null || endsBefore(line, 'day-weak', from)
  if (last.style === '.') return false
  const isBracketed = line.tokens[from - 1]?.text === '(' && line.tokens[numbers.to]?.text === ')'
  if (last.style === '-') return (isBracketed || endsBefore(line, 'day-weak', from)) && numbers.days.length > 1 && isSafe(line, numbers.to)
  if (isBracketed) return numbers.days.length > 1 || !isFraction(last)
  if (!endsBefore(line, 'day-weak', from) || isCount(line, numbers.to)) return false
  return numbers.days.length > 1 || !isFraction(last) || isSafe(line, numbers.to)
}

/** A two-digit year needs a word before it; `7/5/2021` needs none. */
function writtenYear(line: Line, numbers: NumberedDays): boolean {
  const token = line.tokens[numbers.to - 1]
  return token?.text.length === 4 || endsBefore(line, 'day-weak', numbers.days[0]?.from ?? 0)
}

/** `ngày 5/5 và 20/6`: joined to a date just before. */
function follows({ line, last }: DateContext, from: number): boolean {
  if (!last || from - last.to > 3 || from <= last.to) return false
  return wordAt(line, 'list', last.to)?.to === from || wordAt(line, 'range', last.to)?.to === from
}

const isFraction = (day: NumberedDay) =>
  day.style === '/' && day.month !== null && day.day < day.month && day.month <= 10 && day.from + 3 === day.to

function isSafe(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token === undefined || token.kind === 'punctuation' || wordAt(line, 'fraction-safe', at) !== null
}

function isCount(line: Line, at: number): boolean {
  return wordAt(line, 'count', at) !== null && line.forms[at] !== 'năm'
}

/** The middle of a longer number: 1.234-5, 0912-345, 2-1/3. */
function isInsideNumber(line: Line, from: number): boolean {
  const [before, mark, first] = [line.tokens[from - 2], line.tokens[from - 1], line.tokens[from]]
  if (!mark || !first || mark.end !== first.start) return false
  return mark.kind !== 'punctuation' || (/^[/\-–.,:]$/u.test(mark.text) && before?.kind === 'number' && before.end === mark.start)
}

function isLunar(line: Line, at: number): boolean {
  const mark = line.tokens[at]?.text === '(' ? at + 1 : at
  return wordAt(line, 'lunar', mark) !== null
}

/** mùng 10 tháng Giêng, 23 tháng Chạp: the first and the last month of the lunar year, when a day of them is named. */
function isLunarMonth(line: Line, phrase: DayPhrase): boolean {
  const last = phrase.numbers?.days.at(-1)
  return last?.style === 'tháng' && last.year === null && wordAt(line, 'lunar-month', last.from + 2) !== null
}

function numbersReading(context: DateContext, from: number, to: number, numbers: NumberedDays, marks: Marks): readonly DateReading[] {
  const days = dated(context, numbers, marks)
  if (!days) return []
  const isWritten = numbers.days.some((day) => day.year !== null)
  const basis = isWritten ? ('explicit' as const) : ('year-implied' as const)
  const [first, last] = [days[0] as Parts, days.at(-1) as Parts]
  const rule = isWritten ? 'date.day.full' : 'date.day.month'
  if (numbers.shape === 'one') return [{ from, to, value: edtf(last), basis, rule }]
  if (numbers.shape === 'period') return [{ from, to, value: edtfInterval(first, last), basis, rule: `${rule}.period` }]
  return numbers.days.map((day, i) => ({
    from: i === 0 ? from : day.from,
    to: i === days.length - 1 ? to : day.to,
    value: edtf(days[i] as Parts),
    basis,
    rule: `${rule}.list`,
  }))
}

/** The days with the month and year they borrow from the last one; null where that makes no calendar day. */
function dated({ published }: DateContext, { days }: NumberedDays, marks: Marks): Parts[] | null {
  const last = days.at(-1) as NumberedDay
  const month = last.month as number
  const year = last.year ?? (last.yearOffset !== null && published?.year != null ? published.year + last.yearOffset : null)
  const end: Day | Parts = { year: year ?? yearOfDay(month, last.day, published, marks), month, day: last.day }
  const out: Parts[] = []
  for (const day of days) {
    if (day === last) {
      out.push(end)
      continue
    }
    // "đêm 30 rạng sáng 1/5": a later number before a smaller one is of the month before
    const own = day.month ?? (day.day > last.day ? (month === 1 ? 12 : month - 1) : month)
    const ownYear = day.year ?? (end.year !== null && own > month ? end.year - 1 : end.year)
    if (!isDay(ownYear, own, day.day)) return null
    out.push({ year: ownYear, month: own, day: day.day })
  }
  return out
}
