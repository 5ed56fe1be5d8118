// What is known of all documents, by their numbers: columns of numbers, 60 bytes a document, where objects take ten times as many.
import type { Place } from '../../schemas/records/raw-document.ts'
import { Column, grown } from '../core/grown.ts'
import { hashKey, KeyNumbers } from '../core/key-numbers.ts'
import { Texts } from '../core/texts.ts'

/** What dedupe needs to know of a document. */
export interface DocumentKey extends Place {
  readonly sha256: string
  readonly bytes: number
  /** Hash of the body's words: see bodyHash. */
  readonly bodyHash: string
  readonly bodyLength: number
  /** The number of its sketch among all; null where the body has fewer than five syllables. */
  readonly sketch: number | null
  readonly published: string | null
}

const FIRST = 1024
const HASH_BYTES = 32
const NONE = -1

export class DocumentKeys {
  private count = 0
  private hashes = new Uint8Array(FIRST * HASH_BYTES)
  private readonly bodies = new KeyNumbers()
  private readonly bodyNumbers = new Column(new Uint32Array(FIRST))
  private readonly bodyLengths = new Column(new Uint32Array(FIRST))
  private readonly sizes = new Column(new Uint32Array(FIRST))
  private readonly sketches = new Column(new Int32Array(FIRST))
  private readonly paths = new Texts()
  private readonly pathNumbers = new Column(new Uint32Array(FIRST))
  private readonly records = new Column(new Int32Array(FIRST))
  private readonly days = new Texts<string | null>()
  private readonly dayNumbers = new Column(new Uint32Array(FIRST))

  get length(): number {
    return this.count
  }

  /** How many different bodies there are, see body. */
  get bodyCount(): number {
    return this.bodies.size
  }

  /** The number of the document, counted from 0. */
  add({ sha256, path, record, bytes, bodyHash, bodyLength, sketch, published }: DocumentKey): number {
    const number = this.count++
    if (this.count * HASH_BYTES > this.hashes.length) this.hashes = grown(this.hashes)
    this.hashes.set(Buffer.from(sha256, 'hex'), number * HASH_BYTES)
    this.bodyNumbers.set(number, this.bodies.add(hashKey(bodyHash)))
    this.bodyLengths.set(number, bodyLength)
    this.sizes.set(number, bytes)
    this.sketches.set(number, sketch ?? NONE)
    this.pathNumbers.set(number, this.paths.number(path))
    this.records.set(number, record ?? NONE)
    this.setPublished(number, published)
    return number
  }

  sha256(number: number): string {
    return Buffer.from(this.hashes.buffer, number * HASH_BYTES, HASH_BYTES).toString('hex')
  }

  place(number: number): Place {
    const record = this.records.at(number)
    return { path: this.paths.at(this.pathNumbers.at(number)), record: record === NONE ? null : record }
  }

  bytes(number: number): number {
    return this.sizes.at(number)
  }

  /** The number of its words among all: the same for all documents with the same bodyHash. */
  body(number: number): number {
    return this.bodyNumbers.at(number)
  }

  bodyLength(number: number): number {
    return this.bodyLengths.at(number)
  }

  /** Negative where the document has none. */
  sketch(number: number): number {
    return this.sketches.at(number)
  }

  published(number: number): string | null {
    return this.days.at(this.dayNumbers.at(number))
  }

  setPublished(number: number, published: string | null): void {
    this.dayNumbers.set(number, this.days.number(published))
  }
}
