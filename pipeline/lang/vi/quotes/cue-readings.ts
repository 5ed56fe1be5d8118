// Cue readings: the cues of a frame that can bear a quote, each with its subject, its complement and the quotation before it.
import { chunkStart, isAdverbial, isNounPhraseStart, isSpacedDash } from './clause.ts'
import { type Complement, readComplement } from './complement.ts'
import type { PairScene } from './content.ts'
import { type CueHit, findCues } from './cues.ts'
import { isDialogue } from './dialogue.ts'
import type { Draft } from './draft.ts'
import { isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import type { MarkPair } from './marks.ts'
import { carrierBefore } from './passive-relay.ts'
import { hasPredicate, isClause, isNounPhrase, isQuestion } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { canSpeak } from './speaks.ts'
import { readSubject, type Subject } from './subject.ts'
import { isInBrackets, isLoose, isWork } from './without-subject.ts'
import { wordsOf } from './words.ts'

const COORDINATOR = wordsOf('coordinator')
const NOT_VERBS = (['adverb', 'opener', 'determiner', 'person-start', 'verb-start', 'time-end'] as const).map(wordsOf)
const PRONOUNS = (['pronoun-he', 'pronoun-she', 'pronoun-they'] as const).map(wordsOf)
const MANNERS = (['manner', 'way'] as const).map(wordsOf)
const HEARER = wordsOf('gap')
const AUXILIARY = wordsOf('auxiliary')
const ANSWERS = (['verb-start', 'adverb', 'subordinator'] as const).map(wordsOf)
const TESTIFIES = wordsOf('testifies')
const HEARER_SIGNS = wordsOf('hearer-sign')
const PRESS = wordsOf('press')
const DETERMINER = wordsOf('determiner')
// Drafts come in the order of the text, so only the last few can hold the pair right before a cue.
const SHORTEST_GOING_ON = 8
const RECENT = 6
const WINDOW = 80
const NEAR = 5
const NEAR_IF = 12
// A quotation of fewer words right before a noun phrase is a part of it (“đại tỷ” Hong Kong).
const SHORTEST_QUOTATION = 4

export interface CueReading {
  readonly hit: CueHit
  readonly subject: Subject
  readonly complement: Complement
  /** Pair of marks that ends right before the clause of the cue; null where none does. */
  readonly quoteBefore: number | null
}

/** Who says the words of a cue, and who carried them. */
export interface Voice {
  readonly speaker: SpeakerPhrase | null
  readonly via: SpeakerPhrase | null
}

/** The cues of a frame that can bear a quote, each with its subject and complement. */
export function readCues(scene: PairScene, frame: Frame): CueReading[] {
  const inName = (at: number): boolean => scene.mentions.inside[at] === 1
  const hits = withoutCarried(scene, frame, findCues(scene.flow, scene.pairAt, frame, inName))
  const out: CueReading[] = []
  hits.forEach((hit, i) => {
    const complement = readComplement(scene, frame, hit, hits[i + 1])
    const previous = out.at(-1)
    const limit = previous ? Math.max(previous.hit.to, contentFloor(previous.complement)) : frame.from
    const subject = readSubject(scene, frame, hit.from, Math.min(limit, hit.from))
    if (subject.kind === 'refused' || isSupposed(scene, frame, hit.from) || isNominal(scene, frame, subject, hit.from, complement)) return
    // cho rằng, kết luận của tòa ...: the word of saying begins the content, so it is a noun.
    if (subject.kind === 'elided' && previous && hit.from === limit && hit.cue.noun) return
    const reading = { hit, subject: asSaid(scene, frame, subject, complement), complement, quoteBefore: pairBefore(scene, frame, subject) }
    if (isAskedFor(scene, reading, hits[i - 1]) || isWork(scene, frame, hit, subject, complement)) return
    if (bears(scene, frame, reading, hits[i + 1])) out.push(reading)
  })
  return out
}

/** `ông Nam được AFP dẫn lời | nói rằng`, `ông Nam được AFP dẫn lời: “...”`: his words, whose cue is the verb that follows, else `dẫn lời` itself. */
function withoutCarried(scene: PairScene, frame: Frame, hits: readonly CueHit[]): CueHit[] {
  return hits.flatMap((hit, i) => {
    if (hit.cue.takes !== 'relay' || !carrierBefore(scene, hit.from, frame.from)) return [hit]
    return hits[i + 1]?.from === hit.to ? [] : [{ ...hit, cue: { ...hit.cue, takes: 'any' as const } }]
  })
}

/** `Nếu bạn nói rằng ...`: only supposed. */
function isSupposed({ flow, pairAt }: PairScene, frame: Frame, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(frame.from, cue - NEAR_IF); i--) {
    if (flow.forms[i] === ',' || pairAt[i] !== -1) return false
    // Sở dĩ nhiều người tin rằng ... là vì ...: why, not what
    if (flow.forms[i] === 'nếu' || (flow.forms[i] === 'dĩ' && flow.forms[i - 1] === 'sở')) return true
  }
  return false
}

