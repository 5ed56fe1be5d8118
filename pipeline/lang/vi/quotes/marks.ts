// Quotation marks: pairs them over the flow, of whatever kind, also mismatched and unclosed.
import { blankAfter, blankBefore, type Flow, isCapital, isWord } from './flow.ts'

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

const DOUBLE = new Set('"“”„‟«»')
const SINGLE = new Set("'‘’‹›")
const OPENERS = '“„«‘‹'
const CLOSERS = '”»’›'
// A quotation that runs over more paragraphs than this without a new mark has lost its closing mark.
const MOST_PARAGRAPHS = 4
// Nobody quotes deeper than this; a text that does has lost its closing marks.
const DEEPEST = 16

interface Open {
  readonly at: number
  readonly single: boolean
  /** `“Cầu đã xong’, ông Nam nói`: the single mark that closes a double one which nothing else closes. */
  close?: number
}

/** Where the words of an unclosed mark end; `isWhole`: the next paragraph opens a mark again. */
export type EndOfUnclosed = (open: number, limit: number, isWhole: boolean) => number

interface Found {
  open: number
  close: number
  closed: boolean
}

export function isMark(form: string | undefined): boolean {
  return form !== undefined && (DOUBLE.has(form) || SINGLE.has(form))
}

export function isDoubleMark(form: string | undefined): boolean {
  return form !== undefined && DOUBLE.has(form)
}

/** A mark that may open words, by its form. */
export function isOpeningMark(form: string | undefined): boolean {
  return isMark(form) && !CLOSERS.includes(form as string)
}

/** A double mark that may close words, by its form. */
export function isClosingMark(form: string | undefined): boolean {
  return isDoubleMark(form) && !OPENERS.includes(form as string)
}

/** All pairs, sorted by their opening mark. Linear in the number of tokens. */
export function pairMarks(flow: Flow, endOf: EndOfUnclosed): MarkPair[] {
  const found: Found[] = []
  let stack: Open[] = []
  for (let i = 0; i < flow.tokens.length; i++) {
    const mark = flow.forms[i] as string
    if (!isMark(mark)) continue
    const single = SINGLE.has(mark)
    const shape = shapeOf(flow, i, stack.at(-1))
    if (shape === 'none') continue
    if (shape === 'open') {
      const before = stack.at(-1)
      if (before?.close !== undefined && flow.sentence[before.close] !== flow.sentence[i]) {
        found.push({ open: before.at, close: before.close, closed: true })
        stack.pop()
      }
      const top = stack.at(-1)
      if (stack.length >= DEEPEST || (top && flow.paragraph[top.at] !== flow.paragraph[i])) stack = flush(flow, stack, i, found, endOf)
      stack.push({ at: i, single })
      continue
    }
    const match = matchOf(flow, stack, i, single)
    if (!match) continue
    if ((flow.paragraph[i] ?? 0) - (flow.paragraph[match.at] ?? 0) > MOST_PARAGRAPHS) {
      stack = flush(flow, stack, i, found, endOf)
      continue
    }
    while (stack.length && stack.at(-1) !== match) stack.pop()
    stack.pop()
    found.push({ open: match.at, close: i, closed: true })
  }
  flush(flow, stack, flow.tokens.length, found, endOf)
  return nest(found)
}

/** Whether the mark at `open` begins words by its place: after a colon, or as the first of its sentence. */
export function beginsWords(flow: Flow, open: number): boolean {
  return flow.forms[open - 1] === ':' || open === 0 || flow.sentence[open] !== flow.sentence[open - 1]
}

/** What the mark at `at` closes: one of its own width, else the other (`‘Cầu đã xong”`); a single one closes a double one only where nothing else does. */
function matchOf(flow: Flow, stack: readonly Open[], at: number, single: boolean): Open | undefined {
  const top = stack.at(-1)
  if (!single) {
    const isNear = top !== undefined && (flow.sentence[top.at] === flow.sentence[at] || beginsWords(flow, top.at))
    return stack.findLast((open) => !open.single) ?? (isNear ? top : undefined)
  }
  if (top?.single) return top
  if (top && flow.forms[at] !== '‘' && /^[.,;–—-]$/u.test(flow.forms[at + 1] ?? '')) top.close ??= at
  return undefined
}

/** Opening or closing, by the blanks beside it first and by its form where these do not tell. */
function shapeOf(flow: Flow, at: number, top: Open | undefined): Shape {
  const mark = flow.forms[at] as string
  const inside = top !== undefined
  const [before, after] = [blankBefore(flow, at), blankAfter(flow, at)]
  const [wordBefore, wordAfter] = [isInner(flow, at - 1), isInner(flow, at + 1)]
  if (SINGLE.has(mark) && !before && !after && wordBefore && wordAfter) return 'none'
  if (isUnit(flow, at, top)) return 'none'
  const next = flow.forms[at + 1] as string
  const leads = before || '(:[–—-'.includes(flow.forms[at - 1] as string)
  const trails = after || '.,;:!?)]…–—-'.includes(next)
  if (/^[,;)]$/u.test(next)) return 'close'
  if (leads && !trails) return 'open'
  if (trails && !leads) return 'close'
  if (leads && trails && !before) return inside ? 'close' : 'open'
  // Dự buổi chiếu “Cầu mây “ ở Lima: blanks on both sides
  if (OPENERS.includes(mark)) return wordBefore && top && flow.sentence[top.at] === flow.sentence[at] ? 'close' : 'open'
  if (CLOSERS.includes(mark)) return 'close'
  if (SINGLE.has(mark) && !inside) return 'none'
  return inside ? 'close' : 'open'
}

/** `màn hình 42"`, `phút 90'`, `cao 6'`: inches, minutes and feet, not the end of `"... năm 2017"`. */
function isUnit(flow: Flow, at: number, top: Open | undefined): boolean {
  if (flow.tokens[at - 1]?.kind !== 'number' || !/^["'’]$/u.test(flow.forms[at] as string)) return false
  if (flow.forms[at] !== '"') return !top?.single
  const isMidway = isWord(flow, at + 1) && !isCapital(flow, at + 1) && blankAfter(flow, at)
  return isMidway && (!top || flow.forms[top.at] !== '"')
}

function isInner(flow: Flow, at: number): boolean {
  return isWord(flow, at) || flow.tokens[at]?.kind === 'number'
}

/** Ends what is open, never past the next mark. A single mark that no words begin with is none. */
function flush(flow: Flow, stack: readonly Open[], limit: number, found: Found[], endOf: EndOfUnclosed): Open[] {
  stack.forEach((open, i) => {
    const begins = beginsWords(flow, open.at)
    if (open.single && (i > 0 || !begins || !isCapital(flow, open.at + 1))) return
    if (open.close !== undefined) found.push({ open: open.at, close: open.close, closed: true })
    else {
      const next = stack[i + 1]?.at ?? limit
      const isWhole =
        begins && next === limit && opensParagraph(flow, limit) && flow.paragraph[limit] === (flow.paragraph[open.at] ?? 0) + 1
      found.push({ open: open.at, close: endOf(open.at, next, isWhole), closed: false })
    }
  })
  return []
}

/** The mark at `at` is the first of its paragraph. */
function opensParagraph(flow: Flow, at: number): boolean {
  return at > 0 && flow.paragraph[at] !== flow.paragraph[at - 1]
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
