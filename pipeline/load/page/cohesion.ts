// How much a line talks of what the article talks of: the share of its word pairs that other lines of the article hold, too.
// Lexical cohesion after Hearst (TextTiling, 1997). Paragraphs of one article share names and terms; teasers of other articles do not.
import { FUNCTION_SYLLABLES } from '../../lang/vi/function-syllables.ts'
import type { PageLine } from './lines.ts'

/** Words of a line that are looked at; a longer line is text of its own right. */
const WORDS_READ = 400

/** What an article talks of. */
export interface Vocabulary {
  /** Word pairs with the number of its lines that hold them. */
  readonly pairs: ReadonlyMap<string, number>
  readonly words: number
}

const known = new WeakMap<PageLine, ReadonlySet<string>>()

/** The word pairs of a line; worked out once for each line. */
export function pairsOf(line: PageLine): ReadonlySet<string> {
  const before = known.get(line)
  if (before) return before
  const found = new Set<string>()
  const last = Math.min(line.forms.length, WORDS_READ)
  for (let i = 1; i < last; i++) found.add(`${line.forms[i - 1]} ${line.forms[i]}`)
  known.set(line, found)
  return found
}

/** Word pairs that tell what a line talks of. */
export function contentOf(line: PageLine): string[] {
  return [...pairsOf(line)].filter((pair) => !pair.split(' ').some((word) => FUNCTION_SYLLABLES.has(word)))
}

export function vocabularyOf(lines: readonly PageLine[]): Vocabulary {
  const pairs = new Map<string, number>()
  for (const line of lines) for (const pair of pairsOf(line)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  return { pairs, words: lines.reduce((sum, line) => sum + line.words, 0) }
}

export interface Cohesion {
  /** Word pairs of the line that the article holds elsewhere. */
  readonly shared: number
  /** The share, 0..1, of the line's word pairs that the article holds elsewhere. */
  readonly share: number
  /** How much of the article there is elsewhere to share with; words. */
  readonly against: number
}

/** `isMember`: the line itself is counted in the vocabulary. */
export function cohesionOf(line: PageLine, { pairs, words }: Vocabulary, { isMember }: { readonly isMember: boolean }): Cohesion {
  const own = pairsOf(line)
  let shared = 0
  for (const pair of own) if ((pairs.get(pair) ?? 0) > (isMember ? 1 : 0)) shared++
  return { shared, share: own.size === 0 ? 0 : shared / own.size, against: isMember ? words - line.words : words }
}
