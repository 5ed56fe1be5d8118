// Reads the CSV and the Parquet file of a table beside its JSONL file: same rows, same order, same values.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../../../schemas/configuration.ts'
import { tableNamed } from '../../../schemas/tables.ts'
import type { Row, Value } from '../../export/row.ts'
import { textOfSafeCell } from '../../export/safe-cell.ts'
import type { Beat } from './parquet-thread.ts'
import { messageOf, type Problem, Problems } from './problems.ts'
import { readCsv } from './read-csv.ts'
import { readJsonl } from './read-jsonl.ts'
import { readParquet } from './read-parquet.ts'
import { numbersBut, type TakenRows } from './taken-rows.ts'

export interface FormatsOfTable {
  readonly folder: string
  readonly table: string
  readonly configuration: Configuration
  readonly withParquet: boolean
  /** Rows that are not read. */
  readonly taken: readonly TakenRows[]
  readonly beat?: Beat
}

/** How the two files differ from the JSONL file; what is wrong with that one itself is not told here. */
export async function compareFormats({ folder, table: name, configuration, withParquet, taken, beat }: FormatsOfTable): Promise<Problem[]> {
  const problems = new Problems()
  const table = tableNamed(name, configuration)
  const file = (format: string) => `${name}.${format}`
  const isThere = (format: string) => (format !== 'parquet' || withParquet) && existsSync(join(folder, file(format)))
  // A missing file is reported with the checksums.
  if (!isThere('jsonl')) return []
  const main = new Cursor(
    file('jsonl'),
    readJsonl(
      join(folder, file('jsonl')),
      taken.map(({ jsonl }) => jsonl),
    ),
    new Problems(),
  )
  const others = (
    [
      [
        'csv',
        readCsv(join(folder, file('csv')), table, {
          ...(configuration.csv_safe && { textOf: textOfSafeCell }),
          leftOut: taken.map(({ csv }) => csv),
        }),
      ],
      ['parquet', readParquet(join(folder, file('parquet')), table, taken)],
    ] as const
  ).flatMap(([format, rows]) => (isThere(format) ? [new Cursor(file(format), rows, problems)] : []))
  for (const number of numbersBut(taken)) {
    if (beat) Atomics.add(beat, 0, 1)
    const row = await main.next()
    if (!main.readable) break
    for (const cursor of others) {
      if (!cursor.open) continue
      const other = await cursor.next()
      if (!cursor.readable) continue
      if (!row !== !other)
        problems.add({ file: cursor.file, row: number }, `${row ? 'ends before' : 'goes on after the end of'} ${main.file}`)
      if (row && other) compareRows(cursor.file, number, row, other, problems)
      if (!other) cursor.open = false
    }
    if (!row) break
  }
  return problems.list
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
