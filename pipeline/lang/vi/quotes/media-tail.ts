// Media tail: the outlet that carried the words, named behind them.
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

const LONGEST_TAIL = 20
const CARRIES = wordsOf('carries')

/** `..., báo Sao Mai đưa tin`, `... - trang tin Sao Mai dẫn nguồn tin riêng cho biết`: where the carrier begins that ends the frame, else `to`. */
export function mediaTail(scene: PairScene, from: number, to: number): number {
  const { flow, mentions, pairAt } = scene
  for (let i = to - 2; i > Math.max(from, to - LONGEST_TAIL); i--) {
    if (pairAt[i] !== -1) return to
    const head = flow.forms[i] === ',' || isSpacedDash(flow, i) ? mentions.startingAt.get(i + 1) : undefined
    if (head && CARRIES.startsAt(flow.forms, head.to, head.to + 2) && isMedia(scene, { from: i + 1, to: head.to, head })) return i
  }
  return to
}
