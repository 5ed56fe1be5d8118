// How many people or states a phrase counts: `hai đối tượng`, `4 nước`.
import type { Line } from './line.ts'

const COUNTS = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const FIRST_COUNT = 2

/** The number of two or more at token `at`; 0 where none stands there. */
export function countAt(line: Line, at: number): number {
  return countOf(line.forms[at])
}

/** The number of two or more that a word form tells; 0 where it tells none. */
export function countOf(form: string | undefined): number {
  const word = COUNTS.indexOf(form ?? '')
  if (word !== -1) return word + FIRST_COUNT
  const figure = /^\d+$/u.test(form ?? '') ? Number(form) : 0
  return figure >= FIRST_COUNT ? figure : 0
}
