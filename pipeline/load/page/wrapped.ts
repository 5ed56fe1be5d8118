// Text broken into lines of like length, as mail and old printers have it: which lines go on with the line above.
import { isPlain } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Widths at which text is broken; characters. Verses are shorter. */
const LEAST_WIDTH = 50
const MOST_WIDTH = 120

/** Fewest lines that break in the middle of a clause. */
const BREAKS = 2
/** Share of such breaks that leave no room for the next word, and of the page's characters in lines beside a break. */
const FILLED_SHARE = 0.9
const WRAPPED_SHARE = 0.5
/** Share of a page's characters that lines beyond the width hold at most: a headline, an address. */
const LONG_SHARE = 0.2
/** Not all wrapping fills its lines: the share of the width that is enough in the middle of a clause. */
const SLACK = 0.88
/** A break that leaves more of the width free is none of the wrapping. */
const LEAST_FILLED = 0.6

/** Positions of the lines that go on with the line above; none where the page is not wrapped. */
export function continuations(lines: readonly PageLine[]): Set<number> {
  const width = wrapWidth(lines)
  if (width === null) return new Set()
  const found = new Set<number>()
  for (const [i, next] of lines.entries()) {
    const line = lines[i - 1]
    if (line !== undefined && goesOn(line, next, { width, isInside: found.has(i - 1) })) found.add(i)
  }
  return found
}

/** The width at which the text of the page is broken; null where it is not. */
function wrapWidth(lines: readonly PageLine[]): number | null {
  const breaks = lines.flatMap((_, i) => (isBreak(lines[i - 1], lines[i]) ? [i] : []))
  const beside = new Set(breaks.flatMap((i) => [i - 1, i]))
  const charactersOf = (some: readonly PageLine[]) => some.reduce((sum, line) => sum + lengthOf(line), 0)
  const wrapped = lines.filter((_, i) => beside.has(i))
  // An address that is longer than the width stands alone.
  const width = wrapped.reduce((most, line) => (/\S\s+\S/u.test(line.raw) ? Math.max(most, lengthOf(line)) : most), 0)
  const broken = breaks.filter((i) => isLongEnough(lines[i - 1], width))
  if (broken.length < BREAKS || width < LEAST_WIDTH || width > MOST_WIDTH) return null
  const filled = broken.filter((i) => isFilled(lines[i - 1], lines[i], width * SLACK)).length
  const all = charactersOf(lines)
  const isWrapped =
    filled >= broken.length * FILLED_SHARE &&
    charactersOf(wrapped) >= all * WRAPPED_SHARE &&
    charactersOf(lines.filter((line) => lengthOf(line) > width)) <= all * LONG_SHARE
  return isWrapped ? width : null
}

/** A line that ends in the middle of a clause, and right below it one that begins in lower case. */
function isBreak(line: PageLine | undefined, next: PageLine | undefined): boolean {
  return areBeside(line, next) && line?.end === 'open' && /^\s*\p{Ll}/u.test(next?.raw ?? '')
}

function areBeside(line: PageLine | undefined, next: PageLine | undefined): boolean {
  return line !== undefined && next !== undefined && next.number === line.number + 1 && !isApart(line) && !isApart(next)
}

/** Code and rows with bars are kept as they are. */
function isApart({ raw, furniture, isTableRow }: PageLine): boolean {
  return furniture === 'code' || isTableRow || /[|]|\S\t/u.test(raw)
}

function lengthOf({ raw }: PageLine): number {
  return raw.trimEnd().length
}

/** No room is left for the first word of the next line. */
function isFilled(line: PageLine | undefined, next: PageLine | undefined, width: number): boolean {
  const word = /\S+/u.exec(next?.raw ?? '')?.[0] ?? ''
  return line !== undefined && lengthOf(line) + 1 + word.length > width
}

/** A shorter line is a verse. */
function isLongEnough(line: PageLine | undefined, width: number): boolean {
  return line !== undefined && lengthOf(line) >= width * LEAST_FILLED
}

/**
 * Does `next` go on with the line above? What begins with a capital or a figure does where that line is full and nothing sets the two apart;
 * what looks like a date or a name of its own, inside of a paragraph only: `... do hãng` / `Reuters/Ipsos` / `thực hiện`.
 */
function goesOn(line: PageLine, next: PageLine, { width, isInside }: { readonly width: number; readonly isInside: boolean }): boolean {
  if (!areBeside(line, next)) return false
  if (isBreak(line, next)) return isLongEnough(line, width)
  if (line.date !== null || next.isListed || indentOf(next) > indentOf(line)) return false
  const isClause = isInside && line.end === 'open'
  return isFilled(line, next, isClause ? width * SLACK : width) && (isClause || (isPlain(next) && !next.isSignature))
}

function indentOf({ raw }: PageLine): number {
  return raw.length - raw.trimStart().length
}
