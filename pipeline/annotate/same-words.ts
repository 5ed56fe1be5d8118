// Same words: whether two wordings of quotes are one, small edits apart. What denies and numbers are no small edits: `đã ký` and `chưa ký`,
// `5 người` and `7 người` are two statements, however long the rest is.
import { readTable } from '../core/data.ts'
import { FNV_START, fnv } from '../core/fnv.ts'
import { grown } from '../core/grown.ts'
import { mixed } from '../core/shingles.ts'

/** Longer wordings are told by their first words. */
const LONGEST = 300
/** One edit for so many words. */
const WORDS_FOR_EDIT = 5
/** Wordings of fewer words have no small edits. */
const NEAR = 8
/** Words that may be a part of a longer wording. */
const PART = 10
/** Of a wording that is the smaller part of a longer one, where chance has more room. */
const WORDS_FOR_EDIT_OF_PART = 8
/** What leaving out any number of words side by side costs at most, in edits: a sentence that one paper skips. */
const LEAP = 3
/** Words beside a part that may still deny it. */
const BESIDE = 2

const PLAIN = 0
const NEGATION = 1
const NUMBER = 2
/** The kind of a word stands in the two lowest bits of its code. */
const KIND_MASK = 3
/** The highest bits of a code, by which words are counted. */
const COUNT_BITS = 12

const table = new URL('../lang/vi/data/quote-contrasts.tsv', import.meta.url)
const CONTRASTS = new Map<string, number>(
  readTable(table, ['role', 'words', 'value', 'example']).flatMap(({ role, words, value }) =>
    words.split('|').map((word) => [word, role === 'negation' ? code(word, NEGATION) : code(value, NUMBER)] as const),
  ),
)

function code(word: string, kind: number): number {
  let hash: number = FNV_START
  for (let i = 0; i < word.length; i++) hash = fnv(hash, word.charCodeAt(i))
  return ((mixed(hash) & ~KIND_MASK) | kind) >>> 0
}

/** A number for each of the first words of a text in comparison form. */
export function wordCodes(words: string): Uint32Array {
  const list = words.split(' ', LONGEST)
  // 06/6 is 6/6
  return Uint32Array.from(
    list,
    (word) => CONTRASTS.get(word) ?? (/^\p{N}/u.test(word) ? code(word.replace(/^0+(?=\d)/u, ''), NUMBER) : code(word, PLAIN)),
  )
}

/** `apart`: alike in all but what denies or counts. `beside`: words of the longer one that the shorter one cuts off. */
export type Likeness = { readonly kind: 'same'; readonly edits: number; readonly beside: number } | { readonly kind: 'apart' | 'other' }

const EQUAL: Likeness = { kind: 'same', edits: 0, beside: 0 }

const OTHER: Likeness = { kind: 'other' }
const APART: Likeness = { kind: 'apart' }

const costs = new Uint16Array((LONGEST + 1) * (LONGEST + 1))
/** How often a word was seen, by the highest bits of its code; words that share them are counted as one, which only lets through more to compare. */
const counts = new Int16Array(1 << COUNT_BITS)
const slotOf = (word: number) => word >>> (32 - COUNT_BITS)

/** By the fewest words to put in, leave out or change (Levenshtein); a long wording may stand inside a longer one (Sellers 1980). */
export function likeness(x: Uint32Array, y: Uint32Array): Likeness {
  const [a, b] = x.length <= y.length ? [x, y] : [y, x]
  if (a.length === b.length && a.every((word, i) => word === b[i])) return EQUAL
  const isPart = a.length >= PART
  const isSmall = b.length > a.length + a.length / 2
  const most = Math.floor(a.length / (isSmall ? WORDS_FOR_EDIT_OF_PART : WORDS_FOR_EDIT))
  if (a.length < NEAR || (!isPart && b.length - a.length > most) || sharedWords(a, b) < a.length - most) return OTHER
  const { edits, end } = fill(a, b, isPart)
  if (edits > most) return OTHER
  const start = startUnlessApart(a, b, end, isPart)
  return start < 0 ? APART : { kind: 'same', edits, beside: b.length - end + start }
}

