// Subject: the noun phrase that speaks, read backwards from the cue: past adverbs and dates, appositions and adverbial phrases.
import {
  appositionBefore,
  beforeAddress,
  bracketBefore,
  listed,
  outerTitle,
  phraseAfterQuotation,
  statesListed,
  unitBefore,
} from './apposition.ts'
import { aboutWhom } from './aside.ts'
import {
  chunkStart,
  isAdverbial,
  isNounPhraseStart,
  isSpacedDash,
  type Joint,
  lastJoint,
  type Scene,
  skipAdverbsBack,
  skipAdverbsForward,
} from './clause.ts'
import { isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import { heardFrom, lateSubject, otherSide, thenBy, verbAfter } from './late-subject.ts'
import type { PlacedMention } from './mention-index.ts'
import { calledIn, isNamedPerson, opinionAt, phraseIn } from './noun-phrase.ts'
import { carrierBefore } from './passive-relay.ts'
import { hasPredicate } from './predicates.ts'
import { isAgentPair, isRefused } from './refused.ts'
import { residentBefore } from './residents.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { describedSource } from './told-source.ts'
import { wordsOf } from './words.ts'

export interface Subject {
  /** `own`: it stands in the cue's clause; `elided`: the clause takes over the one before; `refused`: no speaking clause. */
  readonly kind: 'own' | 'elided' | 'refused'
  readonly phrase: SpeakerPhrase | null
  /** First token of the cue's clause: where a content before it ends. */
  readonly clause: number
  /** The clause is joined to what stands before by a word like nhưng, song, đồng thời, và. */
  readonly joined: boolean
  /** The clause begins after a comma, a dash or a quotation. */
  readonly parted: boolean
  /** The clause hangs on a word like khi, vì, trước khi. */
  readonly subordinate: boolean
}

const CONTRAST = wordsOf('contrast')
const SUBORDINATOR = wordsOf('subordinator')
const LINK = wordsOf('link')
const RELATIVE = wordsOf('relative')
const ASIDE = wordsOf('aside')
const REQUEST = wordsOf('request')
const RELATIVE_HEAD = wordsOf('relative-head')
const PURPOSE = wordsOf('purpose')
const CONCESSION = wordsOf('concession')
const EXCEPT = wordsOf('except')
const RELATION = wordsOf('relation')
const ORGAN = wordsOf('organ')
const BACKS = wordsOf('backs')
const LIFE_VERB = wordsOf('life-verb')
const LONGEST_CLAUSE = 70
const NEAR = 5

/** The subject of the cue at `cue`; nothing before `limit` is looked at. */
export function readSubject(scene: Scene, frame: Frame, cue: number, limit: number): Subject {
  const low = Math.max(limit, cue - LONGEST_CLAUSE)
  const subject = withBracket(scene, frame, cue, low)
  const { phrase } = subject
  const called = phrase && !(phrase.head && isNamedPerson(phrase.head)) ? calledIn(scene, phrase.from, phrase.to) : null
  return phrase && called ? { ...subject, phrase: { ...phrase, head: called } } : subject
}

function withBracket(scene: Scene, frame: Frame, cue: number, low: number): Subject {
  const verb = skipAdverbsBack(scene, cue, low)
  const end = (carrierBefore(scene, cue, low) ?? carrierBefore(scene, verb, low))?.from ?? verb
  const whole = subjectUpTo(scene, frame, cue, low, end)
  const bracket = bracketBefore(scene.flow, end, low)
  const head = whole.phrase?.head
  if (bracket === end || (head && head.from < bracket && isNamedPerson(head))) return whole
  // bác Lê Tám - trưởng xóm (bạn cũ của Nam) | kể: the bracket tells of the one before it
  const bare = subjectUpTo(scene, frame, cue, low, bracket)
  return bare.phrase?.head && isNamedPerson(bare.phrase.head) ? bare : whole
}

function subjectUpTo(scene: Scene, frame: Frame, cue: number, low: number, end: number): Subject {
  const { forms } = scene.flow
  // ông Để nói: the last word of a name joins nothing
  const isName = scene.mentions.endingAt.get(end)?.mention.form === 'name'
  const last = end > low && !isName ? forms[end - 1] : undefined
  if (
    RELATIVE.has(last) ||
    (RELATIVE_HEAD.has(last) && !isWord(scene.flow, end - 2)) ||
    PURPOSE.has(last) ||
    isAgentPair(scene, end - 1, low)
  )
    return refused(end)
  if (last === 'và' || last === 'hoặc')
    return { kind: 'elided', phrase: null, clause: end - 1, joined: true, parted: true, subordinate: false }
  const contrast = CONTRAST.before(forms, end, low)
  // Bà Lan trong khi | trả lời báo chí đã nói: an aside about what she does
  if (contrast < end && forms[end - 1] === 'khi' && scene.mentions.endingAt.has(contrast)) return refused(end)
  if (contrast < end) return { kind: 'elided', phrase: null, clause: contrast, joined: true, parted: true, subordinate: false }
  const chunk = chunkStart(scene, end, low)
  // có thể họ nói sau lưng tôi: nobody's words
  if (forms[chunk] === 'có' && forms[chunk + 1] === 'thể' && chunk + 1 < end) return refused(chunk)
  const start = skipAdverbsForward(scene, chunk, end)
  // An cảnh báo lũ có thể về | đồng thời nhấn mạnh: as after và; but An đồng thời nhấn mạnh
  if (forms[end] === 'đồng' && forms[end + 1] === 'thời' && hasPredicate(scene.flow, start, end))
    return { kind: 'elided', phrase: null, clause: end, joined: true, parted: true, subordinate: false }
  const joined = CONTRAST.startsAt(forms, chunk, end) || CONTRAST.startsAt(forms, end, cue)
  const hung = SUBORDINATOR.before(forms, end, low)
  // đánh giá của lãnh đạo huyện khi | cho rằng: whose view it is
  const owner = forms[hung] === 'khi' ? scene.mentions.endingAt.get(hung) : undefined
  if (hung < end && owner && owner.from > low && forms[owner.from - 1] === 'của')
    return { kind: 'own', phrase: { from: owner.from, to: hung, head: owner }, clause: hung, joined, parted: true, subordinate: true }
  if (start < end && hung < end) return { kind: 'elided', phrase: null, clause: hung, joined, parted: true, subordinate: true }
  if (start >= end) {
    const phrase =
      withOwner(scene, frame, appositionBefore(scene, frame, chunk, low), low) ??
      addressed(scene, frame, chunk, low) ??
      betweenCommas(scene, chunk, low)
    const common = { clause: phrase?.from ?? chunk, joined, parted: true, subordinate: false }
    return { kind: phrase ? 'own' : 'elided', phrase, ...common }
  }
  return inChunk(scene, frame, { chunk, start, end, low, joined })
}

/** `Bác sĩ Sen, Trưởng khoa Thận - Nội tiết, Bệnh viện Mây, | cho biết`: the body is the one the person before belongs to, with a comma after it, too. */
function withOwner(scene: Scene, frame: Frame, phrase: SpeakerPhrase | null, low: number): SpeakerPhrase | null {
  if (phrase?.head?.mention.kind !== 'organization') return phrase
  const owner = personBefore(scene, frame, phrase.from, low)
  return owner ? { ...owner, to: phrase.to } : phrase
}

/** `thông tin từ UBND xã Mây, huyện Hạ, Nghệ An, | cho biết`: a comma after the address, too. */
function addressed(scene: Scene, frame: Frame, chunk: number, low: number): SpeakerPhrase | null {
  if (scene.flow.forms[chunk - 1] !== ',') return null
  return beforeAddress(scene, frame, chunkStart(scene, chunk - 1, low), chunk - 1, low)
}

/** `“...”, một phát ngôn viên ở Lima, | nói`: a comma before the verb, too. */
function betweenCommas(scene: Scene, chunk: number, low: number): SpeakerPhrase | null {
  if (scene.flow.forms[chunk - 1] !== ',') return null
  const phrase = phraseAfterQuotation(scene, chunk, chunk - 1, low)
  return phrase && isNounPhraseStart(scene, phrase.from, chunk) ? phrase : null
}

function refused(clause: number): Subject {
  return { kind: 'refused', phrase: null, clause, joined: false, parted: false, subordinate: false }
}

interface Chunk {
  readonly chunk: number
  readonly start: number
  readonly end: number
  readonly low: number
  readonly joined: boolean
}

function inChunk(scene: Scene, frame: Frame, { chunk, start, end, low, joined }: Chunk): Subject {
  const own = (phrase: SpeakerPhrase, clause: number): Subject => ({
    kind: 'own',
    phrase,
    clause,
    joined,
    parted: chunk > low,
    subordinate: false,
  })
  const joint = lastJoint(scene, start, end)
  const busy = joint && aboutWhom(scene, start, joint)
  if (busy) return own({ from: busy.from, to: busy.to, head: busy }, busy.from)
  if (joint && isBacker(scene, joint))
    return own({ from: start, to: joint.from, head: scene.mentions.startingAt.get(start) ?? null }, chunk)
  if (joint && !isParenthesis(scene, start, joint.from)) {
    // dịp để xã nhìn nhận lỗi ở trường: what something is for
    const isAside = ASIDE.has(scene.flow.forms[joint.from]) || scene.flow.forms[joint.from] === 'để'
    if (isAside || isRefused(scene, joint.clause, end)) return refused(joint.from)
    const phrase = phraseIn(scene, joint.clause, end)
    const clause = joint.contrast ? joint.from : joint.clause
    return {
      kind: 'own',
      phrase,
      clause,
      joined: joint.contrast,
      parted: joint.contrast,
      subordinate: !joint.contrast && scene.flow.forms[joint.from] !== 'thì',
    }
  }
  // Xin ông cho biết ...: what somebody is asked
  const asked = REQUEST.has(scene.flow.forms[start]) && scene.mentions.startingAt.has(start + 1) && end - start < NEAR
  // Tấm Cám: Chuyện Lê Tám kể: what the tale is called
  const isTale = scene.flow.forms[start] === 'chuyện' && scene.mentions.startingAt.has(start + 1)
  // Xem video Lan nói: what the reader is shown
  const isShown = scene.flow.forms[start] === 'xem' && isCapital(scene.flow, start)
  if (asked || isTale || isShown || isRefused(scene, start, end)) return refused(chunk)
  const heard = heardFrom(scene, start, end) ?? thenBy(scene, start, end)
  if (heard !== null) {
    // thì nước cũng cạn | Chị Mận (bán rau ở chợ) cho biết: behind a lost full stop it stands as it is
    const phrase = phraseIn(scene, heard, end)
    return own(phrase.from === heard ? { ...phrase, to: verbAfter(scene, heard, end) } : phrase, heard)
  }
  const other = otherSide(scene, start, end)
  if (other) return own({ from: other.from, to: end, head: other }, other.from)
  const opinion = opinionAt(scene, start, end)
  if (opinion !== null) return own({ from: opinion, to: end, head: null }, chunk)
  const source = describedSource(scene, start, end)
  if (source) return own({ from: source.from, to: end, head: source }, chunk)
  const told = toldBefore(scene, frame, chunk, low)
  if (told) return own({ from: told.from, to: end, head: told }, told.from)
  const first = scene.mentions.startingAt.get(start)
  if (!first && isAdverbial(scene, start, end)) {
    // Tư lệnh Hạm đội Bắc, Đô đốc Frank Berg, hồi tháng trước | tuyên bố
    const late = lateSubject(scene, start, end) ?? personBefore(scene, frame, chunk, low)
    // dù nhiều người nói, như báo đã đưa tin: the words may follow
    const open = [CONCESSION, ASIDE].some((list) => list.startsAt(scene.flow.forms, start, end))
    const subordinate = !open && [SUBORDINATOR, EXCEPT].some((list) => list.startsAt(scene.flow.forms, start, end))
    return late
      ? { ...own(late, chunk), subordinate }
      : { kind: 'elided', phrase: null, clause: chunk, joined: false, parted: chunk > low, subordinate: false }
  }
  const outer =
    listed(scene, chunk, end, low) ??
    statesListed(scene, chunk, end, low) ??
    beforeAddress(scene, frame, chunk, end, low) ??
    residentBefore(scene, chunk, start, end, low) ??
    apposed(scene, frame, chunk, first, low) ??
    phraseAfterQuotation(scene, chunk, end, low)
  if (outer) return own({ from: outer.from, to: end, head: outer.head }, outer.from)
  return own(phraseIn(scene, start, end), chunk)
}

/** `Cựu cảnh sát Sally, rời khỏi ngành năm ngoái | cho rằng`: a verb after the comma only tells more of the one who opens the clause. */
function toldBefore(scene: Scene, frame: Frame, chunk: number, low: number): PlacedMention | null {
  const { flow, mentions } = scene
  if (chunk <= low || flow.forms[chunk - 1] !== ',' || !LIFE_VERB.startsAt(flow.forms, chunk, chunk + 2)) return null
  // Bà Lan, tác giả sách Mưa, hiện sống ở Huế | viết
  const named = mentions.endingAt.get(chunk - 1) ?? appositionBefore(scene, frame, chunk, low)?.head ?? undefined
  if (!named || !isNamedPerson(named)) return null
  if (named.to < chunk - 1) return named
  return skipAdverbsForward(scene, chunkStart(scene, chunk - 1, low), chunk) === named.from || named.from === frame.from ? named : null
}

/** `ông Nam khi trả lời báo giới đã nói`: only a noun phrase before the joint, so the joint is an aside. */
function isParenthesis(scene: Scene, start: number, joint: number): boolean {
  const first = scene.mentions.startingAt.get(start)
  return first !== undefined && first.to === joint
}

/** `– Viên | chức dân số`: one capital at the start of a phrase of common words is hardly a name. */
function isLoneSyllable({ flow }: Scene, { from, to }: PlacedMention): boolean {
  return to - from === 1 && isWord(flow, to) && !isCapital(flow, to)
}

/** `Lực lượng do Peru hậu thuẫn | tuyên bố`: who backs those who speak. */
function isBacker({ flow, mentions }: Scene, { from, clause }: Joint): boolean {
  const backer = flow.forms[from] === 'do' ? mentions.startingAt.get(clause) : undefined
  return backer !== undefined && BACKS.startsAt(flow.forms, backer.to, flow.forms.length)
}

/** The name that the phrase at the start of the chunk only describes, or the office that belongs to the name in it. */
function apposed(scene: Scene, frame: Frame, chunk: number, first: PlacedMention | undefined, low: number): SpeakerPhrase | null {
  if (first && isNamedPerson(first) && !isLoneSyllable(scene, first)) {
    return outerTitle(scene, chunk, first, low) ?? (isOffice(scene, first) ? personBefore(scene, frame, chunk, low) : null)
  }
  // bà Lê Thị Sen, dì ruột em Phúc | cho biết
  if (RELATION.startsAt(scene.flow.forms, chunk, chunk + NEAR)) return personBefore(scene, frame, chunk, low)
  if (first?.mention.form === 'pronoun') return null
  // tờ Mặt Trời, cơ quan ngôn luận của Đảng | cho biết
  const isOrgan =
    scene.flow.forms[chunk - 1] === ',' && !isCapital(scene.flow, chunk) && ORGAN.startsAt(scene.flow.forms, chunk, chunk + NEAR)
  const paper = isOrgan ? scene.mentions.endingAt.get(chunk - 1) : undefined
  const isNamed = paper?.mention.kind === 'organization' && paper.mention.form === 'name' && paper.from >= low
  if (paper && isNamed && !LINK.has(scene.flow.forms[paper.from - 1])) return { from: paper.from, to: chunk, head: paper }
  // Ông Tuấn, Trưởng phòng Khảo thí, Sở Giáo dục | cho biết: the body is the one the person before belongs to
  if (first && first.mention.kind === 'organization') return personBefore(scene, frame, chunk, low) ?? unitBefore(scene, chunk, first, low)
  // Ryan Hall, tác giả của sách, Viện Sông Mây, Canada | cho biết: where the body is
  if (first?.mention.kind === 'state' && !/^(?:state|person)$/u.test(scene.mentions.endingAt.get(chunk - 1)?.mention.kind ?? ''))
    return personBefore(scene, frame, chunk, low)
  if (first && first.mention.kind !== 'person' && first.mention.kind !== 'role') return null
  return isSpacedDash(scene.flow, chunk - 1) || scene.flow.forms[chunk - 1] === ',' ? appositionBefore(scene, frame, chunk, low) : null
}

/** `Peter O'Hara - đồng chủ tiệm NORDVAK Optics`: an office in small letters after a name tells more of it, whatever name is in it. */
function isOffice(scene: Scene, { from, mention }: PlacedMention): boolean {
  return mention.role !== null && !isCapital(scene.flow, from)
}

function personBefore(scene: Scene, frame: Frame, chunk: number, low: number): SpeakerPhrase | null {
  if (scene.flow.forms[chunk - 1] !== ',' && !isSpacedDash(scene.flow, chunk - 1)) return null
  const phrase = appositionBefore(scene, frame, chunk, low)
  return phrase?.head && isNamedPerson(phrase.head) ? phrase : null
}
