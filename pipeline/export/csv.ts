// CSV: UTF-8, LF, comma; every string quoted, `""` for a mark inside; null is an empty field without marks; lists are JSON text.
// Quoting every string lets readers find the types with no options. https://www.rfc-editor.org/rfc/rfc4180
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row, Value } from './row.ts'
import type { Writer } from './writer.ts'

export const openCsv = (path: string, table: Table): Promise<Writer> => open(path, table, (text) => text)

/** The same with every text that a spreadsheet would take for a formula made safe. */
export const openSafeCsv = (path: string, table: Table): Promise<Writer> => open(path, table, safeCell)

async function open(path: string, table: Table, ofText: (text: string) => string): Promise<Writer> {
  const columns = columnsOf(table.schema)
  const file = await OutputFile.create(path)
  await file.write(`${columns.map((column) => quoted(column.name)).join(',')}\n`)
  const line = (row: Row) => `${columns.map((column) => cell(column, row[column.name] ?? null, ofText)).join(',')}\n`
  return {
    write: (rows) => file.write(rows.map(line).join('')),
    finish: () => file.close(),
    abort: () => file.close(),
  }
}

function cell(column: Column, value: Value, ofText: (text: string) => string): string {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(ofText(value))
  if (typeof value === 'object') return quoted(JSON.stringify(value))
  // `1.0`: a reader who sees only whole values in the first rows would take the column for integers.
  return column.column === 'number' && Number.isInteger(value) ? `${value}.0` : String(value)
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}

/** What makes a spreadsheet read a formula (https://owasp.org/www-community/attacks/CSV_Injection), behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r]/u

/** `=1+1` becomes `'=1+1`, `'=1+1` becomes `''=1+1`: nothing is a formula, and taking off one apostrophe gives the text again. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function textOfSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
