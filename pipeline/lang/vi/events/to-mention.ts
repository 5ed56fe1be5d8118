// The mention that a draft becomes, by what its event has: who takes part and when, as the article tells it in all its mentions.
import type { EventMention } from '../../../../schemas/records/annotated-article.ts'
import type { EventStatus } from '../../../../schemas/terms.ts'
import { confidenceOf } from './confidence.ts'
import type { Draft } from './draft.ts'
import { type Cluster, verbOf } from './grouping.ts'
import { type EventDate, isEarlier } from './inherited-dates.ts'
import type { Parties } from './parties.ts'
import { dayTakenUp } from './taken-up.ts'

/** What the mentions of a cluster share. */
export interface Outcome {
  readonly cluster: Cluster
  readonly group: number
  readonly mode: Draft['mode']
  /** Of a mention that tells none. */
  readonly status: EventStatus
  readonly span: EventDate | null
  readonly inherited: EventDate | null
  readonly parties: Parties
}

/** Of `các nước` there are more than two. */
const FEWEST_OF_MANY = 3

export function toMention(draft: Draft, { cluster, group, mode, status, span, inherited, parties }: Outcome): EventMention {
  const { line, found } = draft
  const quote = line.quoteAt[found.from] ?? -1
  // FBI và CIA kiện: two of one country, told side by side, stay two
  const asKnown = (one: number, all: readonly number[]) =>
    all.includes(one) && !parties.standsForState(one)
      ? one
      : all.find((other) => parties.isSame(one, other) || parties.areOnePower([one], [other]))
  const known = (list: readonly number[], all: readonly number[]): number[] => {
    // Nhiều nước láng giềng trừng phạt Peru: those whom other sentences name, where they are as many
    if (list.length > 0 && list.every((one) => parties.isVague(one))) {
      const named = all.filter((one) => !parties.isVague(one))
      return named.length >= FEWEST_OF_MANY ? named : [...list]
    }
    const found = list.map((one) => asKnown(one, all) ?? (parties.isVague(one) ? null : one))
    // Peru và Chile nhất trí: two states, also where the article names the president of one
    const isEven = parties.areOfOneLevel(found.flatMap((one) => one ?? []))
    const told = isEven || !parties.areOfOneLevel(list) ? found : list
    return [...new Set(told.flatMap((one) => one ?? []))]
  }
  const own = draft.date?.date
  const date = own && span && span.value !== own.value ? { text: own.text, value: span.value, basis: 'linked' as const } : own
  const ownStatus = draft.status ?? status
  return {
    type: draft.type,
    mode,
    status: ownStatus,
    trigger: { start: line.tokens[found.from]?.start ?? 0, end: line.tokens[found.to - 1]?.end ?? 0 },
    sentence: line.sentence.index,
    actors: known(draft.actors, cluster.actors),
    targets: known(draft.targets, cluster.targets),
    date: date?.value
      ? { text: date.text, value: date.value, basis: date.basis }
      : isEarlier(draft)
        ? null
        : (inherited ?? dayTakenUp(draft, cluster, parties)),
    place: draft.place,
    quote: quote === -1 ? null : quote,
    group,
    verb: verbOf(draft),
    rule: found.trigger.id,
    confidence: confidenceOf(found.trigger.id, ownStatus),
  }
}

/** A call is called a meeting as well, a meeting is never called a call. */
export function modeOf({ drafts }: Cluster): Draft['mode'] {
  const modes = drafts.flatMap(({ mode }) => mode ?? [])
  return modes.find((mode) => mode === 'phone' || mode === 'video') ?? modes[0] ?? null
}
