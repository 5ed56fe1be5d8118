// Pages that list articles and hold none: titles, each with a summary of its own that has nothing to do with the next.
import { wordForm } from '../../core/text.ts'
import { contentOf } from './cohesion.ts'
import { isPlain, isProse, isTimeMark, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { patternsOf } from './patterns.ts'

/** Fewest entries that are a list; fewer where each has a day of its own. */
const ENTRIES = 4
const DATED_ENTRIES = 3
/** Longest summary; words. */
const SUMMARY_WORDS = 60
/** Word pairs that two entries share at most, on the mean of all. */
const SHARED = 0.5

/** Entries before and behind, with which one is compared. */
const NEAR = 20
/** Fewest words of a headline. */
const HEADLINE_WORDS = 3

interface Entry {
  readonly title: PageLine
  readonly summary: PageLine
  readonly isDated: boolean
}

/**
 * Is all the text of the page summaries below titles, and does none take up what another tells? The parts of an article share its names; a
 * digest has a headline and an opening of its own.
 */
export function isListing(lines: readonly PageLine[]): boolean {
  const texts = lines.flatMap((line, i) => (isProse(line) ? [i] : []))
  const entries = texts.map((i) => entryOf(lines, i))
  const found = entries.filter((entry) => entry !== null)
  const dated = found.filter((entry) => entry.isDated).length
  if (found.length < entries.length || found.length < (dated > 0 ? DATED_ENTRIES : ENTRIES)) return false
  // One day alone is that of an article; so is a signature, and the time that heads a part.
  if ((dated > 0 && dated < found.length) || lines.some((line) => line.isByline || isTimeMark(line))) return false
  // A line alone above the first entry is the headline.
  const first = found[0] === undefined ? 0 : lines.indexOf(found[0].title)
  if (lines.slice(0, first).some((line) => isPlain(line) && (line.words >= HEADLINE_WORDS || isDigestName(line)))) return false
  const shared = sharedPairs(found)
  return shared[0] === 0 && areApart(shared)
}

/** How many pairs of words each entry shares with those near it. */
function sharedPairs(entries: readonly Pick<Entry, 'title' | 'summary'>[]): number[] {
  const told = entries.map(({ title, summary }) => new Set([...contentOf(title), ...contentOf(summary)]))
  return told.map(
    (own, i) =>
      [...own].filter((pair) => told.slice(Math.max(0, i - NEAR), i + NEAR).some((other) => other !== own && other.has(pair))).length,
  )
}

/** Entries that tell of things of their own. */
function areApart(shared: readonly number[]): boolean {
  return shared.reduce((sum, count) => sum + count, 0) <= SHARED * shared.length
}

const DIGESTS = patternsOf((kind): kind is 'digest' => kind === 'digest')

/** `Tin vắn`, `Điểm tin sáng 8/8`: what a page of short news is called. */
function isDigestName(line: PageLine): boolean {
  return DIGESTS.some(({ pattern }) => pattern.test(wordForm(line.text)))
}

export interface Digest {
  /** Positions of its name, and of the titles of its parts. */
  readonly head: number
  readonly titles: ReadonlySet<number>
}

/** Names of sections that are a menu; lines. */
const MENU_LINES = 3

/** Share of the paragraphs of a digest that stand below a title; of an article below a slogan (`Tin nhanh Việt Nam`) fewer do, or tell of one thing. */
const TITLED = 0.5

/** The short news that the page holds below such a name, each with a title of its own; null where it holds none. */
export function digestOf(lines: readonly PageLine[]): Digest | null {
  const head = lines.findIndex(isDigestName)
  if (head < 0 || lines.slice(0, head).some(isProse)) return null
  const titles = lines.flatMap((line, i) => {
    const text = lines[i + 1]
    return i > head && text !== undefined && isTitleShaped(line) && isProse(text) ? [i] : []
  })
  const texts = lines.slice(head).filter(isProse).length
  const entries = titles.flatMap((i) => {
    const [title, summary] = [lines[i], lines[i + 1]]
    return title && summary ? [{ title, summary }] : []
  })
  // A menu stands below the name of the site.
  if (lines.slice(head, titles[0]).filter(({ furniture }) => furniture === 'noise').length >= MENU_LINES) return null
  if (titles.length < DATED_ENTRIES || titles.length < TITLED * texts || !areApart(sharedPairs(entries))) return null
  return { head, titles: new Set(titles) }
}

/** The entry whose summary stands at position `i`; null where it is none. */
function entryOf(lines: readonly PageLine[], i: number): Entry | null {
  const [summary, before] = [lines[i], lines[i - 1]]
  const isDated = before?.date != null || before?.furniture != null
  const title = isDated ? lines[i - 2] : before
  if (!summary || !title || summary.words > SUMMARY_WORDS || summary.sentences > 3 || title.isNumbered) return null
  // In HTML the title is a link.
  if (!isTitleShaped(title.furniture === 'related' ? { ...title, furniture: null } : title)) return null
  return { title, summary, isDated: before?.date != null || lines[i + 1]?.date != null }
}
