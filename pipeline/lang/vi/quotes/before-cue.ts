// Before the cue: the quotation or the clause that the cue after it attributes.
import { TITLES } from '../names/lexicon.ts'
import { isAdverbial } from './clause.ts'
import { type PairScene, shapeContent, trimContent } from './content.ts'
import { type CueReading, isPart, type Voice } from './cue-readings.ts'
import { isDialogue } from './dialogue.ts'
import type { Draft, QuoteRule } from './draft.ts'
import { isCapital } from './flow.ts'
import type { Frame } from './frames.ts'
import type { MarkPair } from './marks.ts'
import { hasPredicate } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { canSpeak, isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

const NAMED = wordsOf('named')
const BARE_VERB = wordsOf('bare-verb')
const LONGEST_CLAUSE = 220
const LONGEST_QUOTATION = 900
const SHORTEST = 4
const ADDRESSED = 8
// A quotation of more words than this that begins with a capital is a sentence, also where the page lost the full stop before it.
const SENTENCE = 8

/** `“...”, ông X nói`: the quotation before the cue. */
export function readQuotationBefore(
  scene: PairScene,
  frame: Frame,
  reading: CueReading,
  pair: number,
  voice: Voice,
  floor: number,
): Draft[] {
  const { hit, subject, complement } = reading
  const { open, close } = scene.pairs[pair] as MarkPair
  if (close - open < 2 || close - open > LONGEST_QUOTATION) return []
  const common = { cue: hit, ...voice, adjunct: complement.adjunct, clause: { from: subject.clause, to: frame.to } }
  if (open > floor && !isWhole(scene, frame, pair)) {
    if (isAdverbial(scene, floor, open)) return []
    const clause = trimContent(scene, floor, close + 1)
    const from = Math.max(clause.from, lastBreak(scene, clause.from, open))
    // Chủ của “lò gốm cổ”, ông Nam nói ...; Là khách của chương trình “Chợ quê”, bà Lan nói ...: who speaks
    if (!hasPredicate(scene.flow, from + 1, close)) return []
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
export function readClauseBefore(
  scene: PairScene,
  frame: Frame,
  reading: CueReading,
  floor: number,
  drafts: readonly Draft[],
  voice: Voice,
): Draft[] | 'tail' | null {
  const { hit, subject, complement } = reading
  // ..., nhưng một kỹ sư nói trước đó ...: the turn parts what stands before
  if (subject.kind !== 'own' || (subject.joined && subject.clause > frame.from)) return null
  if (subject.clause <= frame.from) return drafts.length ? null : 'tail'
  const dialogue = isDialogue(scene.flow, frame, subject.clause)
  if ((!['any', 'clause'].includes(hit.cue.takes) && !dialogue) || !isPart(scene, subject.clause)) return null
  // ..., kịp thời thông báo cho dân biết: no source
  if (!subject.phrase || !isSource(scene, subject.phrase, hit.from)) return null
  const open = drafts.at(-1)
  if (open && open.to >= subject.clause - 1) return null
  // Thưa luật sư, ông đánh giá thế nào: who is asked
  if (scene.flow.forms.slice(Math.max(floor, subject.clause - ADDRESSED), subject.clause).includes('thưa')) return null
  const clause = trimContent(scene, floor, subject.clause)
  const content = shapeContent(scene, clause.from, clause.to, false)
  if (!content || content.to - content.from < SHORTEST || content.to - content.from > LONGEST_CLAUSE) return null
  // Theo ông Nam, cầu đã xong, báo Sao Mai đưa tin: his words
  if (scene.flow.forms[content.from] === 'theo' && voice.speaker && isMedia(scene, voice.speaker)) return null
  // Đang vá lưới, ông Nam cho hay ...: what the speaker does
  // Phải một lúc lâu sau, bà Lan nói: a time
  const from = scene.flow.forms[content.from] === 'phải' ? content.from + 1 : content.from
  // - Bao giờ cầu xong? - bà Lan hỏi
  if ((!dialogue && !hasPredicate(scene.flow, from, content.to)) || BARE_VERB.has(scene.flow.forms[content.from])) return null
  if (isOnlyAdverbial(scene, content.from, content.to)) return null
  const rule: QuoteRule = dialogue ? 'quote.direct.dash' : `quote.${content.shape}.before-cue`
  return [{ ...content, cue: hit, ...voice, adjunct: complement.adjunct, clause: { from: subject.clause, to: frame.to }, rule }]
}

function isSource(scene: PairScene, phrase: SpeakerPhrase, cue: number): boolean {
  return phrase.head !== null || TITLES.at(scene.flow.forms, phrase.from) !== null || canSpeak(scene, phrase, cue, { plainNouns: false })
}

/** `Sau khi mưa tạnh`, `Liên quan đến giá điện mới được nêu, ngày 1/7`: behind the adverbials no clause is left. */
function isOnlyAdverbial(scene: PairScene, from: number, to: number): boolean {
  let at = from
  while (at < to && isAdverbial(scene, at, to)) {
    const comma = scene.flow.forms.indexOf(',', at)
    if (comma < 0 || comma >= to) return true
    at = comma + 1
  }
  return at > from && !hasPredicate(scene.flow, at, to)
}

/** The pair is a quotation by itself, not a part of the clause before the cue. */
export function isWhole(scene: PairScene, frame: Frame, pair: number): boolean {
  const { open, close } = scene.pairs[pair] as MarkPair
  if (open === frame.from || scene.flow.tokens[open - 1]?.kind !== 'word') return true
  if (NAMED.before(scene.flow.forms, open, frame.from) < open) return false
  return close - open > SENTENCE && isCapital(scene.flow, open + 1) && hasPredicate(scene.flow, open + 1, close)
}
