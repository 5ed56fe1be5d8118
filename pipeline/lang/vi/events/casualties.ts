// Who died or was hurt in the attack that a noun tells of: `ba cảnh sát thiệt mạng trong vụ không kích`.
import { isChain } from './chain.ts'
import type { Group } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import { subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

const DETERMINER = eventWords('determiner')
const DIES = eventWords('dies')
const FIGHT = eventWords('fight')
/** Who may have attacked. */
const ATTACKERS = [eventWords('suspect'), eventWords('armed-group')]
/** Of these nobody falls who carries them out. */
const FROM_AFAR = /^(?:không|pháo|oanh)$/u
/** What stands before the attack in which they fell. */
const FELL_IN = eventWords('fell-in')
/** One attack, not all that a campaign does. */
const ONE = /^(?:vụ|cuộc|đợt|trận)$/u
/** So many words may stand between what happened to them and the noun: `khi đang tuần tra`. */
const BETWEEN_REACH = 5

/**
 * `7 ngư dân tử vong trong một vụ pháo kích`: those to whom the attack was done. None in a fight, where both sides fall, nor attackers who
 * die in their own (`hai tay súng thiệt mạng trong vụ tấn công`) unless it comes from afar (`hai tay súng thiệt mạng trong vụ không kích`).
 */
export function casualtiesOf(line: Line, { trigger, head, from, to }: FoundTrigger): Group | null {
  const isOne = line.forms.slice(head, from + 1).some((form) => ONE.test(form))
  if (trigger.type !== 'ASSAULT' || !isOne || FIGHT.before(line.forms, to, from) < to) return null
  const start = line.tokens[head - 1]?.kind === 'number' ? head - 1 : DETERMINER.before(line.forms, head, 0)
  if (!FELL_IN.has(line.forms[start - 1])) return null
  for (let end = start - 1; end > Math.max(0, start - BETWEEN_REACH); end--) {
    const verb = DIES.before(line.forms, end, 0)
    if (verb === end) continue
    const fallen = subjectBefore(line, verb)
    const isFromAfar = line.forms.slice(from, to).some((form) => FROM_AFAR.test(form))
    const isVictim = (one: PlacedMention) => isOfPeople(one) && (isFromAfar || !holdsAny(line, one.from, one.to, ...ATTACKERS))
    return fallen && isChain(line, fallen.to, verb) && fallen.members.every(isVictim) ? fallen : null
  }
  return null
}

function isOfPeople({ mention: { kind } }: PlacedMention): boolean {
  return kind === 'person' || kind === 'group' || kind === 'role'
}
