// Quotation marks: pairs them over the flow, of whatever kind, also mismatched; an unclosed one ends with its sentence.
import { blankAfter, blankBefore, type Flow, isWord } from './flow.ts'

export interface MarkPair {
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark; for an unclosed pair the token after its last one. */
  readonly close: number
  readonly closed: boolean
  /** Position in the list of pairs of the one around it; null at the top. */
  readonly parent: number | null
}

type Shape = 'open' | 'close' | 'either' | 'none'

const DOUBLE = '"“”„‟«»'
const SINGLE = "'‘’‹›"
const OPENERS = '“„«‘‹'
const CLOSERS = '”»’›'
// A quotation that runs over more paragraphs than this without a new mark has lost its closing mark.
const MOST_PARAGRAPHS = 4
// Nobody quotes deeper than this; a text that does has lost its closing marks.
const DEEPEST = 16

interface Open {
  readonly at: number
  readonly single: boolean
}

interface Found {
  open: number
  close: number
  closed: boolean
}

/** All pairs, sorted by their opening mark. Linear in the number of tokens. */
export function pairMarks(flow: Flow): MarkPair[] {
  const found: Found[] = []
  let stack: Open[] = []
  for (let i = 0; i < flow.tokens.length; i++) {
    const mark = flow.forms[i] as string
    if (!DOUBLE.includes(mark) && !SINGLE.includes(mark)) continue
    const single = SINGLE.includes(mark)
    const top = stack.at(-1)
    const shape = shapeOf(flow, i, mark, stack.length > 0)
    if (shape === 'none') continue
    if (shape === 'open') {
      if (stack.length >= DEEPEST || (top && flow.paragraph[top.at] !== flow.paragraph[i])) stack = flush(flow, stack, i, found)
      stack.push({ at: i, single })
      continue
    }
    const match = single ? (top?.single ? top : undefined) : stack.findLast((open) => !open.single)
    if (!match) continue
    if ((flow.paragraph[i] ?? 0) - (flow.paragraph[match.at] ?? 0) > MOST_PARAGRAPHS) {
      stack = flush(flow, stack, i, found)
      continue
    }
    while (stack.length && stack.at(-1) !== match) stack.pop()
    stack.pop()
    found.push({ open: match.at, close: i, closed: true })
  }
  flush(flow, stack, flow.tokens.length, found)
  return nest(found)
}

/** Opening or closing, by the blanks beside it first and by its form where these do not tell. */
function shapeOf(flow: Flow, at: number, mark: string, inside: boolean): Shape {
  const [before, after] = [blankBefore(flow, at), blankAfter(flow, at)]
  const [wordBefore, wordAfter] = [isInner(flow, at - 1), isInner(flow, at + 1)]
  if (SINGLE.includes(mark) && !before && !after && wordBefore && wordAfter) return 'none'
  const leads = before || '(:[–—-'.includes(flow.forms[at - 1] as string)
  const trails = after || '.,;:!?)]…–—-'.includes(flow.forms[at + 1] as string)
  if (leads && !trails) return 'open'
  if (trails && !leads) return 'close'
  if (leads && trails && !before) return inside ? 'close' : 'open'
  if (OPENERS.includes(mark)) return 'open'
  if (CLOSERS.includes(mark)) return 'close'
  if (SINGLE.includes(mark) && !inside) return 'none'
  return inside ? 'close' : 'open'
}

function isInner(flow: Flow, at: number): boolean {
  return isWord(flow, at) || flow.tokens[at]?.kind === 'number'
}

/** Ends what is open: an unclosed mark holds to the end of its sentence, and never past the next mark or its paragraph. */
function flush(flow: Flow, stack: readonly Open[], limit: number, found: Found[]): Open[] {
  stack.forEach((open, i) => {
    if (open.single) return
    const next = Math.min(stack[i + 1]?.at ?? limit, limit)
    let end = open.at + 1
    while (end < next && flow.sentence[end] === flow.sentence[open.at]) end++
    found.push({ open: open.at, close: end, closed: false })
  })
  return []
}

function nest(found: readonly Found[]): MarkPair[] {
  const sorted = [...found].sort((a, b) => a.open - b.open || b.close - a.close)
  const around: number[] = []
  return sorted.map((pair, i) => {
    while (around.length && (sorted[around.at(-1) as number] as Found).close <= pair.open) around.pop()
    const parent = around.at(-1) ?? null
    around.push(i)
    return { open: pair.open, close: pair.close, closed: pair.closed, parent }
  })
}
