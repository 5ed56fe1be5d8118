// Participants: the entities of an event, from the phrases that its frame found.
import type { Arguments } from './arguments.ts'
import type { Line, PlacedMention } from './line.ts'
import { passiveBefore } from './passive.ts'
import type { Scene } from './scene.ts'
import { entitiesOf } from './selection.ts'
import { saysOfSelf } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'

export interface Participants {
  readonly actors: readonly number[]
  readonly targets: readonly number[]
}

/** Who did it and to whom, each once; papers only where they accuse. */
export function participantsOf(line: Line, found: FoundTrigger, read: Arguments, scene: Scene): Participants {
  const { names, parties, life } = scene
  const entities = (list: readonly PlacedMention[]) => entitiesOf(line, list, names).map((one) => parties.ownName(one))
  const speaker = speakerOfSelf(line, found, scene)
  const subject = speaker === null ? [] : (read.subject?.members ?? [])
  const told = (list: readonly PlacedMention[]) => entities(list.filter(({ from }) => subject.every((one) => one.from !== from)))
  const isPassive = passiveBefore(line, found.from) !== null
  // Nước này viện trợ cho Qatar: who is helped is named, so it is not `nước này`
  const named = entities(read.targets.filter(({ mention }) => mention.form !== 'pronoun'))
  const isOther = ({ mention }: PlacedMention) =>
    mention.form !== 'pronoun' || mention.entity === null || !named.includes(parties.ownName(mention.entity))
  const others = told(read.actors.filter(isOther))
  // tôi sẽ gặp ông ấy: of a meeting the other party must be told
  const isAlone = found.trigger.type === 'CONSULT' && found.trigger.frame !== 'visit' && others.length === 0
  const self = speaker === null || isAlone ? [] : [speaker]
  const actors = new Set([...(isPassive ? [] : self), ...others].filter((one) => found.trigger.type === 'ACCUSE' || !life.isMedia(one)))
  const targets = new Set([...(isPassive ? self : []), ...told(read.targets)])
  const isTarget = (one: number) => !actors.has(one) && !isOwnState(one, actors, names.entities)
  return { actors: [...actors], targets: [...targets].filter(isTarget) }
}

/** `Tổng thống Mỹ rút Mỹ khỏi hiệp định`: a state is no target of those who act for it. */
function isOwnState(target: number, actors: ReadonlySet<number>, entities: Scene['names']['entities']): boolean {
  const { kind, country } = entities[target] ?? {}
  return kind === 'state' && [...actors].some((actor) => entities[actor]?.kind !== 'group' && entities[actor]?.country === country)
}

/** “Tôi đã gặp ông Kim”, “Chúng tôi lên án Nga”: who speaks of themselves; null where nobody does. */
function speakerOfSelf(line: Line, found: FoundTrigger, { quotes }: Scene): number | null {
  const quote = quotes[line.quoteAt[found.from] ?? -1]
  return quote && !found.noun && saysOfSelf(line, found.from) ? (quote.speaker?.entity ?? null) : null
}
