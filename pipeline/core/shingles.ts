// Shingles: every run of five syllables of a text as a hash, the same for hoà and hòa, upper and lower case, and whatever white space,
// punctuation or quotation marks stand between. Near-duplicates and the same words of a quote are told by them.
import { FNV_START, fnv } from './fnv.ts'
import { grown } from './grown.ts'

/** Syllables in a shingle. */
export const SHINGLE = 5

const LETTER = 1
const DIGIT = 2
const TABLE = 0x2000
const TONES = '\u0300\u0301\u0303\u0309\u0323'

// Of every UTF-16 unit below 0x2000: letter, digit or neither; its lower-case letter without the tone; the tone as a bit.
const kinds = new Uint8Array(TABLE)
const letters = new Uint16Array(TABLE)
const tones = new Uint8Array(TABLE)
for (let unit = 0; unit < TABLE; unit++) {
  const char = String.fromCharCode(unit)
  kinds[unit] = /[\p{L}\p{M}]/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : 0
  let bare = ''
  for (const mark of char.toLowerCase().normalize('NFD')) {
    const tone = TONES.indexOf(mark)
    if (tone >= 0) tones[unit] = (tones[unit] as number) | (1 << tone)
    else bare += mark
  }
  letters[unit] = bare.normalize('NFC').charCodeAt(0) || 0
}

/** Scripts beyond the table: letters and digits there, with no tones. */
function kindBeyond(unit: number): number {
  const char = String.fromCharCode(unit)
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : 0
}

let hashes = new Uint32Array(4096)

/**
 * One hash for each syllable (run of letters) and number, in order. The array is used again by the next call. The place of a tone mark
 * within its syllable makes no difference: letters are hashed bare, tones apart.
 */
export function syllableHashes(text: string): Uint32Array {
  let n = 0
  let kind = 0
  let hash = 0
  let tone = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const next = unit < TABLE ? (kinds[unit] as number) : kindBeyond(unit)
    if (next !== kind) {
      if (kind !== 0) {
        if (n === hashes.length) hashes = grown(hashes)
        hashes[n++] = mixed(hash ^ Math.imul(tone + 1, 0x9e3779b1))
      }
      kind = next
      hash = FNV_START
      tone = 0
    }
    if (next !== 0) {
      const letter = unit < TABLE ? (letters[unit] as number) : unit
      hash = fnv(hash, letter)
      if (unit < TABLE) tone |= tones[unit] as number
    }
  }
  return hashes.subarray(0, n)
}

/** Spreads the bits of a 32-bit hash (the finalizer of MurmurHash3). */
export function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** base^SHINGLE, by which the oldest syllable leaves a rolling hash. */
export function leaving(base: number): number {
  let power = 1
  for (let i = 0; i < SHINGLE; i++) power = Math.imul(power, base)
  return power
}

const FIRST = 0x01000193
const SECOND = 0x5bd1e995
const FIRST_OUT = leaving(FIRST)
const SECOND_OUT = leaving(SECOND)

/** The shingles of a body as a sorted set of 52-bit numbers; empty where it has fewer than five syllables. */
export function shingleSet(body: string): Float64Array {
  const syllables = syllableHashes(body)
  const count = Math.max(0, syllables.length - SHINGLE + 1)
  const set = new Float64Array(count)
  let [a, b] = [0, 0]
  for (let i = 0; i < syllables.length; i++) {
    const syllable = syllables[i] as number
    const out = i >= SHINGLE ? (syllables[i - SHINGLE] as number) : 0
    a = (Math.imul(a, FIRST) + syllable - Math.imul(out, FIRST_OUT)) | 0
    b = (Math.imul(b, SECOND) + syllable - Math.imul(out, SECOND_OUT)) | 0
    if (i >= SHINGLE - 1) set[i - SHINGLE + 1] = (mixed(a) & 0xfffff) * 0x100000000 + mixed(b)
  }
  set.sort()
  let kept = 0
  for (let i = 0; i < count; i++) if (i === 0 || set[i] !== set[i - 1]) set[kept++] = set[i] as number
  return set.slice(0, kept)
}

/** The text as one shingle, a 52-bit number. */
export function wholeHash(text: string): number {
  let [a, b] = [1, 1]
  for (const syllable of syllableHashes(text)) {
    a = (Math.imul(a, FIRST) + syllable) | 0
    b = (Math.imul(b, SECOND) + syllable) | 0
  }
  return (mixed(a) & 0xfffff) * 0x100000000 + mixed(b)
}

export interface Overlap {
  /** Shingles in both over shingles in either. */
  readonly jaccard: number
  /** Shingles in both over the shingles of the one that has fewer. */
  readonly containment: number
}

/** How much two sets of shingles have in common; 0 where one is empty. */
export function overlapOf(a: Float64Array, b: Float64Array): Overlap {
  if (a.length === 0 || b.length === 0) return { jaccard: 0, containment: 0 }
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return { jaccard: both / (a.length + b.length - both), containment: both / Math.min(a.length, b.length) }
}
