// Rows as the CSV file of the release has them: every string quoted, null empty, lists as JSON text; so that a download of all equals the file,
// that of a build with or without `--csv-safe`.
import { safeCell } from '../../../export/safe-cell.ts'
import type { ColumnKind, Row } from './parquet-table.ts'

/** `isSafe`: no text is a formula to a spreadsheet. */
export function csvText(
  columns: readonly (readonly [string, ColumnKind])[],
  rows: readonly Row[],
  { isSafe }: { readonly isSafe: boolean },
): string {
  const ofText = isSafe ? safeCell : (text: string) => text
  const lines = rows.map((row) => columns.map(([name, kind]) => csvCell(row[name], kind, ofText)).join(','))
  return [columns.map(([name]) => quoted(name)).join(','), ...lines, ''].join('\n')
}

function csvCell(value: unknown, kind: ColumnKind, ofText: (text: string) => string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return kind === 'number' && Number.isInteger(value) ? `${value}.0` : String(value)
  return quoted(typeof value === 'string' ? ofText(value) : JSON.stringify(value))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
