// Split: speech that its cue stands inside, between dashes: “A - ông X nói - B” is two quotations of one speaker.

import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { findCues } from './cues.ts'
import type { Draft } from './draft.ts'
import type { MarkPair } from './marks.ts'
import { readSubject } from './subject.ts'

const LONGEST_ASIDE = 24

/** The two halves of a split speech in one pair of marks; empty where the pair is not split. */
export function readSplit(scene: PairScene, position: number): Draft[] {
  const { open, close } = scene.pairs[position] as MarkPair
  const dashes: number[] = []
  for (let i = open + 1; i < close; i++) if (isSpacedDash(scene.flow, i)) dashes.push(i)
  if (dashes.length < 2) return []
  // Inside the marks every token is plain text.
  const bare = { ...scene, pairAt: scene.noPairs }
  for (let k = 0; k + 1 < dashes.length; k++) {
    const [from, to] = [(dashes[k] as number) + 1, dashes[k + 1] as number]
    if (to - from > LONGEST_ASIDE) continue
    const aside = { from, to, end: to }
    const hit = findCues(scene.flow, bare.pairAt, aside, () => false)[0]
    if (!hit || hit.to < to - 1) continue
    const subject = readSubject(bare, aside, hit.from, from)
    if (!subject.phrase) continue
    const common = {
      pair: position,
      cue: hit,
      speaker: subject.phrase,
      via: null,
      adjunct: null,
      clause: { from, to },
      rule: 'quote.direct.split',
    } as const
    return [
      { ...common, from: open + 1, to: from - 1 },
      { ...common, from: to + 1, to: close },
    ].filter((draft) => draft.to > draft.from)
  }
  return []
}
