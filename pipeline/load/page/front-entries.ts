// Teasers that a page sets above its article: titles with summaries on top, then a menu or a section, and then a headline with its date.
import { contentOf } from './cohesion.ts'
import { SUMMARY_WORDS } from './entries.ts'
import { isPlain, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/** Lines between a headline and its date, be there an author or buttons between, and between its date and its text. */
const DATE_REACH = 3
const TEXT_REACH = 8
/** Fewest words of a headline with a date, and of a teaser's title. */
const TITLE_WORDS = 4
/** Most sentences of a summary. */
const SENTENCES = 3
/** Word pairs that the text takes up of the title and summary of another article, at most; of its own headline and lead it takes up more. */
const SHARED = 2

/** Positions of the titles and summaries above the article; none where another line stands between them, or the text talks of what they tell. */
export function frontEntries(lines: readonly PageLine[]): Set<number> {
  const first = lines.findIndex(isProse)
  if (first < 0 || isDatedHeadline(lines, first - 1)) return new Set()
  const head = lines.findIndex((_, i) => i > first && isDatedHeadline(lines, i))
  if (head < 0 || !isArticle(lines, head)) return new Set()
  const texts = lines.slice(0, head).flatMap((line, i) => (isProse(line) ? [i] : []))
  const last = texts.at(-1) ?? head
  const between = lines.slice(last + 1, head)
  const isApart = between.some(({ furniture }) => furniture !== null) && between.every((line) => !isTitleShaped(line))
  if (!isApart || !texts.every((i) => isEntry(lines, i))) return new Set()
  const told = new Set(lines.slice(head + 1).flatMap((line) => (isProse(line) ? contentOf(line) : [])))
  const entries = texts.flatMap((i) => [i - 1, i])
  // A day may be the same by chance.
  const shared = entries.flatMap((i) => lines.slice(i, i + 1).flatMap(contentOf)).filter((pair) => told.has(pair) && !/\d/u.test(pair))
  return shared.length > SHARED * texts.length ? new Set() : new Set(entries)
}

/** Two paragraphs below a headline, with no other headline or heading between them: lists have one sentence to each title. */
function isArticle(lines: readonly PageLine[], head: number): boolean {
  const texts = lines.flatMap((line, i) => (i > head && isProse(line) ? [i] : []))
  const [text = head, second] = texts
  const isBroken = (i: number) => isDatedHeadline(lines, i) || lines[i]?.furniture === 'box' || lines[i]?.furniture === 'end'
  return second !== undefined && !lines.slice(text, second).some((_, k) => isBroken(text + k))
}

/** A title with a date beside it and text below. */
function isDatedHeadline(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  if (line === undefined || !isTitleShaped(line) || line.words < TITLE_WORDS) return false
  const below = lines.slice(i + 1, i + 1 + DATE_REACH)
  const isDated = lines[i - 1]?.date != null || below.slice(0, below.findIndex(isProse) + 1 || undefined).some(({ date }) => date !== null)
  const text = lines.slice(i + 1, i + 1 + TEXT_REACH).findIndex(isProse)
  return isDated && text >= 0 && lines.slice(i + 1, i + 1 + text).every((other) => !isPlain(other) || other.isSignature)
}

/** A summary below the title of an article that has no date. */
function isEntry(lines: readonly PageLine[], i: number): boolean {
  const [title, summary] = [lines[i - 1], lines[i]]
  if (!title || !summary || !isTitleShaped(title) || title.words < TITLE_WORDS) return false
  return summary.words <= SUMMARY_WORDS && summary.sentences <= SENTENCES
}
