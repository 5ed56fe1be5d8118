// What single lines say of the article: a date, a caption, a byline, a credit. Shapes only; where they count is settled by the region.
import { squeeze } from '../../core/text.ts'
import type { PageLine } from './lines.ts'

const CLOCK = String.raw`\d{1,2}\s*(?:[:h]|giờ)\s*(?:\d{2})?(?::\d{2})?`
const NUMERIC_DATE = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)/u
const WORDED_DATE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s*(?:,|năm)?\s*((?:19|20)\d{2})(?!\d)/iu
const ISO_DATE = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?=T|\s|$)/u
// What else a date line may hold: weekday, clock, zone, `Cập nhật`, `Ngày đăng`, separators.
const DATE_REST = new RegExp(
  String.raw`(?:chủ\s+nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|cập\s+nhật|ngày|đăng|xuất\s+bản|lúc|giờ|phút|vào|am|pm|sa|ch|gmt|utc|\(?gmt\s*[+-]\s*\d{1,2}\)?|${CLOCK}|[+-]\s*\d{1,2}(?::?\d{2})?|[\s,|:;()/•·–—-])`,
  'giu',
)

/** The day of a line that holds a date and hardly anything else, as YYYY-MM-DD; null for every other line. */
export function dateOfLine(text: string): string | null {
  if (text.length > 90) return null
  const iso = ISO_DATE.exec(text)
  const found = iso ?? NUMERIC_DATE.exec(text) ?? WORDED_DATE.exec(text)
  if (!found) return null
  const [year, month, day] = iso ? [found[1], found[2], found[3]] : [found[3], found[2], found[1]]
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(iso ? /T?\d{2}:\d{2}\S*/u : '', '')
  if (rest.replace(DATE_REST, '').length > 12) return null
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(day) && Number(month) <= 12 ? value : null
}

/** `... - Ảnh: REUTERS`, `(Nguồn: TTXVN)`, `Ảnh minh họa`: a caption. Not a long paragraph that only mentions a picture. */
export function isCaption({ text, words, raw }: PageLine): boolean {
  if (words > 70) return false
  if (/^\s*\|.+\|\s*$/u.test(raw)) return true
  return /(?:^|[\s(–-])(?:Ảnh|Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Đồ họa|Clip|Minh họa|Nguồn)\s*:\s*[^.]{1,60}[.)]*$|Ảnh minh h[oọ][aạ]?[^.]{0,30}[.)]*$|\(Ảnh[^()]{0,60}\)\.?$/iu.test(
    text,
  )
}

/** `Tên bài - Ảnh 1.`: the text that stands for a picture. */
export function isPictureAlt(text: string): boolean {
  return /\s[-–]\s*(?:Ảnh|Hình)\s+\d+\.?$/u.test(text)
}

export interface Byline {
  readonly authors: readonly string[]
  readonly credit: string | null
  /** What stands after a slash: `Diệu Hương/VOV.VN`. */
  readonly outlet: string | null
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}]*\.?`
const NAME = String.raw`(?:${NAME_WORD}[\s.]*){1,5}`
const CREDIT = String.raw`\(?\s*(?:(?:lược\s+dịch|tổng\s+hợp|dịch|biên\s+dịch)\s+)?(?:theo|nguồn:?)\s+([^()]{2,60}?)\s*\)?`
const COMPILED = String.raw`\(?\s*(?:t\/h|tổng\s+hợp|lược\s+dịch|dịch|biên\s+dịch|thực\s+hiện|tổng\s+hợp\s+từ\s+[^()]{2,40})\s*\)?`
const BYLINE = new RegExp(
  String.raw`^(?:(?:bài\s*(?:và|,|&)?\s*ảnh|bài|thực\s+hiện|tác\s+giả|pv|phóng\s+viên|bs|ts|ths|gs|nhóm\s+pv)\s*:?\s+)?(${NAME}(?:\s*(?:[-–,&]|và)\s*${NAME}){0,3})\s*(?:\/\s*([\p{L}+. ]{2,30}))?\s*[-–(,]*\s*(?:${COMPILED})?\s*(?:${CREDIT})?$`,
  'iu',
)
const NAME_SHAPE = new RegExp(String.raw`^${NAME_WORD}(?:[\s.]+${NAME_WORD}){0,4}$`, 'u')

/** `Hạnh Chi (T/h) Theo Đời sống Plus`, `MINH KHÔI`, `Diệu Hương/VOV.VN`; null where it is no byline. */
export function parseByline(line: string): Byline | null {
  const text = squeeze(line.replace(/^[-–|/\s]+|[|/\s]+$/gu, ''))
  if (text.length > 90 || text.length < 3) return null
  const match = BYLINE.exec(text)
  if (!match?.[1]) return null
  const parts = match[1].split(/\s+[-–&]\s+|\s*,\s*|\s+và\s+/u).map((part) => part.trim())
  const words = parts.reduce((n, part) => n + part.split(/[\s.]+/u).filter(Boolean).length, 0)
  if (!parts.every((part) => NAME_SHAPE.test(part)) || (words < 2 && !/[.]/u.test(match[1]))) return null
  return { authors: parts, credit: match[3] ?? null, outlet: match[2]?.trim() ?? null }
}

const CREDIT_LINE = /^[-–(\s]*(?:tổng\s+hợp\s+)?(?:theo|nguồn(?:\s+tin)?\s*:?)\s+([^():]{2,50}?)\s*[).]*$/iu

/** `(theo CNN)`, `Theo vtv.vn`, `Nguồn: TTXVN`; the agency or paper, null where it is no such line. */
export function parseCredit(text: string): string | null {
  const match = CREDIT_LINE.exec(text)
  return match?.[1] && match[1].split(/\s+/u).length <= 7 && /\p{Lu}|\.\p{Ll}{2,}/u.test(match[1]) ? match[1] : null
}
