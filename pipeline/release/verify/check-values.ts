// What the schemas do not say of a row: texts are NFC with tidy blanks, day columns say what their EDTF column means.
import { columnsOf, type Table } from '../../../schemas/columns.ts'
import { edtfDays } from '../../core/edtf.ts'
import { hiddenIn } from '../../core/text.ts'
import type { Row, Value } from '../../export/row.ts'
import type { Problems } from './problems.ts'

/** Columns that hold names of the outer world, which are kept as they are. */
const VERBATIM = new Set(['source_path', 'url', 'message'])
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F]/u
const UNTIDY = /[^\S \n]| {2}/u

/** EDTF columns with the plain day columns beside them: `published`, `published_from`, `published_to`. */
const DAY_COLUMNS: readonly (readonly [string, string, string])[] = [
  ['published', 'published_from', 'published_to'],
  ['said_on', 'said_on_from', 'said_on_to'],
  ['event_date', 'date_from', 'date_to'],
]

/** Columns of which both are null or none is. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['published', 'published_basis'],
  ['said_on', 'said_on_basis'],
  ['event_date', 'date_basis'],
  ['lat', 'lon'],
]

const textColumns = new WeakMap<Table, readonly string[]>()

export function checkValues(table: Table, row: Row, number: number, problems: Problems): void {
  const file = `${table.name}.jsonl`
  for (const column of textsOf(table)) {
    const value = row[column] ?? null
    if (value === null) continue
    if (someText(value, (text) => text.normalize('NFC') !== text)) problems.add({ file, row: number, column }, 'the text is not NFC')
    if (someText(value, (text) => CONTROL.test(text) || hiddenIn(text) > 0))
      problems.add({ file, row: number, column }, 'the text holds characters that nobody sees')
    if (someText(value, (text) => UNTIDY.test(text)))
      problems.add({ file, row: number, column }, 'the text holds a run of blanks or a blank that is not U+0020')
  }
  for (const [column, other] of TOGETHER) {
    if (column in row && other in row && (row[column] === null) !== (row[other] === null))
      problems.add({ file, row: number, column: other }, `${row[other]} beside ${column} ${row[column]}`)
  }
  for (const [column, from, to] of DAY_COLUMNS) {
    const value = row[column]
    if (value === undefined || !(from in row) || !(to in row)) continue
    const days = edtfDays(typeof value === 'string' ? value : null)
    if (row[from] !== days.from)
      problems.add({ file, row: number, column: from }, `${row[from]}, but ${column} ${value} starts ${days.from}`)
    if (row[to] !== days.to) problems.add({ file, row: number, column: to }, `${row[to]}, but ${column} ${value} ends ${days.to}`)
  }
}

function textsOf(table: Table): readonly string[] {
  const known = textColumns.get(table)
  if (known) return known
  const names = columnsOf(table.schema)
    .filter((column) => !VERBATIM.has(column.name) && ['string', 'strings', 'structs'].includes(column.column))
    .map((column) => column.name)
  textColumns.set(table, names)
  return names
}

/** Whether a text of the value, or of its list, is so. */
function someText(value: Value, isSo: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSo(value)
  if (typeof value !== 'object' || value === null) return false
  return value.some((item) => (typeof item === 'string' ? isSo(item) : Object.values(item).some((text) => text !== null && isSo(text))))
}
