// Dash paragraph: the words of a paragraph that a dash opens, behind one that ends in `ông Nam nói:`.
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { isCapital } from './flow.ts'
import type { FrameReading } from './read-frame.ts'
import { saysI } from './says-i.ts'

const LONGEST = 900

/**
 * `Ông Nam nói:` and a paragraph that a dash opens: `- Tôi làm nghề này đã lâu.`; where the next paragraph begins with a dash, too, they are points of a list,
 * unless somebody says tôi. Nothing where a word of the paragraph is somebody's already.
 */
export function readDashParagraphs({ flow, pairAt }: PairScene, frames: readonly FrameReading[]): Draft[] {
  return frames.flatMap(({ opens }, i) => {
    const first = frames[i + 1]
    if (!opens || !first || !isSpacedDash(flow, first.frame.from) || !isCapital(flow, first.frame.from + 1)) return []
    const paragraph = flow.paragraph[first.frame.from] as number
    if (paragraph === flow.paragraph[first.frame.from - 1]) return []
    let last = i + 1
    while (flow.paragraph[frames[last + 1]?.frame.from ?? -1] === paragraph) last++
    const from = first.frame.from + 1
    const { frame } = frames[last] as FrameReading
    const to = /^[?!]$/u.test(flow.forms[frame.to] ?? '') ? frame.to + 1 : frame.to
    const isPoint = isSpacedDash(flow, frame.end) && !saysI(flow, from, to)
    const isTaken = frames.slice(i + 1, last + 1).some(({ drafts }) => drafts.length > 0)
    return isPoint || isTaken || to - from > LONGEST || to <= from || pairAt[from] !== -1 ? [] : [{ ...opens, from, to }]
  })
}
