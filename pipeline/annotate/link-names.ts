// Names as linking compares them.
import { phraseForms } from '../core/phrases.ts'

const KNOWN = new Map<string, string>()
/** So many names are remembered: articles of one time repeat the same ones. */
const REMEMBERED = 50_000
const SHORT = 60

/** Word forms without punctuation, joined by blanks: `Kim Jong-un` is `kim jong un`. */
export function nameForm(name: string): string {
  const known = KNOWN.get(name)
  if (known !== undefined) return known
  const form = phraseForms(name)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
  if (KNOWN.size >= REMEMBERED) KNOWN.clear()
  if (name.length <= SHORT) KNOWN.set(name, form)
  return form
}
