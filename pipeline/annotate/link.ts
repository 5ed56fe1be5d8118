// Links over articles: the same entities, events and quotes in several articles, from keys only.
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import { each, type Steps } from '../core/steps.ts'
import { linkEntities } from './link-entities.ts'
import { eventId, eventRow } from './link-event-row.ts'
import { type Join, type LinkedEvent, linkEvents } from './link-events.ts'
import type { Held } from './link-held.ts'
import { type EventPart, eventParts, mentionGroups, type ToldPart } from './link-parts.ts'
import { datePublications } from './link-published.ts'
import { linkQuotes } from './link-quotes.ts'
import { LookedUp } from './link-shingles.ts'
import type { ArticleLinks, LinkKeys } from './links.ts'

export interface Linked extends ArticleLinks {
  /** The rows of all who speak or act, in no order. */
  entities(): Iterable<EntityRow>
  /** By event_id: why the mentions of several articles are one event, a line for each join. */
  readonly reasons: ReadonlyMap<string, readonly string[]>
}

/**
 * Links the articles of which parts are `held`. Gives the rows of events to `onEvent`, in no order. Refuses, by throwing, keys out
 * of order, and so two of one article.
 */
export function* linkSteps(keys: LinkKeys, held: Held, onEvent: (row: EventRow) => void): Steps<Linked> {
  const entities = yield* linkEntities(keys, held.shortNames)
  const dated = datePublications(held.yearless, held.dating)
  yield
  const [events, quotes] = [new Map<string, number>(), new Map<string, number>()]
  const named = new Set<string | null>()
  const give = (event: LinkedEvent<ToldPart>): string => {
    const row = eventRow(event, entities)
    for (const party of [...row.actors, ...row.targets]) count(events, party.entity_id)
    // A party of one mention may be told by another name in the row: the ministry for its state.
    for (const { key, mentions } of event.parts)
      for (const { actors, targets } of mentions) for (const index of [...actors, ...targets]) named.add(entities.id(key, index))
    onEvent(row)
    return row.event_id
  }
  /** event_id by article and group, of events that several articles tell. */
  const shared = new Map<string, string>()
  const reasons = new Map<string, readonly string[]>()
  const linked = (yield* linkEvents(held.comparable)).filter(({ parts }) => parts.length > 1)
  yield* each(linked, (event) => {
    const id = give(toldEvent(event, keys))
    reasons.set(id, event.joins.map(joinText))
    for (const { key, group } of event.parts) shared.set(`${key.articleId} ${group}`, id)
  })
  const lookedUp = new LookedUp()
  let last = ''
  yield* each(keys, (key, position) => {
    if (key.articleId <= last) throw new Error(`linking was given the key of ${key.articleId} after that of ${last}`)
    last = key.articleId
    for (const part of eventParts(key, position))
      if (!shared.has(`${key.articleId} ${part.group}`)) give({ parts: [part], first: part, joins: [] })
    for (const { words, speaker } of key.quotes) {
      lookedUp.add(words)
      if (speaker !== null) count(quotes, entities.id(key, speaker))
    }
  })
  const quoteGroupId = yield* linkQuotes(keys, entities, lookedUp)
  return {
    entities: () => entities.rows(events, quotes, named),
    entityId: entities.id,
    eventId: (article, group) => {
      const known = shared.get(`${article.articleId} ${group}`)
      if (known !== undefined) return known
      const mentions = mentionGroups(article).get(group)
      if (!mentions) throw new Error(`article ${article.articleId} has no event group ${group}`)
      return eventId({ key: article, mentions })
    },
    quoteGroupId,
    published: ({ articleId, published }) => dated.get(articleId) ?? published,
    reasons,
  }
}

/** The event with all that its articles say of it. */
function toldEvent({ parts, first, joins }: LinkedEvent, keys: LinkKeys): LinkedEvent<ToldPart> {
  const told = ({ position, group, key: { articleId } }: EventPart): ToldPart => {
    const key = keys.at(position)
    const part = key && eventParts(key, position).find((part) => part.group === group)
    if (part?.key.articleId !== articleId) throw new Error(`article ${articleId} has no event group ${group}`)
    return part
  }
  const [head, ...rest] = parts
  const all: LinkedEvent<ToldPart>['parts'] = [told(head), ...rest.map(told)]
  return { parts: all, first: all[parts.indexOf(first)] ?? all[0], joins }
}

function joinText({ a, b, reason }: Join): string {
  const told = ({ key, date, day }: EventPart) => `${key.articleId} (${date?.value ?? 'no date'}, published ${day ?? 'on an unknown day'})`
  return `${told(a)} and ${told(b)}: ${reason}`
}

function count(counts: Map<string, number>, id: string | null): void {
  if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
}