function sharedWords(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (const word of b) counts[slotOf(word)] = (counts[slotOf(word)] as number) + 1
  for (const word of a) {
    const left = counts[slotOf(word)] as number
    if (left === 0) continue
    counts[slotOf(word)] = left - 1
    shared++
  }
  for (const word of b) counts[slotOf(word)] = 0
  return shared
}

function fill(a: Uint32Array, b: Uint32Array, isPart: boolean): { edits: number; end: number } {
  const width = b.length + 1
  for (let j = 0; j < width; j++) costs[j] = isPart ? 0 : j
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1] as number
    const row = i * width
    costs[row] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const changed = (costs[row - width + j - 1] as number) + (word === b[j - 1] ? 0 : 1)
      const other = Math.min(costs[row - width + j] as number, costs[row + j - 1] as number) + 1
      const cost = Math.min(changed, other, isPart ? least + LEAP : other)
      costs[row + j] = cost
      if (cost < least) least = cost
    }
  }
  const last = a.length * width
  let end = b.length
  if (isPart) for (let j = 0; j < width; j++) if ((costs[last + j] as number) < (costs[last + end] as number)) end = j
  return { edits: costs[last + end] as number, end }
}

/** Where in `b` the words of `a` begin; -1 where a change adds a denial or puts a number for another. */
function startUnlessApart(a: Uint32Array, b: Uint32Array, end: number, isPart: boolean): number {
  const width = b.length + 1
  let [i, j] = [a.length, end]
  const region = new Region()
  while (i > 0 || (j > 0 && !isPart)) {
    const cost = costs[i * width + j] as number
    const [x, y] = [a[i - 1] as number, b[j - 1] as number]
    const both = i > 0 && j > 0 ? (costs[(i - 1) * width + j - 1] as number) : Number.POSITIVE_INFINITY
    if (x === y && cost === both) {
      if (region.differs()) return -1
      i--
      j--
    } else if (cost === both + 1) {
      region.add(x, 1)
      region.add(y, -1)
      i--
      j--
    } else if (i > 0 && cost === (costs[(i - 1) * width + j] as number) + 1) {
      region.add(x, 1)
      i--
    } else if (j > 0 && cost === (costs[i * width + j - 1] as number) + 1) {
      region.add(y, -1)
      j--
    } else while (cost !== (costs[i * width + --j] as number) + LEAP);
  }
  const isDenied = [...b.subarray(Math.max(0, j - BESIDE), j), ...b.subarray(end, end + BESIDE)].some((word) => kindOf(word) === NEGATION)
  return isDenied || region.differs() ? -1 : j
}

/** Words side by side that one wording has for those of the other. */
class Region {
  private negations = 0
  private ones: number[] = []
  private others: number[] = []

  add(word: number, side: 1 | -1): void {
    if (kindOf(word) === NEGATION) this.negations += side
    if (kindOf(word) === NUMBER) (side === 1 ? this.ones : this.others).push(word)
  }

  /** Looks at the region and starts the next one. */
  differs(): boolean {
    const { negations, ones, others } = this
    this.negations = 0
    if (ones.length || others.length) [this.ones, this.others] = [[], []]
    return (
      negations !== 0 || (ones.length > 0 && others.length > 0 && !(ones.length === others.length && ones.every((n, k) => n === others[k])))
    )
  }
}

function kindOf(word: number): number {
  return word & KIND_MASK
}

/** The codes of wordings by number, in one block of memory. */
export class WordBlocks {
  private all = new Uint32Array(1 << 12)
  private readonly ends: number[] = []

  add(codes: Uint32Array): void {
    const start = this.ends.at(-1) ?? 0
    if (start + codes.length > this.all.length) this.all = grown(this.all, start + codes.length)
    this.all.set(codes, start)
    this.ends.push(start + codes.length)
  }

  at(number: number): Uint32Array {
    return this.all.subarray(this.ends[number - 1] ?? 0, this.ends[number])
  }
}
