// Uncued: who speaks beside a quotation without a verb of saying: before its colon, or after its closing mark.
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import type { MarkPair } from './marks.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import { mainSubject, type SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const NAMED = wordsOf('named')
const AGENT = wordsOf('agent')
const DETERMINER = wordsOf('determiner')
const CONTRAST = wordsOf('contrast')
const HEARD = wordsOf('heard')
const SAYING = wordsOf('saying-noun')
const PERSON_START = wordsOf('person-start')
const FIRST_PERSON = wordsOf('first-person')
const SHORTEST = 6
const LEAD = 16
const LONGEST_LEAD = 36
const LONGEST_TAIL = 16

/**
 * The speaker of `Ông Nam tỏ ra vui mừng: “...”`, `câu nói của ông Nam: “...”`: a sentence after a colon with no cue, whose subject is a person.
 * What somebody hears, reads or gets (Ông Nam nhận được tin nhắn: “...”) is not his.
 */
export function beforeColon(scene: PairScene, pair: MarkPair, frame: Frame): SpeakerPhrase | null {
  const { flow } = scene
  const colon = pair.open - 1
  if (flow.forms[colon] !== ':' || !isSpeech(scene, pair)) return null
  if ((pair.closed ? pair.close + 1 : pair.close) < frame.to) return null
  const owner = ownerOfWords(scene, frame, colon)
  if (owner) return owner
  if (NAMED.before(flow.forms, colon, frame.from) < colon || colon - frame.from > LONGEST_LEAD) return null
  const subject = subjectBefore(scene, frame, colon)
  if (subject && isReceived(scene, subject.to, colon)) return null
  return subject && (colon - frame.from <= LEAD || !holdsHeard(scene, subject.to, colon)) ? subject : null
}

/** `Ông Nam được hỏi: “...”`, `Lan chỉ nhận được một câu trả lời hời hợt: “...”`: somebody else's words. */
function isReceived({ flow: { forms } }: PairScene, from: number, colon: number): boolean {
  for (let i = from; i < colon - 1; i++) {
    if (/^(?:được|bị)$/u.test(forms[i] ?? '') && forms[i + 1] === 'hỏi' && i + 2 === colon) return true
    const isGot = forms[i] === 'nhận' && forms[i + 1] === 'được'
    if (isGot && SAYING.startsAt(forms, DETERMINER.after(forms, i + 2, colon), colon)) return true
  }
  return false
}

/** `Tôi nhớ câu nói của ông Nam: “...”`, `lời của ông Nam, Chủ tịch xã Mây: “...”`: whose words they are. */
function ownerOfWords({ flow, mentions }: PairScene, frame: Frame, colon: number): SpeakerPhrase | null {
  for (let i = colon - 2; i > Math.max(frame.from, colon - LONGEST_LEAD); i--) {
    const head = flow.forms[i] === 'của' && SAYING.before(flow.forms, i, frame.from) < i ? mentions.startingAt.get(i + 1) : undefined
    const isDescribed = head !== undefined && flow.forms.slice(head.from, head.to + 1).some((form) => /^[,–(-]$/u.test(form))
    if (head?.mention.kind === 'person' && (head.to >= colon || isDescribed)) return { from: head.from, to: head.to, head }
  }
  return null
}

/** The person of the last clause before the colon: `Nam vào nhà, vợ anh quát lên: “...”` is not Nam's. */
function subjectBefore(scene: PairScene, frame: Frame, colon: number): SpeakerPhrase | null {
  const near = clauseHead(scene, frame, colon)
  const subject = near ? { from: near.from, to: near.to, head: near } : mainSubject(scene, frame, colon)
  if (subject?.head?.mention.kind !== 'person') return null
  // Tôi thấy anh chỉ mặt xưng tôi, cô với tôi: “...”: who tells the story is the subject
  if (!near && subject.from > frame.from && /^(?:tôi|em|mình|chúng)$/u.test(scene.flow.forms[frame.from] ?? '')) return null
  // Lan đứng bên hồ Nhạc sĩ Hà Tám tỏ ra vui mừng: “...”: far from the colon nobody else may be named
  return colon - subject.to <= LEAD || !namesPerson(scene, subject.to, colon) ? subject : null
}

/** The mention that begins the clause after the last comma or joining word before the colon. */
function clauseHead({ flow, mentions, pairAt }: PairScene, frame: Frame, colon: number): PlacedMention | undefined {
  for (let i = colon - 1; i > frame.from; i--) {
    const head = pairAt[i] === -1 ? mentions.startingAt.get(i) : undefined
    const joins = /^(?:,|thì|khiến)$/u.test(flow.forms[i - 1] ?? '') || CONTRAST.before(flow.forms, i, frame.from) < i
    if (head && joins && !isCapitals(flow, head.to, colon)) return head
  }
  return undefined
}

/** No word of small letters: `hát của Lan, Lê Tám: “...”` lists names. */
function isCapitals(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(flow, i) && !isCapital(flow, i)) return false
  return true
}

