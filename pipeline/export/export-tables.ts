// export: the seven tables of a release in every format, in one traversal of the articles; rows stream, nothing holds a whole table.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Table } from '../../schemas/columns.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import { tablesOf } from '../../schemas/tables.ts'
import type { Links } from '../annotate/links.ts'
import { openPages, PAGES, type PagesOutput } from './export-pages.ts'
import { type OpenFile, openFile } from './open-file.ts'
import type { Written } from './output-file.ts'
import { type Row, rowCheck } from './row.ts'
import { articleRows } from './rows.ts'
import { type Statistics, Tally } from './tally.ts'
import { withholding } from './withhold.ts'
import type { Format, Writer } from './writer.ts'
import { openWriterThread } from './writer-thread.ts'

export interface ExportSource {
  /** In article_id order, each once. Duplicates come as PlacedArticle, without annotations. */
  articles(): AsyncIterable<AnnotatedArticle | PlacedArticle>
  /** The article's page line by line, as it was read; null where nothing of it was cut. */
  page(articleId: string): string | null
  readonly links: Links
  /** In the order in which they are to be written. */
  readonly rejects: Iterable<RejectRow> | AsyncIterable<RejectRow>
}

/** A file of the release that holds a table. */
export interface TableFile {
  readonly name: string
  readonly table: string
  readonly format: Format
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
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
}

const BATCH_ROWS = 1000

export interface ExportOptions {
  /** Formats beside CSV, JSONL and Parquet. */
  readonly extraFormats?: readonly 'arrow'[]
  readonly configuration?: Configuration
  /** Whether Parquet is written in a thread of their own, which is worth its start for many rows. */
  readonly inThread?: boolean
}

/** Opens the file of a table in one format. */
type OpenFormat = (path: string, table: Table) => Promise<Writer>
type Formats = readonly (readonly [Format, OpenFormat])[]

/**
 * Writes `<table>.csv`, `.jsonl` and `.parquet` into `folder`, with the same rows in the same order, and says what was written. Throws
 * when a row does not fit its schema or the articles are out of order.
 */
export async function exportTables(
  folder: string,
  source: ExportSource,
  { extraFormats = [], configuration = DEFAULT_CONFIGURATION, inThread = false }: ExportOptions = {},
): Promise<Exported> {
  const thread = inThread ? openWriterThread() : null
  const openBeside = thread?.openFile ?? openFile
  const opening = (format: 'csv' | 'jsonl' | 'parquet', open: OpenFile) =>
    [format, (path: string, table: Table) => open({ path, format, table: table.name }, configuration)] as const
  // The Arrow library is large and loaded only where it is wanted.
  const extra = await Promise.all(extraFormats.map(async (format) => [format, (await import('./arrow.ts')).openArrow] as const))
  const formats: Formats = [opening('csv', openFile), opening('jsonl', openFile), opening('parquet', openBeside), ...extra]
  const tables = tablesOf(configuration)
  const tally = new Tally(tables)
  const opened: { abort(): Promise<unknown> }[] = []
  try {
    const outputs: TableOutput[] = []
    for (const table of tables) {
      const output = await openTable(folder, table, formats, tally)
      outputs.push(output)
      opened.push(output)
    }
    const pages = await openPages(folder, configuration, openBeside)
    opened.push(pages)
    return { ...(await writeTables(outputs, pages, source)), statistics: tally.statistics() }
  } catch (error) {
    await Promise.allSettled(opened.map((output) => output.abort()))
    throw error
  } finally {
    await thread?.close()
  }
}

async function writeTables(
  outputs: readonly TableOutput[],
  pages: PagesOutput,
  source: ExportSource,
): Promise<Omit<Exported, 'statistics'>> {
  const output = (name: string): TableOutput => {
    const found = outputs.find((candidate) => candidate.table.name === name)
    if (!found) throw new Error(`no table ${name}`)
    return found
  }
  const articles = output('articles')
  const sentences = output('sentences')
  const quotes = output('quotes')
  const mentions = output('event_mentions')
  const documents = createHash('sha256')
  const counts = { articles: 0, duplicates: 0, rejects: 0 }
  let last = ''
  for await (const article of source.articles()) {
    if (article.articleId <= last) throw new Error(`articles are not in article_id order: ${article.articleId} after ${last}`)
    last = article.articleId
    const rows = articleRows(article, source.links)
    documents.update(documentLine(rows.article))
    counts.articles++
    if (article.duplicate) counts.duplicates++
    await articles.add([rows.article])
    await sentences.add(rows.sentences)
    await quotes.add(rows.quotes)
    await mentions.add(rows.mentions)
    await pages.add(article, source.page(article.articleId))
  }
  for await (const events of inBatches(source.links.events)) await output('events').add(events)
  for await (const entities of inBatches(source.links.entities)) await output('entities').add(entities)
  for await (const rejects of inBatches(source.rejects)) {
    await output('rejects').add(rejects)
    for (const reject of rejects) documents.update(documentLine(reject))
    counts.rejects += rejects.length
  }
  const files = (await Promise.all(outputs.map((table) => table.finish()))).flat()
  return { files, pages: { name: PAGES, ...(await pages.finish()) }, documents: { ...counts, sha256: documents.digest('hex') } }
}

/** The line that stands for a document in the hash over all of them. */
export function documentLine(row: Pick<RejectRow, 'source_sha256' | 'source_path' | 'source_record'>): string {
  return `${row.source_sha256 ?? '-'} ${row.source_path} ${row.source_record ?? '-'}\n`
}

async function* inBatches<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    if (batch.push(item) < BATCH_ROWS) continue
    yield batch
    batch = []
  }
  yield batch
}

interface TableOutput {
  readonly table: Table
  add(rows: readonly object[]): Promise<void>
  finish(): Promise<TableFile[]>
  abort(): Promise<unknown>
}

async function openTable(folder: string, table: Table, formats: Formats, tally: Tally): Promise<TableOutput> {
  const check = rowCheck(table)
  const withhold = withholding(table)
  const writers = await Promise.all(
    formats.map(async ([format, open]) => {
      const name = `${table.name}.${format}`
      return { name, format, writer: await open(join(folder, name), table) }
    }),
  )
  let batch: Row[] = []
  let rowCount = 0
  const flush = async () => {
    const rows = batch
    batch = []
    for (const { writer } of writers) await writer.write(rows)
  }
  return {
    table,
    async add(rows) {
      for (const row of rows) {
        const checked = check(withhold(row))
        tally.add(table, checked)
        batch.push(checked)
        if (batch.length >= BATCH_ROWS) await flush()
      }
      rowCount += rows.length
    },
    abort: () => Promise.allSettled(writers.map(({ writer }) => writer.abort())),
    async finish() {
      await flush()
      return Promise.all(
        writers.map(async ({ name, format, writer }) => ({ name, table: table.name, format, rows: rowCount, ...(await writer.finish()) })),
      )
    },
  }
}
