// Missiles that are fired at somebody strike him; those that are fired to try them out do not.
import { clauseEnd } from './clauses.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const AIM = eventWords('missile-aim')
/** Missiles fired or tried, told with the missile or by the verb alone. */
const FIRED: ReadonlySet<string> = new Set(['event.mobilize.test', 'event.mobilize.fire'])
/** `phóng thử`, `thử nghiệm`, `vụ thử`: only tried, also where it hits a target ship. */
const TRIED = 'thử'

/** `Peru phóng sáu tên lửa vào các kho vũ khí ở Arica`; not `phóng thử tên lửa vào mục tiêu`. */
export function isStrike(line: Line, { trigger: { id }, from, to, noun }: FoundTrigger): boolean {
  if (!FIRED.has(id) || noun || line.forms.slice(from, to).includes(TRIED)) return false
  const end = clauseEnd(line, to)
  return line.forms.slice(to, end).some((_, n) => AIM.startsAt(line.forms, to + n, line.forms.length))
}
