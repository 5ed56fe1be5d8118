// Compares the formats of all tables: the large ones in a thread, one after the other, while the rows are checked in the main thread.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Configuration } from '../../../schemas/configuration.ts'
import { tablesOf } from '../../../schemas/tables.ts'
import type { PlacedBlock } from '../../export/known-blocks.ts'
import { compareFormats } from './compare-formats.ts'
import type { ParquetThread } from './parquet-thread.ts'
import type { Problem } from './problems.ts'
import { takenRows } from './taken-rows.ts'

/** A smaller table is compared before a thread has started. */
export const LARGE_BYTES = 4_000_000

export interface ComparingOptions {
  readonly thread: ParquetThread | null
  /** A table whose JSONL file has so much is compared in the thread. */
  readonly largeBytes: number
  /** Blocks whose rows are not read. */
  readonly taken?: readonly PlacedBlock[]
}

/**
 * How the files of the tables differ, in the order of the tables; Parquet files that were `changed` are left out.
 */
export async function compareTables(
  folder: string,
  configuration: Configuration,
  changed: ReadonlySet<string>,
  { thread, largeBytes, taken = [] }: ComparingOptions,
): Promise<Problem[]> {
  const compare = async (table: string): Promise<readonly Problem[]> => {
    const about = { folder, table, configuration, withParquet: !changed.has(`${table}.parquet`), taken: takenRows(taken, table) }
    const size = await stat(join(folder, `${table}.jsonl`)).then(
      ({ size }) => size,
      () => 0,
    )
    return thread && size >= largeBytes ? thread.run('compareFormats', about, `${table}.parquet`) : compareFormats(about)
  }
  return (await Promise.all(tablesOf(configuration).map(({ name }) => compare(name)))).flat()
}
