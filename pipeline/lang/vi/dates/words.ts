// The words of date phrases, from the data table, ready to be matched over tokens.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { type TokenLine, tokenLine } from '../tokens.ts'

const FILE = new URL('../data/date-words.tsv', import.meta.url)
const KINDS = new Map<string, PhraseIndex<string>>()

for (const row of readTable(FILE, ['kind', 'words'])) {
  const index = new PhraseIndex<string>()
  for (const word of row.words.split('|')) {
    const [phrase = '', value = ''] = word.split('=')
    index.add(phrase, value)
  }
  KINDS.set(row.kind, index)
}

/** The words with which phrases of the kinds begin, and some more. */
export function firstForms(kinds: readonly string[], more: readonly string[]): ReadonlySet<string> {
  const firsts = readTable(FILE, ['kind', 'words'])
    .filter((row) => kinds.includes(row.kind))
    .flatMap((row) => row.words.split('|').map((phrase) => phraseForms(phrase)[0] ?? ''))
  return new Set([...firsts, ...more])
}

/** A text as the date grammar walks over it. */
export interface Line extends TokenLine {
  readonly text: string
}

export function lineOf(text: string): Line {
  return { text, ...tokenLine(text) }
}

/** The first token that starts at or after an offset of the text; the number of tokens where none does. */
export function firstTokenFrom(line: Pick<Line, 'tokens'>, offset: number): number {
  let [low, high] = [0, line.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export interface Word {
  /** The token after the phrase. */
  readonly to: number
  /** What stands after `=` in the table; empty where nothing does. */
  readonly value: string
}

/** The longest word of a kind that starts at a token. Never crosses a line break. */
export function wordAt(line: Line, kind: string, from: number): Word | null {
  const index = KINDS.get(kind)
  if (!index) throw new Error(`date-words.tsv has no kind ${kind}`)
  const match = index.at(line.forms, from)
  return match && sameLine(line, from, match.to) ? { to: match.to, value: match.value } : null
}

export function numberWordAt(line: Line, kind: string, from: number): { to: number; value: number } | null {
  const word = wordAt(line, kind, from)
  return word && { to: word.to, value: Number(word.value) }
}

/** Whether the token before `at` ends a phrase of the kind (of up to four tokens). */
export function endsBefore(line: Line, kind: string, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) if (wordAt(line, kind, from)?.to === at) return true
  return false
}

/** A number written in digits: at most `digits` of them. */
export function digitsAt(line: Line, at: number, digits: number): number | null {
  const token = line.tokens[at]
  return token?.kind === 'number' && token.text.length <= digits && /^\d+$/u.test(token.text) ? Number(token.text) : null
}

/** Whether nothing stands between two neighbouring tokens. */
export function isGlued(line: Line, left: number): boolean {
  return line.tokens[left]?.end === line.tokens[left + 1]?.start && line.tokens[left + 1] !== undefined
}

/** A four-digit year of the modern age. */
export function yearAt(line: Line, at: number): number | null {
  const token = line.tokens[at]
  const year = token?.kind === 'number' && token.text.length === 4 ? digitsAt(line, at, 4) : null
  return year !== null && year >= 1000 && year <= 2100 ? year : null
}

function sameLine(line: Line, from: number, to: number): boolean {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]]
  return first !== undefined && last !== undefined && (to - from === 1 || !line.text.slice(first.start, last.end).includes('\n'))
}
