// Looks rows up in a release's JSONL files without parsing the lines that cannot match.
import { join } from 'node:path'
import type { z } from 'zod'
import { columnsOf, type Table } from '../../../schemas/columns.ts'
import { UserError } from '../../core/errors.ts'
import { parseRow } from '../json.ts'
import { textLines } from '../verify/read-text.ts'

/** The rows of a table whose `column` is `value`, in their order. */
export async function* findRows<S extends z.ZodObject>(
  folder: string,
  table: Table<S>,
  column: string & keyof z.infer<S>,
  value: string,
): AsyncGenerator<z.infer<S>> {
  const needle = JSON.stringify(value)
  const path = join(folder, `${table.name}.jsonl`)
  for await (const line of textLines(path)) {
    if (!line.includes(needle)) continue
    const row = table.schema.safeParse(filled(table, parseRow(line, path)))
    if (!row.success) throw new UserError(`${path}: a row is not of this table; verify the release first`)
    if (Reflect.get(row.data, column) === value) yield row.data
  }
}

/** Stands for text that a release is without. */
export const NO_TEXT = '(not in this release)'

/** The row with a note in the place of what a release without text withholds. */
function filled(table: Table, row: Readonly<Record<string, unknown>>): object {
  const columns = columnsOf(table.schema).filter(({ name, holds }) => holds !== undefined && row[name] === null)
  return { ...row, ...Object.fromEntries(columns.map(({ name, column }) => [name, column === 'strings' ? [] : NO_TEXT])) }
}

export async function findRow<S extends z.ZodObject>(
  folder: string,
  table: Table<S>,
  column: string & keyof z.infer<S>,
  value: string,
): Promise<z.infer<S> | null> {
  for await (const row of findRows(folder, table, column, value)) return row
  return null
}