/** `đuổi việc ông Nam`: work, not a clause made a noun. */
const OFF_WORK = /^(?:đuổi|thôi|bỏ|giao|làm|xin|nghỉ|tìm|mất|công)$/u

/** `liệu việc ông Nam tiết lộ tin mật có sai không`: a clause made a noun is spoken of. */
function isNominal({ flow, mentions }: PairScene, frame: Frame, { clause }: Subject, cue: number, { kind }: Complement): boolean {
  if (kind === 'colon' || kind === 'quote') return false
  // Với việc Peru đóng cảng và ông Tám tuyên bố tăng thuế, chợ đã vắng: what the sentence goes on from
  const opening = flow.forms[frame.from] === 'với' && flow.forms[frame.from + 1] === 'việc'
  if (opening && cue - frame.from <= WINDOW && !flow.forms.slice(frame.from, cue).includes(',')) return true
  for (let i = cue - 2; i >= clause; i--) {
    const isNoun = flow.forms[i] === 'việc' && !OFF_WORK.test(flow.forms[i - 1] ?? '')
    const placed = isNoun ? mentions.startingAt.get(i + 1) : undefined
    if (placed && placed.to <= cue && placed.to >= cue - 2) return true
  }
  return false
}

/**
 * `..., như ông Nam khẳng định: “...”`, `Trước đó, như ông Nam đã nói, cầu ...`: with a quotation, or where it opens the sentence, the aside is what
 * somebody said.
 */
function asSaid(scene: PairScene, frame: Frame, subject: Subject, { kind }: Complement): Subject {
  const { flow, mentions } = scene
  const { clause } = subject
  const head = flow.forms[clause] === 'như' ? mentions.startingAt.get(clause + 1) : undefined
  // như báo Sao Mai đã đưa tin, ...: the paper itself, or another
  const opens =
    kind === 'comma' &&
    head?.mention.kind === 'person' &&
    (clause === frame.from || chunkStart(scene, clause - 1, frame.from) === frame.from)
  if (!head || subject.kind !== 'elided' || !(kind === 'colon' || kind === 'quote' || opens)) return subject
  return { ...subject, kind: 'own', phrase: { from: head.from, to: head.to, head } }
}

/** `yêu cầu ông Nam bình luận, ...`, `đề nghị các bộ báo cáo ...`: what somebody is asked to say is not said. */
function isAskedFor({ flow }: PairScene, { subject, complement }: CueReading, asking: CueHit | undefined): boolean {
  const asks = asking?.cue.class === 'demand' || (asking?.cue.class === 'think' && subject.clause <= asking.to)
  if (!asking || !asks || subject.kind !== 'own' || subject.joined || ['colon', 'quote', 'none'].includes(complement.kind)) return false
  // một lãnh đạo sở (đề nghị giấu tên) cho biết ...: a bracket asks for nothing
  const end = Math.max(subject.clause, subject.phrase?.to ?? 0)
  for (let i = asking.to; i < end; i++) if (/^(?:rằng|[:)])$/u.test(flow.forms[i] ?? '')) return false
  return subject.phrase !== null && (subject.phrase.from <= asking.from || !subject.parted || subject.phrase.head?.mention.form !== 'name')
}

