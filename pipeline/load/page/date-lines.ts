// Which of a page's date lines is the article's own, by where it stands and what it says: never that of a teaser, nor the clock of the site.
import { wordForm } from '../../core/text.ts'
import { edtf } from '../../lang/vi/dates/calendar.ts'
import { parseYearlessLine } from '../../lang/vi/dates/date-line.ts'
import type { PageDate } from '../../lang/vi/dates/publication.ts'
import { isPlain, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { mastheadOf } from './mastheads.ts'
import { parseSignature } from './names.ts'
import { isOutletAsWritten } from './outlets.ts'
import type { Part } from './parse.ts'
import { patternsOf } from './patterns.ts'
import { type DateLine, readGluedHeadline } from './shapes.ts'
import type { PageSigns } from './signs.ts'

export interface PageDates {
  /** The likeliest first. */
  readonly dateLines: readonly PageDate[]
  /** The day on which the page was fetched, where the clock in the head of the site tells it. */
  readonly clock: PageDate | null
}

/** A page whose parts are known. */
interface Parsed {
  readonly lines: readonly PageLine[]
  readonly parts: readonly Part[]
  readonly signs: PageSigns
  /** Position of the headline; of the text where there is none. */
  readonly anchor: number
}

type Zone = 'head' | 'above' | 'inside' | 'below'

interface Found {
  readonly date: DateLine
  readonly at: number
  readonly zone: Zone
}

/**
 * What counts most, first: a day of publication or without a word that says what it is, next to the headline; then days of a change; last
 * what stands inside or below the text.
 */
const RANKS = [
  'head published',
  'above published',
  'head plain',
  'above plain',
  'below published',
  'head updated',
  'above updated',
  'inside published',
  'inside plain',
  'inside updated',
  'below plain',
  'below updated',
]

/** Lines above the headline, from the first of the text, and below the text that may date it. */
const REACH = 8
const BELOW = 4
/** Lines of text above a date that stands below the lead. */
const LEAD_LINES = 3

/** The dates around headline and text that may be the article's own. */
export function findDateLines(lines: readonly PageLine[], parts: readonly Part[], signs: PageSigns): PageDates {
  const start = parts.indexOf('body')
  const title = parts.indexOf('title')
  const end = parts.lastIndexOf('body') + 1
  const anchor = title >= 0 ? title : start
  const page = { lines, parts, signs, anchor }
  const within = (zone: Zone, from: number, to: number) =>
    lines.slice(from, to).flatMap(({ date }, k): Found[] => {
      const at = from + k
      return date && !isOfTeaser(page, at) ? [{ date, at, zone }] : []
    })
  const above = within('above', Math.max(0, anchor - REACH), anchor)
    .filter(({ date }) => !isTitleBeside(date))
    .reverse()
  const inside = within('inside', start, Math.min(end, start + REACH)).filter(
    ({ at }) => parts.slice(start, at).filter((part) => part === 'body').length <= LEAD_LINES,
  )
  const isChronicle = new Set(inside.flatMap(({ date }) => (date.label === null ? date.date : []))).size > 1
  const glued = readGluedHeadline(lines[title]?.text ?? '')
  const found: Found[] = [
    ...(glued ? [{ date: glued.date, at: title, zone: 'head' as const }] : []),
    ...within('head', anchor, start),
    ...above,
    ...inside.filter(({ date }) => date.label !== null || !isChronicle),
    ...within('below', end, belowText(lines, end)).filter(({ date, at }) => isOwnDate(date) && (date.label !== null || isLast(lines, at))),
  ]
  const dated = found.filter((item) => !isClock(page, item))
  const own = dated.filter((item) => !isAfterOwn(item, dated))
  const rank = ({ date, zone }: Found) => RANKS.indexOf(`${zone} ${date.label ?? 'plain'}`)
  const yearless = lines.slice(Math.max(0, anchor - 1), start).flatMap(({ text }) => {
    const day = parseYearlessLine(text)
    return day ? [{ value: edtf(day), text }] : []
  })
  return {
    dateLines: [...own.sort((a, b) => rank(a) - rank(b)).map(pageDate), ...yearless],
    clock: above.filter((item) => !own.includes(item)).map(pageDate)[0] ?? null,
  }
}

function pageDate({ date }: Found): PageDate {
  return { value: date.date, text: date.text }
}

/** Words from which a line alone above a date is a title; among other entries and below a heading fewer are enough. */
const TITLE_WORDS = 7

/**
 * A date below the title or summary of another article, as lists give one to each entry; or above it, in a list. A date below several titles
 * is of none of them.
 */
function isOfTeaser(page: Parsed, at: number): boolean {
  const { lines, signs, anchor } = page
  // What stands below a heading is of another list.
  const heading = lines.findIndex((line, i) => i > at && isListHeading(line))
  const below = lines.slice(at + 1, Math.max(at + 1, heading < 0 ? anchor : Math.min(heading, anchor)))
  const isTitled = below.some((_, k) => isTeaserTitle(page, at + 1 + k, TITLE_WORDS))
  if (isTitled && (isListHeading(lines[at - 1]) || below.some(({ date }) => date !== null))) return true
  if (at === anchor - 1 && FULL_DATE.test(lines[at]?.text ?? '') && lines[at - 2]?.date == null) return false
  if (!isEntry(page, at - 1)) return false
  let [titles, summaries, dates] = [0, 0, 1]
  let i = at - 1
  for (; i >= 0 && (isEntry(page, i) || lines[i]?.date); i--) {
    if (lines[i]?.date) dates++
    else if (isTeaserTitle(page, i, 0)) titles++
    else summaries++
  }
  if (dates < titles) return false
  // Between headline and text a summary may be the article's own lead.
  const isAlone = titles + (at < anchor ? summaries : 0) <= 1 && !isListHeading(lines[i]) && (signs.teasers[at - 1] ?? null) === null
  return !isAlone || (at < anchor && (lines[at - 1]?.words ?? 0) >= TITLE_WORDS)
}

/** Right above a headline: `Thứ Ba, 15/03/2016, 07:33 [GMT+7]`, `Thứ bảy, ngày 14 tháng 3 năm 2009`, as articles have it; lists say no more than a day. */
const FULL_DATE = /^(?:thứ|chủ nhật).*(?:\d{1,2}[:h]\d{2}|tháng .* năm \d{4})/iu

function isListHeading(line: PageLine | undefined): boolean {
  return line?.furniture === 'box' || line?.furniture === 'end'
}

/** A title or a summary that is not the article's. */
function isEntry(page: Parsed, i: number): boolean {
  const line = page.lines[i]
  return isTeaserTitle(page, i, 0) || (line !== undefined && isForeign(page, i) && isProse(line))
}

function isTeaserTitle(page: Parsed, i: number, words: number): boolean {
  const line = page.lines[i]
  return (
    line !== undefined &&
    isForeign(page, i) &&
    isTitleShaped(line) &&
    !/^\p{Ll}/u.test(line.text) &&
    !line.isSignature &&
    !isSiteLine(line.text) &&
    !isSectionAgain(page, i) &&
    line.forms.filter((form) => /^\p{L}/u.test(form)).length >= words
  )
}

/** Longest name of a section that stands twice; words. */
const SECTION_AGAIN = 6

/** `An ninh trật tự` above the date, and in the menu or right above the headline once more: the section that the article is in. */
function isSectionAgain({ lines, anchor }: Parsed, i: number): boolean {
  const line = lines[i]
  return line !== undefined && line.words <= SECTION_AGAIN && lines.some(({ key }, k) => k < anchor && k !== i && key === line.key)
}

/** `Tuổi Trẻ Online - Chính trị - Xã hội`: the site and its section. */
function isSiteLine(text: string): boolean {
  const [site = '', ...sections] = text.split(/\s+[-–|>»]\s+/u)
  return sections.length > 0 && (isOutletAsWritten(site) || mastheadOf(site) !== null)
}

function isForeign({ lines, parts, anchor }: Parsed, i: number): boolean {
  return parts[i] !== 'title' && parts[i] !== 'body' && lines[i]?.key !== lines[anchor]?.key
}

const SHARES = patternsOf((kind): kind is 'share' => kind === 'share')
const HOME = patternsOf((kind): kind is 'home' => kind === 'home')
const TAGS = patternsOf((kind): kind is 'tags' => kind === 'tags')
/** Longest name of a section, and fewest of them that are a menu; words, lines. */
const SECTION_WORDS = 4
const MENU_LINES = 2

/**
 * `Thứ Năm, 26/11/2026` above the menu of the site, or above its telephone numbers, or `Hôm nay, ...`: the day on which the page was fetched.
 * Below what was taken for the headline only the menu's first entry tells.
 */
function isClock({ lines, parts, anchor }: Parsed, { date, at, zone }: Found): boolean {
  if (date.label === 'today') return true
  if (date.label === 'published' || parseSignature(date.rest) !== null) return false
  if (zone !== 'above') return zone === 'head' && lines.slice(at + 1, parts.indexOf('body')).some(({ key }) => isOfKind(HOME, key))
  let names = 0
  for (const line of lines.slice(at + 1, anchor)) {
    if (line.furniture === 'contact') return true
    // Tags above a headline are no menu.
    if (isOfKind(TAGS, line.key)) break
    if (line.isSignature || line.isCaption || line.date !== null || isOfKind(SHARES, line.key)) continue
    const entries = line.text.split(/\s*[|•·]\s*/u).filter(Boolean)
    if (entries.every((entry) => isOfKind(SHARES, wordForm(entry)))) continue
    const isName = (entry: string) => entry.split(' ').length <= SECTION_WORDS && /\p{L}/u.test(entry) && !/\p{N}/u.test(entry)
    if (entries.every(isName)) names += entries.length
  }
  return names >= MENU_LINES
}

/**
 * `02/01/2017, 07:40` above the headline and `Cập nhật lúc: 30/12/2016` below it: no article is published after the day beside its headline,
 * or after a change, so that the later day is that of the clock.
 */
function isAfterOwn({ date, zone }: Found, dated: readonly Found[]): boolean {
  const isOwn = (other: Found) => other.zone === 'head' || (other.zone !== 'above' && other.date.label !== null)
  return zone === 'above' && date.label === null && dated.some((other) => isOwn(other) && other.date.date < date.date)
}

function isOfKind(patterns: ReturnType<typeof patternsOf>, key: string): boolean {
  return patterns.some(({ pattern }) => pattern.test(key))
}

/** Where the lines end that may sign and date the article below its text: at a heading or a title of what comes after. */
function belowText(lines: readonly PageLine[], end: number): number {
  const stop = lines.findIndex(
    (line, i) =>
      i >= end &&
      (line.furniture === 'box' || line.furniture === 'end' || line.furniture === 'related' || (isPlain(line) && !line.isSignature)),
  )
  return Math.min(stop < 0 ? lines.length : stop, end + BELOW)
}

/** A title or a remark below a date below the text: the date is theirs. */
function isLast(lines: readonly PageLine[], at: number): boolean {
  const next = lines[at + 1]
  return next === undefined || !isPlain(next) || next.isSignature
}

/** `Gốm cổ trở về - 08/12/2013` below a text dates another article: only a signature or a place (`Hà Nội, ngày ...`) may stand beside its own. */
function isOwnDate({ rest, text, label }: DateLine): boolean {
  return rest === '' || label !== null || parseSignature(rest) !== null || (/^\p{Lu}[\p{L}. ]{1,30}$/u.test(rest) && /^ngày\s/u.test(text))
}

/** `Gốm cổ trở về - 08/12/2013` above a headline, without the time of day, dates another article, too. */
function isTitleBeside(date: DateLine): boolean {
  return !isOwnDate(date) && date.rest.split(' ').length >= SECTION_WORDS && !/\d[:h]\d{2}/u.test(date.text)
}
