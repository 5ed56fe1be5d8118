// How much the text of a page takes up of a line: the words of a headline come back in its first paragraphs, those of other titles do not.
import { FUNCTION_SYLLABLES } from '../../lang/vi/function-syllables.ts'
import { pairsOf } from './cohesion.ts'
import { isPlain, isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Lines below a headline in which its words are looked for; and paragraphs in which its single words are. */
const SIGHT = 30
const OPENING_PARAGRAPHS = 5

export interface Echo {
  /** Share of the line's word pairs, 0..1, that the text below holds, and of its paragraphs that hold any. */
  readonly pairs: number
  readonly paragraphs: number
  /** Share of its words, 0..1, that the opening of the text holds; those left out that any text holds. */
  readonly words: number
  /** Its word pairs; few prove little: the name of the site recurs, too. */
  readonly size: number
}

const NOTHING: Echo = { pairs: 0, paragraphs: 0, words: 0, size: 0 }

/** Fewest words of a lead without its full stop that is told from headlines by its length alone. */
const LEAD_WORDS = 20

function isOpenLead(line: PageLine): boolean {
  return isPlain(line) && line.end === 'open' && line.words >= LEAD_WORDS && line.text.startsWith('(')
}

/** What the text below the line at `i` takes up of it. `bodies`: what each line is worth as text. */
export function echoOf(lines: readonly PageLine[], i: number, bodies: readonly number[]): Echo {
  const line = lines[i]
  const wanted = line ? pairsOf(line) : new Set<string>()
  const texts = lines
    .slice(i + 1, i + 1 + SIGHT)
    .filter((below, k) => ((bodies[i + 1 + k] ?? 0) > 0 && isProse(below)) || isOpenLead(below))
  if (line === undefined || wanted.size === 0 || texts.length === 0) return NOTHING
  const echoes = texts.map((text) => {
    const pairs = pairsOf(text)
    return [...wanted].filter((pair) => pairs.has(pair))
  })
  const words = [...new Set(line.forms)].filter((form) => !FUNCTION_SYLLABLES.has(form))
  const opening = new Set(texts.slice(0, OPENING_PARAGRAPHS).flatMap((text) => text.forms))
  return {
    pairs: new Set(echoes.flat()).size / wanted.size,
    paragraphs: echoes.filter((echo) => echo.length > 0).length / Math.min(texts.length, 6),
    words: words.length === 0 ? 0 : words.filter((form) => opening.has(form)).length / words.length,
    size: wanted.size,
  }
}
