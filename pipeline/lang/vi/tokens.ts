// Tokens: words (runs of letters), numbers (runs of digits) and single punctuation marks, as spans of the text.
// A Vietnamese word is written as one or more syllables with blanks between; phrases are matched over these tokens.
import { DIGIT, LETTER, scan } from '../../core/scan.ts'

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

/** The tokens of `text` between two offsets, left to right; the last one whole, where `to` stands inside it. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  scan(text, from, to, (word, kind, start, end) => {
    const isWord = kind === LETTER
    tokens.push({
      start,
      end,
      text: word.text,
      form: isWord ? word.form : word.text,
      kind: isWord ? 'word' : kind === DIGIT ? 'number' : 'punctuation',
      capital: isWord && isCapital(text.charCodeAt(start)),
    })
  })
  return tokens
}

function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}
