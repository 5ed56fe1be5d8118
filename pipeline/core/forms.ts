// The word forms of a line, with numbers beside them. A table of phrases is asked at each word of each line whether one of its phrases begins
// there, and at most words none does: a FormSet says so from one bit, without touching the letters of the word.
//
// A word with which phrases of the shipped tables begin or end has a number from 1; all others have 0. The numbers of a line are written once,
// for all tables. Forms in an array that was made in another way have no numbers, and are looked up.
import type { Word } from './words.ts'

export interface Forms extends ReadonlyArray<string> {
  readonly numbers?: readonly number[]
}

interface Written extends Array<string> {
  numbers: number[]
}

const NUMBERS = new Map<string, number>()
/** A line has been numbered: a word that gets a number from now on has none in it. */
let isNumbered = false

/** Forms that are written one after the other. */
export class FormLine {
  readonly forms: Forms
  private readonly written: Written

  constructor() {
    isNumbered = true
    this.written = Object.assign([], { numbers: [] })
    this.forms = this.written
  }

  add(word: Word): void {
    if (word.numbered !== NUMBERS.size) {
      word.numbered = NUMBERS.size
      word.number = NUMBERS.get(word.form) ?? 0
    }
    this.written.push(word.form)
    this.written.numbers.push(word.number)
  }

  /** A form that is no word's. */
  addForm(form: string): void {
    this.written.push(form)
    this.written.numbers.push(NUMBERS.get(form) ?? 0)
  }

  addAll(forms: Forms): void {
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string
      this.written.push(form)
      this.written.numbers.push(forms.numbers?.[i] ?? NUMBERS.get(form) ?? 0)
    }
  }
}

/** The forms `[from, to)`. */
export function formsBetween(forms: Forms, from: number, to: number): Forms {
  const part = forms.slice(from, to)
  return forms.numbers ? Object.assign(part, { numbers: forms.numbers.slice(from, to) }) : part
}

/** Forms, such as the first words of all phrases of a table. */
export class FormSet {
  private readonly forms = new Set<string>()
  /** Bit `n` of byte `n / 8` is that of the word with the number `n`. */
  private bits = new Uint8Array(16)
  private isComplete = true

  add(form: string): void {
    this.forms.add(form)
    let number = NUMBERS.get(form)
    if (number === undefined) {
      number = NUMBERS.size + 1
      NUMBERS.set(form, number)
      if (isNumbered) this.isComplete = false
    }
    const byte = number >> 3
    if (byte >= this.bits.length) {
      const grown = new Uint8Array(Math.max(byte + 1, this.bits.length * 2))
      grown.set(this.bits)
      this.bits = grown
    }
    this.bits[byte] = (this.bits[byte] as number) | (1 << (number & 7))
  }

  /** Whether the form at `at` is in the set; false outside of the line. */
  hasAt(forms: Forms, at: number): boolean {
    const { numbers } = forms
    if (numbers === undefined || !this.isComplete) return this.forms.has(forms[at] ?? '')
    const number = at >= 0 && at < numbers.length ? (numbers[at] as number) : 0
    return number !== 0 && ((this.bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0
  }
}
