// Reads Parquet: one document a row, in the fields of records, some rows at a time, decoded in a thread that can be ended. The bytes of a
// record are its fields as JSON.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ByteSource, formatName, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'
import { documentOf, fieldsRead } from '../records.ts'
import { decodeInThread } from './decoding-thread.ts'

/** Bytes of rows, as the index counts them, that are in memory at once: to read any of a row group the decoder goes through much of it. */
const BYTES = 32_000_000
const MOST_ROWS = 20_000
async function* read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  if (source.file !== null) {
    yield* readFile(source.file, source, options)
    return
  }
  // A compressed Parquet file cannot be read from its end, where its index stands: it is laid down plain first.
  const folder = await mkdtemp(join(tmpdir(), 'tinmo-parquet-'))
  try {
    const plain = join(folder, 'plain.parquet')
    await pipeline(Readable.from(source.chunks()), createWriteStream(plain))
    yield* readFile(plain, source, options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* readFile(path: string, source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { columns: present, rows: total, bytes: unpacked } = await decodeInThread('describe', path)
  const { size } = await stat(path)
  const wanted = fieldsRead(options.fields)
  const columns = present.filter((name) => wanted.has(name))
  const format = formatName('parquet', source)
  if (columns.length === 0) {
    const message = `no column of the ${total} rows has a name that is known: ${present.slice(0, 20).join(', ')}; map the name of the text`
    yield { reject: { record: null, sha256: null, reason: 'no-text', message, bytes: size } }
    return
  }
  const step = Math.max(1, Math.min(MOST_ROWS, Math.floor((BYTES * total) / Math.max(1, unpacked))))
  for (let start = 0; start < total; start += step) {
    const end = Math.min(total, start + step)
    const rows = await decodeInThread('rows', { path, columns, start, end })
    if (rows.length < end - start) throw new Error(`the index speaks of ${total} rows, but row ${start + rows.length} is not there`)
    options.took?.(Math.floor((size * rows.length) / total))
    for (const [i, row] of rows.entries()) {
      const bytes = Buffer.from(JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      yield documentOf(
        row,
        { path: source.path, record: start + i, sha256, format, encoding: 'utf-8', bytes: bytes.length },
        options.fields,
      )
    }
  }
}

export const parquet: Reader = {
  format: 'parquet',
  accepts: ({ head }) => head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31,
  read,
}
