// The contract of a format: a Writer takes the checked rows of one table in order, in batches, and leaves one file.
import type { Written } from './output-file.ts'
import type { Row } from './row.ts'

export const FORMATS = ['csv', 'jsonl', 'parquet', 'arrow'] as const
export type Format = (typeof FORMATS)[number]

export interface Writer {
  /** Takes rows; the caller waits for it before it sends more. */
  write(rows: readonly Row[]): Promise<void>
  /** Writes what is left and closes the file. */
  finish(): Promise<Written>
  /** Closes the file as it is, after a fault; the folder is thrown away. */
  abort(): Promise<unknown>
}
