// Common words of two syllables: they tell a capitalised word that opens a sentence or a caption from the last syllable of a name.
import { readTable } from '../../../core/data.ts'
import { wordForm } from '../../../core/text.ts'
import type { Token } from '../tokens.ts'

const SECONDS = new Map<string, ReadonlySet<string>>()
for (const row of readTable(new URL('../data/two-syllable-words.tsv', import.meta.url), ['first', 'seconds', 'example'])) {
  SECONDS.set(wordForm(row.first), new Set(row.seconds.split(' ').map(wordForm)))
}

/** Whether the tokens at `at` and after it are one common word, the second in lower case: `Liên quan`, `xã hội`. */
export function isWordAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second || second.capital || second.kind !== 'word' || second.start !== first.end + 1) return false
  return SECONDS.get(first.form)?.has(second.form) ?? false
}
