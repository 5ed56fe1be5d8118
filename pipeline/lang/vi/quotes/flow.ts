// Flow: the whole body as one line of tokens, with the sentence of each token. Quotes run over sentences; the rules walk the flow.
import { FormLine, type Forms } from '../../../core/forms.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

const DOUBLED: ReadonlyMap<string, string> = new Map([
  ['‘', '“'],
  ['’', '”'],
  ["'", '"'],
])

export interface Flow {
  readonly body: string
  readonly tokens: readonly Token[]
  readonly forms: Forms
  /** Position in `reading.sentences` of each token. */
  readonly sentence: Int32Array
  /** Paragraph of each token. */
  readonly paragraph: Int32Array
}

export function readFlow(reading: Reading): Flow {
  const tokens: Token[] = []
  const line = new FormLine()
  const sentences = reading.sentences.map((s) => ({ ...s, own: s.tokens, tokens: joined(s.tokens) }))
  const count = sentences.reduce((n, s) => n + s.tokens.length, 0)
  const sentence = new Int32Array(count)
  const paragraph = new Int32Array(count)
  for (const s of sentences) {
    line.addAll(s.tokens === s.own ? s.forms : s.tokens.map((token) => token.form))
    for (const token of s.tokens) {
      sentence[tokens.length] = s.index
      paragraph[tokens.length] = s.paragraph
      tokens.push(token)
    }
  }
  return { body: reading.body, tokens, forms: line.forms, sentence, paragraph }
}

/** `‘‘Cầu đã xong’’`: two single marks side by side are one double mark; `theo như lời bà Lan` is no other source than `theo lời bà Lan`. */
function joined(tokens: readonly Token[]): readonly Token[] {
  const formOf = (i: number): string | undefined => {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (token?.form === 'theo' && next?.form === 'như') return 'theo'
    return token && next?.text === token.text && next.start === token.end ? DOUBLED.get(token.text) : undefined
  }
  if (!tokens.some((_, i) => formOf(i) !== undefined)) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    const form = formOf(i)
    if (form === undefined) out.push(token)
    else {
      out.push({ ...token, end: next.end, text: token.text + next.text, form })
      i++
    }
  }
  return out
}

export function isWord(flow: Flow, at: number): boolean {
  return flow.tokens[at]?.kind === 'word'
}

export function isCapital(flow: Flow, at: number): boolean {
  return flow.tokens[at]?.capital === true
}

/** A blank, or the end of the text, stands before the token. */
export function blankBefore(flow: Flow, at: number): boolean {
  const start = flow.tokens[at]?.start ?? 0
  return start === 0 || /\s/u.test(flow.body[start - 1] as string)
}

export function blankAfter(flow: Flow, at: number): boolean {
  const end = flow.tokens[at]?.end ?? flow.body.length
  return end >= flow.body.length || /\s/u.test(flow.body[end] as string)
}

/** First and last UTF-16 offsets of the tokens `[from, to)`. */
export function spanOf(flow: Flow, from: number, to: number): { start: number; end: number } {
  return { start: flow.tokens[from]?.start ?? 0, end: flow.tokens[to - 1]?.end ?? 0 }
}

/** The token that starts at or after an offset of the body. */
export function tokenAt(flow: Flow, offset: number): number {
  let [low, high] = [0, flow.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((flow.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The closing bracket, or the opening one where none follows. */
export function bracketEnd({ forms }: Flow, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (forms[i] === ')') return i
  return open
}
