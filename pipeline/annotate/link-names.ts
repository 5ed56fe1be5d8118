// Names as linking compares them.
import { phraseForms } from '../core/phrases.ts'

/** Word forms without punctuation, joined by blanks: `Kim Jong-un` is `kim jong un`. */
export function nameForm(name: string): string {
  return phraseForms(name)
    .filter((form) => /[\p{L}\p{N}]/u.test(form))
    .join(' ')
}
