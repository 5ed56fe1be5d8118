// The words (runs of letters), numbers (runs of digits) and single punctuation marks of a text, found by the classes of its UTF-16 units.
import { wordIn } from './text.ts'
import { unitsOf, type Word } from './words.ts'

const UNKNOWN = 0
const BLANK = 1
export const LETTER = 2
export const DIGIT = 3
export const MARK = 4
/** First unit of a surrogate pair, which has the class of its character. */
const PAIR = 5
const CLASSES = new Uint8Array(0x10000)

/** Takes one of them: the word there, LETTER, DIGIT or MARK, and its offsets, half-open. */
export type Take = (word: Word, kind: number, start: number, end: number) => void

/** Gives all that begin at `[from, to)`, left to right; the last one whole, where `to` stands inside it. */
export function scan(text: string, from: number, to: number, take: Take): void {
  const units = unitsOf(text)
  const length = text.length
  for (let start = from; start < to; ) {
    const kind = classAt(units, start, text)
    let end = start + width(units, start, text)
    if (kind !== BLANK) {
      if (kind !== MARK) while (end < length && classAt(units, end, text) === kind) end += width(units, end, text)
      take(wordIn(units, start, end), kind, start, end)
    }
    start = end
  }
}

/** The words and numbers of a text in comparison form. */
export function wordForms(text: string): string[] {
  const forms: string[] = []
  scan(text, 0, text.length, ({ form }, kind) => {
    if (kind !== MARK) forms.push(form)
  })
  return forms
}

/** The same, with the punctuation marks between them. */
export function allForms(text: string): string[] {
  const forms: string[] = []
  scan(text, 0, text.length, ({ form }) => {
    forms.push(form)
  })
  return forms
}

function classAt(units: Uint16Array, at: number, text: string): number {
  const unit = units[at] as number
  const known = CLASSES[unit] as number
  if (known !== UNKNOWN && known !== PAIR) return known
  return classOf(text, at, unit)
}

function classOf(text: string, at: number, unit: number): number {
  const isPair = unit >= 0xd800 && unit <= 0xdbff
  const found = characterClass(isPair ? String.fromCodePoint(text.codePointAt(at) ?? unit) : String.fromCharCode(unit))
  CLASSES[unit] = isPair ? PAIR : found
  return found
}

function characterClass(character: string): number {
  if (/^\s/u.test(character)) return BLANK
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER
  return /^\p{N}/u.test(character) ? DIGIT : MARK
}

/** Units of the character at an offset. */
function width(units: Uint16Array, at: number, text: string): number {
  const unit = units[at] as number
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
