// The best reading of a page as a whole: which lines are headline, text, insets and surroundings. A Viterbi search (1967) over the lines
// with a state for each part of a page; what each line is worth comes from worth.ts, what changes of part cost stands here.
import { pairsOf } from './cohesion.ts'
import type { PageLine } from './lines.ts'
import { isPlain, isProse, isTitleShaped } from './signs.ts'

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
  box: { body: 4, box: 0, after: 0 },
  after: { body: 30, after: 0 },
  tail: { tail: 0, after: 0 },
}

/** What it costs to take a line of text for a line outside of the text, though no heading says so. */
const LOST_TEXT = 1.6
/** What it costs to pass a plain line between headline and text; more where that line would make a headline itself. */
const LOST_LINE = 0.6
const LOST_HEADLINE = 0.5
/** Links above the headline are worth about this much as headlines; what is worth more is not passed for nothing. */
const TEASER_HEADLINE = 1.5

/** What it is worth that the text ends where a line signs it: what follows is no text, be it written in whole sentences. */
const SIGNED_END = 3

/** How much less it costs to go on with the text behind a box of bare links, and behind a line that says where the box ends. */
const BARE_LINKS = 2.5
const BOX_CLOSED = 4

/** How much less it costs that the text goes on at line `i` behind a box. */
function savedBehindBox(lines: readonly PageLine[], i: number): number {
  if (/^kết thúc \p{L}/iu.test(lines[i - 1]?.text ?? '')) return BOX_CLOSED
  return isBehindLinks(lines, i) ? BARE_LINKS : 0
}

/** A sentence below a heading such as `Đọc thêm` and links that have no summaries: the box has ended, and the text goes on. */
function isBehindLinks(lines: readonly PageLine[], i: number): boolean {
  const [line, before] = [lines[i], lines[i - 1]]
  if (line?.end !== 'sentence' || !(isProse(line) || isQuestionAsked(lines, i)) || isSummaryOf(line, before)) return false
  let at = i - 1
  for (let link = lines[at]; link && isTitleShaped(link) && link.end === 'open'; link = lines[at]) at--
  return at < i - 1 && lines[at]?.furniture === 'box'
}

/** Fewest questions that stand above answers in an interview. */
const QUESTIONS = 2

/** A question and its answer, on a page that asks more than once. */
function isQuestionAsked(lines: readonly PageLine[], i: number): boolean {
  const isAsked = (line: PageLine | undefined, at: number) => {
    const answer = lines[at + 1]
    return line?.text.endsWith('?') === true && isPlain(line) && answer !== undefined && isProse(answer)
  }
  return isAsked(lines[i], i) && lines.filter(isAsked).length >= QUESTIONS
}

/** Word pairs that a link and its summary share at least. */
const SUMMARY_PAIRS = 2

function isSummaryOf(line: PageLine, link: PageLine | undefined): boolean {
  const own = pairsOf(line)
  return link !== undefined && [...pairsOf(link)].filter((pair) => own.has(pair)).length >= SUMMARY_PAIRS
}

export interface Worths {
  readonly body: readonly number[]
  readonly title: readonly number[]
}

/** A text with nothing of a page around it: its first line is the headline where it is shaped like one, and all else is text. */
export function parseBare(lines: readonly PageLine[]): Part[] {
  const [first, ...rest] = lines
  const longest = Math.max(0, ...rest.map((line) => line.words))
  const hasTitle = first !== undefined && first.words <= 40 && first.sentences <= 2 && longest > first.words
  return lines.map((_, i) => (i === 0 && hasTitle ? 'title' : 'body'))
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
        const saved = previous === 'box' && part === 'body' ? savedBehindBox(lines, i) : 0
        const total = (best[at] ?? Number.NEGATIVE_INFINITY) - changeCost(previous, part, line) + saved + here
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
  if (part === 'tail' && previous !== 'tail' && line.isSignature) return -SIGNED_END
  const isFree = (part === 'inset' || part === 'tail') && (!isPlain(line) || line.isSignature)
  return isFree ? 0 : cost
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
      return isPlain(line) ? -LOST_HEADLINE * Math.max(0, (worths.title[i] ?? 0) - TEASER_HEADLINE) : 0
    case 'head':
      if (!isPlain(line)) return 0
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
