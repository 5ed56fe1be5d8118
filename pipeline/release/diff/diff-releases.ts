// diff: what differs between two releases, in columns and in rows, and how much that changes for who reads them.
import { stat } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { UserError } from '../../core/errors.ts'
import { OutputFile } from '../../export/output-file.ts'
import { sha256File } from '../checksums.ts'
import { type RowChange, rowChanges } from './row-changes.ts'
import { columnsIn, type SchemaChange, schemaChanges } from './schema-changes.ts'

export interface RowCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface ReleaseDiff {
  readonly schema: readonly SchemaChange[]
  /** In the order of the tables. */
  readonly rows: ReadonlyMap<string, RowCounts>
}

/** How much changed: `major` breaks readers, `minor` adds rows or columns, `patch` changes or removes rows. */
export type ChangeKind = 'major' | 'minor' | 'patch' | 'none'

/**
 * Compares two release folders. With `path`, every change goes to that file as a JSON line, schema changes first; `onRow` is
 * told of each row. Throws a UserError where a folder is no release.
 */
export async function diffReleases(
  oldFolder: string,
  newFolder: string,
  path: string | null,
  onRow: ((change: RowChange) => void) | null = null,
): Promise<ReleaseDiff> {
  const [before, after] = [await columnsIn(oldFolder), await columnsIn(newFolder)]
  for (const [folder, tables] of [[oldFolder, before] as const, [newFolder, after] as const]) {
    for (const table of tables.keys()) await mustExist(`${folder}/${table}.jsonl`)
  }
  const schema = schemaChanges(before, after)
  const rows = new Map<string, RowCounts>()
  const detail = path === null && onRow === null ? 'kind' : 'all'
  const file = path === null ? null : await OutputFile.create(path)
  try {
    for (const change of schema) await file?.write(line('schema', change))
    for (const [table, columns] of after) {
      const old = before.get(table)
      if (!old) continue
      const counts = { added: 0, changed: 0, removed: 0 }
      rows.set(table, counts)
      if (isDeepStrictEqual(old, columns) && (await isSameFile(`${oldFolder}/${table}.jsonl`, `${newFolder}/${table}.jsonl`))) continue
      for await (const change of rowChanges(oldFolder, newFolder, { table, before: old, after: columns, detail })) {
        counts[change.change]++
        await file?.write(line('row', change))
        onRow?.(change)
      }
    }
  } finally {
    await file?.close()
  }
  return { schema, rows }
}

function line(kind: 'schema' | 'row', change: SchemaChange | RowChange): string {
  return `${JSON.stringify({ kind, ...change })}\n`
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)])
  return a.size === b.size && (await sha256File(one)) === (await sha256File(other))
}

async function mustExist(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new UserError(`${path}: is ${found ? 'no file' : 'missing'}; verify the release first`)
}

export function changeKind({ schema, rows }: ReleaseDiff): ChangeKind {
  const counts = [...rows.values()]
  if (schema.some((change) => change.incompatible)) return 'major'
  if (schema.length || counts.some(({ added }) => added > 0)) return 'minor'
  return counts.some(({ changed, removed }) => changed > 0 || removed > 0) ? 'patch' : 'none'
}

/** For a person: one line a schema change, one line a table, and the kind of change. */
export function diffText(diff: ReleaseDiff): string {
  const schema = diff.schema.map(({ table, column, change, old, new: now, incompatible }) => {
    const values = old === null && now === null ? '' : `: ${old ?? 'none'} -> ${now ?? 'none'}`
    return `${table}${column ? `.${column}` : ''}: ${change}${values}${incompatible ? ' (incompatible)' : ''}`
  })
  const rows = [...diff.rows].map(
    ([table, { added, changed, removed }]) =>
      `${table.padEnd(16)}${`${added} added`.padStart(14)}${`${changed} changed`.padStart(16)}${`${removed} removed`.padStart(16)}`,
  )
  return `${[...schema, ...rows, `change: ${changeKind(diff)}`].join('\n')}\n`
}
