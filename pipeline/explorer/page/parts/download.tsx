// Downloads the rows that the filters leave as CSV, with all columns; safe for spreadsheets where the reader has not chosen otherwise.
import { useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { csvText } from '../data/csv.ts'
import type { ParquetTable, Row } from '../data/parquet-table.ts'

interface DownloadProps {
  readonly name: string
  readonly table: ParquetTable
  /** Positions of the rows. */
  readonly rows: readonly number[]
}

export function Download({ name, table, rows }: DownloadProps) {
  const { say, release, isSafeCsv } = useApp()
  const [isBusy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    try {
      save(`${name}-${release.about.version}.csv`, csvText(table.columns, await wholeRows(table, rows), { isSafe: isSafeCsv }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <button type="button" class="plain" disabled={isBusy || rows.length === 0} onClick={start}>
      {isBusy ? say('downloading') : say('download')}
    </button>
  )
}

/** Whether downloads are safe for spreadsheets. */
export function SafeCsv() {
  const { say, isSafeCsv, setSafeCsv } = useApp()
  return (
    <label class="check" title={say('safe_csv_help')}>
      <input type="checkbox" checked={isSafeCsv} onChange={(event) => setSafeCsv(event.currentTarget.checked)} />
      {say('safe_csv')}
    </label>
  )
}

/** The rows at the positions, in the table's order, with all columns; read group by group. */
export async function wholeRows(table: ParquetTable, positions: readonly number[]): Promise<Row[]> {
  const wanted = new Set(positions)
  const found: Row[] = []
  for (const [start, end] of table.groups) {
    const inside = positions.filter((at) => at >= start && at < end)
    if (inside.length === 0) continue
    const first = inside.reduce((a, b) => Math.min(a, b))
    const rows = await table.read(first, end)
    rows.forEach((row, i) => {
      if (wanted.has(first + i)) found.push(row)
    })
  }
  return found
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
