// Rows as the CSV file of the release has them: every string quoted, null empty, lists as JSON text; so that a download of all equals the file.
import type { ColumnKind, Row } from './parquet-table.ts'

export function csvText(columns: readonly (readonly [string, ColumnKind])[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map(([name, kind]) => csvCell(row[name], kind)).join(','))
  return [columns.map(([name]) => quoted(name)).join(','), ...lines, ''].join('\n')
}

function csvCell(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return kind === 'number' && Number.isInteger(value) ? `${value}.0` : String(value)
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
