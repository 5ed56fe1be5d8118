// Which of the events read are kept: interactions between political actors and acts of public record; private and sports affairs are not.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { clauseEnd } from './clauses.ts'
import type { Line, PlacedMention } from './line.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

/** Types that need both sides; the rest may miss one. */
const TWO_SIDED: ReadonlySet<EventType> = new Set(['SUPPORT'])
/** Public acts that may be told without a name, where their day or place is told. */
const NAMELESS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'CONSULT'])

/** Somebody who acts in politics: a state, or a person, body, office or group that belongs to one or holds an office. */
export function isPolitical(entity: LocalEntity | undefined): boolean {
  if (!entity) return false
  if (entity.kind === 'state') return true
  if (entity.kind === 'place') return false
  if (entity.kind === 'organization') return true
  return entity.country !== null || entity.roles.length > 0
}

export function isKept(found: FoundTrigger, actors: readonly LocalEntity[], targets: readonly LocalEntity[], isLocated: boolean): boolean {
  const { type } = found.trigger
  if (actors.length + targets.length === 0) return found.noun && isLocated && NAMELESS.has(type)
  if (![...actors, ...targets].some(isPolitical)) return false
  if (TWO_SIDED.has(type) && (actors.length === 0 || targets.length === 0)) return false
  return true
}

/** The entities that mentions stand for, each once, in order; unresolved mentions and bare places are left out. */
export function entitiesOf(mentions: readonly PlacedMention[]): number[] {
  const out: number[] = []
  for (const { mention } of mentions) {
    if (mention.entity !== null && mention.kind !== 'place' && !out.includes(mention.entity)) out.push(mention.entity)
  }
  return out
}

const BACK_FRAMES: ReadonlySet<Frame> = new Set(['meeting', 'summit', 'trip', 'deed'])
const LOCATIVE = eventWords('locative')
const THIS = eventWords('this')

/** `cuộc gặp này`, `trong cuộc hội đàm`: a noun of an event with nobody in it speaks of an event told before. */
export function pointsBack(line: Line, found: FoundTrigger, participants: number, isLocated: boolean): boolean {
  if (participants > 0 || !found.noun) return false
  if (THIS.startsAt(line.forms, found.to, line.forms.length)) return true
  return BACK_FRAMES.has(found.trigger.frame) && !isLocated
}

/** Whether the clause tells the day or the place of the event. */
export function hasPlace(line: Line, found: FoundTrigger): boolean {
  const end = clauseEnd(line, found.to)
  return line.mentions.some(
    (placed) => placed.from >= found.to && placed.to <= end + 1 && LOCATIVE.before(line.forms, placed.from, found.to) < placed.from,
  )
}
