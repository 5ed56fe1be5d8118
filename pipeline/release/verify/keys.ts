// Keys of a release: every primary key once, every foreign key pointing to a row.
import type { Table } from '../../../schemas/columns.ts'
import { TABLES } from '../../../schemas/tables.ts'
import { hashKey, KeyNumbers } from '../../core/key-numbers.ts'
import { compareText } from '../../core/text.ts'
import type { Row } from '../../export/row.ts'
import { partiesOf } from './cross-counts.ts'
import type { Problems } from './problems.ts'

interface Reference {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly table: string
}

/** The columns whose lists refer to entities. */
function partyColumns({ schema }: Table): readonly string[] {
  return PARTIES.filter((column) => column in schema.shape)
}

const PARTIES = ['actors', 'targets']

export class Keys {
  /** Values of the primary keys of one column, by table. */
  private readonly seen = new Map<string, KeyNumbers>()
  /** Foreign keys that no row was seen for so far, by what they point to (`table`, then value), with the first row that has each. */
  private readonly wanted = new Map<string, Map<string, Reference>>()
  /** The value that was found last, by table: rows of one article follow each other. */
  private readonly found = new Map<string, string>()
  private readonly lastKey = new Map<string, readonly [string, number]>()

  constructor(private readonly problems: Problems) {}

  add(table: Table, row: Row, rowNumber: number): void {
    const file = `${table.name}.jsonl`
    const [first, second] = table.primaryKey
    if (first !== undefined && second === undefined) this.addKey(table.name, first, row, rowNumber)
    if (first !== undefined && second !== undefined) this.addOrdered(table.name, [first, second], row, rowNumber)
    for (const { column, table: target } of table.foreignKeys) this.want(row[column], { file, row: rowNumber, column, table: target })
    for (const column of partyColumns(table))
      for (const value of partiesOf(row[column])) this.want(value, { file, row: rowNumber, column, table: 'entities' })
  }

  private want(value: unknown, reference: Reference): void {
    if (typeof value !== 'string' || this.found.get(reference.table) === value) return
    if ((this.seen.get(reference.table)?.find(hashKey(value)) ?? -1) >= 0) {
      this.found.set(reference.table, value)
      return
    }
    const wanted = this.wanted.get(reference.table) ?? new Map<string, Reference>()
    this.wanted.set(reference.table, wanted)
    if (!wanted.has(value)) wanted.set(value, reference)
  }

  private addKey(table: string, column: string, row: Row, rowNumber: number): void {
    const value = String(row[column])
    const seen = this.seen.get(table) ?? new KeyNumbers()
    this.seen.set(table, seen)
    const before = seen.size
    if (seen.add(hashKey(value)) < before)
      this.problems.add({ file: `${table}.jsonl`, row: rowNumber, column }, `the key ${value} is there twice`)
    this.wanted.get(table)?.delete(value)
  }

  /** A key of a text and a number is kept in order, so the one before is enough to compare with. */
  private addOrdered(table: string, columns: readonly [string, string], row: Row, rowNumber: number): void {
    const key = [String(row[columns[0]]), Number(row[columns[1]])] as const
    const last = this.lastKey.get(table)
    if (last && (compareText(last[0], key[0]) || last[1] - key[1]) >= 0) {
      const what = `the key ${key.join(' ')} comes after ${last.join(' ')}: twice, or out of order`
      this.problems.add({ file: `${table}.jsonl`, row: rowNumber, column: columns.join(', ') }, what)
    }
    this.lastKey.set(table, key)
  }

  /** When all rows were added: reports foreign keys that point to no row. */
  finish(): void {
    for (const { name } of TABLES)
      for (const [value, reference] of this.wanted.get(name) ?? []) this.problems.add(reference, `${value} is no row of ${name}`)
  }
}
