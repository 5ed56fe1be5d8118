// Dialogue: words behind a dash, as books set them: who says them stands behind another dash, or before a colon.
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { type Flow, isCapital } from './flow.ts'
import type { Frame } from './frames.ts'
import { saysI } from './says-i.ts'

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
