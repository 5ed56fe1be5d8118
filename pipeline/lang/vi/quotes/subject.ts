// Subject: the noun phrase that speaks, read backwards from the cue: past adverbs and dates, appositions and adverbial phrases.
import type { DateMention } from '../dates/date-mentions.ts'
import { type Flow, isCapital, isWord, tokenAt } from './flow.ts'
import type { Frame } from './frames.ts'
import type { MentionIndex, PlacedMention } from './mention-index.ts'
import { wordsOf } from './words.ts'

export interface Scene {
  readonly flow: Flow
  readonly pairAt: Int32Array
  readonly mentions: MentionIndex
  /** Last token after each date mention, by the token after its end: end token -> start token. */
  readonly dateStart: ReadonlyMap<number, number>
}

export interface SpeakerPhrase {
  readonly from: number
  readonly to: number
  /** The mention that names the speaker; null for an unnamed noun phrase. */
  readonly head: PlacedMention | null
}

export interface Subject {
  /** `own`: it stands in the cue's clause; `elided`: the clause has none and takes over the one before. */
  readonly kind: 'own' | 'elided' | 'relative' | 'passive'
  readonly phrase: SpeakerPhrase | null
  /** First token of the cue's clause: where a content before it ends. */
  readonly clause: number
  /** The clause is joined to what stands before by a word like nhưng, song, đồng thời, và. */
  readonly joined: boolean
  /** The clause begins after a comma, a dash or a quotation. */
  readonly parted: boolean
  /** The clause hangs on a word like khi, vì, trước khi. */
  readonly subordinate: boolean
}

const ADVERB = wordsOf('adverb')
const OPENER = wordsOf('opener')
const CONTRAST = wordsOf('contrast')
const SUBORDINATOR = wordsOf('subordinator')
const PERSON_START = wordsOf('person-start')
const RELATIVE = wordsOf('relative')
const RELATIVE_HEAD = wordsOf('relative-head')
const PURPOSE = wordsOf('purpose')
const AGENT = wordsOf('agent')
const LONGEST_CLAUSE = 70
const NEAR = 5
const LINK = wordsOf('link')

export function dateStarts(flow: Flow, dates: readonly DateMention[]): Map<number, number> {
  return new Map(dates.map((date) => [tokenAt(flow, date.end), tokenAt(flow, date.start)]))
}

/** The subject of the cue at `cue`; nothing before `limit` is looked at. */
export function readSubject(scene: Scene, frame: Frame, cue: number, limit: number): Subject {
  const { flow } = scene
  const low = Math.max(limit, cue - LONGEST_CLAUSE)
  const end = skipAdverbsBack(scene, cue, low)
  const chunk = chunkStart(scene, end, low)
  const start = skipAdverbsForward(scene, chunk, end)
  const joined = isJoint(flow, chunk, end) || isJoint(flow, end, cue) || flow.forms[end - 1] === 'và'
  const parted = chunk > low && chunk === chunkStart(scene, chunk, low)
  const refused: Subject = { kind: 'relative', phrase: null, clause: end, joined, parted, subordinate: false }
  if (end > low && (RELATIVE.has(flow.forms[end - 1]) || RELATIVE_HEAD.has(flow.forms[end - 1]) || PURPOSE.has(flow.forms[end - 1])))
    return refused
  if (end > low && flow.forms[end - 1] === 'và')
    return { kind: 'elided', phrase: null, clause: end - 1, joined: true, parted: true, subordinate: false }
  if (end > low && scene.pairAt[end - 1] !== -1 && isAgentPair(scene, end - 1, low)) return refused
  const contrast = CONTRAST.before(flow.forms, end, low)
  if (contrast < end) return { kind: 'elided', phrase: null, clause: contrast, joined: true, parted: true, subordinate: false }
  if (start >= end || SUBORDINATOR.before(flow.forms, end, low) < end) {
    const clause = start >= end ? chunk : SUBORDINATOR.before(flow.forms, end, low)
    const apposed = start >= end ? appositionBefore(scene, frame, chunk, low) : null
    return {
      kind: apposed ? 'own' : 'elided',
      phrase: apposed,
      clause: apposed ? apposed.from : clause,
      joined,
      parted: true,
      subordinate: start < end,
    }
  }
  return nounPhrase(scene, frame, chunk, start, end, low, joined)
}

