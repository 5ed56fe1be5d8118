// Where texts and boxes end: what it is worth that no text follows below a line, and that the text goes on at a line behind a box.
import { contentOf, pairsOf } from './cohesion.ts'
import { isPlain, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Longest text in which the names of signatures are looked for: there may be as many of these as there are lines. */
const TEXT_READ = 50_000

/** A name, and a source alone: a digest names the source of each of its parts. */
const SIGNED_BY_NAME = 8
const SIGNED_BY_SOURCE = 4

/**
 * Worth of each line as the end of the text. A text ends where it is signed, and what follows is none, be it written in whole sentences. A
 * name of which the page speaks heads a part of the text: `Lý Thị Mai` above `Bà Lý Thị Mai bán xôi ...`. Where there is no text yet, a
 * signature belongs to the head of the article. `underPicture`: what names the photographer.
 */
export function endWorths(lines: readonly PageLine[], underPicture: ReadonlySet<number>): number[] {
  const text = lines
    .flatMap((line) => (isProse(line) ? line.text : []))
    .join('\n')
    .slice(0, TEXT_READ)
  const first = lines.findIndex(isProse)
  return lines.map((line, i) => {
    const { authors } = line.signature ?? {}
    if (authors === undefined || underPicture.has(i) || i < first || isOfHead(lines, i) || isBelowLead(lines, i, first)) return 0
    if (authors.length === 0) return SIGNED_BY_SOURCE
    return authors.every((name) => text.includes(name)) ? 0 : SIGNED_BY_NAME
  })
}

/** A signature below a headline and above a date line and a paragraph: the text that it signs is below. */
function isOfHead(lines: readonly PageLine[], i: number): boolean {
  const [title, date, text] = [lines[i - 1], lines[i + 1], lines[i + 2]]
  return title !== undefined && isTitleShaped(title) && date !== undefined && date.date !== null && text !== undefined && isProse(text)
}

/** Lines below the lead in which its signature stands, and below a signature in which the text begins. */
const LEAD_REACH = 10
const NEXT_LINES = 5

/** A signature below the lead alone, where two paragraphs follow one another soon: what comes behind articles has titles between. */
function isBelowLead(lines: readonly PageLine[], i: number, first: number): boolean {
  if (i - first > LEAD_REACH || lines.slice(first + 1, i).some(isProse)) return false
  const next = lines.slice(i + 1, i + 1 + NEXT_LINES)
  const stop = next.findIndex((line) => line.furniture === 'box' || line.furniture === 'end' || line.furniture === 'footer')
  return next
    .slice(0, stop < 0 ? undefined : stop)
    .some((line, k, all) => isProse(line) && all[k + 1] !== undefined && isProse(all[k + 1] ?? line))
}

/**
 * How much less it costs to go on with the text behind a box of bare links, behind a line that says where the box ends, and behind the heading
 * of a list without an entry, or with few.
 */
const BARE_LINKS = 2.5
const BOX_CLOSED = 4
const EMPTY_LIST = 27

/** Worth of each line as the one where the text goes on behind a box. `contents`: the entries of a table of contents. */
export function boxEndWorths(lines: readonly PageLine[], contents: ReadonlySet<number>): number[] {
  const asked = lines.map((_, i) => isAsked(lines, i))
  const isInterview = asked.filter(Boolean).length >= QUESTIONS
  return lines.map((line, i) => {
    if (/^kết thúc \p{L}/iu.test(lines[i - 1]?.text ?? '') || (contents.has(i - 1) && !contents.has(i))) return BOX_CLOSED
    if (isBehindEmptyList(lines, i) || isBehindShortList(lines, i)) return EMPTY_LIST
    const isText = line.end === 'sentence' && (isProse(line) || (isInterview && asked[i] === true))
    return isText && isBehindLinks(lines, i) ? BARE_LINKS : 0
  })
}

/** Fewest words of a paragraph below such a heading. */
const PARAGRAPH = 20

/** `Tin mới`, `Bình luận 0` between two paragraphs: what it heads was not saved, or is none. Below `Bình luận` stand comments. */
function isBehindEmptyList(lines: readonly PageLine[], i: number): boolean {
  const [before, heading, line] = [lines[i - 2], lines[i - 1], lines[i]]
  if (!before || !line || heading?.furniture !== 'end' || !EMPTY_HEADING.test(heading.text)) return false
  return isProse(before) && isProse(line) && line.end === 'sentence' && line.words >= PARAGRAPH
}

const EMPTY_HEADING = /^(?:các )?(?:tin|bài|đọc|xem|mới) |^0 (?:bình luận|ý kiến|phản hồi)$|^(?:bình luận|ý kiến|phản hồi) \(?0\)?$/iu

/** Most titles of such a list, and lines between it and the paragraph above. */
const SHORT_LIST = 3
const INSETS = 2
/** Lines above of which the text goes on, and word pairs that its next two paragraphs take up: of 160 articles 92 % do, of 1,100 others 5 %. */
const TEXT_ABOVE = 40
const TAKEN_UP = 2

/** `Xem nhiều` and a title between two paragraphs of a text that goes on to talk of the same, or is signed further down. */
function isBehindShortList(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  const next = lines.slice(i + 1, i + 3).find(isProse)
  if (!line || !next || !isProse(line)) return false
  let at = i - 1
  while (at >= i - SHORT_LIST && isTitleShaped(lines[at] ?? line) && lines[at]?.end === 'open') at--
  const heading = lines[at]
  if (at === i - 1 || heading?.furniture !== 'end' || !EMPTY_HEADING.test(heading.text)) return false
  const above = lines.slice(Math.max(0, at - 1 - INSETS), at)
  if (!above.some(isProse) || above.some(({ isSignature }) => isSignature)) return false
  const told = new Set(lines.slice(Math.max(0, at - TEXT_ABOVE), at).flatMap((text) => (isProse(text) ? contentOf(text) : [])))
  const shared = new Set([...contentOf(line), ...contentOf(next)].filter((pair) => told.has(pair) && !/\d/u.test(pair)))
  return shared.size >= TAKEN_UP || isSignedBelow(lines, i)
}

/** Lines below in which the signature is looked for. */
const SIGNED_REACH = 40

/** A signature below paragraphs alone: in a list there are titles between. */
function isSignedBelow(lines: readonly PageLine[], i: number): boolean {
  const below = lines.slice(i, i + SIGNED_REACH)
  const end = below.findIndex((line) => line.isSignature || line.furniture === 'end' || (isTitleShaped(line) && line.end === 'open'))
  return below[end]?.isSignature === true
}

/** A sentence below a heading such as `Đọc thêm` and links that have no summaries: the box has ended, and the text goes on. */
function isBehindLinks(lines: readonly PageLine[], i: number): boolean {
  if (isSummaryOf(lines[i], lines[i - 1])) return false
  let at = i - 1
  for (let link = lines[at]; link && ((isTitleShaped(link) && link.end === 'open') || link.date !== null); link = lines[at]) at--
  return at < i - 1 && lines[at]?.furniture === 'box'
}

/** Fewest questions that stand above answers in an interview. */
const QUESTIONS = 2

function isAsked(lines: readonly PageLine[], i: number): boolean {
  const [line, answer] = [lines[i], lines[i + 1]]
  return line !== undefined && answer !== undefined && line.text.endsWith('?') && isPlain(line) && isProse(answer)
}

/** Word pairs that a link and its summary share at least. */
const SUMMARY_PAIRS = 2

function isSummaryOf(line: PageLine | undefined, link: PageLine | undefined): boolean {
  if (line === undefined || link === undefined) return false
  const own = pairsOf(line)
  return [...pairsOf(link)].filter((pair) => own.has(pair)).length >= SUMMARY_PAIRS
}
