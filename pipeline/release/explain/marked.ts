// A stretch of a body with spans marked in it: ⟦the row⟧, ‹who›, «cue or trigger».

export type Mark = 'row' | 'who' | 'cue'

const SIGNS: Readonly<Record<Mark, readonly [string, string]>> = { row: ['⟦', '⟧'], who: ['‹', '›'], cue: ['«', '»'] }

export interface MarkedSpan {
  readonly mark: Mark
  /** Code points of the body, half-open. */
  readonly start: number
  readonly end: number
}

/** `body[from:to]` with the signs of the spans put in; spans may nest, and those outside the stretch are left out. */
export function marked(body: string, [from, to]: readonly [number, number], spans: readonly MarkedSpan[]): string {
  const inside = spans.filter((span) => span.start >= from && span.end <= to)
  return [...body]
    .slice(from, to)
    .map((char, i) => opening(inside, from + i) + char + closing(inside, from + i + 1))
    .join('')
}

function opening(spans: readonly MarkedSpan[], at: number): string {
  const here = spans.filter((span) => span.start === at).sort((a, b) => b.end - a.end)
  return here.map((span) => SIGNS[span.mark][0]).join('')
}

function closing(spans: readonly MarkedSpan[], at: number): string {
  const here = spans.filter((span) => span.end === at).sort((a, b) => b.start - a.start)
  return here.map((span) => SIGNS[span.mark][1]).join('')
}
