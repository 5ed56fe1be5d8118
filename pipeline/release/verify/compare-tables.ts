// Compares the formats of all tables: the large ones in a thread, one after the other, while the rows are checked in the main thread.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Configuration } from '../../../schemas/configuration.ts'
import { tablesOf } from '../../../schemas/tables.ts'
import { openThread } from '../../core/thread.ts'
import { compareFormats, type FormatsOfTable } from './compare-formats.ts'
import type { Problem } from './problems.ts'

type Work = { readonly compareFormats: { readonly about: FormatsOfTable; readonly result: Problem[] } }

/** A smaller table is compared before a thread has started. */
const LARGE_BYTES = 4_000_000
const MEMORY_LIMIT_MB = 1000
const IDLE_MS = 1000
const ENTRY = new URL('./compare-thread.mjs', import.meta.url)

/**
 * How the files of the tables differ, in the order of the tables; Parquet files that were `changed` are left out. `inThread`: whether a thread may be started, for tables whose JSONL file has
 * `largeBytes` or more.
 */
export async function compareTables(
  folder: string,
  configuration: Configuration,
  changed: ReadonlySet<string>,
  inThread: boolean,
  largeBytes = LARGE_BYTES,
): Promise<Problem[]> {
  const thread = openThread<Work>(ENTRY, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS })
  const compare = async (table: string): Promise<Problem[]> => {
    const about = { folder, table, configuration, withParquet: !changed.has(`${table}.parquet`) }
    const size = await stat(join(folder, `${table}.jsonl`)).then(
      ({ size }) => size,
      () => 0,
    )
    return inThread && size >= largeBytes ? thread.run('compareFormats', about) : compareFormats(about)
  }
  try {
    return (await Promise.all(tablesOf(configuration).map(({ name }) => compare(name)))).flat()
  } finally {
    await thread.close()
  }
}
