// One frame: its cues, each with its subject and complement, and the drafts that follow from them.
import { beforeClosing, isMedia, readAccordingTo, readClosing } from './according-to.ts'
import { firstPair, hasPredicate, insidePair, isClause, type PairScene, shapeContent, trimContent } from './content.ts'
import { type Complement, readComplement } from './complement.ts'
import { type CueHit, findCues } from './cues.ts'
import type { Draft, QuoteRule } from './draft.ts'
import type { Frame } from './frames.ts'
import type { MarkPair } from './marks.ts'
import { isSpacedDash, mainSubject, readSubject, type SpeakerPhrase, type Subject } from './subject.ts'

export interface CueReading {
  readonly hit: CueHit
  readonly subject: Subject
  readonly complement: Complement
  /** Pair of marks that ends right before the clause of the cue; null where none does. */
  readonly quoteBefore: number | null
}

export interface FrameReading {
  readonly frame: Frame
  readonly drafts: Draft[]
  /** The frame is only `subject + cue`: it belongs to the quotation before it. */
  readonly tail: CueReading | null
}

const CUT_LOOKAHEAD = 6
const LONGEST_CLAUSE = 220
const LONGEST_QUOTATION = 900
const SHORTEST_BEFORE = 4

export function readFrame(scene: PairScene, whole: Frame): FrameReading {
  const closing = readClosing(scene, whole)
  const frame = closing ? { ...whole, to: closing.hit.from - 1 } : whole
  const hits = findCues(scene.flow, scene.pairAt, frame)
  const readings = hits.map((hit, i): CueReading => {
    const previous = hits[i - 1]
    const complement = readComplement(scene.flow, scene.pairAt, frame, hit, hits[i + 1])
    const limit = previous ? Math.max(previous.to, contentStart(scene, previous, frame, hits[i])) : frame.from
    const subject = readSubject(scene, frame, hit.from, Math.min(limit, hit.from))
    return { hit, subject, complement, quoteBefore: pairBefore(scene, frame, subject.clause) }
  })
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
  if (!closing) return { frame, drafts, tail }
  if (drafts.length) {
    const via = isMedia(scene, closing.source) ? closing.source : null
    return { frame, drafts: drafts.map((draft) => (draft.via ? draft : { ...draft, via })), tail }
  }
  const last = beforeClosing(scene, frame, closing)
  return { frame, drafts: last ? [last] : [], tail: last ? null : tail }
}

function contentStart(scene: PairScene, previous: CueHit, frame: Frame, next: CueHit | undefined): number {
  const complement = readComplement(scene.flow, scene.pairAt, frame, previous, next)
  return complement.kind === 'rang' || complement.kind === 'colon' || complement.kind === 'comma' ? complement.content : previous.to
}

/** The pair of marks that closes before `at`, a comma or a dash between. */
function pairBefore(scene: PairScene, frame: Frame, at: number): number | null {
  let i = at
  while (i < frame.to && ['-', '–', '—', ','].includes(scene.flow.forms[i] as string)) i++
  i--
  for (let step = 0; step < 3 && i >= frame.from; step++, i--) {
    const pair = scene.pairAt[i]
    if (pair !== undefined && pair !== -1) return scene.pairs[pair]?.close === i ? pair : null
    if (![',', '-', '–', '—', '.', '…'].includes(scene.flow.forms[i] as string)) return null
  }
  return null
}

function readCue(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, floor: number, drafts: readonly Draft[]): Draft[] | 'tail' | null {
  const reading = readings[i] as CueReading
  const { hit, subject, complement, quoteBefore } = reading
  if (subject.kind === 'relative' || subject.kind === 'passive') return null
  if (hit.cue.takes === 'relay') return readRelay(scene, frame, readings, i, drafts)
  const unused = quoteBefore !== null && !isUsed(drafts, scene, quoteBefore) ? quoteBefore : null
  const speaker = speakerOf(scene, frame, readings, i, drafts)
  const via = viaOf(readings, i)
  const out: Draft[] = []
  const ahead = complement.kind === 'colon' || complement.kind === 'quote' || complement.kind === 'rang'
  if (unused !== null && subject.kind === 'own') {
    out.push(...backward(scene, frame, reading, unused, speaker, via, floor))
    if (!ahead) return out
    if (complement.kind === 'quote' && complement.adjunct) return out
  }
  if (complement.kind === 'none' || (complement.kind === 'adjunct' && !goesOn(scene, frame, complement))) {
    if (out.length) return out
    return before(scene, frame, reading, floor, drafts, speaker, via)
  }
  const forward = readForward(scene, frame, readings, i, speaker, via)
  return forward ? [...out, forward] : out
}

