// Lines that are no headline by what they say themselves: the name of a site, a person or a section, a lead behind its dateline, keywords.
import { isPlain, isTimeMark } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { mastheadOf } from './mastheads.ts'
import { parseSignature } from './names.ts'
import { isOutletAsWritten } from './outlets.ts'
import { patternsOf } from './patterns.ts'
import { arePersons } from './persons.ts'

/** May the line be a headline by its length, its end and its words? */
export function isHeadlineShaped(line: PageLine): boolean {
  return (
    isPlain(line) &&
    line.words >= 2 &&
    line.words <= 40 &&
    line.end !== 'colon' &&
    !line.isTableRow &&
    line.sentences <= 3 &&
    !isTimeMark(line) &&
    // `Giáo dục và Thời đại` above a headline about education
    !isOutletAsWritten(line.text) &&
    mastheadOf(line.text) === null &&
    !isSectionOfSite(line.text) &&
    !isDatelined(line.text)
  )
}

/** Fewest words of a line that a name in brackets begins and that is longer than headlines are. */
const LEAD_WORDS = 20

/** `(Báo Hàn Giang) Nhiều xã ...`, `(HGO) - Nhiều xã ...`: so begins a text, be its first sentence without a stop. */
export function isDatelined(text: string): boolean {
  const inside = /^\(([^()]{2,30})\)\s?[-–]?(?:\s?\p{Lu}|\s*$)/u.exec(text)?.[1]
  if (inside !== undefined && text.split(' ').length >= LEAD_WORDS) return true
  return inside !== undefined && (/^\p{Lu}{3,8}$/u.test(inside) || isOutletAsWritten(inside) || mastheadOf(inside) !== null)
}

/** Longest name of a section before that of its site; words. */
const SECTION_OF_SITE = 3

/** `Bạn đọc - Báo Hàn Giang`, `Báo Hàn Giang - Chính trị - Tin tức` */
function isSectionOfSite(text: string): boolean {
  const parts = text.split(/\s+[-–|]\s+/u)
  const isSite = (part: string) => mastheadOf(part) !== null || isOutletAsWritten(part)
  const areSections = (some: readonly string[]) => some.every((part) => part.split(' ').length <= SECTION_OF_SITE)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return parts.length > 1 && ((isSite(first) && areSections(parts.slice(1))) || (isSite(last) && areSections(parts.slice(0, -1))))
}

/** `Ngô Bích Trà - Hà Đăng`; a headline in capitals reads as one name. */
export function isNamesOnly(text: string): boolean {
  const authors = parseSignature(text)?.authors ?? []
  return text !== text.toUpperCase() && (authors.length > 1 || arePersons(authors))
}

const TAGS = patternsOf((kind): kind is 'tags' => kind === 'tags')
/** Longest tag, and most of them; words, lines. */
const TAG_WORDS = 4
const TAG_LINES = 12

/** `Phan Rang, nhà ga, người giữ` below `Tags:`, or one of them a line. */
export function isKeywords(lines: readonly PageLine[], i: number): boolean {
  if (lines[i - 1]?.furniture === 'end' && (lines[i]?.text ?? '').split(', ').length > 2) return true
  let at = i
  const isTag = (line: PageLine | undefined) => line !== undefined && isPlain(line) && line.end === 'open' && line.words <= TAG_WORDS
  while (at > i - TAG_LINES && isTag(lines[at])) at--
  const heading = lines[at]
  return at < i && heading?.furniture === 'end' && TAGS.some(({ pattern }) => pattern.test(heading.key))
}
