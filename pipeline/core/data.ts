// Reads the shipped word and pattern tables: TSV files with a header line; `#` starts a comment line.
import { readFileSync } from 'node:fs'

/** Rows of a TSV file as objects keyed by the header. Refuses a row with more cells than the header, naming the line. */
export function readTable<K extends string>(file: URL, columns: readonly K[]): Record<K, string>[] {
  const lines = readFileSync(file, 'utf8').normalize('NFC').split('\n')
  const rows: Record<K, string>[] = []
  let header: string[] | null = null
  lines.forEach((line, i) => {
    if (!line.trim() || line.startsWith('#')) return
    const cells = line.split('\t').map((cell) => cell.trim())
    if (!header) {
      header = cells
      const missing = columns.filter((column) => !cells.includes(column))
      if (missing.length) throw new Error(`${file.pathname}: header lacks ${missing.join(', ')}`)
      return
    }
    if (cells.length > header.length) throw new Error(`${file.pathname}:${i + 1}: ${cells.length} cells, header has ${header.length}`)
    rows.push(Object.fromEntries(columns.map((column) => [column, cells[header?.indexOf(column) ?? -1] ?? ''])) as Record<K, string>)
  })
  return rows
}
