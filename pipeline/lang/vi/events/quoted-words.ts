// Marks and the words of somebody between a verb and its subject, which are stepped over as a whole.
import type { Line } from './line.ts'

/** So many words before its verb a subject may stand. Beyond, a sentence is a list or no language, and to look costs its length for each verb. */
export const REACH = 250

/** Marks that open, and that close, what somebody says. */
export const OPENING = /^["“«]$/u
export const CLOSING = /^["”»]$/u
/** What stands before the words of somebody in a clause of their own. */
const QUOTE_CUE = /^(?:rằng|là|:)$/u

/** The token before the words of somebody that end at token `i` and do not hold token `at`; `i` where none do. */
export function quoteStart(line: Line, i: number, at: number): number {
  const open = CLOSING.test(line.forms[i] ?? '') ? markBefore(line, i, OPENING) : -1
  if (open > 0 && QUOTE_CUE.test(line.forms[open - 1] ?? '')) return open - 1
  const quote = line.quoteAt[i] ?? -1
  if (quote === -1 || quote === line.quoteAt[at]) return i
  const { first, last } = quoteSpan(line, quote)
  return last < at ? first - 1 : i
}

const SPANS = new WeakMap<Line, Map<number, { first: number; last: number }>>()

/** First and last token of a quote of the line; found once for each line. */
function quoteSpan(line: Line, quote: number): { readonly first: number; readonly last: number } {
  const known = SPANS.get(line) ?? new Map<number, { first: number; last: number }>()
  if (!SPANS.has(line)) {
    SPANS.set(line, known)
    for (const [i, of] of line.quoteAt.entries()) {
      const span = known.get(of)
      if (span) span.last = i
      else known.set(of, { first: i, last: i })
    }
  }
  return known.get(quote) ?? { first: -1, last: -1 }
}

/** The nearest such mark before `at`; -1 where none is near. */
export function markBefore(line: Line, at: number, mark: RegExp): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (mark.test(line.forms[i] ?? '')) return i
  return -1
}