function contentFloor({ kind, content }: Complement): number {
  return kind === 'rang' || kind === 'colon' || kind === 'comma' ? content : 0
}

/** Whether the cue has a content of the kind it takes: after it, or a quotation or clause before it. */
function bears(scene: PairScene, frame: Frame, { hit, subject, complement, quoteBefore }: CueReading, next: CueHit | undefined): boolean {
  const { kind, content } = complement
  const { takes } = hit.cue
  // bài viết “Bridge” (“Cây cầu”) đánh giá: a bracket is nobody
  if (subject.phrase?.head === null && scene.flow.forms[subject.phrase.from] === '(') return false
  const quoted = quoteBefore !== null || (content < frame.to && scene.pairAt[content] !== -1)
  if (subject.phrase && !quoted && !canSpeak(scene, subject.phrase, hit.from, { plainNouns: takes === 'any' })) return false
  if (subject.kind === 'elided' && !quoted && isLoose(scene, frame, subject, hit)) return false
  // cách chấm bài, đánh giá cũng nên đổi: the last of several nouns
  if (subject.kind === 'elided' && kind === 'bare' && scene.flow.forms[content] === 'cũng') return false
  if (subject.kind === 'elided' && kind === 'quote' && complement.adjunct && subject.clause <= frame.from) return false
  if (subject.kind === 'elided' && kind === 'colon' && complement.adjunct && hasOwnClause(scene, complement.adjunct)) return false
  if (subject.kind === 'own' && isDialogue(scene.flow, frame, subject.clause)) return true
  if (takes === 'relay' || quoteBefore !== null || kind === 'none' || kind === 'colon' || kind === 'quote') return true
  if (kind === 'rang' && subject.kind === 'elided' && hit.cue.class === 'think' && takes === 'rang') return false
  if (kind === 'rang') return scene.pairAt[content] !== -1 || (takes !== 'quote' && hit.cue.class !== 'demand')
  if (subject.kind === 'elided' && subject.clause <= frame.from) return false
  // như báo đã nêu, ...: an aside about nobody named
  if (
    subject.kind === 'elided' &&
    (subject.subordinate || scene.flow.forms[subject.clause] === 'như' || isInBrackets(scene, frame, hit.from))
  )
    return false
  if (kind === 'adjunct' && MANNERS.some((list) => list.startsAt(scene.flow.forms, content, frame.to))) return false
  // cho hay với mức giá này, trạm đang lỗ: what follows the comma is said
  const isBase =
    hit.cue.text.startsWith('cho ') && isBasis(scene, content) && goesOn(scene, frame, { hit, subject, complement, quoteBefore })
  if (kind === 'adjunct' && HEARER_SIGNS.has(scene.flow.forms[content]) && !isBase)
    return quoteBefore !== null || (subject.kind === 'own' && isPart(scene, subject.clause) && isPress(scene, frame, content + 1))
  // chia sẻ với hàng xóm, người thân: more hearers
  if (kind === 'comma' && complement.adjunct && HEARER.after(scene.flow.forms, content, frame.to) === frame.to) return false
  // Cả làng rất vui, như ông Nam từng nói, nếu ...: an aside about what stands before
  const isAside = kind === 'comma' && scene.flow.forms[subject.clause] === 'như' && subject.clause > frame.from
  if (isAside && !isAdverbial(scene, frame.from, subject.clause)) return false
  // thông báo, khuyến cáo mọi người ...: a list of verbs.
  if (kind === 'comma' && ((next?.from === content && takes !== 'any') || isVerbList(scene, content, frame.to))) return false
  // nói với bạn trai mình: what is left after the hearer is no clause
  if (kind === 'bare' && complement.adjunct && frame.to - content < SHORTEST_QUOTATION) return false
  // khai hội, khai quật: bị cáo khai đã lấy tiền, khai do say rượu
  const isNamed = scene.mentions.startingAt.has(content) && scene.flow.forms[content] !== 'tên'
  const testifies = isNamed || TESTIFIES.startsAt(scene.flow.forms, content, frame.to)
  if (hit.cue.text === 'khai' && kind === 'bare' && !testifies) return false
  if (hit.cue.text === 'trả lời' && /^(?:bare|adjunct|comma)$/u.test(kind) && !isAnswer(scene, frame, content)) return false
  const joins = COORDINATOR.startsAt(scene.flow.forms, content, frame.to) && !(kind === 'comma' && scene.flow.forms[content] === 'cùng')
  if ((kind === 'bare' || kind === 'comma') && joins) return false
  // Sau khi báo chí đưa tin, ông Nam đã tới: the clause that opens the sentence ends there
  if (kind === 'comma' && subject.subordinate && (takes !== 'any' || subject.clause <= frame.from)) return false
  if (takes === 'any' && kind === 'bare' && isQuestion(scene.flow, content, frame.to)) return false
  // cho hay kế hoạch được sửa: what follows such a verb is a clause where it has any predicate
  const isPlain = hit.cue.text.startsWith('cho ') && hasPredicate(scene.flow, content + 1, Math.min(frame.to, content + NEAR_IF))
  if (takes === 'any' && kind === 'bare' && !isPlain && isNounPhrase(scene.flow, content, frame.to)) return false
  if (takes === 'any' || takes === 'clause') {
    const reach = Math.min(frame.to, next && kind === 'adjunct' ? next.from : frame.to)
    const clause = takes === 'any' || kind === 'comma' || isClause(scene.flow, content, reach)
    return kind === 'adjunct' ? clause || content + 9 > reach : clause
  }
  return takes === 'comma' && (kind === 'comma' || kind === 'adjunct' || (kind === 'bare' && isOwnClause(scene.flow, content, frame.to)))
}

