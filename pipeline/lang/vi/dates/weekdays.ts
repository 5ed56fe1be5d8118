// Days of the week: thứ Hai ... thứ Bảy, thứ 2 ... thứ 7, Chủ nhật; told apart from ordinals (lần thứ ba, thứ hai là).
import { numberedDayAt } from './day-numbers.ts'
import { endsBefore, type Line, numberWordAt, wordAt } from './words.ts'

/** A weekday at a token. `hasLead`: hôm, sáng and their like stand before it. */
export function weekdayAt(line: Line, from: number, hasLead: boolean): { to: number; weekday: number } | null {
  const sunday = wordAt(line, 'sunday', from)
  if (sunday) return { to: sunday.to, weekday: 7 }
  if (line.forms[from] !== 'thứ') return null
  const word = numberWordAt(line, 'weekday', from + 1)
  if (!word) return null
  if (hasDate(line, word.to)) return { to: word.to, weekday: word.value }
  if (line.tokens[from + 1]?.kind === 'number' && !hasLead && !hasWeek(line, word.to)) return null
  const isCapital = line.tokens[from + 1]?.capital === true
  if (endsBefore(line, 'ordinal-before', from)) return null
  const isDayOrdinal = ['ngày', 'đêm', 'sáng'].includes(line.forms[from - 1] ?? '') && !isCapital
  if (isDayOrdinal && line.forms[from - 1] === 'ngày') return hasWeek(line, word.to) ? { to: word.to, weekday: word.value } : null
  return isCapital || hasLead || hasWeek(line, word.to) ? { to: word.to, weekday: word.value } : null
}

/** thứ hai (6/2), thứ Hai, 6/2, thứ hai ngày 6/2 */
function hasDate(line: Line, at: number): boolean {
  const mark = /^[(,]$/u.test(line.tokens[at]?.text ?? '') ? at + 1 : at
  const day = wordAt(line, 'day', mark)
  return numberedDayAt(line, day?.to ?? mark, 'glued') !== null
}

/** thứ sáu tuần trước */
function hasWeek(line: Line, at: number): boolean {
  return line.forms[at] === 'tuần' && ['next', 'last', 'this'].some((kind) => wordAt(line, kind, at + 1) !== null)
}
