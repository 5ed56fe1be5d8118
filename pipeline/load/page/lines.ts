// The lines of a page with what each shows by itself: is it a paragraph, a title, a date, a caption, a link elsewhere, furniture?
import { readTable } from '../../core/data.ts'
import { squeeze, wordForm } from '../../core/text.ts'

export type FurnitureKind = 'line' | 'prefix' | 'box' | 'end' | 'footer' | 'related'

export interface PageLine {
  /** 1-based number on the page. */
  readonly number: number
  /** As on the page. */
  readonly raw: string
  /** White space squeezed, markdown left-overs taken off. */
  readonly text: string
  /** Its words in comparison form, joined by blanks. */
  readonly key: string
  readonly words: number
  readonly furniture: FurnitureKind | null
  /** Ends as a sentence does. */
  readonly isSentence: boolean
  /** Begins with a bullet. */
  readonly isListed: boolean
}

const rows = readTable(new URL('../../lang/vi/data/page-furniture.tsv', import.meta.url), ['kind', 'phrase', 'example'])
const FURNITURE_KINDS: readonly FurnitureKind[] = ['line', 'prefix', 'box', 'end', 'footer', 'related']

const whole = new Map<string, FurnitureKind>()
const prefixes: (readonly [string, FurnitureKind])[] = []
for (const row of rows) {
  const kind = FURNITURE_KINDS.find((known) => known === row.kind)
  if (!kind) throw new Error(`page-furniture.tsv: unknown kind ${row.kind}`)
  const phrase = wordForm(row.phrase)
  if (kind === 'prefix' || kind === 'footer' || kind === 'related') prefixes.push([phrase, kind])
  else whole.set(phrase, kind)
}

/** Words of a text in comparison form. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(wordForm)
}

export function pageLines(text: string): PageLine[] {
  return text
    .split('\n')
    .map((raw, i) => pageLine(raw, i + 1))
    .filter((line) => line.raw.trim() !== '')
}

function pageLine(raw: string, number: number): PageLine {
  const bare = withoutMarkup(squeeze(raw))
  const isListed = /^[-–•*·+](?:\s|$)/u.test(bare)
  const text = bare
  const words = wordsOf(text)
  return {
    number,
    raw,
    text,
    key: words.join(' '),
    words: words.length,
    furniture: furnitureOf(text, words.length),
    isSentence: /(?:[.!?…:;]|\/\.)["”’'»)\]]*$|[.!?…]["”’'»)\]]*\s*\([^()]{1,60}\)$/u.test(text),
    isListed,
  }
}

/** Without markdown pictures, link targets, table bars and heading marks. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!\[[^\]]*\](?:\([^)\s]*\))?/gu, '')
    .replace(/\[([^\]]{2,})\]\((?:https?:|\/)[^)\s]*\)/gu, '$1')
    .replace(/^\|\s*|\s*\|$/gu, '')
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^\*\*(.+)\*\*$/u, '$1')
    .trim()
}

function furnitureOf(text: string, words: number): FurnitureKind | null {
  if (words === 0) return 'line'
  if (words > 40) return null
  const form = wordForm(text)
  const bare = form.replace(/^[-–•*·+>\s]+|[\s:.…]+$|\s*\(\d+\)\s*:?$/gu, '')
  const exact = whole.get(bare)
  if (exact) return exact
  return prefixes.find(([phrase]) => form.startsWith(phrase) || bare.startsWith(phrase))?.[1] ?? null
}

/** Letters without their marks, for comparison with the slugs that scrapers leave: `tong thong my can nhac`. */
export function unaccented(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}
