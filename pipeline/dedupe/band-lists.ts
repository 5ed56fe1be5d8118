// Documents by the bands of their sketches: lists in blocks of memory, 16 bytes an entry, where a Map of arrays takes some hundred.
import { grown } from '../core/grown.ts'

const FIRST_ENTRIES = 1 << 12
/** Ends a list. */
const NONE = 0

export class BandLists {
  private count = 0
  // Entries by their numbers, from 1: the document, its band, and the next entry of the list.
  private documents = new Int32Array(FIRST_ENTRIES)
  private bands = new Uint32Array(FIRST_ENTRIES)
  private next = new Int32Array(FIRST_ENTRIES)
  /** First entries of lists, by the last bits of bands; a list may hold the entries of several. */
  private heads = new Int32Array(FIRST_ENTRIES)

  add(band: number, document: number): void {
    if (this.count + 1 === this.documents.length) this.grow()
    const entry = ++this.count
    this.documents[entry] = document
    this.bands[entry] = band
    this.link(entry)
  }

  /** Adds the documents of the band to `found`. */
  collect(band: number, found: Set<number>): void {
    for (let entry = this.heads[band & (this.heads.length - 1)] as number; entry !== NONE; entry = this.next[entry] as number)
      if (this.bands[entry] === band) found.add(this.documents[entry] as number)
  }

  private link(entry: number): void {
    const slot = (this.bands[entry] as number) & (this.heads.length - 1)
    this.next[entry] = this.heads[slot] as number
    this.heads[slot] = entry
  }

  private grow(): void {
    this.documents = grown(this.documents)
    this.bands = grown(this.bands)
    this.next = new Int32Array(this.documents.length)
    this.heads = new Int32Array(this.documents.length)
    for (let entry = 1; entry <= this.count; entry++) this.link(entry)
  }
}
