// Told source: the person whom `theo` names is the subject of a cue of their own: `Theo TS Đỗ Khắc Minh, giảng viên Học viện Hàng hải | cho biết`.
import { isSpacedDash, type Scene } from './clause.ts'
import type { PlacedMention } from './mention-index.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const APPOSED = wordsOf('apposed')
const OWNER = wordsOf('owner')
const REPORT = wordsOf('report')
/** Words of an apposition behind the part that the names know. */
const LONGEST_TRADE = 8

/** `Theo lý giải của chị Sen, chủ cơ sở bán gốm | cho biết`: the source with its apposition fills the stretch from `theo` at `start` to `end`. */
export function describedSource(scene: Scene, start: number, end: number): PlacedMention | null {
  const source = personBehind(scene, start, end)
  if (!source || end - source.to > LONGEST_TRADE || !isDescribed(scene, source)) return null
  return scene.flow.forms.slice(source.to, end).includes(',') ? null : source
}

/**
 * `Theo ông Nam – Chánh văn phòng Sở - | cho biết`, `Theo bà Sen, chủ vựa gốm ở Lạng Giang, | cho biết`: the source between `theo` at `before`
 * and the comma before `at`, what stands from there to the cue's clause at `chunk` describes them.
 */
export function sourceBefore(scene: Scene, before: number, at: number, chunk: number): SpeakerPhrase | null {
  const { forms } = scene.flow
  const isApposed = APPOSED.startsAt(forms, at, forms.length) && scene.mentions.startingAt.get(at)?.mention.form !== 'name'
  // theo ông Nam, chánh văn phòng, tại cuộc họp, Bộ trưởng nói: somebody else
  if (at < chunk && !isApposed) return null
  const described = describedSource(scene, before, at - 1)
  if (described) return { from: described.from, to: at - 1, head: described }
  const source = personBehind(scene, before, at)
  return source?.to === at - 1 && isApposed ? { from: source.from, to: chunk - 1, head: source } : null
}

/** The named person behind `theo`, or behind `theo lời kể của`. */
function personBehind({ flow, mentions }: Scene, start: number, end: number): PlacedMention | null {
  if (flow.forms[start] !== 'theo') return null
  const report = REPORT.after(flow.forms, start + 1, end)
  const source = mentions.startingAt.get(report > start + 1 && OWNER.has(flow.forms[report]) ? report + 1 : start + 1)
  return source?.mention.kind === 'person' && source.mention.form === 'name' ? source : null
}

/** An office stands in the mention, behind a comma or a dash. */
export function isDescribed({ flow }: Scene, { from, to }: PlacedMention): boolean {
  for (let i = from; i < to; i++) if (flow.forms[i] === ',' || isSpacedDash(flow, i)) return true
  return false
}
