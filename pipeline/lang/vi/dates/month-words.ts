// Months written as words: tháng Giêng, tháng tư, tháng mười hai; and what looks like them: mỗi tháng ba lần, 10 tháng năm 2025.
import { countBefore } from './guards.ts'
import { type Line, numberWordAt, wordAt, yearAt } from './words.ts'

/** A month word after `tháng`, where it is one. */
export function monthWordAt(line: Line, at: number): { to: number; value: number } | null {
  const word = numberWordAt(line, 'month', at)
  if (!word || countBefore(line, at - 1)) return null
  // "tháng năm 2025" has no month; "tháng năm năm 2015" has one.
  if (line.forms[at] === 'năm' && yearAt(line, at + 1) !== null) return null
  if (wordAt(line, 'count', word.to) && line.forms[word.to] !== 'năm' && line.forms[word.to] !== 'tuần') return null
  return word
}
