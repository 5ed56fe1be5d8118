// Rules for months: tháng 11/2017, tháng 6 tới, cuối tháng trước, từ tháng 3 đến tháng 5, 7/2005, quý III/2016, 6 tháng đầu năm.
import { edtf, edtfInterval, type Parts } from './calendar.ts'
import { monthNumberAt, yearAfter, yearOffsetAt } from './day-numbers.ts'
import { leadsOn, offsetAt } from './day-phrases.ts'
import { countBefore, isCompared } from './guards.ts'
import type { DateContext, DateReading } from './reading.ts'
import { shiftMonths, yearOfMonth } from './resolve.ts'
import { tenseAround } from './tense.ts'
import { digitsAt, endsBefore, isGlued, type Line, wordAt, yearAt } from './words.ts'

/** The phrase with đầu, giữa, cuối before it: those do not change the month. */
export function readMonth(context: DateContext, from: number): readonly DateReading[] {
  const { line } = context
  const part = wordAt(line, 'part', from)
  const at = part ? part.to : from
  if (line.forms[at] !== 'tháng') return []
  const reading = relativeMonth(context, from, at) ?? namedMonths(context, from, at) ?? thisMonth(context, from, at)
  return reading ? [reading] : []
}

/** tháng trước, tháng này, tháng tới */
function relativeMonth({ line, published }: DateContext, from: number, at: number): DateReading | null {
  const offset = offsetAt(line, at + 1)
  if (!offset || line.forms[at + 1] === 'nay' || countBefore(line, at) || isCompared(line, from)) return null
  // "một tháng sau", "tháng sau đó" tell nothing of publication
  const month = shiftMonths(published, offset.by)
  return { from, to: offset.to, value: month && edtf(month), basis: 'relative', rule: 'date.relative.month' }
}

/** `hồi đầu tháng`: the month of publication; `hồi cuối tháng` may be of the one before. */
function thisMonth({ line, published }: DateContext, from: number, at: number): DateReading | null {
  if (line.forms[from - 1] !== 'hồi' || !/^(?:đầu|giữa)$/u.test(line.forms[from] ?? '') || line.tokens[at + 1]?.kind === 'number')
    return null
  const value = published?.month ? edtf({ ...published, day: null }) : null
  return { from, to: at + 1, value, basis: 'relative', rule: 'date.relative.month' }
}

interface NamedMonth {
  readonly to: number
  readonly month: number
  readonly year: number | null
  readonly offset: number | null
}

function namedMonthAt(line: Line, at: number): NamedMonth | null {
  const month = monthNumberAt(line, at)
  if (!month) return null
  const year = yearAfter(line, month.to)
  return { to: year.to, month: month.value, year: year.year, offset: year.offset }
}

function namedMonths(context: DateContext, from: number, at: number): DateReading | null {
  const { line } = context
  const first = namedMonthAt(line, at + 1)
  if (!first || isLunarMonth(line, first.to)) return null
  if (countBefore(line, at) && line.tokens[at + 1]?.kind === 'word') return null
  if (line.tokens[at - 1]?.kind === 'number' && from === at && line.forms[at - 2] !== 'ngày') return null
  // giữa tháng 8/2014 và tháng 3/2015
  const second = secondMonth(line, first, line.forms[from] === 'giữa')
  return second ? periodReading(context, from, first, second) : monthReading(context, from, first)
}

/** tháng 3 đến tháng 5/2017, tháng 3-5/2017, tháng 3 và 4 năm 2017 */
function secondMonth(line: Line, first: NamedMonth, isBetween: boolean): NamedMonth | null {
  const link = wordAt(line, 'range', first.to) ?? (first.year === null || isBetween ? wordAt(line, 'list', first.to) : null)
  if (!link) return null
  const isRange = wordAt(line, 'range', first.to) !== null || (isBetween && line.forms[link.to] === 'tháng')
  const at = line.forms[link.to] === 'tháng' ? link.to + 1 : link.to
  const second = namedMonthAt(line, at)
  if (!second) return null
  // "tháng 5, 12 người": without the word tháng, only a number with a year or close by is a month
  if (at === link.to && second.year === null && !(isRange && !wordAt(line, 'count', second.to))) return null
  if (at === link.to && line.tokens[at]?.kind !== 'number') return null
  return isRange || second.month === first.month + 1 ? second : null
}

