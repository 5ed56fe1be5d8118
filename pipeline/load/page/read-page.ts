// A page of plain text, taken apart: headline, byline, date, paragraphs, captions, and every other line with the reason why it was cut.
import type { RemovedLine } from '../../../schemas/records/article.ts'
import { wordForms } from '../../core/scan.ts'
import { wordForm } from '../../core/text.ts'
import { parseYearlessLine } from '../../lang/vi/dates/date-line.ts'
import type { PageDate } from '../../lang/vi/dates/publication.ts'
import { isVietnameseSyllable } from '../../lang/vi/names/syllables.ts'
import { isBesideDate, isFullSignature, isPersonal, isSignedBeside } from './beside-signatures.ts'
import { vocabularyOf } from './cohesion.ts'
import { findDateLines } from './date-lines.ts'
import { boxEndWorths, endWorths } from './ends.ts'
import type { FurnitureKind } from './furniture.ts'
import { isPlain, isProse } from './line-kinds.ts'
import { type PageLine, pageLines } from './lines.ts'
import { isListing } from './listing.ts'
import { type Signature, signShape } from './names.ts'
import { type Part, parseBare, parsePage } from './parse.ts'
import { mayBePerson } from './persons.ts'
import { isAgencyName } from './pictures.ts'
import { readGluedHeadline, withoutSection } from './shapes.ts'
import { type PageSigns, pageSigns } from './signs.ts'
import { withoutSite } from './title-forms.ts'
import { titleWorths } from './titles.ts'
import { bodyWorths } from './worth.ts'

export interface Page {
  readonly title: string | null
  /** Dates near the headline, the likeliest first. */
  readonly dateLines: readonly PageDate[]
  /** What the clock in the head of the site tells. */
  readonly clock: PageDate | null
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
  /** Lines that sign the article, in order. */
  readonly signatures: readonly SignatureLine[]
  /** Lines above the headline. */
  readonly front: readonly string[]
  readonly removed: readonly RemovedLine[]
}

export interface SignatureLine {
  readonly signature: Signature
  /** It says that it signs. */
  readonly isLabelled: boolean
  /** Below the headline and before the second paragraph, or further down. */
  readonly place: 'head' | 'foot'
}

/** Why a line is cut; a caption goes into a column of its own. */
export const CUT_REASONS = [
  'caption',
  'signature',
  'date-line',
  'picture-alt',
  'code',
  'paywall',
  'furniture',
  'related-link',
  'teaser',
  'foreign-box',
  'before-article',
  'after-article',
  'outside',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
] as const

/** What a line is to the article. */
type Role = 'title' | 'body' | (typeof CUT_REASONS)[number]

const KEPT: ReadonlySet<Role> = new Set(['title', 'body'])

/** What is known of the page beside its lines. */
export interface PageHints {
  /** The headline as metadata give it. */
  readonly title: string | null
}

/** The parts of a page of plain text of which nothing is known; null when it holds no article. */
export function readPage(text: string): Page | null {
  return readLines(pageLines(text), { title: null })
}

/** The parts of a page whose lines are known; null when they hold no article. */
export function readLines(lines: readonly PageLine[], { title }: PageHints): Page | null {
  const signs = pageSigns(lines)
  const parts = partsOf(lines, signs, title === null ? null : wordForms(title).join(' '))
  if (!parts.includes('body') || (title === null && isListing(lines))) return null
  const roles = rolesOf(lines, parts, signs)
  const pick = (role: Role) => lines.filter((_, i) => roles[i] === role).map((line) => line.text)
  const [headline = null] = pick('title')
  return {
    title: title ?? (headline === null ? null : headlineAlone(headline, new Set(lines.map(({ text }) => text)))),
    ...findDateLines(lines, parts, signs),
    paragraphs: pick('body'),
    captions: pick('caption'),
    signatures: signaturesOf(lines, roles),
    front: lines.slice(0, Math.max(0, parts.indexOf('title'))).map((line) => line.text),
    removed: lines.flatMap((line, i) => {
      const role = roles[i] ?? 'after-article'
      return KEPT.has(role) ? [] : line.raw.split('\n').map((text, k) => ({ line: line.number + k, text, reason: role }))
    }),
  }
}

/** A bare text whose headline is known may begin with a subhead: `Mất mùa, mất giá` above its one paragraph. */
function partsOf(lines: readonly PageLine[], signs: PageSigns, titleKey: string | null): Part[] {
  const bare = isBare(lines, signs) ? parseBare(lines) : null
  if (bare !== null && titleKey === null) return bare
  const parts = parseTwice(lines, signs, titleKey)
  if (bare === null || parts.includes('body') || !lines.some(isProse)) return parts
  return bare.map((part, i) => (part === 'title' && lines[i]?.key !== titleKey ? 'body' : part))
}

