// Cut content: where the content after a cue ends: at the clause of a later cue, at what the speaker does besides, at the reporter's turn.
import { firstComma, hangs, isAdverbial, isNounPhraseStart } from './clause.ts'
import type { PairScene } from './content.ts'
import { type CueReading, isPart } from './cue-readings.ts'
import type { CueHit } from './cues.ts'
import type { Frame } from './frames.ts'
import { mediaTail } from './media-tail.ts'
import { ownAct } from './own-act.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

const HARD_CONTRAST = wordsOf('hard-contrast')
const CAPTION = wordsOf('caption')
const CONCESSION = wordsOf('concession')
const OPINION = wordsOf('opinion')
const CONTRAST = wordsOf('contrast')
const SUBORDINATOR = wordsOf('subordinator')
const KEPT_BACK = wordsOf('kept-back')
const INVESTIGATOR = wordsOf('investigator')
const CONFESS = wordsOf('confess')
const JUDGES = wordsOf('judges')
const AT_ONCE = wordsOf('at-once')
const CUT_LOOKAHEAD = 6
const LONGEST_CLAUSE = 220
const SHORTEST = 4
const NEAR = 6
const LONGEST_NOUN = 8
// No content is looked for beyond this many tokens.
const FARTHEST = 1000

/** Where the content that starts after cue `i` ends: the frame, or a later cue's clause that is not part of it. */
export function cutContent(scene: PairScene, frame: Frame, readings: readonly CueReading[], i: number): number {
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
  const opened =
    reading.subject.subordinate && opensFrame(scene, frame, reading.subject.clause)
      ? firstComma(scene, start, Math.min(frame.to, start + FARTHEST))
      : frame.to
  // Bình luận ấy xuất hiện sau khi Peru tuyên bố cầu sập ở bang Mây, miền nam Chile: only where it is
  const goesOn =
    SUBORDINATOR.startsAt(scene.flow.forms, frame.from, start) ||
    isNounPhraseStart(scene, opened + 1, frame.to) ||
    hasPredicate(scene.flow, opened, frame.to)
  if (opened < frame.to && goesOn) return opened
  const inner = readings[i + 1]
  const acts = ownAct(scene, reading.hit, start, inner?.subject.kind === 'own' ? inner.hit.from : frame.to) ?? frame.to
  return Math.min(
    turn(scene, start, frame.to, conceded),
    acts,
    decision(scene, reading.hit, start, frame.to),
    otherCount(scene, reading.hit, start, frame.to),
    start + FARTHEST,
    mediaTail(scene, start + SHORTEST, frame.to),
  )
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

/**
 * `thừa nhận đã lấy trộm | nên công an huyện đã ra lệnh bắt`, `kết luận chân đã gãy | nên lập tức cho mổ`: what follows from a confession or a judgement
 * is told by the reporter; but `kết luận do thợ vội nên đã quên chốt` is all judged.
 */
function decision({ flow, pairAt }: PairScene, hit: CueHit, start: number, to: number): number {
  const { forms } = flow
  const confesses = CONFESS.after(forms, hit.from, hit.to) === hit.to
  const judges = JUDGES.after(forms, hit.from, hit.to) === hit.to
  for (let i = start; (confesses || judges) && i < Math.min(to, start + LONGEST_CLAUSE); i++) {
    if (pairAt[i] !== -1) continue
    if (judges && /^(?:vì|do|bởi|tại)$/u.test(forms[i] ?? '')) return to
    if (forms[i] !== 'nên') continue
    const name = INVESTIGATOR.after(forms, i + 1, to)
    if (confesses && name > i + 1 && forms.slice(name, Math.min(to, name + LONGEST_NOUN)).includes('đã')) return i
    const acted = AT_ONCE.after(forms, i + 1, to)
    if (judges && acted > i + 1) return i
  }
  return to
}

/** `43% hộ dân dự báo giá lúa tăng | và 10% hộ dân dự báo giá giảm`: others are counted, and say something else. */
function otherCount({ flow, pairAt }: PairScene, { cue }: CueHit, start: number, to: number): number {
  for (let i = start + 1; i < Math.min(to, start + LONGEST_CLAUSE); i++) {
    if (pairAt[i] !== -1 || !/^(?:và|,|;)$/u.test(flow.forms[i] ?? '') || flow.tokens[i + 1]?.kind !== 'number') continue
    if (
      flow.forms
        .slice(i + 2, Math.min(to, i + 2 + LONGEST_NOUN))
        .join(' ')
        .includes(` ${cue.text} `)
    )
      return i
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
