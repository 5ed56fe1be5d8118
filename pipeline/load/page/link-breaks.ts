// Paragraphs that a scraper broke at their links: `Sáng nay, theo` / `Cảng vụ Hải Sơn` / `, hai tàu đã vào bến.`
import { FUNCTION_SYLLABLES } from '../../lang/vi/function-syllables.ts'
import type { PageLine } from './lines.ts'

/** Longest text of a link inside a paragraph, and fewest words of a line that is no link; words. */
const LINK_WORDS = 8
const TEXT_WORDS = 8
/** Fewest paragraphs of which a page is known to be broken so, where none goes on with a comma or a bracket. */
const PARAGRAPHS = 2

/** Positions of the lines that go on with the line above; none where the page is not broken so. */
export function linkBreaks(lines: readonly PageLine[]): Set<number> {
  const chains: number[][] = []
  for (let i = 0; i < lines.length; i++) {
    const chain = [i]
    while (goesOn(lines, i + 1)) chain.push(++i)
    if (isParagraph(chain.flatMap((at) => lines[at] ?? []))) chains.push(chain)
  }
  const isMarked = chains.some((chain) => chain.some((at) => MARK.test(lines[at]?.raw ?? '')))
  return new Set(isMarked || chains.length >= PARAGRAPHS ? chains.flatMap(([, ...rest]) => rest) : [])
}

const MARK = /^\s*[,;:.)”](?:\s|$)/u
const SMALL = /^\s*(?:\p{Ll}|[,;:.)”](?:\s|$))/u

/** Longest line that the name in a link may follow, whatever its last word: `Tài xế`; words. */
const TITLE_WORDS = 3

/**
 * A line that begins as the middle of a clause does, or the short one before it, right below a line without a stop: that one breaks off at
 * `theo` or `của`; a headline does not.
 */
function goesOn(lines: readonly PageLine[], i: number): boolean {
  const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]]
  if (!before || !line || !isBeside(before, line)) return false
  if (SMALL.test(line.raw)) return true
  const isBrokenOff = before.words <= TITLE_WORDS || SMALL.test(before.raw) || FUNCTION_SYLLABLES.has(before.forms.at(-1) ?? '')
  return isBrokenOff && line.words <= LINK_WORDS && next !== undefined && isBeside(line, next) && SMALL.test(next.raw)
}

function isBeside(before: PageLine, line: PageLine): boolean {
  const isText = (part: PageLine) => part.furniture !== 'code' && part.furniture !== 'end' && part.furniture !== 'box' && !part.isTableRow
  return before.end === 'open' && line.number === before.number + 1 && isText(before) && isText(line) && !line.isListed
}

/** Begins with a capital, ends with a stop, and holds both a link and more than that: no verse, no list of tags. */
function isParagraph(parts: readonly PageLine[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || first === undefined || last === undefined || SMALL.test(first.raw) || last.end !== 'sentence') return false
  return parts.some(({ words }) => words >= TEXT_WORDS) && parts.slice(0, -1).some(({ words }) => words <= LINK_WORDS)
}
