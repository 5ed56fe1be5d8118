// What linking works on: the mentions of one event in one article (a part), who takes part, when it was, and when the article was published.
import type { EventMention } from '../../schemas/records/annotated-article.ts'
import { dayNumber, edtfDays } from '../core/edtf.ts'
import { compareText } from '../core/text.ts'
import { isSameParty, type Party, partyOf } from './link-parties.ts'
import type { LinkKey } from './links.ts'

/** An event as one article tells it, in what is compared with other articles. */
export interface EventPart {
  readonly key: PartKey
  /** Of the article among all, see LinkKeys. */
  readonly position: number
  readonly group: number
  /** In text order; never empty. */
  readonly mentions: readonly [PartMention, ...PartMention[]]
  /** What its sentences tell of, see contentPairs. */
  readonly contents: readonly number[]
  /** Named ones only, each once. */
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  /** EDTF; null where no mention gives a date. */
  readonly date: EventMention['date']
  /** Days of `date`; null where it has no year. */
  readonly days: Days | null
  /** Publication day; null where it is not known to the day. */
  readonly day: string | null
}

/** The article of a part: one object for all its parts. */
export type PartKey = Pick<LinkKey, 'articleId' | 'published'>

export type PartMention = Pick<EventMention, 'type' | 'mode' | 'status' | 'verb' | 'trigger' | 'place'>

/** An event as one article tells it, with all that the article says of it. */
export interface ToldPart extends EventPart {
  readonly key: LinkKey
  readonly mentions: readonly [EventMention, ...EventMention[]]
}

/** First and last day, as day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

export function daysOf(edtf: string | null): Days | null {
  const { from, to } = edtfDays(edtf)
  return from === null || to === null ? null : { from: dayNumber(from), to: dayNumber(to) }
}

/** The publication day of an article, `YYYY-MM-DD`; null where only a month or less is known. */
export function publishedDay(key: Pick<LinkKey, 'published'>): string | null {
  const { from, to } = edtfDays(key.published.value)
  return from !== null && from === to ? from : null
}

/** One part for each event group of the article, sorted by group. */
export function eventParts(key: LinkKey, position: number): ToldPart[] {
  return [...mentionGroups(key)].sort(([a], [b]) => a - b).map(([group, mentions]) => ({ ...eventPart(key, group, mentions), position }))
}

/** The mentions of each event group, in text order. */
export function mentionGroups({ mentions }: Pick<LinkKey, 'mentions'>): Map<number, [EventMention, ...EventMention[]]> {
  const groups = new Map<number, [EventMention, ...EventMention[]]>()
  const inOrder = [...mentions].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
  for (const mention of inOrder) {
    const group = groups.get(mention.group)
    if (group) group.push(mention)
    else groups.set(mention.group, [mention])
  }
  return groups
}

function eventPart(key: LinkKey, group: number, mentions: ToldPart['mentions']): Omit<ToldPart, 'position'> {
  const actors = namedParties(key, mentions, (mention) => mention.actors)
  const targets = namedParties(key, mentions, (mention) => mention.targets).filter(
    (party) => !actors.some((other) => isSameParty(party, other)),
  )
  const date = bestDate(mentions)
  const contents = [...new Set(mentions.flatMap((mention) => key.contents[key.mentions.indexOf(mention)] ?? []))]
  return { key, group, mentions, contents, actors, targets, date, days: daysOf(date?.value ?? null), day: publishedDay(key) }
}

function namedParties(key: LinkKey, mentions: readonly EventMention[], side: (mention: EventMention) => readonly number[]): Party[] {
  const parties: Party[] = []
  for (const index of new Set(mentions.flatMap(side))) {
    const entity = key.entities[index]
    if (!entity) throw new Error(`article ${key.articleId}: no entity ${index}`)
    const party = partyOf(entity)
    if (party && !parties.some((other) => isSameParty(party, other))) parties.push(party)
  }
  return parties
}

/** Days that an event lasts at most. */
const LONG = 10

/**
 * The narrowest date; the one given most often of equally narrow ones. One without a year only where no other is given. Where the event is also
 * said to last some days, of which that is the first, all of them: `khai mạc ngày 3/9`, `trong hai ngày 3 - 4/9`.
 */
export function bestDate(mentions: readonly EventMention[]): EventMention['date'] {
  const dates = mentions.flatMap(({ date }) => date ?? [])
  const times = new Map<string, number>()
  for (const { value } of dates) times.set(value, (times.get(value) ?? 0) + 1)
  const width = (value: string) => {
    const days = daysOf(value)
    return days ? days.to - days.from : 100_000 - value.length
  }
  dates.sort(
    (a, b) => width(a.value) - width(b.value) || (times.get(b.value) ?? 0) - (times.get(a.value) ?? 0) || compareText(a.value, b.value),
  )
  const [best] = dates
  const lasting = (value: string) => value.startsWith(`${best?.value}/`) && width(value) < LONG
  return dates.find(({ value }) => lasting(value)) ?? best ?? null
}

/** Earliest publication first, articles without a day last; then by article and place in it. */
export function compareParts(a: EventPart, b: EventPart): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') ||
    compareText(a.key.articleId, b.key.articleId) ||
    a.mentions[0].trigger.start - b.mentions[0].trigger.start ||
    a.group - b.group
  )
}
