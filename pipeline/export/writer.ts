// The contract of a format: how rows become bytes, and a Writer that takes the rows of one table in order and leaves one file.
import type { Table } from '../../schemas/columns.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { Written } from './output-file.ts'
import type { Row } from './row.ts'

export const FORMATS = ['csv', 'jsonl', 'parquet', 'arrow'] as const
/** Those that every release has. */
export const USUAL_FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** Rows as they stand in a file: bytes that go behind those of the rows before. */
export interface Part {
  readonly bytes: Uint8Array
  /** Of Parquet: its row groups, whose offsets count from the first byte, as bytes, a fifth of what objects take; none of other formats. */
  readonly groups: Uint8Array
}

export interface Writer {
  /** Takes checked rows; the caller waits for it before it sends more. */
  write(rows: readonly Row[]): Promise<void>
  /** Writes what is left and closes the file. */
  finish(): Promise<Written>
  /** Closes the file as it is, after a fault; the folder is thrown away. */
  abort(): Promise<unknown>
}

export interface PartWriter extends Writer {
  /** Takes rows as the format made them, and says at which byte of the file they stand. */
  append(part: Part): Promise<number>
}

/** Makes rows apart from their file. */
export interface Encoder {
  /** Takes checked rows. */
  add(rows: readonly Row[]): void
  /** All rows that it took. */
  finish(): Part
}

export interface PartFormat {
  open(path: string, table: Table, configuration: Configuration): Promise<PartWriter>
  encoder(table: Table, configuration: Configuration): Promise<Encoder>
}