function namesPerson({ mentions }: PairScene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = mentions.startingAt.get(i)?.mention
    if (mention?.kind === 'person' && mention.form === 'name') return true
  }
  return false
}

function holdsHeard({ flow }: PairScene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (HEARD.startsAt(flow.forms, i, to)) return true
  return false
}

/** The speaker of `“...”, ông Nam cười buồn.`: the quotation opens the sentence, and somebody's clause of a few words without a cue follows. */
export function afterQuotation(scene: PairScene, pair: MarkPair, frame: Frame): SpeakerPhrase | null {
  const { flow, mentions, pairAt } = scene
  if (pair.open !== frame.from || !isSpeech(scene, pair)) return null
  const end = pair.closed ? pair.close + 1 : pair.close
  let from = end
  while (flow.forms[from] === ',' || isSpacedDash(flow, from)) from++
  if (from === end || frame.to - from > LONGEST_TAIL || from >= frame.to) return null
  for (let i = from; i < frame.to; i++) if (pairAt[i] !== -1) return null
  const head = mentions.startingAt.get(from) ?? null
  const owner = head ? null : ownerBehind(scene, frame, from)
  if (owner) return owner
  if (head ? !/^(?:person|organization|role)$/u.test(head.mention.kind) : !PERSON_START.startsAt(flow.forms, from, frame.to)) return null
  // “...” - Người yêu chị có ghen?: a subhead and what comes below it
  if (flow.forms[frame.to] === '?' || (!head && isCapital(flow, from))) return null
  const to = head?.to ?? verbAfter(scene, from, frame.to)
  if (to >= frame.to) return head?.mention.form === 'name' && head.mention.kind === 'person' ? { from, to: head.to, head } : null
  return isWord(flow, to) && !AGENT.has(flow.forms[to]) ? { from, to, head } : null
}

/** `“...”, đó là những lời tâm sự của ông Nam`, `“...”. Đây cũng là ý kiến của bà Sen`: whose words they were. */
export function ownerBehind({ flow, mentions }: PairScene, frame: Frame, from: number): SpeakerPhrase | null {
  const is = /^(?:chính|cũng)$/u.test(flow.forms[from + 1] ?? '') ? from + 2 : from + 1
  if (!/^(?:đó|đây)$/u.test(flow.forms[from] ?? '') || flow.forms[is] !== 'là') return null
  const of = flow.forms.indexOf('của', from)
  const head =
    of > 0 && of < frame.to && SAYING.startsAt(flow.forms, DETERMINER.after(flow.forms, is + 1, of), of)
      ? mentions.startingAt.get(of + 1)
      : undefined
  return head?.mention.kind === 'person' ? { from: head.from, to: head.to, head } : null
}

function verbAfter({ flow }: PairScene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (hasPredicate(flow, i, i + 1)) return i
  return end
}

function isSpeech({ flow }: PairScene, { open, close }: MarkPair): boolean {
  return close - open >= SHORTEST && (FIRST_PERSON.startsAt(flow.forms, open + 1, close) || hasPredicate(flow, open + 1, close))
}
