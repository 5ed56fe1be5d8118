// The files of one table while they are written: every format takes the same rows in the same order.
import { join } from 'node:path'
import type { Table } from '../../schemas/columns.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { HashedPart, PartFormatName, TableParts } from './block.ts'
import type { PlacedPart, PlacedParts } from './known-blocks.ts'
import { PART_FORMATS } from './part-formats.ts'
import { type Row, rowCheck } from './row.ts'
import type { Tally } from './tally.ts'
import { withholding } from './withhold.ts'
import type { Format, Writer } from './writer.ts'

/** A file of the release that holds a table. */
export interface TableFile {
  readonly name: string
  readonly table: string
  readonly format: Format
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

export interface TableOutput {
  /** Checks the rows and counts them. */
  write(rows: readonly object[]): Promise<void>
  /** Takes rows that were checked and counted when they were made, and says where they stand. */
  append(made: TableParts): Promise<PlacedParts>
  finish(): Promise<TableFile[]>
  abort(): Promise<unknown>
}

/** A format beside those of every release; it has its rows one by one. */
export type ExtraFormat = readonly [Format, (path: string, table: Table) => Promise<Writer>]

export interface TableOptions {
  readonly configuration: Configuration
  readonly extra: readonly ExtraFormat[]
  readonly tally: Tally
}

export async function openTable(folder: string, table: Table, { configuration, extra, tally }: TableOptions): Promise<TableOutput> {
  const [check, withhold] = [rowCheck(table), withholding(table)]
  const named = (format: Format) => `${table.name}.${format}`
  const opened = async (format: PartFormatName) => PART_FORMATS[format].open(join(folder, named(format)), table, configuration)
  const parts = { csv: await opened('csv'), jsonl: await opened('jsonl'), parquet: await opened('parquet') }
  const others = await Promise.all(extra.map(async ([format, open]) => [format, await open(join(folder, named(format)), table)] as const))
  const writers: readonly (readonly [Format, Writer])[] = [
    ['csv', parts.csv],
    ['jsonl', parts.jsonl],
    ['parquet', parts.parquet],
    ...others,
  ]
  let count = 0
  const append = async (format: PartFormatName, part: HashedPart): Promise<PlacedPart> => {
    const { bytes, ...told } = part
    return { ...told, file: named(format), offset: await parts[format].append(part), length: bytes.length }
  }
  return {
    async write(rows) {
      const checked = rows.map((row) => check(withhold(row)))
      for (const row of checked) tally.add(table, row)
      for (const [, writer] of writers) await writer.write(checked)
      count += rows.length
    },
    async append({ rows, parts: made }) {
      const first = count
      count += rows
      for (const [, writer] of others) await writer.write(rowsOf(made.jsonl))
      return {
        first,
        rows,
        parts: {
          csv: await append('csv', made.csv),
          jsonl: await append('jsonl', made.jsonl),
          parquet: await append('parquet', made.parquet),
        },
      }
    },
    abort: () => Promise.allSettled(writers.map(([, writer]) => writer.abort())),
    finish: () =>
      Promise.all(
        writers.map(async ([format, writer]) => ({
          name: named(format),
          table: table.name,
          format,
          rows: count,
          ...(await writer.finish()),
        })),
      ),
  }
}

function rowsOf({ bytes }: HashedPart): Row[] {
  const lines = Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Row) // we wrote them
}