function dateOf(
  context: DateContext,
  from: number,
  { month, year, offset, to }: NamedMonth,
): { parts: Parts; to: number; isWritten: boolean } {
  const { line, published } = context
  if (year !== null) return { parts: { year, month, day: null }, to, isWritten: true }
  if (offset !== null) {
    const known = published?.year == null ? null : published.year + offset
    return { parts: { year: known, month, day: null }, to, isWritten: false }
  }
  const mark = markAfter(line, to)
  const own = mark?.tense ?? (endsBefore(line, 'day-past', from) ? 'past' : null)
  const guessed = yearOfMonth(month, published, { own, around: tenseAround(line, from, to) })
  return { parts: { year: guessed, month, day: null }, to: mark?.to ?? to, isWritten: false }
}

function markAfter(line: Line, at: number): { to: number; tense: 'past' | 'future' | null } | null {
  const offset = offsetAt(line, at)
  if (!offset || ['sau', 'trước', 'nay', 'mới', 'rồi'].includes(line.forms[at] ?? '') || leadsOn(line, offset.to)) return null
  return { to: offset.to, tense: offset.by > 0 ? 'future' : offset.by < 0 ? 'past' : null }
}

function monthReading(context: DateContext, from: number, named: NamedMonth): DateReading {
  const { parts, to, isWritten } = dateOf(context, from, named)
  return {
    from,
    to,
    value: edtf(parts),
    basis: isWritten ? 'explicit' : 'year-implied',
    rule: isWritten ? 'date.month.full' : 'date.month',
  }
}

function periodReading(context: DateContext, from: number, first: NamedMonth, second: NamedMonth): DateReading {
  const end = dateOf(context, from, second)
  const startYear = first.year ?? (end.parts.year !== null && first.month > second.month ? end.parts.year - 1 : end.parts.year)
  const start = { year: startYear, month: first.month, day: null }
  return {
    from,
    to: end.to,
    value: edtfInterval(start, end.parts),
    basis: end.isWritten ? 'explicit' : 'year-implied',
    rule: 'date.month.period',
  }
}

function isLunarMonth(line: Line, at: number): boolean {
  return wordAt(line, 'lunar', at) !== null || line.tokens[at]?.text === '%'
}

/** `từ 7/2005`, `(12/2014)`: month and year with no word but a preposition; not the law `15/2013`. */
export function readMonthSlashYear({ line }: DateContext, from: number): readonly DateReading[] {
  const month = digitsAt(line, from, 2)
  const year = yearAt(line, from + 2)
  if (month === null || month < 1 || month > 12 || year === null || year < 1900 || line.tokens[from + 1]?.text !== '/') return []
  if (!isGlued(line, from) || !isGlued(line, from + 1) || !endsBefore(line, 'month-lead', from)) return []
  const after = line.tokens[from + 3]
  if (after && isGlued(line, from + 2) && (after.kind !== 'punctuation' || /^[/-]$/u.test(after.text))) return []
  return [{ from, to: from + 3, value: edtf({ year, month, day: null }), basis: 'explicit', rule: 'date.month.slash-year' }]
}

const ROMAN = ['I', 'II', 'III', 'IV']
const QUARTER_WORDS = ['một', 'hai', 'ba', 'tư']

