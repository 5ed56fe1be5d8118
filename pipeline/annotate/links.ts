// What linking over articles promises to export: entities and events over all articles, and which of them each article speaks of.
// Linking works on keys (LinkKey), never on whole texts, and does not depend on the order of its input.
import type { AnnotatedArticle, EventMention, LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { Publication } from '../../schemas/records/article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'

/** What linking needs to know of one article; small, and a pure function of the article. */
export interface LinkKey {
  readonly articleId: string
  readonly published: Publication
  readonly entities: readonly LocalEntity[]
  readonly mentions: readonly EventMention[]
  /** The words that the triggers of `mentions` cover. */
  readonly triggers: readonly string[]
  readonly quotes: readonly { readonly text: string; readonly speaker: number | null }[]
}

export interface Links {
  /** Sorted by entity_id. */
  readonly entities: readonly EntityRow[]
  /** Sorted by event_id. */
  readonly events: readonly EventRow[]
  /** entity_id of the entity at `index` in the article's `entities`; null for an unnamed one. */
  entityId(articleId: string, index: number): string | null
  /** event_id of the mentions of the article with this `group`. */
  eventId(articleId: string, group: number): string
  /** The group of the quote at `index` in the article's `quotes`; null when its words stand in one article only. */
  quoteGroupId(articleId: string, index: number): string | null
  /** The article's publication, where linked events dated it; the article's own otherwise. */
  published(articleId: string): Publication
}

export function linkKey(article: AnnotatedArticle): LinkKey {
  return {
    articleId: article.articleId,
    published: article.published,
    entities: article.entities,
    mentions: article.mentions,
    triggers: article.mentions.map(({ trigger }) => article.body.slice(trigger.start, trigger.end)),
    quotes: article.quotes.map((quote) => ({
      text: article.body.slice(quote.start, quote.end),
      speaker: quote.speaker?.entity ?? null,
    })),
  }
}