/** `Cầu đã xong, bà Lan nói với | các phóng viên`, `nói với | tờ Sao Mai`: those who ask for words that stand before. */
function isPress({ flow, mentions }: PairScene, frame: Frame, at: number): boolean {
  return (
    mentions.startingAt.get(at)?.mention.agency === true || PRESS.startsAt(flow.forms, DETERMINER.after(flow.forms, at, frame.to), frame.to)
  )
}

/** `với mức giá này, ...`; not `với ông Nam`. */
function isBasis({ flow, mentions }: PairScene, at: number): boolean {
  const isHearer = mentions.startingAt.has(at + 1) || HEARER.startsAt(flow.forms, at + 1, flow.forms.length) || flow.tokens[at + 1]?.capital
  return flow.forms[at] === 'với' && flow.forms[at + 1] !== ',' && !isHearer
}

/** `trả lời ông không biết`, `trả lời đó là hàng giả`, `trả lời vì ông vắng mặt`, `trả lời Peru không dự`; but `trả lời báo chí`, `trả lời kiến nghị của bà con`: what is answered. */
function isAnswer({ flow, mentions }: PairScene, frame: Frame, content: number): boolean {
  if (isOwnClause(flow, content, frame.to) || /^(?:đây|đó)$/u.test(flow.forms[content] ?? '')) return true
  if (HEARER.startsAt(flow.forms, content, frame.to)) return false
  const subject = mentions.startingAt.get(content)
  if (subject) return AUXILIARY.startsAt(flow.forms, subject.to, frame.to)
  return ANSWERS.some((list) => list.startsAt(flow.forms, content, frame.to))
}

/** `chia sẻ | cô chưa thấy mệt`: a pronoun and soon its verb. */
export function isOwnClause(flow: PairScene['flow'], from: number, to: number): boolean {
  return PRONOUNS.some((list) => list.startsAt(flow.forms, from, to)) && hasPredicate(flow, from + 1, Math.min(to, from + NEAR))
}

