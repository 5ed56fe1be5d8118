// Within: what the words between marks tell that somebody else has said: `“Ông Sơn hỏi tôi: ‘Bao giờ xong?’”`, `“Bác sĩ bảo tôi rằng phải mổ”`.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import { skipAdverbsBack } from './clause.ts'
import type { PairScene } from './content.ts'
import type { Draft, QuoteRule } from './draft.ts'
import { type Frame, innerPairs, readFrames } from './frames.ts'
import { isDoubleMark, isMark } from './marks.ts'
import { hasPredicate } from './predicates.ts'
import { readFrame } from './read-frame.ts'
import { isI } from './says-i.ts'
import { speakerKind } from './speaker-kind.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const HOLDS = wordsOf('holds')
const ADDRESS_WORD = wordsOf('address-word')
// nếu con hỏi, khi nào họ bảo, tôi sẽ nói
const UNSAID = wordsOf('unsaid')
const FIRST_PERSON = [wordsOf('first-person'), wordsOf('self')]
// Words of a speaker without a name, of `cho tôi biết`, and from the cue to the mark.
const LONGEST = 6
const LONGEST_TELLING = 5
const FARTHEST = 10

/** The quotes within the words of `outer`, quotations between marks all; their cues are read as if the words stood alone. */
export function readWithin(scene: PairScene, outer: readonly Draft[]): Draft[] {
  const inner: PairScene = { ...scene, pairAt: innerPairs(scene.flow, scene.pairs) }
  const out: Draft[] = []
  const read = new Set<number>()
  for (const { pair, from, to } of outer) {
    if (pair === null || read.has(from)) continue
    read.add(from)
    const frames = readFrames(scene.flow, inner.pairAt, scene.mentions, { from, to })
    const told = frames.flatMap((frame) => readFrame(inner, frame).drafts.filter((draft) => isTold(inner, frame, draft)))
    if (!told.some((draft) => isOuter(inner, draft))) out.push(...told.map((draft) => ({ ...draft, rule: ruleOf(draft) })))
  }
  return out
}

/** `“Cầu đã xong. “Dân vui”, ông Nam nói”`: double marks with their cue behind them in double marks: a mark is lost, so the cue stands outside. */
function isOuter({ flow, pairs }: PairScene, { pair, rule }: Draft): boolean {
  return pair !== null && rule === 'quote.direct.before-cue' && isDoubleMark(flow.forms[pairs[pair]?.open ?? 0])
}

/** Somebody has said it, in words between marks or behind a word like `rằng`; not what the speaker thinks (`tôi cho rằng`) or will say. */
function isTold(scene: PairScene, frame: Frame, draft: Draft): boolean {
  const { forms } = scene.flow
  const { pair, from, to, cue, speaker, rule } = draft
  if (!speaker || !cue || cue.cue.class === 'think' || HOLDS.has(cue.cue.text) || !standsBeside(scene, draft, speaker)) return false
  const comma = forms.slice(frame.from, cue.from).lastIndexOf(',')
  if (forms.slice(frame.from + comma + 1, cue.from).some((form) => UNSAID.has(form))) return false
  if (pair !== null) return from - cue.to <= FARTHEST
  const isOwn = FIRST_PERSON.some((list) => list.startsAt(forms, speaker.from, speaker.to))
  if (isOwn || rule.startsWith('quote.mixed') || rule === 'quote.indirect.noun-cue' || forms[frame.to] === '?') return false
  // Báo chí nói rằng cầu hỏng, nhưng tin ấy sai: the speaker goes on
  if (forms.slice(from, to).some((form) => isMark(form) || form === 'nhưng')) return false
  const isTelling = cue.cue.text.startsWith('cho ') && cue.to - cue.from <= LONGEST_TELLING
  return cue.cue.class === 'according-to' || /^(?:rằng|là|:)$/u.test(forms[from - 1] ?? '') || isTelling
}

/** Somebody right beside the cue, and nothing but the one who speaks: not `Tôi quay lại và`. */
function standsBeside(scene: PairScene, { cue, rule }: Draft, speaker: SpeakerPhrase): boolean {
  const { from, to, head } = speaker
  const { forms } = scene.flow
  const isBeside =
    cue !== null && (cue.cue.class === 'according-to' || rule.endsWith('before-cue') || skipAdverbsBack(scene, cue.from, from) === to)
  // như ông bà nói, đau nhức thì có bảo tôi: no speaker of its own
  if (ADDRESS_WORD.has(forms[from - 1]) || forms.slice(to, cue?.from).includes('thì')) return false
  if (!isBeside || (speakerKind(scene.flow, speaker) === null && !isI(scene.flow, speaker))) return false
  if (head && head.from === from && head.to === to) return true
  const holdsMore = forms.slice(from, to).some((form) => /^(?:và|thì|việc|nói)$/u.test(form))
  return to - from <= LONGEST && !holdsMore && !hasPredicate(scene.flow, from, to)
}

function ruleOf({ pair }: Draft): QuoteRule {
  return pair !== null ? 'quote.direct.within' : 'quote.indirect.within'
}

export function isWithin({ rule }: Draft): boolean {
  return rule.endsWith('.within')
}

/** Who says it: `tôi` is the one whose words `holder` is; whom `ông ấy` means is not told, and `Bộ trưởng` is not the one who tells of him. */
export function toldWithin<Q extends Pick<Quote, 'speaker'>>(scene: PairScene, draft: Draft, quote: Q, holder: Quote): Q {
  const { speaker } = quote
  if (!speaker || !draft.speaker) return quote
  const teller = holder.speaker?.entity ?? null
  if (isI(scene.flow, draft.speaker)) return { ...quote, speaker: { ...speaker, entity: teller } }
  const form = draft.speaker.head?.mention.form
  const isKnown = form === 'name' || (form !== 'pronoun' && speaker.entity !== teller)
  return isKnown ? quote : { ...quote, speaker: { ...speaker, entity: null } }
}
