// Relay: an agency that passes on the words of someone named after the cue (AFP dẫn lời ông X).
import { firstPair, insidePair, type PairScene } from './content.ts'
import { type CueReading, isUsed } from './cue-readings.ts'
import type { CueHit } from './cues.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { dateAt, type SpeakerPhrase } from './speaker-phrase.ts'

/** `AFP dẫn lời ông X: “...”`, `“...”, AFP dẫn lời ông X`: the speaker stands after the cue. */
export function readRelay(
  scene: PairScene,
  frame: Frame,
  readings: readonly CueReading[],
  i: number,
  drafts: readonly Draft[],
): Draft[] | null {
  const { hit, subject, quoteBefore } = readings[i] as CueReading
  const next = readings[i + 1]
  if (next && next.subject.kind === 'own' && next.subject.clause <= hit.to + 1) {
    const unused = quoteBefore !== null && !isUsed(drafts, scene, quoteBefore)
    if (!unused || (next.complement.kind !== 'none' && next.complement.kind !== 'adjunct')) return null
  }
  const named = relayed(scene, frame, hit)
  if (!named) return null
  const common = { cue: hit, speaker: named, via: subject.phrase, adjunct: null, clause: { from: subject.clause, to: frame.to } }
  if (quoteBefore !== null && !isUsed(drafts, scene, quoteBefore)) {
    return [{ ...common, ...insidePair(scene, quoteBefore), rule: 'quote.direct.relayed' }]
  }
  const at = [':', 'rằng'].includes(scene.flow.forms[named.to] as string) ? named.to + 1 : named.to
  const pair = at < frame.to ? firstPair(scene, at, at + 1) : null
  return pair === null ? null : [{ ...common, ...insidePair(scene, pair), rule: 'quote.direct.relayed' }]
}

/** The one whom the words after the cue name: dẫn lời | chủ một quán ở Peru. */
export function relayed(scene: PairScene, frame: Frame, hit: CueHit): SpeakerPhrase | null {
  const head = scene.mentions.startingAt.get(hit.to) ?? null
  let to = head?.to ?? hit.to
  while (
    !head &&
    to < frame.to &&
    scene.pairAt[to] === -1 &&
    ![',', ':', '.', 'rằng'].includes(scene.flow.forms[to] as string) &&
    to - hit.to < 14
  )
    to++
  // dẫn lời thư ký báo chí Nhà Trắng Ruth Alden: the name that ends the phrase
  const last = scene.mentions.endingAt.get(to) ?? null
  const named = last?.mention.kind === 'person' && last.mention.form === 'name' ? last : null
  // dẫn nguồn tin riêng: the source itself
  const from = !head && !named && hit.cue.text.endsWith('nguồn tin') ? hit.to - 2 : hit.to
  return to > from ? { from, to: dateAt(scene.flow, from, to), head: head ?? named } : null
}
