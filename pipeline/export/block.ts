// A block: some hundred articles that follow each other, as they stand in every file of a release. It depends on these articles and what the
// others tell of them alone, and where it ends on their ids, so that a change of one article leaves most blocks as they were.
import type { Configuration } from '../../schemas/configuration.ts'
import type { PageRow } from '../../schemas/pages.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { LoadedRecord } from '../../schemas/records/loaded-record.ts'
import type { Place } from '../../schemas/records/raw-document.ts'
import { pagesOf, tableNamed, tablesOf } from '../../schemas/tables.ts'
import type { LinkedArticle } from '../annotate/links.ts'
import { sha256 } from '../core/hash.ts'
import { parquetEncoder } from './parquet.ts'
import { PART_FORMATS } from './part-formats.ts'
import { type Row, rowCheck } from './row.ts'
import { type ArticleRows, articleRows, duplicateRow } from './rows.ts'
import { type Counted, Tally } from './tally.ts'
import { withholding } from './withhold.ts'
import type { Part } from './writer.ts'

/** What a block is made of, of one article. */
export interface BlockArticle {
  readonly place: Place
  /** AnnotatedArticle as JSON; of a duplicate PlacedArticle. */
  readonly record: string
  /** LoadedRecord as JSON. */
  readonly loaded: string
  /** Null for a duplicate. */
  readonly links: LinkedArticle | null
}

export type PartFormatName = keyof typeof PART_FORMATS

export interface HashedPart extends Part {
  /** Of the bytes. */
  readonly sha256: string
}

/** The rows of one table in its formats. */
export interface TableParts {
  readonly rows: number
  readonly parts: Readonly<Record<PartFormatName, HashedPart>>
}

export interface Block {
  /** By the name of the table, see ARTICLE_TABLES. */
  readonly tables: Readonly<Record<string, TableParts>>
  /** Of the explorer's pages. */
  readonly pages: HashedPart
  readonly counted: Counted
}

/** The tables whose rows belong to articles. */
export const ARTICLE_TABLES = ['articles', 'sentences', 'quotes', 'event_mentions'] as const

/** Articles in a block, on average, and characters of records at which one is full. */
const BLOCK_ARTICLES = 512
const BLOCK_CHARS = 8_000_000

/** Cuts articles into blocks. */
export async function* inBlocks<A extends Pick<BlockArticle, 'record'> & { readonly articleId: string }>(
  articles: AsyncIterable<A>,
): AsyncGenerator<A[]> {
  let block: A[] = []
  let chars = 0
  for await (const article of articles) {
    block.push(article)
    chars += article.record.length
    if (!endsBlock(article.articleId) && chars < BLOCK_CHARS) continue
    yield block
    block = []
    chars = 0
  }
  if (block.length) yield block
}

/** Ids are hashes: one of so many ends a block. */
function endsBlock(articleId: string): boolean {
  return Number.parseInt(articleId.slice(-4), 16) % BLOCK_ARTICLES === 0
}

/** Rows of a group of pages: so few that a browser reads little for one of them. */
export const PAGES_GROUP = { groupRows: 100 } as const

/** Articles between two turns of signals. */
const STRIDE = 50

/** Throws when a row does not fit its schema. */
export async function makeBlock(articles: readonly BlockArticle[], configuration: Configuration): Promise<Block> {
  const tally = new Tally(tablesOf(configuration))
  const tables = await Promise.all(ARTICLE_TABLES.map(async (name) => [name, await openRows(name, configuration, tally)] as const))
  const pages = await parquetEncoder(pagesOf(configuration), PAGES_GROUP)
  const checkPage = rowCheck(pagesOf(configuration))
  for (const [at, { place, record, loaded, links }] of articles.entries()) {
    // Of a thousand articles it would keep the main thread deaf to signals for a second and more.
    if (at % STRIDE === STRIDE - 1) await new Promise(setImmediate)
    const article = JSON.parse(record) as AnnotatedArticle | PlacedArticle // it passed its gate before it was spooled
    const made: Partial<ArticleRows> =
      links === null ? { articles: [duplicateRow(article, place)] } : articleRows(article as AnnotatedArticle, links, place)
    for (const [name, rows] of tables) rows.add(made[name] ?? [])
    const { page } = JSON.parse(loaded) as LoadedRecord // written by load
    pages.add([checkPage(pageRow(article, configuration.text === 'none' ? null : page))])
  }
  return {
    tables: Object.fromEntries(tables.map(([name, rows]) => [name, rows.finish()])),
    pages: hashed(pages.finish()),
    counted: tally.counted,
  }
}

/** All bytes that the block is made of. */
export function bytesOf({ tables, pages }: Block): Uint8Array[] {
  const parts = [pages, ...Object.values(tables).flatMap(({ parts: { csv, jsonl, parquet } }) => [csv, jsonl, parquet])]
  return parts.flatMap(({ bytes, groups }) => [bytes, groups])
}

/** Rows that are made at once: so few that they are let go while they are young. */
const BATCH_ROWS = 500

interface RowsOfBlock {
  add(rows: readonly object[]): void
  finish(): TableParts
}

async function openRows(name: string, configuration: Configuration, tally: Tally): Promise<RowsOfBlock> {
  const table = tableNamed(name, configuration)
  const [check, withhold] = [rowCheck(table), withholding(table)]
  const encoder = (format: PartFormatName) => PART_FORMATS[format].encoder(table, configuration)
  const [csv, jsonl, parquet] = [await encoder('csv'), await encoder('jsonl'), await encoder('parquet')]
  let batch: Row[] = []
  let count = 0
  const flush = () => {
    for (const format of [csv, jsonl, parquet]) format.add(batch)
    count += batch.length
    batch = []
  }
  return {
    add(rows) {
      for (const row of rows) {
        const checked = check(withhold(row))
        tally.add(table, checked)
        if (batch.push(checked) >= BATCH_ROWS) flush()
      }
    },
    finish() {
      flush()
      return { rows: count, parts: { csv: hashed(csv.finish()), jsonl: hashed(jsonl.finish()), parquet: hashed(parquet.finish()) } }
    },
  }
}

function hashed(part: Part): HashedPart {
  return { ...part, sha256: sha256(part.bytes) }
}

/** `page` is null where nothing was cut, and in a release without text. */
function pageRow({ articleId, removed }: PlacedArticle, page: string | null): PageRow {
  return { article_id: articleId, page, cut: removed.map(({ line, reason }) => ({ line: String(line), reason })) }
}
