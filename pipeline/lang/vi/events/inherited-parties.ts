// Who acts where a sentence does not say: an act that a noun or a passive takes up was done by those who did it in the sentence before.
import type { EventType } from '../../../../schemas/terms.ts'
import type { Draft } from './draft.ts'
import type { Cluster } from './grouping.ts'
import { passiveBefore } from './passive.ts'
import { DRILLS } from './triggers.ts'
import { eventWords } from './words.ts'

const AGENT_LINK = eventWords('agent-link')
const PLURAL = /^(?:các|những|mọi)$/u
const ANOTHER = /^(?:khác|tương tự)(?: |$)/u
/** Words of a trigger that tell nothing of what act it is: `vụ phóng được`, `ra lệnh bắt`. */
const EMPTY = [eventWords('noun-maker'), eventWords('light'), eventWords('passive'), eventWords('partner'), eventWords('target-link')]
/** What is told again as one thing; what only words do is done anew each time. */
const TAKEN_UP: ReadonlySet<EventType> = new Set(['CONSULT', 'ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'ACCUSE'])
/** Drills, and tests of weapons. */
const REHEARSED: ReadonlySet<string> = new Set([...DRILLS, 'event.mobilize.test'])
/** How many words behind a noun the word may stand that leads to whose act it is. */
const OWNER_REACH = 4

/**
 * The actors of each mention of an event, in order: its own, or, of an act that is taken up, those of the mention nearest before it: `Hải quân Peru bắn tên lửa hôm 3/9. Vụ bắn
 * này ...`, `Công an Lima bắt ông Mora. Ông bị bắt tại nhà riêng`. A meeting, a trip and a test of weapons are taken up by any noun of theirs, also from afar where it only points
 * back (`Tại buổi tiếp, ...`); other acts by their own words, in the sentence or the one before: `Cảnh sát bắn chết ba kẻ lạ mặt. Vụ tấn công này ...` tells of another one.
 */
export function actorsOf({ drafts }: Cluster): readonly (readonly number[])[] {
  let before: Draft | null = null
  const out: (readonly number[])[] = []
  for (const draft of drafts) {
    out.push(before && draft.actors.length === 0 && takesUp(draft, before) ? before.actors : draft.actors)
    if (draft.actors.length > 0) before = draft
  }
  return out
}

function takesUp(draft: Draft, before: Draft): boolean {
  if (!isTakenUp(draft)) return false
  const isNext = draft.line.sentence.index - before.line.sentence.index <= 1
  return isSameKind(draft, before) ? isNext || draft.pointsBack : isNext && sharesWord(draft, before)
}

function isTakenUp(draft: Draft): boolean {
  const { line, found, isNominal, type } = draft
  // các cuộc họp: others of many; một cuộc họp khác, vụ kiện tương tự
  const isOther =
    (type === 'CONSULT' && PLURAL.test(line.forms[found.head] ?? '')) || ANOTHER.test(line.forms.slice(found.to, found.to + 2).join(' '))
  if (!TAKEN_UP.has(type) || isOther) return false
  return isNominal ? !isOwned(draft) : passiveBefore(line, found.from) !== null
}

/** `sự cô lập của những nước quanh vùng`: whose act it is stands there, who may have no name. */
function isOwned({ line, found: { to } }: Draft): boolean {
  for (let i = to; i < to + OWNER_REACH && line.tokens[i]?.kind === 'word'; i++)
    if (AGENT_LINK.startsAt(line.forms, i, line.forms.length)) return true
  return false
}

function isSameKind({ type, found }: Draft, before: Draft): boolean {
  return (type === 'CONSULT' && found.noun) || (REHEARSED.has(found.trigger.id) && found.trigger.id === before.found.trigger.id)
}

function sharesWord(draft: Draft, before: Draft): boolean {
  const words = wordsOf(before)
  return wordsOf(draft).some((word) => words.includes(word))
}

function wordsOf({ line, found: { from, to } }: Draft): string[] {
  return line.forms.slice(from, to).filter((form) => !EMPTY.some((list) => list.has(form)))
}
