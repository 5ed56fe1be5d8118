// Who signs beside a text: above its headline, beside a date, beside who took the pictures.
import { furnitureOf } from './furniture.ts'
import { isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { parseSignature, type Signature } from './names.ts'
import { arePersons } from './persons.ts'

/** `Khánh Ly, Theo Nhịp Trẻ 08:45` above a headline signs it; two words alone (`KINH DOANH`) may name a section. */
export function isFullSignature(signature: Signature | null): boolean {
  return signature !== null && signature.authors.length > 0 && (signature.credit ?? signature.outlet) !== null
}

/** `Hải Đường - 25/05/2017 13:37`, or on a line of its own, above a headline: a person beside the date. */
export function isPersonal(rest: string): boolean {
  const authors = parseSignature(rest)?.authors ?? []
  return furnitureOf(rest, rest.split(' ').length) === null && authors.some((name) => arePersons([name]))
}

/** The line above or below tells a date. */
export function isBesideDate(lines: readonly PageLine[], i: number): boolean {
  return [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && line.date !== null)
}

/** `Mai Chi - Ảnh: Lê Nam`: who wrote, and beside it who took the pictures; whom the text speaks of is shown by a picture. */
export function isSignedBeside(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i]
  const authors = line?.isCaption ? (line.signature?.authors ?? []) : []
  return (
    authors.length > 0 && arePersons(authors) && !lines.some((other) => isProse(other) && authors.some((name) => other.text.includes(name)))
  )
}
