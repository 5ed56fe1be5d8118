// Opens the files of a release, in this thread or in one of their own.
import type { Configuration } from '../../schemas/configuration.ts'
import { pagesOf, tableNamed } from '../../schemas/tables.ts'
import { openCsv, openSafeCsv } from './csv.ts'
import { openJsonl } from './jsonl.ts'
import { openParquet } from './parquet.ts'
import type { Writer } from './writer.ts'

export interface FileToWrite {
  readonly path: string
  readonly format: 'csv' | 'jsonl' | 'parquet'
  /** Name of its table; null for the explorer's pages. */
  readonly table: string | null
  /** See ParquetOptions. */
  readonly groupRows?: number
}

export type OpenFile = (file: FileToWrite, configuration: Configuration) => Promise<Writer>

export const openFile: OpenFile = ({ path, format, table: name, groupRows }, configuration) => {
  const table = name === null ? pagesOf(configuration) : tableNamed(name, configuration)
  if (format === 'jsonl') return openJsonl(path, table)
  if (format === 'parquet') return openParquet(path, table, groupRows === undefined ? {} : { groupRows })
  return configuration.csv_safe ? openSafeCsv(path, table) : openCsv(path, table)
}
