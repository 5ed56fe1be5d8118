// The formats of every release, by name: of a table's file, and of rows that will stand in it.
import { csvOf, openCsv, openSafeCsv, safeCsvOf } from './csv.ts'
import { jsonlOf, openJsonl } from './jsonl.ts'
import { openParquet, parquetEncoder } from './parquet.ts'
import { textEncoder } from './text-writer.ts'
import type { PartFormat } from './writer.ts'

export const PART_FORMATS = {
  csv: {
    open: (path, table, { csv_safe }) => (csv_safe ? openSafeCsv : openCsv)(path, table),
    encoder: async (table, { csv_safe }) => textEncoder((csv_safe ? safeCsvOf : csvOf)(table)),
  },
  jsonl: {
    open: openJsonl,
    encoder: async (table) => textEncoder(jsonlOf(table)),
  },
  parquet: {
    open: (path, table) => openParquet(path, table),
    encoder: (table) => parquetEncoder(table),
  },
} satisfies Record<string, PartFormat>
