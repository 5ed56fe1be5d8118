// After the cue: the content that follows it, and whether it is one the cue can take.
import { hangs, skipAdverbsBack } from './clause.ts'
import { type Content, type PairScene, quotationAfterColon, shapeContent } from './content.ts'
import { type CueReading, isOwnClause, type Voice } from './cue-readings.ts'
import { cutContent } from './cut-content.ts'
import { opensDialogue } from './dialogue.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { hasPredicate, isClause } from './predicates.ts'
import { canSpeak } from './speaks.ts'
import { wordsOf } from './words.ts'

const SOURCE = wordsOf('source')
const DETERMINER = wordsOf('determiner')
const MEDIA = wordsOf('media-word')
const PRONOUNS = (['pronoun-he', 'pronoun-she'] as const).map(wordsOf)
const LONGEST_CLAUSE = 220
const LONGEST_QUOTATION = 900
const LONGEST_NOUN = 8

/** The content after the cue, to where its clause ends; a clause, a colon and a quotation are two. */
export function readForward(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, voice: Voice): Draft[] {
  const { hit, subject, complement } = readings[i] as CueReading
  const from = complement.content
  const end = cutContent(scene, frame, readings, i)
  const sure = complement.kind === 'colon'
  const sign = sure ? null : quotationAfterColon(scene, from, end)
  const colon = sign !== null && isInner(scene, readings, i, sign) ? null : sign
  const common = {
    cue: hit,
    ...voice,
    adjunct: complement.adjunct,
    clause: { from: i === 0 ? Math.min(frame.from, subject.clause) : subject.clause, to: from },
  }
  const out: Draft[] = []
  const content = shapeContent(scene, from, colon ?? end, sure)
  const isDashed = sure && opensDialogue(scene, frame, from - 1)
  // nêu rõ bức xúc: “...”: what the words after the colon are
  // trả lời hãng tin Reuters: “...”: to whom
  const isNoun =
    colon !== null &&
    content !== null &&
    ((content.to - content.from < LONGEST_NOUN && !hasPredicate(scene.flow, content.from, content.to)) || isOutlet(scene, content))
  if (content && !isNoun && !isAsked(scene, frame, readings[i] as CueReading) && fits(scene, content, readings[i] as CueReading, voice)) {
    const elided = subject.kind === 'elided' && content.shape === 'indirect' ? 'quote.indirect.elided-subject' : null
    const rule = isDashed ? 'quote.direct.dash' : (elided ?? (`quote.${content.shape}.after-cue` as const))
    out.push({ ...common, ...content, rule })
  }
  const second = colon === null ? null : shapeContent(scene, colon + 1, end, true)
  if (second?.shape === 'direct') out.push({ ...common, ...second, rule: 'quote.direct.after-cue' })
  return out
}

/** `Ông Nam kể rằng ông Sơn dặn: “...”`: somebody in the words speaks at the colon, so what stands behind it is theirs, within the words. */
function isInner(scene: PairScene, readings: readonly CueReading[], i: number, colon: number): boolean {
  return readings.slice(i + 1).some(({ subject, complement, hit }) => {
    if (hit.to > colon || complement.content <= colon || scene.flow.forms[complement.content - 1] !== ':') return false
    // Ông Nam nói xã sẽ có thư dặn dò: “...”: nobody has spoken yet
    if (scene.flow.forms.slice(subject.clause, hit.from).includes('sẽ')) return false
    // bà con đã gọi điện và ông khuyên: “...”: another clause
    const nearest = scene.mentions.endingAt.get(skipAdverbsBack(scene, hit.from, subject.clause))
    if (nearest && nearest.from >= (subject.phrase?.to ?? 0)) return false
    return subject.kind === 'own' && subject.phrase !== null && canSpeak(scene, subject.phrase, hit.from, { plainNouns: true })
  })
}

/** `hãng tin Reuters`: nothing but a name, and the word for an outlet before it. */
function isOutlet(scene: PairScene, { from, to }: Content): boolean {
  const named = scene.mentions.endingAt.get(to)
  return named !== undefined && (named.from === from || MEDIA.after(scene.flow.forms, from, to) === named.from)
}

/** `Ông có cho rằng cầu đã hỏng?`, `Chị đánh giá sao về cầu?`: what the one spoken to is asked; but `Ông nói: Cầu hỏng à?`, `Chị bảo, cậu đã xem chưa?`. */
function isAsked({ flow }: PairScene, frame: Frame, { hit, subject: { kind, phrase }, complement }: CueReading): boolean {
  if (kind !== 'own' || phrase === null || phrase.to !== phrase.from + 1 || flow.forms[frame.to] !== '?') return false
  const opens = complement.kind === 'comma' ? flow.forms[hit.from - 1] === 'có' : complement.kind !== 'colon'
  return opens && PRONOUNS.some((list) => list.has(flow.forms[phrase.from]))
}

function fits(scene: PairScene, content: Content, { hit, subject, complement }: CueReading, voice: Voice): boolean {
  const { takes } = hit.cue
  const length = content.to - content.from
  if (content.shape === 'direct') {
    if (length > LONGEST_QUOTATION) return false
    return complement.kind === 'colon' || complement.kind === 'rang' || length > 3 || hasPredicate(scene.flow, content.from, content.to)
  }
  if (length < 2 || length > LONGEST_CLAUSE || takes === 'quote' || hit.cue.class === 'demand') return false
  if (subject.kind === 'elided' && !voice.speaker) return false
  // nói trong một bức thư, đồng thời khẳng định ...: where it was said
  if (complement.kind === 'adjunct' && hangs(scene, content.from, content.to) === 'setting') return false
  // Các mẫu xe có phanh, cảnh báo chệch làn: of nobody named only with a word like rằng
  if (subject.kind === 'elided' && isLoose(scene, voice, complement.kind)) return false
  if (complement.kind === 'colon' && complement.adjunct && scene.flow.forms[complement.adjunct.from] === 'về') return false
  // bổ sung ở buổi họp trước gồm: ...: a list
  if (complement.kind === 'colon' && complement.adjunct && scene.flow.forms[complement.adjunct.to - 1] === 'gồm') return false
  if (takes === 'rang') return complement.kind === 'rang' || complement.kind === 'colon'
  if (takes === 'comma')
    return (
      ['rang', 'colon', 'comma'].includes(complement.kind) ||
      (complement.kind === 'bare' && isOwnClause(scene.flow, content.from, content.to))
    )
  return takes === 'any' || !['bare', 'adjunct', 'quote'].includes(complement.kind) || isClause(scene.flow, content.from, content.to)
}

/** Somebody unnamed whom a verb follows speaks only with a word like `rằng`. */
function isLoose({ flow }: PairScene, { speaker, via }: Voice, kind: CueReading['complement']['kind']): boolean {
  if (!speaker || speaker.head || via || kind === 'rang' || kind === 'colon') return false
  return !SOURCE.startsAt(flow.forms, DETERMINER.after(flow.forms, speaker.from, speaker.to), speaker.to)
}
