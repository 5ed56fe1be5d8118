// The best reading of a page as a whole: which lines are headline, text, insets and surroundings. A Viterbi search (1967) over the lines
// with a state for each part of a page; what each line is worth comes from worth.ts, what changes of part cost stands here.

import { isPlain, isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

/**
 * `front`: above the headline; `title`; `head`: between headline and text; `body`; `inset`: a line inside the text that is none; `box`:
 * the same below a heading such as `Tin liên quan`; `after`: below a heading that comes after articles; `tail`: below the text.
 */
export const PARTS = ['front', 'title', 'head', 'body', 'inset', 'box', 'after', 'tail'] as const
export type Part = (typeof PARTS)[number]

/** What it costs to read a page as one without a headline. */
const NO_HEADLINE = 4

/** Where the text goes on, and what the change costs. What is not listed cannot follow. */
const CHANGES: Readonly<Record<Part, Readonly<Partial<Record<Part, number>>>>> = {
  front: { front: 0, title: 0, body: NO_HEADLINE },
  title: { head: 0, body: 0 },
  head: { head: 0, body: 0 },
  body: { body: 0, inset: 0.9, box: 0, after: 0, tail: 2.5 },
  inset: { body: 0, inset: 0, box: 0, after: 0, tail: 1.6 },
  box: { body: 4, box: 0, after: 0, tail: 0 },
  after: { body: 30, after: 0, tail: 0 },
  tail: { tail: 0, after: 0 },
}

/** What it costs to take a line of text for a line outside of the text, though no heading says so. */
const LOST_TEXT = 1.6
/** Above the headline there may be summaries of other articles. */
const LOST_FRONT = 0.6
/** What it costs to pass a plain line between headline and text; more where that line would make a headline itself. */
const LOST_LINE = 0.6
const LOST_HEADLINE = 0.5
/** Links above the headline are worth about this much as headlines; what is worth more is not passed for nothing. */
const TEASER_HEADLINE = 1.5

/** A text begins with a paragraph; what it costs to begin it with a line that is shaped like a headline. */
const OPENING = 3
/** Longest such line; a longer one may be a lead without its full stop. Words. */
const OPENING_WORDS = 15

function isOpening(line: PageLine): boolean {
  // `Kính gửi cô,` opens a letter.
  return (
    isPlain(line) && !line.isTableRow && line.end === 'open' && line.words <= OPENING_WORDS && !line.isNumbered && !line.text.endsWith(',')
  )
}

/** What each line is worth, by position. */
export interface Worths {
  readonly body: readonly number[]
  readonly title: readonly number[]
  /** As the line below which no text follows. */
  readonly end: readonly number[]
  /** As the line where the text goes on behind a box. */
  readonly boxEnd: readonly number[]
}

/**
 * A text with nothing of a page around it: its first line is the headline where it is shaped like one, a signature below its last sentence
 * signs it, and all else is text.
 */
export function parseBare(lines: readonly PageLine[]): Part[] {
  const shown = lines.filter((line) => line.furniture !== 'code')
  const [first, ...rest] = shown
  const longest = Math.max(0, ...rest.map((line) => line.words))
  const hasTitle = first !== undefined && first.words <= 40 && first.sentences <= 2 && longest > first.words
  const end = shown.findLastIndex((line) => !line.isSignature)
  const isSigned = shown[end]?.end === 'sentence' && end > 0
  return lines.map((line) => (line === first && hasTitle ? 'title' : isSigned && shown.indexOf(line) > end ? 'tail' : 'body'))
}

/** The part of the page that each line belongs to. */
export function parsePage(lines: readonly PageLine[], worths: Worths): Part[] {
  const size = PARTS.length
  const from: Int8Array[] = []
  let best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  lines.forEach((line, i) => {
    const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    const back = new Int8Array(size).fill(-1)
    PARTS.forEach((part, to) => {
      const here = worthAs(part, line, worths, i)
      if (here === Number.NEGATIVE_INFINITY) return
      if (i === 0) {
        next[to] = here - startCost(part, line)
        return
      }
      PARTS.forEach((previous, at) => {
        const total = (best[at] ?? Number.NEGATIVE_INFINITY) - changeCost(previous, part, line) + endWorth(previous, part, worths, i) + here
        if (total > (next[to] ?? Number.NEGATIVE_INFINITY)) {
          next[to] = total
          back[to] = at
        }
      })
    })
    from.push(back)
    best = next
  })
  best[PARTS.indexOf('title')] = best[PARTS.indexOf('head')] = Number.NEGATIVE_INFINITY
  let state = best.indexOf(Math.max(...best))
  const parts: Part[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    parts.push(PARTS[state] ?? 'front')
    state = from[i]?.[state] ?? 0
  }
  return parts.reverse()
}

/** A page begins above the headline, with it, or, where it has none, with text. */
function startCost(part: Part, line: PageLine): number {
  if (part === 'front' || part === 'title') return 0
  if (part !== 'body') return Number.POSITIVE_INFINITY
  return line.end === 'sentence' && !line.text.endsWith('?') ? 1 : NO_HEADLINE
}

/** Captions, dates, bylines and furniture interrupt and end a text at no cost; only a heading opens a box or what comes after. */
function changeCost(previous: Part, part: Part, line: PageLine): number {
  const cost = CHANGES[previous][part]
  if (cost === undefined) return Number.POSITIVE_INFINITY
  if (part === 'box' && previous !== 'box' && line.furniture !== 'box') return Number.POSITIVE_INFINITY
  if (part === 'after' && previous !== 'after' && !isEnd(line)) return Number.POSITIVE_INFINITY
  // A box goes on to its own end; that the article is signed below it tells that all text is above.
  if ((previous === 'box' || previous === 'after') && part === 'tail' && !line.isSignature) return Number.POSITIVE_INFINITY
  if (part === 'body' && (previous === 'title' || previous === 'head') && isOpening(line)) return OPENING
  const isFree = (part === 'inset' || part === 'tail') && (!isPlain(line) || line.isSignature)
  return isFree ? 0 : cost
}

function endWorth(previous: Part, part: Part, { end, boxEnd }: Worths, i: number): number {
  if ((previous === 'box' || previous === 'after') && part === 'body') return boxEnd[i] ?? 0
  return part === 'tail' && previous !== 'tail' ? (end[i] ?? 0) : 0
}

function isEnd({ furniture }: PageLine): boolean {
  return furniture === 'end' || furniture === 'footer'
}

function worthAs(part: Part, line: PageLine, worths: Worths, i: number): number {
  const { furniture } = line
  switch (part) {
    case 'title':
      return worths.title[i] ?? Number.NEGATIVE_INFINITY
    case 'body':
      return worths.body[i] ?? 0
    case 'front':
      if (!isPlain(line)) return 0
      return (
        -LOST_HEADLINE * Math.max(0, (worths.title[i] ?? 0) - TEASER_HEADLINE) -
        (isProse(line) && (worths.body[i] ?? 0) > 0 ? LOST_FRONT : 0)
      )
    case 'head':
      if (!isPlain(line) || line.isSignature) return 0
      return isProse(line) ? -LOST_TEXT : -LOST_LINE - LOST_HEADLINE * Math.max(0, worths.title[i] ?? 0)
    case 'inset':
      if (furniture === 'box' || isEnd(line)) return Number.NEGATIVE_INFINITY
      return isProse(line) ? -LOST_TEXT : 0
    case 'box':
      return isEnd(line) ? Number.NEGATIVE_INFINITY : 0
    case 'after':
    case 'tail':
      return 0
  }
}
