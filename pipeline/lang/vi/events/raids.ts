// Raids of soldiers on fighters, which strike them; those of the police come to arrest.
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const RAIDERS = eventWords('raiders')
const POLICING = eventWords('policing')
const ARREST = 'event.coerce.arrest'
const RAID = 'đột'

/** `cuộc đột kích của đặc nhiệm Peru vào trại phiến quân`; not `cảnh sát đột kích`, `bắt ba người trong cuộc đột kích`. */
export function isSoldiersRaid(line: Line, { trigger, from }: FoundTrigger): boolean {
  if (trigger.id !== ARREST || line.forms[from] !== RAID) return false
  const holds = (words: typeof RAIDERS) => line.forms.some((_, i) => words.startsAt(line.forms, i, line.forms.length))
  return holds(RAIDERS) && !holds(POLICING)
}
