// A table of the release, read from its Parquet file by byte ranges: the footer first, then the columns of the row groups that are wanted.
import { decompress } from 'fzstd'
import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  cachedAsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet'

/** How a column's numbers are written; everything else is text, a list or null. */
export type ColumnKind = 'integer' | 'number' | 'other'
export type Row = Readonly<Record<string, unknown>>

export interface ParquetTable {
  readonly rows: number
  readonly columns: readonly (readonly [string, ColumnKind])[]
  /** Row groups as [first, end). */
  readonly groups: readonly (readonly [number, number])[]
  /** Rows `[start, end)`; all columns where none are named. Dates are `YYYY-MM-DD`, integers are numbers. */
  read(start: number, end: number, columns?: readonly string[]): Promise<Row[]>
}

const COMPRESSORS = { ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)) }
const PARSERS = { dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10) }

/** `byteLength` saves a request where the size of the file is known. */
export async function openTable(url: string, byteLength?: number): Promise<ParquetTable> {
  return tableOf(cachedAsyncBuffer(await asyncBufferFromUrl({ url, byteLength })))
}

export async function tableOf(file: AsyncBuffer): Promise<ParquetTable> {
  const metadata = await parquetMetadataAsync(file)
  let end = 0
  const groups = metadata.row_groups.map(({ num_rows }) => {
    const start = end
    end += Number(num_rows)
    return [start, end] as const
  })
  return {
    rows: end,
    columns: columnsOf(metadata),
    groups,
    async read(start, stop, columns) {
      if (start >= stop) return []
      const rows: Record<string, unknown>[] = await parquetReadObjects({
        file,
        metadata,
        rowStart: start,
        rowEnd: stop,
        compressors: COMPRESSORS,
        parsers: PARSERS,
        ...(columns ? { columns: [...columns] } : {}),
      })
      for (const row of rows) {
        for (const [name, value] of Object.entries(row)) {
          if (typeof value === 'bigint') row[name] = Number(value)
          else if (value === undefined) row[name] = null
        }
      }
      return rows
    },
  }
}

/** The top-level columns: the footer lists the schema depth first. */
function columnsOf({ schema }: FileMetaData): (readonly [string, ColumnKind])[] {
  const columns: (readonly [string, ColumnKind])[] = []
  let at = 1
  const skip = (index: number): number => {
    let next = index + 1
    for (let child = 0; child < (schema[index]?.num_children ?? 0); child++) next = skip(next)
    return next
  }
  while (at < schema.length) {
    const element = schema[at]
    if (element) columns.push([element.name, element.type === 'INT64' ? 'integer' : element.type === 'DOUBLE' ? 'number' : 'other'])
    at = skip(at)
  }
  return columns
}
