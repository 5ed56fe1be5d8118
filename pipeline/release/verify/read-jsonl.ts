// Reads the JSON Lines files of a release.
import type { Row } from '../../export/row.ts'
import { textLines } from './read-text.ts'
import type { Range } from './taken-rows.ts'

/** The rows but for those in the ranges. */
export async function* readJsonl(path: string, leftOut: readonly Range[] = []): AsyncGenerator<Row> {
  for await (const line of textLines(path, leftOut)) {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a line is no JSON object')
    yield value as Row // its columns are checked against the schema of the table
  }
}
