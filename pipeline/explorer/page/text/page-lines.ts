// The page line by line: what was kept, with the pieces of the article's body where a line is one of its paragraphs, and what was cut.
import type { PageRow } from '../../../../schemas/pages.ts'
import type { Piece } from './marks.ts'

export interface PageLine {
  /** From 1, as on the page. */
  readonly number: number
  /** Null in a release without text. */
  readonly text: string | null
  /** Why it was cut; null where it was kept. */
  readonly reason: string | null
  /** Its pieces where it is a paragraph of the body. */
  readonly pieces: readonly Piece[] | null
}

/** The lines that hold anything; of a page without text only those that were cut. */
export function pageLines({ page, cut }: PageRow, paragraphs: readonly (readonly Piece[])[]): PageLine[] {
  if (page === null) return cut.map(({ line, reason }) => ({ number: Number(line), text: null, reason, pieces: null }))
  const reasons = new Map(cut.map(({ line, reason }) => [Number(line), reason]))
  const texts = paragraphs.map((paragraph) => paragraph.map((piece) => piece.text).join(''))
  let next = 0
  let joined = 0
  const rows = page.split('\n')
  return rows.flatMap((text, i) => {
    const bare = squeezed(text)
    if (bare === '' || i < joined) return []
    const reason = reasons.get(i + 1) ?? null
    const at = reason === null ? texts.indexOf(bare, next) : -1
    if (at >= 0) next = at + 1
    const end = reason === null && at < 0 ? brokenEnd(rows, i, texts[next]) : 0
    if (end > 0) {
      joined = end
      return [{ number: i + 1, text: rows.slice(i, end).join('\n'), reason, pieces: paragraphs[next++] ?? null }]
    }
    return [{ number: i + 1, text, reason, pieces: paragraphs[at] ?? null }]
  })
}

/** Where the rows end that are, from row `start`, the paragraph broken into lines; 0 where they are none. */
function brokenEnd(rows: readonly string[], start: number, paragraph: string | undefined): number {
  let text = squeezed(rows[start] ?? '')
  let end = start + 1
  while (paragraph?.startsWith(`${text} `) && end < rows.length) {
    text = `${text} ${squeezed(rows[end] ?? '')}`
    end++
  }
  return text === paragraph ? end : 0
}

/** White space as the paragraphs of a body have it. */
function squeezed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}
