// A source at the end of the sentence: `..., theo ông X.`
import { CUE, draft, isSignature, LONGEST_CLAUSE, readSource } from './according-to.ts'
import { type PairScene, shapeContent } from './content.ts'
import type { CueHit } from './cues.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { hasPredicate } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

const LONGEST_TAIL = 20

export interface Closing {
  readonly hit: CueHit
  readonly source: SpeakerPhrase
}

/** `..., theo ông X.` at the end of a frame; null where none stands. */
export function readClosing(scene: PairScene, frame: Frame): Closing | null {
  const { flow } = scene
  for (let i = frame.to - 2; i > Math.max(frame.from, frame.to - LONGEST_TAIL); i--) {
    if (scene.pairAt[i] !== -1) return null
    if (flow.forms[i] !== 'theo' || flow.forms[i - 1] !== ',') continue
    const source = readSource(scene, frame, i + 1)
    if (!source || hasPredicate(flow, source.to, frame.to)) return null
    return { hit: { cue: CUE, from: i, to: i + 1, gap: null }, source: { ...source.phrase, to: frame.to } }
  }
  return null
}

/** The content before a closing `theo X` where no cue in it speaks. */
export function beforeClosing(scene: PairScene, frame: Frame, closing: Closing): Draft | null {
  const content = shapeContent(scene, frame.from, closing.hit.from, false)
  if (!content || content.to - content.from < 4 || content.to - content.from > LONGEST_CLAUSE) return null
  // Mai Sen/Đài Sao Mai - Theo AFP: who signs
  if (isSignature(scene, content) || !hasPredicate(scene.flow, content.from, content.to)) return null
  return draft(closing.hit, content, closing.source, { from: closing.hit.from, to: frame.to })
}
