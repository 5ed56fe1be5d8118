// What each line is worth as the headline of the page, in the scale of worth.ts: a ranking by evidence of its shape, its place, what stands
// beside it, and how much the text takes it up.
import { pairsOf } from './cohesion.ts'
import { isLinkShaped, isPlain, isTitleShaped } from './line-kinds.ts'
import { type PageLine, plainWords } from './lines.ts'
import { isBodyName, isPortalName } from './mastheads.ts'
import type { PageSigns } from './signs.ts'
import { type Echo, echoOf } from './title-echo.ts'
import { isOtherForm, withoutSite } from './title-forms.ts'
import { pairWorths } from './title-pairs.ts'
import { isDatelined, isHeadlineShaped, isKeywords, isNamesOnly } from './title-shapes.ts'

/** Lines in which the headline is looked for again. */
const SEEN = 60

/** A line that may be the headline, and the page around it. */
interface Candidate {
  readonly line: PageLine
  readonly i: number
  readonly lines: readonly PageLine[]
  readonly echo: Echo
  readonly slug: string | null
  /** Position of the name of a digest. */
  readonly digest: number | null
  /** Headlines that the texts of pictures repeat. */
  readonly altText: ReadonlySet<string>
  /** The lines of the page, by what they say. */
  readonly shown: ReadonlySet<string>
  /** Position of the first line of some length, and of the first of text. */
  readonly firstPlain: number
  readonly firstProse: number
}

/** The kinds of evidence; what they tell adds up, as log odds. */
const EVIDENCE: readonly ((candidate: Candidate) => number)[] = [
  byLength,
  byStop,
  byCase,
  byPlace,
  byDate,
  bySignature,
  byRepetition,
  byName,
  byEcho,
  byNeighbours,
  byBox,
]

/** Lines from the top that may be the headline: menus and lists above it are no longer. */
const TITLE_LINES = 2000

/** The headline as metadata give it. */
const STATED_WORTH = 12

/** Worth of each line as the headline. `titleKey`: the words of the headline where metadata give it; then no other line is one. */
export function titleWorths(lines: readonly PageLine[], signs: PageSigns, bodies: readonly number[], titleKey: string | null): number[] {
  if (titleKey !== null) return lines.map((line) => (line.key === titleKey ? STATED_WORTH : Number.NEGATIVE_INFINITY))
  const page = {
    lines,
    slug: signs.slug,
    digest: signs.digest?.head ?? null,
    altText: new Set(lines.filter((line) => line.isPictureAlt).map((line) => line.text.replace(/\s[-–]\s*\p{L}+\s\d+\.?$/u, ''))),
    shown: new Set(lines.map(({ text }) => text)),
    firstPlain: lines.findIndex((line) => isPlain(line) && line.words >= 4),
    firstProse: lines.findIndex((_, i) => (bodies[i] ?? 0) > 1.5),
  }
  const candidates = lines.map((line, i): Candidate | null => {
    if (i >= TITLE_LINES || !isHeadlineShaped(line) || signs.underPicture.has(i) || signs.front.has(i)) return null
    const candidate = { ...page, line, i, echo: echoOf(lines, i, bodies) }
    return isNamed(candidate) || isItem(candidate) || isKeywords(lines, i) || isOtherForm(lines, i) ? null : candidate
  })
  const pairs = pairWorths(
    lines,
    candidates.map((candidate) => candidate?.echo ?? null),
  )
  return candidates.map((candidate, i) =>
    candidate === null ? Number.NEGATIVE_INFINITY : EVIDENCE.reduce((sum, worth) => sum + worth(candidate), pairs[i] ?? 0),
  )
}

/** Paragraphs, of all, that speak of the person who is the headline. */
const SPOKEN_OF = 0.3

/** The name of an author, unless the text speaks of the person: `Thầy Y Phôn` above `Thầy Y Phôn mở lớp ...`. */
function isNamed({ line, echo }: Candidate): boolean {
  if (!line.isByline || !(line.words <= 4 || line.isLabelled || line.text.includes('/') || isNamesOnly(line.text))) return false
  return line.words < 3 || echo.pairs < 1 || echo.paragraphs < SPOKEN_OF
}

/** An item of a list; one alone beside a date may be a headline: `- Sông Cùng: Cháy tàu câu mực`. */
function isItem({ line, lines, i }: Candidate): boolean {
  return line.isListed && (line.isNumbered || !isDated(lines, i) || [i - 1, i + 1].some((at) => lines[at]?.isListed))
}

function byLength({ line }: Candidate): number {
  const { words } = line
  return words < 4 ? -2 : words < 5 ? 0 : words <= 18 ? 1 : words <= 24 ? 0.3 : -1
}

/** A headline begins with a capital; a tag or a verse may not. `iPhone` does not count. */
const SMALL_WORTH = -2

function byCase({ line }: Candidate): number {
  return /^\p{Ll}+(?:\s|$)/u.test(line.text) ? SMALL_WORTH : 0
}

/** Longest headline with a full stop; a longer line is a lead. Words. */
const STOPPED_WORDS = 14

