// What is known of outlets: one JSON file each under pipeline/outlets/; which outlet a page or address belongs to.
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { compareText } from '../../core/text.ts'

const outlet = z.strictObject({
  name: z.string().min(1),
  hosts: z.array(z.string()),
  /** The profile holds for pages published in this period. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Words that only pages of this outlet hold. */
  signs: z.array(z.string().min(3)),
  /** What its articles begin with before a dash: `TTO -`. */
  datelines: z.array(z.string().min(2)),
})
export type Outlet = z.infer<typeof outlet>

const FOLDER = new URL('../../outlets/', import.meta.url)

export const OUTLETS: readonly Outlet[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort(compareText)
  .map((name) => outlet.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))

/** The outlet whose signs the page holds, the one that stands first; null where none does. */
export function outletOfPage(text: string): Outlet | null {
  const found = OUTLETS.flatMap((candidate) => candidate.signs.map((sign) => ({ candidate, at: text.indexOf(sign) }))).filter(
    ({ at }) => at >= 0,
  )
  return found.sort((a, b) => a.at - b.at)[0]?.candidate ?? null
}

export function outletNamed(name: string): Outlet | null {
  const form = name.toLowerCase().replace(/^báo\s+/u, '')
  return OUTLETS.find((candidate) => candidate.name.toLowerCase() === form || candidate.hosts.includes(form)) ?? null
}

export function outletOfUrl(url: string | null): Outlet | null {
  if (url === null || !URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/^www\./u, '')
  return OUTLETS.find((candidate) => candidate.hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? null
}

const DATELINE = new RegExp(
  String.raw`^\(?(${OUTLETS.flatMap((o) => o.datelines)
    .map((d) => d.replaceAll('.', '\\.'))
    .join('|')})\)?\s*[-–]\s`,
  'u',
)

/** `TTO - Điện Kremlin cho biết ...`: the paragraph begins an article of an outlet. */
export function hasDateline(text: string): boolean {
  return DATELINE.test(text)
}
