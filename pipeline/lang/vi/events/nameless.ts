// What is told of an act in which nobody is named: an attack by gunmen, a protest that breaks out, a summit that has a name of its own.

import { chainBefore } from './chain.ts'
import type { Line } from './line.ts'
import { hasObject, isAtPlace } from './objects.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const ASSAILANT = eventWords('assailant')
const FORCE = eventWords('public-force')
const SOMEBODY = eventWords('somebody')
const BREAK_OUT = eventWords('break-out')
const DETERMINER = eventWords('determiner')
const OPENER = eventWords('opener')
const PASSIVE = eventWords('passive')
const AGAINST = eventWords('against')
const END = /^[,;:?!]$/u
/** How many words behind its verb the aim of a crowd may stand. */
const AIM_REACH = 10
/** How many words before its verb the noun may stand for who does it. */
const SUBJECT_REACH = 10
/** How many words before a verb its passive may stand, with an agent between. */
const AGENT_REACH = 5

/** `Đối thoại Shangri-La`: the summit has a name of its own. */
export function isOwnName(line: Line, { trigger: { frame }, from, to }: FoundTrigger): boolean {
  return frame === 'summit' && line.tokens.slice(from + 1, to).some(({ capital }) => capital)
}

/** `nổ ra nhiều cuộc biểu tình`, `biểu tình lan rộng`: told for the first time. */
export function breaksOut(line: Line, { trigger: { frame }, head, to }: FoundTrigger): boolean {
  const start = DETERMINER.before(line.forms, head, 0)
  return frame === 'crowd' && (BREAK_OUT.before(line.forms, start, 0) < start || BREAK_OUT.startsAt(line.forms, to, line.forms.length))
}

/** `mười nghìn người biểu tình đòi thả ông Soto`, `người dân chặn đường`: what a crowd is against or after is told, or what it keeps others from. */
export function hasAim(line: Line, { trigger: { frame, near }, to, noun }: FoundTrigger): boolean {
  if (frame !== 'crowd' || noun) return false
  if (near === 'outcry' || near === 'locals') return true
  for (let i = to; i < Math.min(to + AIM_REACH, line.forms.length) && !END.test(line.forms[i] ?? ''); i++)
    if (AGAINST.startsAt(line.forms, i, line.forms.length)) return true
  return false
}

/** `ba kẻ tấn công đã đâm hai cảnh sát`, `ba tay súng bị cảnh sát tiêu diệt`: those who do it are told by what they are; not `kẻ tấn công có thể bỏ trốn`. */
export function isByUnnamed(line: Line, found: FoundTrigger): boolean {
  return (
    !found.noun && (isByForce(line, found.from) || (isByAssailant(line, found.from) && (hasObject(line, found) || isAtPlace(line, found))))
  )
}

/** `Các nghị sĩ đề nghị`, `họ đã yêu cầu`: people stand right before the verb, or those told of before. */
export function isByPeople(line: Line, at: number): boolean {
  const to = chainBefore(line, at)
  return line.forms[to - 1] === 'họ' || [SOMEBODY, FORCE].some((list) => list.before(line.forms, to, 0) < to)
}

/** `Hai kẻ đánh bom đã tấn công`: the clause begins with them. */
function isByAssailant(line: Line, to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - SUBJECT_REACH) && !END.test(line.forms[i] ?? ''); i--) {
    if (!ASSAILANT.startsAt(line.forms, i, to)) continue
    const number = line.tokens[i - 1]?.kind === 'number' ? i - 1 : DETERMINER.before(line.forms, i, 0)
    return (
      number === 0 ||
      END.test(line.forms[number - 1] ?? '') ||
      line.inDate[number - 1] === 1 ||
      OPENER.before(line.forms, number, 0) < number
    )
  }
  return false
}

/** `bị binh sĩ hạ sát` */
function isByForce(line: Line, to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - AGENT_REACH) && !END.test(line.forms[i] ?? ''); i--)
    if (PASSIVE.has(line.forms[i])) return FORCE.startsAt(line.forms, i + 1, to)
  return false
}
