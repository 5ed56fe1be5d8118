// Text broken into lines of like length, as mail and old printers have it: which lines go on with the line above.
import { type Vocabulary, vocabularyOf } from './cohesion.ts'
import { isPlain, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Widths at which text is broken; characters. Verses are shorter. */
const LEAST_WIDTH = 50
const MOST_WIDTH = 120

/** Fewest lines that break in the middle of a clause. */
const BREAKS = 2
/** Share of such breaks that leave no room for the next word, and of the page's characters in lines beside a break. */
const FILLED_SHARE = 0.9
const WRAPPED_SHARE = 0.4
/** Share of a page's characters that lines beyond the width hold at most: a headline, an address. */
const LONG_SHARE = 0.2
/** Not all wrapping fills its lines: the share of the width that is enough in the middle of a clause. */
const SLACK = 0.88
/** A break that leaves more of the width free is none of the wrapping. */
const LEAST_FILLED = 0.6

/** How the text of a page is broken into lines. */
interface Wrapping {
  /** Longest line; characters. */
  readonly width: number
  /** Least line that is broken in the middle of a clause. */
  readonly least: number
  /** Length from which a line goes on in the middle of a clause, the first word of the next included. */
  readonly slack: number
  /** Broken by hand: a full line is no longer than many that are not. */
  readonly isRagged: boolean
  /** Blank lines stand between the paragraphs, so that lines without one between them are of one paragraph. */
  readonly isSpaced: boolean
}

/** Positions of the lines that go on with the line above; none where the page is not wrapped. */
export function continuations(lines: readonly PageLine[]): Set<number> {
  const wrapping = wrappingOf(lines)
  if (wrapping === null) return new Set()
  const spoken = vocabularyOf(lines).pairs
  const found = new Set<number>()
  let isInside = false
  for (const [i, next] of lines.entries()) {
    const line = lines[i - 1]
    if (line === undefined) continue
    const isJoined: boolean = goesOn(line, next, wrapping, isInside) || (isBridged(line, next, spoken) && lengthOf(line) >= wrapping.slack)
    if (isJoined) found.add(i)
    // Text that is broken by hand runs on below a paragraph's last line.
    isInside = isJoined || (wrapping.isRagged && isInside && line.end === 'sentence' && areBeside(line, next))
  }
  return found
}

/** Longest headline of two lines; words. */
const HEADLINE_WORDS = 34

/** `Người giữ tiếng còi tàu` above `trên đường sắt răng cưa`, no blank line between: the second line of a headline; null where the page has none. */
export function brokenHeadline(lines: readonly PageLine[]): number | null {
  const text = lines.findIndex(isProse)
  const at = lines.findIndex((line, i) => {
    const above = lines[i - 1]
    const isSecond = above !== undefined && /^\p{Ll}/u.test(line.text) && /^["“‘]?\p{Lu}/u.test(above.text) && areBeside(above, line)
    return (
      isSecond && [above, line].every((part) => isTitleShaped(part) && part.end === 'open') && above.words + line.words <= HEADLINE_WORDS
    )
  })
  return at >= 0 && at < text && !areBeside(lines[at], lines[at + 1]) ? at : null
}

/** How the text of the page is broken; null where it is not. */
function wrappingOf(lines: readonly PageLine[]): Wrapping | null {
  const breaks = lines.flatMap((_, i) => (isBreak(lines[i - 1], lines[i]) ? [i] : []))
  const beside = new Set(breaks.flatMap((i) => [i - 1, i]))
  const charactersOf = (some: readonly PageLine[]) => some.reduce((sum, line) => sum + lengthOf(line), 0)
  const wrapped = lines.filter((_, i) => beside.has(i))
  // An address that is longer than the width stands alone.
  const width = wrapped.reduce((most, line) => (/\S\s+\S/u.test(line.raw) ? Math.max(most, lengthOf(line)) : most), 0)
  const broken = breaks.filter((i) => lengthOf(lines[i - 1]) >= width * LEAST_FILLED)
  const all = charactersOf(lines)
  const isWrapped =
    broken.length >= BREAKS &&
    width <= MOST_WIDTH &&
    charactersOf(wrapped) >= all * WRAPPED_SHARE &&
    charactersOf(lines.filter((line) => lengthOf(line) > width)) <= all * LONG_SHARE
  if (!isWrapped) return null
  const filled = broken.filter((i) => isFilled(lines[i - 1], lines[i], width * SLACK)).length
  if (filled >= broken.length * FILLED_SHARE && width >= LEAST_WIDTH)
    return { width, least: width * LEAST_FILLED, slack: width * SLACK, isRagged: false, isSpaced: false }
  return raggedOf(lines, breaks, width)
}

/** Fewest breaks of text that is broken by hand, and fewest characters of half of its lines. */
const HAND_BREAKS = 4
const HAND_LENGTH = 24
/** Share of the stops and commas above another line that stand inside of theirs; verses end with them. */
const MARKS_INSIDE = 0.5
const MARK_INSIDE = /\p{L}[.,;!?…]["”’')]*\s+\S/gu
const MARK_AT_END = /[.,;!?…]["”’')]*$/u

/** Lines of unlike length, as a hand or a narrow box breaks them: sentences end anywhere in them. */
function raggedOf(lines: readonly PageLine[], breaks: readonly number[], width: number): Wrapping | null {
  const lengths = breaks.map((i) => lengthOf(lines[i - 1])).sort((a, b) => a - b)
  const least = lengths[Math.floor(lengths.length / 10)] ?? 0
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0
  const beside = [...new Set(breaks.flatMap((i) => [i - 1, i]))].flatMap((i) =>
    areBeside(lines[i], lines[i + 1]) ? (lines[i]?.text ?? '') : [],
  )
  const inside = beside.reduce((sum, text) => sum + (text.match(MARK_INSIDE) ?? []).length, 0)
  const atEnd = beside.filter((text) => MARK_AT_END.test(text)).length
  if (breaks.length < HAND_BREAKS || usual < HAND_LENGTH || inside === 0 || inside < (inside + atEnd) * MARKS_INSIDE) return null
  const spaced = isSpaced(lines)
  return { width, least: spaced ? 0 : HAND_LENGTH, slack: Math.max(least, HAND_LENGTH), isRagged: true, isSpaced: spaced }
}

/** Most lines that end a sentence have a blank line below. */
function isSpaced(lines: readonly PageLine[]): boolean {
  const ends = lines.flatMap((line, i) => (line.end === 'sentence' && lines[i + 1] !== undefined ? [i] : []))
  return ends.filter((i) => !areBeside(lines[i], lines[i + 1])).length * 2 > ends.length
}

/** A line that ends in the middle of a clause, and right below it one that begins in lower case. */
function isBreak(line: PageLine | undefined, next: PageLine | undefined): boolean {
  return areBeside(line, next) && line?.end === 'open' && /^\s*["“‘']?\p{Ll}/u.test(next?.raw ?? '')
}

function areBeside(line: PageLine | undefined, next: PageLine | undefined): boolean {
  return line !== undefined && next !== undefined && next.number === line.number + 1 && !isApart(line) && !isApart(next)
}

/** Code and rows with bars are kept as they are. */
function isApart({ raw, furniture, isTableRow }: PageLine): boolean {
  return furniture === 'code' || isTableRow || /[|]|\S\t/u.test(raw)
}

function lengthOf(line: PageLine | undefined): number {
  return line?.raw.trimEnd().length ?? 0
}

/** No room is left for the first word of the next line. */
function isFilled(line: PageLine | undefined, next: PageLine | undefined, width: number): boolean {
  const word = /\S+/u.exec(next?.raw ?? '')?.[0] ?? ''
  return line !== undefined && lengthOf(line) + 1 + word.length > width
}

/**
 * Does `next` go on with the line above? What begins with a capital or a figure does where that line is full and nothing sets the two apart;
 * what looks like a date or a name of its own, inside of a paragraph only: `... do hãng` / `Reuters/Ipsos` / `thực hiện`.
 */
function goesOn(line: PageLine, next: PageLine, wrapping: Wrapping, isInside: boolean): boolean {
  const { width, least, slack, isRagged, isSpaced } = wrapping
  if (!areBeside(line, next)) return false
  if (isBreak(line, next)) return lengthOf(line) >= least
  if (line.date !== null || next.isListed || indentOf(next) > indentOf(line)) return false
  const isClause = isInside && line.end === 'open'
  const isFull = isFilled(line, next, isClause || (isRagged && (isInside || isSpaced)) ? slack : width)
  return isFull && (isClause || (isPlain(next) && !next.isSignature))
}

/** `... thăm Saudi` above `Arabia`: the two words around the break stand side by side elsewhere on the page. */
function isBridged(line: PageLine, next: PageLine, spoken: Vocabulary['pairs']): boolean {
  const isWord = line.end === 'open' && next.date === null && !next.isListed && /\p{L}$/u.test(line.text) && areBeside(line, next)
  return isWord && spoken.has(`${line.forms.at(-1)} ${next.forms[0]}`)
}

function indentOf({ raw }: PageLine): number {
  return raw.length - raw.trimStart().length
}
