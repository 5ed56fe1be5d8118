// export: the seven tables of a release in every format and the explorer's pages, in one traversal of the articles, block by block; nothing
// holds a whole table.
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import { pagesOf, tablesOf } from '../../schemas/tables.ts'
import type { LinkedRows } from '../annotate/links.ts'
import { type Block, type BlockArticle, inBlocks, PAGES_GROUP } from './block.ts'
import { type BlockMakers, makersHere, makersInThread } from './block-makers.ts'
import { blockKey, type KnownBlocks, type PlacedBlock, type PlacedParts } from './known-blocks.ts'
import type { Written } from './output-file.ts'
import { openParquet } from './parquet.ts'
import { openTable, type TableFile, type TableOutput } from './table-output.ts'
import { type Statistics, Tally } from './tally.ts'
import type { PartWriter } from './writer.ts'

/** The explorer's data beside the tables: each article's page with what was cut of it. */
export const PAGES = 'explorer/pages.parquet'

export interface ExportArticle extends BlockArticle {
  readonly articleId: string
  readonly sha256: string
}

export interface ExportSource {
  /** In article_id order, each once. */
  articles(): AsyncIterable<ExportArticle>
  readonly links: LinkedRows
  /** In the order in which they are to be written. */
  readonly rejects: Iterable<RejectRow> | AsyncIterable<RejectRow>
}

/** What a release accounts for: every document is a row of articles or of rejects. */
export interface Documents {
  readonly articles: number
  /** Articles that repeat another; they are among `articles`. */
  readonly duplicates: number
  readonly rejects: number
  /** SHA-256 of one line for each document, `source_sha256 source_path source_record`, of articles and then rejects, in table order. */
  readonly sha256: string
}

export interface Exported {
  /** In the order of the tables, then of the formats. */
  readonly files: readonly TableFile[]
  /** The explorer's file of pages. */
  readonly pages: Written & { readonly name: string }
  readonly documents: Documents
  readonly statistics: Statistics
  /** Where the blocks of articles stand in the files, for the next release. */
  readonly blocks: readonly PlacedBlock[]
  /** Those of them that were known. */
  readonly taken: readonly PlacedBlock[]
}

const BATCH_ROWS = 1000

export interface ExportOptions {
  /** Formats beside CSV, JSONL and Parquet. */
  readonly extraFormats?: readonly 'arrow'[]
  readonly configuration?: Configuration
  /** Whether blocks are made in a thread beside this one, which is worth its start for many articles. */
  readonly inThread?: boolean
  /** The blocks of the last release. */
  readonly known?: Pick<KnownBlocks, 'get'> | null
  /** Stands for the code that makes blocks. */
  readonly code?: string
}

/**
 * Writes `<table>.csv`, `.jsonl` and `.parquet` into `folder`, with the same rows in the same order, and says what was written. Throws
 * when a row does not fit its schema or the articles are out of order.
 */
export async function exportTables(
  folder: string,
  source: ExportSource,
  { extraFormats = [], configuration = DEFAULT_CONFIGURATION, inThread = false, known = null, code = '' }: ExportOptions = {},
): Promise<Exported> {
  // The Arrow library is large and loaded only where it is wanted.
  const extra = await Promise.all(extraFormats.map(async (format) => [format, (await import('./arrow.ts')).openArrow] as const))
  const tables = tablesOf(configuration)
  const tally = new Tally(tables)
  const opened: { abort(): Promise<unknown> }[] = []
  const makers = inThread ? makersInThread(configuration) : makersHere(configuration)
  try {
    const outputs = new Map<string, TableOutput>()
    for (const table of tables) {
      const output = await openTable(folder, table, { configuration, extra, tally })
      outputs.set(table.name, output)
      opened.push(output)
    }
    await mkdir(dirname(join(folder, PAGES)), { recursive: true })
    const pages = await openParquet(join(folder, PAGES), pagesOf(configuration), PAGES_GROUP)
    opened.push(pages)
    const documents = new DocumentCount()
    const inputs = unlessOutOfOrder(documents.articlesOf(source.articles()))
    const [blocks, taken]: [PlacedBlock[], PlacedBlock[]] = [[], []]
    const made = blocksOf(inputs, { makers, known, ahead: inThread ? 1 : 0, made: `${code} ${JSON.stringify(configuration)}` })
    for await (const { key, block, isKnown } of made) {
      const placed = { key, ...(await placeBlock(block, outputs, pages)) }
      blocks.push(placed)
      if (isKnown) taken.push(placed)
      tally.addCounted(block.counted)
    }
    await writeRows(source.links.events, outputOf(outputs, 'events'))
    await writeRows(source.links.entities, outputOf(outputs, 'entities'))
    await writeRows(documents.rejectsOf(source.rejects), outputOf(outputs, 'rejects'))
    const files = (await Promise.all([...outputs.values()].map((table) => table.finish()))).flat()
    const written = { name: PAGES, ...(await pages.finish()) }
    return { files, pages: written, documents: documents.result(), statistics: tally.statistics(), blocks, taken }
  } catch (error) {
    await Promise.allSettled(opened.map((output) => output.abort()))
    throw error
  } finally {
    await makers.close()
  }
}

