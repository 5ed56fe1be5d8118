// What verify finds: where (file, row, column) and what is wrong there.

export interface Problem {
  readonly file: string
  /** Data row of the table, from 1; null for the file as a whole. */
  readonly row: number | null
  readonly column: string | null
  readonly message: string
}

export interface Place {
  readonly file: string
  readonly row?: number
  readonly column?: string
}

/** Each file may report this many problems; more would only repeat them. */
const LIMIT = 50

export class Problems {
  readonly list: Problem[] = []
  private readonly counts = new Map<string, number>()

  addAll(problems: readonly Problem[]): void {
    this.list.push(...problems)
  }

  add({ file, row, column }: Place, message: string): void {
    const count = (this.counts.get(file) ?? 0) + 1
    this.counts.set(file, count)
    if (count <= LIMIT) this.list.push({ file, row: row ?? null, column: column ?? null, message })
    if (count === LIMIT + 1)
      this.list.push({ file, row: null, column: null, message: `more than ${LIMIT} problems; the rest are left out` })
  }
}

/** One line for a person: `quotes.csv, row 3, column quote_text: ...`. */
export function problemText({ file, row, column, message }: Problem): string {
  return `${file}${row === null ? '' : `, row ${row}`}${column === null ? '' : `, column ${column}`}: ${message}`
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
