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
  return page.split('\n').flatMap((text, i) => {
    const bare = squeezed(text)
    if (bare === '') return []
    const reason = reasons.get(i + 1) ?? null
    const at = reason === null ? texts.indexOf(bare, next) : -1
    if (at >= 0) next = at + 1
    return [{ number: i + 1, text, reason, pieces: paragraphs[at] ?? null }]
  })
}

/** White space as the paragraphs of a body have it. */
function squeezed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}
