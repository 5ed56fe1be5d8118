// CSV: UTF-8, LF, comma; every string quoted, `""` for a mark inside; null is an empty field without marks; lists are JSON text.
// Quoting every string lets readers find the types with no options. https://www.rfc-editor.org/rfc/rfc4180
import { stringify } from 'csv-stringify/sync'
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row, Scalar, Value } from './row.ts'
import { safeCell } from './safe-cell.ts'
import type { Writer } from './writer.ts'

export const openCsv = (path: string, table: Table): Promise<Writer> => open(path, table, (text) => text)

/** The same with every text that a spreadsheet would take for a formula made safe. */
export const openSafeCsv = (path: string, table: Table): Promise<Writer> => open(path, table, safeCell)

async function open(path: string, table: Table, ofText: (text: string) => string): Promise<Writer> {
  const columns = columnsOf(table.schema)
  const names = columns.map((column) => column.name)
  const isNumber = columns.map((column) => column.column === 'number')
  const options = {
    quoted_string: true,
    cast: {
      // `1.0`: a reader who sees only whole values in the first rows would take the column for integers.
      number: (value: number, { index }: { index: number }) => (isNumber[index] && Number.isInteger(value) ? `${value}.0` : String(value)),
    },
  }
  const cells = (row: Row): Scalar[] => names.map((name) => cell(row[name] ?? null, ofText))
  const file = await OutputFile.create(path)
  let header = stringify([names], options)
  const write = async (rows: readonly Row[]) => {
    const text = header + stringify(rows.map(cells), options)
    header = ''
    await file.write(text)
  }
  return {
    write,
    async finish() {
      await write([])
      return file.close()
    },
    abort: () => file.close(),
  }
}

function cell(value: Value, ofText: (text: string) => string): Scalar {
  if (typeof value === 'string') return ofText(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
