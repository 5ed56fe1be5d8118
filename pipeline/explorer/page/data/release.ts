// The release as the page has it in memory: short rows of every table for lists, filters and counts; whole rows are read when they are opened.
import type { PageRow } from '../../../../schemas/pages.ts'
import type { ArticleRow as FullArticle } from '../../../../schemas/tables/articles.ts'
import type { EntityRow } from '../../../../schemas/tables/entities.ts'
import type { EventMentionRow as FullMention } from '../../../../schemas/tables/event-mentions.ts'
import type { EventRow } from '../../../../schemas/tables/events.ts'
import type { QuoteRow as FullQuote } from '../../../../schemas/tables/quotes.ts'
import type { RejectRow } from '../../../../schemas/tables/rejects.ts'
import type { SentenceRow as FullSentence } from '../../../../schemas/tables/sentences.ts'
import { matcher, type Searchable, searchable } from '../text/search.ts'
import { type About, readAbout } from './about.ts'
import { openTable, type ParquetTable } from './parquet-table.ts'

/** A release may be without the text of its articles: then these columns are null, and long quotes too. */
type Withheld<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null }
export type ArticleRow = Withheld<FullArticle, 'body' | 'captions'>
export type SentenceRow = Withheld<FullSentence, 'text'>
export type QuoteRow = Withheld<FullQuote, 'quote_text'>
export type EventMentionRow = Withheld<FullMention, 'sentence_text'>

const ARTICLE_COLUMNS = [
  'article_id',
  'source_path',
  'publisher',
  'credit',
  'title',
  'published',
  'published_from',
  'n_sentences',
  'n_quotes',
  'n_events',
  'duplicate_of',
] as const satisfies readonly (keyof ArticleRow)[]
const QUOTE_COLUMNS = [
  'quote_id',
  'article_id',
  'quote_type',
  'quote_text',
  'speaker_text',
  'speaker_name',
  'speaker_role',
  'speaker_entity_id',
  'said_on',
  'said_on_from',
  'quote_group_id',
] as const satisfies readonly (keyof QuoteRow)[]
const MENTION_COLUMNS = ['mention_id', 'event_id', 'article_id'] as const satisfies readonly (keyof EventMentionRow)[]

export type ArticleBrief = Pick<ArticleRow, (typeof ARTICLE_COLUMNS)[number]>
export type QuoteBrief = Pick<QuoteRow, (typeof QUOTE_COLUMNS)[number]>
/** A reject with its position, for it has no other key. */
export type Reject = RejectRow & { readonly key: string }
export type MentionBrief = Pick<EventMentionRow, (typeof MENTION_COLUMNS)[number]>

/** Rows of a table that are there so far, with their positions by key, and the text that a search looks at. */
export class List<T> {
  readonly rows: T[] = []
  readonly position = new Map<string, number>()
  private readonly texts: Searchable[] = []
  private found: { readonly query: string; readonly rows: number; readonly positions: readonly number[] } | null = null

  constructor(
    readonly table: ParquetTable,
    private readonly keyOf: (row: T) => string,
    private readonly textsOf: (row: T) => readonly (string | null | undefined)[],
  ) {}

  add(rows: readonly T[]): void {
    for (const row of rows) this.position.set(this.keyOf(row), this.rows.push(row) - 1)
  }

  get(key: string): T | null {
    const at = this.position.get(key)
    return at === undefined ? null : (this.rows[at] ?? null)
  }

  /** Positions of the rows that have all words of the query, all for an empty one; the last answer is kept, for lists and counts ask it in turn. */
  matching(query: string): readonly number[] {
    if (this.found?.query !== query || this.found.rows !== this.rows.length) {
      const matches = matcher(query)
      const positions: number[] = []
      for (let at = 0; at < this.rows.length; at++) if (!matches || matches(this.searchText(at))) positions.push(at)
      this.found = { query, rows: this.rows.length, positions }
    }
    return this.found.positions
  }

  searchText(at: number): Searchable {
    const row = this.rows[at]
    let text = this.texts[at]
    if (!text) {
      text = row === undefined ? searchable() : searchable(...this.textsOf(row))
      this.texts[at] = text
    }
    return text
  }
}

export interface Release {
  readonly about: About
  readonly articles: List<ArticleBrief>
  readonly quotes: List<QuoteBrief>
  readonly events: List<EventRow>
  readonly entities: List<EntityRow>
  readonly mentions: List<MentionBrief>
  readonly sentences: ParquetTable
  readonly rejects: List<Reject>
  /** The pages of the articles, in their order; opened when a page is asked for. */
  pages(): Promise<ParquetTable>
  /** Whether all rows are there. */
  readonly complete: boolean
}

export const TABLE_NAMES = ['articles', 'sentences', 'quotes', 'events', 'event_mentions', 'entities', 'rejects'] as const

