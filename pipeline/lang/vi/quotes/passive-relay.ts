// Passive relay: `Ông Belov được hãng Sao Mai dẫn lời | nói`: who carried the words stands between the one who speaks and the verb.
import { type Scene, skipAdverbsBack } from './clause.ts'
import type { PlacedMention } from './mention-index.ts'
import { wordsOf } from './words.ts'

const RELAYED = wordsOf('relayed')

export interface Carrier {
  /** The token of `được`. */
  readonly from: number
  /** Null where nobody is named (được dẫn lời nói). */
  readonly media: PlacedMention | null
}

/** The `được ... dẫn lời` that ends at `end`, or right behind it, where `dẫn lời` is itself the cue; null where none stands. */
export function carrierBefore(scene: Scene, end: number, low: number): Carrier | null {
  const { flow, mentions } = scene
  const relayed = RELAYED.before(flow.forms, end, low)
  if (relayed === end && !RELAYED.startsAt(flow.forms, end, flow.forms.length)) return null
  const media = mentions.endingAt.get(skipAdverbsBack(scene, relayed, low)) ?? null
  const from = (media?.from ?? relayed) - 1
  if (from <= low || flow.forms[from] !== 'được') return null
  return media ? (media.mention.kind === 'organization' ? { from, media } : null) : relayed < end ? { from, media } : null
}
