// Tokens: words (runs of letters), numbers (runs of digits) and single punctuation marks, as spans of the text.
// A Vietnamese word is written as one or more syllables with blanks between; phrases are matched over these tokens.
import { wordForm } from '../../core/text.ts'

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

const TOKEN = /([\p{L}\p{M}]+)|(\p{N}+)|[^\s\p{L}\p{M}\p{N}]/gu

/** The tokens of `text` between two offsets, left to right. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = from
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const word = match[1]
    const raw = match[0]
    const first = raw.charCodeAt(0)
    const capital = word !== undefined && (first < 128 ? first >= 65 && first <= 90 : raw[0] !== raw[0]?.toLowerCase())
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      text: raw,
      form: word !== undefined ? wordForm(raw) : raw,
      kind: word !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'punctuation',
      capital,
    })
  }
  return tokens
}
