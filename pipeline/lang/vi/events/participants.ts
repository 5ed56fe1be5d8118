// Participants: the entities of an event, from the phrases that its frame found.
import type { Arguments } from './frames.ts'
import type { Line, PlacedMention } from './line.ts'
import type { Scene } from './scene.ts'
import { entitiesOf } from './selection.ts'
import { passiveBefore, saysOfSelf } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'

export interface Participants {
  readonly actors: readonly number[]
  readonly targets: readonly number[]
}

/** Who did it and to whom, each once; papers only where they accuse. */
export function participantsOf(line: Line, found: FoundTrigger, read: Arguments, { names, quotes, life }: Scene): Participants {
  const speaker = speakerOfSelf(line, found, quotes)
  const isSubject = ({ from }: PlacedMention) => speaker !== null && read.subject?.members.some((one) => one.from === from) === true
  const told = (list: readonly PlacedMention[]) =>
    entitiesOf(
      line,
      list.filter((placed) => !isSubject(placed)),
      names,
    )
  const isPassive = speaker !== null && passiveBefore(line, found.from) !== null
  const others = told(read.actors)
  // tôi sẽ gặp ông ấy: of a meeting the other party must be told
  const self = speaker === null || (found.trigger.type === 'CONSULT' && others.length === 0) ? [] : [speaker]
  const actors = [...new Set([...(isPassive ? [] : self), ...others])].filter(
    (actor) => found.trigger.type === 'ACCUSE' || !life.isMedia(actor),
  )
  const targets = [...new Set([...(isPassive ? self : []), ...told(read.targets)])]
  return { actors, targets: targets.filter((target) => !actors.includes(target) && !isOwnState(target, actors, names.entities)) }
}

/** `Tổng thống Mỹ rút Mỹ khỏi hiệp định`: a state is no target of those who act for it. */
function isOwnState(target: number, actors: readonly number[], entities: Scene['names']['entities']): boolean {
  const { kind, country } = entities[target] ?? {}
  return kind === 'state' && actors.some((actor) => entities[actor]?.kind !== 'group' && entities[actor]?.country === country)
}

/** “Tôi đã gặp ông Kim”, “Chúng tôi lên án Nga”: who speaks of themselves; null where nobody does. */
function speakerOfSelf(line: Line, found: FoundTrigger, quotes: Scene['quotes']): number | null {
  const quote = quotes[line.quoteAt[found.from] ?? -1]
  return quote && !found.noun && saysOfSelf(line, found.from) ? (quote.speaker?.entity ?? null) : null
}
