// Carriers: an outlet that only passes on what somebody inside its words says.
import { readAccordingTo } from './according-to.ts'
import type { PairScene } from './content.ts'
import type { CueReading } from './cue-readings.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

// How far into a content the subject of an inner cue may begin for the agency before it to be only its carrier.
const CARRIER_REACH = 16
const NEIGHBOURS = 4
const REPORT = wordsOf('report')
const FINDING = wordsOf('finding')

/** `Báo Sao Mai đưa tin, theo các chuyên gia, | lò đã tắt`: the source that opens the words of an outlet. */
export function innerSources(scene: PairScene, frame: Frame, readings: readonly CueReading[], drafts: readonly Draft[]): Draft[] {
  const { forms } = scene.flow
  return drafts.flatMap((outer) => {
    if (!outer.speaker || outer.pair !== null || !isMedia(scene, outer.speaker)) return []
    const within = readAccordingTo(scene, { ...frame, from: outer.from, to: outer.to }, readings)
    // theo báo cáo của dân quân tự vệ: only a comma or the like, also before a mark, says for sure where the source ends
    const isSure = ({ from }: Draft) => [from - 1, from - 2].some((at) => /^(?:,|:|thì)$/u.test(forms[at] ?? ''))
    return within.filter((inner) => inner.speaker && !isMedia(scene, inner.speaker) && isSure(inner) && opens(inner, outer))
  })
}

function opens(inner: Draft, outer: Draft): boolean {
  // Theo AFP, tờ Sao Mai dẫn lời một cựu nghị sĩ cùng vợ của ông ở Lima, | cho biết ...: where the one who passes the words on stands
  return inner.to <= outer.to && Math.min(inner.clause.from, inner.via?.from ?? inner.to) - outer.from < CARRIER_REACH
}

/** `Theo xác minh ban đầu, | cầu đã cũ, báo Sao Mai đưa tin`: what an outlet tells begins behind a finding that nobody is named for. */
export function behindFinding(scene: PairScene, draft: Draft): Draft {
  const { forms } = scene.flow
  if (draft.pair !== null || !draft.speaker || !isMedia(scene, draft.speaker)) return draft
  const theo = forms[draft.from] === 'cũng' ? draft.from + 1 : draft.from
  if (forms[theo] !== 'theo') return draft
  const noun = Math.max(...[REPORT, FINDING].map((list) => list.after(forms, theo + 1, draft.to)))
  const end = forms[noun] === 'ban' && forms[noun + 1] === 'đầu' ? noun + 2 : noun
  return noun > theo + 1 && forms[end] === ',' ? { ...draft, from: end + 1 } : draft
}

/** `AFP cho biết một nhà ngoại giao nói rằng ...`: the agency only carries; the words are the diplomat's. */
export function withoutCarriers(scene: PairScene, drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to)
  const carriers = new Map<Draft, Draft>()
  sorted.forEach((outer, i) => {
    if (!outer.speaker || !carries(scene, outer)) return
    const inner = sorted.slice(i + 1, i + 1 + NEIGHBOURS).find((other) => opens(other, outer))
    if (inner?.speaker && !isMedia(scene, inner.speaker)) carriers.set(inner, outer)
  })
  const dropped = new Set(carriers.values())
  return sorted
    .filter((draft) => !dropped.has(draft))
    .map((draft) => behindFinding(scene, { ...draft, via: draft.via ?? carriers.get(draft)?.speaker ?? null }))
}

/** An agency, or a body named by a leading `theo` (Theo Phil Star, Tổng thống Duterte nói rằng ...). */
function carries(scene: PairScene, { speaker, cue }: Draft): boolean {
  if (!speaker) return false
  // Theo thông tin trên tờ báo ấy, ông Nam nói: a report of nobody named
  const isReport = speaker.head === null && REPORT.startsAt(scene.flow.forms, speaker.from, speaker.to)
  return (
    isMedia(scene, speaker) ||
    (isReport && cue?.cue.class === 'according-to') ||
    (cue?.cue.class === 'according-to' && cue.cue.takes !== 'relay' && speaker.head?.mention.kind === 'organization')
  )
}