/** `Khi hỏi lý do, ông bùi ngùi: ...`: after the comma somebody else speaks. */
function hasOwnClause(scene: PairScene, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let i = from; i < to; i++) if (scene.flow.forms[i] === ',' && isNounPhraseStart(scene, i + 1, to)) return true
  return false
}

/** `chia sẻ, đóng góp, trao đổi`: a word or two of small letters and the next comma. */
function isVerbList({ flow, mentions }: PairScene, at: number, limit: number): boolean {
  const end = at + 2
  if (end >= limit || flow.forms[end] !== ',' || mentions.startingAt.has(at)) return false
  if (flow.tokens[at]?.capital || NOT_VERBS.some((list) => list.startsAt(flow.forms, at, end))) return false
  return isWord(flow, at) && isWord(flow, at + 1)
}

/** The pair of marks that closes before `at`, a comma or a dash between. */
function pairBefore(scene: PairScene, frame: Frame, subject: Subject): number | null {
  let i = subject.clause
  while (i < frame.to && ['-', '–', '—', ','].includes(scene.flow.forms[i] as string)) i++
  i--
  for (let step = 0; step < 3 && i >= frame.from; step++, i--) {
    const pair = scene.pairAt[i]
    if (pair !== undefined && pair !== -1) return lastOf(scene.pairs[pair]) === i && adjoins(scene, i, subject) ? pair : null
    if (![',', '-', '–', '—', '.', '…'].includes(scene.flow.forms[i] as string)) return null
  }
  return null
}

function lastOf(pair: MarkPair | undefined): number | null {
  return pair ? pair.close - (pair.closed ? 0 : 1) : null
}

/** A comma or a dash parts quotation and subject, or the subject follows at once. */
function adjoins(scene: PairScene, close: number, { phrase, clause }: Subject): boolean {
  if (scene.flow.tokens[close + 1]?.kind === 'punctuation' || clause > close + 1) return true
  const open = scene.pairs[scene.pairAt[close] ?? -1]?.open ?? close
  if (close - open <= SHORTEST_QUOTATION && !hasPredicate(scene.flow, open + 1, close)) return false
  return phrase !== null && phrase.from === close + 1 && isNounPhraseStart(scene, phrase.from, scene.flow.tokens.length)
}

/**
 * After a time or place the sentence goes on with a clause of its own: that is the content. Where a clause stands before the cue
 * (..., Viện Cá biển cho biết trong lá thư hôm qua), only a comma after the time or place says so.
 */
export function goesOn(scene: PairScene, frame: Frame, { complement, subject }: CueReading): boolean {
  const reach = Math.min(frame.to, complement.content + WINDOW)
  if (frame.to - complement.content < SHORTEST_GOING_ON || !hasOwnPredicate(scene, complement.content, reach)) return false
  // Trao đổi với chúng tôi, ông Nam cho biết để có nhà ...: only an adverbial stands before
  const low = frame.from
  const opens = chunkStart(scene, subject.clause - 1, low) === low && isAdverbial(scene, low, subject.clause)
  return opens || !isPart(scene, subject.clause) || hasComma(scene, complement.content, reach)
}

/** A predicate outside of marks: the name of a programme in marks may hold a verb. */
export function hasOwnPredicate({ flow, pairAt }: PairScene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pairAt[i] === -1 && hasPredicate(flow, i, i + 1)) return true
  return false
}

function hasComma({ flow }: PairScene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flow.forms[i] === ',') return true
  return false
}

/** A comma or a dash stands before the token. */
export function isPart(scene: PairScene, at: number): boolean {
  return scene.flow.forms[at - 1] === ',' || isSpacedDash(scene.flow, at - 1)
}

/** A draft holds the pair already. */
export function isUsed(drafts: readonly Draft[], scene: PairScene, pair: number): boolean {
  const { open, close } = scene.pairs[pair] as MarkPair
  return drafts.slice(-RECENT).some((draft) => draft.pair === pair || (draft.from <= open && draft.to >= close))
}
