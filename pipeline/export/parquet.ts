// Parquet: row groups of bounded size, zstd pages, written as they fill; the bytes depend on the rows alone.
import { deserialize, serialize } from 'node:v8'
import type { RowGroup } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import { dayNumber } from '../core/edtf.ts'
import { OutputFile } from './output-file.ts'
import { parquetSchema } from './parquet-schema.ts'
import type { Row, Value } from './row.ts'
import type { Encoder, Part, PartWriter } from './writer.ts'
import { startZstd, zstdCompress } from './zstd.ts'

/** A row group is full at this many rows or this many characters of text, whichever comes first. */
const GROUP_ROWS = 10_000
const GROUP_CHARS = 8_000_000

type Cell = Exclude<Value, number> | number | bigint

export interface ParquetOptions {
  /** Rows of a full group. */
  readonly groupRows?: number
}

export async function openParquet(path: string, table: Table, { groupRows = GROUP_ROWS }: ParquetOptions = {}): Promise<PartWriter> {
  await startZstd()
  const file = await OutputFile.create(path)
  /** Those of the parts so far, and where these begin. */
  const groups: { readonly at: number; readonly groups: Uint8Array }[] = []
  const rows = new Rows(table, groupRows)
  const append = async (part: Part) => {
    if (file.bytes === 0) await file.write(MAGIC)
    groups.push({ at: file.bytes, groups: part.groups })
    return file.write(part.bytes)
  }
  const appendGroups = async (more: Iterable<Group>) => {
    for (const { bytes, group } of more) await append({ bytes, groups: bytesOf([group]) })
  }
  return {
    write: (more) => appendGroups(rows.add(more)),
    async append(part) {
      await appendGroups(rows.rest())
      return append(part)
    },
    async finish() {
      await appendGroups(rows.rest())
      if (file.bytes === 0) await file.write(MAGIC)
      await file.write(footer(table, groups.flatMap(groupsIn)))
      return file.close()
    },
    abort: () => file.close(),
  }
}

export async function parquetEncoder(table: Table, { groupRows = GROUP_ROWS }: ParquetOptions = {}): Promise<Encoder> {
  await startZstd()
  const rows = new Rows(table, groupRows)
  const chunks: Uint8Array[] = []
  const groups: RowGroup[] = []
  let length = 0
  const take = (more: Iterable<Group>) => {
    for (const { bytes, group } of more) {
      groups.push(moved(group, length))
      chunks.push(bytes)
      length += bytes.length
    }
  }
  return {
    add: (more) => take(rows.add(more)),
    finish() {
      take(rows.rest())
      return { bytes: Buffer.concat(chunks), groups: bytesOf(groups) }
    },
  }
}

/** What a file begins and ends with. */
const MAGIC = 'PAR1'

function emptyWriter(table: Table): { readonly parquet: ParquetWriter; readonly bytes: ByteWriter } {
  const bytes = new ByteWriter(1 << 16)
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table),
    codec: 'ZSTD',
    compressors: { ZSTD: zstdCompress },
    createdBy: 'tinmo version 1',
  })
  // The writer began with the magic bytes of a file.
  bytes.index = 0
  bytes.offset = 0
  return { parquet, bytes }
}

function footer(table: Table, groups: readonly RowGroup[]): Uint8Array {
  const { parquet, bytes } = emptyWriter(table)
  parquet.row_groups = [...groups]
  parquet.num_rows = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n)
  parquet.finish()
  return bytes.getBytes()
}

function bytesOf(groups: readonly RowGroup[]): Uint8Array {
  return new Uint8Array(serialize(groups))
}

function groupsIn({ at, groups }: { readonly at: number; readonly groups: Uint8Array }): RowGroup[] {
  return (deserialize(groups) as RowGroup[]).map((group) => moved(group, at)) // bytesOf wrote them
}

/** The group when its first byte stands so many bytes further behind. */
function moved(group: RowGroup, by: number): RowGroup {
  const move = (offset: bigint) => offset + BigInt(by)
  const columns = group.columns.map(({ file_offset, meta_data, ...column }) => {
    if (!meta_data) throw new Error('a column of the group has no metadata')
    const { data_page_offset, dictionary_page_offset } = meta_data
    const pages = {
      data_page_offset: move(data_page_offset),
      ...(dictionary_page_offset !== undefined && { dictionary_page_offset: move(dictionary_page_offset) }),
    }
    return { ...column, file_offset: move(file_offset), meta_data: { ...meta_data, ...pages } }
  })
  return { ...group, columns }
}

interface Group {
  readonly bytes: Uint8Array
  readonly group: RowGroup
}

/** Rows on their way into groups. */
class Rows {
  private readonly columns: readonly Column[]
  private cells: Cell[][] = []
  private rows = 0
  private chars = 0

  constructor(
    private readonly table: Table,
    private readonly groupRows: number,
  ) {
    this.columns = columnsOf(table.schema)
    this.clear()
  }

  /** Gives the groups that are full. */
  *add(rows: readonly Row[]): Generator<Group> {
    for (const row of rows) {
      for (let i = 0; i < this.columns.length; i++) {
        const column = this.columns[i] as Column // i is below the length
        const value = row[column.name] ?? null
        this.cells[i]?.push(cell(column, value))
        if (typeof value === 'string') this.chars += value.length
      }
      this.rows++
      if (this.rows >= this.groupRows || this.chars >= GROUP_CHARS) yield this.group()
    }
  }

  *rest(): Generator<Group> {
    if (this.rows > 0) yield this.group()
  }

  private group(): Group {
    const { parquet, bytes } = emptyWriter(this.table)
    // Without an index of its pages a group needs nothing outside itself.
    const columnData = this.columns.map(({ name }, i) => ({ name, data: this.cells[i] ?? [], offsetIndex: false }))
    parquet.write({ columnData, rowGroupSize: this.rows })
    this.clear()
    const [group] = parquet.row_groups
    if (!group) throw new Error('the rows gave no group')
    return { bytes: bytes.getBytes(), group }
  }

  private clear(): void {
    this.cells = this.columns.map(() => [])
    this.rows = 0
    this.chars = 0
  }
}

function cell(column: Column, value: Value): Cell {
  if (column.column === 'integer' && typeof value === 'number') return BigInt(value)
  if (column.column === 'date' && typeof value === 'string') return dayNumber(value)
  return value
}
