// The mentions of people, organizations and states, found by the token they start or end at.
import type { Mention, Names } from '../names/mentions.ts'
import { type Flow, isCapital, isWord, tokenAt } from './flow.ts'
import { wordsOf } from './words.ts'

const LINK = wordsOf('link')
const ADDRESS_WORD = wordsOf('address-word')
const DEGREE = wordsOf('degree')

export interface PlacedMention {
  readonly mention: Mention
  /** Tokens, half-open. */
  readonly from: number
  readonly to: number
}

export interface MentionIndex {
  readonly startingAt: ReadonlyMap<number, PlacedMention>
  readonly endingAt: ReadonlyMap<number, PlacedMention>
  /** 1 for each token inside a name. */
  readonly inside: Uint8Array
  /** The first token, and the one after the last, of the mention that holds a token; -1 outside. */
  readonly firstOf: Int32Array
  readonly endOf: Int32Array
}

/** Places the mentions that can speak on the flow; places (towns, rivers) cannot. */
export function placeMentions(flow: Flow, names: Names): MentionIndex {
  const startingAt = new Map<number, PlacedMention>()
  const endingAt = new Map<number, PlacedMention>()
  const inside = new Uint8Array(flow.tokens.length)
  const firstOf = new Int32Array(flow.tokens.length).fill(-1)
  const endOf = new Int32Array(flow.tokens.length).fill(-1)
  for (const mention of names.mentions) {
    if (mention.form === 'pronoun' && isPartOfName(flow, tokenAt(flow, mention.start))) continue
    const placed = {
      mention,
      from: ownStart(flow, tokenAt(flow, mention.start), tokenAt(flow, mention.end)),
      to: tokenAt(flow, mention.end),
    }
    if (mention.form === 'name') inside.fill(1, placed.from, placed.to)
    if (mention.kind === 'place') continue
    firstOf.fill(placed.from, placed.from, placed.to)
    endOf.fill(placed.to, placed.from, placed.to)
    startingAt.set(placed.from, placed)
    endingAt.set(placed.to, placed)
  }
  return { startingAt, endingAt, inside, firstOf, endOf }
}

/** `trả lời báo giới, ông Nam`: after a linking word what stands before the comma is no office of the name after it. */
function ownStart(flow: Flow, from: number, to: number): number {
  if (!LINK.has(flow.forms[from - 1]) || flow.forms[from - 1] === 'theo') return from
  const comma = flow.forms.indexOf(',', from)
  // lời của ông Nam, giám đốc Sở Y, của PGS, TS Lê Tám: the name, or its degree, stands before the comma
  const isFirst = comma > from + 1 && comma < to && isCapital(flow, comma - 1) && !ADDRESS_WORD.startsAt(flow.forms, comma + 1, to)
  const isDegree = comma === from + 1 && DEGREE.has(flow.forms[from])
  for (let i = to - 1; i > from && !isFirst && !isDegree; i--) if (flow.forms[i] === ',') return i + 1
  return from
}

/** `Nhật Tinh Anh`: a capital after a capital is no pronoun. */
function isPartOfName(flow: Flow, at: number): boolean {
  return isCapital(flow, at) && isCapital(flow, at - 1) && isWord(flow, at - 1) && flow.sentence[at] === flow.sentence[at - 1]
}
