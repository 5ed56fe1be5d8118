// The full days of date lines, in every order in which sites write them: 7/5/2021, 02 - 05 - 2018, 2021.05.07, 9 Tháng Một, 2015,
// Tháng Năm 2, 2018, 2 thg 5, 2018, 02 Th5, 2018, May 7, 2021, 5/22/2018 8:10 AM.
import { isDay, type Parts } from './calendar.ts'
import { FOREIGN_MONTHS } from './date-line-words.ts'
import { numberedDayAt } from './day-numbers.ts'
import { digitsAt, isGlued, type Line, numberWordAt, yearAt } from './words.ts'

export interface WrittenDay {
  /** The token after the last. */
  readonly to: number
  readonly parts: Parts
  /** Its year has two digits, so that the numbers alone may be something else. */
  readonly isShort: boolean
}

/** News pages on the web: from the first ones to the end of the century. */
export function isPlausible(year: number): boolean {
  return year >= 1995 && year <= 2099
}

/** The full day that starts at a token; null where none does. */
export function writtenDayAt(line: Line, from: number): WrittenDay | null {
  const numbered = numberedDayAt(line, from, 'spaced')
  if (numbered?.year != null && numbered.month !== null) {
    const { to, year, month, day } = numbered
    return { to, parts: { year, month, day }, isShort: line.tokens[to - 1]?.text.length === 2 }
  }
  return threeNumbers(line, from) ?? monthFirst(line, from) ?? dayFirst(line, from)
}

/** 2021/05/07; 02 - 05 - 2018; 5/22/2018, where the second number can be no month. */
function threeNumbers(line: Line, from: number): WrittenDay | null {
  const mark = line.tokens[from + 1]?.text ?? ''
  if (!/^[-–/.]$/u.test(mark) || line.tokens[from + 3]?.text !== mark) return null
  const first = yearAt(line, from)
  const [a, b] = [digitsAt(line, from, 2), digitsAt(line, from + 2, 2)]
  if (first !== null) return fullDay(from + 5, first, b, digitsAt(line, from + 4, 2))
  const year = yearAt(line, from + 4)
  return fullDay(from + 5, year, b, a) ?? (mark === '/' ? fullDay(from + 5, year, a, b) : null)
}

/** Tháng Một 9, 2015; thg 5 2, 2018; May 7th, 2021 */
function monthFirst(line: Line, from: number): WrittenDay | null {
  const month = monthAt(line, from)
  const day = month && digitsAt(line, month.to, 2)
  return month && day !== null ? withYear(line, afterDay(line, month.to), month.value, day) : null
}

/** 9 Tháng 1 2015, 9 tháng Một, 2015, 02 Th5, 2018, 07-May-2021 */
function dayFirst(line: Line, from: number): WrittenDay | null {
  const day = digitsAt(line, from, 2)
  const month = day === null ? null : monthAt(line, afterMark(line, afterDay(line, from)))
  return day === null || !month ? null : withYear(line, month.to, month.value, day)
}

/** `Tháng 5`, `tháng Mười Hai`, `thg 5`, `Th5`, `May`. A day stands beside it, so that `tháng Năm 2018` names May. */
export function monthAt(line: Line, at: number): { to: number; value: number } | null {
  const form = line.forms[at] ?? ''
  const foreign = FOREIGN_MONTHS.get(form)
  if (foreign !== undefined) return { to: at + 1, value: foreign }
  if (form !== 'tháng' && form !== 'thg' && form !== 'th') return null
  const number = digitsAt(line, at + 1, 2)
  if (number !== null) return number >= 1 && number <= 12 ? { to: at + 2, value: number } : null
  return form === 'tháng' ? numberWordAt(line, 'month', at + 1) : null
}

function withYear(line: Line, at: number, month: number, day: number): WrittenDay | null {
  const mark = afterMark(line, at)
  const word = line.forms[mark] === 'năm' ? mark + 1 : mark
  return fullDay(word + 1, yearAt(line, word), month, day)
}

/** The token after a day, `2` or `2nd`. */
function afterDay(line: Line, at: number): number {
  return /^(?:st|nd|rd|th)$/u.test(line.forms[at + 1] ?? '') && isGlued(line, at) ? at + 2 : at + 1
}

function afterMark(line: Line, at: number): number {
  return /^[,/-]$/u.test(line.tokens[at]?.text ?? '') ? at + 1 : at
}

function fullDay(to: number, year: number | null, month: number | null, day: number | null): WrittenDay | null {
  if (year === null || month === null || day === null || !isDay(year, month, day)) return null
  return { to, parts: { year, month, day }, isShort: false }
}
