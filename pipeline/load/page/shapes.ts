// Shapes of single lines: a date line, a caption, the text that stands for a picture, a breadcrumb.
import { squeeze, wordForm } from '../../core/text.ts'
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
  return PICTURES.some(({ pattern }) => pattern.test(wordForm(line)))
}

/** `Trang chủ > Thế giới > Tin tức`, `Thế giới / Bình luận`: two or more short names between separators, no digits. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 120 || /[\p{N}.!?,]/u.test(line)) return false
  const parts = line.split(/\s*[>›»→]\s*|\s+[/|]\s+/u).filter(Boolean)
  return parts.length >= 2 && parts.every((part) => part.split(' ').length <= 5) && /[>›»→]|\s[/|]\s/u.test(line)
}

const NUMERIC_DATE = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/u
const WORDED_DATE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s*(?:,|năm)?\s*((?:19|20)\d{2})(?!\d)/u
const ISO_DATE = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u
/** What else a date line may hold: weekday, clock, zone, `Cập nhật lúc`, separators. */
const DATE_REST =
  /(?<!\p{L})(?:chủ\s?nhật|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|cập nhật|sửa đổi|đăng|ngày|xuất bản|phát hành|lúc|giờ|phút|vào|am|pm|sa|ch|gmt|utc|ict|vn|h|g)(?!\p{L})|\d{1,2}\s?(?:[:hg]|giờ)\s?\d{2}(?::\d{2})?|t\d{2}:\d{2}\S*|[+-]\s?\d{1,2}(?::?\d{2})?|[\s,|:;()/•·'’–—.-]/gu

export interface DateLine {
  /** YYYY-MM-DD */
  readonly date: string
  /** What the line holds beside the date: an author, a section; empty for most. */
  readonly rest: string
}

/** Longest line with a date and hardly anything else; characters. */
const DATE_LENGTH = 120
/** Words beside the date: an author's name or a section. */
const DATE_REST_WORDS = 5

/** Reads a line that holds a full date and hardly anything else; null for every other line. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > DATE_LENGTH) return null
  const lower = text.toLowerCase()
  const iso = ISO_DATE.exec(lower)
  const found = iso ?? NUMERIC_DATE.exec(lower) ?? WORDED_DATE.exec(lower)
  if (!found) return null
  const [year, month, day] = iso ? [found[1], found[2], found[3]] : [found[3], found[2], found[1]]
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const instant = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null
  const blanked = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  const rest = squeeze(withoutDateWords(blanked))
  return rest.split(' ').length <= DATE_REST_WORDS ? { date, rest } : null
}

export function dateOfLine(text: string): string | null {
  return readDateLine(text)?.date ?? null
}

/** Blanks out weekday, clock and separators; the other words stay as written. */
function withoutDateWords(text: string): string {
  const second = text.toLowerCase().replace(NUMERIC_DATE, (match) => ' '.repeat(match.length))
  const masked = second.replace(DATE_REST, (match) => ' '.repeat(match.length))
  return Array.from({ length: text.length }, (_, i) => text[i] ?? '')
    .map((letter, i) => (masked[i] === ' ' ? ' ' : letter))
    .join('')
}
