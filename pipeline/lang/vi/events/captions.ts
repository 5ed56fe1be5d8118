// Captions of pictures that show some act of a kind, of no day.
import { groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'

const SOME = /^(?:(?:hình )?ảnh )?(?:về )?một$/u
const WHERE = /^(?:ở|tại)$/u
const END = /^[.)]$/u
/** So many words may tell more of the noun: `vụ phóng tên lửa mới của Peru`. */
const KIND_LENGTH = 4

/** `Một vụ phóng tên lửa của Peru.` is the whole sentence. */
export function isCaptionOfAny(line: Line, { from, to, noun }: FoundTrigger): boolean {
  if (!noun || !SOME.test(line.forms.slice(0, from).join(' '))) return false
  const end = line.forms.findLastIndex((form) => !END.test(form)) + 1
  const group = groupUntil(line, end)
  const at = (group?.from ?? 0) - 1
  // Một vụ tấn công xảy ra ở Lima: told of one
  return (line.forms[at] === 'của' && at >= to && at < to + KIND_LENGTH) || (at === to && WHERE.test(line.forms[at] ?? ''))
}
