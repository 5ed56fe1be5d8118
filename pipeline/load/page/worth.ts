// What each line is worth as article text: the evidence of the line, its neighbours and its words, in one scale.
// The scale is that of log odds: +2 is likely text, -2 likely not. The weights were set by hand on pages of known outlets.
import { cohesionOf, type Vocabulary } from './cohesion.ts'
import { isLinkShaped, isListItem, isPlain, isProse, isQuestionShaped, isTimeMark } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import type { PageSigns, TeaserSign } from './signs.ts'

const FURNITURE_WORTH: Readonly<Record<NonNullable<PageLine['furniture']>, number>> = {
  mark: -6,
  noise: -6,
  contact: -2,
  related: -6,
  box: -8,
  end: -14,
  footer: -14,
  reply: -14,
  code: -6,
  paywall: -6,
}

const TEASER_WORTH: Readonly<Record<TeaserSign, number>> = {
  repeated: -7,
  slug: -9,
  'dated-link': -6,
  summary: -9,
  dateline: -8,
  list: -3.5,
  comment: -9,
  film: -3,
}

/** A line without any Vietnamese word on a Vietnamese page: the messages of a player, of an embedded post. */
const FOREIGN_WORTH = -5

/** Lines of a poem, rows of results and prices, of tables; what stands in the text as its markup or the lines around it say. */
const VERSE_WORTH = 0.5

/** A line of the article's part of a page of HTML above more of its text: titles of other articles are links. */
const UNLINKED_WORTH = 0.1

/** The titles of short news, of which the first stands right below their common headline. */
const PART_WORTH = 2

/** Words from which a line's cohesion is told apart from chance. */
const COHESIVE_WORDS = 12
/** Words of the article from which they are expected to recur. */
const COHESIVE_ARTICLE = 150

/** Worth of each line as text of the article. `vocabulary`: of what the article is taken to be, null on the first pass. */
export function bodyWorths(
  lines: readonly PageLine[],
  signs: PageSigns,
  vocabulary: Vocabulary | null,
  members: ReadonlySet<number>,
): number[] {
  const cohesion = lines.map((line, i) => (vocabulary === null ? 0 : cohesionWorth(line, vocabulary, members.has(i))))
  const [first, last] = [lines.findIndex(isOwnProse), lines.findLastIndex(isOwnProse)]
  return lines.map((line, i) => {
    if (signs.digest?.titles.has(i)) return PART_WORTH
    if (line.isTableRow || signs.marked.has(i) || (line.furniture === null && signs.verse.has(i))) return VERSE_WORTH
    if (line.furniture !== null) return FURNITURE_WORTH[line.furniture]
    if (line.date !== null || line.isPictureAlt) return -6
    if (line.isCaption || (signs.underPicture.has(i) && line.words <= 45)) return -4
    const sign = signs.teasers[i] ?? null
    const worth =
      shapeWorth(line, { isUnled: signs.unled.has(i) }) +
      (sign ? TEASER_WORTH[sign] : 0) +
      (cohesion[i] ?? 0) +
      neighbourWorth(lines, signs, i) +
      (signs.foreign.has(i) ? FOREIGN_WORTH : 0) +
      foreignTitleWorth(lines, cohesion, i)
    if (sign !== null || line.isSignature) return worth
    return line.isInner ? Math.max(worth, VERSE_WORTH) : line.isUnlinked && i > first && i < last ? Math.max(worth, UNLINKED_WORTH) : worth
  })
}

function isOwnProse(line: PageLine): boolean {
  return line.isUnlinked && isProse(line)
}

function shapeWorth(line: PageLine, { isUnled }: { readonly isUnled: boolean }): number {
  const { words, end } = line
  if (isProse(line)) {
    const length = Math.min(7, 1.2 + words / 14)
    // `... đang xem xét ...`: teasers are cut in mid-sentence; an article's long paragraph may end with an ellipsis, too.
    if (end === 'cut' && words < 60) return /\s(?:\.{3}|…)$/u.test(line.text) ? -3 : Math.min(length, words / 30)
    return length
  }
  if (line.isByline) return -1.6
  // `Kính gửi cô,`, `Chào bạn,`: a letter.
  if (words <= 8 && words >= 2 && /^(?:kính gửi|kính thưa|gửi|chào|thưa|bạn|các bạn) .*,$/iu.test(line.text)) return 0.8
  if (end === 'sentence') return words >= 3 ? 0.8 : words === 2 ? 0 : -1
  if (end === 'colon') return words >= 5 ? 0.8 : words >= 3 ? 0 : -1
  if (isListItem(line)) return isUnled ? -0.5 : 0.3
  if (/\p{Ll}{2}\p{Lu}\p{Ll}+\s/u.test(line.text) && words >= 10) return -4
  if (words <= 3) return -1.6
  return words <= 10 ? -0.8 : words <= 12 ? -1.4 : words <= 24 ? -2 : -0.8
}

/**
 * Shared pairs tell, the log odds of a paragraph of the article to one of another article. Counted on 3,000 articles: without a shared pair they
 * fall with the length of the line and of what it is compared with; each shared pair raises them.
 */
function cohesionWorth(line: PageLine, vocabulary: Vocabulary, isMember: boolean): number {
  if (line.words < 5 || isListItem(line)) return 0
  const { shared, share, against } = cohesionOf(line, vocabulary, { isMember })
  if (!isProse(line)) {
    const weight = Math.min(1, line.words / COHESIVE_WORDS) * Math.min(1, against / COHESIVE_ARTICLE)
    return weight * Math.max(-1.5, Math.min(0.6, (share - 0.07) * 50))
  }
  const nothingShared = 0.62 * Math.log(Math.max(1, against)) * Math.min(1, line.words / 46) ** 0.7
  return Math.min(3.4, 1.6 * shared - nothingShared)
}

