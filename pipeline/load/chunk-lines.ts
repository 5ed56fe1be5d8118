// Splits a stream of bytes into lines in bounded memory. A line longer than a document is not kept, but is hashed and counted.
import { StringDecoder } from 'node:string_decoder'
import { utf16Of } from './decode.ts'
import { type RecordBytes, RecordCollector } from './record-bytes.ts'

export interface ByteLine extends RecordBytes {
  /** From 0, blank lines counted. */
  readonly number: number
}

const LINE_FEED = 10

/** The lines that hold any byte. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 0
  const collector = new RecordCollector()
  const close = (): ByteLine | null => {
    const record = collector.close()
    const line = record && { number, ...record }
    number++
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      collector.take(chunk.subarray(start, end))
      const line = close()
      if (line) yield line
      start = end + 1
    }
    collector.take(chunk.subarray(start))
  }
  const last = close()
  if (last) yield last
}

/**
 * UTF-16 with a byte order mark as UTF-8, without its mark; all other bytes as they are, without the mark of UTF-8. What is no UTF-16 (half a pair, half a
 * unit) becomes a byte that is no UTF-8, so that the record that holds it is refused, and no other.
 */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const order = utf16Of(head)
  if (order) {
    yield* fromUtf16(chunks, order)
    return
  }
  let skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  for await (const chunk of chunks) {
    yield skip > 0 ? chunk.subarray(Math.min(skip, chunk.length)) : chunk
    skip = Math.max(0, skip - chunk.length)
  }
}

async function* fromUtf16(chunks: AsyncIterable<Uint8Array>, order: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  // Keeps the first half of a pair that a chunk cuts.
  const decoder = new StringDecoder('utf16le')
  let isFirst = true
  let half = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([half, chunk])
    const units = bytes.subarray(0, bytes.length - (bytes.length % 2))
    half = bytes.subarray(units.length)
    const text = decoder.write(order === 'utf-16be' ? units.swap16() : units)
    yield utf8Of(isFirst ? text.slice(1) : text)
    isFirst &&= text.length === 0
  }
  yield utf8Of(decoder.end())
  if (half.length > 0) yield NO_UTF8
}

const NO_UTF8 = Buffer.from([0xff])

function utf8Of(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text)
  const parts = text.split(/[\uD800-\uDFFF]/u)
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [NO_UTF8, Buffer.from(part)])))
}
