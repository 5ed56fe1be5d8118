// What changed in the columns between two releases, from the dictionary.json of each.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode, UserError } from '../../core/errors.ts'

const entry = z.looseObject({
  table: z.string(),
  column: z.string(),
  type: z.string(),
  null_means: z.string().nullable(),
  values: z.array(z.string()).nullable(),
  key: z.string().nullable(),
})
export type ColumnEntry = z.infer<typeof entry>

/** The columns of each table, in order. */
export type Columns = ReadonlyMap<string, readonly ColumnEntry[]>

export interface SchemaChange {
  readonly table: string
  /** Null for the table as a whole. */
  readonly column: string | null
  readonly change: 'table-added' | 'table-removed' | 'column-added' | 'column-removed' | 'type' | 'null' | 'values' | 'key'
  readonly old: string | null
  readonly new: string | null
  /** True where a program that reads the old release may fail on the new one. */
  readonly incompatible: boolean
}

/** The columns of the release in `folder`. Throws a UserError where its dictionary.json cannot be read. */
export async function columnsIn(folder: string): Promise<Columns> {
  const path = join(folder, 'dictionary.json')
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${path}: cannot be read: ${errorCode(error)}; is ${folder} a release?`)
  })
  const result = z.array(entry).safeParse(parsed(text))
  if (!result.success) throw new UserError(`${path}: is no data dictionary`)
  const tables = new Map<string, ColumnEntry[]>()
  for (const column of result.data) tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** In the order of the new release's tables and columns, what is gone last. */
export function schemaChanges(before: Columns, after: Columns): SchemaChange[] {
  const changes: SchemaChange[] = []
  for (const [table, columns] of after) {
    const old = before.get(table)
    if (!old) {
      changes.push({ table, column: null, change: 'table-added', old: null, new: null, incompatible: false })
      continue
    }
    for (const column of columns) changes.push(...columnChanges(old, column))
    for (const { column, type } of old) {
      if (!columns.some((other) => other.column === column))
        changes.push({ table, column, change: 'column-removed', old: type, new: null, incompatible: true })
    }
  }
  for (const table of before.keys()) {
    if (!after.has(table)) changes.push({ table, column: null, change: 'table-removed', old: null, new: null, incompatible: true })
  }
  return changes
}

function columnChanges(before: readonly ColumnEntry[], now: ColumnEntry): SchemaChange[] {
  const { table, column } = now
  const old = before.find((candidate) => candidate.column === column)
  if (!old) return [{ table, column, change: 'column-added', old: null, new: now.type, incompatible: false }]
  const changes: SchemaChange[] = []
  const add = (change: SchemaChange['change'], from: string | null, to: string | null, incompatible: boolean) => {
    if (from !== to) changes.push({ table, column, change, old: from, new: to, incompatible })
  }
  add('type', old.type, now.type, true)
  // Who reads a column that was never null need not be ready for nulls; a null that means something else is no change of the schema.
  add('null', nullability(old), nullability(now), now.null_means !== null)
  add('values', old.values?.join(', ') ?? null, now.values?.join(', ') ?? null, widens(old.values, now.values))
  add('key', old.key, now.key, old.key === 'primary' || now.key === 'primary')
  return changes
}

function nullability({ null_means }: ColumnEntry): string {
  return null_means === null ? 'never null' : 'may be null'
}

/** Whether the column may hold a value that it could not hold before. */
function widens(before: readonly string[] | null, after: readonly string[] | null): boolean {
  if (before === null) return false
  return after === null || after.some((value) => !before.includes(value))
}
