// Of two lines above a text that may both be its headline: which one is, and which is a kicker above it, a second line below it, or the text
// of a picture.
import { isLinkShaped, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { patternsOf } from './patterns.ts'
import { isScene, isSomeoneNamed, isTelling } from './scenes.ts'
import type { Echo } from './title-echo.ts'

/** Fewest words of the first line of a pair that may be the headline. */
const HEADLINE_WORDS = 4

/** The first line, and then the date, an author or buttons, and then another line: that one belongs to the text. */
const PARTED = -3.5
const PARTED_PICTURE = -5
/** The headline once more. */
const AGAIN = -2
/** Two lines one below the other, and then the text: the first is the headline, or a kicker above it. */
const FIRST = 1.5
const SECOND = -1.5
const KICKER = -2.5
const BELOW_KICKER = 2

/** What each line is worth more or less as the headline for the other line that may be it. `echoes`: null for lines that cannot be it. */
export function pairWorths(lines: readonly PageLine[], echoes: readonly (Echo | null)[]): number[] {
  const worths = lines.map(() => 0)
  const add = (i: number, worth: number) => {
    worths[i] = (worths[i] ?? 0) + worth
  }
  for (const [i, line] of lines.entries()) {
    if (!echoes[i] || line.words < HEADLINE_WORDS || !isTitleShaped(line) || isInList(lines, i)) continue
    const { at, isParted } = above(lines, i)
    const [first, echo] = [lines[at], echoes[at]]
    if (!first || !echo || isInList(lines, at)) continue
    if (first.key === line.key) add(i, AGAIN)
    else if (isParted) {
      if (isTopical(first, echo) && (first.words > SECTION_WORDS || isSaidOften(echo))) add(i, isPictured(line) ? PARTED_PICTURE : PARTED)
    } else if (isKicker(first, line)) {
      add(at, KICKER)
      add(i, BELOW_KICKER)
    } else if ((isPictured(line) || !isPictured(first)) && (!isBesideHeadlines(lines[i + 1]) || isClause(first))) {
      if (isTopical(first, echo) && first.words >= HEADLINE_WORDS) add(i, SECOND)
      if (isTopical(first, echo) || areAlone(lines, i)) add(at, FIRST)
    }
  }
  return worths
}

/** A line that tells something is no kicker and no caption, though a date stands below the next line as it does below headlines. */
function isClause(line: PageLine): boolean {
  return isTelling(line) && line.words > SECTION_WORDS
}

/** Two lines like headlines, right above the text. */
function areAlone(lines: readonly PageLine[], i: number): boolean {
  const below = lines[i + 1]
  return isLinkShaped(lines[i - 1]) && isLinkShaped(lines[i]) && below !== undefined && isProse(below)
}

/** Least share of its words that the text takes up of a line that is about the same. */
const TOPICAL_WORDS = 0.3

function isTopical(line: PageLine, echo: Echo): boolean {
  return isTitleShaped(line) && echo.pairs > 0 && echo.words >= TOPICAL_WORDS
}

/** Longest name of a section above a date, of which the text may say a word; words. */
const SECTION_WORDS = 5
/** Word pairs that the text takes up of a headline as short as that. */
const SAID_PAIRS = 2

function isSaidOften({ pairs, size }: Echo): boolean {
  return pairs * size >= SAID_PAIRS
}

/** Fewest words of a lead without its full stop. */
const LEAD_WORDS = 20

/** Most lines of date, authors, counters and buttons between two. */
const BLOCK_LINES = 12
const SHARES = patternsOf((kind): kind is 'share' => kind === 'share')
/** Longest line in such a block that nothing tells of: `By Admin`. Words. */
const UNKNOWN_WORDS = 2

/** Position of the next line above that is no lead and no part of what stands beside headlines. */
function above(lines: readonly PageLine[], i: number): { readonly at: number; readonly isParted: boolean } {
  let isParted = false
  for (let at = i - 1; at >= Math.max(0, i - BLOCK_LINES); at--) {
    const line = lines[at]
    if (line === undefined) break
    // The text that stands for a picture is said again below it; so is a headline below its date.
    if (line.key === lines[i]?.key) {
      if (isParted) return { at, isParted }
      continue
    }
    if (isBesideHeadlines(line) || (isTitleShaped(line) && line.words >= LEAD_WORDS)) isParted = true
    else if (!isParted || line.furniture !== null || line.words > UNKNOWN_WORDS) return { at, isParted }
  }
  return { at: -1, isParted }
}

/** A date, an author, a button or a counter: `Lượt xem: 312`. */
function isBesideHeadlines(line: PageLine | undefined): boolean {
  if (line === undefined) return false
  if (line.date !== null || line.furniture === 'mark' || line.isSignature) return true
  return (line.furniture === 'noise' && /[\d:]/u.test(line.text)) || SHARES.some(({ pattern }) => pattern.test(line.key))
}

/** Titles in a row that are a list, where no heading says so. */
const LISTED = 3

/** One of three titles in a row is of a list, and so are those below the heading of a box. */
function isInList(lines: readonly PageLine[], i: number): boolean {
  const isLink = (at: number) => isLinkShaped(lines[at])
  let first = i
  while (first > i - LISTED && isLink(first - 1)) first--
  if (lines[first - 1]?.furniture === 'box') return true
  return isLink(i) && ((isLink(i - 1) && (isLink(i - 2) || isLink(i + 1))) || (isLink(i + 1) && isLink(i + 2)))
}

/** Fewest and most words of a kicker that may be taken for a headline. */
const KICKER_WORDS = [4, 7] as const

/** `Nông sản cuối vụ` above `Giá tiêu lao dốc, nhiều hộ chặt vườn`: the name of a topic, which tells nothing, and then a line that is no picture's. */
function isKicker(line: PageLine, below: PageLine): boolean {
  const [least, most] = KICKER_WORDS
  if (line.words < least || line.words > most || line.end !== 'open' || isTelling(line)) return false
  if (/[,:;“”"‘’']/u.test(line.text) || isPictured(below)) return false
  if (isInCapitals(line) === isInCapitals(below)) return true
  return isInCapitals(line) && line.words <= CAPITAL_WORDS
}

/** Longest kicker in capitals above another line; a longer one may be a headline in capitals. Words. */
const CAPITAL_WORDS = 5

function isInCapitals({ text }: PageLine): boolean {
  return text === text.toUpperCase()
}

/** `Nghi lễ rước nước tại đình làng Cổ Đô`: what and where, and no more. */
const AT_PLACE = /^[^,:;“”"‘’']+ (?:tại|trong|bên|trước|giữa) [^,:;“”"‘’']+$/u

const known = new WeakMap<PageLine, boolean>()

/** Does the line say what a picture may show? Worked out once for each line. */
function isPictured(line: PageLine): boolean {
  const before = known.get(line)
  if (before !== undefined) return before
  const found = isSomeoneNamed(line) || (AT_PLACE.test(line.text) && !isTelling(line)) || isScene(line)
  known.set(line, found)
  return found
}