/** Pictures and links between a paragraph and the subhead of the next; lines. */
const INSETS_ABOVE = 4

function neighbourWorth(lines: readonly PageLine[], signs: PageSigns, i: number): number {
  const line = lines[i]
  if (!line || isProse(line)) return 0
  const isLink = (at: number) => isLinkShaped(lines[at]) || isQuestionShaped(lines[at])
  if (isLink(i) && [i - 1, i + 1].some((at) => isLink(at) && signs.teasers[at] !== 'summary')) return -1.5
  // A subhead stands alone between paragraphs; above it there may be a picture or a link, below it rows of results.
  let above = i - 1
  while (i - above <= INSETS_ABOVE && isInset(lines[above], signs.underPicture.has(above))) above--
  if (above === i - 1) above = aboveBox(lines, i)
  if (line.end === 'colon' && isLedIn(lines[i + 1], signs.verse.has(i + 1))) return LEADING_IN
  if (lines[i - 1]?.isTableRow || lines[i + 1]?.isTableRow) return BESIDE_TABLE
  if (line.isByline && isToldOf(line, lines[i - 1], lines[i + 1])) return TOLD_OF
  if (!line.isHeading && isLoneEnd(line, lines[i + 1])) return -1.2
  // The headline of a part of a live report: `14h20`, `Phà phát tín hiệu cấp cứu`
  if (signs.marked.has(i - 1) && isTimeMark(lines[i - 1] ?? line)) return 1.6
  if (isDataLine(line) && [i - 1, i + 1].some((at) => isDataLine(lines[at]))) return 1.2
  const below = line.isHeading && lines[i + 1]?.furniture === 'mark' ? i + 2 : i + 1
  const isBetween = (line.isHeading || isText(lines, signs, above)) && isText(lines, signs, below)
  // Below the text of a picture there is no other one.
  const subhead = lines[i - 1]?.isCaption ? 12 : 8
  return isBetween && line.end === 'open' && line.words >= 2 ? (line.words <= subhead ? 1.2 : line.words <= 12 ? 0.3 : 0) : 0
}

/** A caption, a link to another article, `Chụp lại hình ảnh,` */
function isInset(line: PageLine | undefined, isUnderPicture: boolean): boolean {
  return line !== undefined && (line.isCaption || isUnderPicture || line.furniture === 'related' || line.text.endsWith(','))
}

/** `Nguyên liệu:` above a list of the text, `Cách làm:` above its first step */
const LEADING_IN = 1.6

function isLedIn(line: PageLine | undefined, isVerse: boolean): boolean {
  if (line === undefined || line.furniture !== null) return false
  return (
    line.isListed ||
    isVerse ||
    /^["“«]/u.test(line.text) ||
    /^(?:bước|phần|điều|câu) (?:1|một)(?!\p{L})|^(?:thứ nhất|một là)(?!\p{L})/iu.test(line.text)
  )
}

/** `Đơn vị: triệu đồng/lượng`, `Bảng giá vàng sáng 9/3`: what a table is about. */
const BESIDE_TABLE = 2.5

/** More than a byline loses, and than it costs to stay outside of the text. */
const TOLD_OF = 3

/** `Mai Lan - Đình Khôi` between two paragraphs, of which the next tells of both: a subhead. */
function isToldOf({ signature }: PageLine, before: PageLine | undefined, after: PageLine | undefined): boolean {
  const authors = signature?.authors ?? []
  return (
    before !== undefined && after !== undefined && isProse(before) && isProse(after) && authors.every((name) => after.text.includes(name))
  )
}

/** `Ghi bàn: Marcos (52'), Duy (88')` below `Đội hình Sông Mã: ...` */
function isDataLine(line: PageLine | undefined): boolean {
  return line !== undefined && isPlain(line) && !line.isSignature && /^\p{L}[\p{L}\d ]{1,24}: \S/u.test(line.text)
}

/** Longest line that stands alone at the end of a page; words. */
const LONE_WORDS = 8

/** `Trung tâm Thông tin` above buttons or the footer: the name of a body that signs, a tag; a subhead has its paragraph below. */
function isLoneEnd(line: PageLine, after: PageLine | undefined): boolean {
  const isFurniture = after === undefined || (after.furniture !== null && after.furniture !== 'related' && after.furniture !== 'code')
  return isFurniture && line.end === 'open' && line.words <= LONE_WORDS && !line.isListed && !line.text.includes(':')
}

/** Position of the line above the box whose links, each longer than line `i`, end at it; `i - 1` where there is no such box. */
function aboveBox(lines: readonly PageLine[], i: number): number {
  const words = lines[i]?.words ?? 0
  let at = i - 1
  for (let link = lines[at]; i - at <= INSETS_ABOVE && link && isLinkShaped(link) && link.words > words; link = lines[at]) at--
  return at < i - 1 && lines[at]?.furniture === 'box' ? at - 1 : i - 1
}

function isText(lines: readonly PageLine[], { verse, marked }: PageSigns, i: number): boolean {
  const line = lines[i]
  return line !== undefined && (isProse(line) || line.isTableRow || verse.has(i) || marked.has(i))
}

/** A headline-like line above a paragraph that talks of something else: the title of a teaser. */
function foreignTitleWorth(lines: readonly PageLine[], cohesion: readonly number[], i: number): number {
  const [line, after] = [lines[i], lines[i + 1]]
  if (!line || !after || !isLinkShaped(line) || !isProse(after) || after.words > 70) return 0
  return (cohesion[i + 1] ?? 0) < -1.5 && (cohesion[i] ?? 0) < 0 ? -1.5 : 0
}
