// What each line is worth as the headline of the page, in the scale of worth.ts: the evidence of its shape, its place, what stands beside it,
// and how much the text takes it up.
import { pairsOf } from './cohesion.ts'
import { isLinkShaped, isPlain, isProse, isTimeMark, isTitleShaped } from './line-kinds.ts'
import { type PageLine, plainWords } from './lines.ts'
import { isBodyName, mastheadOf } from './mastheads.ts'
import { arePersons, parseSignature } from './names.ts'
import { isOutletAsWritten } from './outlets.ts'
import type { PageSigns } from './signs.ts'

const STATED_WORTH = 12

/** The name of whose page it is may say more than a headline's words do: it stands on top, and the text may speak of the company. */
const BODY_NAME_WORTH = -4

/** The date stands above or below the headline, be there a byline between. */
const DATED_WORTH = 1.5

function isDated(lines: readonly PageLine[], i: number): boolean {
  const below = lines[i + 1]?.isByline ? i + 2 : i + 1
  const above = isButton(lines[i - 1]) ? i - 2 : i - 1
  return [above, below].some((at) => (lines[at]?.date ?? null) !== null)
}

/** `Bản để in`, which stands between a date and a headline. */
function isButton(line: PageLine | undefined): boolean {
  return line?.furniture === 'noise' || line?.furniture === 'mark'
}

/** Lines below a headline in which its words are looked for. */
const TITLE_SIGHT = 30

