// Clauses: the breaks of a sentence around a cue: adverbs that are skipped, stretches without a break, words that join clauses.
import type { DateMention } from '../dates/date-mentions.ts'
import { blankAfter, bracketEnd, type Flow, isCapital, isWord, tokenAt } from './flow.ts'
import { isClosingMark } from './marks.ts'
import type { MentionIndex } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

export interface Scene {
  readonly flow: Flow
  readonly pairAt: Int32Array
  readonly mentions: MentionIndex
  /** The first token of each date mention, by the token after its last. */
  readonly dateStart: ReadonlyMap<number, number>
}

const ADVERB = wordsOf('adverb')
const OPENER = wordsOf('opener')
const CONTRAST = wordsOf('contrast')
const SUBORDINATOR = wordsOf('subordinator')
const PERSON_START = wordsOf('person-start')
const PREDICATE = wordsOf('predicate')
const DETERMINER = wordsOf('determiner')
const CONDITION = wordsOf('condition')
const SETTING = wordsOf('setting')
// A full stop inside a frame is that of an abbreviation.
const BREAKS = ',;:!?…*'
const LONGEST_NAME = 8

export function dateStarts(flow: Flow, dates: readonly DateMention[]): Map<number, number> {
  return new Map(dates.map((date) => [tokenAt(flow, date.end), tokenAt(flow, date.start)]))
}

/** Before adverbs and dates that end at `to`: ông Nam [hôm qua cũng] | nói. */
export function skipAdverbsBack(scene: Scene, to: number, low: number): number {
  let end = to
  for (;;) {
    if (scene.mentions.endingAt.has(end)) return end
    const date = scene.dateStart.get(end)
    // nữ diễn viên sinh năm 1979
    if (date !== undefined && scene.flow.forms[date - 1] === 'sinh') return end
    const next = date !== undefined && date >= low ? date : ADVERB.before(scene.flow.forms, end, low)
    if (next >= end) return end
    end = next
  }
}

/** Past joining words, adverbs and dashes at the start of a stretch: [nhưng sau đó] | ông Nam. */
export function skipAdverbsForward(scene: Scene, from: number, end: number): number {
  const { flow } = scene
  let i = from
  for (;;) {
    if (scene.mentions.startingAt.has(i)) return i
    let next = CONTRAST.after(flow.forms, i, end)
    if (next === i) next = ADVERB.after(flow.forms, i, end)
    if (next === i && i < end && (flow.forms[i] === 'và' || isDash(flow, i))) next = i + 1
    if (next === i) return i
    i = next
  }
}

/** Start of the stretch without a break that ends at `end`. */
export function chunkStart(scene: Scene, end: number, low: number): number {
  const { flow, pairAt, mentions } = scene
  for (let i = end - 1; i >= low; i--) {
    const first = mentions.firstOf[i] ?? -1
    if (first >= low && (mentions.endOf[i] ?? 0) <= end) {
      i = first
      continue
    }
    if (pairAt[i] !== -1) {
      // “...”. - ông Nam nói: a stop that follows the mark
      if (!isInnerName(scene, i, low)) return flow.forms[i + 1] === '.' && i + 2 <= end ? i + 2 : i + 1
      while (i > low && pairAt[i - 1] === pairAt[i]) i--
      continue
    }
    if (flow.forms[i] === ')' && i - low > 1) {
      i = bracketStart(flow, i, low)
      continue
    }
    if (BREAKS.includes(flow.forms[i] as string) || parts(scene, i)) return i + 1
  }
  return low
}

/** End of the stretch without a break that starts at `from`. */
export function chunkEnd(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const end = scene.mentions.endOf[i] ?? -1
    if (end > i && end <= limit) {
      i = end - 1
      continue
    }
    if (scene.pairAt[i] !== -1) continue
    // Ở làng Mây (xã Hạ, huyện Thượng) | , bà Lan ...
    if (scene.flow.forms[i] === '(') i = bracketEnd(scene.flow, i, limit)
    // Peru * Thủ tướng Peru: the star of a list
    if (/^[,;*]$/u.test(scene.flow.forms[i] ?? '') || parts(scene, i)) return i
  }
  return limit
}

/** The first comma outside of marks; `to` where none stands. */
export function firstComma({ flow, pairAt }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (flow.forms[i] === ',' && pairAt[i] === -1) return i
  return to
}

