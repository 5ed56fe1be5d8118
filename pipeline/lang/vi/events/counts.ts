// How many people or states a phrase counts: `hai đối tượng`, `4 nước`.
import type { Line } from './line.ts'

const COUNTS = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const FIRST_COUNT = 2

/** The number of two or more at token `at`; 0 where none stands there. */
export function countAt(line: Line, at: number): number {
  const word = COUNTS.indexOf(line.forms[at] ?? '')
  if (word !== -1) return word + FIRST_COUNT
  const figure = line.tokens[at]?.kind === 'number' ? Number(line.forms[at]) : 0
  return figure >= FIRST_COUNT ? figure : 0
}
