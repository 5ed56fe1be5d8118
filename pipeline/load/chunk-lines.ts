// Splits a stream of bytes into lines in bounded memory. A line longer than a document is not kept, but is hashed and counted.
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
