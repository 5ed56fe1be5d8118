// Who wrote the article, who published it and whom it credits: as its signature lines say, the end of the last paragraph, or the attribution
// at the start of the text (`Theo TASS, ngày 25/4, ...`).
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'
import { mastheadOnTop, siteOfMasthead } from './mastheads.ts'
import { parseSignature, type Signature } from './names.ts'
import { holdsOn, outletOfPage, outletSigned, type PageEvidence, siteOfCopyright, siteOfDateline } from './outlets.ts'
import type { SignatureLine } from './read-page.ts'
import { trailingSignature } from './trailing-signature.ts'

const AGENCY = readTable(new URL('../../lang/vi/data/agencies.tsv', import.meta.url), ['name', 'aliases'])
  .flatMap((row) => [row.name, ...row.aliases.split(',')].map((name) => name.trim()).filter(Boolean))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.+]/gu, '\\$&'))
  .join('|')
const KIND =
  '(?:(?:hãng thông tấn|hãng tin tức|hãng tin|hãng|nhật báo|tạp chí|tờ báo|tờ|báo|kênh truyền hình|kênh|đài truyền hình|đài|trang tin|trang mạng|trang|phóng viên) )'
// `Theo TASS, ngày 25/4, ...`, `..., theo AFP.`, `Theo kênh truyền hình RT`, `dẫn nguồn AFP`
const ACCORDING = new RegExp(
  `(?<!\\p{L})(?:[Tt]heo|[Dd]ẫn nguồn|[Dd]ẫn tin)(?: tin| nguồn tin)?(?: từ| của)? ${KIND}?(${AGENCY})(?![\\p{L}\\p{N}])`,
  'u',
)
// `Reuters dẫn lời ông Peskov`, `Kyodo hôm 3/2 đưa tin`: how a paragraph begins
const REPORTED = new RegExp(
  `^${KIND}?(${AGENCY})(?: \\([^()]{1,30}\\))?(?: hôm qua| hôm nay|(?: hôm| ngày) [\\d/.-]{1,10})?,? (?:đưa tin|dẫn lời|dẫn|trích)(?!\\p{L})`,
  'iu',
)

export interface Credits {
  readonly authors: readonly string[]
  readonly credit: string | null
  readonly publisher: string | null
}

export interface CreditEvidence extends PageEvidence {
  readonly title: string | null
  /** Lines that sign the article, in order. */
  readonly signatures: readonly SignatureLine[]
}

/** Fewest characters of a paragraph that a name may sign at its end; in a shorter one it may be what the sentence speaks of. */
const TRAILED = 120

export function findCredits({ signatures, ...evidence }: CreditEvidence): Credits {
  const { paragraphs } = evidence
  const text = paragraphs.join('\n')
  const signed = signatures.map((line) => ({
    ...line.signature,
    place: line.place,
    authors: isTag(line, text) ? [] : line.signature.authors,
  }))
  const last = paragraphs.at(-1) ?? ''
  const trailing = last.length < TRAILED ? null : trailingSignature(last)
  const lines = takenOver(trailing === null ? signed : [...signed, { ...trailing, place: 'foot' as const }]).map((line) =>
    isOwnName(line, evidence.front) ? { ...line, credit: null, outlet: line.credit } : line,
  )
  const outlet = lines.map((line) => line.outlet).find((name) => name !== null) ?? null
  return {
    authors: authorsOf(lines),
    credit: lines.map((line) => line.credit).find((credit) => credit !== null) ?? carriedBy(paragraphs),
    publisher:
      (outlet === null ? null : signedName(outlet, evidence.day)) ??
      shownOutlet(evidence) ??
      siteOfDateline(paragraphs) ??
      siteOfCopyright(evidence.page) ??
      siteOfMasthead(evidence),
  }
}

/** The outlet's own name where the signature writes it otherwise, if it was called so on that day. */
function signedName(written: string, day: string | null): string {
  const outlet = outletSigned(written)
  return outlet !== null && holdsOn(outlet, day) ? outlet.name : written
}

