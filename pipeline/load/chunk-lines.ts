// Splits a stream of bytes into lines in bounded memory. A line longer than a document is not kept, but is hashed and counted.
import { createHash } from 'node:crypto'
import { DOCUMENT_BYTES } from './reader.ts'

export interface ByteLine {
  /** From 0, blank lines counted. */
  readonly number: number
  /** Without the line end; null where the line is too long to keep. */
  readonly bytes: Uint8Array | null
  readonly size: number
  readonly sha256: string
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** The lines that hold any byte. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  let hash = createHash('sha256')
  const take = (part: Uint8Array) => {
    size += part.length
    if (size <= DOCUMENT_BYTES) parts.push(part)
    else {
      for (const kept of parts.splice(0)) hash.update(kept)
      hash.update(part)
    }
  }
  const close = (): ByteLine | null => {
    const long = size > DOCUMENT_BYTES
    const whole = long ? null : Buffer.concat(parts)
    const bytes = whole?.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
    if (bytes) hash.update(bytes)
    const line = size === 0 || bytes?.length === 0 ? null : { number, bytes, size: bytes?.length ?? size, sha256: hash.digest('hex') }
    parts = []
    size = 0
    hash = createHash('sha256')
    number++
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      const line = close()
      if (line) yield line
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  const last = close()
  if (last) yield last
}

/** UTF-16 with a byte order mark as UTF-8, without its mark; all other bytes as they are, without the mark of UTF-8. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const [first, second, third] = head
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (encoding) {
    const decoder = new TextDecoder(encoding)
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
    yield Buffer.from(decoder.decode(), 'utf8')
    return
  }
  let skip = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  for await (const chunk of chunks) {
    yield skip > 0 ? chunk.subarray(Math.min(skip, chunk.length)) : chunk
    skip = Math.max(0, skip - chunk.length)
  }
}
