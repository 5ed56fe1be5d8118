// A table row on its way to the files, and the last gate: every row passes the schema of its table before it is written.
import { z } from 'zod'
import type { Table } from '../../schemas/columns.ts'

export type Scalar = string | number | null
export type Struct = Readonly<Record<string, string | null>>
export type Value = Scalar | readonly string[] | readonly Struct[]
export type Row = Readonly<Record<string, Value>>

/**
 * A check of one table's rows. The row comes out with its columns in the order of the schema. A row that does not fit is a fault of ours,
 * not of the input: it throws and says table, row, column and value.
 */
export function rowCheck(table: Table): (row: object) => Row {
  const known = checks.get(table)
  if (known) return known
  const schema = z.compile(table.schema, { strict: true })
  const check = (row: object) => {
    const result = schema.safeParse(row)
    // Every column was made by a builder of schemas/columns.ts, whose types Value lists.
    if (result.success) return result.data as Row
    const issue = result.error.issues[0]
    const key = table.primaryKey.map((column) => String(Reflect.get(row, column))).join(' ')
    const path = (issue?.path ?? []).map(String)
    const value = path.length ? JSON.stringify(path.reduce<unknown>(step, row)) : ''
    throw new Error(
      `table ${table.name}, row ${key || '?'}, column ${path.join('.') || '?'}: ${issue?.message ?? 'does not fit'}: ${value}`,
    )
  }
  checks.set(table, check)
  return check
}

/** Compiled once for a table. */
const checks = new WeakMap<Table, (row: object) => Row>()

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
