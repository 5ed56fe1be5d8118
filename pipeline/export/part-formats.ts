// The formats of every release, by name: of a table's file, and of rows that will stand in it.
import { csvOf, openCsv, openSafeCsv, safeCsvOf } from './csv.ts'
import { jsonlOf, openJsonl } from './jsonl.ts'
import { encodeParquet, openParquet } from './parquet.ts'
import type { Part, PartFormat } from './writer.ts'

export const PART_FORMATS = {
  csv: {
    open: (path, table, { csv_safe }) => (csv_safe ? openSafeCsv : openCsv)(path, table),
    encode: async (rows, table, { csv_safe }) => textPart((csv_safe ? safeCsvOf : csvOf)(table)(rows)),
  },
  jsonl: {
    open: openJsonl,
    encode: async (rows, table) => textPart(jsonlOf(table)(rows)),
  },
  parquet: {
    open: (path, table) => openParquet(path, table),
    encode: (rows, table) => encodeParquet(rows, table),
  },
} satisfies Record<string, PartFormat>

function textPart(text: string): Part {
  return { bytes: Buffer.from(text, 'utf8'), groups: [] }
}