/** The stretch begins with an adverbial: a time, a place, a contrast. */
export function startsAdverbial(scene: Scene, from: number, to: number): boolean {
  return OPENER.startsAt(scene.flow.forms, from, to)
}

/** `do “Góa phụ trắng” viết`. */
function isAgentPair(scene: Scene, at: number, low: number): boolean {
  let open = at
  while (open > low && scene.pairAt[open - 1] === scene.pairAt[at]) open--
  return open > low && AGENT.has(scene.flow.forms[open - 1])
}

function isJoint(flow: Flow, from: number, to: number): boolean {
  return CONTRAST.startsAt(flow.forms, from, to)
}

function skipAdverbsBack(scene: Scene, cue: number, low: number): number {
  let end = cue
  for (;;) {
    const date = scene.dateStart.get(end)
    if (scene.mentions.endingAt.has(end)) return end
    const next = date !== undefined && date >= low ? date : ADVERB.before(scene.flow.forms, end, low)
    if (next >= end) return end
    end = next
  }
}

function skipAdverbsForward(scene: Scene, from: number, end: number): number {
  const { flow } = scene
  let i = from
  for (;;) {
    if (scene.mentions.startingAt.has(i)) return i
    let next = CONTRAST.after(flow.forms, i, end)
    if (next === i) next = ADVERB.after(flow.forms, i, end)
    if (next === i && (flow.forms[i] === 'và' || flow.forms[i] === '-' || flow.forms[i] === '–')) next = i + 1
    if (next === i) return i
    i = next
  }
}

/** Start of the stretch without a break that ends at `end`. */
function chunkStart(scene: Scene, end: number, low: number): number {
  const { flow, pairAt } = scene
  for (let i = end - 1; i >= low; i--) {
    if (pairAt[i] !== -1) {
      if (isInnerName(scene, i, low)) {
        while (i > low && pairAt[i - 1] === pairAt[i]) i--
        continue
      }
      return i + 1
    }
    const form = flow.forms[i] as string
    if (form === ')' && i - low > 1) {
      const open = bracketStart(flow, i, low)
      if (open > low) i = open
      continue
    }
    if (form === ',' || form === ';' || form === ':' || form === '.' || form === '!' || form === '?' || form === '…') return i + 1
    if (isSpacedDash(flow, i)) return i + 1
  }
  return low
}

/** A short name in marks inside the noun phrase (tổ chức “Mầm xanh” cho biết), not a quotation before it. */
function isInnerName(scene: Scene, at: number, low: number): boolean {
  const { flow, pairAt } = scene
  if (at + 1 < flow.tokens.length && [',', '-', '–'].includes(flow.forms[at + 1] as string)) return false
  let open = at
  while (open > low && pairAt[open - 1] === pairAt[at]) open--
  return at - open < 8 && open > low && isWord(flow, open - 1) && !isCapital(flow, at + 1)
}

function bracketStart(flow: Flow, at: number, low: number): number {
  for (let i = at - 1; i >= Math.max(low, at - 20); i--) if (flow.forms[i] === '(') return i
  return at
}

export function isSpacedDash(flow: Flow, at: number): boolean {
  const form = flow.forms[at]
  if (form !== '-' && form !== '–' && form !== '—') return false
  const token = flow.tokens[at]
  return token !== undefined && /\s/u.test(flow.body[token.end] ?? ' ') && /\s/u.test(flow.body[token.start - 1] ?? ' ')
}

