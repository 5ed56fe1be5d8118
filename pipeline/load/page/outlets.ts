// What is known of outlets: one JSON file each under pipeline/outlets/; which outlet a page, a name or an address belongs to.
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { compareText, squeeze } from '../../core/text.ts'

const outlet = z.strictObject({
  name: z.string().min(1),
  /** Other names under which its articles are signed and cited. */
  aliases: z.array(z.string().min(2)),
  /** Hosts of its pages, with the folder where others have pages on the host, too: `bbc.com/vietnamese`. */
  hosts: z.array(z.string()),
  /** The profile holds for pages published in this period; null where the day is not known. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Words that only pages of this outlet hold. */
  signs: z.array(z.string().min(3)),
  /** What its articles begin with before a dash or in brackets: `TTO -`, `(Dân trí)`. */
  datelines: z.array(z.string().min(2)),
  /** Lines above the headline by which the page says whose it is. */
  heads: z.array(z.string().min(2)),
  /** Lines of its page furniture that the general tables do not know. */
  furniture: z.array(z.string().min(3)),
  /** Shapes of lines that sign its articles, tried before the general rules: `{authors}, {role} RFA`; see `patternOf`. */
  bylines: z.array(z.string().min(3)),
  /** Shapes of lines that say whose a picture is: `Photo courtesy of {words}`. */
  credits: z.array(z.string().min(3)),
})
export type Outlet = z.infer<typeof outlet>

const FOLDER = new URL('../../outlets/', import.meta.url)

export const OUTLETS: readonly Outlet[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort(compareText)
  .map((name) => outlet.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))

const asWritten = new Set(OUTLETS.flatMap((known) => [known.name, ...known.aliases, ...known.hosts]))
const byName = new Map<string, Outlet>()
const byHead = new Map<string, Outlet>()
const byDateline = new Map<string, Outlet>()
for (const known of OUTLETS) {
  for (const name of [known.name, ...known.aliases, ...known.hosts]) byName.set(nameForm(name), known)
  for (const head of known.heads) byHead.set(head, known)
  for (const dateline of known.datelines) byDateline.set(dateline, known)
}

function nameForm(name: string): string {
  return squeeze(name).toLowerCase()
}

/** Whether the profile holds for what was published then (EDTF); also where the day, or so much of it as counts, is not known. */
export function holdsOn({ from, to }: Outlet, day: string | null): boolean {
  if (day === null || !/^\d{4}(?:-\d{2}){0,2}$/u.test(day)) return true
  return (from === null || day >= from.slice(0, day.length)) && (to === null || day <= to.slice(0, day.length))
}

/** Whether the page, in lower case, holds any words of the profile; a page without them is read the same without it. */
export function isNamedOn({ name, aliases, hosts, signs, datelines, heads, furniture }: Outlet, page: string): boolean {
  const words = [name, ...aliases, ...hosts, ...signs, ...datelines, ...heads, ...furniture]
  return words.some((word) => page.includes(word.toLowerCase()))
}

export interface PageEvidence {
  /** When the page was published, EDTF; null where it is not known. */
  readonly day: string | null
  /** The page, as text. */
  readonly page: string
  /** The lines above the headline. */
  readonly front: readonly string[]
  readonly paragraphs: readonly string[]
}

/** The outlet that the dateline names, or whose signs the page holds (the one that stands first), or that the page's head names; else null. */
export function outletOfPage({ page, front, paragraphs, day }: PageEvidence): Outlet | null {
  const holding = (outlet: Outlet | null | undefined) => (outlet && holdsOn(outlet, day) ? outlet : null)
  const datelined = paragraphs.slice(0, 2).flatMap((paragraph) => holding(byDateline.get(datelineOf(paragraph) ?? '')) ?? [])
  if (datelined[0]) return datelined[0]
  const own = page
    .split('\n')
    .filter((line) => !CREDITED.test(line))
    .join('\n')
  const signed = OUTLETS.filter(holding)
    .flatMap((candidate) => candidate.signs.map((sign) => ({ candidate, at: placeOf(sign, own) })))
    .filter(({ at }) => at >= 0)
  const headed = front.flatMap((line) => holding(byHead.get(line)) ?? [])[0] ?? holding(mastOf(front))
  return signed.sort((a, b) => a.at - b.at)[0]?.candidate ?? headed ?? holding(capitalsOf(front, paragraphs))
}

/** The outlet whose name, as it writes itself, is the first line of the page, be its motto or a section behind it: `Sông Trà - Tin mỗi ngày`. */
function mastOf([first = '']: readonly string[]): Outlet | null {
  const name = [first, first.split(/\s+[-–|>»]\s+/u)[0] ?? ''].find((part) => asWritten.has(part))
  return name === undefined ? null : outletNamed(name)
}

/** `LAO ĐỘNG` as the first line may be a section; the text of which the outlet writes its name (`trao đổi với Lao Động`) says that it is the paper. */
function capitalsOf([first = '']: readonly string[], paragraphs: readonly string[]): Outlet | null {
  const outlet = first !== '' && first === first.toUpperCase() ? outletNamed(first) : null
  const written = [...asWritten].find((name) => name.toUpperCase() === first && name !== first)
  if (outlet === null || written === undefined) return null
  // Not `Huân chương Lao Động Hạng Nhất`
  const told = new RegExp(String.raw`(?<!\p{Lu}\p{L}*\s|\p{L})${written.replace(/[.+]/gu, '\\$&')}(?!\s\p{Lu}|\p{L})`, 'u')
  return paragraphs.some((paragraph) => told.test(paragraph)) ? outlet : null
}

