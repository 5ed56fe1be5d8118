// Where on the page the article stands: the run of lines that carries the most article text. Every line is worth something for or against
// (a paragraph its words; a title in a list, a teaser, a furniture line something less than nothing), and the best run wins (Kadane 1984).
import { isCaption } from './kinds.ts'
import { type PageLine, unaccented } from './lines.ts'

export interface Region {
  /** Positions in the list of lines, half-open. */
  readonly start: number
  readonly end: number
}

/** Why a line is taken for part of a list of other articles; null where nothing says so. */
export type TeaserSign = 'repeated' | 'slug' | 'dated-link' | 'summary' | 'in-box'

export interface PageSigns {
  /** By position in the list of lines. */
  readonly teasers: readonly (TeaserSign | null)[]
  /** The words, without marks, that a scraper put before every link of the page; null where there are none. */
  readonly slug: string | null
}

const DATED_LINK = /\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:\s*[|,]?\s*\d{1,2}:\d{2}(?:\s*[AP]M)?)?\s*\)?$/u

/** What repetition and neighbours say of each line. */
export function pageSigns(lines: readonly PageLine[]): PageSigns {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line.key, (counts.get(line.key) ?? 0) + 1)
  const slug = slugOf(lines)
  const teasers: (TeaserSign | null)[] = lines.map((line) => {
    if (slug !== null && line.text.startsWith(slug)) return 'slug'
    if (line.words >= 4 && line.words <= 40 && (counts.get(line.key) ?? 0) > 1) return 'repeated'
    if (line.words <= 40 && line.words >= 4 && DATED_LINK.test(line.text) && !line.isSentence) return 'dated-link'
    return null
  })
  lines.forEach((line, i) => {
    const [before, after] = [teasers[i - 1], teasers[i + 1]]
    const isBetween = (before === 'repeated' || before === 'slug') && line.words < 70
    const isCut = /(?:\.\.\.|…)$/u.test(line.text) && line.words < 50 && before !== undefined && before !== null
    if (
      teasers[i] === null &&
      line.isSentence &&
      (isCut || (isBetween && (after === 'repeated' || lines[i - 1]?.key === lines[i - 2]?.key)))
    ) {
      teasers[i] = 'summary'
    }
  })
  return { teasers, slug }
}

/** A run of unaccented words that begins at least two lines and is the page's title without its marks. */
function slugOf(lines: readonly PageLine[]): string | null {
  const starts = new Map<string, number>()
  for (const { text } of lines) {
    const start = /^[a-z0-9]+(?: [a-z0-9]+){2,}/u.exec(text)?.[0]
    if (start) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  for (const title of lines.slice(0, 12)) {
    const plain = unaccented(title.text)
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim()
    for (const start of starts.keys()) if (plain.split(' ').length >= 3 && start.startsWith(plain)) return plain
  }
  return null
}

/** The article's run of lines; null when the page holds no paragraph. A text with no sign of a page around it is an article as a whole. */
export function articleRegion(lines: readonly PageLine[], signs: PageSigns): Region | null {
  if (lines.some(isParagraph) && isBareArticle(lines, signs)) return { start: 0, end: lines.length }
  let best: (Region & { readonly worth: number }) | null = null
  let [start, worth] = [0, 0]
  lines.forEach((line, i) => {
    if (worth <= 0) [start, worth] = [i, 0]
    worth += worthOf(line, signs.teasers[i] ?? null, inBox(lines, i))
    if (worth > 0 && (best === null || worth > best.worth)) best = { start, end: i + 1, worth }
    if (line.furniture === 'end' || line.furniture === 'footer') [start, worth] = [i + 1, 0]
  })
  return best
}

function isBareArticle(lines: readonly PageLine[], { teasers, slug }: PageSigns): boolean {
  return slug === null && lines.every((line, i) => teasers[i] === null && (line.furniture === null || line.furniture === 'related'))
}

export function isParagraph(line: PageLine): boolean {
  return line.furniture === null && ((line.isSentence && line.words >= 8) || line.words >= 35)
}

function worthOf(line: PageLine, teaser: TeaserSign | null, boxed: boolean): number {
  if (line.furniture === 'box') return -12
  if (line.furniture !== null) return -8
  if (teaser !== null) return -Math.min(25, 8 + line.words / 2)
  if (isParagraph(line)) return boxed ? -line.words / 2 : Math.min(line.words, 120)
  return isCaption(line) ? -2 : line.isListed ? -9 : -7
}

const BOX_REACH = 24

/**
 * Does the line stand in a list of links headed by a box line? Such a list is titles, or titles each with one short summary; it ends where
 * a paragraph follows that is no summary: a long one, or a second one in a row.
 */
export function inBox(lines: readonly PageLine[], position: number): boolean {
  for (let i = position - 1; i >= 0 && position - i <= BOX_REACH; i--) {
    const line = lines[i]
    if (!line) return false
    if (line.furniture === 'box') return position === i + 1 ? !isLong(lines[position]) : !endsBox(lines, i + 1, position)
  }
  return false
}

function isLong(line: PageLine | undefined): boolean {
  return line !== undefined && isParagraph(line) && line.words >= 40 && !/(?:\.\.\.|…)$/u.test(line.text)
}

function endsBox(lines: readonly PageLine[], first: number, position: number): boolean {
  for (let i = first; i <= position; i++) {
    const [line, before] = [lines[i], lines[i - 1]]
    if (!line) return true
    if (isLong(line)) return true
    if (i > first && before && isParagraph(line) && isParagraph(before)) return true
    // A list of bare titles is over at the first sentence that is not cut short.
    if (i > first + 1 && isParagraph(line) && line.words >= 25 && countTitles(lines, first, i) >= 2 && !/(?:\.\.\.|…)$/u.test(line.text))
      return true
  }
  return false
}

function countTitles(lines: readonly PageLine[], from: number, to: number): number {
  return lines.slice(from, to).filter((line) => !isParagraph(line)).length
}
