// What the lines of a page say of each other: titles said twice, slugs of the title before links, lists of titles with summaries.

import { pairsOf, vocabularyOf } from './cohesion.ts'
import { contentsOf } from './contents.ts'
import { datedEntries, lastTeaser, listEntries, loneEntries, SUMMARY_WORDS } from './entries.ts'
import { frontEntries } from './front-entries.ts'
import { isPlain, isProse, isTimeMark, isTitleShaped } from './line-kinds.ts'
import { type PageLine, plainWords } from './lines.ts'
import { type Digest, digestOf } from './listing.ts'
import { isDateline } from './outlets.ts'
import { underPictures } from './pictures.ts'
import { lineRuns } from './runs.ts'

/** Why a line is taken for part of a list of other articles, or for a reader's comment. */
export type TeaserSign = 'repeated' | 'slug' | 'dated-link' | 'summary' | 'dateline' | 'list' | 'comment' | 'film'

export interface PageSigns {
  /** By position in the list of lines. */
  readonly teasers: readonly (TeaserSign | null)[]
  /** The words, without marks, that a scraper put before every link of the page; null where there are none. */
  readonly slug: string | null
  /** Positions of lines that stand right under a picture's text. */
  readonly underPicture: ReadonlySet<number>
  /** Positions of lines without a Vietnamese word, on a page in Vietnamese. */
  readonly foreign: ReadonlySet<number>
  /** Positions of lines of a poem or of rows of results. */
  readonly verse: ReadonlySet<number>
  /** Positions of the lines that head the parts of a report by the hour or the minute, of those that a table of contents names, and of the parts of a digest. */
  readonly marked: ReadonlySet<number>
  /** The short news that the page is made of. */
  readonly digest: Digest | null
  /** Positions of the entries of that table. */
  readonly contents: ReadonlySet<number>
  /** Positions of the titles and summaries of other articles above the page's own. */
  readonly front: ReadonlySet<number>
  /** Positions of list items whose list no line with a colon leads in. */
  readonly unled: ReadonlySet<number>
}

/** Fewest times that make a report by the hour. */
const TIMES = 3

function timeMarks(lines: readonly PageLine[]): Set<number> {
  const isHead = (line: PageLine) => isTimeMark(line) || /^\d{1,2}[hg]\d{0,2}\s?:\s/iu.test(line.text)
  const found = lines.flatMap((line, i) => {
    const isPart = line.words <= HEAD_WORDS && line.furniture === null && line.date === null && isHead(line)
    return isPart || isClockAbove(line, lines[i + 1]) ? [i] : []
  })
  return new Set(found.length >= TIMES ? found : [])
}

/** `09:40` above a paragraph; below the title of a film it says how long the film runs. */
function isClockAbove({ text }: PageLine, after: PageLine | undefined): boolean {
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(text) && after !== undefined && isProse(after)
}

/** Longest such head; a longer line is text. Words. */
const HEAD_WORDS = 16

/** `... 12.06.2023 | 17:24 PM`, `... (07/05/2021)` behind a title */
const DATED_LINK =
  /\(?(?:\d{1,2}:\d{2}[\s,|-]{0,3})?(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}[./]\d{1,2}|\(\d{1,2}-\d{1,2})(?:[\s,|-]{0,3}\d{1,2}[:h]\d{2})?(?:\s*[ap]m)?\s?\)?$|^\d{1,2}:\d{2}\s\p{Lu}/iu

/** `... mở cửa từ ngày 11-15/6`: the day belongs to what the line says. */
const DAY_SPOKEN =
  /(?<!\p{L})(?:ngày|từ|đến|tới|hôm|vào|sáng|trưa|chiều|tối|đêm|trước|sau|nay|mai|qua) (?:\d{1,2}\s?[-–]\s?)?\d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?$/iu