/** Without a date, a section or a site that stand beside it on its line. `shown`: the lines of the page. */
function headlineAlone(line: string, shown: ReadonlySet<string>): string {
  return withoutSite(withoutSection(readGluedHeadline(line)?.headline ?? line), shown).replace(/^[-–•*]\s+/u, '')
}

/** No furniture, no teaser, no date line, code left aside: the text of an article and nothing else. */
function isBare(lines: readonly PageLine[], { teasers }: PageSigns): boolean {
  const shown = lines.filter((line) => line.furniture !== 'code')
  return (
    shown.length <= BARE_LINES && shown.every((line) => line.furniture === null && line.date === null) && teasers.every((sign) => !sign)
  )
}

/** A bare article of more lines is read as a page: some of its lines may yet be links. */
const BARE_LINES = 4

/** First by the shapes of the lines; then again, knowing what the article talks of. */
function parseTwice(lines: readonly PageLine[], signs: PageSigns, titleKey: string | null): Part[] {
  const ends = { end: endWorths(lines, signs.underPicture), boxEnd: boxEndWorths(lines, signs.contents) }
  const first = bodyWorths(lines, signs, null, new Set())
  const draft = parsePage(lines, { body: first, title: titleWorths(lines, signs, first, titleKey), ...ends })
  const members = coreOf(lines, draft)
  const vocabulary = vocabularyOf(lines.filter((_, i) => members.has(i)))
  const second = bodyWorths(lines, signs, vocabulary, members)
  return parsePage(lines, { body: second, title: titleWorths(lines, signs, second, titleKey), ...ends })
}

/** Words of an article from which its vocabulary is known. */
const CORE_WORDS = 150

/**
 * The lines that tell what the article talks of: its headline and its paragraphs up to the first heading of a box or of what comes after
 * articles. Other headline-like lines are left out: a teaser's title would vouch for its summary.
 */
function coreOf(lines: readonly PageLine[], draft: readonly Part[]): Set<number> {
  const core = new Set<number>()
  let words = 0
  for (const [i, line] of lines.entries()) {
    if (words >= CORE_WORDS && (line.furniture === 'box' || line.furniture === 'end' || line.furniture === 'footer')) break
    if (draft[i] === 'title') core.add(i)
    if (draft[i] !== 'body' || !isProse(line)) continue
    core.add(i)
    words += line.words
  }
  return core
}

/** The signature lines, and what date lines hold beside the date: `Minh Anh - Thứ sáu, 07/05/2021`. */
function signaturesOf(lines: readonly PageLine[], roles: readonly Role[]): SignatureLine[] {
  const title = roles.indexOf('title')
  const last = roles.lastIndexOf('body')
  const second = secondParagraph(roles)
  return lines.flatMap((line, i): SignatureLine[] => {
    const place = i < second ? 'head' : 'foot'
    if (roles[i] === 'signature') return line.signature === null ? [] : [{ signature: line.signature, isLabelled: line.isLabelled, place }]
    const rest = roles[i] === 'date-line' ? (line.date?.rest ?? '') : ''
    const { signature, isLabelled } = signShape(rest)
    // `Đại Biểu Nhân Dân 12/06/2020 14:20`: a paper
    if (!isLabelled && signature?.authors.some(isNoName)) return []
    const isOwn =
      i > last
        ? isBelowText(lines, last, i) && isPersonal(rest)
        : i > title || (i === title - 1 && (isFullSignature(signature) || isPersonal(rest)))
    return signature !== null && isOwn ? [{ signature, isLabelled, place }] : []
  })
}

/** Three Vietnamese words or more, not in capitals, by which no person is called. */
function isNoName(name: string): boolean {
  const words = name.split(' ')
  const isVietnamese = words.every((word) => isVietnameseSyllable(wordForm(word)))
  return words.length > 2 && name !== name.toUpperCase() && isVietnamese && !mayBePerson(name)
}

/** Right below the text, no heading and no title between: `Lan Anh • 19:12 ngày 07/04/2018`. */
function isBelowText(lines: readonly PageLine[], last: number, i: number): boolean {
  const isOther = (line: PageLine) => line.furniture === 'box' || line.furniture === 'end' || (isPlain(line) && !line.isSignature)
  return i <= last + BYLINE_REACH && !lines.slice(last + 1, i).some(isOther)
}

/** Position of the second paragraph; of the end where there is none. */
function secondParagraph(roles: readonly (Role | Part)[]): number {
  const second = roles.indexOf('body', roles.indexOf('body') + 1)
  return Math.max(0, second)
}

