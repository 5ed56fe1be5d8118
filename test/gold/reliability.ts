// Whether confidence tells the truth: rows in bands of confidence, and how many of each were right.

/** Judged rows of one confidence. */
export interface Seen {
  readonly confidence: number
  readonly right: number
  readonly of: number
}

export interface Band {
  readonly band: string
  readonly mean: number
  readonly right: number
  readonly of: number
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

export function reliability(seen: readonly Seen[]): Band[] {
  return BANDS.slice(0, -1).flatMap((low, i) => {
    const high = BANDS[i + 1] ?? 1
    const rows = seen.filter(({ confidence }) => confidence >= low && confidence < high)
    if (!rows.length) return []
    const of = sum(rows, (row) => row.of)
    const band = high > 1 ? `${low} and up` : low === 0 ? `below ${high}` : `${low} to ${high}`
    return [{ band, mean: sum(rows, (row) => row.confidence * row.of) / of, right: sum(rows, (row) => row.right), of }]
  })
}

export function formatReliability(bands: readonly Band[]): string[] {
  return [
    '| confidence | rows | mean confidence | right |',
    '|---|---:|---:|---:|',
    ...bands.map(({ band, of, mean, right }) => `| ${band} | ${of} | ${mean.toFixed(3)} | ${(right / of).toFixed(3)} |`),
  ]
}

function sum<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.reduce((total, row) => total + value(row), 0)
}
