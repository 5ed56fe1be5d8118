// After the cue: where the content starts and ends that follows it, and whether it is one the cue can take.
import { hangs, isAdverbial } from './clause.ts'
import { type Content, type PairScene, quotationAfterColon, shapeContent } from './content.ts'
import { type CueReading, isOwnClause, isPart, type Voice } from './cue-readings.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { mediaTail } from './media-tail.ts'
import { hasPredicate, isClause } from './predicates.ts'
import { wordsOf } from './words.ts'

const HARD_CONTRAST = wordsOf('hard-contrast')
const CAPTION = wordsOf('caption')
const CONCESSION = wordsOf('concession')
const OPINION = wordsOf('opinion')
const CONTRAST = wordsOf('contrast')
const SOURCE = wordsOf('source')
const SUBORDINATOR = wordsOf('subordinator')
const DETERMINER = wordsOf('determiner')
const OWN_ACT = wordsOf('own-act')
const KEPT_BACK = wordsOf('kept-back')
const MEDIA = wordsOf('media-word')
const INVESTIGATOR = wordsOf('investigator')
const CONFESS = wordsOf('confess')
const CUT_LOOKAHEAD = 6
const LONGEST_CLAUSE = 220
const LONGEST_QUOTATION = 900
// No content is looked for beyond this many tokens.
const SHORTEST = 4
const NEAR = 6
const LONGEST_NOUN = 8
const FARTHEST = 1000

/** The content after the cue, to where its clause ends; a clause, a colon and a quotation are two. */
export function readForward(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number, voice: Voice): Draft[] {
  const { hit, subject, complement } = readings[i] as CueReading
  const from = complement.content
  const end = cutContent(scene, frame, readings, i)
  const sure = complement.kind === 'colon'
  const colon = sure ? null : quotationAfterColon(scene, from, end)
  const common = {
    cue: hit,
    ...voice,
    adjunct: complement.adjunct,
    clause: { from: i === 0 ? Math.min(frame.from, subject.clause) : subject.clause, to: from },
  }
  const out: Draft[] = []
  const content = shapeContent(scene, from, colon ?? end, sure)
  // nêu rõ bức xúc: “...”: what the words after the colon are
  // trả lời hãng tin Reuters: “...”: to whom
  const isNoun =
    colon !== null &&
    content !== null &&
    ((content.to - content.from < LONGEST_NOUN && !hasPredicate(scene.flow, content.from, content.to)) || isOutlet(scene, content))
  if (content && !isNoun && fits(scene, content, readings[i] as CueReading, voice)) {
    const elided = subject.kind === 'elided' && content.shape === 'indirect'
    out.push({ ...common, ...content, rule: elided ? 'quote.indirect.elided-subject' : `quote.${content.shape}.after-cue` })
  }
  const second = colon === null ? null : shapeContent(scene, colon + 1, end, true)
  if (second?.shape === 'direct') out.push({ ...common, ...second, rule: 'quote.direct.after-cue' })
  return out
}

