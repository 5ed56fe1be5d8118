// What a sentence tells of, for comparing sentences of two articles: its pairs of neighbouring syllables without particles and the like, as
// hashes. Most words of Vietnamese have two syllables, so that the pairs are words (dẫn độ, nghi phạm) or cut two of them.
import { mixed, syllableHashes } from '../core/shingles.ts'
import { FUNCTION_SYLLABLES } from '../lang/vi/function-syllables.ts'

const FUNCTION = new Set([...FUNCTION_SYLLABLES].map((syllable) => syllableHashes(syllable)[0] ?? 0))

/** 32-bit hashes, each once. */
export function contentPairs(sentence: string): number[] {
  const syllables = syllableHashes(sentence)
  const pairs = new Set<number>()
  for (let i = 1; i < syllables.length; i++) {
    const [first, second] = [syllables[i - 1] as number, syllables[i] as number]
    if (!FUNCTION.has(first) && !FUNCTION.has(second)) pairs.add(mixed(Math.imul(first, 31) ^ second))
  }
  return [...pairs]
}
