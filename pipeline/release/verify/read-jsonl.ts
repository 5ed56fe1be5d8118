// Reads the JSON Lines files of a release.
import type { Row } from '../../export/row.ts'
import { textLines } from './read-text.ts'

export async function* readJsonl(path: string): AsyncGenerator<Row> {
  for await (const line of textLines(path)) {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a line is no JSON object')
    yield value as Row // its columns are checked against the schema of the table
  }
}
