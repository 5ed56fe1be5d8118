// Names that stand alone on a line or behind a text: who wrote the article. Shapes of bylines, and what they say.
import { squeeze } from '../../core/text.ts'

export interface Byline {
  readonly authors: readonly string[]
  readonly credit: string | null
  /** What stands after a slash: `Diệu Hương/VOV.VN`. */
  readonly outlet: string | null
}

// A byline is taken apart from its ends: a label before the names; behind them a credit, a note that it was compiled, an outlet.
const LABEL = /^(?:bài(?: và | & |, ?)ảnh|bài|thực hiện|tác giả|pv|phóng viên|nhóm pv|bs|ts|ths|gs) ?:? /iu
const CREDIT = /[-–(,\s]+(?:(?:lược dịch|tổng hợp|biên dịch|dịch) )?(?:theo|nguồn:?) ([^()]{2,60})\)?$/iu
const COMPILED = /[-–(,\s]+(?:t\/h|tổng hợp(?: từ [^()]{2,40})?|lược dịch|biên dịch|dịch|thực hiện)\s?\)?$/iu
const OUTLET = /\s?\/\s?([\p{L}+. ]{2,30})$/u
const BETWEEN_NAMES = /\s[-–&]\s|\s?,\s?|\svà\s/u
const NAME_SHAPE = /^\p{Lu}[\p{L}\p{M}]*(?:(?:\. ?| )\p{Lu}[\p{L}\p{M}]*){0,4}\.?$/u
const MAX_NAMES = 4

export function parseByline(line: string): Byline | null {
  const whole = squeeze(line.replace(/^[-–|/\s]+/u, '')).replace(/[|/\s]{1,4}$/u, '')
  if (whole.length > 90 || whole.length < 3 || !/^[\p{Lu}\p{Ll}]/u.test(whole)) return null
  const credit = CREDIT.exec(whole)
  const uncredited = credit ? whole.slice(0, credit.index) : whole
  const signed = uncredited.replace(COMPILED, '')
  const outlet = OUTLET.exec(signed)
  const names = (outlet ? signed.slice(0, outlet.index) : signed).replace(LABEL, '').trim()
  const parts = names.split(BETWEEN_NAMES).map((part) => part.trim())
  const words = parts.reduce((n, part) => n + part.split(/[\s.]+/u).filter(Boolean).length, 0)
  if (parts.length > MAX_NAMES || !parts.every((part) => NAME_SHAPE.test(part)) || (words < 2 && !names.includes('.'))) return null
  return { authors: parts, credit: credit?.[1]?.trim() ?? null, outlet: outlet?.[1]?.trim() ?? null }
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
