// The forms in which a page says its headline besides the headline itself: behind a breadcrumb, cut short, with the name of the site.
import { wordForms } from '../../core/scan.ts'
import type { PageLine } from './lines.ts'
import { mastheadOf } from './mastheads.ts'
import { isAddress, isOutletAsWritten } from './outlets.ts'

const CRUMB = /\s*[>›»→]\s*|\s+[/|]\s+/u
/** `Trang chủ / Tin tức / Xe khách lao xuống đèo`, `Home News Xe khách lao xuống đèo` */
const FROM_HOME = /^(?:Trang chủ|TRANG CHỦ|Trang nhất|TRANG NHẤT|Home|HOME)(?:\s*[>›»→]|\s+[/|-]\s|\s(?=\p{Lu}))/u

/** Fewest words of a headline that is known when it is said again, and lines around in which it is. */
const KNOWN_WORDS = 3
const REACH = 60

/** The headline at the end of a breadcrumb, or cut short, while another line says all of it. */
export function isOtherForm(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  if (line === undefined) return false
  if (FROM_HOME.test(line.text)) return true
  const isCut = line.end === 'cut'
  const parts = line.text.split(CRUMB)
  if (parts.length === 1 && !isCut) return false
  const last = wordForms(parts.at(-1) ?? '')
  const key = last.join(' ')
  return (
    last.length >= KNOWN_WORDS &&
    lines
      .slice(Math.max(0, i - REACH), i + REACH)
      .some((other) => other.words <= line.words + MORE_WORDS && (isCut ? other.key.startsWith(`${key} `) : other.key === key))
  )
}

/** Words by which a headline is longer than its cut form at most. */
const MORE_WORDS = 20

/** Longest name of a site or section; words. */
const SITE_WORDS = 6
const BESIDE = /\s[|–-]\s/u
/** Fewest words of what is left. */
const LEFT_WORDS = 3

/**
 * `Đò Nậm Cát chìm - Thời sự - Báo Hàn Giang`, `Tin Ngày | Đò Nậm Cát chìm`: the headline without the site and its section. `shown`: the lines of
 * the page, of which one names the site where nothing else tells that it is one.
 */
export function withoutSite(text: string, shown: ReadonlySet<string>): string {
  if (!BESIDE.test(text)) return text
  const pieces = text.split(/(\s+[|–-]\s+)/u)
  const isSite = (piece: string | undefined) =>
    piece !== undefined &&
    piece.split(' ').length <= SITE_WORDS &&
    (mastheadOf(piece) !== null || isOutletAsWritten(piece) || isAddress(piece) || shown.has(piece))
  let [from, to] = [0, pieces.length]
  while (to > from + 2 && isSite(pieces[to - 1])) to -= 2
  while (to > from + 2 && isSite(pieces[from])) from += 2
  const left = pieces.slice(from, to).join('')
  return left.split(' ').length >= LEFT_WORDS ? left : text
}