function byStop({ line }: Candidate): number {
  if (/[^.]\.["”’')]*$/u.test(line.text)) return line.words > STOPPED_WORDS ? -6 : -3
  return line.end === 'cut' ? -1 : 0
}

/** Short lines on top name the site or its section, and so do longer ones above the names of its sections. */
function byPlace({ line, lines, i, firstPlain, firstProse, echo }: Candidate): number {
  // Below a paragraph it may be a subhead.
  const heading = (line.isHeading ? 2 : 0) - (firstProse >= 0 && i > firstProse ? 1 : 0)
  if (isAboveSections(lines, i)) return heading
  if (i === 0 && line.words < 6 && echo.pairs === 0) return heading - 1
  return heading + (i === 0 && line.words >= 6 ? 2 : i === firstPlain ? 1 : 0)
}

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

/** The date stands above or below the headline, be there a byline or buttons between. */
const DATED_WORTH = 1.5

/** A shorter line beside a date is a section or an author, but for one between a date and the text. */
function byDate({ line, lines, i, firstProse }: Candidate): number {
  const isBetween = lines[i - 1]?.date != null && i + 1 === firstProse
  return (line.words >= 5 || isBetween) && i < firstProse && isDated(lines, i) ? DATED_WORTH : 0
}

/** Who wrote it stands right below a headline, with the word that says so: `Tạp văn của Minh Anh`, `Tác giả: Minh Anh`. */
const SIGNED_WORTH = 3

function bySignature({ lines, i, firstProse }: Candidate): number {
  const below = lines[i + 1]
  return i < firstProse && below?.isByline === true && below.isLabelled ? SIGNED_WORTH : 0
}

/** Lines of buttons between a headline and the date above it, and one more. */
const BUTTONS = 4

function isDated(lines: readonly PageLine[], i: number): boolean {
  const below = lines[i + 1]?.isByline ? i + 2 : i + 1
  let above = i - 1
  while (above > i - BUTTONS && isButton(lines[above])) above--
  return [above, below].some((at) => (lines[at]?.date ?? null) !== null)
}

/** `Bản để in`, which stands between a date and a headline. */
function isButton(line: PageLine | undefined): boolean {
  return line?.furniture === 'noise' || line?.furniture === 'mark'
}

/** The page says its headline again: before its links, as the text of its pictures, beside the name of the site, as the end of its breadcrumb. */
function byRepetition({ line, lines, i, slug, altText, firstProse }: Candidate): number {
  const isSlug = slug !== null && plainWords(line.text) === slug
  const isCrumb = i < firstProse && line.words >= 4 && lines.slice(Math.max(0, i - SEEN), i).some(({ key }) => key === line.key)
  return (isSlug ? 4 : 0) + (altText.has(line.text) ? 4 : 0) + (isTitleWithSite(lines, i) ? 2 : 0) + (isCrumb ? 1 : 0)
}

/** Does another line say the same and then the name of the site? `Ông A gặp ông B | Báo Dân trí` */
function isTitleWithSite(lines: readonly PageLine[], i: number): boolean {
  const key = lines[i]?.key ?? ''
  return lines
    .slice(0, SEEN)
    .some(
      (other) =>
        other.key.length > key.length &&
        other.key.startsWith(key) &&
        other.words - (lines[i]?.words ?? 0) <= 6 &&
        /\s[|–-]\s/u.test(other.text),
    )
}

/** The name of a digest says nothing of what its parts tell. */
const DIGEST_WORTH = 14

/** The name of whose page it is may say more than a headline's words do: it stands on top, and the text may speak of the company. */
const BODY_NAME_WORTH = -4

/** `Đò chìm trên sông | Báo Hàn Giang`: a page that has the headline alone, too, takes that one. */
const BESIDE_SITE_WORTH = -2.5

function byName({ line, i, digest, shown }: Candidate): number {
  if (i === digest) return DIGEST_WORTH
  return (
    (isBodyName(line) || isPortalName(line) ? BODY_NAME_WORTH : 0) + (withoutSite(line.text, shown) === line.text ? 0 : BESIDE_SITE_WORTH)
  )
}

/** Share of a line's words that the opening of any text holds. */
const COMMON_WORDS = 0.35

function byEcho({ echo }: Candidate): number {
  const weight = Math.min(1, echo.size / 4)
  return weight * (4 * echo.pairs + 2 * Math.min(1, echo.paragraphs) + 2 * Math.max(0, echo.words - COMMON_WORDS))
}

/** Of a list of other articles, on a page whose text takes up no word of it: rather no headline than this one. */
const LISTED_WORTH = -7
/** Titles in a row that are a list, where a heading does not say so. */
const LISTED_TITLES = 3

function byNeighbours({ line, lines, i, echo }: Candidate): number {
  if (!isLinkShaped(line)) return 0
  const [from, to] = runAround(lines, i)
  const heading = lines[from - 1]?.furniture
  const isListed = to - from >= LISTED_TITLES || (to - from > 1 && (heading === 'box' || heading === 'end'))
  return isListed && echo.pairs === 0 ? LISTED_WORTH : 0
}

/** Titles that are counted on either side. */
const RUN = 10

/** The lines around, of which each is shaped like a link: first, and behind the last. */
function runAround(lines: readonly PageLine[], i: number): readonly [from: number, to: number] {
  let [from, to] = [i, i + 1]
  const isLink = (at: number) => isLinkShaped(lines[at]) && !isDatelined(lines[at]?.text ?? '') && !isKeywords(lines, at)
  while (from > Math.max(0, i - RUN) && isLink(from - 1)) from--
  while (to < i + RUN && isLink(to)) to++
  return [from, to]
}

/** A box of links that parts a line from the text, or that it heads, while another line stands right above the text and has more of its first paragraph. */
const PARTED_WORTH = -3

function byBox({ line, lines, i, firstProse }: Candidate): number {
  const [last, text] = [lines[firstProse - 1], lines[firstProse]]
  const isBeside = [i - 1, i + 1].some((at) => lines[at]?.furniture === 'box')
  if (!isBeside || firstProse <= i + 2 || !last || !text || !isTitleShaped(last)) return 0
  const told = pairsOf(text)
  const shared = (title: PageLine) => [...pairsOf(title)].filter((pair) => told.has(pair)).length
  return shared(last) > shared(line) ? PARTED_WORTH : 0
}