/** The known outlet, unless the page's masthead names another: `(TPO) - ...` below `BÁO TÂN PHÚ ONLINE` is of that paper, or taken over by it. */
function shownOutlet(evidence: PageEvidence): string | null {
  const known = outletOfPage(evidence)?.name ?? null
  const top = known === null ? null : mastheadOnTop(evidence.front)
  return known === null || top === null || wordForm(top).includes(wordForm(known)) ? known : top
}

/** Lines on top of a page in which its own name stands. */
const TOP_LINES = 3

/** `Thanh Trang/Báo Miền Bắc` below `Báo Miền Bắc` on top: the page's own name is no source. */
function isOwnName({ authors, credit }: Signature, front: readonly string[]): boolean {
  return authors.length > 0 && credit !== null && front.slice(0, TOP_LINES).some((line) => wordForm(line) === wordForm(credit))
}

/** `Theo Thái Trang` above `Theo Nhịp sống mới`: the author, and then the paper that is credited. */
function takenOver<T extends Signature>(lines: readonly T[]): T[] {
  return lines.map((line, i) => {
    const isSource = (other: T | undefined) => other?.credit != null && other.authors.length === 0
    const names = isSource(line) && isSource(lines[i + 1]) ? (parseSignature(line.credit ?? '')?.authors ?? []) : []
    return names.length > 0 ? { ...line, authors: names, credit: null } : line
  })
}

/** A name of which the article speaks is a tag of the page, unless the line says that it signs. */
function isTag({ signature, isLabelled }: SignatureLine, text: string): boolean {
  const { credit, outlet, authors } = signature
  return credit === null && outlet === null && !isLabelled && authors.every((name) => text.includes(name))
}

/** The names below the headline; those below the text where there are none. */
function authorsOf(lines: readonly (Signature & Pick<SignatureLine, 'place'>)[]): string[] {
  const head = lines.filter((line) => line.place === 'head').flatMap((line) => line.authors)
  // A second line of names below the first is one of tags.
  return distinct(head.length > 0 ? head : (lines.find((line) => line.authors.length > 0)?.authors ?? []))
}

/** Names once, as first written: `Minh Anh` and `MINH ANH` are one, and so are `Lê Minh Anh` and `L.M.A`. */
function distinct(names: readonly string[]): string[] {
  const isShort = (name: string) =>
    names.some((other) => other.includes(' ') && initialsOf(other) === name.replace(/\.$/u, '').toUpperCase())
  return names.filter((name, i) => !isShort(name) && names.findIndex((other) => wordForm(other) === wordForm(name)) === i)
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('.')
    .toUpperCase()
}

/** An attribution further down is one of several sources. Share of the text. */
const OPENING_SHARE = 0.35
/** Least characters that are the opening. */
const OPENING = 700

/** The agency or paper that carried the news, as the opening of the text says. */
function carriedBy(paragraphs: readonly string[]): string | null {
  const text = paragraphs.join('\n')
  const opening = text.slice(0, Math.max(OPENING, text.length * OPENING_SHARE))
  const according = ACCORDING.exec(opening)?.[1]
  const reported = paragraphs.slice(0, 2).flatMap((paragraph) => REPORTED.exec(paragraph.slice(0, 200))?.[1] ?? [])[0]
  return according ?? reported ?? onlySource(text)
}

const NAMED = new RegExp(`(?<![\\p{L}\\p{N}/])(?:${AGENCY})(?![\\p{L}\\p{N}])`, 'gu')
const PICTURE = /(?:ảnh|nguồn|clip)\s?:\s?\S{0,20}$/iu

/** The agency that is named again and again, and no other: `một quan chức nói với AFP ... Theo AFP, ...`. Credits of pictures do not count. */
function onlySource(text: string): string | null {
  const source = ACCORDING.exec(text)?.[1]
  if (source === undefined) return null
  const names = [...text.matchAll(NAMED)]
    .filter(({ index }) => !PICTURE.test(text.slice(Math.max(0, index - 40), index)))
    .map(([name]) => name)
  return names.length >= 3 && names.every((name) => name === source) ? source : null
}
