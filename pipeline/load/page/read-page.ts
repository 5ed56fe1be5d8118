// A page of plain text, taken apart: headline, byline, date, paragraphs, captions, and every other line with the reason why it was cut.
import type { RemovedLine } from '../../../schemas/records/article.ts'
import { dateOfLine, isCaption, isPictureAlt, parseByline, parseCredit } from './kinds.ts'
import { type PageLine, pageLines } from './lines.ts'
import { hasDateline } from './outlets.ts'
import { articleRegion, inBox, type PageSigns, pageSigns, type Region } from './region.ts'
import { findTitle } from './title.ts'

export interface Page {
  readonly title: string | null
  /** The page's date, YYYY-MM-DD; null where no line near the headline gives one. */
  readonly dateLine: string | null
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
  readonly bylines: readonly string[]
  readonly creditLines: readonly string[]
  readonly removed: readonly RemovedLine[]
}

/** How far behind the article its byline and credit may stand; lines. */
const SIGNATURE_REACH = 4
/** A credit may stand behind a box of related links, too. */
const CREDIT_REACH = 30

/** The parts of the page; null when it holds no paragraph. */
export function readPage(text: string): Page | null {
  const lines = pageLines(text)
  const signs = pageSigns(lines)
  const found = articleRegion(lines, signs)
  if (found === null) return null
  const titlePosition = findTitle(lines, found, signs)
  const region = wholeRegion(lines, found, titlePosition)
  const roles = lines.map((line, i) => roleOf(lines, i, { region, titlePosition, signs, line }))
  settleForeignBoxes(lines, roles)
  const pick = (role: Role) => lines.filter((_, i) => roles[i] === role).map((line) => line.text)
  return {
    title: titlePosition === null ? null : (lines[titlePosition]?.text ?? null),
    dateLine: findDateLine(lines, region),
    paragraphs: pick('body'),
    captions: pick('caption'),
    bylines: pick('byline'),
    creditLines: pick('credit'),
    removed: lines
      .map((line, i) => ({ line: line.number, text: line.raw, reason: roles[i] ?? 'outside-article' }))
      .filter(({ reason }) => !KEPT.has(reason)),
  }
}

type Role =
  | 'title'
  | 'body'
  | 'caption'
  | 'byline'
  | 'credit'
  | 'date-line'
  | 'picture-alt'
  | 'furniture'
  | 'related-link'
  | 'teaser'
  | 'foreign-box'
  | 'before-article'
  | 'after-article'

const KEPT: ReadonlySet<string> = new Set(['title', 'body', 'caption'])

/** The region with the lead before it and the lines around it that belong to the article. */
function wholeRegion(lines: readonly PageLine[], { start, end }: Region, title: number | null): Region {
  let from = start
  if (title !== null && title < start) {
    // The lead may be no full sentence: it stands between headline and text.
    for (let i = title + 1; i < start; i++) {
      const line = lines[i]
      if (line && line.furniture === null && line.words >= 10 && dateOfLine(line.text) === null && !isCaption(line)) {
        from = i
        break
      }
    }
  }
  return { start: title === null ? from : Math.max(from, title + 1), end }
}

interface Context {
  readonly line: PageLine
  readonly region: Region
  readonly titlePosition: number | null
  readonly signs: PageSigns
}

