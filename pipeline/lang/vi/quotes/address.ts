// Address: the places and brackets between a source and its content, which belong to the source.
import type { PairScene } from './content.ts'
import { isCapital } from './flow.ts'
import type { Frame } from './frames.ts'
import { wordsOf } from './words.ts'

const ADDRESS = wordsOf('address')
const PLACES = 4
const LONGEST_PLACE = 6

/** `Theo bà Lan, trưởng thôn 8, xã Bình Thắng, ...`: past the places where the source is, up to the content. */
export function pastAddress({ flow, pairAt }: PairScene, frame: Frame, from: number): number {
  let at = from
  for (let step = 0; step < PLACES && ADDRESS.startsAt(flow.forms, at, frame.to); step++) {
    let comma = at
    while (comma < frame.to && flow.forms[comma] !== ',' && pairAt[comma] === -1) comma++
    const name = ADDRESS.after(flow.forms, at, comma)
    if (flow.forms[comma] !== ',' || comma - at > LONGEST_PLACE || !isName(flow, name, comma)) return at
    at = comma + 1
  }
  return at
}

function isName(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(flow, i) && flow.tokens[i]?.kind === 'word') return false
  return to > from
}

/** The closing bracket, or the opening one where none follows. */
export function bracketEnd({ forms }: PairScene['flow'], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (forms[i] === ')') return i
  return open
}
