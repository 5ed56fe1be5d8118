// Names that stand alone on a line or behind a text: who wrote the article. Shapes of bylines, and what they say.
import { squeeze } from '../../core/text.ts'

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

export function isByline(text: string): boolean {
  return text.length <= 90 && parseByline(text) !== null
}

const CREDIT_LINE = /^[-–(\s]*(?:tổng hợp )?(?:theo|nguồn(?: tin)?\s?:?) ([^():]{2,50}?)\s?[).]*$/iu

/** `(theo CNN)`, `Theo vtv.vn`, `Nguồn: TTXVN`; the agency or paper, null where it is no such line. */
export function parseCredit(text: string): string | null {
  if (text.length > 80) return null
  const match = CREDIT_LINE.exec(text)
  return match?.[1] && match[1].split(/\s+/u).length <= 7 && /\p{Lu}|\.\p{Ll}{2,}/u.test(match[1]) ? match[1] : null
}

/** A line that signs an article: who wrote it, or whom it credits. */
export function isSignature(text: string): boolean {
  return isByline(text) || parseCredit(text) !== null
}
