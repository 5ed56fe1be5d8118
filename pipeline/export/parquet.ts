// Parquet: row groups of bounded size, zstd pages, written as they fill; the bytes depend on the rows alone.
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import { dayNumber } from '../core/edtf.ts'
import { OutputFile } from './output-file.ts'
import { parquetSchema } from './parquet-schema.ts'
import type { Row, Value } from './row.ts'
import type { Writer } from './writer.ts'
import { startZstd, zstdCompress } from './zstd.ts'

/** A row group is full at this many rows or this many characters of text, whichever comes first. */
const GROUP_ROWS = 10_000
const GROUP_CHARS = 8_000_000

type Cell = Exclude<Value, number> | number | bigint

export interface ParquetOptions {
  /** Rows of a full group. */
  readonly groupRows?: number
}

export async function openParquet(path: string, table: Table, { groupRows = GROUP_ROWS }: ParquetOptions = {}): Promise<Writer> {
  await startZstd()
  const columns = columnsOf(table.schema)
  const file = await OutputFile.create(path)
  const bytes = new ByteWriter(1 << 16)
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table),
    codec: 'ZSTD',
    compressors: { ZSTD: zstdCompress },
    createdBy: 'tinmo version 1',
  })
  let group = emptyGroup(columns)

  const drain = async () => {
    await file.write(bytes.getBytes())
    bytes.index = 0
  }
  const writeGroup = async () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: group.cells[i] ?? [] }))
    await parquet.write({ columnData, rowGroupSize: group.rows })
    group = emptyGroup(columns)
    await drain()
  }
  return {
    async write(rows) {
      for (const row of rows) {
        addRow(group, columns, row)
        if (group.rows >= groupRows || group.chars >= GROUP_CHARS) await writeGroup()
      }
    },
    async finish() {
      if (group.rows > 0) await writeGroup()
      await parquet.finish()
      await drain()
      return file.close()
    },
    abort: () => file.close(),
  }
}

interface Group {
  rows: number
  chars: number
  readonly cells: Cell[][]
}

function emptyGroup(columns: readonly Column[]): Group {
  return { rows: 0, chars: 0, cells: columns.map(() => []) }
}

function addRow(group: Group, columns: readonly Column[], row: Row): void {
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as Column // i is below columns.length
    const value = row[column.name] ?? null
    group.cells[i]?.push(cell(column, value))
    if (typeof value === 'string') group.chars += value.length
  }
  group.rows++
}

function cell(column: Column, value: Value): Cell {
  if (column.column === 'integer' && typeof value === 'number') return BigInt(value)
  if (column.column === 'date' && typeof value === 'string') return dayNumber(value)
  return value
}
