// Reads the JSON Lines files of a release.
import type { Row } from '../../export/row.ts'
import { textLines } from './read-text.ts'
import type { Range } from './taken-rows.ts'

/** The rows but for those in the ranges. Throws on a line that is no object and, where `written` gives the lines of rows, on one that is another. */
export async function* readJsonl(
  path: string,
  leftOut: readonly Range[] = [],
  written: ((rows: readonly Row[]) => string) | null = null,
): AsyncGenerator<Row> {
  for await (const line of textLines(path, leftOut)) {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a line is no JSON object')
    const row = value as Row // its columns are checked against the schema of the table
    // A field that stands twice, a number in another form, a blank more: readers differ in what they make of it.
    if (written && written([row]) !== `${line}\n`) throw new Error('a line is not written as the release writes it')
    yield row
  }
}
