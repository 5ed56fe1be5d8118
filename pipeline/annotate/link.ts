// Links over articles: entities with the same name, events and quotes.

import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import type { LinkKey, Links } from './links.ts'

export function linkArticles(_keys: readonly LinkKey[]): Links {
  const events: EventRow[] = []
  const entities: EntityRow[] = []
  const keys = new Map(_keys.map((key) => [key.articleId, key]))
  return {
    entities,
    events,
    entityId: () => null,
    eventId: () => '',
    quoteGroupId: () => null,
    published: (id) => keys.get(id)?.published ?? { value: null, basis: null, reason: null, candidates: [] },
  }
}
