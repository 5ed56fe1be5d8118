// Entries of lists of other articles, told by how their lines follow one another: a title and its summary, with a date or a section.
import { contentOf } from './cohesion.ts'
import { isPlain, isProse, isTimeMark, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Longest summary below the title of a teaser; words. */
export const SUMMARY_WORDS = 60

/** Fewest entries that make a list; a shorter run may be a subhead and its paragraph. Below a heading of links two are enough. */
const LIST_ENTRIES = 3
const HEADED_ENTRIES = 2
/** Share of the page's text that such a list holds at most. */
const LISTED_SHARE = 0.6

/**
 * Lists of other articles without a sign on the single line: entries of a title and one short summary, or of a title, a line of date or
 * section, and a summary, at least three in a row.
 */
export function listEntries(lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>()
  let run: number[] = []
  let entries = 0
  const text = lines.reduce((sum, line) => sum + (isProse(line) ? line.words : 0), 0)
  const close = () => {
    const isHeaded = isBelowHeading(lines, run[0] ?? 0)
    const words = run.reduce((sum, i) => sum + ((line) => (line && isProse(line) ? line.words : 0))(lines[i]), 0)
    // Most of the text of a page is no list of other articles: it is an article of short parts, each with its subhead.
    const isPage = !isHeaded && words > text * LISTED_SHARE
    if (entries >= (isHeaded ? HEADED_ENTRIES : LIST_ENTRIES) && !isPage) for (const i of run) found.add(i)
    run = []
    entries = 0
  }
  for (let i = 0; i < lines.length; ) {
    const entry = entryAt(lines, i) || (entries > 0 && isBelowHeading(lines, run[0] ?? i) ? lastEntryAt(lines, i) : 0)
    if (entry === 0) {
      close()
      i++
      continue
    }
    for (let k = i; k < i + entry; k++) run.push(k)
    entries++
    i += entry
  }
  close()
  return found
}

/** A title, a date and a summary, below a paragraph: another article's. The page's own headline and date stand above its paragraphs. */
export function datedEntries(lines: readonly PageLine[]): Set<number> {
  const found = new Set<number>()
  const first = lines.findIndex(isProse)
  lines.forEach((line, i) => {
    const [title, summary] = [lines[i - 1], lines[i + 1]]
    if (line.date === null || i - 1 <= first || !title || !summary) return
    if (!isTitleShaped(title) || title.end === 'sentence' || !isPlain(summary)) return
    if (summary.words < 8 || summary.words > SUMMARY_WORDS) return
    found.add(i - 1)
    // Where the entry above has a title and a date alone, there are no summaries.
    const above = lines[i - 3]
    if (!above || lines[i - 2]?.date == null || !isTitleShaped(above)) found.add(i + 1)
  })
  return found
}

/** Lines below the last paragraph in which the page has its tags; longest tag and longest summary, shortest title; words. */
const TAG_LINES = 4
const TAG_WORDS = 10
const ONE_SENTENCE = 25
const TITLE_WORDS = 6

/** A title, one sentence and then tags (`xe tải`, `đèo Mây Trắng`) in small letters: the last text of the page is that of another article. */
export function lastTeaser(lines: readonly PageLine[], verse: ReadonlySet<number>): number[] {
  const last = lines.findLastIndex(isProse)
  const [title, summary] = [lines[last - 1], lines[last]]
  if (!title || !summary || !isTitleShaped(title) || title.words < TITLE_WORDS || title.end === 'sentence' || title.isListed) return []
  if (verse.has(last - 1)) return []
  if (summary.sentences !== 1 || summary.words > ONE_SENTENCE) return []
  const isTag = (line: PageLine) => isPlain(line) && line.end === 'open' && line.words <= TAG_WORDS && /^\p{Ll}/u.test(line.text)
  return lines.slice(last + 1, last + 1 + TAG_LINES).some(isTag) ? [last - 1, last] : []
}

function isBelowHeading(lines: readonly PageLine[], i: number): boolean {
  const heading = lines[i - 1]?.furniture
  return heading === 'box' || heading === 'end'
}

/** Longest summary of one sentence; words. */
const SHORT_SUMMARY = 40

/** The last entry of a headed list, below which the text goes on: a title and one sentence. */
function lastEntryAt(lines: readonly PageLine[], i: number): number {
  const [title, summary] = [lines[i], lines[i + 1]]
  if (!title || !summary || !isTitleShaped(title) || title.words < 5 || title.isListed || !isProse(summary)) return 0
  return summary.sentences === 1 && summary.words <= SHORT_SUMMARY ? 2 : 0
}

/** Words of a summary below the only title of a box, at most. */
const LONE_SUMMARY = 30

/** A box of one title and one sentence that takes up nothing of the text above: another article's, though the text goes on below. */
export function loneEntries(lines: readonly PageLine[]): number[] {
  return lines.flatMap((heading, i) => {
    const [title, summary, text] = [lines[i + 1], lines[i + 2], lines[i + 3]]
    if (heading.furniture !== 'box' || !title || !summary || !text || !isTitleShaped(title) || !isProse(summary) || !isProse(text))
      return []
    if (summary.sentences !== 1 || summary.words > LONE_SUMMARY) return []
    const told = new Set(lines.slice(Math.max(0, i - TEXT_ABOVE), i).flatMap((line) => (isProse(line) ? contentOf(line) : [])))
    return told.size > 0 && !contentOf(summary).some((pair) => told.has(pair)) ? [i + 1, i + 2] : []
  })
}

/** Lines above a box with which it is compared. */
const TEXT_ABOVE = 20

/** How many lines an entry of a list takes from position `i`, with the section's name above its title; 0 where none begins. */
function entryAt(lines: readonly PageLine[], i: number): number {
  const line = lines[i]
  const isLabel =
    line !== undefined && line.words <= 3 && !isTimeMark(line) && line.end === 'open' && (isPlain(line) || line.furniture === 'noise')
  const label = isLabel ? 1 : 0
  const rest = titleAndSummary(lines, i + label)
  return rest === 0 ? 0 : rest + label
}

function titleAndSummary(lines: readonly PageLine[], i: number): number {
  const title = lines[i]
  // `1. Kiểm tra mái nhà`: the parts of an article are numbered; `- Ông có sợ không?` asks in an interview.
  if (!title || !isTitleShaped(title) || title.words < 5 || title.isNumbered || (title.isListed && title.text.endsWith('?'))) return 0
  const next = lines[i + 1]
  const between = next && (next.date !== null || next.furniture === 'noise' || next.furniture === 'mark') ? 1 : 0
  const summary = lines[i + 1 + between]
  if (!summary || !isPlain(summary) || summary.words < 8 || summary.words > SUMMARY_WORDS) return 0
  if (summary.sentences > 3 || (summary.end === 'open' && summary.words < 20) || summary.end === 'colon') return 0
  const after = lines[i + 2 + between]
  return after && isProse(after) ? 0 : 2 + between
}
