// Near-duplicates: candidates by locality-sensitive hashing of sketches, each verified by the measured overlap of its shingles.
// An article repeats a kept one only where the two themselves were compared; likeness is never passed on through a third.
import { overlapOf } from '../core/shingles.ts'
import { inTurns, type Steps } from '../core/steps.ts'
import { BandLists } from './band-lists.ts'
import { BANDS, likeness, type WrittenSketches } from './near-sketch.ts'

/** Shingles in common over all shingles of the two, from which an article repeats another. */
export const NEAR_JACCARD = 0.7
/** A story that was cut or extended: nearly all of the shorter text stands in the longer one, which is at most twice as long. */
export const CUT_CONTAINMENT = 0.9
const CUT_JACCARD = 0.5
const CUT_SHINGLES = 60
/** Below this estimate a candidate is not read: four standard errors under the lowest similarity that counts. */
const HOPELESS = CUT_JACCARD - 0.16

/** By position, which other one repeats, and how much the two are alike. */
export interface NearMatches {
  /** Position of the kept one, which is before this one; -1 where it is kept itself. */
  readonly of: Int32Array
  /** 0 where it is kept. */
  readonly jaccard: Float64Array
}

const NONE = -1
/** Documents between two turns. */
const STRIDE = 1000

/**
 * Which documents repeat another, in the order given: the order of preference, so that the kept one comes first. A document that repeats no
 * kept one before it is kept; one that repeats several repeats the one most like it. `numbers` are those of the documents' sketches, negative
 * where a body is too short for one. `shingles` reads the shingle set of a document, and is asked only for candidates. Takes a `turn` between steps,
 * which may end the work by throwing. Time is linear in the number of documents, also when all of them are copies of one.
 */
export async function nearDuplicates(
  sketches: WrittenSketches,
  numbers: Int32Array,
  shingles: (document: number) => Promise<Float64Array>,
  turn: () => Promise<void>,
): Promise<NearMatches> {
  const matches = { of: new Int32Array(numbers.length).fill(NONE), jaccard: new Float64Array(numbers.length) }
  const shared = await inTurns(sharedBands(sketches, numbers), turn)
  const kept = new BandLists()
  const keptShingles = new ShingleCache(shingles)
  for (const [document, number] of numbers.entries()) {
    if (document % STRIDE === STRIDE - 1) await turn()
    const mask = shared[document] as number
    if (mask === 0) continue
    const inCommon = sketches.bandsOf(number).filter((_, band) => (mask >>> band) & 1)
    const match = await bestMatch({ document, inCommon, numbers, sketches, kept, keptShingles })
    if (match) {
      matches.of[document] = match.of
      matches.jaccard[document] = match.jaccard
    } else for (const band of inCommon) kept.add(band, document)
  }
  return matches
}

interface Search {
  readonly document: number
  /** Those of its bands that another document has as well. */
  readonly inCommon: Uint32Array
  readonly numbers: Int32Array
  readonly sketches: WrittenSketches
  readonly kept: BandLists
  readonly keptShingles: ShingleCache
}

interface NearMatch {
  readonly of: number
  readonly jaccard: number
}

async function bestMatch({ document, inCommon, numbers, sketches, kept, keptShingles }: Search): Promise<NearMatch | null> {
  const candidates = new Set<number>()
  for (const band of inCommon) kept.collect(band, candidates)
  if (candidates.size === 0) return null
  const prints = sketches.printsOf(numbers[document] as number)
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

/** Bands that are read at once. */
const BANDS_READ = 8

/** A bit for each band of each document: whether another document has it. The others need no more room. Open addressing, a table for a band at a time. */
function* sharedBands(sketches: WrittenSketches, numbers: Int32Array): Steps<Uint32Array> {
  const shared = new Uint32Array(numbers.length)
  let size = 16
  while (size < numbers.length * 2) size *= 2
  const holder = new Int32Array(size)
  for (let from = 0; from < BANDS; from += BANDS_READ) {
    for (const [i, keys] of sketches.columns(from, BANDS_READ).entries()) {
      const bit = 1 << (from + i)
      holder.fill(NONE)
      for (const [document, number] of numbers.entries()) {
        if (number < 0) continue
        const key = keys[number] as number
        let at = key & (size - 1)
        while (holder[at] !== NONE && keys[numbers[holder[at] as number] as number] !== key) at = (at + 1) & (size - 1)
        const first = holder[at] as number
        if (first === NONE) holder[at] = document
        else {
          shared[first] = (shared[first] as number) | bit
          shared[document] = (shared[document] as number) | bit
        }
      }
      yield
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
