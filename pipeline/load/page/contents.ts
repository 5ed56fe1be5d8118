// The table of contents that a page sets above its text: lines that come back further down, each above a paragraph, as the subheads they name.
import { isPlain, isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

export interface Contents {
  /** Positions of the entries, and of the subheads that they name. */
  readonly entries: ReadonlySet<number>
  readonly heads: ReadonlySet<number>
}

/** Fewest entries of a table, longest of them, and lines between a subhead and its paragraph; words, lines. */
const ENTRIES = 2
/** Most times that a page says a subhead; what it says more often is furniture. */
const TIMES = 4
const ENTRY_WORDS = 20
const REACH = 3

/** `Mục lục`, `1. Di chuyển`, `2. Ăn uống`, and further down `Di chuyển` above a paragraph. */
export function contentsOf(lines: readonly PageLine[]): Contents {
  const places = new Map<string, number[]>()
  for (const [i, line] of lines.entries()) {
    if (line.words === 0 || line.words > ENTRY_WORDS || !isPlain(line)) continue
    const key = entryKey(line)
    const found = places.get(key)
    if (found) found.push(i)
    else places.set(key, [i])
  }
  const headOf = (i: number, from: number) => {
    const line = lines[i]
    const found = line === undefined ? [] : (places.get(entryKey(line)) ?? [])
    return found.length > TIMES ? undefined : found.find((at) => at > from && isAboveText(lines, at))
  }
  const entries = new Set<number>()
  const heads = new Set<number>()
  for (let start = 0; start < lines.length; ) {
    const found: number[] = []
    for (let i = start; ; i++) {
      const head = headOf(i, found.at(-1) ?? i + 1)
      // A title said twice above its summary is a teaser's.
      if (head === undefined || lines[i]?.key === lines[i - 1]?.key || lines[i]?.key === lines[i + 1]?.key) break
      found.push(head)
    }
    const end = start + found.length
    // The subheads stand below the whole table.
    if (found.length >= ENTRIES && found.every((at) => at >= end)) {
      found.forEach((head, k) => {
        entries.add(start + k)
        heads.add(head)
      })
    }
    start = Math.max(end, start + 1)
  }
  return { entries, heads }
}

/** The words of the entry without its number. */
function entryKey({ key }: PageLine): string {
  return key.replace(/^\d{1,2} /u, '')
}

function isAboveText(lines: readonly PageLine[], i: number): boolean {
  return lines.slice(i + 1, i + 1 + REACH).some(isProse)
}
