// What keeps a phrase from being a date: a count before it (10 tháng), a plural (những năm), a comparison (cùng kỳ năm ngoái).
import { endsBefore, type Line, numberWordAt, wordAt } from './words.ts'

/** A number or a word of counting directly before a unit: `10 tháng`, `hai năm`, `mỗi tháng`, `vài tuần`. `ngày 10 tháng 5` has none. */
export function countBefore(line: Line, unit: number): boolean {
  const before = line.tokens[unit - 1]
  if (!before || (before.kind === 'punctuation' && before.text !== '%')) return false
  if (before.kind === 'number') return !isDayNumber(line, unit - 1)
  if (wordAt(line, 'each', unit - 1)?.to === unit || wordAt(line, 'vague', unit - 1)?.to === unit) return true
  if (wordAt(line, 'plural', unit - 1)?.to === unit) return true
  const number = numberWordAt(line, 'number', unit - 1)
  // "thứ Ba tháng trước", "quý ba năm 2016"
  return number?.to === unit && !['thứ', 'quý', 'tháng'].includes(line.forms[unit - 2] ?? '')
}

/** The number belongs to `ngày 10`, `7/5`, `tháng 4`: it counts nothing. */
function isDayNumber(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  if (!before) return false
  return (
    ['ngày', 'tháng', 'năm', 'thứ', 'quý', 'mùng', 'mồng'].includes(before.form) ||
    before.text === '/' ||
    line.tokens[at]?.text.length === 4
  )
}

/** `so với cùng kỳ năm ngoái`: a yardstick, not the time of anything. */
export function isCompared(line: Line, at: number): boolean {
  return endsBefore(line, 'compared', at)
}
