// Days written in numbers: 7/5, 7-12, 7.12, 7/5/2021, 30 tháng 4 năm 1975; lists and ranges of them: 25 - 27/6, 9, 10 và 11/5.
import { isDay } from './calendar.ts'
import { monthWordAt } from './month-words.ts'
import { digitsAt, isGlued, type Line, numberWordAt, wordAt, yearAt } from './words.ts'

export interface NumberedDay {
  readonly from: number
  readonly to: number
  readonly day: number
  /** Null in a list where a later day tells it (`25` of `25 - 27/6`). */
  readonly month: number | null
  readonly year: number | null
  /** `năm nay`, `năm ngoái`: years from the publication year. */
  readonly yearOffset: number | null
  /** How it is written: the separator, `tháng`, or nothing. */
  readonly style: '/' | '-' | '.' | 'tháng' | ''
}

export interface NumberedDays {
  readonly to: number
  readonly days: readonly NumberedDay[]
  /** One period from the first to the last day, or days apart. */
  readonly shape: 'one' | 'period' | 'apart'
}

/** A single day and month at a token; null where the numbers make no day of the calendar. */
export function numberedDayAt(line: Line, from: number, spaced: 'glued' | 'spaced'): NumberedDay | null {
  const day = digitsAt(line, from, 2)
  if (day === null || day < 1 || day > 31) return null
  const mark = line.tokens[from + 1]?.text ?? ''
  if (mark === '/' || mark === '-' || mark === '.') return separated(line, from, day, mark, spaced)
  if (line.forms[from + 1] !== 'tháng') return null
  const month = monthNumberAt(line, from + 2)
  if (!month || !isDay(null, month.value, day)) return null
  const year = yearAfter(line, month.to)
  return { from, to: year.to, day, month: month.value, year: year.year, yearOffset: year.offset, style: 'tháng' }
}

function separated(line: Line, from: number, day: number, mark: '/' | '-' | '.', spaced: 'glued' | 'spaced'): NumberedDay | null {
  const isTight = isGlued(line, from) && isGlued(line, from + 1)
  if (!isTight && !(spaced === 'spaced' && mark === '/')) return null
  const month = digitsAt(line, from + 2, 2)
  if (month === null || !isDay(null, month, day)) return null
  if (
    line.tokens[from + 3]?.text === mark &&
    isGlued(line, from + 2) &&
    line.tokens[from + 4]?.kind === 'number' &&
    isGlued(line, from + 3)
  ) {
    const year = yearAt(line, from + 4) ?? shortYearAt(line, from + 4)
    if (year === null || !isDay(year, month, day) || isGluedWord(line, from + 4)) return null
    return { from, to: from + 5, day, month, year, yearOffset: null, style: mark }
  }
  if (isGluedWord(line, from + 2) || (mark !== '/' && isSlashed(line, from + 3))) return null
  const year = yearAfter(line, from + 3)
  if (year.year !== null && !isDay(year.year, month, day)) return null
  return { from, to: year.to, day, month, year: year.year, yearOffset: year.offset, style: mark }
}

/** `4-5/7` is two days of July, not 4 May. */
function isSlashed(line: Line, at: number): boolean {
  return line.tokens[at]?.text === '/' && isGlued(line, at - 1) && isGlued(line, at) && line.tokens[at + 1]?.kind === 'number'
}

/** A letter or digit stuck to the number: 7/5A is an address, 15/2013/NĐ a law. */
function isGluedWord(line: Line, at: number): boolean {
  if (!isGlued(line, at)) return false
  const next = line.tokens[at + 1]
  if (next?.kind !== 'punctuation') return true
  return /^[/\-–.]$/u.test(next.text) && isGlued(line, at + 1) && line.tokens[at + 2]?.capital === true
}

function shortYearAt(line: Line, at: number): number | null {
  const short = line.tokens[at]?.text.length === 2 ? digitsAt(line, at, 2) : null
  return short === null ? null : short <= 40 ? 2000 + short : 1900 + short
}

/** A month in digits or as a word (tư, mười hai). */
export function monthNumberAt(line: Line, at: number): { to: number; value: number } | null {
  const digits = digitsAt(line, at, 2)
  if (digits !== null) return digits >= 1 && digits <= 12 ? { to: at + 1, value: digits } : null
  return monthWordAt(line, at)
}

