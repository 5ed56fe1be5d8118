// The words that name events (data/event-triggers.tsv), found in a sentence; words that only look like them are stepped over.
import { EVENT_MODES, EVENT_TYPES, type EventMode, type EventType } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, type PhraseMatch } from '../../../core/phrases.ts'
import { isWordAt } from '../names/words.ts'
import { pointsBackAt } from './demonstrative.ts'
import type { Line } from './line.ts'
import { hasNear } from './near.ts'
import { EVENT_WORD_ROLES, type EventWordRole } from './word-roles.ts'
import { eventWords } from './words.ts'

/**
 * How the participants stand around the trigger: `act` somebody does it to somebody (bắt giữ); `undergo` somebody has it done to them (hầu tòa); `address` the same, with a clause after
 * the object (yêu cầu X làm); `warning` an address that is a threat beside a hostile word; `mutual` all parties do it (gặp);
 * `meeting` its noun (cuộc gặp giữa X và Y); `visit`, `arrival`, `trip` one goes to a place (thăm, đến, chuyến thăm); `summit` a meeting of a body
 * (hội nghị thượng đỉnh NATO); `crowd` people without names (biểu tình); `deploy` forces are moved; `deed` the noun of an act (vụ tấn công); `back` only points to an event told before (hội nghị này); `listed` the end of a verb phrase around its object (đưa X vào danh sách đen); `said` a word
 * inside what somebody says of another one.
 */
export const FRAMES = [
  'act',
  'undergo',
  'address',
  'warning',
  'mutual',
  'meeting',
  'visit',
  'arrival',
  'trip',
  'summit',
  'crowd',
  'deploy',
  'deed',
  'back',
  'said',
  'listed',
] as const
export type Frame = (typeof FRAMES)[number]

export interface Trigger {
  readonly id: string
  readonly type: EventType
  readonly mode: EventMode | null
  readonly frame: Frame
  /** A word of this role must follow in the same clause. */
  readonly near: EventWordRole | null
  /** Who must be told for a verb to count: `target` to whom it is done, `both` the doer as well; `beside`
   * the other party right behind the verb (tiếp). */
  readonly needs: Needs | null
}

export const NEEDS = ['target', 'both', 'beside'] as const
export type Needs = (typeof NEEDS)[number]

export interface FoundTrigger {
  readonly from: number
  readonly to: number
  readonly trigger: Trigger
  /** Used as a noun: `lời cáo buộc`, `lệnh trừng phạt của Mỹ`; `from` stays the first token of the word itself. */
  readonly noun: boolean
  /** First token of the noun phrase: of `các` in `các lệnh trừng phạt`. Same as `from` for a verb. */
  readonly head: number
}

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
const known = <T extends string>(list: readonly T[], value: string, what: string): T => {
  const found = list.find((item) => item === value)
  if (!found) throw new Error(`event-triggers.tsv: unknown ${what} ${value}`)
  return found
}

const INDEX = new PhraseIndex<readonly Trigger[]>()
const SAID = new PhraseIndex<Trigger>()
const COLUMNS = ['id', 'type', 'mode', 'frame', 'near', 'needs', 'words', 'example', 'counter'] as const
const byPhrase = new Map<string, Trigger[]>()
for (const row of readTable(table('event-triggers'), COLUMNS)) {
  const trigger: Trigger = {
    id: row.id,
    type: known(EVENT_TYPES, row.type, 'type'),
    mode: row.mode ? known(EVENT_MODES, row.mode, 'mode') : null,
    frame: known(FRAMES, row.frame, 'frame'),
    near: row.near ? known(EVENT_WORD_ROLES, row.near, 'role') : null,
    needs: row.needs ? known(NEEDS, row.needs, 'need') : null,
  }
  for (const phrase of row.words.split('|')) {
    if (trigger.frame === 'said') SAID.add(phrase, trigger)
    else byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), trigger])
  }
}
for (const row of readTable(table('not-events'), ['phrase', 'example'])) byPhrase.set(row.phrase, [])
for (const [phrase, triggers] of byPhrase) INDEX.add(phrase, triggers)