export function pageSigns(lines: readonly PageLine[]): PageSigns {
  const counts = new Map<string, number>()
  for (const line of lines) if (line.words >= 4) counts.set(line.key, (counts.get(line.key) ?? 0) + 1)
  const slug = slugOf(lines)
  const runs = lineRuns(lines)
  const { entries, heads } = contentsOf(lines)
  const digest = digestOf(lines)
  const front = frontEntries(lines)
  const teasers = lines.map((line, i): TeaserSign | null => {
    if (front.has(i)) return 'summary'
    if (entries.has(i)) return 'list'
    if (heads.has(i)) return null
    if (slug !== null && line.text.startsWith(slug)) return 'slug'
    if (line.furniture === null && isReply(lines[i + 1])) return 'comment'
    if (isPlain(line) && line.end === 'open' && line.words <= FILM_TITLE && isClock(lines[i + 1])) return 'film'
    if (line.words > 40 || line.words < 4) return null
    // A title is said twice by a list of links; a sentence of the text by the lead that takes it up.
    if ((counts.get(line.key) ?? 0) > 1 && !(isProse(line) && line.end === 'sentence')) return 'repeated'
    // `- Khai giảng: ngày 5/9` in a list that the text leads in, and what stands beside a table, are no links.
    const isOwn =
      line.isInner ||
      lines[i - 1]?.isTableRow ||
      lines[i + 1]?.isTableRow ||
      (line.isListed && !runs.unled.has(i) && line.text.includes(':'))
    return line.end === 'open' && line.date === null && !isOwn && DATED_LINK.test(line.text) && !DAY_SPOKEN.test(line.text)
      ? 'dated-link'
      : null
  })
  const signs = {
    slug,
    underPicture: underPictures(lines, slug),
    marked: new Set([...timeMarks(lines), ...heads, ...(digest?.titles ?? [])]),
    digest,
    contents: entries,
    front,
    ...runs,
  }
  const summaries = new Set([...summariesOf(lines, teasers, entries), ...lastTeaser(lines, runs.verse)])
  const listed = listEntries(lines)
  const datelined = foreignDatelines(lines)
  const dated = new Set([...datedEntries(lines), ...loneEntries(lines)])
  return {
    ...signs,
    teasers: teasers.map(
      (sign, i) => sign ?? (summaries.has(i) ? 'summary' : datelined.has(i) ? 'dateline' : dated.has(i) || listed.has(i) ? 'list' : null),
    ),
  }
}

/** `TTO - `, `(Dân trí) - `, `VOV.VN - ` */
const DATELINE = /^(?:\([\p{L}. ]{2,16}\)|[\p{Lu}\p{N}.]{2,12}(?: Online)?)\s?[-–]\s/u

/** Paragraphs above a line that begins an article no more. */
const LATE = 3

/**
 * A second line with the outlet's dateline, or one of a known outlet far down, and the title above it: an article has one dateline, so that this is another article's title
 * and lead. Above the headline a teaser may begin so, too.
 */
function foreignDatelines(lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>()
  const datelines = lines.map((line) => (isPlain(line) ? (DATELINE.exec(line.text)?.[0] ?? null) : null))
  const isTitle = lines.map(isTitleShaped)
  const seen = new Set<string>()
  let paragraphs = 0
  lines.forEach((line, i) => {
    if (isProse(line)) paragraphs++
    const dateline = datelines[i] ?? null
    if (dateline === null) return
    const title = [i - 1, i - 2].find((at) => isTitle[at]) ?? null
    const isLate = isDateline(dateline) && paragraphs > LATE
    const isTeaser = !seen.has(dateline) && isAboveOwn(lines, i, i + 1 + datelines.slice(i + 1, i + 1 + HEAD_REACH).indexOf(dateline))
    if (((seen.has(dateline) || isLate) && title !== null) || isTeaser) {
      found.add(i)
      if (title !== null) found.add(title)
    }
    // `TP - Thời sự` above the headline is the site and its section.
    if (isProse(line) && !isTeaser) seen.add(dateline)
  })
  return found
}

/**
 * A paragraph with the dateline that the article has for its own further down, at `own`: between the two stand a day and a headline and no more
 * text, and the second has text below.
 */
function isAboveOwn(lines: readonly PageLine[], i: number, own: number): boolean {
  const [line, lead] = [lines[i], lines[own]]
  if (!line || !lead || own === i || !isProse(line) || !isProse(lead)) return false
  const between = lines.slice(i + 1, own)
  const isHeaded = between.some(isTitleShaped) && between.some(({ date }) => date !== null) && !between.some(isProse)
  return isHeaded && lines.slice(own + 1, own + 1 + HEAD_REACH).some(isProse)
}

/** Most lines of the head of an article, and below its lead. */
const HEAD_REACH = 8

/** Lines of an entry whose title stands twice. */
const DOUBLE_ENTRY = 3

/**
 * Summaries of other articles, below titles that stand twice. A caption stands twice, too, as the text of its picture and below it: titles
 * make a list, stand below a heading or end a page that has talked of other things, and some text of the page is none of theirs.
 */
function summariesOf(lines: readonly PageLine[], teasers: readonly (TeaserSign | null)[], contents: ReadonlySet<number>): Set<number> {
  const boxed = boxedTitles(lines, contents)
  const prose = lines.findIndex(isProse)
  const found = new Set(lines.flatMap((_, i) => (isSummary(lines, teasers, i, prose) || isBelowBoxed(lines, boxed, i) ? [i] : [])))
  const isOther = (line: PageLine, i: number) => isProse(line) && !found.has(i)
  const doubled = new Set([...found].filter((i) => teasers[i - 1] === 'repeated' && lines[i - 1]?.key === lines[i - 2]?.key))
  const others = lines.filter(isOther)
  const last = lines.findLastIndex(isProse)
  const { pairs } = vocabularyOf(others)
  const isForeign = (line: PageLine | undefined) => line !== undefined && ![...pairsOf(line)].some((pair) => pairs.has(pair))
  const isLast = (i: number) => i >= last && isForeign(lines[i]) && isForeign(lines[i - 1])
  const isTitled = (i: number) => others.length > 0 && (isListed(lines, doubled, i, { isForeign: isForeign(lines[i]) }) || isLast(i))
  for (const i of doubled) if (!isTitled(i)) found.delete(i)
  return found
}