/** `/2017`, `-2017`, `, 2017`, ` năm 2017`, ` năm ngoái`, or nothing. */
export function yearAfter(line: Line, at: number): { to: number; year: number | null; offset: number | null } {
  const none = { to: at, year: null, offset: null }
  const mark = line.tokens[at]?.text
  if ((mark === '/' || mark === '-' || mark === '.') && isGlued(line, at - 1) && isGlued(line, at)) {
    const year = yearAt(line, at + 1)
    return year === null || isGluedWord(line, at + 1) ? none : { to: at + 2, year, offset: null }
  }
  if (mark === ',' && isGlued(line, at - 1) && !/^\p{L}/u.test(line.forms[at + 2] ?? '')) {
    const year = yearAt(line, at + 1)
    if (year !== null) return { to: at + 2, year, offset: null }
  }
  const word = mark === ',' && line.forms[at + 1] === 'năm' ? at + 1 : at
  if (line.forms[word] === 'năm') {
    const year = yearAt(line, word + 1)
    if (year !== null) return { to: word + 2, year, offset: null }
    const relative = word === at ? yearOffsetAt(line, at) : null
    return relative ? { to: relative.to, year: null, offset: relative.offset } : none
  }
  if (line.forms[at] === 'sang' && line.forms[at + 1] === 'năm') return { to: at + 2, year: null, offset: 1 }
  return none
}

/** `năm nay`, `năm ngoái`, `năm sau`; not `năm trước đó`. */
export function yearOffsetAt(line: Line, at: number): { to: number; offset: number } | null {
  if (line.forms[at] !== 'năm') return null
  for (const [kind, offset] of [
    ['this', 0],
    ['next', 1],
    ['last', -1],
  ] as const) {
    const word = wordAt(line, kind, at + 1)
    if (word && !wordAt(line, 'anaphora', word.to)) return { to: word.to, offset }
  }
  return null
}

/** A day, a list or a range of days that starts at a token; the last of them must name its month. */
export function numberedDaysAt(line: Line, from: number, spaced: 'glued' | 'spaced'): NumberedDays | null {
  const first = numberedDayAt(line, from, spaced)
  const days: NumberedDay[] = []
  let isPeriod = false
  let item = first ?? bareDayAt(line, from)
  let at = from
  for (let count = 0; item && count < 6; count++) {
    days.push(item)
    at = item.to
    const link = linkAt(line, at)
    if (!link) break
    const next = numberedDayAt(line, link.to, spaced) ?? (item.month === null || link.kind === 'range' ? bareDayAt(line, link.to) : null)
    // Two full days joined by "và" are two dates of their own.
    if (!next || (item.month !== null && (link.kind === 'list' || next.month === null))) break
    if (link.kind === 'range') isPeriod = true
    item = next
  }
  const last = days.at(-1)
  if (!last || last.month === null) return first ? { to: first.to, days: [first], shape: 'one' } : null
  if (days.length === 1) return { to: at, days, shape: 'one' }
  return { to: at, days, shape: isPeriod || isRun(days) ? 'period' : 'apart' }
}

function bareDayAt(line: Line, at: number): NumberedDay | null {
  const day = digitsAt(line, at, 2)
  if (day === null || day < 1 || day > 31) return null
  return { from: at, to: at + 1, day, month: null, year: null, yearOffset: null, style: '' }
}

function linkAt(line: Line, at: number): { to: number; kind: 'range' | 'list' } | null {
  const range = wordAt(line, 'range', at)
  if (range) return { to: skipDay(line, range.to), kind: 'range' }
  const list = wordAt(line, 'list', at)
  return list ? { to: skipDay(line, list.to), kind: 'list' } : null
}

function skipDay(line: Line, at: number): number {
  return line.forms[at] === 'ngày' || line.forms[at] === 'mùng' ? at + 1 : at
}

function isRun(days: readonly NumberedDay[]): boolean {
  return days.every((day, i) => i === 0 || day.day === (days[i - 1]?.day ?? 0) + 1)
}

/** A count in digits or as a word, as in `hai năm trước`. */
export function countAt(line: Line, at: number): { to: number; value: number } | null {
  const digits = digitsAt(line, at, 3)
  if (digits !== null) return { to: at + 1, value: digits }
  return numberWordAt(line, 'number', at)
}
