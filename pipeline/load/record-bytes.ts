// The bytes of one record of a stream, in bounded memory: what is longer than a document is hashed and counted, but not kept.
import { createHash } from 'node:crypto'
import { DOCUMENT_BYTES } from './reader.ts'

export interface RecordBytes {
  /** Without a carriage return at the end; null where the record is too long to keep. */
  readonly bytes: Uint8Array | null
  readonly size: number
  readonly sha256: string
}

const CARRIAGE_RETURN = 13

export class RecordCollector {
  private parts: Uint8Array[] = []
  private size = 0
  private hash = createHash('sha256')

  get length(): number {
    return this.size
  }

  take(part: Uint8Array): void {
    this.size += part.length
    if (this.size <= DOCUMENT_BYTES) this.parts.push(part)
    else {
      for (const kept of this.parts.splice(0)) this.hash.update(kept)
      this.hash.update(part)
    }
  }

  /** The record, and begins the next one; null where it holds no byte. */
  close(): RecordBytes | null {
    const whole = this.size > DOCUMENT_BYTES ? null : Buffer.concat(this.parts)
    const bytes = whole?.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
    if (bytes) this.hash.update(bytes)
    const record = bytes?.length === 0 ? null : { bytes, size: bytes?.length ?? this.size, sha256: this.hash.digest('hex') }
    this.parts = []
    this.size = 0
    this.hash = createHash('sha256')
    return record
  }
}
