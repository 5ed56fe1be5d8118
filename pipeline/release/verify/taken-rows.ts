// Rows that a build took over, byte for byte, from the last release of the same code, which was verified. What such rows are by themselves, and
// that they are the same in all formats, is not checked again; what rows of the whole release tell of each other is.
import type { PlacedBlock } from '../../export/known-blocks.ts'

/** Bytes of a file. */
export interface Range {
  readonly offset: number
  readonly length: number
}

/** Rows of one table that follow each other. */
export interface TakenRows {
  /** How many stand before them. */
  readonly first: number
  readonly rows: number
  readonly csv: Range
  readonly jsonl: Range
}

/** The rows of these blocks in the table, in its order. */
export function takenRows(blocks: readonly PlacedBlock[], table: string): TakenRows[] {
  const range = ({ offset, length }: Range): Range => ({ offset, length })
  return blocks.flatMap(({ tables }) => {
    const found = tables[table]
    return found ? [{ first: found.first, rows: found.rows, csv: range(found.parts.csv), jsonl: range(found.parts.jsonl) }] : []
  })
}

/** The numbers of the rows of a table, from 1 and without end, but for those that were taken over. */
export function* numbersBut(taken: readonly TakenRows[]): Generator<number, never> {
  let number = 1
  for (const { first, rows } of taken) {
    while (number <= first) yield number++
    number += rows
  }
  for (;;) yield number++
}

/** Whether the row with a number was taken over; asked in the order of the rows. */
export function isAmong(taken: readonly TakenRows[]): (number: number) => boolean {
  let at = 0
  return (number) => {
    for (let range = taken[at]; range; range = taken[++at]) if (number <= range.first + range.rows) return number > range.first
    return false
  }
}
