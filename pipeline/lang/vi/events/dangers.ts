// Dangers that are no acts: the threat that somebody is, and how far arms reach: `tên lửa có thể tấn công Peru`.
import type { EventType } from '../../../../schemas/terms.ts'
import { chainBefore } from './chain.ts'
import { groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { statusesIn } from './status-words.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const MISSILE = eventWords('missile')
const POSSESSIVE = eventWords('possessive')
const PASSIVE = eventWords('passive')
const DONE_WITH_ARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'THREATEN'])
const MARK = /^[,;:?!…]$/u
/** So many words before what they can do the arms may stand. */
const REACH = 14
/** A threat told as a warning. */
const WARN = 'event.threaten.warn'
/** So many words behind a threat tell from whom it is, or what may happen. */
const DANGER_REACH = 6

/** `tên lửa tầm xa của Chile có thể tấn công Peru`; not `Chile có thể tấn công`, `tên lửa có thể bị bắn hạ`. */
export function isReachOfArms(line: Line, { head, noun, trigger }: FoundTrigger): boolean {
  if (noun || !DONE_WITH_ARMS.has(trigger.type)) return false
  const chain = chainBefore(line, head)
  const isAble = statusesIn(line.forms, 'verb', chain, head).includes('possible')
  if (!isAble || line.forms.slice(chain, head).some((form) => PASSIVE.has(form))) return false
  const owner = groupUntil(line, chain)
  if (owner && !POSSESSIVE.has(line.forms[owner.from - 1])) return false
  for (let i = chain - 1; i >= Math.max(0, chain - REACH) && !MARK.test(line.forms[i] ?? ''); i--)
    if (MISSILE.startsAt(line.forms, i, chain)) return true
  return false
}

/** The threat that somebody is, or what may happen without anybody who would do it. */
export function isDanger(line: Line, { from, to, noun, trigger }: FoundTrigger): boolean {
  const near = line.forms.slice(to, to + DANGER_REACH)
  // đe dọa từ Peru quá lớn: told as a noun; not `đe dọa từ chức`
  if (trigger.id !== WARN)
    return (
      line.forms[from] === 'đe' &&
      line.forms[from - 1] !== 'lời' &&
      (noun ? near.includes('từ') : near[0] === 'từ' && line.startingAt.has(to + 1))
    )
  const mark = near.findIndex((form) => MARK.test(form))
  return near[0] === 'về' && (near[1] === 'việc' || / xảy ra(?: |$)/u.test(near.slice(0, mark === -1 ? near.length : mark).join(' ')))
}