/** quý III/2016, quý 2 năm nay, quý trước */
export function readQuarter(context: DateContext, from: number): readonly DateReading[] {
  const { line, published } = context
  const part = wordAt(line, 'part', from)
  const at = part ? part.to : from
  if (line.forms[at] !== 'quý') return []
  const token = line.tokens[at + 1]
  const text = token?.text ?? ''
  const quarter = ROMAN.indexOf(text) + 1 || QUARTER_WORDS.indexOf(text) + 1 || (/^[1-4]$/u.test(text) ? Number(text) : 0)
  if (!quarter) return []
  const year = yearAfter(line, at + 2)
  const middle = quarter * 3 - 1
  const marks = { own: endsBefore(line, 'day-past', from) ? ('past' as const) : null, around: tenseAround(line, from, year.to) }
  const known =
    year.year ??
    (year.offset === null ? yearOfMonth(middle, published, marks) : published?.year == null ? null : published.year + year.offset)
  const basis = year.year === null ? ('year-implied' as const) : ('explicit' as const)
  return [{ from, to: year.to, value: period(known, middle - 1, middle + 1), basis, rule: 'date.quarter' }]
}

/** 6 tháng đầu năm 2017, nửa cuối năm ngoái */
export function readPartOfYear({ line, published }: DateContext, from: number): readonly DateReading[] {
  const isHalf = line.forms[from] === 'nửa'
  const count = isHalf ? { to: from + 1, value: 6 } : monthNumberAt(line, from)
  if (!count || (!isHalf && line.forms[count.to] !== 'tháng')) return []
  const at = isHalf ? count.to : count.to + 1
  const side = line.forms[at]
  if (side !== 'đầu' && side !== 'cuối') return []
  const yearAt = line.forms[at + 1] === 'của' ? at + 2 : at + 1
  if (line.forms[yearAt] !== 'năm' || isCompared(line, from)) return []
  const year = yearAfter(line, yearAt)
  const to = year.to === yearAt ? yearAt + 1 : year.to
  const known = year.year ?? (published?.year == null ? null : published.year + (year.offset ?? 0))
  const [first, last] = side === 'đầu' ? [1, count.value] : [13 - count.value, 12]
  return [{ from, to, value: period(known, first, last), basis: year.year === null ? 'relative' : 'explicit', rule: 'date.part-of-year' }]
}

/** mùa Hè này, mùa đông năm ngoái: meteorological seasons of the north. */
export function readSeason({ line, published }: DateContext, from: number): readonly DateReading[] {
  if (line.forms[from] !== 'mùa') return []
  const season = wordAt(line, 'season', from + 1)
  if (!season) return []
  const first = Number(season.value)
  const written = yearAt(line, season.to)
  const year = written === null ? yearAfter(line, season.to) : { to: season.to + 1, year: written, offset: null }
  if (year.year !== null) return [{ from, to: year.to, value: seasonOf(year.year, first), basis: 'explicit', rule: 'date.season' }]
  const offset = year.offset === null ? offsetAt(line, season.to) : yearOffsetAt(line, season.to)
  if (!offset) return []
  const to = offset.to
  if (published?.year == null) return [{ from, to, value: null, basis: 'relative', rule: 'date.season' }]
  const by = year.offset ?? (offset as { by: number }).by
  const isNamedYear = year.offset !== null
  const at = isNamedYear ? published.year + by : seasonYear(published, first, by)
  return [{ from, to, value: at === null ? null : seasonOf(at, first), basis: 'relative', rule: 'date.season' }]
}

/** The year in which the meant season starts: này the nearest, tới the next to begin, trước or vừa qua the last to end. */
function seasonYear(published: Parts, first: number, by: number): number | null {
  const { year, month } = published
  if (year === null || month === null) return null
  const middle = (y: number) => (y - year) * 12 + first + 1 - month
  const years = [year - 1, year, year + 1]
  if (by > 0) return years.find((y) => middle(y) > 1) ?? null
  if (by < 0) return years.findLast((y) => middle(y) < -1) ?? null
  return years.sort((a, b) => Math.abs(middle(a)) - Math.abs(middle(b)))[0] ?? null
}

function seasonOf(year: number, first: number): string {
  const last = first === 12 ? { year: year + 1, month: 2, day: null } : { year, month: first + 2, day: null }
  return edtfInterval({ year, month: first, day: null }, last)
}

function period(year: number | null, first: number, last: number): string {
  return edtfInterval({ year, month: first, day: null }, { year, month: last, day: null })
}
