// Links over articles: the same entities, events and quotes in several articles, from keys only, in whatever order they come.
import type { Publication } from '../../schemas/records/article.ts'
import { compareText } from '../core/text.ts'
import { type LinkedEntities, linkEntities } from './link-entities.ts'
import { eventRow } from './link-event-row.ts'
import { linkEvents } from './link-events.ts'
import { eventParts } from './link-parts.ts'
import { linkQuotes } from './link-quotes.ts'
import type { LinkKey, Links } from './links.ts'

const UNKNOWN: Publication = { value: null, basis: null, reason: null, candidates: [] }

/** Refuses, by throwing, two keys of one article. */
export function linkArticles(keys: readonly LinkKey[]): Links {
  const inOrder = [...keys].sort((a, b) => compareText(a.articleId, b.articleId))
  const byId = new Map(inOrder.map((key) => [key.articleId, key]))
  if (byId.size < inOrder.length) throw new Error('linking was given two keys of one article')
  const entities = linkEntities(inOrder)
  const eventIds = new Map<string, string>()
  const events = linkEvents(eventParts(inOrder)).map((event) => {
    const row = eventRow(event, entities)
    for (const { key, group } of event.parts) eventIds.set(`${key.articleId} ${group}`, row.event_id)
    return row
  })
  events.sort((a, b) => compareText(a.event_id, b.event_id))
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
    quoteGroupId: linkQuotes(inOrder, entities),
    published: (articleId) => byId.get(articleId)?.published ?? UNKNOWN,
  }
}

function speakers(key: LinkKey, entities: LinkedEntities): (string | null)[] {
  return key.quotes.map((quote) => (quote.speaker === null ? null : entities.id(key.articleId, quote.speaker)))
}

function tally(values: readonly (string | null)[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const value of values) if (value !== null) out.set(value, (out.get(value) ?? 0) + 1)
  return out
}
