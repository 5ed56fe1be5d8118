// Short lines that stand in the text of an article, though they are shaped like what stands around one: subheads that are written as names
// are, items and cells that markup sets apart, short lines between two paragraphs.
import { contentOf } from './cohesion.ts'
import { isListItem, isPlain, isProse, isTimeMark, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { mayBePerson } from './persons.ts'

/**
 * The lines with those marked that stand in the text. A signature ends a text; what the text goes on below is a subhead, and signs nothing.
 */
export function withInnerLines(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(isText)
  const heading = lines.findIndex(
    ({ furniture }, i) => i > first && (furniture === 'end' || furniture === 'footer' || furniture === 'reply'),
  )
  const reach = { first, end: heading < 0 ? lines.length : heading }
  const named = subheads(lines, reach)
  const inner = new Set([...shortLines(lines, named, reach), ...turns(lines, reach), ...questions(lines, reach)])
  return lines.map((line, i) => {
    // Above the text a heading is that of the site or of its section.
    if (line.isInner && i < first) return { ...line, isInner: false }
    if (named.has(i)) return { ...line, isInner: true, signature: null, isByline: false, isSignature: false }
    return inner.has(i) || (isLabel(line) && isText(lines[i + 1])) ? { ...line, isInner: true } : line
  })
}

/** The text of the article is looked for in these lines: from its first sentence to the heading of what comes after articles. */
interface Reach {
  readonly first: number
  readonly end: number
}

/** Fewest words of a sentence that is text. */
const SENTENCE_WORDS = 4

function isText(line: PageLine | undefined): boolean {
  return line !== undefined && isPlain(line) && (isProse(line) || (line.end === 'sentence' && line.words >= SENTENCE_WORDS))
}

/** `Đạo diễn: Lê Hà`, `- Vé: 20.000 đồng`, `17h: Sông Mã - Hải Vân`: of a list or of data. */
function isRow(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    isPlain(line) &&
    !line.isSignature &&
    (line.isListed || /^(?:\p{L}[\p{L}\d ]{1,24}|\d{1,2}[h:]\d{0,2}): \S/u.test(line.text))
  )
}

/** Names alone, which neither say that they sign nor name a source. */
function isNameAlone({ signature, isByline, isLabelled }: PageLine): boolean {
  return isByline && !isLabelled && signature !== null && signature.credit === null && signature.outlet === null
}

/** The next line that is no caption; `step`: +1 below, -1 above. */
function beside(lines: readonly PageLine[], i: number, step: 1 | -1): number {
  let at = i + step
  while (lines[at]?.isCaption || lines[at]?.isPictureAlt) at += step
  return at
}

/** Names below which the text goes on: `Dốc Mây Trắng` between two paragraphs, `Tuổi Tý`, `Tuổi Sửu` with a sentence below each; whoever asks. */
function subheads(lines: readonly PageLine[], { first, end }: Reach): Set<number> {
  const found = new Set<number>()
  const candidates: number[] = []
  for (let i = first + 1; i < end; i++) {
    const line = lines[i]
    if (!line || !isNameAlone(line)) continue
    if (isAnswered(lines[i + 1])) found.add(i)
    const [above, below] = [beside(lines, i, -1), beside(lines, i, 1)]
    const isWithin = below < end && (isText(lines[above]) || isRow(lines[above])) && (isText(lines[below]) || isRow(lines[below]))
    if (isWithin) candidates.push(i)
  }
  // A person right below the lead is who wrote the article.
  const isBelowLead = (i: number) => beside(lines, i, -1) === first
  const isPerson = (i: number) => (lines[i]?.signature?.authors ?? []).every(mayBePerson)
  const things = candidates.filter((i) => !isPerson(i))
  const further = candidates.filter((i) => !isBelowLead(i))
  const isSeries = (of: readonly number[]) => new Set(of.map((i) => lines[i]?.key)).size >= SERIES
  for (const i of candidates) {
    const isOfSeries = isSeries(further) || (!isPerson(i) && isSeries(things))
    // Below a person's name one line may tell who wrote the article.
    const isLong = lines[i]?.isInner === true && lines.slice(i + 1, end).filter(isText).length >= SERIES
    const isMarked = lines[i]?.isHeading === true && (isLong || !isPerson(i))
    if (isOfSeries || isMarked || (!isPerson(i) && !isBelowLead(i) && isTakenUp(lines, i, end))) found.add(i)
  }
  return found
}

/** Fewest names, each with text below it, that are the subheads of a text; fewest lines of text below a person's name in a heading. */
const SERIES = 2

/** `Hỏi:`, `Trả lời:` above what a reader asks and is told. */
function isLabel({ text }: PageLine): boolean {
  return /^(?:hỏi|trả lời|đáp)\s?:$/iu.test(text)
}

/** `Trả lời:` below the name of a reader. */
function isAnswered(line: PageLine | undefined): boolean {
  return line !== undefined && /^(?:trả lời|đáp)\s?:/iu.test(line.text)
}

