// The shingles of quotes, of all articles, in blocks of memory: by which of them quotes are found that may be alike.
import { Column, grown } from '../core/grown.ts'
import { shingleSet, wholeHash } from '../core/shingles.ts'

/** The smallest shingles of a quote by which others are found: two with a Jaccard similarity of 0.3 share one of eight with probability 0.94. */
const LOOKED_UP = 8

/** The shingles that quotes look up. Most quotes have none that another has: nobody else says the like, and they need not be held. */
export class LookedUp {
  private all = new Float64Array(1 << 12)
  private length = 0

  add(words: string): void {
    const shingles = lookedUp(words)
    if (this.length + shingles.length > this.all.length) this.all = grown(this.all)
    this.all.set(shingles, this.length)
    this.length += shingles.length
  }

  /** Those that several quotes look up. Nothing is added after. */
  repeated(): RepeatedShingles {
    const sorted = this.all.subarray(0, this.length).sort()
    let count = 0
    for (const [i, shingle] of sorted.entries())
      if (shingle === sorted[i - 1] && (count === 0 || shingle !== sorted[count - 1])) sorted[count++] = shingle
    return new RepeatedShingles(sorted.slice(0, count))
  }
}

/** Shingles by number, and who has them: 8 bytes a shingle and 8 a holder, where a Map of lists takes two hundred. */
export class RepeatedShingles {
  /** How many hold each shingle, and the last one that came, as the number of its entry, from 1. */
  private readonly counts: Uint8Array
  private readonly lasts: Uint32Array
  private readonly holders = new Column(new Uint32Array(1 << 12))
  /** The entry that came before each one; 0 before the first. */
  private readonly before = new Column(new Uint32Array(1 << 12))
  private entries = 0

  constructor(private readonly sorted: Float64Array) {
    this.counts = new Uint8Array(sorted.length)
    this.lasts = new Uint32Array(sorted.length)
  }

  /** Counted from 0; -1 where it is none of them. */
  number(shingle: number): number {
    let [low, high] = [0, this.sorted.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((this.sorted[half] as number) < shingle) low = half + 1
      else high = half
    }
    return this.sorted[low] === shingle ? low : -1
  }

  count(number: number): number {
    return this.counts[number] as number
  }

  *holdersOf(number: number): Generator<number> {
    for (let entry = this.lasts[number] as number; entry > 0; entry = this.before.at(entry)) yield this.holders.at(entry)
  }

  hold(number: number, holder: number): void {
    const entry = ++this.entries
    this.holders.set(entry, holder)
    this.before.set(entry, this.lasts[number] as number)
    this.lasts[number] = entry
    this.counts[number] = this.count(number) + 1
  }
}

/** The whole of the words, and the smallest shingles: a random choice that falls on the same ones in every wording. */
export function lookedUp(words: string): Float64Array {
  const shingles = shingleSet(words).subarray(0, LOOKED_UP)
  const all = new Float64Array(shingles.length + 1)
  all.set(shingles)
  all[shingles.length] = wholeHash(words)
  return all
}
