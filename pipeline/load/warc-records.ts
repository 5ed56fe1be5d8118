// Cuts a stream of bytes into the records of a web archive (ISO 28500), in bounded memory. Each record must have the length that it states: a cut
// archive, or one whose lengths are wrong, is damaged from there on.
import { createHash } from 'node:crypto'
import { DOCUMENT_BYTES } from './reader.ts'

export interface WarcBytes {
  /** The whole record; null where it is longer than a document. */
  readonly bytes: Uint8Array | null
  readonly size: number
  readonly sha256: string
}

/** The lines that stand before the block of a record; bytes. */
const HEADER_BYTES = 65_536
const HEADER_END = Buffer.from('\r\n\r\n')

/** Throws where a record does not begin as one, states no length, or is shorter than its length. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcBytes> {
  const stream = new Bytes(chunks)
  for (;;) {
    await stream.skipLineEnds()
    const head = await stream.through(HEADER_END, HEADER_BYTES)
    if (head === null) return
    const text = head.toString('latin1')
    if (!text.startsWith('WARC/')) throw new Error('no record begins where the one before it ends; is its length wrong?')
    const length = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/imu.exec(text)?.[1]
    if (length === undefined) throw new Error('a record without a length')
    const parts: Uint8Array[] = [head]
    const hash = createHash('sha256').update(head)
    let left = Number(length)
    const isKept = left <= DOCUMENT_BYTES
    while (left > 0) {
      const part = await stream.some(left)
      if (part === null) throw new Error(`the archive ends ${left} bytes before the end of a record`)
      hash.update(part)
      if (isKept) parts.push(part)
      left -= part.length
    }
    const size = head.length + Number(length)
    yield { bytes: isKept ? Buffer.concat([...parts, HEADER_END]) : null, size, sha256: hash.digest('hex') }
  }
}

/** Bytes of a stream, taken from its front. */
class Bytes {
  private readonly iterator: AsyncIterator<Uint8Array>
  private ready: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]()
  }

  /** At least one byte and at most `most`; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    if (this.ready.length === 0 && !(await this.more())) return null
    const part = this.ready.subarray(0, most)
    this.ready = this.ready.subarray(part.length)
    return part
  }

  /** All up to the end of the mark; null where nothing is left. Throws where the mark does not come within `most` bytes. */
  async through(mark: Buffer, most: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.ready.indexOf(mark)
      if (at >= 0 && at < most) {
        const part = this.ready.subarray(0, at + mark.length)
        this.ready = this.ready.subarray(part.length)
        return part
      }
      if (this.ready.length >= most) throw new Error('the head of a record does not end')
      if (await this.more()) continue
      if (this.ready.length === 0) return null
      throw new Error('the archive ends in the head of a record')
    }
  }

  async skipLineEnds(): Promise<void> {
    for (;;) {
      const at = this.ready.findIndex((byte) => byte !== 13 && byte !== 10)
      this.ready = at < 0 ? Buffer.alloc(0) : this.ready.subarray(at)
      if (at >= 0 || !(await this.more())) return
    }
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.iterator.next()
    if (done) return false
    this.ready = Buffer.concat([this.ready, value])
    return true
  }
}
