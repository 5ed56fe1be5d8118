// What sites call themselves in titles and meta elements, told apart from their sections and from persons.
import { wordForm } from '../../core/text.ts'
import { furnitureOf } from './furniture.ts'
import { plainWords } from './lines.ts'
import { mastheadOf } from './mastheads.ts'
import { isAddress, isOutletAsWritten, outletNamed } from './outlets.ts'

/** Does the name stand in the host? `Báo Quảng Hà` in `baoquangha.vn`. */
function isHost(name: string, url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false
  const labels = new URL(url).hostname.split('.')
  const plain = plainWords(name).replaceAll(' ', '')
  return plain.length >= 4 && labels.some((label) => label === plain || label === plain.replace(/^(?:bao|tapchi|trang)/u, ''))
}

/** Is this the site's name, not a person's? `names`: what else the page calls its site. */
export function isSiteName(
  name: string,
  { url, names }: { readonly url: string | null; readonly names: readonly (string | null)[] },
): boolean {
  const form = wordForm(name)
  return (
    outletNamed(name) !== null || isAddress(name) || isHost(name, url) || names.some((other) => other !== null && wordForm(other) === form)
  )
}

/**
 * The site that the title of a feed names: `VnExpress` of `Thế giới - VnExpress RSS`, since it is an outlet or stands in the address; `Báo Quảng Hà`,
 * since it says that it is a paper; a title of one part that is no section's name. Null where it cannot be told from the section.
 */
export function siteOfTitle(title: string | null, url: string | null): string | null {
  const parts = (title ?? '')
    .replace(/(?<!\p{L})(?:rss|atom|feed)(?!\p{L})/giu, '')
    .split(/\s+[-–—]\s+|\s*[|»>:]\s*/u)
    .map((part) => part.trim().replace(/^[-–—]\s*|\s*[-–—]$/gu, ''))
    .filter((part) => part !== '')
  const named = parts.find((part) => isOutletAsWritten(part)) ?? parts.find((part) => isAddress(part) || isHost(part, url))
  if (named !== undefined) return outletNamed(named)?.name ?? named
  const masthead = parts.map(mastheadOf).find((name) => name !== null)
  if (masthead !== undefined) return masthead
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 && furnitureOf(only, only.split(' ').length) === null ? only : null
}
