// Links over articles: the same entities, events and quotes in several articles, from keys only, in whatever order they come.
import type { Publication } from '../../schemas/records/article.ts'
import { atOnce, type Steps } from '../core/steps.ts'
import { compareText } from '../core/text.ts'
import { type LinkedEntities, linkEntities } from './link-entities.ts'
import { eventRow } from './link-event-row.ts'
import { type Join, linkEvents } from './link-events.ts'
import { type EventPart, eventParts } from './link-parts.ts'
import { datePublications } from './link-published.ts'
import { linkQuotes } from './link-quotes.ts'
import type { LinkKey, LinkResult } from './links.ts'

const UNKNOWN: Publication = { value: null, basis: null, reason: null, candidates: [] }

export function linkArticles(keys: readonly LinkKey[]): LinkResult {
  return atOnce(linkSteps(keys))
}

/** Refuses, by throwing, two keys of one article. */
export function* linkSteps(keys: readonly LinkKey[]): Steps<LinkResult> {
  const inOrder = [...keys].sort((a, b) => compareText(a.articleId, b.articleId))
  const byId = new Map(inOrder.map((key) => [key.articleId, key]))
  if (byId.size < inOrder.length) throw new Error('linking was given two keys of one article')
  const entities = yield* linkEntities(inOrder)
  const parts = eventParts(inOrder)
  yield
  const dated = datesOf(inOrder, parts)
  yield
  const eventIds = new Map<string, string>()
  const joins = new Map<string, readonly Join[]>()
  const linked = linkEvents(parts)
  yield
  const events = linked.map((event) => {
    const row = eventRow(event, entities)
    if (event.joins.length > 0) joins.set(row.event_id, event.joins)
    for (const { key, group } of event.parts) eventIds.set(`${key.articleId} ${group}`, row.event_id)
    return row
  })
  events.sort((a, b) => compareText(a.event_id, b.event_id))
  yield
  const quoteGroupId = yield* linkQuotes(inOrder, entities)
  const inEvents = tally(events.flatMap(({ actors, targets }) => [...actors, ...targets].map((party) => party.entity_id)))
  return {
    entities: entities.rows(inEvents, tally(inOrder.flatMap((key) => speakers(key, entities)))),
    events,
    entityId: entities.id,
    eventId: (articleId, group) => {
      const id = eventIds.get(`${articleId} ${group}`)
      if (id === undefined) throw new Error(`article ${articleId} has no event group ${group}`)
      return id
    },
    quoteGroupId,
    published: (articleId) => dated.get(articleId) ?? byId.get(articleId)?.published ?? UNKNOWN,
    eventReasons: (eventId) => (joins.get(eventId) ?? []).map(joinText),
  }
}

/**
 * The publications of the articles that linked events date: what these articles say of days is to be read again with their publication, and
 * then all are to be linked. By article, in text order.
 */
export function datedByEvents(keys: readonly LinkKey[]): Map<string, Publication> {
  return new Map([...datesOf(keys, eventParts(keys))].sort(([a], [b]) => compareText(a, b)))
}

function datesOf(keys: readonly LinkKey[], parts: readonly EventPart[]): Map<string, Publication> {
  const captions = keys.flatMap((key) => (key.captions ? [{ ...key, ...key.captions }] : []))
  return datePublications(parts, [...parts, ...eventParts(captions)])
}

function joinText({ a, b, reason }: Join): string {
  const told = ({ key, date, day }: EventPart) => `${key.articleId} (${date?.value ?? 'no date'}, published ${day ?? 'on an unknown day'})`
  return `${told(a)} and ${told(b)}: ${reason}`
}

function speakers(key: LinkKey, entities: LinkedEntities): (string | null)[] {
  return key.quotes.map((quote) => (quote.speaker === null ? null : entities.id(key.articleId, quote.speaker)))
}

function tally(values: readonly (string | null)[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const value of values) if (value !== null) out.set(value, (out.get(value) ?? 0) + 1)
  return out
}