/** Worth of each line as the headline. `titleKey`: the words of the headline where metadata give it; then no other line is one. */
export function titleWorths(lines: readonly PageLine[], signs: PageSigns, bodies: readonly number[], titleKey: string | null): number[] {
  if (titleKey !== null) return lines.map((line) => (line.key === titleKey ? STATED_WORTH : Number.NEGATIVE_INFINITY))
  const altText = new Set(lines.filter((line) => line.isPictureAlt).map((line) => line.text.replace(/\s[-–]\s*\p{L}+\s\d+\.?$/u, '')))
  const firstPlain = lines.findIndex((line) => isPlain(line) && line.words >= 4)
  const firstProse = lines.findIndex((_, i) => (bodies[i] ?? 0) > 1.5)
  return lines.map((line, i) => {
    if (!isHeadlineShaped(line) || signs.underPicture.has(i)) return Number.NEGATIVE_INFINITY
    const slug = signs.slug !== null && plainWords(line.text) === signs.slug ? 4 : 0
    const alt = altText.has(line.text) ? 4 : 0
    const shape = line.words < 4 ? -2 : line.words < 5 ? 0 : line.words <= 18 ? 1 : line.words <= 24 ? 0.3 : -1
    const heading = line.isHeading ? 2 : 0
    // Short lines on top name the site or its section, and so do longer ones above the names of its sections.
    const first = isAboveSections(lines, i) ? 0 : i === 0 && line.words >= 6 ? 2 : i === firstPlain ? 1 : 0
    const stop = /[^.]\.["”’')]*$/u.test(line.text) ? (line.words > STOPPED_WORDS ? -6 : -3) : line.end === 'cut' ? -1 : 0
    const dated = line.words >= 5 && i < firstProse && isDated(lines, i) ? DATED_WORTH : 0
    const siteName = isTitleWithSite(lines, i) ? 2 : 0
    const body = isBodyName(line) ? BODY_NAME_WORTH : 0
    const echo = echoWorth(lines, i, bodies)
    const listed = echo === 0 && isLinkShaped(line) && isListed(lines, i) ? LISTED_WORTH : 0
    const two = isFirstOfTwo(lines, i) ? FIRST_OF_TWO : 0
    return slug + alt + shape + heading + first + stop + siteName + dated + body + listed + two + echo
  })
}

/** Of a list of other articles, on a page whose text takes up no word of it: rather no headline than this one. */
const LISTED_WORTH = -7
/** Titles in a row that are a list, where a heading does not say so. */
const LISTED_TITLES = 3

function isListed(lines: readonly PageLine[], i: number): boolean {
  const [from, to] = runAround(lines, i)
  const heading = lines[from - 1]?.furniture
  return to - from >= LISTED_TITLES || (to - from > 1 && (heading === 'box' || heading === 'end'))
}

/** The lines around, of which each is shaped like a link: first, and behind the last. */
function runAround(lines: readonly PageLine[], i: number): readonly [from: number, to: number] {
  let [from, to] = [i, i + 1]
  while (from > 0 && isLinkShaped(lines[from - 1])) from--
  while (isLinkShaped(lines[to])) to++
  return [from, to]
}

/** Of two lines alone above a text the second is the text of a picture, or says more of the first: titles that come in front are many. */
const FIRST_OF_TWO = 1

function isFirstOfTwo(lines: readonly PageLine[], i: number): boolean {
  const [from, to] = runAround(lines, i)
  const below = lines[to]
  return isLinkShaped(lines[i]) && i === from && to === i + 2 && below !== undefined && isProse(below)
}

/** Longest headline with a full stop; a longer line is a lead. Words. */
const STOPPED_WORDS = 14

/** Longest name of a section; words. */
const SECTION_WORDS = 4

/** `Vì xóm làng no ấm` above `Thời sự`, `Kinh tế` and a headline with its date; a headline may stand above its section, too. */
function isAboveSections(lines: readonly PageLine[], i: number): boolean {
  const isSection = (line: PageLine | undefined) => line?.furniture === 'noise' && line.words <= SECTION_WORDS
  let at = i + 1
  while (isSection(lines[at])) at++
  const headline = lines[at]
  return at > i + 1 && headline !== undefined && isTitleShaped(headline) && headline.words >= 5 && isDated(lines, at)
}

function isHeadlineShaped(line: PageLine): boolean {
  if (
    !isPlain(line) ||
    line.words < 2 ||
    line.words > 40 ||
    line.end === 'colon' ||
    line.isListed ||
    line.isTableRow ||
    line.sentences > 3 ||
    isTimeMark(line)
  )
    return false
  if (line.isByline && (line.words <= 4 || line.text.includes('/') || isNamesOnly(line.text))) return false
  // `Giáo dục và Thời đại` above a headline about education
  return !isOutletAsWritten(line.text) && mastheadOf(line.text) === null
}

/** `Ngô Bích Trà - Hà Đăng`; a headline in capitals reads as one name. */
function isNamesOnly(text: string): boolean {
  const authors = parseSignature(text)?.authors ?? []
  return text !== text.toUpperCase() && (authors.length > 1 || arePersons(authors))
}

/** Does another line say the same and then the name of the site? `Ông A gặp ông B | Báo Dân trí` */
function isTitleWithSite(lines: readonly PageLine[], i: number): boolean {
  const key = lines[i]?.key ?? ''
  return lines
    .slice(0, 60)
    .some(
      (other) =>
        other.key.length > key.length &&
        other.key.startsWith(key) &&
        other.words - (lines[i]?.words ?? 0) <= 6 &&
        /\s[|–-]\s/u.test(other.text),
    )
}

/** How much the text below takes up of the headline's word pairs, over its first lines and on the whole. */
function echoWorth(lines: readonly PageLine[], i: number, bodies: readonly number[]): number {
  const line = lines[i]
  const wanted = line ? pairsOf(line) : new Set<string>()
  if (wanted.size === 0) return 0
  const seen = new Set<string>()
  let [texts, echoing] = [0, 0]
  for (let k = i + 1; k < Math.min(lines.length, i + 1 + TITLE_SIGHT); k++) {
    const below = lines[k]
    if (!below || (bodies[k] ?? 0) <= 0 || !isProse(below)) continue
    texts++
    const pairs = pairsOf(below)
    let isEcho = false
    for (const pair of wanted) {
      if (!pairs.has(pair)) continue
      seen.add(pair)
      isEcho = true
    }
    if (isEcho) echoing++
  }
  if (texts === 0) return 0
  // Two words that recur prove little: the name of the site does, too.
  const weight = Math.min(1, wanted.size / 4)
  return weight * (4 * (seen.size / wanted.size) + 2 * Math.min(1, echoing / Math.min(texts, 6)))
}