/** Entries that are a list by themselves; of two the summaries must talk of other things than the text, too. */
const DOUBLE_ENTRIES = 3

function isListed(
  lines: readonly PageLine[],
  doubled: ReadonlySet<number>,
  i: number,
  { isForeign }: { readonly isForeign: boolean },
): boolean {
  let [first, last] = [i, i]
  while (doubled.has(first - DOUBLE_ENTRY) && i - first < DOUBLE_ENTRIES * DOUBLE_ENTRY) first -= DOUBLE_ENTRY
  while (doubled.has(last + DOUBLE_ENTRY) && last - i < DOUBLE_ENTRIES * DOUBLE_ENTRY) last += DOUBLE_ENTRY
  const entries = (last - first) / DOUBLE_ENTRY + 1
  const heading = lines[first - DOUBLE_ENTRY]?.furniture
  return heading === 'box' || heading === 'end' || entries >= DOUBLE_ENTRIES || (entries > 1 && isForeign)
}

/** The titles of lists: what stands below a heading of links, dates between them left out. */
function boxedTitles(lines: readonly PageLine[], contents: ReadonlySet<number>): Map<string, number> {
  const found = new Map<string, number>()
  let isInside = false
  lines.forEach((line, i) => {
    if (line.furniture === 'box' || line.furniture === 'end') isInside = true
    else if (isInside && isTitleShaped(line) && !contents.has(i)) found.set(line.key, i)
    else if (line.date === null) isInside = false
  })
  return found
}

/** Sentences of such a summary, at most. */
const SUMMARY_SENTENCES = 2

/** Below a title in the text that a list of links holds, too: the summary of that article. */
function isBelowBoxed(lines: readonly PageLine[], boxed: ReadonlyMap<string, number>, i: number): boolean {
  const [line, title] = [lines[i], lines[i - 1]]
  if (!line || !title || !isPlain(line) || line.words > SUMMARY_WORDS || line.sentences > SUMMARY_SENTENCES || line.end === 'open')
    return false
  return isTitleShaped(title) && (boxed.get(title.key) ?? i - 1) !== i - 1
}

/** `Thầy giáo mở lớpThầy giáo mở lớp`: the text of a picture and the title of its link, which stood in two elements of the page. */
function isGluedTwice({ text, words, furniture }: PageLine): boolean {
  const half = text.length / 2
  return furniture === null && words >= 4 && Number.isInteger(half) && text.slice(0, half) === text.slice(half)
}

/**
 * Title, title, summary; below a paragraph (the first is `prose`; -1: none) title, summary, title again; or a link with the page's slug and a
 * summary that is cut short.
 */
function isSummary(lines: readonly PageLine[], teasers: readonly (TeaserSign | null)[], i: number, prose: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]]
  if (!line || !before || teasers[i] !== null || line.words > SUMMARY_WORDS || !isPlain(line)) return false
  if (teasers[i - 1] === 'slug') return line.end === 'cut'
  if (isGluedTwice(before)) return line.sentences <= SUMMARY_SENTENCES
  // Above all text the headline may stand again below its lead, for a picture.
  const isAgain = before.key === after?.key && prose >= 0 && prose < i - 1
  return teasers[i - 1] === 'repeated' && isTitleShaped(before) && (before.key === lines[i - 2]?.key || isAgain)
}

/** Longest title of a film; words. */
const FILM_TITLE = 12

/** `00:32`: how long a film runs; stands below its title. */
function isClock(line: PageLine | undefined): boolean {
  return line !== undefined && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(line.text)
}

/** `Thích 12 Trả lời 2 giờ trước`: stands below a reader's comment. */
function isReply(line: PageLine | undefined): boolean {
  return line?.furniture === 'reply'
}

/** Lines from the top that may be the title; slugs that are compared with them. */
const TITLES_TRIED = 200
const SLUGS_TRIED = 200

/** Longest stretch without marks that is compared with titles; characters. */
const SLUG_LENGTH = 200

/** A run of unaccented words that begins at least two lines and is the title of the page without its marks. */
function slugOf(lines: readonly PageLine[]): string | null {
  const starts = new Map<string, number>()
  for (const { text } of lines) {
    const start = /^[a-z0-9]+ [a-z0-9]+ [a-z0-9 ]{2,180}/u.exec(text.slice(0, SLUG_LENGTH))?.[0]
    if (start && (starts.has(start) || starts.size < SLUGS_TRIED)) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  if (starts.size === 0) return null
  for (const title of lines.slice(0, TITLES_TRIED)) {
    if (title.words < 3 || title.words > 34) continue
    const plain = plainWords(title.text)
    if (plain === title.text) continue
    for (const start of starts.keys()) if (start.startsWith(plain)) return plain
  }
  return null
}
