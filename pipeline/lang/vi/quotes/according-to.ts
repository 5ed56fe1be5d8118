// According to: `Theo X, ...` and `..., theo X`: the source named by a preposition. `Theo kế hoạch` and the like name none.
import { CUES, GROUPS } from '../names/lexicon.ts'
import { bracketBefore } from './apposition.ts'
import { isSpacedDash } from './clause.ts'
import { type Content, type PairScene, quotationAfterColon, shapeContent } from './content.ts'
import type { CueReading } from './cue-readings.ts'
import { type CueHit, relayEnd } from './cues.ts'
import type { Draft, QuoteRule } from './draft.ts'
import { blankBefore, bracketEnd, isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import { isInserted } from './inserted.ts'
import { mediaTail } from './media-tail.ts'
import type { PlacedMention } from './mention-index.ts'
import { identified, isOfFamily, nameWithin } from './noun-phrase.ts'
import { hasPredicate, isQuestion } from './predicates.ts'
import { contentStart, hasOwnPredicate, LONGEST_APPOSITION, pastTelling, type Source } from './source-content.ts'
import { dateAt, type SpeakerPhrase } from './speaker-phrase.ts'
import { isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

const REPORT = wordsOf('report')
const SOURCE = wordsOf('source')
const DETERMINER = wordsOf('determiner')
const MEDIA = wordsOf('media-word')
const MEDIA_NAME = wordsOf('media-name')
const OPENER = wordsOf('opener')
const ADVERB = wordsOf('adverb')
const LINK = wordsOf('link')
const INFORMANT = wordsOf('informant')
const LONGEST_INFORMANT = 6
const NO_WORDS = /^(?:mời|khuyên|hẹn|thề|hứa|kêu|dặn)$/u
export const LONGEST_CLAUSE = 220
const FARTHEST = 1000
const LONGEST_OPENING = 10
const OWNERS = wordsOf('owner')
const BODY_NOUN = wordsOf('body-noun')
const FINDING = wordsOf('finding')
const INFORMATION = wordsOf('information')
const RELATION = wordsOf('relation')
const REPORTER = wordsOf('reporter')
export const CUE = { text: 'theo', class: 'according-to', takes: 'any', noun: false } as const

/** The drafts of one frame that a leading `theo` attributes. */
export function readAccordingTo(scene: PairScene, frame: Frame, readings: readonly CueReading[]): Draft[] {
  const { flow } = scene
  const out: Draft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    // Thông tin từ Công an huyện Mây, cầu đã xong
    const to = flow.forms[i] === 'theo' ? i + 1 : namedSource(scene, i, frame.to)
    if (to === i || scene.pairAt[i] !== -1 || !leads(scene, frame, i)) continue
    out.push(...leading(scene, frame, readings, { cue: CUE, from: i, to, gap: null }))
  }
  return out
}

/** The end of `thông tin từ` at a token, where a body or a person stands behind it; the token itself where not. */
function namedSource({ flow, mentions }: PairScene, at: number, limit: number): number {
  const to = INFORMATION.after(flow.forms, at, limit)
  const head = mentions.startingAt.get(to)
  if (!head || flow.forms[at - 1] === 'theo' || !/^(?:organization|person)$/u.test(head.mention.kind)) return at
  return /^[,(]$/u.test(flow.forms[head.to] ?? '') ? to : at
}

/** `theo` opens the sentence, or its clause after an adverb (Tuy nhiên, theo ...; Trong khi đó theo ...). */
function leads(scene: PairScene, frame: Frame, at: number): boolean {
  const { flow } = scene
  // (Theo Reuters): only where the article is from
  if (flow.forms[at - 1] === '(') return false
  // Mai Sen – Theo Style Today: who signs
  const signed = isSpacedDash(flow, at - 1) ? scene.mentions.endingAt.get(at - 1) : undefined
  if (signed?.from === frame.from && signed.mention.kind === 'person') return false
  if (at === frame.from || isCapital(flow, at) || isInserted(scene, frame, at)) return true
  let i = frame.from
  for (let step = 0; step < LONGEST_OPENING && i < at; step++) {
    let next = OPENER.after(flow.forms, i, at)
    if (next === i) next = ADVERB.after(flow.forms, i, at)
    // Sáng 11/1, theo ...
    if (next === i && (/^[,/-]$/u.test(flow.forms[i] ?? '') || flow.tokens[i]?.kind === 'number')) next = i + 1
    if (next === i) break
    i = next
  }
  return i === at
}

export function readSource(scene: PairScene, frame: Frame, from: number): Source | null {
  const { flow, mentions } = scene
  // theo lời mời của ông Nam: nobody says so
  if (flow.forms[from] === 'lời' && NO_WORDS.test(flow.forms[from + 1] ?? '')) return null
  const report = reportEnd(scene, from, frame.to)
  // theo tìm hiểu của chúng tôi, theo ghi nhận của PV: what the paper has found itself
  const found = FINDING.after(flow.forms, from, frame.to)
  if (found > from && OWNERS.has(flow.forms[found]) && REPORTER.startsAt(flow.forms, found + 1, frame.to)) return null
  const at = report > from ? sourceAfterReport(scene, report, frame) : from
  const named = report > from ? identified(scene, at, Math.min(frame.to, at + LONGEST_INFORMANT)) : null
  if (named) return { phrase: { from, to: named.to, head: named }, to: named.to }
  const start = mentions.startingAt.has(at) ? at : DETERMINER.after(flow.forms, at, frame.to)
  const head = mentions.startingAt.get(at) ?? mentions.startingAt.get(start) ?? null
  const owned = at > report && at > from && OWNERS.has(flow.forms[at - 1])
  const known = Math.max(peopleEnd(scene, start), ...[SOURCE, MEDIA, MEDIA_NAME].map((list) => list.after(flow.forms, start, frame.to)))
  if (!head && !owned && known === start) return informantAt(scene, frame, from)
  const to = head ? ownEnd(scene, frame, head) : Math.max(known, start + 1)
  return { phrase: { from, to, head }, to }
}

/** The end of `báo cáo`, `một báo cáo` at a token, the token itself where none stands there; `một nguồn tin của Bộ` is not the body's own. */
function reportEnd({ flow }: PairScene, from: number, limit: number): number {
  const noun = /^(?:một|những)$/u.test(flow.forms[from] ?? '') ? from + 1 : from
  const to = noun > from && INFORMANT.startsAt(flow.forms, noun, limit) ? noun : REPORT.after(flow.forms, noun, limit)
  return to > noun ? to : REPORT.after(flow.forms, from, limit)
}

/** `theo ngư dân, ...`: the end of a noun for people that the comma follows; but `theo chồng, chị lên phố`. */
function peopleEnd({ flow }: PairScene, from: number): number {
  const noun = GROUPS.at(flow.forms, from)
  if (!noun?.value.has('role') || flow.forms[noun.to] !== ',') return from
  return RELATION.startsAt(flow.forms, from, noun.to) ? from : noun.to
}

/** `theo nguồn tin trên, ...`, `theo các nguồn tin thì ...`: of whom nothing more is told. */
function informantAt({ flow }: PairScene, frame: Frame, from: number): Source | null {
  const noun = DETERMINER.after(flow.forms, from, frame.to)
  let to = INFORMANT.after(flow.forms, noun, frame.to)
  if (to === noun) return null
  while (to < Math.min(frame.to, from + LONGEST_INFORMANT) && isWord(flow, to) && flow.forms[to] !== 'thì') to++
  return /^(?:,|thì)$/u.test(flow.forms[to] ?? '') ? { phrase: { from, to, head: null }, to } : null
}

/**
 * `Theo Hall, tân Bộ trưởng đang ...`: what seemed an apposition is the subject of the content, unless it goes on without a verb up to the next
 * comma (Theo Mai Sen, phóng viên | chiến trường, quân đội đã ...).
 */
function ownEnd({ flow }: PairScene, frame: Frame, head: PlacedMention): number {
  if (head.to >= frame.to || [',', ':', 'thì', '('].includes(flow.forms[head.to] as string)) return head.to
  const comma = flow.forms.indexOf(',', head.from)
  if (comma < 0 || comma >= head.to) return head.to
  for (let i = head.to; i < Math.min(frame.to, head.to + LONGEST_APPOSITION); i++) {
    if (flow.forms[i] !== ',' && flow.forms[i] !== 'thì') continue
    return !hasOwnPredicate(flow, head.to, i) && hasPredicate(flow, i + 1, frame.to) ? i : comma
  }
  return comma
}

function sourceAfterReport(scene: PairScene, report: number, frame: Frame): number {
  const { flow } = scene
  for (let i = report; i < Math.min(report + 5, frame.to); i++) {
    const form = flow.forms[i]
    // theo tuyên bố chung sau khi ông Nam đến: when, not whose
    if (form === 'khi') return report
    if (OWNERS.has(form)) return i + 1
    if (form === ',' || scene.mentions.startingAt.has(i)) return i
  }
  return report
}

function leading(scene: PairScene, frame: Frame, readings: readonly CueReading[], hit: CueHit): Draft[] {
  const { flow } = scene
  const named = readSource(scene, frame, hit.to)
  const passed = named && passedOn(scene, frame, named)
  const source = passed ?? named
  if (!source) return []
  const start = pastTelling(scene, frame, source, contentStart(scene, frame, source))
  // Một lý do, theo bà Lan, là | cầu đã cũ
  const from = start !== null && flow.forms[start] === 'là' && isInserted(scene, frame, hit.from) ? start + 1 : start
  if (from === null || from >= frame.to) return []
  const inSource = readings[firstAfter(readings, passed ? source.phrase.from : hit.from)]
  // Theo lời của bà Lan, chủ quán bún | cho biết: the cue has the source for its subject
  const isSubject = inSource?.subject.phrase?.head != null && inSource.subject.phrase.head === source.phrase.head
  if (inSource && (inSource.hit.from <= from || isSubject || (inSource.subject.phrase?.from ?? from) === hit.to)) return []
  const via = passed && named ? named.phrase : null
  // Theo ông, vì sao cầu hỏng?: what somebody is asked
  const isAsked = flow.forms[frame.to] === '?' || isQuestion(flow, from, frame.to)
  if (source.phrase.head?.mention.form === 'pronoun' && isAsked) return []
  const end = Math.min(cut(frame, readings, from), mediaTail(scene, from + 3, frame.to))
  // Theo Reuters, ông Nam nói: “...”: the colon is that of the cue
  const parts = quotationAfterColon(scene, from, end)
  const isCues = parts !== null && readings.some(({ hit, complement }) => hit.from > from && complement.content === parts + 1)
  const colon = isCues ? null : parts
  const sourceEnd = beforeTelling(
    flow.forms,
    source.phrase.from,
    dateAt(flow, source.to, Math.max(source.to, breakBefore(flow.forms, from))),
  )
  const phrase = {
    ...source.phrase,
    to: sourceEnd,
    head:
      (isMedia(scene, source.phrase) ? null : nameBetween(scene, flow.forms[from - 1] === 'thì' ? from - 1 : from)) ??
      lastName(scene, source, sourceEnd) ??
      (source.phrase.head ? null : nameWithin(scene, source.phrase.from, sourceEnd)) ??
      source.phrase.head,
  }
  const contents = [shapeContent(scene, from, colon ?? end, false), colon === null ? null : shapeContent(scene, colon + 1, end, true)]
  return contents.flatMap((content, i) => {
    // theo bác sĩ Sen, chuyên khoa Nhi: “...”: what the words after the colon are
    const isNoun = i === 0 && colon !== null && content !== null && !hasPredicate(flow, content.from, content.to)
    const fits =
      content &&
      !isNoun &&
      !isSignature(scene, content) &&
      content.to - content.from <= LONGEST_CLAUSE &&
      content.to - content.from >= 3 &&
      (i === 0 || content.shape === 'direct')
    return fits ? [{ ...draft(hit, content, phrase, { from: hit.from, to: from }), via }] : []
  })
}

/** `Theo tờ Sao Mai dẫn lời | một kỹ sư, ...`, `Theo AFP, dẫn nguồn tin | từ Bộ Y tế Peru, ...`: whose words the outlet passes on; null where it is the source itself. */
function passedOn(scene: PairScene, frame: Frame, { phrase, to }: Source): Source | null {
  const { flow } = scene
  if (!isMedia(scene, phrase)) return null
  const behind = flow.forms[to] === '(' ? bracketEnd(flow, to, frame.to) + 1 : to
  const at = flow.forms[behind] === ',' ? behind + 1 : behind
  const end = relayEnd(flow, at)
  if (end === at) return null
  // dẫn nguồn từ | Bộ Y tế; dẫn nguồn tin | tình báo: the source has no other name
  return (
    readSource(scene, frame, /^(?:từ|của)$/u.test(flow.forms[end] ?? '') ? end + 1 : end) ??
    (flow.forms[end - 1] === 'tin' ? readSource(scene, frame, end - 2) : null)
  )
}

/** `Theo Đức Tám (VNExpress)`, `Theo Mỹ Sen/Sao Mai.net`: nothing but names and sites, so the words are no clause. */
export function isSignature({ flow }: PairScene, { from, to }: Pick<Content, 'from' | 'to'>): boolean {
  const isName = (i: number) => flow.tokens[i]?.capital || (flow.forms[i - 1] === '.' && !blankBefore(flow, i))
  for (let i = from; i < to; i++) if (isWord(flow, i) && !isName(i)) return false
  return true
}

function nameBetween(scene: PairScene, content: number): PlacedMention | null {
  const name = scene.mentions.endingAt.get(content - 1)
  const named = name?.mention.form === 'name' && name.mention.kind === 'person'
  return name && named && scene.flow.forms[name.from - 1] === ',' ? name : null
}

/** `chuyên gia tình báo Neil Hauer`: the name that ends the source, where nothing links it to what stands before. */
function lastName(scene: PairScene, source: Source, end: number): PlacedMention | null {
  const { flow, mentions } = scene
  if (source.phrase.head?.mention.form === 'name') return null
  // chuyên gia Phật học Lê Văn Tám (Viện Sông Mây), người bị hại Lê Văn T.
  const bare = bracketBefore(flow, end, source.phrase.from)
  const last = mentions.endingAt.get(flow.forms[bare - 1] === '.' ? bare - 1 : bare)
  // báo địa phương Xiandai; but chuyên gia WB
  const report = reportEnd(scene, source.phrase.from, end)
  const noun = DETERMINER.after(flow.forms, OWNERS.has(flow.forms[report]) ? report + 1 : source.phrase.from, end)
  const isBody = last?.mention.kind === 'organization' && BODY_NOUN.startsAt(flow.forms, noun, end)
  const named = last !== undefined && (last.mention.kind === 'person' || isBody) && last.mention.form === 'name'
  // theo con trai ông Hall: whose son
  if (!named || last.from === source.phrase.from || isOfFamily(scene, source.phrase.from, last)) return null
  return LINK.has(flow.forms[last.from - 1]) ? null : last
}

/** `Theo bác sĩ trực đêm qua | cho biết, ...`: the verb is no part of the source. */
function beforeTelling(forms: readonly string[], from: number, end: number): number {
  return end - from > 3 && CUES.at(forms, end - 2)?.to === end && forms[end - 2] === 'cho' ? end - 2 : end
}

function breakBefore(forms: readonly string[], at: number): number {
  let to = at
  while ([',', 'thì', ':', 'là'].includes(forms[to - 1] as string)) to--
  return to
}

function cut(frame: Frame, readings: readonly CueReading[], from: number): number {
  const farthest = Math.min(frame.to, from + FARTHEST)
  for (let i = firstAfter(readings, from + 2); i < readings.length; i++) {
    const { hit, subject } = readings[i] as CueReading
    if (hit.from > farthest) break
    if (subject.clause <= from + 2) continue
    if (subject.kind === 'elided' && subject.joined) return subject.clause
    if (subject.kind === 'own' && subject.parted && subject.joined) return subject.clause
  }
  return farthest
}

/** Position of the first reading whose cue stands after a token. */
function firstAfter(readings: readonly CueReading[], token: number): number {
  let [low, high] = [0, readings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.hit.from ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** The draft of a source that `theo` names, with the rule that its shape gives. */
export function draft(hit: CueHit, content: Content, speaker: SpeakerPhrase, clause: { from: number; to: number }): Draft {
  const rule: QuoteRule =
    content.shape === 'direct'
      ? 'quote.direct.according-to'
      : content.shape === 'mixed'
        ? 'quote.mixed.according-to'
        : 'quote.indirect.according-to'
  return { from: content.from, to: content.to, pair: content.pair, cue: hit, speaker, via: null, adjunct: null, clause, rule }
}
