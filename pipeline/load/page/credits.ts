// Who wrote the article, who published it and whom it credits: as its signature lines say, the end of the last paragraph, or the attribution
// at the start of the text (`Theo TASS, ngày 25/4, ...`).
import { readTable } from '../../core/data.ts'
import { squeeze, wordForm } from '../../core/text.ts'
import { parseSignature, type Signature } from './names.ts'
import { outletNamed, outletOfPage } from './outlets.ts'

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

export interface CreditEvidence {
  /** The page, as text. */
  readonly page: string
  /** Lines that sign the article, in order. */
  readonly signatures: readonly string[]
  readonly paragraphs: readonly string[]
}

export function findCredits({ page, signatures, paragraphs }: CreditEvidence): Credits {
  const lines = [...signatures.map(parseSignature), trailingSignature(paragraphs.at(-1) ?? '')].filter((line) => line !== null)
  const outlet = lines.map((line) => line.outlet).find((name) => name !== null) ?? null
  return {
    authors: distinct(lines.flatMap((line) => line.authors)),
    credit: lines.map((line) => line.credit).find((credit) => credit !== null) ?? carriedBy(paragraphs),
    publisher: (outlet === null ? null : (outletNamed(outlet)?.name ?? outlet)) ?? outletOfPage(page)?.name ?? null,
  }
}

/** Names once, as first written: `Minh Anh` and `MINH ANH` are one. */
function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((other) => wordForm(other) === wordForm(name)) === i)
}

/** Characters at the end of a text in which its signature is looked for. */
const TRAILING = 120

// Where the last sentence ends; or, since names have full stops of their own (`NG.THANH`, `P.V`), a full stop with a blank behind it.
const SENTENCE_ENDS = [/[.!?…]["”’')]*\s*(?=[^.!?…]{2,80}$)/gu, /[.!?…/]["”’')]*\s+(?=\S)/gu]

/** What stands behind the last sentence of a body that runs on one line: `... ông nói. Lan Anh (T/h) Theo Báo Mới`. */
function trailingSignature(paragraph: string): Signature | null {
  if (paragraph.length < TRAILING) return null
  const end = paragraph.slice(-TRAILING)
  for (const ends of SENTENCE_ENDS) {
    for (const match of end.matchAll(ends)) {
      const rest = squeeze(end.slice(match.index + match[0].length)).replace(/^[/.\s]+/u, '')
      const signature = rest.length >= 2 ? parseSignature(rest) : null
      if (signature !== null) return signature
    }
  }
  return null
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
  return according ?? paragraphs.slice(0, 2).flatMap((paragraph) => REPORTED.exec(paragraph.slice(0, 200))?.[1] ?? [])[0] ?? null
}
