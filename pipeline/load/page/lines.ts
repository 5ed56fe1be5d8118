// The lines of a page with what each shows by itself: how long it is, how it ends, and which shapes of page furniture it has.
import { wordForms } from '../../core/scan.ts'
import { squeeze } from '../../core/text.ts'
import type { PlacedBlock } from '../html/blocks.ts'
import { type FurnitureKind, furnitureOf } from './furniture.ts'
import { withInnerLines } from './inner-lines.ts'
import { isProse } from './line-kinds.ts'
import { linkBreaks } from './link-breaks.ts'
import { codeLines, withoutMarkup } from './markup.ts'
import { parseSignature, type Signature, signShape } from './names.ts'
import { isFurnitureOn, isPictureCreditBy, type KnownPage, signatureBy, UNKNOWN_PAGE } from './outlet-shapes.ts'
import { arePersons } from './persons.ts'
import { type DateLine, isBreadcrumb, isCaption, isCode, isPictureAlt, readDateLine } from './shapes.ts'
import { tableRows } from './table-rows.ts'
import { trailingSignature } from './trailing-signature.ts'
import { brokenHeadline, continuations } from './wrapped.ts'

/** `sentence`: a full stop or its like; `cut`: an ellipsis, as teasers end; `colon`; `open`: none of them, as titles end. */
export type LineEnd = 'sentence' | 'cut' | 'colon' | 'open'

export interface PageLine {
  /** 1-based number on the page. */
  readonly number: number
  /** As on the page; of a paragraph that is broken into lines, its lines. */
  readonly raw: string
  /** White space squeezed, marks of Markdown and HTML taken off. */
  readonly text: string
  /** Its words in comparison form. */
  readonly forms: readonly string[]
  /** The same, joined by blanks. */
  readonly key: string
  readonly words: number
  readonly end: LineEnd
  /** Full stops and their like inside and at the end. */
  readonly sentences: number
  /** Begins with a bullet or a number. */
  readonly isListed: boolean
  /** `1. `, `2) `: a part of an article that counts its parts. */
  readonly isNumbered: boolean
  /** Marked as a heading (`## ...`). */
  readonly isHeading: boolean
  readonly furniture: FurnitureKind | null
  /** Where the line is a date and hardly anything else. */
  readonly date: DateLine | null
  readonly isCaption: boolean
  readonly isPictureAlt: boolean
  /** What it signs with, if it is shaped like a signature. */
  readonly signature: Signature | null
  /** Shaped like the name of an author, and hardly anything else. */
  readonly isByline: boolean
  /** A byline, or the agency or paper that the article credits. */
  readonly isSignature: boolean
  /** A byline that says that it is one: `Tác giả: Minh Anh`, `BS. Minh Anh`. */
  readonly isLabelled: boolean
  /** Names a source: `Theo Anh Đào (Báo Mẫu)`. */
  readonly isNamedCredit: boolean
  /** A row or a cell of a table. */
  readonly isTableRow: boolean
  /** Stands in the text of the article, as markup or the lines around it say. */
  readonly isInner: boolean
  /** In the part of a page of HTML that holds the article, and no link. */
  readonly isUnlinked: boolean
}

/** Shapes are looked for in lines up to this length only; a longer line is text. Characters. */
const SHAPE_LENGTH = 600

/** The lines that hold anything, in order; the lines of a paragraph in one where the page is broken into lines of like length. */
export function pageLines(text: string, known: KnownPage = UNKNOWN_PAGE): PageLine[] {
  const filled = text
    .split('\n')
    .map((raw, i) => ({ raw, number: i + 1 }))
    .filter(({ raw }) => raw.trim() !== '')
  const code = codeLines(filled)
  const isInCells = isLaidOutInCells(filled.map(({ raw }) => raw))
  const lines = filled.map(({ raw, number }, i): PageLine => {
    const line = pageLine(raw, number, { isInCells, known })
    if (code.has(i)) return { ...line, furniture: 'code' }
    // Lines of a sign below a headline mark it, as `#` before it does.
    if (/^(?:={3,}|-{3,})$/u.test(filled[i + 1]?.raw.trim() ?? '')) return { ...line, isHeading: true }
    return line
  })
  return withInnerLines(withTables(unwrapped(withFilms(lines), known)))
}

/** `Clip: Voi con lạc mẹ`, `[Ảnh] Mùa hoa ban` */
const FILMED = /^(?:clip|video|ảnh)\s?:|^\[(?:clip|video|ảnh|photo)\]/iu

/** A page does not begin with a link to another article: on top, or above all text and a date, `Clip: ...` is the headline of a page with a film. */
function withFilms(lines: readonly PageLine[]): PageLine[] {
  const isHead = (i: number) =>
    i === 0 || (FILMED.test(lines[i]?.text ?? '') && lines[i + 1]?.date != null && !lines.slice(0, i).some(isProse))
  return lines.map((line, i) => (line.furniture === 'related' && isHead(i) ? { ...line, furniture: null, isCaption: false } : line))
}