/** Lines above a headline in which a byline may stand, beside the date. */
const BYLINE_ABOVE = 3

/** How far below the text its byline may stand, and its credit; lines. */
const BYLINE_REACH = 4
const CREDIT_REACH = 30

/** Furniture with a reason of its own. */
const REASONS: Readonly<Partial<Record<FurnitureKind, Role>>> = { related: 'related-link', code: 'code', paywall: 'paywall' }

function rolesOf(lines: readonly PageLine[], parts: readonly Part[], signs: PageSigns): Role[] {
  const start = parts.indexOf('body')
  const end = parts.lastIndexOf('body') + 1
  const title = parts.indexOf('title')
  const heading = lines.findIndex((line, i) => i >= end && (line.furniture === 'end' || line.furniture === 'footer'))
  const close = heading < 0 ? lines.length : heading
  const second = secondParagraph(parts)
  return lines.map((line, i): Role => {
    const part = parts[i]
    if (part === 'title') return 'title'
    const isNear = i > title && i < Math.min(close, end + BYLINE_REACH)
    if ((part === 'body' || i === start - 1) && signs.marked.has(i)) return 'body'
    if (line.date !== null && (line.furniture === null || line.furniture === 'mark')) return 'date-line'
    if (line.furniture !== null) return REASONS[line.furniture] ?? 'furniture'
    // A credit may stand behind a box of related links.
    const reach = line.isNamedCredit ? end + BYLINE_REACH : 0
    if (
      line.isSignature &&
      (!line.isByline || line.isLabelled || reach > 0) &&
      i >= end - 2 &&
      i < Math.max(reach, Math.min(close, end + CREDIT_REACH))
    )
      return 'signature'
    if (part === 'body') {
      if (line.isByline && i === start && second > 0) return 'signature'
      return i > start && line.end === 'open' && isTitleAgain(lines, i, title) ? 'caption' : 'body'
    }
    if (i >= end && i < Math.min(close, end + BYLINE_REACH) && isSignedBeside(lines, i)) return 'signature'
    if (isNear) {
      if (line.isPictureAlt) return 'picture-alt'
      if (line.isCaption || signs.underPicture.has(i) || isTitleAgain(lines, i, title)) return 'caption'
      // The agency of a picture above the text
      if (i < start && isAgencyName(line) && signs.underPicture.has(i - 1)) return 'caption'
      if (line.isSignature && (i < second || i >= end - 2)) return 'signature'
    }
    if (i > title - 2 && i < start && parseYearlessLine(line.text) !== null) return 'date-line'
    if (signs.teasers[i] ?? null) return 'teaser'
    if (i > title && title >= 0 && i < start && (isLead(line) || isOpenLead(lines, title, i, { start, signs }))) return 'body'
    if (i === title - 1 && (isFullSignature(line.signature) || (line.isLabelled && isPersonal(line.text)))) return 'signature'
    if (i < title && i >= title - BYLINE_ABOVE && isBesideDate(lines, i) && isPersonal(line.text)) return 'signature'
    if (i < start) return title >= 0 && i > title ? 'furniture' : 'before-article'
    return i >= end ? 'after-article' : 'related-link'
  })
}

/** A lead that the search passed by, since it looks like a teaser (it ends with an ellipsis). */
function isLead(line: PageLine): boolean {
  return isPlain(line) && line.words >= 15 && line.end !== 'open' && line.end !== 'colon'
}

/** Fewest words of a lead without a full stop; a shorter line may be a link. */
const OPEN_LEAD = 12

/** A lead without its full stop: the one plain line between headline and text. */
function isOpenLead(
  lines: readonly PageLine[],
  title: number,
  i: number,
  { start, signs }: { readonly start: number; readonly signs: PageSigns },
): boolean {
  const isOther = (line: PageLine, at: number) =>
    isPlain(line) && !line.isSignature && line.key !== lines[title]?.key && !signs.underPicture.has(at)
  const line = lines[i]
  const others = lines.slice(title + 1, start).filter((other, k) => isOther(other, title + 1 + k))
  return line?.end === 'open' && line.words >= OPEN_LEAD && others.length === 1 && others[0] === line
}

/** Hardly more than the headline's words, and no sentence: the text of a picture. */
function isTitleAgain(lines: readonly PageLine[], i: number, title: number): boolean {
  const [line, headline] = [lines[i], lines[title]]
  if (!line || !headline || line.isListed || line.end === 'sentence' || line.words < 5 || line.words > 40 || line.key === headline.key)
    return false
  const words = new Set(headline.forms)
  return line.forms.filter((word) => words.has(word)).length / line.words >= 0.8
}