/** `hãng tin Reuters`: nothing but a name, and the word for an outlet before it. */
function isOutlet(scene: PairScene, { from, to }: Content): boolean {
  const named = scene.mentions.endingAt.get(to)
  return named !== undefined && (named.from === from || MEDIA.after(scene.flow.forms, from, to) === named.from)
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

/** Where the content that starts after cue `i` ends: the frame, or a later cue's clause that is not part of it. */
function cutContent(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number): number {
  const reading = readings[i] as CueReading
  const start = reading.complement.content
  const { clause } = reading.subject
  // Tuy nhiên ông Nam nói ...: no concession
  const conceded =
    CONCESSION.before(scene.flow.forms, clause, frame.from) < clause ||
    (CONCESSION.startsAt(scene.flow.forms, clause, frame.to) && !HARD_CONTRAST.startsAt(scene.flow.forms, clause, frame.to))
  for (let j = i + 1; j < Math.min(readings.length, i + 1 + CUT_LOOKAHEAD); j++) {
    const { subject, complement, hit, quoteBefore } = readings[j] as CueReading
    // A content of a word or two is none: what looks like the next speaker is its subject.
    // xác nhận tai nạn ấy và cho biết ...: a noun, and the next cue
    const isNext = subject.kind === 'elided' && subject.joined && subject.clause > start
    if (subject.clause < start + SHORTEST && !isNext) continue
    if (turn(scene, start, subject.clause, conceded) < subject.clause) break
    // cho biết nếu trời mưa, bà Lan sẽ nói rõ: the clause that the condition belongs to
    const kind = hangs(scene, start, subject.clause)
    if (kind === 'condition' || (kind === 'setting' && !isNext)) continue
    if (subject.kind === 'elided' && subject.parted && isPart(scene, subject.clause)) return subject.clause
    if (subject.kind === 'elided' && subject.joined) return subject.clause
    if (subject.kind !== 'own') continue
    // Trong khi bà Lan nói cầu đẹp thì ông Nam cho rằng ...
    if (i === 0 && scene.flow.forms[subject.clause - 1] === 'thì' && SUBORDINATOR.startsAt(scene.flow.forms, frame.from, start))
      return subject.clause - 1
    if (quoteBefore !== null && subject.parted) return subject.clause
    if (subject.parted && (subject.joined || (reading.subject.subordinate && !subject.subordinate))) return subject.clause
    // tiếp thu ý kiến cho rằng cầu đã hỏng, Bộ trưởng Lê Thị Sen cho biết ...: the opinion is only what is answered
    if (subject.parted && isOpinion(scene, reading) && subject.phrase?.head?.mention.form === 'name') return subject.clause
    if (subject.parted && (complement.kind === 'colon' || complement.kind === 'quote')) return subject.clause
    if (subject.parted && complement.kind === 'none' && hit.to >= frame.to - 1) return subject.clause
  }
  const other =
    i === 0 &&
    scene.flow.forms[frame.from] === 'trong' &&
    scene.flow.forms[frame.from + 1] === 'khi' &&
    scene.flow.forms[frame.from + 2] !== 'đó'
      ? otherSide(scene, start, frame.to)
      : null
  if (other !== null) return other
  // Sau khi có tin đồn cho rằng cầu đã hỏng, kỹ sư Lê Tám đã vẽ ...
  const depends =
    isAdverbial(scene, frame.from, reading.subject.clause) || SUBORDINATOR.startsAt(scene.flow.forms, frame.from, reading.hit.from)
  const open = isOpinion(scene, reading) && depends ? nextClause(scene, start, frame.to) : null
  if (open !== null) return open
  if (reading.subject.subordinate && opensFrame(scene, frame, reading.subject.clause))
    return firstComma(scene, start, Math.min(frame.to, start + FARTHEST))
  const inner = readings[i + 1]
  const acts = ownAct(scene, start, inner?.subject.kind === 'own' ? inner.hit.from : frame.to) ?? frame.to
  const decided =
    CONFESS.after(scene.flow.forms, reading.hit.from, reading.hit.to) === reading.hit.to ? decision(scene, start, frame.to) : frame.to
  return Math.min(turn(scene, start, frame.to, conceded), acts, decided, start + FARTHEST, mediaTail(scene, start + SHORTEST, frame.to))
}

/** `Trong khi bà Lan nói cầu đẹp | thì ông Nam lắc đầu`: where the other one's clause begins. */
function otherSide({ flow, mentions, pairAt }: PairScene, start: number, to: number): number | null {
  for (let i = start; i < Math.min(to, start + FARTHEST); i++) {
    if (/^(?:nếu|khi|hễ)$/u.test(flow.forms[i] ?? '')) return null
    // Trong khi bà Lan nói cầu đẹp, ông Nam lắc đầu
    const parts = flow.forms[i] === 'thì' || (flow.forms[i] === ',' && i > start + SHORTEST)
    const head = parts && pairAt[i] === -1 ? mentions.startingAt.get(i + 1) : undefined
    // thì các nhân viên lại đòi mua vé
    if (head && flow.forms[i] === ',' && !hasPredicate(flow, head.to, Math.min(to, head.to + NEAR))) continue
    if (head) return /^(?:person|organization|role|group)$/u.test(head.mention.kind) ? i : null
  }
  return null
}

/** `ý kiến | cho rằng`. */
function isOpinion({ flow }: PairScene, { hit, subject }: CueReading): boolean {
  return subject.phrase?.head === null && OPINION.before(flow.forms, hit.from, subject.clause) < hit.from
}

/** `Dựa trên tin đồn cho rằng cầu sẽ có bốn nhịp, kỹ sư Lê Tám đã vẽ ...`: the comma before somebody who acts. */
function nextClause(scene: PairScene, start: number, to: number): number | null {
  for (let i = start; i < Math.min(to, start + LONGEST_CLAUSE); i++) {
    if (scene.flow.forms[i] !== ',' || scene.pairAt[i] !== -1) continue
    const head = scene.mentions.startingAt.get(i + 1)
    if (head && head.mention.form === 'name' && hasPredicate(scene.flow, head.to, to)) return i
  }
  return null
}

/** `Sau khi ông X cho biết ..., bà Y ...`, `Tuy nhiên, khi ông X nói ..., bà Y ...`: the clause opens the sentence, so the first comma ends it. */
function opensFrame(scene: PairScene, frame: Frame, clause: number): boolean {
  // Khi báo Sao Mai thông báo sẽ đăng thư, ông Nam ...: the word itself opens the clause of the cue, or only the subject stands before
  if (clause === frame.from || scene.mentions.startingAt.get(frame.from)?.to === clause) return true
  return isAdverbial(scene, frame.from, clause) && firstComma(scene, frame.from, clause) >= clause - 1
}

function firstComma({ flow, pairAt }: PairScene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (flow.forms[i] === ',' && pairAt[i] === -1) return i
  return to
}

/** `..., đồng thời kêu gọi ...`, `..., nhưng từ chối tiết lộ tên`: where the speaker does more, or does not tell more; null where neither is told. */
function ownAct({ flow, pairAt }: PairScene, start: number, to: number): number | null {
  const limit = Math.min(to, start + LONGEST_CLAUSE)
  for (let i = start + 1; i < limit; i++) {
    if (pairAt[i] !== -1) continue
    const acts = flow.forms[i] === 'đồng' && flow.forms[i + 1] === 'thời' && OWN_ACT.startsAt(flow.forms, i + 2, limit)
    const keeps = /^(?:nhưng|song)$/u.test(flow.forms[i] ?? '') && KEPT_BACK.startsAt(flow.forms, i + 1, limit)
    if (acts || keeps) return i
  }
  return null
}

/** `thừa nhận đã lấy trộm | nên công an huyện đã ra lệnh bắt`: what follows from a confession is told by the reporter. */
function decision({ flow, pairAt }: PairScene, start: number, to: number): number {
  for (let i = start + 1; i < Math.min(to, start + LONGEST_CLAUSE); i++) {
    if (flow.forms[i] !== 'nên' || pairAt[i] !== -1) continue
    const name = INVESTIGATOR.after(flow.forms, i + 1, to)
    if (name > i + 1 && flow.forms.slice(name, Math.min(to, name + LONGEST_NOUN)).includes('đã')) return i
  }
  return to
}

/** `..., tuy nhiên, ...`, `Mặc dù ông X nói ..., nhưng ...`: the reporter goes on; so does a caption (- Ảnh: CNN). */
function turn(scene: PairScene, start: number, to: number, conceded: boolean): number {
  const limit = Math.min(to, start + LONGEST_CLAUSE)
  for (let i = start + 1; i < limit; i++) {
    if (scene.flow.forms[i] === ':' && scene.pairAt[i] === -1 && CAPTION.before(scene.flow.forms, i, start) < i)
      return CAPTION.before(scene.flow.forms, i, start)
    if (
      scene.flow.forms[i - 1] === ',' &&
      scene.pairAt[i] === -1 &&
      (conceded ? CONTRAST.startsAt(scene.flow.forms, i, limit) : isTurn(scene, start, i, limit))
    )
      return i - 1
  }
  return to
}

/** `..., tuy nhiên, ông Nam không vui`, `..., tuy nhiên không nêu tên ai`; but `cầu đã xong, tuy nhiên đường vẫn hỏng` goes on. */
function isTurn(scene: PairScene, start: number, at: number, limit: number): boolean {
  const { forms } = scene.flow
  const after = HARD_CONTRAST.after(forms, at, limit)
  if (after === at || hangs(scene, start, at) !== null) return false
  if (forms[after] === ',') return true
  for (let i = after; i < Math.min(limit, after + LONGEST_NOUN); i++) if (KEPT_BACK.startsAt(forms, i, limit)) return true
  return false
}
