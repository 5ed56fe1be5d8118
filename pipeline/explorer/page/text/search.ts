// A search: all words must be there, `"a b"` as they stand. A word with diacritics finds only itself, a word without finds every spelling.
import { fold, lower } from './fold.ts'

export interface Searchable {
  readonly lower: string
  readonly folded: string
}

export function searchable(...texts: readonly (string | null | undefined)[]): Searchable {
  const text = texts.filter(Boolean).join('\n')
  return { lower: lower(text), folded: fold(text) }
}

interface Term {
  readonly text: string
  readonly marked: boolean
}

function termsOf(query: string): Term[] {
  return [...query.matchAll(/"([^"]+)"|([^\s"]+)/gu)].flatMap((match) => {
    const text = lower(match[1] ?? match[2] ?? '').trim()
    return text ? [{ text, marked: text !== fold(text) }] : []
  })
}

/** Whether a text has all words of the query; null for an empty query. */
export function matcher(query: string): ((text: Searchable) => boolean) | null {
  const terms = termsOf(query)
  if (terms.length === 0) return null
  return (text) => terms.every((term) => (term.marked ? text.lower : text.folded).includes(term.text))
}

/** Where the words of the query stand in `text`, as UTF-16 spans in order, without overlaps. */
export function matches(text: string, query: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  const folded = foldedWithOffsets(text)
  for (const term of termsOf(query)) {
    const { string, offset } = term.marked ? loweredWithOffsets(text) : folded
    for (let at = string.indexOf(term.text); at >= 0; at = string.indexOf(term.text, at + term.text.length)) {
      found.push([offset(at), offset(at + term.text.length)])
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let end = 0
  return found.filter(([from, to]) => {
    if (from < end) return false
    end = to
    return true
  })
}

const foldedWithOffsets = (text: string) => mapped(text, fold)
const loweredWithOffsets = (text: string) => mapped(text, lower)

/** The changed text, and for each of its offsets the offset in the text as it was; changed character by character. */
function mapped(text: string, change: (char: string) => string): { string: string; offset: (at: number) => number } {
  const offsets: number[] = []
  let string = ''
  let at = 0
  for (const char of text) {
    const changed = change(char)
    for (let i = 0; i < changed.length; i++) offsets.push(at)
    string += changed
    at += char.length
  }
  return { string, offset: (index) => offsets[index] ?? text.length }
}
