// Tokens: words (runs of letters), numbers (runs of digits) and single punctuation marks, as spans of the text.
// A Vietnamese word is written as one or more syllables with blanks between; phrases are matched over these tokens.
import { wordIn } from '../../core/text.ts'
import { unitsOf } from '../../core/words.ts'

export type TokenKind = 'word' | 'number' | 'punctuation'

export interface Token {
  /** UTF-16 units of the text, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Comparison form: lower case, one tone-mark style. */
  readonly form: string
  readonly kind: TokenKind
  /** Starts with an upper-case letter. */
  readonly capital: boolean
}

// Classes of UTF-16 units; a surrogate pair has the class of its character.
const UNKNOWN = 0
const BLANK = 1
const LETTER = 2
const DIGIT = 3
const MARK = 4
const PAIR = 5
const CLASSES = new Uint8Array(0x10000)

/** The tokens of `text` between two offsets, left to right; the last one whole, where `to` stands inside it. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const units = unitsOf(text)
  const tokens: Token[] = []
  for (let start = from; start < to; ) {
    const kind = classAt(units, start, text)
    let end = start + width(units, start, text)
    if (kind === BLANK) {
      start = end
      continue
    }
    if (kind !== MARK) while (end < text.length && classAt(units, end, text) === kind) end += width(units, end, text)
    const word = wordIn(units, start, end)
    tokens.push({
      start,
      end,
      text: word.text,
      form: kind === LETTER ? word.form : word.text,
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'punctuation',
      capital: kind === LETTER && isCapital(units[start] as number),
    })
    start = end
  }
  return tokens
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

/** Units of the character at an offset. */
function width(units: Uint16Array, at: number, text: string): number {
  const unit = units[at] as number
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function characterClass(character: string): number {
  if (/^\s/u.test(character)) return BLANK
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER
  return /^\p{N}/u.test(character) ? DIGIT : MARK
}

function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}