/** `Theo Minh Long (Dân Việt)`: a paper that is credited is another one; not `Theo dõi Báo Hàn Giang trên`, a button. */
const CREDITED = /^\s*\(?(?:theo(?!\s+dõi)|nguồn)[\s:].{1,80}$/iu

/** Where a sign stands as words of its own: the `TPO -` of `CTPO - chi nhánh miền Trung` is none. -1 where it does not. */
function placeOf(sign: string, page: string): number {
  let at = page.indexOf(sign)
  while (at > 0 && /^[\p{L}\p{N}]{2}/u.test(page.slice(at - 1, at + 1))) at = page.indexOf(sign, at + 1)
  return at
}

/** `TTO - Điện Kremlin ...`, `(Dân trí) - ...`, `(TNO) Chiều ...`: what stands before the dash or in brackets at the start. */
function datelineOf(paragraph: string): string | null {
  const match = /^(?:\(([^()]{2,24})\)|(\S{2,16}(?: \S{2,8})?)\s?[-–]\s)/u.exec(paragraph)
  return match?.[1] ?? match?.[2] ?? null
}

// `© Copyright 1997-2019 VnExpress.net`, `Bản quyền thuộc về Báo Quảng Hà. Giấy phép số ...`: a line that says whose the page is.
const OWNED =
  /^(?:©|\(c\)|copyright|(?:toàn bộ |mọi )?bản quyền)[^.\p{L}]{0,16}(?:(?:copyright|by|bản quyền|thuộc về|thuộc|của)[^.\p{L}]{1,16}){0,3}([^,|;]{3,60}?)(?:[\s.]*$|(?<!(?<!\p{L})(?:tp|tx|st|[tpqh]))\.\s)/iu
const ORGAN = /^(?:Báo|Tạp chí|Đài|Cổng thông tin|Trang thông tin) \p{Lu}/u

/** The outlet, paper or address that the page's line of copyright names. */
export function siteOfCopyright(page: string): string | null {
  for (const line of page.split('\n')) {
    const owner = line.length <= COPYRIGHT_LENGTH ? OWNED.exec(squeeze(line))?.[1] : undefined
    if (owner === undefined) continue
    const name = isOutletAsWritten(owner) ? outletNamed(owner)?.name : undefined
    if (name !== undefined || ORGAN.test(owner) || isAddress(owner)) return name ?? owner
  }
  return null
}

/** Characters. */
const COPYRIGHT_LENGTH = 120

/** `TTO - `, `(Dân trí) - `: does a known outlet begin its articles so? */
export function isDateline(start: string): boolean {
  return byDateline.has(datelineOf(start) ?? '')
}

/** The site whose address the text begins with: `(Quangha.vn) - Sáng 3/5 ...`. */
export function siteOfDateline(paragraphs: readonly string[]): string | null {
  const dateline = datelineOf(paragraphs[0] ?? '')
  return dateline !== null && isAddress(dateline) ? dateline : null
}

/** Báo Tuổi Trẻ is Tuổi Trẻ; but Quốc tế, a section of any paper, is not Báo Quốc tế, which is known by that name alone. */
export function outletNamed(name: string): Outlet | null {
  const form = nameForm(name)
  return byName.get(form) ?? byName.get(form.replace(/^báo /u, '')) ?? null
}

/** Written as the outlet writes itself: `Lao Động` signs, `Lao động` is a section of any paper. */
export function isOutletAsWritten(name: string): boolean {
  return asWritten.has(name) || (/^báo\s/iu.test(name) && outletNamed(name) !== null)
}

/** Lines of a page in which the head of the site stands. */
const HEAD_LINES = 4

/** The outlet of a page that was not taken apart: by what is stated of it, by signs that it holds, by the head of the site. */
export function outletBefore({
  url,
  publisher,
  page,
  day,
}: { readonly url: string | null; readonly publisher: string | null } & Pick<PageEvidence, 'page' | 'day'>): Outlet | null {
  const stated = outletOfUrl(url, day) ?? (publisher === null ? null : outletNamed(publisher))
  if (stated !== null) return holdsOn(stated, day) ? stated : null
  const front = page.slice(0, 2000).split('\n').map(squeeze).filter(Boolean).slice(0, HEAD_LINES)
  return outletOfPage({ page, front, paragraphs: [], day })
}

/** The outlet of a signature's last part, which may name a bureau or a job behind it: `VOV miền Trung`, `VOV.VN - lược dịch`. */
export function outletSigned(name: string): Outlet | null {
  const [, before] = /^(\S{3,16}?)(?:\s?[-–]\s?|\s)\p{L}[\p{L}. ]{1,24}$/u.exec(squeeze(name)) ?? []
  return outletNamed(name) ?? (before === undefined ? null : outletNamed(before))
}

/** `baoquangha.vn`, `Quangha.com.vn` */
export function isAddress(name: string): boolean {
  return /^[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3}$/u.test(name) && /\.(?:vn|com|net|org|info|eu|news|asia|tv)$/iu.test(name)
}

/** The outlet of an address, as of that day (EDTF). */
export function outletOfUrl(url: string | null, day: string | null): Outlet | null {
  if (url === null || !URL.canParse(url)) return null
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./u, '')
  const isAt = (known: string) => {
    const [name = '', ...folders] = known.split('/')
    return (host === name || host.endsWith(`.${name}`)) && `${pathname}/`.startsWith(['', ...folders, ''].join('/'))
  }
  const isOf = (candidate: Outlet) => candidate.hosts.some(isAt)
  return OUTLETS.find((candidate) => isOf(candidate) && holdsOn(candidate, day)) ?? null
}