/** After a time or place the sentence goes on with a clause of its own: that is the content. */
function goesOn(scene: PairScene, frame: Frame, complement: Complement): boolean {
  return frame.to - complement.content > 9 && hasPredicate(scene.flow, complement.content, frame.to)
}

function isUsed(drafts: readonly Draft[], scene: PairScene, pair: number): boolean {
  const { open, close } = scene.pairs[pair] as MarkPair
  return drafts.some((draft) => draft.pair === pair || (draft.from <= open && draft.to >= close))
}

function speakerOf(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, drafts: readonly Draft[]): SpeakerPhrase | null {
  const { subject, hit } = readings[i] as CueReading
  if (subject.phrase) return subject.phrase
  const previous = drafts.at(-1)
  if (i > 0 && previous?.speaker && previous.cue === readings[i - 1]?.hit) return previous.speaker
  if (i > 0 && readings[i - 1]?.subject.phrase && readings[i - 1]?.subject.kind === 'own') return readings[i - 1]?.subject.phrase ?? null
  return mainSubject(scene, frame, hit.from)
}

function viaOf(readings: readonly CueReading[], i: number): SpeakerPhrase | null {
  const previous = readings[i - 1]
  return previous?.hit.cue.takes === 'relay' ? previous.subject.phrase : null
}

/** `“...”, ông X nói`: the quotation before the cue. */
function backward(scene: PairScene, frame: Frame, reading: CueReading, pair: number, speaker: SpeakerPhrase | null, via: SpeakerPhrase | null, floor: number): Draft[] {
  const { hit, subject, complement } = reading
  const { open, close } = scene.pairs[pair] as MarkPair
  if (close - open < 2 || close - open > LONGEST_QUOTATION) return []
  const common = { cue: hit, speaker, via, adjunct: complement.adjunct, clause: { from: subject.clause, to: frame.to } }
  const lead = scene.flow.tokens[open - 1]
  if (open > floor && lead?.kind === 'word') {
    const clause = trimContent(scene.flow, floor, close + 1)
    const from = Math.max(clause.from, lastBreak(scene, clause.from, open))
    return [{ ...common, from, to: close + 1, pair: null, rule: 'quote.mixed.before-cue' }]
  }
  return [{ ...common, from: open + 1, to: close, pair, rule: 'quote.direct.before-cue' }]
}

function lastBreak(scene: PairScene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const pair = scene.pairAt[i]
    if (pair !== undefined && pair !== -1 && scene.flow.forms[i + 1] === ',') return i + 2
  }
  return from
}

/** `Nga đã rút quân, ông X cho biết`: the clause before the cue. A frame that is no more than subject and cue is a tail. */
function before(
  scene: PairScene,
  frame: Frame,
  reading: CueReading,
  floor: number,
  drafts: readonly Draft[],
  speaker: SpeakerPhrase | null,
  via: SpeakerPhrase | null,
): Draft[] | 'tail' | null {
  const { hit, subject, complement } = reading
  if (subject.kind !== 'own') return null
  if (subject.clause <= frame.from) return drafts.length ? null : 'tail'
  if (!['any', 'clause'].includes(hit.cue.takes) || !isPart(scene, subject.clause)) return null
  const open = drafts.at(-1)
  if (open && open.to >= subject.clause - 1) return null
  const clause = trimContent(scene.flow, floor, subject.clause)
  const content = shapeContent(scene, clause.from, clause.to, false)
  if (!content || content.to - content.from < SHORTEST_BEFORE || content.to - content.from > LONGEST_CLAUSE) return null
  if (!hasPredicate(scene.flow, content.from, content.to)) return null
  const rule: QuoteRule = content.shape === 'direct' ? 'quote.direct.before-cue' : content.shape === 'mixed' ? 'quote.mixed.before-cue' : 'quote.indirect.before-cue'
  return [{ ...content, cue: hit, speaker, via, adjunct: complement.adjunct, clause: { from: subject.clause, to: frame.to }, rule }]
}

function isPart(scene: PairScene, at: number): boolean {
  return scene.flow.forms[at - 1] === ',' || isSpacedDash(scene.flow, at - 1)
}

