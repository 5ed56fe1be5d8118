// Tokens: words (runs of letters), numbers (runs of digits) and single punctuation marks, as spans of the text.
// A Vietnamese word is written as one or more syllables with blanks between; phrases are matched over these tokens.
import { FormLine, type Forms, formsBetween } from '../../core/forms.ts'
import { DIGIT, LETTER, scan } from '../../core/scan.ts'
import type { Word } from '../../core/words.ts'

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
    tokens.push(tokenOf(word, kind, start, end, text))
  })
  return tokens
}

export interface TokenLine {
  readonly tokens: readonly Token[]
  /** `tokens[i].form`, for PhraseIndex and WordList. */
  readonly forms: Forms
}

/** The same with their forms, ready to be matched against the phrases of tables. */
export function tokenLine(text: string, from = 0, to = text.length): TokenLine {
  const tokens: Token[] = []
  const line = new FormLine()
  scan(text, from, to, (word, kind, start, end) => {
    const token = tokenOf(word, kind, start, end, text)
    tokens.push(token)
    if (token.form === word.form) line.add(word)
    else line.addForm(token.form)
  })
  return { tokens, forms: line.forms }
}

/** The tokens `[from, to)` of a line. */
export function tokensBetween({ tokens, forms }: TokenLine, from: number, to: number): TokenLine {
  return { tokens: tokens.slice(from, to), forms: formsBetween(forms, from, to) }
}

function tokenOf(word: Word, kind: number, start: number, end: number, text: string): Token {
  const isWord = kind === LETTER
  return {
    start,
    end,
    text: word.text,
    form: isWord ? word.form : word.text,
    kind: isWord ? 'word' : kind === DIGIT ? 'number' : 'punctuation',
    capital: isWord && isCapital(text.charCodeAt(start)),
  }
}

function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}

/** Blanks between a token and the one before it: 0, 1, or more. */
export function gapBefore(tokens: readonly Token[], at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return before && token ? token.start - before.end : 1
}
