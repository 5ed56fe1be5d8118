// CSV: UTF-8, LF, comma; every string quoted, `""` for a mark inside; null is an empty field without marks; lists are JSON text.
// Quoting every string lets readers find the types with no options. https://www.rfc-editor.org/rfc/rfc4180
import { stringify } from 'csv-stringify/sync'
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row } from './row.ts'
import type { Writer } from './writer.ts'

export async function openCsv(path: string, table: Table): Promise<Writer> {
  const declared = columnsOf(table.schema)
  const columns = declared.map((column) => column.name)
  const numbers = new Set(declared.filter((column) => column.column === 'number').map((column) => column.name))
  const file = await OutputFile.create(path)
  await file.write(csvText([Object.fromEntries(columns.map((column) => [column, column]))], columns, numbers))
  return {
    write: (rows) => file.write(csvText(rows, columns, numbers)),
    finish: () => file.close(),
    abort: () => file.close(),
  }
}

/** `numbers`: columns whose whole values are written `1.0`, so that a reader who sees only such rows does not take them for integers. */
function csvText(rows: readonly Row[], columns: string[], numbers: ReadonlySet<string>): string {
  return stringify([...rows], {
    columns,
    quoted_string: true,
    cast: {
      number: (value, { column }) => (Number.isInteger(value) && numbers.has(String(column)) ? `${value}.0` : String(value)),
      object: (value) => ({ value: JSON.stringify(value), quoted: true }),
    },
  })
}
