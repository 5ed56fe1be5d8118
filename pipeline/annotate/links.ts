// What linking over articles promises to export: entities and events over all articles, and which of them each article speaks of.
// Linking works on keys (LinkKey), never on whole texts.
import type { AnnotatedArticle, EventMention, LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { Publication } from '../../schemas/records/article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
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

/**
 * The keys of all articles in article_id order. Linking goes through them several times and holds none, so that they may be read from disk
 * each time.
 */
export interface LinkKeys extends Iterable<LinkKey> {
  readonly length: number
  /** The key at a position, counted from 0. */
  at(position: number): LinkKey | undefined
}

/** What links are asked by: an annotated article, or its key. */
export type Linkable = Pick<LinkKey, 'articleId' | 'published' | 'entities' | 'mentions'>

/** What articles ask of each other. */
export interface ArticleLinks {
  /** entity_id of the entity at `index` in the article's `entities`; null for an unnamed one. */
  entityId(article: Linkable, index: number): string | null
  /** event_id of the mentions of the article with this `group`. */
  eventId(article: Linkable, group: number): string
  /** The group of the quote at `index` in the article's `quotes`; null when its words stand in one article only. */
  quoteGroupId(articleId: string, index: number): string | null
  /** The article's publication, where linked events dated it; the article's own otherwise. */
  published(article: Linkable): Publication
}

/** The rows of what is found over all articles. */
export interface LinkedRows {
  /** Sorted by entity_id. */
  readonly entities: Iterable<EntityRow> | AsyncIterable<EntityRow>
  /** Sorted by event_id. */
  readonly events: Iterable<EventRow> | AsyncIterable<EventRow>
}

/** What the others tell of one article, as data: all that its rows need beside itself. */
export interface LinkedArticle {
  readonly published: Publication
  /** entity_id by the position in `entities`, of those who speak, act or are acted on; null for an unnamed one. */
  readonly entityIds: Readonly<Record<number, string | null>>
  /** event_id by the `group` of mentions. */
  readonly eventIds: Readonly<Record<number, string>>
  /** By the position in `quotes`; null for words that stand in one article only. */
  readonly quoteGroupIds: readonly (string | null)[]
}

export function linkedArticle(key: LinkKey, links: ArticleLinks): LinkedArticle {
  const { articleId, mentions, quotes } = key
  const groups = new Set(mentions.map(({ group }) => group))
  return {
    published: links.published(key),
    entityIds: Object.fromEntries([...speakersAndParties(key)].map((index) => [index, links.entityId(key, index)])),
    eventIds: Object.fromEntries([...groups].map((group) => [group, links.eventId(key, group)])),
    quoteGroupIds: quotes.map((_, index) => links.quoteGroupId(articleId, index)),
  }
}

/** Positions in the `entities` of the article, each once. */
export function speakersAndParties({ quotes, mentions }: LinkKey): Set<number> {
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? [])
  return new Set([...speakers, ...mentions.flatMap(({ actors, targets }) => [...actors, ...targets])])
}

export function linkKey(article: AnnotatedArticle): LinkKey {
  return {
    captions: captionKey(article),
    articleId: article.articleId,
    published: article.published,
    entities: article.entities,
    mentions: article.mentions,
    contents: mentionContents(article),
    quotes: article.quotes.map((quote) => ({
      words: nameForm(article.body.slice(quote.start, quote.end)),
      speaker: quote.speaker?.entity ?? null,
    })),
  }
}

/** What the sentence of each mention tells of beside its parties. Many mentions may stand in one sentence, of one party. */
function mentionContents({ body, sentences, entities, mentions }: AnnotatedArticle): number[][] {
  const ofSentence = memoized((index) => {
    const span = sentences[index]
    return span ? contentPairs(body.slice(span.start, span.end)) : []
  })
  const ofParty = memoized((index) => {
    const { name, aliases, roles } = entities[index] ?? { name: null, aliases: [], roles: [] }
    return [name ?? '', ...aliases, ...roles].flatMap(contentPairs)
  })
  return mentions.map(({ sentence, actors, targets }) => {
    const names = new Set([...actors, ...targets].flatMap(ofParty))
    return ofSentence(sentence).filter((pair) => !names.has(pair))
  })
}

function memoized(read: (index: number) => number[]): (index: number) => number[] {
  const known = new Map<number, number[]>()
  return (index) => {
    const found = known.get(index) ?? read(index)
    known.set(index, found)
    return found
  }
}
