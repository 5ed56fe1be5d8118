// Syllables that any text holds, whatever it tells of: particles, prepositions, pronouns, numerals.
import { readTable } from '../../core/data.ts'

export const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  readTable(new URL('data/function-syllables.tsv', import.meta.url), ['syllable', 'example']).map(({ syllable }) => syllable),
)
