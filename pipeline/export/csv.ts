// CSV: UTF-8, LF, comma; every string quoted, `""` for a mark inside; null is an empty field without marks; lists are JSON text.
// Quoting every string lets readers find the types with no options. https://www.rfc-editor.org/rfc/rfc4180
import { stringify } from 'csv-stringify/sync'
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row, Scalar, Value } from './row.ts'
import { safeCell } from './safe-cell.ts'
import { textWriter } from './text-writer.ts'
import type { PartWriter } from './writer.ts'

export const openCsv = (path: string, table: Table): Promise<PartWriter> => open(path, table, csvOf(table))

/** The same with every text that a spreadsheet would take for a formula made safe. */
export const openSafeCsv = (path: string, table: Table): Promise<PartWriter> => open(path, table, safeCsvOf(table))

async function open(path: string, table: Table, textOf: (rows: readonly Row[]) => string): Promise<PartWriter> {
  const head = stringify([columnsOf(table.schema).map(({ name }) => name)], { quoted_string: true })
  return textWriter(await OutputFile.create(path), head, textOf)
}

/** The records of rows. */
export const csvOf = (table: Table) => recordsOf(table, (text) => text)
export const safeCsvOf = (table: Table) => recordsOf(table, safeCell)

function recordsOf(table: Table, ofText: (text: string) => string): (rows: readonly Row[]) => string {
  const columns = columnsOf(table.schema)
  const isNumber = columns.map((column) => column.column === 'number')
  const options = {
    quoted_string: true,
    cast: {
      // `1.0`: a reader who sees only whole values in the first rows would take the column for integers.
      number: (value: number, { index }: { index: number }) => (isNumber[index] && Number.isInteger(value) ? `${value}.0` : String(value)),
    },
  }
  const cells = (row: Row): Scalar[] => columns.map(({ name }) => cell(row[name] ?? null, ofText))
  return (rows) => stringify(rows.map(cells), options)
}

function cell(value: Value, ofText: (text: string) => string): Scalar {
  if (typeof value === 'string') return ofText(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