/** Lines above with which the text of a lone subhead is compared, the word pairs that it takes up, and its paragraphs, at least. */
const TEXT_ABOVE = 40
const TAKEN_UP = 3
const PARAGRAPHS = 2

/** Paragraphs below, no title among them, that go on to talk of what is above. `C.BÌNH`, in capitals or with an initial, is a pen name. */
function isTakenUp(lines: readonly PageLine[], i: number, end: number): boolean {
  const name = lines[i]?.text ?? ''
  const below = lines.slice(i + 1, end)
  const paragraphs = below.filter(isProse)
  if (name === name.toUpperCase() || name.includes('.') || paragraphs.length < PARAGRAPHS) return false
  if (below.some((line) => line.furniture === 'box' || (isTitleShaped(line) && line.end === 'open'))) return false
  const told = new Set(lines.slice(Math.max(0, i - TEXT_ABOVE), i).flatMap((line) => (isText(line) ? contentOf(line) : [])))
  const shared = new Set(paragraphs.flatMap(contentOf).filter((pair) => told.has(pair) && !/\d/u.test(pair)))
  return shared.size >= TAKEN_UP
}

/** Longest line of such a run, and most lines of it. */
const SHORT_WORDS = 6
const SHORT_LINES = 12

/** Short lines between two paragraphs: the ingredients of a dish, the items of a list without bullets; the titles of links are longer. */
function shortLines(lines: readonly PageLine[], named: ReadonlySet<number>, { first, end }: Reach): Set<number> {
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isShort = (i: number) => {
    const line = lines[i]
    if (!line || !isPlain(line) || line.isTableRow || line.words > SHORT_WORDS || isTimeMark(line) || counts.get(line.key) !== 1)
      return false
    return named.has(i) || (!line.isSignature && (line.end === 'open' || line.end === 'colon'))
  }
  // `... suốt tháng đầu mùa đông, gần ...`: the summary of another article.
  const isBody = (line: PageLine | undefined) => isText(line) && line?.end !== 'cut'
  const found = new Set<number>()
  for (let i = first + 1; i < end; i++) {
    if (!isShort(i)) continue
    const start = i
    while (isShort(i)) i++
    const above = lines[beside(lines, start, -1)]
    const isBetween =
      (isText(above) || isRow(above)) && i < end && (isBody(lines[i]) || (isRow(lines[i]) && (isRow(lines[i + 1]) || isText(lines[i + 1]))))
    // Whatever stands above it: the text of a picture, too.
    if (isHeadOfList(lines, i - 1)) found.add(i - 1)
    if (isBetween && i - start <= SHORT_LINES) for (let k = start; k < i; k++) found.add(k)
  }
  return found
}

/** Items below a line that heads them, at least. */
const ITEMS = 3

/** `Nguyên liệu (cho 4 người ăn)` above `- Bí đỏ: 500 g` and its like. */
function isHeadOfList(lines: readonly PageLine[], i: number): boolean {
  const items = lines.slice(i + 1, i + 1 + ITEMS)
  return items.length === ITEMS && items.every((line) => isRow(line) && isListItem(line))
}

/** Fewest questions of an interview. */
const QUESTIONS = 2

/** `* Ông học nghề từ bao giờ?` above `- Từ năm 15 tuổi.`: the turns of an interview, each behind the mark of who speaks, and words that it shows between two of them. */
function turns(lines: readonly PageLine[], { first, end }: Reach): Set<number> {
  const markOf = (line: PageLine | undefined) => (line !== undefined && isPlain(line) ? /^([-–•*+])\s/u.exec(line.text)?.[1] : undefined)
  const isAsked = (i: number) => {
    const answer = lines[beside(lines, i, 1)]
    return markOf(lines[i]) !== undefined && /\?["”]?$/u.test(lines[i]?.text ?? '') && markOf(answer) !== undefined && isText(answer)
  }
  const asked = lines.flatMap((_, i) => (i > first && i < end && isAsked(i) ? [i] : []))
  if (asked.length < QUESTIONS) return new Set()
  const marks = new Set(asked.map((i) => markOf(lines[i])))
  const [start = 0, last = 0] = [asked[0], asked.at(-1)]
  const isShown = (i: number) => /^["“«].*["”»]$/u.test(lines[i]?.text ?? '') && isText(lines[i - 1]) && asked.includes(i + 1)
  return new Set(lines.flatMap((line, i) => (i >= start && i <= last && (marks.has(markOf(line)) || isShown(i)) ? [i] : [])))
}

/** Fewest questions above answers that make an interview without marks: titles of links are seldom questions. */
const UNMARKED = 4

/** `Nghề này có nuôi nổi nhà không?` above each answer. */
function questions(lines: readonly PageLine[], { first, end }: Reach): Set<number> {
  const asked = lines.flatMap((line, i) => {
    const isAsked = i > first && i < end && isPlain(line) && !line.isListed && /[?]["”]?$/u.test(line.text)
    return isAsked && isText(lines[beside(lines, i, 1)]) && isText(lines[beside(lines, i, -1)]) ? [i] : []
  })
  return new Set(asked.length >= UNMARKED ? asked : [])
}
