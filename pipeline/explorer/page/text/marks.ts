// An article's body cut into pieces at the edges of its marks, so that marks may nest, cross and repeat. Offsets are code points.
import { grouped } from '../data/grouped.ts'

export const MARK_KINDS = ['quote', 'speaker', 'cue', 'event', 'date'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface Mark {
  readonly kind: MarkKind
  /** Code points of the body, half-open. */
  readonly start: number
  readonly end: number
  /** The row that it belongs to: a quote_id or a mention_id. */
  readonly row: string
}

export interface Piece {
  readonly text: string
  readonly start: number
  /** The marks over this piece, the shortest first. */
  readonly marks: readonly Mark[]
  /** Those of them that start here. */
  readonly opening: readonly Mark[]
}

/** Paragraphs of pieces. Marks outside the body, or empty, are left out. */
export function pieces(body: string, marks: readonly Mark[]): Piece[][] {
  const points = [...body]
  const good = marks.filter(({ start, end }) => start >= 0 && start < end && end <= points.length)
  const edges = new Set(good.flatMap(({ start, end }) => [start, end]))
  const opened = grouped(good, ({ start }) => start)
  const paragraphs: Piece[][] = []
  let current: Piece[] = []
  let active: Mark[] = []
  let from = 0
  const cut = (to: number) => {
    if (to > from) {
      const sorted = [...active].sort((a, b) => a.end - a.start - (b.end - b.start))
      const opening = sorted.filter((mark) => mark.start === from)
      current.push({ text: points.slice(from, to).join(''), start: from, marks: sorted, opening })
    }
    from = Math.max(from, to)
  }
  for (let at = 0; at <= points.length; at++) {
    if (edges.has(at)) {
      cut(at)
      active = active.filter(({ end }) => end > at)
      active.push(...(opened.get(at) ?? []))
    }
    if (at === points.length || (points[at] === '\n' && points[at + 1] === '\n')) {
      cut(at)
      if (current.length) paragraphs.push(current)
      current = []
      if (at < points.length) from = at + 2
    }
  }
  return paragraphs
}

/** Where a phrase stands in a sentence, as code points of the body; null where it is not there or not there once only. */
export function phraseIn(
  sentence: { readonly text: string | null; readonly char_start: number },
  phrase: string,
): readonly [number, number] | null {
  if (sentence.text === null) return null
  const at = sentence.text.indexOf(phrase)
  if (at < 0 || sentence.text.indexOf(phrase, at + 1) >= 0) return null
  const start = sentence.char_start + [...sentence.text.slice(0, at)].length
  return [start, start + [...phrase].length]
}
