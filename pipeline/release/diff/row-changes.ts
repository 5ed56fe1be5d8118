// What changed in the rows of one table between two releases, by key. Lines that both have are no change; of the others the old rows are held
// as hashes, and read again where they differ.
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sha256 } from '../../core/hash.ts'
import type { Row, Value } from '../../export/row.ts'
import { parseRow } from '../json.ts'
import { linesApart, linesOf, type Place } from './lines-apart.ts'
import type { ColumnEntry } from './schema-changes.ts'

export interface FieldChange {
  readonly old: Value
  readonly new: Value
}

export interface RowChange {
  readonly table: string
  readonly change: 'added' | 'changed' | 'removed'
  readonly key: Readonly<Record<string, Value>>
  /** The columns that both releases have and in which the row differs. */
  readonly fields?: Readonly<Record<string, FieldChange>>
}

export interface TablePair {
  readonly table: string
  readonly before: readonly ColumnEntry[]
  readonly after: readonly ColumnEntry[]
  /** `kind`: only how each row changed, without key and fields, which saves reading old rows again. */
  readonly detail: 'all' | 'kind'
}

interface OldRow extends Place {
  readonly hash: string
}

/** Changed and added rows in the order of the new table, then removed ones in the order of the old. */
export async function* rowChanges(oldFolder: string, newFolder: string, pair: TablePair): AsyncGenerator<RowChange> {
  const { table, detail } = pair
  const shared = pair.after.flatMap(({ column }) => (pair.before.some((old) => old.column === column) ? [column] : []))
  const keyColumns = keyOf(pair.after).filter((column) => shared.includes(column))
  const hashOf = (row: Row) => sha256(JSON.stringify(shared.map((column) => row[column]))).slice(0, 32)
  const [oldPath, newPath] = [join(oldFolder, `${table}.jsonl`), join(newFolder, `${table}.jsonl`)]
  // Between other columns a line says nothing of the row.
  const apart = isDeepStrictEqual(pair.before, pair.after) ? await linesApart(oldPath, newPath) : null
  const left = new Map<string, OldRow>()
  const oldNames = new Names(keyColumns)
  for await (const { row, offset, length } of rowsAt(oldPath, apart?.old)) left.set(oldNames.of(row), { hash: hashOf(row), offset, length })

  const names = new Names(keyColumns)
  const oldFile = await open(oldPath)
  try {
    for await (const { row } of rowsAt(newPath, apart?.new)) {
      const name = names.of(row)
      const old = left.get(name)
      left.delete(name)
      const key = detail === 'kind' ? {} : pick(row, keyColumns)
      if (!old) yield { table, change: 'added', key }
      else if (old.hash !== hashOf(row)) {
        const fields = detail === 'kind' ? {} : fieldChanges(await readRow(oldFile, old, oldPath), row, shared)
        yield { table, change: 'changed', key, fields }
      }
    }
    for (const old of left.values()) {
      const key = detail === 'kind' ? {} : pick(await readRow(oldFile, old, oldPath), keyColumns)
      yield { table, change: 'removed', key }
    }
  } finally {
    await oldFile.close()
  }
}

/** The primary key; where a table has none (rejects), where its row comes from. */
function keyOf(columns: readonly ColumnEntry[]): string[] {
  const primary = columns.filter(({ key }) => key === 'primary').map(({ column }) => column)
  return primary.length ? primary : ['source_path', 'source_record']
}

/** Names rows by their key; a key that comes again is numbered. */
class Names {
  private readonly seen = new Map<string, number>()

  constructor(private readonly keyColumns: readonly string[]) {}

  of(row: Row): string {
    const key = JSON.stringify(this.keyColumns.map((column) => row[column]))
    const times = this.seen.get(key) ?? 0
    this.seen.set(key, times + 1)
    return times ? `${key}${times}` : key
  }
}

/** The rows of the lines that stand there; of all lines where no places are given. */
async function* rowsAt(path: string, places?: readonly Place[]): AsyncGenerator<Place & { readonly row: Row }> {
  if (!places) {
    for await (const { bytes, offset } of linesOf(path)) yield { row: parseRow(bytes.toString('utf8'), path), offset, length: bytes.length }
    return
  }
  const file = await open(path)
  try {
    for (const place of places) yield { ...place, row: await readRow(file, place, path) }
  } finally {
    await file.close()
  }
}

async function readRow(file: FileHandle, { offset, length }: Place, path: string): Promise<Row> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
  return parseRow(buffer.toString('utf8'), path)
}

function fieldChanges(before: Row, after: Row, columns: readonly string[]): Record<string, FieldChange> {
  const fields: Record<string, FieldChange> = {}
  for (const column of columns) {
    const change = { old: before[column] ?? null, new: after[column] ?? null }
    if (JSON.stringify(change.old) !== JSON.stringify(change.new)) fields[column] = change
  }
  return fields
}

function pick(row: Row, columns: readonly string[]): Record<string, Value> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
