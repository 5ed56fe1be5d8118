// One frame: its cues, each with its subject and complement, and the drafts that follow from them.
import { readAccordingTo, readSource } from './according-to.ts'
import { readForward } from './after-cue.ts'
import { isWhole, readClauseBefore, readQuotationBefore } from './before-cue.ts'
import { withoutCaption } from './caption.ts'
import { behindFinding, innerSources, withoutCarriers } from './carriers.ts'
import { skipAdverbsBack } from './clause.ts'
import { beforeClosing, readClosing } from './closing.ts'
import type { PairScene } from './content.ts'
import { type CueReading, goesOn, hasOwnPredicate, isPart, isUsed, readCues, type Voice } from './cue-readings.ts'
import type { CueHit } from './cues.ts'
import { isDialogue } from './dialogue.ts'
import type { Draft } from './draft.ts'
import { isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import { readNounCues } from './noun-cue.ts'
import { authorOf } from './noun-phrase.ts'
import { carrierBefore } from './passive-relay.ts'
import { hasPredicate } from './predicates.ts'
import { readRelay, relayed } from './relay.ts'
import { afterContrast, afterHardContrast, mainSubject, nearSubject, type SpeakerPhrase } from './speaker-phrase.ts'
import { canSpeak, isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

export interface FrameReading {
  readonly frame: Frame
  readonly drafts: Draft[]
  /** The frame is only `subject + cue`: it belongs to the quotation before it. */
  readonly tail: CueReading | null
  /** What the frame says of the paragraph behind its last colon (`Ông Nam nói:`), but for the words; null where it ends in none. */
  readonly opens: Omit<Draft, 'from' | 'to'> | null
}

const SHORTEST = 6
const MESSAGE = wordsOf('message')
const STANCE = wordsOf('stance')
const ADVERBS = wordsOf('adverb')
const DETERMINER = wordsOf('determiner')
const PEOPLE = wordsOf('people')
const OCCASION = wordsOf('occasion')
const BOTH = wordsOf('both')
const AGREES = wordsOf('agrees')
const AUXILIARY = wordsOf('auxiliary')

export function readFrame(scene: PairScene, whole: Frame): FrameReading {
  const closing = readClosing(scene, whole)
  const frame = closing ? { ...whole, to: closing.hit.from - 1 } : whole
  const readings = readCues(scene, frame)
  const drafts: Draft[] = []
  let floor = frame.from
  let tail: CueReading | null = null
  readings.forEach((reading, i) => {
    const found = readCue(scene, frame, readings, i, floor, drafts)
    if (found === 'tail') tail = reading
    else if (found) {
      drafts.push(...found)
      floor = Math.max(floor, ...found.map((draft) => draft.to))
    }
  })
  drafts.push(...readAccordingTo(scene, frame, readings))
  drafts.push(...innerSources(scene, frame, readings, drafts))
  drafts.push(...readNounCues(scene, frame, drafts))
  const heard = withoutCarriers(scene, withoutCaption(scene, whole, drafts))
  if (!closing) return { frame, drafts: heard, tail, opens: opening(scene, frame, readings, drafts) }
  if (heard.length) {
    const via = isMedia(scene, closing.source) ? closing.source : null
    return { frame, drafts: heard.map((draft) => (draft.via ? draft : { ...draft, via })), tail, opens: null }
  }
  const last = beforeClosing(scene, frame, closing)
  return { frame, drafts: last ? [behindFinding(scene, last)] : [], tail: last ? null : tail, opens: null }
}

/** `Ông Nam tâm sự:`, `Ông Nam nói với chúng tôi:`; but `nói về các việc cần làm:`. */
function opening(scene: PairScene, frame: Frame, readings: readonly CueReading[], drafts: readonly Draft[]): FrameReading['opens'] {
  const last = readings.at(-1)
  if (last?.subject.kind !== 'own' || last.hit.cue.class !== 'say') return null
  const { complement, hit, subject } = last
  const { kind, content, adjunct } = complement
  if (kind !== 'colon' || content < frame.to || (adjunct && scene.flow.forms[adjunct.from] === 'về')) return null
  const i = readings.length - 1
  const clause = { from: subject.clause, to: frame.to }
  return {
    pair: null,
    cue: hit,
    speaker: speakerOf(scene, frame, readings, i, drafts),
    via: viaOf(scene, frame, readings, i),
    adjunct,
    clause,
    rule: 'quote.direct.dash',
  }
}

function readCue(
  scene: PairScene,
  frame: Frame,
  readings: readonly CueReading[],
  i: number,
  floor: number,
  drafts: readonly Draft[],
): Draft[] | 'tail' | null {
  const reading = readings[i] as CueReading
  const { hit, subject, complement, quoteBefore } = reading
  if (hit.cue.takes === 'relay') return readRelay(scene, frame, readings, i, drafts)
  const unused = quoteBefore !== null && !isUsed(drafts, scene, quoteBefore) ? quoteBefore : null
  const voice: Voice = { speaker: speakerOf(scene, frame, readings, i, drafts), via: viaOf(scene, frame, readings, i) }
  const out: Draft[] = []
  const whole = unused !== null && isWhole(scene, frame, unused)
  const isClauseAhead = complement.kind === 'bare' && hasOwnPredicate(scene, complement.content, frame.to)
  const ahead = ['colon', 'quote', 'rang'].includes(complement.kind) || ((complement.kind === 'comma' || isClauseAhead) && !whole)
  if (unused !== null && subject.kind === 'own') {
    // Được hỏi: “Bà sợ không?”, bà đáp: “Không”: what somebody else asked
    const asked = ahead && scene.flow.forms[(scene.pairs[unused]?.open ?? 0) - 1] === ':'
    if (!asked && (!ahead || whole)) out.push(...readQuotationBefore(scene, frame, reading, unused, voice, floor))
    if (!ahead) return out
    if (complement.kind === 'quote' && complement.adjunct) return out
  }
  if (
    complement.kind === 'none' ||
    isTrailing(scene, frame, reading, readings[i + 1]) ||
    (complement.kind === 'adjunct' && !goesOn(scene, frame, reading))
  ) {
    if (out.length) return out
    const before = readClauseBefore(scene, frame, reading, floor, drafts, voice)
    return before || complement.kind === 'none' || !hasOwnPredicate(scene, complement.content, frame.to)
      ? before
      : readForward(scene, frame, readings, i, voice)
  }
  return [...out, ...readForward(scene, frame, readings, i, voice)]
}

/**
 * `Sẽ không ai thắng, ông Nam cảnh báo, trong một bài viết hôm qua`, `“...”. Bà Lan nhớ lại, mắt rưng rưng`: behind the comma stands only where or how
 * it was said, or what else is: `Cầu đã xong, ông Nam cho hay, đồng thời khẳng định ...`; behind words with a dash nothing but that stands there.
 */
function isTrailing(
  scene: PairScene,
  frame: Frame,
  { hit, subject, complement: { kind, content } }: CueReading,
  next: CueReading | undefined,
): boolean {
  if (kind !== 'comma' || subject.kind !== 'own') return false
  const { forms } = scene.flow
  const isShort = hit.cue.takes === 'comma' && frame.to - content < SHORTEST && !hasPredicate(scene.flow, content, frame.to)
  if (isShort || !isPart(scene, subject.clause)) return isShort
  if (isDialogue(scene.flow, frame, subject.clause)) return isWord(scene.flow, content)
  if (next?.subject.kind === 'elided' && next.subject.joined && next.subject.clause === content) return true
  return /^(?:trong|tại)$/u.test(forms[content] ?? '') && OCCASION.has(forms[content + 1]) && !forms.slice(content, frame.to).includes(',')
}

function speakerOf(
  scene: PairScene,
  frame: Frame,
  readings: readonly CueReading[],
  i: number,
  drafts: readonly Draft[],
): SpeakerPhrase | null {
  const { subject, hit } = readings[i] as CueReading
  if (subject.phrase) return subject.phrase
  // Đài Sao Mai dẫn lời các quan chức Pháp, cho biết ...: whom it quotes
  const relay = readings[i - 1]
  if (relay?.hit.cue.takes === 'relay') return relayed(scene, { ...frame, to: hit.from }, relay.hit)
  const turned = afterHardContrast(scene, frame, hit.from, i > 0 ? (readings[i - 1]?.hit.to ?? frame.from) : frame.from)
  if (turned) return turned
  const previous = drafts.at(-1)
  if (i > 0 && previous?.speaker && previous.cue === readings[i - 1]?.hit) return innerSubject(scene, previous, hit) ?? previous.speaker
  // ông Nam nói thư đã tới, đồng thời báo tin vui và khẳng định: past cues without a subject of their own
  const own = readings.slice(0, i).findLast((reading) => reading.subject.kind === 'own')
  if (own?.subject.phrase) return own.subject.phrase
  // Cũng theo ông Nam, việc trao đổi đã xong và | cho rằng ..., theo bà Lan, đề xuất này rất hay, đồng thời | cho rằng ...: the source goes on
  const source = sourceOf(scene, frame, drafts, scene.flow.forms[hit.from - 1] ?? '')
  if (source) return source
  // Ông Nam đã nhắc nhưng Lan không nghe vì | cho rằng ...
  const turn = /^(?:khi|vì)$/u.test(scene.flow.forms[hit.from - 1] ?? '') ? afterContrast(scene, frame, hit.from) : null
  const main = turn ?? nearSubject(scene, frame, hit.from) ?? mainSubject(scene, frame, hit.from)
  return main && canSpeak(scene, main, main.to, { plainNouns: true }) ? named(scene, main) : null
}

/**
 * The person whom a `theo` at the start of the frame names, where nobody has spoken since and the cue is joined by `và` or `đồng thời`; but
 * `theo bà Lan, Peru bác bỏ việc này, đồng thời | cho rằng ...`: the one spoken of may say so.
 */
function sourceOf(scene: PairScene, frame: Frame, drafts: readonly Draft[], joint: string): SpeakerPhrase | null {
  if (joint !== 'và' && joint !== 'thời') return null
  const at = [frame.from, frame.from + 1].find((i) => scene.flow.forms[i] === 'theo')
  if (drafts.length > 0 || at === undefined || at >= frame.to) return null
  const source = readSource(scene, frame, at + 1)
  const spokenOf = source ? scene.mentions.startingAt.get(source.to + 1) : undefined
  if (joint === 'thời' && spokenOf && spokenOf.mention.kind !== 'place') return null
  return source?.phrase.head?.mention.kind === 'person' ? source.phrase : null
}

/** `thông tin từ Công an Hà Nội`: whose report it is. */
function named(scene: PairScene, phrase: SpeakerPhrase): SpeakerPhrase {
  const author = phrase.head ? null : authorOf(scene, phrase.from, phrase.to)
  return author ? { ...phrase, head: author } : phrase
}

/**
 * `TASS đưa tin ông Nam từ chối bình luận, | cho rằng ...`, `Phủ Tổng thống cho biết ông Nam đã gửi điện mừng, | khẳng định ...`: what a carrier tells
 * of somebody who speaks there goes on with that one; and so does, whoever tells it, `nhiều người chê cô, | cho rằng ...` and `Peru bênh Cuba khi | nói ...`.
 */
function innerSubject(scene: PairScene, { speaker, from, pair }: Draft, hit: CueHit): SpeakerPhrase | null {
  const { flow, mentions } = scene
  const head = mentions.startingAt.get(from) ?? null
  const cue = hit.from
  const joint = flow.forms[cue - 1]
  const to = head?.to ?? several(flow.forms, from, cue)
  // cho biết hai nước nhất trí mở chợ, đồng thời | khẳng định sẽ giúp nhau
  const both = BOTH.after(flow.forms, from, cue)
  if (both > from && AGREES.startsAt(flow.forms, both, cue) && isMutual(flow, hit.to)) return { from, to: both, head }
  if (!speaker || pair !== null || to === from) return null
  const phrase = { from, to, head }
  // Đài Sao Mai cho biết Peru, hôm 3/6 | khẳng định ...
  if (head && flow.forms[to] === ',' && cue > to + 1 && skipAdverbsBack(scene, cue, to + 1) === to + 1) return phrase
  if (joint !== ',' && joint !== 'khi') return null
  if ([to, ADVERBS.after(flow.forms, to, cue)].some((verb) => STANCE.startsAt(flow.forms, verb, cue))) return phrase
  if (!head) return null
  if (joint === 'khi') return hasPredicate(flow, head.to, cue - 1) ? phrase : null
  if (!/^(?:person|state|organization)$/u.test(head.mention.kind)) return null
  return holdsMessage(flow.forms, head.to, cue) || (isMedia(scene, speaker) && hasPredicate(flow, head.to, cue)) ? phrase : null
}

/** `sẽ giúp nhau`: what several do to each other; but `người dân thương nhau`: somebody else does. */
function isMutual(flow: PairScene['flow'], from: number): boolean {
  if (!AUXILIARY.startsAt(flow.forms, from, flow.tokens.length)) return false
  for (let i = from; isWord(flow, i); i++) if (flow.forms[i] === 'nhau') return true
  return false
}

/** The end of `nhiều người`, `dư luận` at `from`; `from` itself where nobody stands there. */
function several(forms: readonly string[], from: number, to: number): number {
  const noun = DETERMINER.after(forms, from, to)
  const end = noun > from && forms[noun] === 'người' ? noun + 1 : PEOPLE.after(forms, noun, to)
  return end > noun ? end : from
}

function holdsMessage(forms: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MESSAGE.startsAt(forms, i, to)) return true
  return false
}

function viaOf(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number): SpeakerPhrase | null {
  const media = carrierBefore(scene, (readings[i] as CueReading).hit.from, frame.from)?.media
  if (media) return { from: media.from, to: media.to, head: media }
  const previous = readings[i - 1]
  return previous?.hit.cue.takes === 'relay' ? (previous.subject.phrase ?? outletBefore(scene, frame, previous.hit.from)) : null
}

/** `Theo tờ Sao Mai, | dẫn lời ...`: the outlet that a `theo` at the start of the frame names right before the token. */
function outletBefore(scene: PairScene, frame: Frame, at: number): SpeakerPhrase | null {
  const source = scene.flow.forms[frame.from] === 'theo' ? readSource(scene, frame, frame.from + 1) : null
  if (!source || !isMedia(scene, source.phrase)) return null
  return source.to === at || (source.to === at - 1 && scene.flow.forms[source.to] === ',') ? source.phrase : null
}