function roleOf(lines: readonly PageLine[], i: number, { line, region, titlePosition, signs }: Context): Role {
  if (i === titlePosition) return 'title'
  const nearStart = i < region.start && (titlePosition === null || i > titlePosition)
  const nearEnd = i >= region.end && i < region.end + SIGNATURE_REACH && !crossesEnd(lines, region.end, i)
  const inside = i >= region.start && i < region.end
  if (line.furniture !== null) return line.furniture === 'related' ? 'related-link' : 'furniture'
  if (dateOfLine(line.text) !== null) return 'date-line'
  if (parseCredit(line.text) !== null && i >= region.end - 2 && i < region.end + CREDIT_REACH && !crossesEnd(lines, region.end, i))
    return 'credit'
  if (inside || nearStart || nearEnd) {
    if (isPictureAlt(line.text)) return 'picture-alt'
    if ((isCaption(line) && lines.length > 1) || isUnderPicture(lines, i, signs) || isTitleAgain(lines, i, titlePosition)) return 'caption'
    if (signs.teasers[i] !== null && signs.teasers[i] !== undefined && !repeatsTitle(lines, i, titlePosition)) {
      return isRepeatedByline(lines, i, nearStart) ? 'byline' : 'teaser'
    }
    if (parseByline(line.text) !== null && (nearStart || nearEnd || i >= region.end - 2 || i === region.start)) return 'byline'
  }
  if (inside) return inBox(lines, i) || isGluedLinks(line) ? 'teaser' : 'body'
  return i < region.start ? 'before-article' : 'after-article'
}

/** A line right under what a scraper leaves of a picture: `![]()`, `Tên bài - Ảnh 1.`, the page's slug alone. */
function isUnderPicture(lines: readonly PageLine[], i: number, { slug }: PageSigns): boolean {
  const [line, before] = [lines[i], lines[i - 1]]
  if (!line || !before || line.words > 60 || line.number - before.number > 2) return false
  return isPictureAlt(before.text) || before.text === slug || /^!\[[^\]]*\](?:\([^)]*\))?[\s|]*$/u.test(before.raw.trim())
}

/** Hardly more than the headline's words, and no sentence: the text of a picture. */
function isTitleAgain(lines: readonly PageLine[], i: number, title: number | null): boolean {
  const [line, headline] = [lines[i], title === null ? undefined : lines[title]]
  if (!line || !headline || line.isSentence || line.words < 5 || line.words > 40 || line.key === headline.key) return false
  const words = new Set(headline.key.split(' '))
  return line.key.split(' ').filter((word) => words.has(word)).length / line.words >= 0.8
}

/** `... trên biển ĐôngPhilippines lại tố ...`: links that a scraper ran together. */
function isGluedLinks(line: PageLine): boolean {
  return !line.isSentence && line.words >= 10 && line.words <= 80 && /\p{Ll}{2}\p{Lu}\p{Ll}+\s\p{L}/u.test(line.text)
}

/** The author's name twice in a row, as on pages with a picture of the author. */
function isRepeatedByline(lines: readonly PageLine[], i: number, nearStart: boolean): boolean {
  return nearStart && parseByline(lines[i]?.text ?? '') !== null
}

function repeatsTitle(lines: readonly PageLine[], i: number, title: number | null): boolean {
  return title !== null && lines[i]?.key === lines[title]?.key
}

function crossesEnd(lines: readonly PageLine[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => line.furniture === 'end' || line.furniture === 'footer')
}

/**
 * A box with another article's headline and lead: behind the text, a line that is no sentence and then a paragraph with a dateline of its
 * own (`TTO - Ngày 9-12, ...`), though the article has begun long before.
 */
function settleForeignBoxes(lines: readonly PageLine[], roles: Role[]): void {
  const first = roles.indexOf('body')
  lines.forEach((line, i) => {
    if (roles[i] !== 'body' || i <= first + 1 || !hasDateline(line.text)) return
    roles[i] = 'foreign-box'
    const before = lines[i - 1]
    if (before && roles[i - 1] === 'body' && !before.isSentence) roles[i - 1] = 'foreign-box'
  })
}

const DATE_REACH = 12

/** The date line nearest above the text; one right behind it where there is none above. */
function findDateLine(lines: readonly PageLine[], region: Region): string | null {
  for (let i = region.start - 1; i >= Math.max(0, region.start - DATE_REACH); i--) {
    const day = dateOfLine(lines[i]?.text ?? '')
    if (day !== null) return day
  }
  for (let i = region.start; i < Math.min(lines.length, region.end + 3); i++) {
    const line = lines[i]
    if (i >= region.end && (line?.furniture === 'end' || line?.furniture === 'box')) return null
    const day = dateOfLine(line?.text ?? '')
    if (day !== null && !(line?.isListed ?? false)) return day
  }
  return null
}
