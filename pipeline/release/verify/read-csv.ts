// Reads the CSV files of a release, strictly as export writes them: texts quoted, numbers bare, null an empty field without marks.
import { type Column, columnsOf, type Table } from '../../../schemas/columns.ts'
import type { Row, Value } from '../../export/row.ts'
import { textChunks } from './read-text.ts'
import type { Range } from './taken-rows.ts'

interface Field {
  readonly text: string
  readonly quoted: boolean
}

export interface CsvOptions {
  /** The text of a cell. */
  readonly textOf?: (cell: string) => string
  /** Of rows that are not to be read. */
  readonly leftOut?: readonly Range[]
}

/** The rows, typed as the table's columns are. Throws on what is not the release's CSV. */
export async function* readCsv(
  path: string,
  table: Table,
  { textOf = (cell) => cell, leftOut = [] }: CsvOptions = {},
): AsyncGenerator<Row> {
  const columns = columnsOf(table.schema)
  let header = true
  for await (const record of csvRecords(path, leftOut)) {
    if (header) {
      const expected = columns.map((column) => column.name).join(',')
      const found = record.map((field) => field.text).join(',')
      if (found !== expected) throw new Error(`the header is ${found}, not ${expected}`)
      header = false
      continue
    }
    if (record.length !== columns.length) throw new Error(`a record of ${record.length} fields where the header has ${columns.length}`)
    const row: Record<string, Value> = {}
    for (let i = 0; i < columns.length; i++) {
      const [column, field] = [columns[i] as Column, record[i] as Field] // both lists have this length
      row[column.name] = typed(column, field, textOf)
    }
    yield row
  }
  if (header) throw new Error('there is no header')
}

async function* csvRecords(path: string, leftOut: readonly Range[]): AsyncGenerator<Field[]> {
  let pending = ''
  let enough = 0
  for await (const chunk of textChunks(path, leftOut)) {
    pending += chunk
    if (pending.length < enough) continue
    let at = 0
    for (let next = scanRecord(pending, at); next; next = scanRecord(pending, at)) {
      yield next.fields
      at = next.end
    }
    pending = pending.slice(at)
    // A record longer than what was read is scanned again only when twice as much is there.
    enough = pending.length * 2
  }
  for (let next = scanRecord(pending, 0); next; next = scanRecord(pending, 0)) {
    yield next.fields
    pending = pending.slice(next.end)
  }
  if (pending !== '') throw new Error('the last record does not end with a line feed')
}

/** The record that starts at `from` and where the next one starts; null when its end is not there yet. */
function scanRecord(text: string, from: number): { fields: Field[]; end: number } | null {
  const fields: Field[] = []
  let at = from
  for (;;) {
    const field = text[at] === '"' ? scanQuoted(text, at) : scanBare(text, at)
    if (field === null) return null
    fields.push(field)
    at = field.end
    if (at >= text.length) return null
    if (text[at] === '\n') return { fields, end: at + 1 }
    if (text[at] !== ',') throw new Error(`a field is followed by ${JSON.stringify(text[at])}`)
    at++
  }
}

function scanBare(text: string, from: number): (Field & { end: number }) | null {
  let end = from
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
  return { text: text.slice(from, end), quoted: false, end }
}

function scanQuoted(text: string, from: number): (Field & { end: number }) | null {
  let escaped = false
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      escaped = true
      at++
      continue
    }
    const inner = text.slice(from + 1, at)
    return { text: escaped ? inner.replaceAll('""', '"') : inner, quoted: true, end: at + 1 }
  }
  return null
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u

function typed(column: Column, field: Field, textOf: (cell: string) => string): Value {
  if (!field.quoted) {
    if (field.text === '') return null
    if ((column.column === 'integer' || column.column === 'number') && NUMBER.test(field.text)) return Number(field.text)
    throw new Error(`column ${column.name}: ${JSON.stringify(field.text)} stands without quotation marks`)
  }
  if (column.column === 'integer' || column.column === 'number') throw new Error(`column ${column.name}: a number in quotation marks`)
  return column.column === 'strings' || column.column === 'structs' ? JSON.parse(field.text) : textOf(field.text)
}
