// Raids of soldiers and on fighters, which strike them; those of the police come to arrest.
import type { Arguments } from './arguments.ts'
import { clauseStart, partsAt } from './clauses.ts'
import { ARREST } from './law-acts.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

const TROOPS = eventWords('troops')
const ARMED_GROUP = eventWords('armed-group')
const LAW_BODY = eventWords('law-body')
const POLICING = eventWords('policing')
const RAID = 'đột'

/**
 * `cuộc đột kích của đặc nhiệm Peru`, `Peru đột kích trại phiến quân`; not `cảnh sát đột kích`, `bắt ba người trong cuộc đột kích`, `Hải quan Peru
 * đột kích nhà ông Mora, cựu lính đặc nhiệm`, who is none of those who raid.
 */
export function isSoldiersRaid(line: Line, { trigger, noun, from, to }: FoundTrigger, { actors }: Arguments): boolean {
  if (trigger.id !== ARREST || line.forms[from] !== RAID || holdsAny(line, 0, line.forms.length, POLICING)) return false
  const start = clauseStart(line, from)
  // cuộc đột kích của đặc nhiệm Peru
  const behind = noun ? Math.max(to, ...actors.map((one) => one.to)) : to
  const isBy = (...lists: Parameters<typeof holdsAny>[3][]) => holdsAny(line, start, from, ...lists) || holdsAny(line, to, behind, ...lists)
  const mark = line.forms.findIndex((_, i) => i >= to && partsAt(line, i))
  return !isBy(LAW_BODY) && (isBy(TROOPS, ARMED_GROUP) || holdsAny(line, to, mark === -1 ? line.forms.length : mark, ARMED_GROUP))
}