function nounPhrase(scene: Scene, frame: Frame, chunk: number, start: number, end: number, low: number, joined: boolean): Subject {
  const { flow } = scene
  const first = mentionNear(scene, start, end)
  const touch = touching(scene, start, end)
  const parted = chunk > low
  const own = (phrase: SpeakerPhrase, clause: number): Subject => ({ kind: 'own', phrase, clause, joined, parted, subordinate: false })
  const near = touch?.from ?? Math.max(start, end - NEAR)
  if (touch && touch.from > 0 && AGENT.has(flow.forms[touch.from - 1]))
    return { kind: 'passive', phrase: null, clause: chunk, joined, parted, subordinate: false }
  for (let i = touch ? near - 1 : end - 1; i >= (touch ? Math.max(near - 1, start) : near); i--) {
    if (RELATIVE.has(flow.forms[i])) return { kind: 'relative', phrase: null, clause: chunk, joined, parted, subordinate: false }
  }
  if (first && touch && first !== touch) {
    const sub = SUBORDINATOR.before(flow.forms, touch.from, start)
    if (sub < touch.from && sub > first.to && flow.forms[sub] !== 'là') {
      const contrast = CONTRAST.before(flow.forms, touch.from, start)
      const phrase = { from: touch.from, to: touch.to, head: touch }
      if (contrast < touch.from) return { kind: 'own', phrase, clause: contrast, joined: true, parted: true, subordinate: false }
      return own(phrase, touch.from)
    }
    const linked = LINK.has(flow.forms[touch.from - 1])
    const named = first.mention.form === 'name' && first.mention.kind === 'person'
    if (!linked && !named && touch.mention.kind === 'person') return own({ from: first.from, to: touch.to, head: touch }, chunk)
  }
  if (first) {
    const outer = apposedTo(scene, frame, chunk, first, low)
    if (outer) return own({ from: outer.from, to: end, head: outer.head }, outer.from)
    return own({ from: Math.min(start, first.from), to: phraseEnd(scene, first.to, end), head: first }, chunk)
  }
  return unnamed(scene, frame, chunk, start, end, low, touch, own)
}

type Own = (phrase: SpeakerPhrase, clause: number) => Subject

function unnamed(
  scene: Scene,
  frame: Frame,
  chunk: number,
  start: number,
  end: number,
  low: number,
  touch: PlacedMention | null,
  own: Own,
): Subject {
  const { flow } = scene
  const parted = chunk > low
  const contrast = touch ? CONTRAST.before(flow.forms, touch.from, start) : start
  if (touch && contrast < touch.from && contrast > start) {
    return {
      kind: 'own',
      phrase: { from: touch.from, to: touch.to, head: touch },
      clause: contrast,
      joined: true,
      parted: true,
      subordinate: false,
    }
  }
  if (touch && SUBORDINATOR.before(flow.forms, touch.from, start) < touch.from)
    return own({ from: touch.from, to: touch.to, head: touch }, touch.from)
  if (OPENER.startsAt(flow.forms, start, end)) {
    if (touch && !LINK.has(flow.forms[touch.from - 1])) return own({ from: touch.from, to: touch.to, head: touch }, chunk)
    for (let i = end - 1; i > start + 1; i--) {
      if (PERSON_START.startsAt(flow.forms, i, end) && !LINK.has(flow.forms[i - 1])) return own({ from: i, to: end, head: null }, chunk)
    }
    return { kind: 'elided', phrase: null, clause: chunk, joined: false, parted, subordinate: false }
  }
  const outer = apposedTo(scene, frame, chunk, null, low)
  if (outer) return own({ from: outer.from, to: end, head: outer.head }, outer.from)
  if (touch && touch.mention.kind === 'person' && touch.mention.form === 'name' && !LINK.has(flow.forms[touch.from - 1])) {
    return own({ from: start, to: touch.to, head: touch }, chunk)
  }
  return own({ from: start, to: phraseEnd(scene, start + 1, end), head: null }, chunk)
}

/** The mention at the start of a noun phrase, past a determiner or a title the mention does not cover. */
function mentionNear(scene: Scene, start: number, end: number): PlacedMention | null {
  const first = scene.mentions.startingAt.get(start)
  return first && first.to <= end ? first : null
}

/** The mention that ends where the phrase ends, a few words of manner aside (ông Nam nhẹ nhàng đáp). */
function touching(scene: Scene, start: number, end: number): PlacedMention | null {
  for (let i = end; i > Math.max(start, end - 4); i--) {
    const mention = scene.mentions.endingAt.get(i)
    if (mention) return mention.from >= start ? mention : null
    if (!isWord(scene.flow, i - 1) && scene.flow.forms[i - 1] !== ')') return null
  }
  return null
}

/** The noun phrase ends before a clause or a time that stands between it and the cue (ông Nam khi trả lời báo giới đã nói). */
function phraseEnd(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (
      SUBORDINATOR.startsAt(scene.flow.forms, i, end) &&
      !['là', 'mà', 'do', 'để', 'sau', 'như', 'nơi'].includes(scene.flow.forms[i] as string)
    )
      return i
    if (scene.flow.forms[i] === 'đã' || scene.flow.forms[i] === 'đang') return i
    if (['hôm', 'ngày'].includes(scene.flow.forms[i] as string) && scene.flow.tokens[i + 1]?.kind === 'number') return i
  }
  return end
}

