// Which line is the headline: the one near the start of the article whose words the article takes up.
import { dateOfLine, isCaption, isPictureAlt } from './kinds.ts'
import { type PageLine, unaccented, wordsOf } from './lines.ts'
import { isParagraph, type PageSigns, type Region } from './region.ts'

const REACH = 14

/** Position of the headline in the list of lines; null where the page has none. */
export function findTitle(lines: readonly PageLine[], region: Region, signs: PageSigns): number | null {
  const body = new Set(
    lines
      .slice(region.start, region.end)
      .filter(isParagraph)
      .flatMap((line) => wordsOf(line.text)),
  )
  let best: { readonly position: number; readonly worth: number } | null = null
  for (let i = Math.min(region.start + 1, lines.length - 1); i >= Math.max(0, region.start - REACH); i--) {
    const line = lines[i]
    if (!line || !isTitleLike(line, i === 0)) continue
    const worth = titleWorth(lines, i, { body, region, signs })
    if (best === null || worth > best.worth) best = { position: i, worth }
  }
  return best !== null && best.worth >= 2 ? best.position : null
}

function isTitleLike(line: PageLine, isFirst: boolean): boolean {
  if (line.furniture !== null || line.words < 3 || line.words > 34 || line.isListed) return false
  if (dateOfLine(line.text) !== null || isCaption(line) || isPictureAlt(line.text)) return false
  if (/\s[>›»/]\s/u.test(line.text)) return false
  return isFirst || !/(?:[^.]\.|…|[,;:])["”’')]*$/u.test(line.text)
}

interface Surroundings {
  readonly body: ReadonlySet<string>
  readonly region: Region
  readonly signs: PageSigns
}

function titleWorth(lines: readonly PageLine[], position: number, { body, region, signs }: Surroundings): number {
  const line = lines[position]
  if (!line) return 0
  const words = wordsOf(line.text)
  const shared = words.filter((word) => body.has(word)).length / Math.max(1, words.length)
  const isSlugged =
    signs.slug !== null &&
    unaccented(line.text)
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim() === signs.slug
  const isPictured = lines.some((other) => isPictureAlt(other.text) && other.text.startsWith(line.text))
  const distance = region.start - position
  return (
    4 * shared +
    (isSlugged ? 4 : 0) +
    (isPictured ? 4 : 0) +
    (position === 0 ? 1 : 0) +
    (line.words >= 6 && line.words <= 25 ? 1.5 : 0) -
    (/[.]["”’')]*$/u.test(line.text) ? 2 : 0) -
    0.15 * Math.max(0, distance) -
    (position >= region.start && position > 0 ? 3 : 0)
  )
}