/** `| ... |`: a cell that is a row of its own; of some length it is the caption of a picture. */
const CELL = /^\s*\|[^|]+\|\s*$/u
/** A line that may be a paragraph. */
const PARAGRAPH = /^.{60,}[.!?…]["”’')]*[\s|]*$/u

/** Whether most of what may be paragraphs are cells: the page is laid out in a table. */
function isLaidOutInCells(raws: readonly string[]): boolean {
  const long = raws.filter((raw) => raw.length <= SHAPE_LENGTH && PARAGRAPH.test(raw))
  return long.filter((raw) => CELL.test(raw)).length * 2 > long.length
}

function unwrapped(lines: readonly PageLine[], known: KnownPage): readonly PageLine[] {
  const wrapped = continuations(withTables(lines))
  const joined = wrapped.size > 0 ? wrapped : linkBreaks(withTables(lines))
  const second = brokenHeadline(lines)
  if (second !== null) joined.add(second)
  if (joined.size === 0) return lines
  const paragraphs: PageLine[][] = []
  lines.forEach((line, i) => {
    if (joined.has(i)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  })
  return paragraphs.flatMap((parts) => {
    const [first] = parts
    if (first === undefined || parts.length === 1) return parts
    return pageLine(parts.map((line) => line.raw).join('\n'), first.number, { isInCells: false, known })
  })
}

/** A figure is no counter, and a name no byline, where they are cells of a table. */
function withTables(lines: readonly PageLine[]): PageLine[] {
  const rows = tableRows(lines)
  const cell = {
    isTableRow: true,
    furniture: null,
    date: null,
    isCaption: false,
    signature: null,
    isByline: false,
    isSignature: false,
    isLabelled: false,
    isNamedCredit: false,
  }
  return lines.map((line, i) => (rows.has(i) ? { ...line, ...cell } : line))
}

/** Fewest characters of the paragraph with which the text of an article begins. */
const PARAGRAPH_LENGTH = 80

/** The blocks of the article's part of an HTML page as lines, counted among those of the page, with what the markup says of them. */
export function blockLines(blocks: readonly PlacedBlock[], known: KnownPage): PageLine[] {
  const first = blocks.findIndex(({ text, isArticle }) => isArticle && text.length >= PARAGRAPH_LENGTH)
  const lines = blocks.flatMap(({ text, kind, isOutside, isArticle, isSet }, i): PageLine[] => {
    if (isOutside) return []
    const line = pageLine(text, i + 1, { isInCells: false, known })
    // `Văn phòng ủy ban xã`, set to the right: it signs, though it names no author.
    const isSigning = kind === 'right' && line.end === 'open' && line.date === null && !line.isCaption
    const signature = line.signature ?? (isSigning ? { authors: [], credit: null, outlet: null } : null)
    return [
      {
        ...line,
        signature,
        isSignature: signature !== null,
        isCaption: line.isCaption || kind === 'caption' || (kind === 'below-picture' && !line.isSignature && line.date === null),
        isHeading: kind === 'heading',
        isInner: isArticle && isSet && kind !== 'links',
        isUnlinked: isArticle && kind !== 'links',
        // `Ngọc Diệp - Hoàng Lân` above the text: names that lead to what their owners wrote
        furniture: line.furniture ?? (kind === 'links' && line.words >= LINK_WORDS && !(line.isByline && i < first) ? 'related' : null),
      },
    ]
  })
  return withInnerLines(withTables(lines))
}

/** A new line before a comma, or behind an opening bracket, where a link ended or began. */
const BROKEN_MARK = /\n\s*(?=[,;:.)”](?:\s|$))|(?<=[(“])\n\s*/gu

/** `isInCells`: a row of one cell is a paragraph like any other. */
function pageLine(raw: string, number: number, { isInCells, known }: { readonly isInCells: boolean; readonly known: KnownPage }): PageLine {
  const bare = squeeze(raw.replace(BROKEN_MARK, ''))
  const text = withoutMarkup(bare)
  const forms = wordForms(text)
  const words = forms.length
  const isShort = text.length <= SHAPE_LENGTH
  const own = signatureBy(known, text)
  // `Vai trò, phóng viên`: part of a byline that names nobody
  const isUnnamed = own !== null && own.authors.length === 0 && own.credit === null
  const isPictureCredit = own === null && isPictureCreditBy(known, text)
  const sign =
    isShort && !isPictureCredit ? (own === null ? signShape(text) : { signature: own, isLabelled: true, isNamedCredit: false }) : null
  const isCaptioned =
    isPictureCredit || (isShort && isCaption(/^\|.*\|$/u.test(bare) && !isInCells ? bare : text, words) && !sign?.isLabelled)
  const date = isShort && own === null ? dateOf(text, raw) : null
  return {
    number,
    raw,
    text,
    forms,
    key: forms.join(' '),
    words,
    end: endOf(text),
    sentences: (text.match(/[.!?…]["”’'»)]*(?=\s|$)/gu) ?? []).length,
    isListed: /^(?:[-–•*·+]|\d{1,2}[.)])(?:\s|$)/u.test(text),
    isNumbered: /^\d{1,2}[.)]\s/u.test(text),
    isHeading: /^#{1,6}\s/u.test(bare),
    furniture: isUnnamed ? 'noise' : own !== null || isPictureCredit ? null : furnitureIn({ text, words, raw, bare }, known),
    date: date !== null && isCaptioned && isOfPicture(date) ? null : date,
    isCaption: isCaptioned,
    isPictureAlt: isShort && isPictureAlt(text),
    signature: sign?.signature ?? null,
    isByline: (sign?.signature?.authors.length ?? 0) > 0,
    isSignature: (sign?.signature ?? null) !== null,
    isLabelled: sign?.isLabelled ?? false,
    isNamedCredit: sign?.isNamedCredit ?? false,
    isTableRow: false,
    isInner: false,
    isUnlinked: false,
  }
}

function furnitureIn(
  { text, words, raw, bare }: { readonly text: string; readonly words: number; readonly raw: string; readonly bare: string },
  known: KnownPage,
): FurnitureKind | null {
  const kind = kindOf(text, words) ?? (isFurnitureOn(known, text) ? 'noise' : kindOfParts(raw))
  return kind ?? (words >= LINK_WORDS && isLink(bare) ? 'related' : null)
}

/** Fewest words of a line that is a link to another article; a shorter one may be a name in a list. */
const LINK_WORDS = 4

/** `* [Hai xe đâm nhau](/hai-xe-1.htm)`: nothing but a link of Markdown, as an item of a list. */
function isLink(bare: string): boolean {
  return /^[*+-] \[[^[\]]{2,300}\]\([^()\s]{1,500}(?: "[^"]{0,200}")?\)$/u.test(bare)
}

// `Ngày 27/9/2012, ông bị bắt lại.`
const DAY_AND_CLAUSE =
  /^(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm)[ \p{L}\d/.-]{4,30}, .*\s\p{Ll}\S*\s\p{Ll}.*[^.]\.["”’')]*$/u

/** Fewest words beside the date of a picture; fewer may be a name or a section. */
const PICTURED_WORDS = 4

/** `Tàu cứu hộ ngoài khơi, ngày 13/8/2019. REUTERS` */
function isOfPicture({ rest, label }: DateLine): boolean {
  return label === null && rest.split(' ').length >= PICTURED_WORDS && parseSignature(rest) === null
}

/** The date of a line that says hardly anything else. Blanks in a row set apart what stood in elements of its own. */
function dateOf(text: string, raw: string): DateLine | null {
  const date = readDateLine(text) ?? readDateLine(raw.trim().replace(/\s{2,}|\t/gu, ' | '))
  return date !== null && DAY_AND_CLAUSE.test(text) && parseSignature(date.rest) === null ? null : date
}

function kindOf(text: string, words: number): FurnitureKind | null {
  if (words === 0) return 'mark'
  if (isCode(text)) return 'code'
  if (text.length > SHAPE_LENGTH) return null
  return isSignedAgo(text) ? null : (furnitureOf(text, words) ?? (isBreadcrumb(text) ? 'noise' : null))
}

/** `Lan Anh - 2 giờ trước`; `Đời sống - 2 giờ trước` names a section. */
function isSignedAgo(text: string): boolean {
  const { authors = [] } = (/\d [\p{Ll}]+ trước$/u.test(text) ? parseSignature(text) : null) ?? {}
  return authors.length > 0 && arePersons(authors)
}

/** Fewest parts of a row of which some alone are known for names of sections, and most words of a part. */
const MENU_PARTS = 4
const PART_WORDS = 5

/** Buttons side by side, blanks in a row between them: `Giới thiệu    Tin tức    Bản đồ xã    Hỏi đáp`. */
function kindOfParts(raw: string): FurnitureKind | null {
  const parts = raw.length > SHAPE_LENGTH ? [] : raw.trim().split(/\s{2,}|\t/u)
  const known = parts.filter((part) => furnitureOf(part, part.split(' ').length) === 'noise').length
  const isMenu =
    parts.length >= MENU_PARTS && known > 1 && parts.every((part) => part.split(' ').length <= PART_WORDS && !/[.!?…,;:]$/u.test(part))
  return parts.length > 1 && (known === parts.length || isMenu) ? 'noise' : null
}

function endOf(text: string): LineEnd {
  // A mark of a note stands behind the stop: `... trước tòa. [1]`
  const tail = text.slice(-80).replace(/\s?\[\d{1,3}\]$/u, '')
  if (/(?:\.{2,}|…)["”’'»)\]]*$/u.test(tail)) return 'cut'
  if (/(?:[.!?;]|\.\/\.?)["”’'»)\]]*$/u.test(tail)) return 'sentence'
  if (/:$/u.test(tail)) return 'colon'
  // `... vào tháng tới.” (theo CNN)`
  if (/[.!?]["”’'»]*\s*\([^()]{1,60}\)$/u.test(tail)) return 'sentence'
  // `... vào tháng tới. Lan Anh (T/h)`
  return trailingSignature(text) === null ? 'open' : 'sentence'
}

/** Letters without their marks, for comparison with the slugs that scrapers leave: `tong thong my can nhac`. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
}
