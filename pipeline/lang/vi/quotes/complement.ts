// Complement: what follows a cue: rằng, a colon, a quotation, a bare clause, or nothing because the content stands before it.
import { isWordAt } from '../names/words.ts'
import type { Scene } from './clause.ts'
import type { CueHit } from './cues.ts'
import { bracketEnd, type Flow, isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

/**
 * `rang`, `colon`, `quote` (a quotation mark at once), `comma`, `bare`: the content follows at `content`;
 * `adjunct`: a time, place or hearer follows and no sign of a content; `none`: the frame ends.
 */
export type ComplementKind = 'rang' | 'colon' | 'quote' | 'comma' | 'bare' | 'adjunct' | 'none'

export interface Complement {
  readonly kind: ComplementKind
  /** First token of the content. */
  readonly content: number
  /** Words between the cue and the content: `với báo giới`, `hôm 11/5`. */
  readonly adjunct: { readonly from: number; readonly to: number } | null
}

const ADJUNCT = wordsOf('adjunct')
const CAPTION = wordsOf('caption')
const ANAPHOR = wordsOf('anaphor')
const HEARER = wordsOf('gap')
const MANNER = wordsOf('manner')
const NAMED = wordsOf('named')
const WAY = wordsOf('way')
const SOON = 4
const SPEECH = 8
const LONGEST_MANNER = 7
const SHORTEST_WAY = 2
const LONGEST_NOUN = 14
const LONGEST_ADJUNCT = 28

export function readComplement(scene: Scene, frame: Frame, hit: CueHit, next: CueHit | undefined): Complement {
  const { flow, pairAt } = scene
  // đưa tin (bằng tiếng Anh) rằng ...: a bracket right behind the cue is the reporter's
  const bracket = flow.forms[hit.to] === '(' && !hit.cue.noun && pairAt[hit.to] === -1 ? bracketEnd(flow, hit.to, frame.to) : hit.to
  const at = bracket > hit.to ? bracket + 1 : hit.to
  // cho rằng holds its own rằng.
  if (flow.forms[hit.to - 1] === 'rằng') return plain('rang', skipSigns(flow, at, frame))
  const direct = signAt(flow, pairAt, at, frame)
  // mong muốn là, suy nghĩ là: what follows says what the wish is.
  if (direct?.kind === 'rang' && flow.forms[at] === 'là' && hit.cue.class === 'think') return plain('bare', at)
  if (direct) return direct
  const anaphor = ANAPHOR.after(flow.forms, at, frame.to)
  // cảnh báo thế giới đang khát nước, khẳng định thế hệ trẻ sẽ giữ nghề; but nói thế nào
  const isNoun = flow.forms[anaphor] !== 'nào' && isWordAt(flow.tokens, anaphor - 1)
  // khẳng định điều này sẽ giúp ích: here it is what the clause is about
  const isSubject = flow.forms[at] === 'điều' && hasPredicate(flow, anaphor, anaphor + 1)
  const isObject = anaphor > at && !isNoun && !isSubject
  if (isClosingBreak(flow, pairAt, at) || isObject) return plain('none', at)
  // trả lời báo chí, ông nói: whom the words are for
  const object = HEARER.after(flow.forms, at, frame.to)
  if (object > at && flow.forms[object] === ',') return { kind: 'comma', content: object + 1, adjunct: { from: at, to: object } }
  const hearer = afterHearer(scene, at, frame)
  if (hearer > at) {
    const sign = signAt(flow, pairAt, hearer, frame)
    const adjunct = { from: at, to: hearer }
    if (sign?.kind === 'none' || isClosingBreak(flow, pairAt, hearer)) return { kind: 'adjunct', content: at, adjunct }
    if (sign) return { ...sign, adjunct }
    const object = flow.forms[at] !== 'với'
    const soon = object ? null : signSoon(flow, pairAt, hearer, frame)
    if (soon !== null) return { ...soon, adjunct: { from: at, to: soon.content } }
    if (!object && !ADJUNCT.startsAt(flow.forms, hearer, frame.to)) return { kind: 'bare', content: hearer, adjunct }
  }
  const told = [MANNER, WAY].some((list) => list.startsAt(flow.forms, at, frame.to)) ? colonSoon(flow, at, frame) : null
  if (told !== null) return { kind: 'colon', content: skipSigns(flow, told + 1, frame), adjunct: { from: at, to: told } }
  const dialogue = dialogueSoon(flow, at, frame)
  if (dialogue !== null) return { kind: 'colon', content: skipSigns(flow, dialogue + 1, frame), adjunct: { from: at, to: dialogue } }
  const said = pastNoun(scene, frame, hit, next)
  if (said !== null) return { ...said, adjunct: { from: at, to: said.content } }
  // giải thích cặn kẽ rằng ..., nói lảm nhảm suốt đêm: how it is said, never what
  if (![ADJUNCT, WAY].some((list) => list.startsAt(flow.forms, at, frame.to))) return plain('bare', at)
  return afterAdjunct(flow, pairAt, at, frame, next) ?? plain('adjunct', at)
}

/** `nói vọng vào trong nhà: - Ba ơi`: the colon a few words of manner after the cue, and the dash of a dialogue. */
function dialogueSoon(flow: Flow, from: number, frame: Frame): number | null {
  const colon = colonSoon(flow, from, frame)
  return colon !== null && isDash(flow.forms[colon + 1]) ? colon : null
}

/** `trả lời rất rành mạch | :`: the colon after a few words. */
function colonSoon(flow: Flow, from: number, frame: Frame): number | null {
  for (let i = from; i < Math.min(from + LONGEST_MANNER, frame.to - 1); i++) {
    if (flow.forms[i] === ':') return i
    if (!isWord(flow, i)) return null
  }
  return null
}

/** `với bạn gái rằng`: the sign a word or two after what looked like the whole hearer. */
function signSoon(flow: Flow, pairAt: Int32Array, from: number, frame: Frame): Complement | null {
  for (let i = from; i < Math.min(from + SOON, frame.to); i++) {
    if (flow.forms[i] === 'rằng' || flow.forms[i] === ':') return signAt(flow, pairAt, i, frame)
    if (!isWord(flow, i)) return null
  }
  return null
}

/**
 * `cảnh báo những kẻ chạy trốn rằng | ...`, `nói ngắn gọn rằng | ...`, `tuyên bố thêm tin quan trọng: | Cầu sẽ ...`: past whom, how or what kind of words;
 * but `nói dân làng nhầm lẫn rằng ...`, where another verb has the word, and `bác bỏ tin đồn rằng ...`.
 */
function pastNoun({ flow, pairAt }: Scene, frame: Frame, { cue, to: from }: CueHit, next: CueHit | undefined): Complement | null {
  // tuyên bố | thông tin mới: ...: the noun is no other cue
  const noun = next?.from === from && next.cue.noun ? next.to : from
  const isSure = cue.takes === 'any' || cue.takes === 'clause'
  const reach = isSure && /^(?:warn|announce|affirm)$/u.test(cue.class) ? LONGEST_NOUN : SHORTEST_WAY
  for (let i = noun; i < Math.min(frame.to, from + LONGEST_NOUN); i++) {
    if (i === next?.from || cue.class === 'deny') return null
    if (flow.forms[i] === 'rằng' && flow.forms[i - 1] !== 'cho') return i - from <= reach ? signAt(flow, pairAt, i, frame) : null
    const opens = isSure && flow.forms[i] === ':' && i < from + LONGEST_MANNER && !isCapital(flow, i - 1) && flow.forms[i - 1] !== 'như'
    if (opens && isCapital(flow, i + 1) && hasPredicate(flow, i + 1, frame.to)) return signAt(flow, pairAt, i, frame)
    const isPhrase = isWord(flow, i) || /^[()]$/u.test(flow.forms[i] ?? '')
    if (!isPhrase || pairAt[i] !== -1 || hasPredicate(flow, i, i + 1)) return null
  }
  return null
}

/** Past `với báo giới`, `với ông Nam`, and past an object before rằng or a quotation (cảnh báo người đồng cấp Nga | rằng, trả lời bà Lan | : “...”). */
function afterHearer(scene: Scene, at: number, frame: Frame): number {
  const { flow, mentions, pairAt } = scene
  const from = flow.forms[at] === 'với' ? at + 1 : at
  let to = mentions.startingAt.get(from)?.to ?? HEARER.after(flow.forms, from, frame.to)
  while (to > from && to < frame.to && isCapital(flow, to)) to++
  if (to === from || to > frame.to) return at
  const isBefore = flow.forms[to] === 'rằng' || (flow.forms[to] === ':' && (pairAt[to + 1] ?? -1) !== -1)
  return from > at || isBefore ? to : at
}

function plain(kind: ComplementKind, content: number): Complement {
  return { kind, content, adjunct: null }
}

/** The sign of a content right at a token. */
function signAt(flow: Flow, pairAt: Int32Array, at: number, frame: Frame): Complement | null {
  if (at >= frame.to) return plain('none', at)
  const form = flow.forms[at]
  if (form === 'rằng') return plain('rang', skipSigns(flow, at + 1, frame))
  if (form === 'là' && flow.forms[at + 1] !== 'một') return plain('rang', skipSigns(flow, at + 1, frame))
  if (form === ':') return plain('colon', skipSigns(flow, at + 1, frame))
  if (pairAt[at] !== -1) return plain('quote', at)
  // An xua tay nói – “...”
  if (isDash(form) && pairAt[at + 1] !== undefined && pairAt[at + 1] !== -1) return plain('quote', at + 1)
  if (form === ',' && flow.forms[at + 1] === 'rằng') return plain('rang', skipSigns(flow, at + 2, frame))
  if (form === ',' && pairAt[at + 1] !== undefined && pairAt[at + 1] !== -1) return plain('quote', at + 1)
  if (form === ',') return plain('comma', at + 1)
  return null
}

function skipSigns(flow: Flow, at: number, frame: Frame): number {
  let i = at
  while (i < frame.to && (flow.forms[i] === ',' || flow.forms[i] === ':' || isDash(flow.forms[i]))) i++
  return i
}

function isClosingBreak(flow: Flow, pairAt: Int32Array, at: number): boolean {
  return pairAt[at] === -1 && [';', '-', '–', '—', '.', ')', '…'].includes(flow.forms[at] as string)
}

/** `nói với báo giới rằng`, `viết trên Twitter:`; the adjunct is short and holds no other cue. */
function afterAdjunct(flow: Flow, pairAt: Int32Array, at: number, frame: Frame, next: CueHit | undefined): Complement | null {
  const limit = Math.min(frame.to, at + LONGEST_ADJUNCT, next?.from ?? frame.to)
  for (let i = at; i < limit; i++) {
    const form = flow.forms[i]
    if (pairAt[i] !== -1) {
      if (i > at && (isEndOfAdjunct(flow, i) || isSpeech(flow, pairAt, at, i)))
        return { kind: 'quote', content: i, adjunct: { from: at, to: i } }
      while (i + 1 < limit && pairAt[i + 1] === pairAt[i]) i++
      continue
    }
    if (form === 'rằng') return { kind: 'rang', content: skipSigns(flow, i + 1, frame), adjunct: { from: at, to: i } }
    if (form === ':' && CAPTION.before(flow.forms, i, at) < i) return null
    if (form === ':') return { kind: 'colon', content: skipSigns(flow, i + 1, frame), adjunct: { from: at, to: i } }
    // nêu ý kiến về luật - ảnh VPQH “...”: the words below the picture end
    if (form === ';' || (isDash(form) && CAPTION.startsAt(flow.forms, i + 1, limit))) return null
  }
  return null
}

function isDash(form: string | undefined): boolean {
  return form === '-' || form === '–' || form === '—'
}

/** `nói trong nước mắt “con ơi, mẹ về đây”`: a quotation that no name of a programme is as long as. */
function isSpeech(flow: Flow, pairAt: Int32Array, from: number, open: number): boolean {
  for (let i = from; i < open; i++) if (!isWord(flow, i)) return false
  let close = open
  while (pairAt[close + 1] === pairAt[open]) close++
  return close - open > SPEECH && NAMED.before(flow.forms, open, 0) === open && hasPredicate(flow, open + 1, close)
}

/** A quotation that follows a hearer or a date is the content, one that follows a common noun is a name (chương trình “...”). */
function isEndOfAdjunct(flow: Flow, at: number): boolean {
  return isCapital(flow, at - 1) || flow.tokens[at - 1]?.kind === 'number' || !isWord(flow, at - 1)
}
