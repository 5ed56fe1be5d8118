// Shapes of single lines: a date line, a caption, the text that stands for a picture, a breadcrumb.
import { wordForms } from '../../core/scan.ts'
import { wordForm } from '../../core/text.ts'
import { type Beside, readDatedLine } from '../../lang/vi/dates/date-line.ts'
import { furnitureOf } from './furniture.ts'
import { parseSignature } from './names.ts'
import { patternsOf } from './patterns.ts'
import { arePersons } from './persons.ts'

const CAPTIONS = patternsOf((kind): kind is 'caption' => kind === 'caption')
const PICTURES = patternsOf((kind): kind is 'picture' => kind === 'picture')

/** Longest caption; a longer line only mentions a picture. Words. */
const CAPTION_WORDS = 70

/** `... - Ảnh: REUTERS`, `(Nguồn: TTXVN)`, `| ... |`: the text below a picture. */
export function isCaption(line: string, words: number): boolean {
  if (words > CAPTION_WORDS) return false
  if (words >= 5 && /^\|.+\|$/u.test(line)) return true
  if (words >= SIGNED_CAPTION && isSignedInCapitals(line)) return true
  const form = ` ${wordForm(line.replace(/\s*\|$/u, ''))}`
  return CAPTIONS.some(({ pattern }) => pattern.test(form.trimStart()) || pattern.test(form))
}

/** Fewest words of a caption with its photographer. */
const SIGNED_CAPTION = 6

/** `Chủ xe chỉ chỗ hỏng cho thợ HÀ MINH ANH`: behind words without a full stop the photographer's name. */
function isSignedInCapitals(line: string): boolean {
  const name = /[\p{Ll}\d]\)? ((?:\p{Lu}{2,} ){1,3}\p{Lu}{2,})$/u.exec(line)?.[1] ?? ''
  return name !== '' && arePersons([name.toLowerCase()])
}

/** `Tên bài - Ảnh 1.`: what a scraper leaves of a picture. */
export function isPictureAlt(line: string): boolean {
  const form = wordForm(line)
  return PICTURES.some(({ pattern }) => pattern.test(form))
}

/** `Trang chủ > Thế giới > Tin tức`, `Thế giới / Bình luận`: two or more short names between separators, no digits. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 120 || /[\p{N}.!?,]/u.test(line)) return false
  if (MENU.test(line)) return true
  const parts = line.split(/\s*[>›»→]\s*|\s+[/|]\s+/u).filter(Boolean)
  return parts.length >= 2 && parts.every((part) => part.split(' ').length <= 5) && /[>›»→]|\s[/|]\s/u.test(line)
}

/** `Trang chủ Bờ cõi Nhịp sống biển đảo`: sections of which each begins with a capital. */
const MENU = /^Trang (?:chủ|nhất)(?: \p{Lu}\p{Ll}*(?: \p{Ll}+){0,3}){1,8}$/u

