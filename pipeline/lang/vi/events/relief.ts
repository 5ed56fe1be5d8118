// Whether those who are moved somewhere go to help: `điều máy bay tới tìm kiếm nạn nhân` is aid, `điều quân tới biên giới` is not.
import { isHardEnd } from './clauses.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const RESCUE = eventWords('rescue')
const HELP = eventWords('help-aim')
const PASSIVE = eventWords('passive')
const TROOPS = eventWords('troops')
/** How many words behind the verb the aim may stand. */
const AIM_REACH = 30
/** How many words behind it what is moved may stand. */
const MOVED_REACH = 4

/** `điều tàu tới cứu nạn`, `điều máy bay vận tải tới hỗ trợ Chile`; troops that help fight are no relief. */
export function bringsRelief(line: Line, { trigger: { frame, type }, from, to }: FoundTrigger): boolean {
  if (type !== 'MOBILIZE' || frame !== 'deploy') return false
  const isArmed = Array.from({ length: to - from + MOVED_REACH }, (_, n) => from + n).some((at) =>
    TROOPS.startsAt(line.forms, at, line.forms.length),
  )
  for (let at = to; at < Math.min(line.forms.length, to + AIM_REACH) && !isHardEnd(line.forms[at]); at++) {
    // điều lính để bảo vệ cuộc sơ tán: they guard it
    const isGuarded = isArmed && /^(?:cuộc|chiến|đợt)$/u.test(line.forms[at - 1] ?? '')
    // điều cảnh sát tới cảng, trong khi thợ lặn được sơ tán: by others
    const isDone = PASSIVE.has(line.forms[at - 1])
    if (!isGuarded && !isDone && RESCUE.startsAt(line.forms, at, line.forms.length)) return true
    if (!isArmed && HELP.startsAt(line.forms, at, line.forms.length)) return true
  }
  return false
}
