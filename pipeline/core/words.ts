// Words met before: a table from the letters of a word, where they stand in a text, to its string and its comparison form. News repeats
// its words, so that most words of a text are neither cut out nor lower-cased anew; and equal forms are one string, quickly compared.
import { FNV_START, fnv } from './fnv.ts'

export interface Word {
  readonly text: string
  readonly form: string
  /** The number of the form among the words of the phrase tables, and how many these were when it was looked up: see `FormLine`. */
  number: number
  numbered: number
}

const UNNUMBERED = { number: 0, numbered: -1 }

// Open addressing over hashes of UTF-16 units. The table is emptied when full, so that memory stays bounded.
const SLOTS = 1 << 17
const MAX_WORDS = 50_000
const MAX_LENGTH = 24
const EMPTY = 0

export class WordTable {
  /** By slot: hash of the word there, and its number, from 1. */
  private readonly hashes = new Int32Array(SLOTS)
  private readonly numbers = new Int32Array(SLOTS)
  /** Units of the words one behind another: word `n` at `ends[n - 1]` to `ends[n]`. */
  private readonly letters = new Uint16Array(MAX_WORDS * MAX_LENGTH)
  private readonly ends = new Int32Array(MAX_WORDS + 1)
  private words: Word[] = []
  private readonly forms = new Map<string, string>()
  private readonly single = new Uint16Array(MAX_LENGTH)

  constructor(private readonly formOf: (word: string) => string) {}

  /** The word whose units stand at `[start, end)`. */
  at(units: Uint16Array, start: number, end: number): Word {
    const length = end - start
    if (length > MAX_LENGTH) return this.made(Buffer.from(units.buffer, start * 2, length * 2).toString('utf16le'))
    let hash: number = FNV_START
    for (let i = start; i < end; i++) hash = fnv(hash, units[i] as number)
    hash |= 0
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.numbers[slot] as number
      if (number === EMPTY) return this.add(units, start, end, hash)
      if (this.hashes[slot] === hash && this.isWord(number, units, start, length)) return this.words[number - 1] as Word
    }
  }

  of(word: string): Word {
    if (word.length > MAX_LENGTH) return { text: word, form: this.formOf(word), ...UNNUMBERED }
    for (let i = 0; i < word.length; i++) this.single[i] = word.charCodeAt(i)
    return this.at(this.single, 0, word.length)
  }

  private isWord(number: number, units: Uint16Array, start: number, length: number): boolean {
    const first = this.ends[number - 1] as number
    if ((this.ends[number] as number) - first !== length) return false
    for (let i = 0; i < length; i++) if (this.letters[first + i] !== units[start + i]) return false
    return true
  }

  private add(units: Uint16Array, start: number, end: number, hash: number): Word {
    if (this.words.length >= MAX_WORDS) {
      this.numbers.fill(EMPTY)
      this.words = []
      this.forms.clear()
    }
    const word = this.made(String.fromCharCode(...units.subarray(start, end)))
    const number = this.words.push(word)
    const first = this.ends[number - 1] as number
    for (let i = start; i < end; i++) this.letters[first + i - start] = units[i] as number
    this.ends[number] = first + end - start
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    while (this.numbers[slot] !== EMPTY) slot = (slot + 1) & (SLOTS - 1)
    this.numbers[slot] = number
    this.hashes[slot] = hash
    return word
  }

  private made(text: string): Word {
    const form = this.formOf(text)
    const known = this.forms.get(form)
    if (known !== undefined) return { text, form: known, ...UNNUMBERED }
    if (text.length <= MAX_LENGTH) this.forms.set(form, form)
    return { text, form, ...UNNUMBERED }
  }
}

let lastText = ''
let lastUnits = new Uint16Array(1 << 14)

/** The UTF-16 units of a text, valid until those of another are asked for: a typed array is read much faster than a string. */
export function unitsOf(text: string): Uint16Array {
  if (text === lastText) return lastUnits
  if (text.length > lastUnits.length) lastUnits = new Uint16Array(text.length * 2)
  Buffer.from(lastUnits.buffer).write(text, 'utf16le')
  lastText = text
  return lastUnits
}
