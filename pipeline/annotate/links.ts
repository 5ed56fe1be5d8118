// What linking over articles promises to export: entities and events over all articles, and which of them each article speaks of.
// Linking works on keys (LinkKey), never on whole texts, and does not depend on the order of its input.
import type { AnnotatedArticle, EventMention, LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { Publication } from '../../schemas/records/article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import { quickHash } from '../core/hash.ts'
import { captionKey } from './link-captions.ts'
import { contentPairs } from './link-contents.ts'
import { nameForm } from './link-names.ts'

export interface EventKey {
  readonly entities: readonly LocalEntity[]
  readonly mentions: readonly EventMention[]
  /** What the sentence of each mention tells of beside its parties, see contentPairs. */
  readonly contents: readonly (readonly number[])[]
}

/** What linking needs to know of one article; small, and a pure function of the article. */
export interface LinkKey extends EventKey {
  readonly articleId: string
  readonly published: Publication
  /** Dated events of the captions; null where there are none. */
  readonly captions: EventKey | null
  /** The words of each quote in comparison form (see nameForm), and the entity that speaks. */
  readonly quotes: readonly { readonly words: string; readonly speaker: number | null }[]
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

/** What linking finds beyond what export needs. */
export interface LinkResult extends Links {
  /** Why the mentions of several articles are one event, a line for each join; empty for an event of one article. */
  eventReasons(eventId: string): readonly string[]
}

export function linkKey(article: AnnotatedArticle): LinkKey {
  return {
    captions: captionKey(article),
    articleId: article.articleId,
    published: article.published,
    entities: article.entities,
    mentions: article.mentions,
    contents: article.mentions.map((mention) => mentionContents(article, mention)),
    quotes: article.quotes.map((quote) => ({
      words: nameForm(article.body.slice(quote.start, quote.end)),
      speaker: quote.speaker?.entity ?? null,
    })),
  }
}

/**
 * Keys as they are kept until all are linked: what articles of one time say of the same people over and over is held once. Give all keys to
 * the function that one call returns.
 */
export function sharingEntities(): (key: LinkKey) => LinkKey {
  // By a hash of all that is said of them: to hold that itself would take as much as the entities do.
  const known = new Map<number, LocalEntity>()
  const share = (entity: LocalEntity): LocalEntity => {
    const text = JSON.stringify(entity)
    const hash = quickHash(text)
    const other = known.get(hash)
    if (other) return JSON.stringify(other) === text ? other : entity
    known.set(hash, entity)
    return entity
  }
  return (key) => ({
    ...key,
    entities: key.entities.map(share),
    captions: key.captions && { ...key.captions, entities: key.captions.entities.map(share) },
  })
}

function mentionContents({ body, sentences, entities }: AnnotatedArticle, { sentence, actors, targets }: EventMention): number[] {
  const span = sentences[sentence]
  if (!span) return []
  const parties = [...actors, ...targets].flatMap((index) => entities[index] ?? [])
  const names = new Set(parties.flatMap(({ name, aliases, roles }) => [name ?? '', ...aliases, ...roles]).flatMap(contentPairs))
  return contentPairs(body.slice(span.start, span.end)).filter((pair) => !names.has(pair))
}
