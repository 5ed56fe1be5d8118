// JSON as the files of a release hold it: indented, with a line feed at the end; a row of a table on one line.

import { UserError } from '../core/errors.ts'
import type { Row } from '../export/row.ts'

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The row on a line of the JSONL file `path`. Throws a UserError where it is none. */
export function parseRow(line: string, path: string): Row {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row // its columns are checked by who reads it
  } catch {}
  throw new UserError(`${path}: a line is no JSON object; verify the release first`)
}
