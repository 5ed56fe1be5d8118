// Near-duplicates: candidates by locality-sensitive hashing of sketches, each verified by the measured overlap of its shingles.
// An article repeats a kept one only where the two themselves were compared; likeness is never passed on through a third.
import { overlapOf } from '../core/shingles.ts'
import { BandLists } from './band-lists.ts'
import { BANDS, likeness, type Sketches } from './near-sketch.ts'

/** Shingles in common over all shingles of the two, from which an article repeats another. */
export const NEAR_JACCARD = 0.7
/** A story that was cut or extended: nearly all of the shorter text stands in the longer one, which is at most twice as long. */
export const CUT_CONTAINMENT = 0.9
const CUT_JACCARD = 0.5
const CUT_SHINGLES = 60
/** Below this estimate a candidate is not read: four standard errors under the lowest similarity that counts. */
const HOPELESS = CUT_JACCARD - 0.16

export interface NearMatch {
  /** Position of the kept one, which is before this one. */
  readonly of: number
  readonly jaccard: number
}

/**
 * Which documents repeat another, in the order given: the order of preference, so that the kept one comes first. A document that repeats no
 * kept one before it is kept; one that repeats several repeats the one most like it. `numbers` are those of the documents' sketches, null
 * where a body is too short for one. `shingles` reads the shingle set of a document, and is asked only for candidates. Time is linear in the number of documents, also when all of them are copies of one.
 */
export async function nearDuplicates(
  sketches: Sketches,
  numbers: readonly (number | null)[],
  shingles: (document: number) => Promise<Float64Array>,
): Promise<(NearMatch | null)[]> {
  const matches = new Array<NearMatch | null>(numbers.length).fill(null)
  const shared = sharingBands(sketches, numbers)
  const kept = new BandLists()
  const keptShingles = new ShingleCache(shingles)
  for (const [document, number] of numbers.entries()) {
    if (number === null || shared[document] === 0) continue
    const match = await bestMatch({ document, number, numbers, sketches, kept, keptShingles })
    matches[document] = match
    if (match) continue
    for (const band of sketches.bandsOf(number)) kept.add(band, document)
  }
  return matches
}

interface Search {
  readonly document: number
  /** Of its sketch. */
  readonly number: number
  readonly numbers: readonly (number | null)[]
  readonly sketches: Sketches
  readonly kept: BandLists
  readonly keptShingles: ShingleCache
}

async function bestMatch({ document, number, numbers, sketches, kept, keptShingles }: Search): Promise<NearMatch | null> {
  const candidates = new Set<number>()
  for (const band of sketches.bandsOf(number)) kept.collect(band, candidates)
  const prints = sketches.printsOf(number)
  const likely = [...candidates].filter((other) => likeness(prints, sketches.printsOf(numbers[other] as number)) >= HOPELESS)
  if (likely.length === 0) return null
  const set = await keptShingles.get(document)
  let best: NearMatch | null = null
  for (const of of likely.sort((a, b) => a - b)) {
    const other = await keptShingles.get(of)
    const { jaccard, containment } = overlapOf(set, other)
    const isCut = containment >= CUT_CONTAINMENT && jaccard >= CUT_JACCARD && Math.min(set.length, other.length) >= CUT_SHINGLES
    if ((jaccard >= NEAR_JACCARD || isCut) && jaccard > (best?.jaccard ?? 0)) best = { of, jaccard }
  }
  return best
}

/** 1 for each document that shares a band with another; the others need no more room. Open addressing, one table for all bands. */
function sharingBands(sketches: Sketches, numbers: readonly (number | null)[]): Uint8Array {
  const shared = new Uint8Array(numbers.length)
  let size = 16
  while (size < numbers.length * 2) size *= 2
  const holder = new Int32Array(size)
  for (let band = 0; band < BANDS; band++) {
    holder.fill(-1)
    for (const [document, number] of numbers.entries()) {
      if (number === null) continue
      const key = sketches.band(number, band)
      let at = key & (size - 1)
      while (holder[at] !== -1 && sketches.band(numbers[holder[at] as number] as number, band) !== key) at = (at + 1) & (size - 1)
      const first = holder[at] as number
      if (first === -1) holder[at] = document
      else {
        shared[first] = 1
        shared[document] = 1
      }
    }
  }
  return shared
}

const CACHED_SHINGLES = 2_000_000

/** The shingle sets asked for last, up to 16 MB of them. */
class ShingleCache {
  private readonly sets = new Map<number, Float64Array>()
  private held = 0

  constructor(private readonly read: (document: number) => Promise<Float64Array>) {}

  async get(document: number): Promise<Float64Array> {
    const known = this.sets.get(document)
    this.sets.delete(document)
    const set = known ?? (await this.read(document))
    this.sets.set(document, set)
    if (known) return set
    this.held += set.length
    for (const [oldest, { length }] of this.sets) {
      if (this.held <= CACHED_SHINGLES || oldest === document) break
      this.sets.delete(oldest)
      this.held -= length
    }
    return set
  }
}
