// Shapes of single lines: a date line, a caption, the text that stands for a picture, a breadcrumb.
import { squeeze, wordForm } from '../../core/text.ts'
import { parseDateLine } from '../../lang/vi/dates/date-line.ts'
import { parseSignature } from './names.ts'
import { patternsOf } from './patterns.ts'

const CAPTIONS = patternsOf((kind): kind is 'caption' => kind === 'caption')
const PICTURES = patternsOf((kind): kind is 'picture' => kind === 'picture')

/** Longest caption; a longer line only mentions a picture. Words. */
const CAPTION_WORDS = 70

/** `... - Ảnh: REUTERS`, `(Nguồn: TTXVN)`, `| ... |`: the text below a picture. */
export function isCaption(line: string, words: number): boolean {
  if (words > CAPTION_WORDS) return false
  if (words >= 5 && /^\|.+\|$/u.test(line)) return true
  const form = ` ${wordForm(line.replace(/\s*\|$/u, ''))}`
  return CAPTIONS.some(({ pattern }) => pattern.test(form.trimStart()) || pattern.test(form))
}

/** `Tên bài - Ảnh 1.`: what a scraper leaves of a picture. */
export function isPictureAlt(line: string): boolean {
  const form = wordForm(line)
  return PICTURES.some(({ pattern }) => pattern.test(form))
}

/** `Trang chủ > Thế giới > Tin tức`, `Thế giới / Bình luận`: two or more short names between separators, no digits. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 120 || /[\p{N}.!?,]/u.test(line)) return false
  const parts = line.split(/\s*[>›»→]\s*|\s+[/|]\s+/u).filter(Boolean)
  return parts.length >= 2 && parts.every((part) => part.split(' ').length <= 5) && /[>›»→]|\s[/|]\s/u.test(line)
}

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
  /** The part of the line that tells the date. */
  readonly text: string
  /** What the line holds beside the date: an author, a section; empty for most. */
  readonly rest: string
}

/** Longest line with a date and hardly anything else; characters. */
const DATE_LENGTH = 120
/** Words beside the date: an author's name or a section. */
const DATE_REST_WORDS = 6

/** Reads a line that holds a full date and hardly anything else; null for every other line. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > DATE_LENGTH || !/(?:19|20)\d{2}/u.test(text)) return null
  const whole = parseDateLine(text)
  if (whole !== null) return { date: whole, text, rest: '' }
  // `Minh Anh - Thứ sáu, 07/05/2021 - 10:15`, `07-05-2021 - 10:15 AM | Tài chính quốc tế`
  const parts = text.split(/\s*[|•·]\s*|\s+[-–—]\s+|,\s+/u).filter(Boolean)
  const dated = parts.filter((part) => /\d/u.test(part)).join(' ')
  const rest = parts.filter((part) => !/\d/u.test(part) && !WEEKDAY.test(part)).join(', ')
  const isShort = rest.split(' ').length <= DATE_REST_WORDS || parseSignature(rest) !== null
  const date = rest && isShort ? parseDateLine(dated) : null
  return date === null ? (besideCounter(parts, rest) ?? besideSignature(text)) : { date, text: dated, rest }
}

/** `Đăng ngày 22/11/2015 | Lượt đọc: 345` */
function besideCounter(parts: readonly string[], rest: string): DateLine | null {
  const numbers = parts.filter((part) => /\d/u.test(part))
  const [text, ...others] = numbers.filter((part) => !/^\p{L}[\p{L} ]{1,20}:? ?\d[\d.,]*k?$/iu.test(part))
  const date = text === undefined || others.length > 0 || rest.split(' ').length > DATE_REST_WORDS ? null : parseDateLine(text)
  return date === null || text === undefined ? null : { date, text, rest }
}

const NUMBERED =
  /(?:\d{1,2}[:h]\d{2}(?::\d{2})?[\s,|-]{0,3})?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?:[\s,|-]{0,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?(?:\s[ap]m)?(?:\s\(?GMT\s?\+\s?7\)?)?/giu

/**
 * `Linh Chi, Theo Thời Đại 12:00 15/07/2018`, `Báo Tin tức 15/10/2016 09:30 GMT+7 3 liên quan`: a date beside the article's signature; or
 * `Đăng ngày: 07/06/2020 - 12:33 Sửa đổi ngày: 08/06/2020 - 08:01`, of which the first is meant.
 */
function besideSignature(line: string): DateLine | null {
  const [first, second] = [...line.matchAll(NUMBERED)]
  if (!first) return null
  const end = first.index + first[0].length
  const before = line.slice(0, first.index)
  if (second) {
    const text = line.slice(0, end)
    const date = parseDateLine(text)
    return date === null ? null : { date, text, rest: '' }
  }
  const rest = squeeze(`${before.replace(/[\s,|–-]+$/u, '')} ${line.slice(end).replace(/[\s\d]*(?:liên quan)?$/iu, '')}`)
  const date = parseSignature(rest) === null ? null : parseDateLine(first[0])
  return date === null ? null : { date, text: first[0], rest }
}

/** `Đăng lúc: Thứ hai` before ` - 03/09/2012` */
const WEEKDAY = /^(?:\p{L}+ \p{L}+: )?(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))$/iu
