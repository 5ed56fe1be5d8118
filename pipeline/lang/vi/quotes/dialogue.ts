// Dialogue: words behind a dash, as books set them: who says them stands behind another dash, or before a colon.
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { type Flow, isCapital } from './flow.ts'
import type { Frame } from './frames.ts'
import type { FrameReading } from './read-frame.ts'

const I = /^(?:tôi|tui|tao|tớ)$/u
const LONGEST = 900

/** `- Tôi không biết - ông Nam nói`, `— Tôi sẽ chờ, bà Lan nói`: speech after a dash at the start of a paragraph, and its attribution. */
export function isDialogue(flow: Flow, frame: Pick<Frame, 'from'>, clause: number): boolean {
  const starts = frame.from === 0 || flow.paragraph[frame.from] !== flow.paragraph[frame.from - 1]
  if (!starts || !isSpacedDash(flow, frame.from) || !isCapital(flow, frame.from + 1)) return false
  return isSpacedDash(flow, clause - 1) || (flow.forms[clause - 1] === ',' && saysI(flow, frame.from, clause))
}

/** `nói: | - Tôi làm nghề này đã lâu`: one dash behind the colon; where others follow in the paragraph they part points, unless somebody says tôi. */
export function opensDialogue({ flow }: PairScene, frame: Frame, dash: number): boolean {
  if (!isSpacedDash(flow, dash) || flow.forms[dash - 1] !== ':' || !isCapital(flow, dash + 1)) return false
  return !isSpacedDash(flow, frame.end) || saysI(flow, dash, frame.to)
}

/**
 * `Ông Nam nói:` and a paragraph that a dash opens: `- Tôi làm nghề này đã lâu.`; where the next paragraph begins with a dash, too, they are points of a list,
 * unless somebody says tôi. Nothing where a word of the paragraph is somebody's already.
 */
export function readDialogue({ flow, pairAt }: PairScene, frames: readonly FrameReading[]): Draft[] {
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

function saysI({ forms }: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (I.test(forms[i] ?? '')) return true
  return false
}
