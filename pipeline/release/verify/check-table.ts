// Reads the JSONL file of a table: each row as its schema says.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '../../../schemas/columns.ts'
import { jsonlOf } from '../../export/jsonl.ts'
import type { PlacedBlock } from '../../export/known-blocks.ts'
import { type Row, rowCheck } from '../../export/row.ts'
import type { Tally } from '../../export/tally.ts'
import { checkValues } from './check-values.ts'
import type { Keys } from './keys.ts'
import { messageOf, type Problems } from './problems.ts'
import { readJsonl } from './read-jsonl.ts'
import { isAmong, numbersBut, takenRows } from './taken-rows.ts'

export interface NumberedRow {
  readonly number: number
  readonly row: Row
  /** See TakenRows. */
  readonly isTaken: boolean
}

export interface TableCheck {
  readonly keys: Keys
  readonly problems: Problems
  /** Rows of each table, counted as they are read. */
  readonly counts: Map<string, number>
  readonly tally: Tally
  readonly taken: readonly PlacedBlock[]
}

/** The rows of `<table>.jsonl` that fit their schema; of sentences that were taken over none, since nothing else speaks of them. */
export async function* checkedRows(
  folder: string,
  table: Table,
  { keys, problems, counts, tally, taken: blocks }: TableCheck,
): AsyncGenerator<NumberedRow> {
  const check = rowCheck(table)
  const name = `${table.name}.jsonl`
  counts.set(table.name, 0)
  // A missing file is reported with the checksums.
  if (!existsSync(join(folder, name))) return
  const taken = takenRows(blocks, table.name)
  const leftOut = table.name === 'sentences' ? taken : []
  const isTakenRow = isAmong(taken)
  const rows = readJsonl(
    join(folder, name),
    leftOut.map(({ jsonl }) => jsonl),
    jsonlOf(table),
  )
  for (const number of numbersBut(leftOut)) {
    counts.set(table.name, number - 1)
    const next = await rows.next().catch((error: unknown) => {
      problems.add({ file: name, row: number }, `cannot be read: ${messageOf(error)}`)
      return null
    })
    if (!next || next.done) return
    const row = next.value
    const isTaken = isTakenRow(number)
    try {
      if (!isTaken) check(row)
    } catch (error) {
      problems.add({ file: name, row: number, column: columnOf(error) }, messageOf(error))
      continue
    }
    keys.add(table, row, number)
    if (!isTaken) {
      tally.add(table, row)
      checkValues(table, row, number, problems)
    }
    yield { number, row, isTaken }
  }
}

function columnOf(error: unknown): string | undefined {
  return /column ([^:]+):/u.exec(messageOf(error))?.[1]
}