/** The content after the cue, to where its clause ends. */
function readForward(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, speaker: SpeakerPhrase | null, via: SpeakerPhrase | null): Draft | null {
  const { hit, subject, complement } = readings[i] as CueReading
  const { takes } = hit.cue
  const from = complement.content
  const end = cutContent(scene, frame, readings, i)
  const sure = complement.kind === 'colon'
  const content = shapeContent(scene, from, end, sure)
  if (!content) return null
  const length = content.to - content.from
  if (content.shape === 'direct') {
    if (length > LONGEST_QUOTATION || (!sure && complement.kind !== 'rang' && length < 4 && !hasPredicate(scene.flow, content.from, content.to))) return null
  } else {
    if (length < 2 || length > LONGEST_CLAUSE || takes === 'quote') return null
    if (hit.cue.class === 'demand') return null
    if (takes === 'rang' && complement.kind !== 'rang' && complement.kind !== 'colon') return null
    if (takes === 'clause' && ['bare', 'adjunct', 'quote'].includes(complement.kind) && !isClause(scene.flow, content.from, content.to)) return null
  }
  if (subject.kind === 'elided' && !speaker && content.shape !== 'direct') return null
  const rule: QuoteRule =
    content.shape === 'direct' ? 'quote.direct.after-cue' : content.shape === 'mixed' ? 'quote.mixed.after-cue' : subject.kind === 'elided' ? 'quote.indirect.elided-subject' : 'quote.indirect.after-cue'
  return { ...content, cue: hit, speaker, via, adjunct: complement.adjunct, clause: { from: subject.clause, to: from }, rule }
}

/** Where the content that starts after cue `i` ends: the frame, or a later cue's clause that is not part of it. */
function cutContent(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number): number {
  const reading = readings[i] as CueReading
  const start = reading.complement.content
  for (let j = i + 1; j < Math.min(readings.length, i + 1 + CUT_LOOKAHEAD); j++) {
    const { subject, complement, hit, quoteBefore } = readings[j] as CueReading
    if (subject.clause <= start + 1 || subject.kind === 'relative' || subject.kind === 'passive') continue
    if (subject.kind === 'elided' && subject.parted && isPart(scene, subject.clause)) return subject.clause
    if (subject.kind === 'elided' && subject.joined) return subject.clause
    if (subject.kind !== 'own') continue
    if (quoteBefore !== null && subject.parted) return subject.clause
    if (subject.parted && subject.joined) return subject.clause
    if (subject.parted && (complement.kind === 'colon' || complement.kind === 'quote')) return subject.clause
    if (subject.parted && complement.kind === 'none' && hit.to >= frame.to - 1) return subject.clause
  }
  return frame.to
}

/** `AFP dẫn lời ông X: “...”`, `“...”, AFP dẫn lời ông X`: the speaker stands after the cue. */
function readRelay(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, drafts: readonly Draft[]): Draft[] | null {
  const { hit, subject, quoteBefore, complement } = readings[i] as CueReading
  const next = readings[i + 1]
  if (next && next.subject.kind === 'own' && next.subject.clause <= hit.to + 1) {
    const unused = quoteBefore !== null && !isUsed(drafts, scene, quoteBefore)
    if (!unused || next.complement.kind !== 'none') return null
  }
  const named = relayed(scene, frame, hit)
  if (!named) return null
  const common = { cue: hit, speaker: named, via: subject.phrase, adjunct: null, clause: { from: subject.clause, to: frame.to } }
  if (quoteBefore !== null && !isUsed(drafts, scene, quoteBefore)) {
    return [{ ...common, ...insidePair(scene, quoteBefore), rule: 'quote.direct.relayed' }]
  }
  const pair = complement.kind === 'colon' || complement.kind === 'quote' ? firstPair(scene, complement.content, complement.content + 1) : null
  return pair === null ? null : [{ ...common, ...insidePair(scene, pair), rule: 'quote.direct.relayed' }]
}

function relayed(scene: PairScene, frame: Frame, hit: CueHit): SpeakerPhrase | null {
  const head = scene.mentions.startingAt.get(hit.to) ?? null
  let to = head?.to ?? hit.to
  while (!head && to < frame.to && scene.pairAt[to] === -1 && ![',', ':', '.'].includes(scene.flow.forms[to] as string) && to - hit.to < 14) to++
  return to > hit.to ? { from: hit.to, to, head } : null
}
