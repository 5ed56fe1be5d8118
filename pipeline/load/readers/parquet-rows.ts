// What is asked of a Parquet file: its columns, and some of its rows. Runs in a thread of its own, because a false index can make the
// decoder run for ever or ask for all memory.
import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema, type SchemaTree } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { Fields } from '../records.ts'

export interface ParquetAbout {
  /** Those that can be read. */
  readonly columns: readonly string[]
  readonly rows: number
  /** Of all rows when unpacked, as the index says. */
  readonly bytes: number
}

export interface RowRange {
  readonly path: string
  readonly columns: readonly string[]
  readonly start: number
  readonly end: number
}

type AsyncBuffer = Awaited<ReturnType<typeof asyncBufferFromFile>>

/** The file that was asked about last. */
let last: { readonly path: string; readonly file: AsyncBuffer; readonly metadata: FileMetaData } | null = null

export async function describe(path: string): Promise<ParquetAbout> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  last = { path, file, metadata }
  const bytes = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
  const columns = parquetSchema(metadata).children.filter(isReadable)
  return { columns: columns.map(({ element }) => element.name), rows: Number(metadata.num_rows), bytes }
}

/** Types for which the decoder has no reading; neither of them could be a fact of a record. */
const UNREAD: ReadonlySet<string> = new Set(['INTERVAL', 'BSON'])

function isReadable({ element, children }: SchemaTree): boolean {
  return !UNREAD.has(element.converted_type ?? '') && children.every(isReadable)
}

/** The rows `start` to `end` of the file that was described last. */
export async function rows({ path, columns, start, end }: RowRange): Promise<Fields[]> {
  if (last?.path !== path) await describe(path)
  if (!last) throw new Error('no file')
  const { file, metadata } = last
  return parquetReadObjects({ file, metadata, compressors, columns: [...columns], rowStart: start, rowEnd: end })
}
