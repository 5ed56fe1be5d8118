// Content: what a quote holds: where its clause ends, whether it stands in marks, whether it is a clause at all.

import { isSpacedDash, type Scene } from './clause.ts'
import { type Flow, isWord } from './flow.ts'
import { isDoubleMark, type MarkPair } from './marks.ts'

const SHORTEST_PLAIN_DIRECT = 3

export interface PairScene extends Scene {
  readonly pairs: readonly MarkPair[]
  /** `pairAt` of a text without marks: for what is inside a pair. */
  readonly noPairs: Int32Array
}

export type ContentShape = 'direct' | 'mixed' | 'indirect'

export interface Content {
  readonly shape: ContentShape
  readonly from: number
  readonly to: number
  readonly pair: number | null
}

/** Drops commas, dashes, marks without a partner and joining words at both ends. */
export function trimContent({ flow, pairAt }: PairScene, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to]
  while (start < end && isLoose(flow, start)) start++
  // đó là mục tiêu của làng”: a mark that closes what nobody opened
  const isStray = (at: number) => pairAt[at] === -1 && isDoubleMark(flow.forms[at])
  while (end > start && (isLoose(flow, end - 1) || isStray(end - 1) || (flow.forms[end - 1] === 'và' && end - start > 1))) end--
  return { from: start, to: end }
}

function isLoose(flow: Flow, at: number): boolean {
  return [',', ';', ':', '.', '…', '/'].includes(flow.forms[at] as string) || isSpacedDash(flow, at)
}

export function firstPair(scene: PairScene, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const pair = scene.pairAt[i]
    if (pair !== undefined && pair !== -1) return pair
  }
  return null
}

/** The content of a pair alone: its tokens without the marks. */
export function insidePair(scene: PairScene, pair: number): Content {
  const { open, close } = scene.pairs[pair] as MarkPair
  return { shape: 'direct', from: open + 1, to: close, pair }
}

/** What the tokens `[from, to)` hold. `sure`: a colon or the like says that a quotation at the start is the whole content. */
export function shapeContent(scene: PairScene, from: number, to: number, sure: boolean): Content | null {
  const { flow } = scene
  const clause = trimContent(scene, from, to)
  if (clause.to <= clause.from) return null
  const pair = firstPair(scene, clause.from, clause.to)
  if (pair === null) return { shape: 'indirect', ...clause, pair: null }
  const { open, close, closed } = scene.pairs[pair] as MarkPair
  if (open !== clause.from) return { shape: 'mixed', ...clause, pair: null }
  const after = closed ? close + 1 : close
  const words = close - open - 1
  if (words <= 0) return null
  if (after >= clause.to) return insidePair(scene, pair)
  if (sure) return insidePair(scene, pair)
  if (flow.forms[after] === 'và' && words > SHORTEST_PLAIN_DIRECT && scene.pairAt[after + 1] === -1) return insidePair(scene, pair)
  const isBreak = !isWord(flow, after) && flow.forms[after] !== '('
  if (isBreak && words > SHORTEST_PLAIN_DIRECT && !isListed(scene, after)) return insidePair(scene, pair)
  return { shape: 'mixed', ...clause, pair: null }
}

/** `“A”, và cũng là “B”`: the clause goes on. */
function isListed(scene: PairScene, after: number): boolean {
  return scene.flow.forms[after + 1] === 'và' || scene.flow.forms[after + 1] === 'cũng'
}

/** The colon inside a clause after which a quotation begins: `ông tin vào đội: “...”`. */
export function quotationAfterColon(scene: PairScene, from: number, end: number): number | null {
  for (let i = from + 1; i < end - 1; i++) {
    if (scene.flow.forms[i] === ':' && scene.pairAt[i] === -1 && scene.pairAt[i + 1] !== -1) return i
  }
  return null
}
