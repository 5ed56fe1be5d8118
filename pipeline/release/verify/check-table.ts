// Reads one table in its three formats side by side: same rows, same order, same values, each row as its schema says.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '../../../schemas/columns.ts'
import type { Configuration } from '../../../schemas/configuration.ts'
import { type Row, rowCheck, type Value } from '../../export/row.ts'
import { textOfSafeCell } from '../../export/safe-cell.ts'
import type { Tally } from '../../export/tally.ts'
import { checkValues } from './check-values.ts'
import type { Keys } from './keys.ts'
import type { Problems } from './problems.ts'
import { readCsv } from './read-csv.ts'
import { readJsonl } from './read-jsonl.ts'
import { readParquet } from './read-parquet.ts'

export interface NumberedRow {
  readonly number: number
  readonly row: Row
}

export interface TableCheck {
  readonly configuration: Configuration
  readonly keys: Keys
  readonly problems: Problems
  /** Rows of each table, counted as they are read. */
  readonly counts: Map<string, number>
  readonly tally: Tally
}

/** The rows of `<table>.jsonl` that fit their schema, checked against the other two files on the way. */
export async function* checkedRows(
  folder: string,
  table: Table,
  { configuration, keys, problems, counts, tally }: TableCheck,
): AsyncGenerator<NumberedRow> {
  const file = (format: string) => `${table.name}.${format}`
  const check = rowCheck(table)
  const main = new Cursor(file('jsonl'), readJsonl(join(folder, file('jsonl'))), problems)
  const others = [
    new Cursor(file('csv'), readCsv(join(folder, file('csv')), table, configuration.csv_safe ? textOfSafeCell : undefined), problems),
    new Cursor(file('parquet'), readParquet(join(folder, file('parquet')), table), problems),
  ]
  counts.set(table.name, 0)
  // A missing file is reported with the checksums.
  if (!existsSync(join(folder, main.file))) return
  const compared = others.filter((cursor) => existsSync(join(folder, cursor.file)))
  for (let number = 1; ; number++) {
    const row = await main.next()
    for (const cursor of compared) {
      if (!cursor.open || !main.readable) continue
      const other = await cursor.next()
      if (!cursor.readable) continue
      if (!row !== !other)
        problems.add({ file: cursor.file, row: number }, `${row ? 'ends before' : 'goes on after the end of'} ${main.file}`)
      if (row && other) compareRows(cursor.file, number, row, other, problems)
      if (!other) cursor.open = false
    }
    if (!row) return
    counts.set(table.name, number)
    try {
      check(row)
    } catch (error) {
      problems.add({ file: main.file, row: number, column: columnOf(error) }, messageOf(error))
      continue
    }
    keys.add(table, row, number)
    tally.add(table, row)
    checkValues(table, row, number, problems)
    yield { number, row }
  }
}

/** Reads on; a fault of the file is a problem and the end of it. */
class Cursor {
  open = true
  /** False after a fault in the file. */
  readable = true
  private count = 0

  constructor(
    readonly file: string,
    private readonly rows: AsyncGenerator<Row>,
    private readonly problems: Problems,
  ) {}

  async next(): Promise<Row | null> {
    this.count++
    try {
      const { done, value } = await this.rows.next()
      return done ? null : value
    } catch (error) {
      this.open = false
      this.readable = false
      this.problems.add({ file: this.file, row: this.count }, `cannot be read: ${messageOf(error)}`)
      return null
    }
  }
}

function compareRows(file: string, number: number, row: Row, other: Row, problems: Problems): void {
  for (const column in row) {
    if (!sameValue(row[column], other[column])) reportDifference(file, number, column, row, other, problems)
  }
  for (const column in other) {
    if (!(column in row)) reportDifference(file, number, column, row, other, problems)
  }
}

function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

function reportDifference(file: string, row: number, column: string, expected: Row, found: Row, problems: Problems): void {
  const [here, there] = [found[column], expected[column]].map((value) => short(JSON.stringify(value) ?? 'nothing'))
  problems.add({ file, row, column }, `${here} here, ${there} in the JSONL file`)
}

function short(text = ''): string {
  return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}...` : text
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function columnOf(error: unknown): string | undefined {
  return /column ([^:]+):/u.exec(messageOf(error))?.[1]
}
