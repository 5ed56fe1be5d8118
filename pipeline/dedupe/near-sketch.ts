// Sketches: what is kept of a body to find the ones that may be near-duplicates of it, 256 bytes whatever its length.
// One-permutation MinHash (Li, Owen, Zhang 2012) with optimal densification (Shrivastava 2017) over five-syllable shingles, cut into
// bands for locality-sensitive hashing: two bodies with Jaccard similarity J share a band with probability 1 - (1 - J^4)^32,
// which is 0.9998 at 0.7 and 0.87 at 0.5.
import { AppendFile } from '../core/append-file.ts'
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

/** Sketches in a file: a row of bytes for each, its bands and then its prints. */
const BANDS_BYTES = BANDS * 4
const ROW = BANDS_BYTES + BINS
/** Rows that are read at once where all are read. */
const WINDOW = 4096

/** The sketches of many bodies, in a file. */
export class Sketches {
  private count = 0

  private constructor(private readonly file: AppendFile) {}

  static async create(path: string): Promise<Sketches> {
    return new Sketches(await AppendFile.create(path))
  }

  /** The number under which the sketch is found, counted from 0. Whoever adds many waits for `settled` now and then. */
  add(sketch: Sketch): number {
    this.file.append(bytesOf(sketch))
    return this.count++
  }

  settled(): Promise<void> {
    return this.file.settled()
  }

  /** Those that were added so far, to be read without a wait. */
  async written(): Promise<WrittenSketches> {
    await this.file.writeAll()
    const [file, count] = [this.file, this.count]
    return {
      bandsOf: (number) => bandsIn(file.readSync(number * ROW, BANDS_BYTES)),
      printsOf: (number) => file.readSync(number * ROW + BANDS_BYTES, BINS),
      columns(from, bands) {
        const columns = Array.from({ length: bands }, () => new Uint32Array(count))
        for (let first = 0; first < count; first += WINDOW) {
          const rows = Math.min(WINDOW, count - first)
          const bytes = file.readSync(first * ROW, rows * ROW)
          for (const [i, column] of columns.entries())
            for (let row = 0; row < rows; row++) column[first + row] = bytes.readUInt32LE(row * ROW + (from + i) * 4)
        }
        return columns
      },
    }
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.file.close()
  }
}

export interface WrittenSketches {
  bandsOf(number: number): Uint32Array
  printsOf(number: number): Uint8Array
  /** Of so many bands, the hashes of all sketches by their numbers. */
  columns(from: number, bands: number): readonly Uint32Array[]
}

/** The estimated Jaccard similarity of two bodies; standard error 0.04. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal++
  return equal / BINS
}

/** The sketch of a body as text, for records that are kept or sent as JSON; null where it has fewer than five syllables. */
export function bodySketch(body: string): string | null {
  const made = sketch(body)
  return made && bytesOf(made).toString('base64')
}

/** The sketch that was written as text. */
export function readSketch(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== ROW) throw new Error(`a sketch has ${ROW} bytes, not ${bytes.length}`)
  return { bands: bandsIn(bytes), prints: bytes.subarray(BANDS_BYTES) }
}

function bytesOf({ bands, prints }: Sketch): Buffer {
  const bytes = Buffer.alloc(ROW)
  for (const [i, band] of bands.entries()) bytes.writeUInt32LE(band, i * 4)
  bytes.set(prints, BANDS_BYTES)
  return bytes
}

function bandsIn(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: BANDS }, (_, i) => bytes.readUInt32LE(i * 4))
}
