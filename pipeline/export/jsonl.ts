// JSON Lines: one object a line, columns in the order of the table, null as null. https://jsonlines.org
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { OutputFile } from './output-file.ts'
import type { Row } from './row.ts'
import { textWriter } from './text-writer.ts'
import type { PartWriter } from './writer.ts'

export async function openJsonl(path: string, table: Table): Promise<PartWriter> {
  return textWriter(await OutputFile.create(path), '', jsonlOf(table))
}

/** The lines of rows. */
export function jsonlOf(table: Table): (rows: readonly Row[]) => string {
  const numbers = columnsOf(table.schema)
    .filter((column) => column.column === 'number')
    .map((column) => column.name)
  return (rows) => rows.map((row) => `${jsonLine(row, numbers)}\n`).join('')
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
