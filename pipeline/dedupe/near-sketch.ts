// Sketches: what is kept of a body to find the ones that may be near-duplicates of it, 256 bytes whatever its length.
// One-permutation MinHash (Li, Owen, Zhang 2012) with optimal densification (Shrivastava 2017) over five-syllable shingles, cut into
// bands for locality-sensitive hashing: two bodies with Jaccard similarity J share a band with probability 1 - (1 - J^4)^32,
// which is 0.9998 at 0.7 and 0.87 at 0.5.
import { leaving, mixed, SHINGLE, syllableHashes } from '../core/shingles.ts'

const BINS = 128
const BIN_SHIFT = 25
const ROWS = 4
export const BANDS = BINS / ROWS
const EMPTY = 0xffffffff

export interface Sketch {
  /** One hash for each band; bodies that share one are candidates. */
  readonly bands: Uint32Array
  /** The low byte of the minimum in each bin: the share of equal ones estimates the similarity. */
  readonly prints: Uint8Array
}

const BASE = 0x01000193
const OUT = leaving(BASE)
const minima = new Uint32Array(BINS)
const filled = new Uint32Array(BINS)

/** The sketch of a body; null where it has fewer than five syllables. */
export function sketch(body: string): Sketch | null {
  const syllables = syllableHashes(body)
  if (syllables.length < SHINGLE) return null
  minima.fill(EMPTY)
  let rolling = 0
  for (let i = 0; i < syllables.length; i++) {
    const out = i >= SHINGLE ? (syllables[i - SHINGLE] as number) : 0
    rolling = (Math.imul(rolling, BASE) + (syllables[i] as number) - Math.imul(out, OUT)) | 0
    if (i < SHINGLE - 1) continue
    const hash = Math.min(mixed(rolling), EMPTY - 1)
    const bin = hash >>> BIN_SHIFT
    if (hash < (minima[bin] as number)) minima[bin] = hash
  }
  densify()
  const bands = new Uint32Array(BANDS)
  const prints = new Uint8Array(BINS)
  for (let bin = 0; bin < BINS; bin++) prints[bin] = mixed(filled[bin] as number)
  for (let band = 0; band < BANDS; band++) {
    let hash = band
    for (let row = 0; row < ROWS; row++) hash = mixed(hash ^ (filled[band * ROWS + row] as number))
    bands[band] = hash
  }
  return { bands, prints }
}

/** An empty bin borrows the minimum of a bin that is drawn for it, the same one in every body where that is not empty. */
function densify(): void {
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin
    for (let draw = 1; minima[from] === EMPTY; draw++) from = mixed(bin * 0x10001 + draw) % BINS
    filled[bin] = minima[from] as number
  }
}

/** Sketches in a block of memory. */
const BLOCK_BITS = 12
const BLOCK = 1 << BLOCK_BITS

/** The sketches of many bodies, in blocks of memory that stay where they are when more are added. */
export class Sketches {
  private readonly bands: Uint32Array[] = []
  private readonly prints: Uint8Array[] = []
  private count = 0

  /** The number under which the sketch is found. */
  add({ bands, prints }: Sketch): number {
    const number = this.count++
    const [block, row] = [number >>> BLOCK_BITS, number % BLOCK]
    if (row === 0) {
      this.bands.push(new Uint32Array(BLOCK * BANDS))
      this.prints.push(new Uint8Array(BLOCK * BINS))
    }
    this.bands[block]?.set(bands, row * BANDS)
    this.prints[block]?.set(prints, row * BINS)
    return number
  }

  band(number: number, band: number): number {
    return (this.bands[number >>> BLOCK_BITS] as Uint32Array)[(number % BLOCK) * BANDS + band] as number
  }

  bandsOf(number: number): Uint32Array {
    const row = number % BLOCK
    return (this.bands[number >>> BLOCK_BITS] as Uint32Array).subarray(row * BANDS, (row + 1) * BANDS)
  }

  printsOf(number: number): Uint8Array {
    const row = number % BLOCK
    return (this.prints[number >>> BLOCK_BITS] as Uint8Array).subarray(row * BINS, (row + 1) * BINS)
  }
}

/** The estimated Jaccard similarity of two bodies; standard error 0.04. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal++
  return equal / BINS
}

/** The sketch of a body as text; null where it has fewer than five syllables. */
export function bodySketch(body: string): string | null {
  const made = sketch(body)
  return made && sketchText(made)
}

/** A sketch as text, for records that are kept or sent as JSON. */
function sketchText({ bands, prints }: Sketch): string {
  const bytes = Buffer.alloc(BANDS * 4 + BINS)
  bands.forEach((band, i) => {
    bytes.writeUInt32LE(band, i * 4)
  })
  bytes.set(prints, BANDS * 4)
  return bytes.toString('base64')
}

/** The sketch that was written as text. */
export function readSketch(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== BANDS * 4 + BINS) throw new Error(`a sketch has ${BANDS * 4 + BINS} bytes, not ${bytes.length}`)
  return {
    bands: Uint32Array.from({ length: BANDS }, (_, i) => bytes.readUInt32LE(i * 4)),
    prints: Uint8Array.from(bytes.subarray(BANDS * 4)),
  }
}
