// Noun cues: `tuyên bố của Nhà Trắng rằng ...`: the words stand as a noun with their source and their content.

import { firstComma, isAdverbial } from './clause.ts'
import { type PairScene, shapeContent } from './content.ts'
import { cueNounAt } from './cues.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'

const SHORTEST = 4
const LONGEST = 120

export function readNounCues(scene: PairScene, frame: Frame, drafts: readonly Draft[]): Draft[] {
  const { flow, mentions, pairAt } = scene
  const out: Draft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    if (flow.forms[i] !== 'của' || pairAt[i] !== -1) continue
    const cue = cueNounAt(flow, i, frame)
    const source = cue ? mentions.startingAt.get(i + 1) : undefined
    if (!cue || !source || flow.forms[source.to] !== 'rằng') continue
    const from = source.to + 1
    const end = isAdverbial(scene, frame.from, cue.from) ? firstComma(scene, from, frame.to) : frame.to
    const content = shapeContent(scene, from, end, false)
    if (!content || content.to - content.from < SHORTEST || content.to - content.from > LONGEST) continue
    if (drafts.some((draft) => draft.from < content.to && draft.to > content.from)) continue
    const speaker = { from: source.from, to: source.to, head: source }
    out.push({ ...content, cue, speaker, via: null, adjunct: null, clause: { from: cue.from, to: from }, rule: 'quote.indirect.noun-cue' })
  }
  return out
}
