// Opens one input as bytes: plain, gzip or zstd. What is compressed is told by its first bytes.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { InputFile } from './discover.ts'
import { type ByteSource, HEAD_BYTES } from './reader.ts'
import { unzstd } from './unzstd.ts'

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

type Chunks = () => AsyncIterable<Uint8Array>

/** Throws what the operating system says where the file cannot be opened. */
export async function openSource(file: InputFile, took: (bytes: number) => void = () => {}): Promise<ByteSource> {
  const handle = await open(file.path)
  let start: Uint8Array
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    start = buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
  const chunks = async function* () {
    for await (const chunk of createReadStream(file.path, { highWaterMark: HEAD_BYTES })) {
      took(chunk.length)
      yield chunk
    }
  }
  return sourceOf(file, chunks, start)
}

async function sourceOf(file: InputFile, chunks: Chunks, head: Uint8Array): Promise<ByteSource> {
  const base = basename(file.name).toLowerCase()
  const plain = { head, chunks }
  const compression = startsWith(plain.head, GZIP) ? 'gzip' : startsWith(plain.head, ZSTD) ? 'zstd' : null
  if (compression === null) return { path: file.name, name: base, compression, ...plain, file: file.path }
  const inflate = (bytes: Chunks) => (compression === 'gzip' ? gunzip(bytes, file.path) : unzstd(bytes()))
  const name = base.replace(/\.(?:gz|gzip|zst|zstd)$/u, '')
  try {
    return { path: file.name, name, compression, ...(await peeked(inflate(plain.chunks))), file: null }
  } catch {
    // Damaged from the start: the reader meets the same error and reports it.
    return { path: file.name, name, compression, head: new Uint8Array(0), file: null, chunks: () => inflate(plain.chunks) }
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

/** Reads the head, and gives all bytes again, once. */
async function peeked(stream: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(first).subarray(0, HEAD_BYTES)
  return {
    head,
    chunks: async function* () {
      yield* first
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    },
  }
}

async function* gunzip(chunks: Chunks, path: string): AsyncGenerator<Uint8Array> {
  const members = createGunzip()
  // Errors of either stream reach the reader of the last one.
  yield* pipeline(Readable.from(chunks()), members, () => {})
  // Zeros may fill the last block of a tape; behind them nothing is read.
  for await (const rest of createReadStream(path, { start: members.bytesWritten })) {
    if ((rest as Uint8Array).some((byte) => byte !== 0)) throw new Error('there is data behind the end of the gzip data')
  }
}
