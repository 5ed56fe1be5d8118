// verify: everything a release promises, checked from its files alone: checksums, metadata, schemas, keys, spans, accounts, equal formats.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { DEFAULT_CONFIGURATION } from '../../../schemas/configuration.ts'
import { tableNamed, tablesOf } from '../../../schemas/tables.ts'
import { documentLine, PAGES } from '../../export/export-tables.ts'
import type { PlacedBlock } from '../../export/known-blocks.ts'
import type { Row } from '../../export/row.ts'
import { Tally } from '../../export/tally.ts'
import { readManifest } from '../manifest.ts'
import { checkArticles } from './check-articles.ts'
import { checkCroissant, checkDcat, checkDescriptions, checkQuality, checkStatistics } from './check-descriptions.ts'
import { checkAccounts, checkAreFiles, checkChecksums, checkDataPackage, checkVersion } from './check-files.ts'
import { checkPages } from './check-pages.ts'
import { checkedRows } from './check-table.ts'
import { compareTables, LARGE_BYTES } from './compare-tables.ts'
import { CrossCounts } from './cross-counts.ts'
import { Keys } from './keys.ts'
import { openParquetThread, type ParquetThread } from './parquet-thread.ts'
import { type Problem, Problems } from './problems.ts'

/**
 * Where Parquet is read: in the `main` thread; that of `large` tables in a thread beside it, which is faster; or in that thread `always`, for a
 * release that somebody may have made so that reading it has no end.
 */
export type ParquetReading = 'main' | 'large' | 'always'

/**
 * Every problem of the release in `folder`; empty when all it promises holds. Memory grows with the keys, not with the texts. The blocks that
 * were `taken` over are known to be whole, see TakenRows.
 */
export async function verifyRelease(
  folder: string,
  reading: ParquetReading = 'main',
  taken: readonly PlacedBlock[] = [],
): Promise<Problem[]> {
  const thread = reading === 'main' ? null : openParquetThread()
  try {
    return await problemsOf(folder, thread, reading, taken)
  } finally {
    await thread?.close()
  }
}

async function problemsOf(
  folder: string,
  thread: ParquetThread | null,
  reading: ParquetReading,
  taken: readonly PlacedBlock[],
): Promise<Problem[]> {
  const problems = new Problems()
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [{ file: folder, row: null, column: null, message: 'is no folder' }]
  // Nothing is read of a folder in which reading may have no end.
  if (!(await checkAreFiles(folder, problems))) return problems.list
  const { hashes, changed } = await checkChecksums(folder, problems)
  // What the manifest lacks is reported with the accounts; the tables are then checked as a build without options makes them.
  const configuration = await readManifest(folder).then(
    (about) => about.configuration,
    () => DEFAULT_CONFIGURATION,
  )
  const tables = tablesOf(configuration)
  const comparing = compareTables(folder, configuration, changed, { thread, largeBytes: reading === 'always' ? 0 : LARGE_BYTES, taken })
  // Reported where it is awaited, also when a check before that fails.
  comparing.catch(() => {})
  await checkDataPackage(folder, tables, hashes, problems)
  await checkCroissant(folder, tables, hashes, problems)
  await checkDcat(folder, tables, hashes, problems)
  await checkDescriptions(folder, tables, hashes, problems)
  await checkQuality(folder, problems)
  await checkVersion(folder, hashes, problems)

  const keys = new Keys(problems)
  const counts = new Map<string, number>()
  const tally = new Tally(tables)
  for (const { counted } of taken) tally.addCounted(counted)
  const rowsOf = (name: string) => checkedRows(folder, tableNamed(name, configuration), { keys, problems, counts, tally, taken })
  const documents = createHash('sha256')
  const cross = new CrossCounts(problems)
  const duplicates = new Map<unknown, { readonly number: number; readonly of: unknown }>()
  const articleIds: unknown[] = []
  await checkArticles(
    rowsOf('articles'),
    [
      { table: tableNamed('sentences', configuration), rows: rowsOf('sentences') },
      { table: tableNamed('quotes', configuration), rows: rowsOf('quotes'), onRow: (found) => cross.quote(found) },
      {
        table: tableNamed('event_mentions', configuration),
        rows: rowsOf('event_mentions'),
        onRow: (found, article) => cross.mention(found, article),
      },
    ],
    problems,
    ({ number, row }) => {
      documents.update(lineOf(row))
      articleIds.push(row.article_id)
      if (row.duplicate_of !== null) duplicates.set(row.article_id, { number, of: row.duplicate_of })
    },
  )
  if (!changed.has(PAGES)) {
    const about = { folder, configuration, articleIds }
    problems.addAll(await (thread && reading === 'always' ? thread.run('checkPages', about, PAGES) : checkPages(about)))
  }
  for (const { number, of } of duplicates.values()) {
    const place = { file: 'articles.jsonl', row: number, column: 'duplicate_of' }
    if (duplicates.has(of)) problems.add(place, `${of} is a duplicate itself, not the kept article`)
  }
  for await (const found of rowsOf('events')) cross.event(found)
  for await (const found of rowsOf('entities')) cross.entity(found)
  cross.finish()
  for await (const { row } of rowsOf('rejects')) documents.update(lineOf(row))
  keys.finish()
  problems.addAll(await comparing)
  await checkAccounts(folder, counts, { duplicates: duplicates.size, sha256: documents.digest('hex') }, problems)
  await checkStatistics(folder, tally, problems)
  return problems.list
}

function lineOf(row: Row): string {
  const { source_sha256, source_path, source_record } = row
  return documentLine({
    source_sha256: typeof source_sha256 === 'string' ? source_sha256 : null,
    source_path: String(source_path),
    source_record: typeof source_record === 'number' ? source_record : null,
  })
}
