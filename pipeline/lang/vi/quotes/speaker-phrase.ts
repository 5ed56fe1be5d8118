// Speaker phrase: the noun phrase that speaks, where it ends, and whom a clause without a subject means.
import { chunkEnd, isAdverbial, isNounPhraseStart, type Scene, skipAdverbsForward } from './clause.ts'
import { isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

export interface SpeakerPhrase {
  readonly from: number
  readonly to: number
  /** The mention that names the speaker; null for an unnamed noun phrase. */
  readonly head: PlacedMention | null
}

const ADVERB = wordsOf('adverb')
const LINK = wordsOf('link')
const HARD_CONTRAST = wordsOf('hard-contrast')
const DATE_WORD = wordsOf('date-word')
const TIME_END = wordsOf('time-end')
const PHRASE_END = wordsOf('phrase-end')
const PREDICATE = wordsOf('predicate')
const SUBORDINATOR = wordsOf('subordinator')
const LONGEST_PHRASE = 14
const CHUNKS = 6
const WINDOW = 160

/** The noun phrase ends before a clause or a time that stands between it and the cue (ông Nam khi trả lời báo giới đã nói). */
export function phraseEnd(scene: Scene, from: number, end: number): number {
  const { flow } = scene
  const date = dateAt(flow, from, end)
  for (let i = from; i < date; i++) if (PHRASE_END.startsAt(flow.forms, i, date)) return i
  return date
}

/** Where a date begins in `[from, end)` (Sputnik | ngày 8/2), else `end`. */
export function dateAt(flow: Scene['flow'], from: number, end: number): number {
  for (let i = from; i < end; i++) if (DATE_WORD.has(flow.forms[i]) && flow.tokens[i + 1]?.kind === 'number') return i
  return end
}

/** The subject of the first clause of a frame: whom an elided subject means. A mention wins over an unnamed noun phrase before it. */
export function mainSubject(scene: Scene, frame: Frame, limit: number): SpeakerPhrase | null {
  let unnamed: SpeakerPhrase | null = null
  let idle: SpeakerPhrase | null = null
  const reach = Math.min(limit, frame.from + WINDOW)
  let i = frame.from
  for (let chunk = 0; chunk < CHUNKS && i < reach; chunk++) {
    const next = chunkEnd(scene, i, reach)
    const start = skipAdverbsForward(scene, i, next)
    const head = scene.mentions.startingAt.get(start)
    if (head) {
      const found = { from: head.from, to: head.to, head: nameAfter(scene, head, next, reach) ?? head }
      // trước Kỳ họp thứ ba, Quốc hội khóa XIV, ông Nam ghi nhận và | cho rằng: a body without a verb is hardly the subject
      if (head.mention.kind === 'person' || hasPredicate(scene.flow, head.to, next)) return found
      idle ??= found
      i = next + 1
      continue
    }
    if (start < next && isAdverbial(scene, start, next)) {
      const late = lateSubject(scene, start, next)
      if (late) return late
    } else if (next - start > 1 && isWord(scene.flow, start) && !TIME_END.has(scene.flow.forms[next - 1])) {
      unnamed ??= { from: start, to: nounEnd(scene, start + 1, Math.min(next, start + LONGEST_PHRASE)), head: null }
    }
    i = next + 1
  }
  return idle ?? unnamed
}

/** The noun phrase ends where its verb stands: ông chủ xưởng gốm | mang cho Sen. */
function nounEnd(scene: Scene, from: number, end: number): number {
  const limit = phraseEnd(scene, from, end)
  for (let i = from + 1; i < limit; i++) if (PREDICATE.startsAt(scene.flow.forms, i, limit)) return i
  return limit
}

/** `Thư ký báo chí từ Điện Kremlin, ông Peskov ...`: the name in the next stretch. */
function nameAfter(scene: Scene, head: PlacedMention, comma: number, reach: number): PlacedMention | null {
  if (head.mention.form !== 'title' || head.mention.kind !== 'person' || comma + 1 >= reach) return null
  const next = scene.mentions.startingAt.get(comma + 1)
  return next?.mention.form === 'name' && next.mention.kind === 'person' ? next : null
}

/** `Ngày 5/6 Ngoại trưởng Nga đã gặp ...`: a time without its comma, then the subject and its verb. */
function lateSubject(scene: Scene, start: number, end: number): SpeakerPhrase | null {
  for (let i = start + 1; i < end; i++) {
    const head = scene.mentions.startingAt.get(i)
    if (head && !LINK.has(scene.flow.forms[i - 1]) && ADVERB.startsAt(scene.flow.forms, head.to, end))
      return { from: head.from, to: head.to, head }
  }
  return null
}

/** `... khi ông Nam đi xa và | nói`: the person or body whose clause, after a comma or a word like khi, stands nearest before the cue. */
export function nearSubject({ flow, mentions, pairAt }: Scene, frame: Frame, cue: number): SpeakerPhrase | null {
  for (let i = cue - 1; i > Math.max(frame.from, cue - WINDOW); i--) {
    const head = mentions.startingAt.get(i)
    if (!head || pairAt[i] !== -1 || head.to >= cue || head.mention.form === 'title') continue
    const hung = SUBORDINATOR.before(flow.forms, i, frame.from)
    if (hung < i && PHRASE_END.startsAt(flow.forms, hung, i) && hasPredicate(flow, head.to, cue))
      return { from: head.from, to: head.to, head }
    if (flow.forms[i - 1] !== ',') continue
    // Lan gặp thợ, trò chuyện, sau cùng, ông Nam phát biểu và | cho biết
    const acts = [ADVERB, PREDICATE].some((list) => list.startsAt(flow.forms, head.to, cue))
    return acts && head.mention.form === 'name' && head.mention.kind === 'person' ? { from: head.from, to: head.to, head } : null
  }
  return null
}

/** `Trận đấu đã xong nhưng cầu thủ này vẫn dè dặt khi | chia sẻ`: the person of the clause that a `nhưng` opens, whose verb stands before the cue. */
export function afterContrast(scene: Scene, frame: Frame, cue: number): SpeakerPhrase | null {
  const { flow } = scene
  for (let i = cue - 1; i > Math.max(frame.from, cue - WINDOW); i--) {
    if (scene.pairAt[i] !== -1 || !/^(?:nhưng|song)$/u.test(flow.forms[i] ?? '')) continue
    const from = skipAdverbsForward(scene, i + 1, cue)
    return isNounPhraseStart(scene, from, cue) && hasPredicate(flow, from, cue) ? mainSubject(scene, { ...frame, from }, cue) : null
  }
  return null
}

/** `..., tuy nhiên, Chính phủ Syria phủ nhận, đồng thời | nhấn mạnh`: the subject of the clause after the turn. */
export function afterHardContrast(scene: Scene, frame: Frame, cue: number, low: number): SpeakerPhrase | null {
  const { flow } = scene
  for (let i = cue - 1; i > Math.max(low, cue - WINDOW); i--) {
    const after = scene.pairAt[i] === -1 ? HARD_CONTRAST.after(flow.forms, i, cue) : i
    if (after === i) continue
    const from = flow.forms[after] === ',' ? after + 1 : after
    return mainSubject(scene, { ...frame, from }, cue)
  }
  return null
}
