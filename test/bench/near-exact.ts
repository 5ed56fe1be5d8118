// The exact answer for near-duplicates: all pairs of bodies with a Jaccard similarity of five-syllable shingles of at least a threshold,
// by a prefix-filtered join (Bayardo, Ma, Srikant 2007; Chaudhuri, Ganti, Kaushik 2006). It has its own way to words and hashes, so
// that a fault of the pipeline's does not hide in it.
import { wordForm } from '../../pipeline/core/text.ts'

export interface ExactPair {
  readonly a: number
  readonly b: number
  readonly jaccard: number
}

export function exactPairs(bodies: Iterable<string>, threshold: number): ExactPair[] {
  const documents = rankedByRarity([...mapped(bodies, shingleNumbers)])
  const holders = new Map<number, number[]>()
  const pairs: ExactPair[] = []
  const order = documents.map((_, i) => i).sort((x, y) => lengthOf(documents, x) - lengthOf(documents, y) || x - y)
  for (const b of order) {
    const set = documents[b] as Document
    // Shingles that no other body has are the rarest, and fill the front of the prefix.
    const prefix = set.shared.length - Math.ceil(threshold * set.length) + 1
    const candidates = new Set<number>()
    for (let i = 0; i < prefix && i < set.shared.length; i++) {
      const shingle = set.shared[i] as number
      const list = holders.get(shingle)
      if (!list) {
        holders.set(shingle, [b])
        continue
      }
      for (const a of list) if (lengthOf(documents, a) >= threshold * set.length) candidates.add(a)
      list.push(b)
    }
    for (const a of candidates) {
      const other = documents[a] as Document
      const both = common(other.shared, set.shared)
      const jaccard = both / (other.length + set.length - both)
      if (jaccard >= threshold) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), jaccard })
    }
  }
  return pairs
}

interface Document {
  /** Number of shingles, with those that no other body has. */
  readonly length: number
  /** Ranks of the shingles that several bodies have; rare ones first. */
  readonly shared: Uint32Array
}

function* mapped<T, U>(items: Iterable<T>, work: (item: T) => U): Generator<U> {
  for (const item of items) yield work(item)
}

/** Shingles as 53-bit numbers: words joined by blanks, hashed by cyrb53. */
function shingleNumbers(body: string): Float64Array {
  const words = (body.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(wordForm)
  const numbers = new Set<number>()
  for (let i = 0; i + 5 <= words.length; i++) numbers.add(cyrb53(words.slice(i, i + 5).join(' ')))
  return Float64Array.from(numbers)
}

function cyrb53(text: string): number {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0)
}

/** Shingles become ranks by how many bodies have them: the rarest has the lowest. Those of one body alone are only counted. */
function rankedByRarity(sets: Float64Array[]): Document[] {
  const all = new Float64Array(sets.reduce((sum, set) => sum + set.length, 0))
  let at = 0
  for (const set of sets) {
    all.set(set, at)
    at += set.length
  }
  all.sort()
  const shared: { readonly value: number; readonly times: number }[] = []
  for (let i = 0, j = 0; i < all.length; i = j) {
    while (j < all.length && all[j] === all[i]) j++
    if (j - i > 1) shared.push({ value: all[i] as number, times: j - i })
  }
  shared.sort((x, y) => x.times - y.times || x.value - y.value)
  const ranks = new Map(shared.map(({ value }, rank) => [value, rank]))
  return sets.map((set, i) => {
    const known = [...set].flatMap((value) => ranks.get(value) ?? [])
    sets[i] = new Float64Array(0)
    return { length: set.length, shared: Uint32Array.from(known).sort() }
  })
}

function common(a: Uint32Array, b: Uint32Array): number {
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both
}

function lengthOf(documents: readonly Document[], i: number): number {
  return documents[i]?.length ?? 0
}
