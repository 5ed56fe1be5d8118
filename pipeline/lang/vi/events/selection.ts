// Which of the events read are kept: interactions between political actors and acts of public record; private and sports affairs are not.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import type { PlacedMention } from './line.ts'

/** Types that need both sides; the rest may miss one. */
const TWO_SIDED: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'ACCUSE', 'AID'])

/** Somebody who acts in politics: a state, or a person, body, office or group that belongs to one or holds an office. */
export function isPolitical(entity: LocalEntity | undefined): boolean {
  if (!entity) return false
  if (entity.kind === 'state') return true
  if (entity.kind === 'place') return false
  if (entity.kind === 'organization') return true
  return entity.country !== null || entity.roles.length > 0
}

export function isKept(type: EventType, actors: readonly LocalEntity[], targets: readonly LocalEntity[]): boolean {
  const sides = [...actors, ...targets]
  if (!sides.some(isPolitical)) return false
  if (TWO_SIDED.has(type) && type !== 'AGREE' && (actors.length === 0 || targets.length === 0)) return false
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