/** Fewest characters of a line of code, and of a run without a blank that is data: no word or address is as long. */
const CODE_LENGTH = 60
const DATA_LENGTH = 300
/** Share of characters that code is made of and prose is not. */
const CODE_SHARE = 0.03
const CODE_MARKS = /[{}=<>\\_$|;]/gu
const CODE_SHAPES = /\{[^{}]{0,200}[:;=(]|\}[,;)]|\w\([^()]{0,80}\)\s?[;{.]|\w\s?=\s?["'[{(]|<\/?[a-z]{1,10}[\s>]/u
/** `"id":12,"title":"...` */
const JSON_FIELDS = /"\w{1,40}"\s?:\s?(?:["[{\d]|true|false|null)/gu

/** `var slot = { zone: 12 }; ads.push(slot);`, `data:image/png;base64,iVBOR...`: what a scraper took for text. */
export function isCode(text: string): boolean {
  if (text.length < CODE_LENGTH) return false
  const sample = text.slice(0, 4000)
  if (
    (/^(?:[A-Za-z]+:)?[A-Za-z0-9+/=_%;:,.-]+$/u.test(sample) && text.length >= DATA_LENGTH) ||
    /^data:[a-z]+\/[a-z+.-]+;base64,/u.test(text)
  )
    return true
  if ((sample.match(JSON_FIELDS) ?? []).length >= 3) return true
  return (sample.match(CODE_MARKS) ?? []).length >= sample.length * CODE_SHARE && CODE_SHAPES.test(sample)
}

export interface DateLine {
  /** EDTF */
  readonly date: string
  /** What the line says of the day: that of publication, of a change, of the reader, or nothing. */
  readonly label: 'published' | 'updated' | 'today' | null
  /** The part of the line that tells the date. */
  readonly text: string
  /** What the line holds beside the date: an author, a section; empty for most. */
  readonly rest: string
}

/** Words beside the date: an author's name or a section. */
const DATE_REST_WORDS = 6
/** Words of a section's or an outlet's name, which may stand beside a day and its time without a mark between: `Tin huyện 02/05/2018 08:10`. */
const SECTION_WORDS = 3
/** `Tạp chí Trí Thức Trẻ`, `Lao Động Miền Đông`: a paper by its noun, or words that all have a capital letter, as no headline has. */
const OUTLET =
  /^(?:[Bb]áo|BÁO|[Tt]ạp chí|TẠP CHÍ|[Tt]hời báo|THỜI BÁO|[Tt]uần báo|[Nn]hật báo|[Đđ]ài|[Tt]rang tin)(?: (?:-|[\p{Lu}\d]\S*)){1,7}$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){3,5}$/u
/** Not `lúc 08:00 ngày 12/12/2021`, which says when something takes place. */
const DAY_AND_TIME = /^(?=.*\d[:h]\d{2})(?:\d|thứ|chủ)/iu

/** Reads a line that holds a full date and hardly anything else: `Minh Anh - Thứ sáu, 07/05/2021 - 10:15 | In bài`; null for every other line. */
export function readDateLine(text: string): DateLine | null {
  const found = readDatedLine(text)
  if (found === null) return null
  const beside = found.rest.filter((part) => !isButton(part.text))
  const rest = beside.map((part) => part.text).join(', ')
  const isShort = rest.split(' ').length <= DATE_REST_WORDS || parseSignature(rest) !== null
  const isNamed = (rest.split(' ').length <= SECTION_WORDS || OUTLET.test(rest)) && DAY_AND_TIME.test(found.text)
  if (!isShort || found.rest.some((part) => part.isLabel) || !(isNamed || beside.every(isBeside))) return null
  return { date: found.date, label: found.label, text: found.text, rest }
}

const DAY_GLUED = String.raw`(?:(?:[01]?\d|2[0-3]):[0-5]\d[\s,|-]{1,3})?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:[\s,|-]{1,3}(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[AP]M)?)?`
const GLUED_BEFORE = new RegExp(String.raw`^(${DAY_GLUED})(?=["'“‘]?\p{Lu})(.+)$`, 'u')
const GLUED_BEHIND = new RegExp(String.raw`^(.+(?:\p{Ll}|[\p{L}\d]["'”’?!]))(${DAY_GLUED})$`, 'u')

/** `28/08/2016 01:16Công an ...`, `... lộ diện28/08/2016`: a headline and its date, which stood in two elements of the page; null for others. */
export function readGluedHeadline(text: string): { readonly headline: string; readonly date: DateLine } | null {
  const [, before = '', after = ''] = GLUED_BEFORE.exec(text) ?? []
  const [, start = '', behind = ''] = GLUED_BEHIND.exec(text) ?? []
  const date = readDateLine(before || behind)
  return date === null ? null : { headline: after || start, date }
}

/** `Công nghệHãng chip ...`: a headline behind the name of its section, which stood in another element of the page; as it is where there is none. */
export function withoutSection(headline: string): string {
  const [, section = '', rest = ''] = /^(.{2,30}?\p{Ll})(\p{Lu}.+)$/u.exec(headline) ?? []
  return section !== '' && furnitureOf(section, section.split(' ').length) === 'noise' ? rest : headline
}

/** Set apart by a mark, or a signature: `Linh Chi, Theo Thời Đại 12:00 15/07/2018`, `quantri 15/07/2018`. */
function isBeside({ text, isApart, isAuthor }: Beside): boolean {
  return isApart || isAuthor || parseSignature(text) !== null || USER_NAME.test(text)
}

const USER_NAME = /^[a-z][a-z\d_.]{2,19}$/u

/** `In bài viết`, `Xem với cỡ chữ`: what a page sets beside the date. */
function isButton(text: string): boolean {
  const kind = furnitureOf(text, wordForms(text).length)
  return kind === 'noise' || kind === 'mark' || kind === 'end'
}