/** Reads the release at `base`; `onGrowth` gets it when the first rows are there and whenever more have come. */
export async function loadRelease(base: string, onGrowth: (release: Release) => void): Promise<void> {
  const about = await readAbout(`${base}datapackage.json`)
  const open = (name: (typeof TABLE_NAMES)[number]) => openTable(`${base}${name}.parquet`, about.bytes.get(`${name}.parquet`))
  const [articles, sentences, quotes, events, mentions, entities, rejects] = await Promise.all([
    open('articles'),
    open('sentences'),
    open('quotes'),
    open('events'),
    open('event_mentions'),
    open('entities'),
    open('rejects'),
  ])
  let pages: Promise<ParquetTable> | null = null
  const release = {
    about,
    sentences,
    articles: new List<ArticleBrief>(
      articles,
      (row) => row.article_id,
      (row) => [row.title, row.publisher, row.credit, row.source_path],
    ),
    quotes: new List<QuoteBrief>(
      quotes,
      (row) => row.quote_id,
      (row) => [row.quote_text, row.speaker_name, row.speaker_text, row.speaker_role],
    ),
    events: new List<EventRow>(
      events,
      (row) => row.event_id,
      (row) => [row.label, row.place_text, ...[...row.actors, ...row.targets].map((party) => party.name)],
    ),
    mentions: new List<MentionBrief>(
      mentions,
      (row) => row.mention_id,
      () => [],
    ),
    entities: new List<EntityRow>(
      entities,
      (row) => row.entity_id,
      (row) => [row.name, ...row.aliases],
    ),
    rejects: new List<Reject>(
      rejects,
      (row) => row.key,
      (row) => [row.source_path, row.reason, row.message],
    ),
    pages: () => {
      pages ??= openTable(`${base}explorer/pages.parquet`)
      return pages
    },
    complete: false,
  }
  const fill = async <T>(list: List<T>, columns?: readonly string[], whole = (row: T, _at: number) => row) => {
    for (const [start, end] of list.table.groups) {
      const rows = await briefRows<T>(list.table, start, end, columns)
      list.add(rows.map((row, i) => whole(row, start + i)))
      onGrowth({ ...release })
      await pause()
    }
  }
  await fill(release.articles, ARTICLE_COLUMNS)
  await fill(release.quotes, QUOTE_COLUMNS)
  await fill(release.events)
  await fill(release.entities)
  await fill(release.mentions, MENTION_COLUMNS)
  await fill(release.rejects, undefined, (row, at) => ({ ...row, key: String(at) }))
  onGrowth({ ...release, complete: true })
  await prepareSearch(release.quotes)
}

/** Makes the search texts a few at a time, so that the first search need not. */
async function prepareSearch(list: List<QuoteBrief>): Promise<void> {
  for (let at = 0; at < list.rows.length; at++) {
    list.searchText(at)
    if (at % 500 === 499) await pause()
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve))

async function briefRows<T>(table: ParquetTable, start: number, end: number, columns?: readonly string[]): Promise<T[]> {
  // The build has checked every row against the schema that T is inferred from.
  return (await table.read(start, end, columns)) as T[]
}

/** An article with all that was found in it. */
export interface OpenArticle {
  readonly article: ArticleRow
  readonly sentences: readonly SentenceRow[]
  readonly quotes: readonly QuoteRow[]
  readonly mentions: readonly EventMentionRow[]
}

/** Reads an article and its rows; null where there is no such article. The mentions of a release that is still loading may be missing. */
export async function openArticle(release: Release, articleId: string): Promise<OpenArticle | null> {
  const at = release.articles.position.get(articleId)
  const brief = release.articles.get(articleId)
  if (at === undefined || !brief) return null
  // Rows stand in the order of their articles, so the counts say where they are.
  let sentence = 0
  let quote = 0
  for (const { n_sentences, n_quotes } of release.articles.rows.slice(0, at)) {
    sentence += n_sentences
    quote += n_quotes
  }
  const [whole, sentences, quotes, mentions] = await Promise.all([
    briefRows<ArticleRow>(release.articles.table, at, at + 1),
    briefRows<SentenceRow>(release.sentences, sentence, sentence + brief.n_sentences),
    briefRows<QuoteRow>(release.quotes.table, quote, quote + brief.n_quotes),
    mentionsWhere(release, (mention) => mention.article_id === articleId),
  ])
  const article = whole[0]
  return article ? { article, sentences, quotes, mentions } : null
}

/** Reads an article's page; null where there is no such article. */
export async function openPage(release: Release, articleId: string): Promise<PageRow | null> {
  const at = release.articles.position.get(articleId)
  if (at === undefined) return null
  return (await briefRows<PageRow>(await release.pages(), at, at + 1))[0] ?? null
}

/** The whole rows of the mentions that `wanted` chooses, in their order. */
export async function mentionsWhere(release: Release, wanted: (mention: MentionBrief) => boolean): Promise<EventMentionRow[]> {
  const found: EventMentionRow[] = []
  const { rows, table } = release.mentions
  for (const [start, end] of table.groups) {
    let first = -1
    let last = -1
    for (let at = start; at < Math.min(end, rows.length); at++) {
      const row = rows[at]
      if (!row || !wanted(row)) continue
      if (first < 0) first = at
      last = at
    }
    if (first >= 0) found.push(...(await briefRows<EventMentionRow>(table, first, last + 1)).filter(wanted))
  }
  return found
}
