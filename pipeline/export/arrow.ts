// Arrow IPC files (Feather version 2), an optional format, not compressed, for readers that map a file into memory. The library can
// compress, but writes the compressed length where the format wants the other one, so that no other reader opens its files.
// https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format
import { setImmediate } from 'node:timers/promises'
import {
  type DataType,
  DateDay,
  Field,
  Float64,
  Int64,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row, Value } from './row.ts'
import type { Writer } from './writer.ts'

/** The Arrow schema of a table: the same types as in Parquet. */
export function arrowSchema(table: Table): Schema {
  return new Schema(columnsOf(table.schema).map((column) => new Field(column.name, arrowType(column), column.nullable)))
}

function arrowType(column: Column): DataType {
  switch (column.column) {
    case 'string':
    case 'edtf':
      return new Utf8()
    case 'integer':
      return new Int64()
    case 'number':
      return new Float64()
    case 'date':
      return new DateDay()
    case 'strings':
      return new List(new Field('element', new Utf8(), false))
    case 'structs':
      return new List(new Field('element', new Struct(column.fields.map((name) => new Field(name, new Utf8(), true))), false))
  }
}

export async function openArrow(path: string, table: Table): Promise<Writer> {
  const columns = columnsOf(table.schema)
  const schema = arrowSchema(table)
  const file = await OutputFile.create(path)
  const writer = new RecordBatchFileWriter()
  writer.reset(undefined, schema)
  const chunks: Uint8Array[] = []
  const collected = collect(writer, chunks)
  const drain = async () => {
    // What the writer made reaches `chunks` before the next turn of the event loop.
    await setImmediate()
    await file.write(Buffer.concat(chunks.splice(0)))
  }
  return {
    async write(rows) {
      if (rows.length === 0) return
      writer.write(recordBatch(schema, columns, rows))
      await drain()
    },
    async finish() {
      writer.finish()
      await collected
      await drain()
      return file.close()
    },
    abort: () => file.close(),
  }
}

async function collect(writer: RecordBatchFileWriter, chunks: Uint8Array[]): Promise<void> {
  for await (const chunk of writer) chunks.push(chunk)
}

function recordBatch(schema: Schema, columns: readonly Column[], rows: readonly Row[]): RecordBatch {
  const children = columns.map((column, i) => {
    const values = rows.map((row) => cell(column, row[column.name] ?? null))
    const [data] = vectorFromArray(values, schema.fields[i]?.type ?? new Utf8()).data
    if (!data) throw new Error(`column ${column.name} gave no data`)
    return data
  })
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, children }))
}

function cell(column: Column, value: Value): Value | bigint | Date {
  if (column.column === 'integer' && typeof value === 'number') return BigInt(value)
  if (column.column === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`)
  return value
}
