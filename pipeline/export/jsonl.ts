// JSON Lines: one object a line, columns in the order of the table, null as null. https://jsonlines.org
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row } from './row.ts'
import type { Writer } from './writer.ts'

export async function openJsonl(path: string, table: Table): Promise<Writer> {
  const columns = columnsOf(table.schema)
  const numbers = columns.filter((column) => column.column === 'number').map((column) => column.name)
  const file = await OutputFile.create(path)
  return {
    write: (rows) => file.write(rows.map((row) => `${jsonLine(row, numbers)}\n`).join('')),
    finish: () => file.close(),
    abort: () => file.close(),
  }
}

/** Whole values of the `numbers` columns are written `1.0`: a reader who sees only such rows would take them for integers. */
function jsonLine(row: Row, numbers: readonly string[]): string {
  let line = JSON.stringify(row)
  for (const name of numbers) {
    const value = row[name]
    // In a text the quotation marks are escaped, so the pair is found where the column stands.
    if (Number.isInteger(value)) line = line.replace(`"${name}":${value}`, (pair) => `${pair}.0`)
  }
  return line
}