/** A dash that is no part of a place (tỉnh Thừa Thiên - Huế). */
function parts({ flow, mentions }: Scene, at: number): boolean {
  return isSpacedDash(flow, at) && (mentions.inside[at] !== 1 || mentions.firstOf[at] !== -1)
}

/** A short name in marks inside the noun phrase (tổ chức “Mầm xanh” cho biết), not a quotation before it. */
function isInnerName(scene: Scene, at: number, low: number): boolean {
  const { flow, pairAt } = scene
  if (!isWord(flow, at + 1)) return false
  let open = at
  while (open > low && pairAt[open - 1] === pairAt[at]) open--
  return at - open < LONGEST_NAME && open > low && isWord(flow, open - 1) && !isCapital(flow, at + 1)
}

function bracketStart(flow: Flow, at: number, low: number): number {
  for (let i = at - 1; i > Math.max(low, at - 20); i--) if (flow.forms[i] === '(') return i
  return at
}

function isDash(flow: Flow, at: number): boolean {
  return flow.forms[at] === '-' || flow.forms[at] === '–' || flow.forms[at] === '—'
}

/** A dash with blanks around, or with one that does not join two names (`ông Tám- kỹ sư cầu`, `“mới”- ông Tám`, but `Huế- Vinh`): a break, not a hyphen. */
export function isSpacedDash(flow: Flow, at: number): boolean {
  const token = flow.tokens[at]
  if (token === undefined || !isDash(flow, at)) return false
  const blanks = [flow.body[token.end], flow.body[token.start - 1]].filter((mark) => /\s/u.test(mark ?? ' ')).length
  const isBeside = (isWord(flow, at - 1) || isClosingMark(flow.forms[at - 1])) && isWord(flow, at + 1)
  return blanks === 2 || (blanks === 1 && isBeside && !(isCapital(flow, at - 1) && isCapital(flow, at + 1)))
}

/** The stretch begins with an adverbial: a time, a place, a contrast, an act before the saying. */
export function isAdverbial(scene: Scene, from: number, to: number): boolean {
  return OPENER.startsAt(scene.flow.forms, from, to)
}

/** What a stretch is that has no clause of its own yet: `nếu trời mưa` (a condition), `với việc này`, `tại cuộc gặp vừa qua` (a setting). */
export function hangs({ flow }: Scene, from: number, to: number): 'condition' | 'setting' | null {
  const words = flow.forms.slice(from, to)
  if (words.slice(0, -1).includes(',') || words.includes('thì')) return null
  if (CONDITION.startsAt(flow.forms, from, to)) return 'condition'
  const setting = SETTING.after(flow.forms, from, to)
  for (let at = setting; at < to; at++) if (flow.forms[at - 1] !== 'cuộc' && hasPredicate(flow, at, at + 1)) return null
  return setting > from ? 'setting' : null
}

export interface Joint {
  /** The joining word, and the clause after it. */
  readonly from: number
  readonly clause: number
  readonly contrast: boolean
}

/** The last joining word inside a stretch after which only a noun phrase stands: ... nhưng | nhiều chuyên gia. */
export function lastJoint(scene: Scene, start: number, end: number): Joint | null {
  const { flow } = scene
  for (let i = end - 1; i > start; i--) {
    if (PREDICATE.startsAt(flow.forms, i, end) && !inMention(scene, i)) return null
    const contrast = CONTRAST.before(flow.forms, i, start)
    const from = contrast < i ? contrast : SUBORDINATOR.before(flow.forms, i, start)
    if (from >= i || from <= start || inMention(scene, from) || flow.forms[from] === 'là') continue
    const clause = skipAdverbsForward(scene, i, end)
    if (clause < end && isNounPhraseStart(scene, clause, end)) return { from, clause, contrast: contrast < i }
  }
  return null
}

function inMention(scene: Scene, at: number): boolean {
  return scene.mentions.inside[at] === 1
}

export function isNounPhraseStart(scene: Scene, at: number, end: number): boolean {
  const { flow, mentions } = scene
  if (mentions.startingAt.has(at)) return true
  // Công ty Mai Anh cho biết: the last word of a name
  const isInName = isCapital(flow, at) && isCapital(flow, at - 1) && flow.sentence[at] === flow.sentence[at - 1] && blankAfter(flow, at - 1)
  return !isInName && (PERSON_START.startsAt(flow.forms, at, end) || DETERMINER.startsAt(flow.forms, at, end))
}