/** `Charles Fried, cựu trưởng công tố Mỹ, cho rằng`: the name before the comma, where the phrase after it only describes it. */
function apposedTo(scene: Scene, frame: Frame, chunk: number, first: PlacedMention | null, low: number): SpeakerPhrase | null {
  if (first && first.mention.kind === 'person' && first.mention.form === 'name') return outerTitle(scene, chunk, first, low)
  if (first && first.mention.form === 'pronoun') return null
  if (first && first.mention.kind !== 'person' && first.mention.kind !== 'role') return null
  return appositionBefore(scene, frame, chunk, low)
}

/** `người phát ngôn của Tổng thống Nga, ông Dmitry Peskov`: the office before the comma belongs to the name after it. */
function outerTitle(scene: Scene, chunk: number, first: PlacedMention, low: number): SpeakerPhrase | null {
  if (chunk <= low || first.from !== chunk || scene.flow.forms[chunk - 1] !== ',') return null
  const before = chunkStart(scene, chunk - 1, low)
  const title = scene.mentions.startingAt.get(before)
  if (!title || title.to !== chunk - 1 || title.mention.form !== 'title') return null
  return { from: before, to: first.to, head: first }
}

/** The name whose apposition ends before the break at `chunk`. */
function appositionBefore(scene: Scene, frame: Frame, chunk: number, low: number): SpeakerPhrase | null {
  const { flow } = scene
  let at = chunk
  for (let step = 0; step < 4 && at > low; step++) {
    const sign = flow.forms[at - 1]
    if (sign !== ',' && !isSpacedDash(flow, at - 1)) return null
    const before = chunkStart(scene, at - 1, low)
    const from = skipAdverbsForward(scene, before, at - 1)
    const name = scene.mentions.startingAt.get(from)
    const whole = name && (name.to === at - 1 || flow.forms[name.to] === '(')
    if (name && whole && name.mention.form === 'name' && name.mention.kind !== 'state') return { from, to: chunk - 1, head: name }
    if (name && name.mention.form === 'name' && name.mention.kind === 'person' && step > 0) return { from, to: chunk - 1, head: name }
    if (OPENER.startsAt(flow.forms, before, at) && before === frame.from) return null
    at = before
  }
  return null
}

/** The subject of the first clause of a frame: whom an elided subject means. */
export function mainSubject(scene: Scene, frame: Frame, limit: number): SpeakerPhrase | null {
  const { flow } = scene
  let i = frame.from
  for (let chunk = 0; chunk < 8 && i < limit; chunk++) {
    const next = chunkEnd(scene, i, limit)
    const start = skipAdverbsForward(scene, i, next)
    const mention = scene.mentions.startingAt.get(start)
    if (mention && mention.mention.kind !== 'place') return { from: mention.from, to: mention.to, head: mention }
    if (start < next && !OPENER.startsAt(flow.forms, start, next) && isWord(flow, start) && next - start > 1) {
      return { from: start, to: phraseEnd(scene, start + 1, Math.min(next, start + 14)), head: null }
    }
    if (start < next) {
      const inner = lateSubject(scene, start, next)
      if (inner) return inner
    }
    i = next + 1
  }
  return null
}

/** `Ngày 5/6 Ngoại trưởng Nga đã gặp ...`: a time without its comma, then the subject and its verb. */
function lateSubject(scene: Scene, start: number, end: number): SpeakerPhrase | null {
  for (let i = start + 1; i < end; i++) {
    const mention = scene.mentions.startingAt.get(i)
    if (mention && !LINK.has(scene.flow.forms[i - 1]) && ADVERB.startsAt(scene.flow.forms, mention.to, end)) {
      return { from: mention.from, to: mention.to, head: mention }
    }
  }
  return null
}

function chunkEnd(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (scene.pairAt[i] !== -1) continue
    if (scene.flow.forms[i] === ',' || scene.flow.forms[i] === ';' || isSpacedDash(scene.flow, i)) return i
  }
  return limit
}
