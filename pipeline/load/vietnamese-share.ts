// How Vietnamese a text is: the share of its words that are Vietnamese syllables, where enough of them carry marks.
import { hasMarks, isSyllable } from '../lang/vi/syllables.ts'

/** Words that are looked at. */
const WORDS_READ = 4000
/** Vietnamese text marks most of its syllables; fewer marked ones prove no encoding. */
const LEAST_MARKED = 0.2

/** 0..1; 0 where fewer than a fifth of the words are syllables with marks. */
export function vietnameseShare(text: string): number {
  let [words, syllables, marked] = [0, 0, 0]
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    if (++words > WORDS_READ) break
    if (!isSyllable(word)) continue
    syllables++
    if (hasMarks(word)) marked++
  }
  return words === 0 || marked / words < LEAST_MARKED ? 0 : syllables / words
}