const NOUN_FRAMES: ReadonlySet<Frame> = new Set(['meeting', 'trip', 'summit', 'deed', 'back'])
/** Forces drill, alone or with others: `triển khai tập trận` as well. */
export const DRILLS: ReadonlySet<string> = new Set(['event.mobilize.drill', 'event.cooperate.drill'])
const NOUN_MAKER = eventWords('noun-maker')
const POSSESSIVE = eventWords('possessive')
const LIGHT = eventWords('light')
const RESULT = eventWords('result')
const ACT_NOUN = eventWords('act-noun')
const MEANS = eventWords('means')
const ASIDE = eventWords('aside')
const KIND = eventWords('meeting-kind')
const JOIN = eventWords('join')
const NOUN_TAKER = eventWords('noun-taker')
const ACCORD = eventWords('accord')
const PEOPLE = eventWords('people-noun')
const FIGHT = eventWords('fight')
const BREAK_OUT = eventWords('break-out')
const DEED_NOUN = eventWords('deed-noun')
const TENSE = eventWords('tense')
/** Types of what is said against or asked of others, whose verbs serve as nouns as well. */
const CHARGES: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST'])

/** How many words behind the second of two deeds whose they are may stand. */
const OWNER_REACH = 5
/** Opens what is told of a noun. */
const RELATIVE = 'mà'
/** A case is opened; who it is against, the verb behind it tells: `khởi tố vụ án và truy nã bà Na`. */
const CASE = 'event.accuse.case'
/** The second half of `nhiệm vụ`, `phục vụ`; a noun of its own elsewhere. */
const CASE_NOUN = 'vụ'
/** Frames of verbs with an object. */
const OBJECT_FRAMES: ReadonlySet<Frame> = new Set(['act', 'address'])
const JOINED = /^(?:,|và|rồi|hoặc)$/u
const QUOTE_MARK = /^["“”‘’'«]$/u

/** The triggers of a sentence, left to right. Words inside a name are none. */
export function triggersIn(line: Line): FoundTrigger[] {
  const out: FoundTrigger[] = []
  for (let at = 0; at < line.forms.length; ) {
    const match = INDEX.at(line.forms, at)
    if (!match) {
      at++
      continue
    }
    at = match.to
    if (isInsideName(line, match.from) || isInBrackets(line, match.from) || straddles(line, match.from, match.to)) continue
    const { trigger, to } = chooseTrigger(line, match)
    if (to < match.to) at = to
    if (trigger?.frame === 'deploy' && (startsEventNoun(line, to) || isReinforced(line, to, trigger))) continue
    if (trigger && (trigger.frame === 'crowd' || !isInsideMention(line, match.from)))
      out.push(readUse(line, match.from, withResult(line, to, trigger), trigger, out.at(-1)))
  }
  return out
}

/** What the phrase tells with what stands beside it; where it lacks the word that it needs, what a shorter phrase tells: `tuyên bố sẽ phạt`. */
function chooseTrigger(line: Line, longest: PhraseMatch<readonly Trigger[]>): { readonly trigger: Trigger | null; readonly to: number } {
  // cảnh báo sớm is stepped over whole
  if (longest.value.length === 0) return { trigger: null, to: longest.to }
  for (const { to, value } of INDEX.allAt(line.forms, longest.from)) {
    // khai hỏa vào sáng 3/9: when, not at whom
    if (line.forms[to - 1] === 'vào' && line.inDate[to]) continue
    // rút lui khỏi hiệp định, not rút lui khỏi Syria: what stands beside the word tells more than the word
    const trigger = value.find(({ near }) => near && hasNear(line, longest.from, to, near)) ?? value.find(({ near }) => !near)
    if (trigger) return { trigger, to }
  }
  return { trigger: null, to: longest.to }
}

/** `triển khai một cuộc tấn công`: what is carried out is told by the noun. */
function startsEventNoun(line: Line, at: number): boolean {
  const next = NOUN_MAKER.after(line.forms, at, line.forms.length)
  const isNoun = [at, next].some((from) =>
    INDEX.at(line.forms, from)?.value.some(({ id, frame, near }) => (NOUN_FRAMES.has(frame) && !near) || DRILLS.has(id)),
  )
  return isNoun || (next > at && startsEventNoun(line, next))
}

/** `tăng cường tấn công`: the attack, not what is added to it. */
function isReinforced(line: Line, at: number, { type, near }: Trigger): boolean {
  return type === 'MOBILIZE' && near !== null && (INDEX.at(line.forms, at)?.value.some((next) => next.type === 'ASSAULT') ?? false)
}

/** `tiêu diệt được`, `tấn công nhầm`: how the deed ended belongs to its verb. */
function withResult(line: Line, to: number, { frame }: Trigger): number {
  return frame === 'act' ? RESULT.after(line.forms, to, line.forms.length) : to
}

/** `Peru tấn công hai làng, đốt phá chợ`, `bà Rey tới Chile, bắt đầu chuyến thăm`: an act stands at the token, with nobody before it. */
export function startsEventVerb(line: Line, at: number): boolean {
  if (line.startingAt.has(at)) return false
  const light = LIGHT.after(line.forms, at, line.forms.length)
  if (light > at && startsEventNoun(line, light)) return true
  return INDEX.at(line.forms, at)?.value.some(({ frame }) => !NOUN_FRAMES.has(frame)) ?? false
}

/** The word at a token that makes what is said an act: `nên`, `khiêu khích`. */
export function saidTriggerAt(forms: readonly string[], at: number): PhraseMatch<Trigger> | null {
  return SAID.at(forms, at)
}

function readUse(line: Line, from: number, to: number, trigger: Trigger, last: FoundTrigger | undefined): FoundTrigger {
  // hàng loạt vụ tấn công: not the loạt of loạt vụ
  let head = line.forms[from] === 'loạt' && line.forms[from - 1] === 'hàng' ? from - 1 : from
  for (let next = nounStart(line, head); next < head; next = nounStart(line, head)) head = next
  // `bác bỏ cáo buộc`, `yêu cầu này`
  const isObject = last?.trigger.type === 'REJECT' && !last.noun && last.to === head
  const isVerbOnly = trigger.type === 'REJECT' || (trigger.type === 'REQUEST' && trigger.frame === 'act')
  // trừng phạt mới của Mỹ
  const end = KIND.after(line.forms, to, line.forms.length)
  // tái khẳng định cam kết của Peru is still what somebody does
  const isNamed =
    !isVerbOnly &&
    trigger.type !== 'AGREE' &&
    // bảo vệ quyết định của Peru: whose that is
    DEED_NOUN.before(line.forms, to, from + 1) === to &&
    // đã xâm nhập hệ thống của Peru: whose that is, not who does it
    !TENSE.has(line.forms[from - 1]) &&
    // Peru phong tỏa tài sản của ông Mora: who stands right before it does it
    ((POSSESSIVE.startsAt(line.forms, end, line.forms.length) && !line.endingAt.has(from)) || pointsBackAt(line, end))
  // đụng độ với người biểu tình: who protests, told as a noun
  // làn sóng biểu tình, thỏa thuận ngừng bắn
  const isAccord = trigger.type === 'RETREAT' && ACCORD.startsAt(line.forms, from, to)
  const isNounPhrase =
    NOUN_FRAMES.has(trigger.frame) || isAccord || [NOUN_MAKER, PEOPLE].some((list) => list.startsAt(line.forms, from, to))
  // việc triển khai tên lửa của Mỹ: a verb that has no subject of its own
  const act = ACT_NOUN.before(line.forms, from, 0)
  const isAct = act < from && MEANS.before(line.forms, from, 0) >= act
  // không có gì chứng minh cáo buộc
  const isTaken = NOUN_TAKER.before(line.forms, from, 0) < from
  // giao tranh nổ ra: the fight itself is spoken of
  const breaksOut = FIGHT.startsAt(line.forms, from, to) && [0, 1, 2].some((n) => BREAK_OUT.startsAt(line.forms, to + n, line.forms.length))
  // những đợt pháo kích và không kích của Peru: two deeds under one noun; not một vụ đánh bom và xả súng vào chợ
  const isJoined =
    last?.noun === true &&
    last.head < last.from &&
    last.trigger.type === trigger.type &&
    JOIN.after(line.forms, last.to, from) === from &&
    isOwned(line, to)
  // cáo buộc mà Peru đưa ra, yêu cầu 13 điểm
  const isCounted = line.tokens[end]?.kind === 'number' && line.forms[end + 1] === 'điểm'
  const isRelated = isCounted || (line.forms[end] === RELATIVE && line.startingAt.has(end + 1))
  const noun =
    breaksOut ||
    isJoined ||
    isNounPhrase ||
    head < from ||
    isObject ||
    isNamed ||
    isAct ||
    ((isTaken || isRelated) && CHARGES.has(trigger.type))
  return { from, to, trigger, noun, head }
}

/** Where the object of a verb stands: behind it, or behind an act of another kind that is joined to it: `khởi tố, bắt tạm giam hai người`, `lên án và trừng phạt Peru`. */
export function objectStart(line: Line, { to, trigger, noun }: Pick<FoundTrigger, 'to' | 'trigger' | 'noun'>): number {
  if (noun || !OBJECT_FRAMES.has(trigger.frame) || !JOINED.test(line.forms[to] ?? '')) return to
  const next = INDEX.at(line.forms, to + 1)
  const isOther = (other: Trigger) => other.type !== trigger.type || (trigger.id === CASE && other.id !== CASE)
  const verb = next?.value.find((other) => OBJECT_FRAMES.has(other.frame) && isOther(other))
  return next && verb ? objectStart(line, { to: withResult(line, next.to, verb), trigger: verb, noun }) : to
}

/** `không ngừng nghỉ của Peru`: whose it is stands a few words behind token `at`, before any mark or name. */
function isOwned(line: Line, at: number): boolean {
  for (let i = at; i < at + OWNER_REACH && line.tokens[i]?.kind === 'word' && !line.startingAt.has(i); i++)
    if (POSSESSIVE.has(line.forms[i])) return true
  return false
}

/** The start of the word before `head` that belongs to the same noun phrase: a classifier, or in a noun phrase a number. */
function nounStart(line: Line, head: number): number {
  // Nhật Bản tấn công: not the `bản` of `bản kế hoạch`
  if (line.endingAt.has(head)) return head
  const isNumber =
    line.tokens[head - 1]?.kind === 'number' && line.inDate[head - 1] === 0 && NOUN_MAKER.startsAt(line.forms, head, line.forms.length)
  // những “đe dọa” từ Triều Tiên
  const marked = QUOTE_MARK.test(line.forms[head - 1] ?? '') ? NOUN_MAKER.before(line.forms, head - 1, 0) : head
  if (marked < head - 1) return marked
  // có nghĩa vụ điều tra, phục vụ điều tra: no case
  if (line.forms[head - 1] === CASE_NOUN && isWordAt(line.tokens, head - 2)) return head
  // đồng loạt cắt quan hệ, khai màn cuộc tập trận: no loạt or màn of them
  const maker = NOUN_MAKER.before(line.forms, head, 0)
  return isNumber ? head - 1 : [ASIDE, LIGHT].some((list) => list.before(line.forms, head, 0) < maker) ? head : maker
}

/** xúc tiến công tác: the end of one word and the start of the next. */
function straddles(line: Line, from: number, to: number): boolean {
  return isWordAt(line.tokens, from - 1) && isWordAt(line.tokens, to - 1)
}

/** `[Nga bác bỏ cáo buộc của Mỹ]`: the headline of another article. */
function isInBrackets(line: Line, at: number): boolean {
  return line.forms.lastIndexOf('[', at) > line.forms.lastIndexOf(']', at)
}

/** kẻ tấn công: who does it, not that it is done. */
function isInsideMention(line: Line, at: number): boolean {
  return line.inMention[at] === 1
}

function isInsideName(line: Line, at: number): boolean {
  return line.mentions.some((placed) => placed.from < at && at < placed.to && placed.mention.form === 'name')
}
