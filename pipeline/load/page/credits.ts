// Who wrote the article, who published it and whom it credits, as its own lines say: bylines, credit lines, the end of the last paragraph.
import { readTable } from '../../core/data.ts'
import { squeeze } from '../../core/text.ts'
import { type Byline, parseByline, parseCredit } from './names.ts'
import { outletNamed, outletOfPage } from './outlets.ts'

const AGENCIES: readonly string[] = readTable(new URL('../../lang/vi/data/agencies.tsv', import.meta.url), ['name', 'aliases']).flatMap(
  (row) => [row.name, ...row.aliases.split(',')].map((name) => name.trim()).filter(Boolean),
)
const AGENCY = [...AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.+]/gu, '\\$&'))
  .join('|')
// `Theo TASS, ngày 25/4, ...`, `theo hãng tin Reuters`, `hãng AFP đưa tin`, `Reuters dẫn lời`
const CARRIED = new RegExp(
  String.raw`(?:^|[\s(“"])(?:[Tt]heo|[Dd]ẫn)\s+(?:tin\s+|nguồn\s+tin\s+)?(?:của\s+)?(?:(?:hãng|tờ|báo|đài|kênh|trang|nhật\s+báo|tạp\s+chí)\s+(?:tin\s+|thông\s+tấn\s+|tin\s+tức\s+)?)?(${AGENCY})(?![\p{L}\p{N}])|(?:^|[\s(“"])(?:[Hh]ãng|[Tt]ờ|[Bb]áo|[Đđ]ài)?\s*(${AGENCY})(?:\s+\([^()]*\))?\s+(?:hôm\s+qua\s+|ngày\s+\S+\s+)?(?:đưa\s+tin|dẫn|trích|cho\s+biết|cho\s+hay)(?![\p{L}])`,
  'u',
)

export interface Credits {
  readonly authors: readonly string[]
  readonly credit: string | null
  readonly publisher: string | null
}

export interface CreditEvidence {
  /** The page, as text. */
  readonly page: string
  /** Lines that stand as bylines, in order. */
  readonly bylines: readonly string[]
  /** Lines that credit an agency or paper. */
  readonly creditLines: readonly string[]
  readonly paragraphs: readonly string[]
}

export function findCredits({ page, bylines, creditLines, paragraphs }: CreditEvidence): Credits {
  const trailing = trailingLines(paragraphs.at(-1) ?? '')
    .map(parseSigned)
    .find((byline) => byline !== null)
  const parsed = [...bylines.map(parseSigned), trailing].filter((byline) => byline !== null && byline !== undefined)
  const authors = [...new Set(parsed.flatMap((byline) => byline.authors))]
  const stated = [...creditLines.map(parseCredit), ...parsed.map((byline) => byline.credit)].find((credit) => credit !== null) ?? null
  const outlet = parsed.map((byline) => byline.outlet).find((name) => name !== null) ?? null
  return {
    authors,
    credit: stated ?? carriedBy(paragraphs),
    publisher: (outlet === null ? null : (outletNamed(outlet)?.name ?? outlet)) ?? outletOfPage(page)?.name ?? null,
  }
}

// Behind the last full stop; or, where names have stops of their own (`NG.THANH`, `VOV.VN`), behind the last stop with a blank.
const BEHIND_LAST_STOP = [/[.!?…]["”’')]*\s*([^.!?…]{2,80})$/u, /[.!?…]["”’')]*\s+((?:[^.!?…\s]|\.(?!\s)|\s){2,60})$/u]

/** What stands behind the last sentence of a body that runs on one line: `... ông nói. Hạnh Chi (T/h) Theo Đời sống Plus`. */
function trailingLines(paragraph: string): string[] {
  const end = paragraph.slice(-160)
  return BEHIND_LAST_STOP.map((shape) => squeeze(shape.exec(end)?.[1] ?? '').replace(/^[/.\s]+/u, '')).filter((rest) => rest.length >= 3)
}

/** A byline, a credit, or agency and outlet: `TTXVN/Tin Tức`. */
function parseSigned(line: string): Byline | null {
  const [first, second, ...more] = line.replace(/^\(|\)$/gu, '').split('/')
  if (first && more.length === 0) {
    const outlet = outletNamed((second ?? first).trim())
    const isAgency = AGENCIES.includes(first.trim())
    if (outlet && second === undefined) return { authors: [], credit: null, outlet: outlet.name }
    if (outlet && isAgency) return { authors: [], credit: first.trim(), outlet: outlet.name }
  }
  const credit = parseCredit(line)
  if (credit !== null) return { authors: [], credit, outlet: null }
  const byline = parseByline(line)
  return byline && !byline.authors.some((author) => AGENCIES.includes(author)) ? byline : null
}

const CREDIT_PARAGRAPHS = 3

/** The agency that carried the news, as the first paragraphs say. */
function carriedBy(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, CREDIT_PARAGRAPHS)) {
    const match = CARRIED.exec(paragraph.slice(0, 3000))
    const name = match?.[1] ?? match?.[2]
    if (name) return name
  }
  return null
}