interface BlockOptions {
  readonly makers: BlockMakers
  readonly known: ExportOptions['known']
  /** So many blocks are made while one is written. */
  readonly ahead: number
  /** See blockKey. */
  readonly made: string
}

/** The blocks of the articles in their order, known ones as they were made. */
async function* blocksOf(articles: AsyncIterable<ExportArticle>, { makers, known, ahead, made }: BlockOptions): AsyncGenerator<Made> {
  const making: Promise<Made>[] = []
  for await (const inBlock of inBlocks(articles)) {
    const inputs = inBlock.map(({ place, record, loaded, links }) => ({ place, record, loaded, links }))
    const key = blockKey(made, inputs)
    const block = Promise.resolve(known?.get(key)).then(async (found) =>
      found ? { key, block: found, isKnown: true } : { key, block: await makers.make(inputs), isKnown: false },
    )
    // What fails is thrown where it is waited for.
    block.catch(() => {})
    const first = making.push(block) > ahead ? making.shift() : undefined
    if (first) yield first
  }
  yield* making
}

interface Made {
  readonly key: string
  readonly block: Block
  readonly isKnown: boolean
}

async function placeBlock(
  { tables, pages, counted }: Block,
  outputs: ReadonlyMap<string, TableOutput>,
  pagesFile: PartWriter,
): Promise<Omit<PlacedBlock, 'key'>> {
  const placed: Record<string, PlacedParts> = {}
  for (const [name, parts] of Object.entries(tables)) placed[name] = await outputOf(outputs, name).append(parts)
  const { bytes, ...told } = pages
  return { tables: placed, pages: { ...told, file: PAGES, offset: await pagesFile.append(pages), length: bytes.length }, counted }
}

function outputOf(outputs: ReadonlyMap<string, TableOutput>, name: string): TableOutput {
  const output = outputs.get(name)
  if (!output) throw new Error(`no table ${name}`)
  return output
}

async function writeRows(rows: Iterable<object> | AsyncIterable<object>, output: TableOutput): Promise<void> {
  let batch: object[] = []
  for await (const row of rows) {
    if (batch.push(row) < BATCH_ROWS) continue
    await output.write(batch)
    batch = []
  }
  await output.write(batch)
}

async function* unlessOutOfOrder(articles: AsyncIterable<ExportArticle>): AsyncGenerator<ExportArticle> {
  let last = ''
  for await (const article of articles) {
    if (article.articleId <= last) throw new Error(`articles are not in article_id order: ${article.articleId} after ${last}`)
    last = article.articleId
    yield article
  }
}

/** Counts the documents that go by. */
class DocumentCount {
  private readonly counts = { articles: 0, duplicates: 0, rejects: 0 }
  private readonly hash = createHash('sha256')

  async *articlesOf(articles: AsyncIterable<ExportArticle>): AsyncGenerator<ExportArticle> {
    for await (const article of articles) {
      const { sha256, place } = article
      this.hash.update(documentLine({ source_sha256: sha256, source_path: place.path, source_record: place.record }))
      this.counts.articles++
      if (article.links === null) this.counts.duplicates++
      yield article
    }
  }

  async *rejectsOf(rejects: ExportSource['rejects']): AsyncGenerator<RejectRow> {
    for await (const reject of rejects) {
      this.hash.update(documentLine(reject))
      this.counts.rejects++
      yield reject
    }
  }

  /** When all have gone by. */
  result(): Documents {
    return { ...this.counts, sha256: this.hash.digest('hex') }
  }
}

/** The line that stands for a document in the hash over all of them. */
export function documentLine(row: Pick<RejectRow, 'source_sha256' | 'source_path' | 'source_record'>): string {
  return `${row.source_sha256 ?? '-'} ${row.source_path} ${row.source_record ?? '-'}\n`
}
