// What a sentence tells of a draft beside who takes part: a deed that is answered, a grant, a threat, a meeting known already.

import type { EventStatus } from '../../../../schemas/terms.ts'
import { edtfDays } from '../../../core/edtf.ts'
import { chainBefore, isChain } from './chain.ts'
import type { Group } from './groups.ts'
import type { Line, PlacedDate } from './line.ts'
import { hasDeed, tellsOfDeed } from './objects.ts'
import { passiveBefore } from './passive.ts'
import { type FoundTrigger, startsEventVerb } from './triggers.ts'
import { eventWords } from './words.ts'

/** `phản đối` */
const OPPOSES = /^phản$/u
const BUT = /^(?:nhưng|song)$/u
const GRANT = eventWords('grant')
/** How many words behind `trả đũa` the blow may stand. */
const ANSWER_REACH = 6
/** An inquiry into what somebody did. */
const PROBE = 'event.accuse.investigate'
/** A threat told by its verb. */
const MENACE = 'event.threaten.menace'
const WILL = eventWords('will')
const STOP = eventWords('stop')
const TOLD = eventWords('told')
const PARTNER = eventWords('partner')

/** `Peru chỉ trích quyết định này`, `Peru ủng hộ nghị quyết này`, `quyết định này bị Peru chỉ trích`: of a deed whose doer is not named; support only by who stands before the verb. */
export function isOfDeed(line: Line, found: FoundTrigger, subject: Group | null): boolean {
  const passive = passiveBefore(line, found.from)
  if (passive && found.trigger.type === 'ACCUSE') return tellsOfDeed(line, chainBefore(line, passive.at))
  const isSupport = found.trigger.type === 'SUPPORT' && subject !== null && isChain(line, subject.to, found.from)
  return (found.trigger.type === 'ACCUSE' || isSupport) && hasDeed(line, found)
}

/** `Chile yêu cầu trừng phạt Cuba nhưng bị Peru phản đối`: what was asked for is refused. */
export function isRefusal(line: Line, { trigger: { type }, noun, from }: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  const passive = noun || type !== 'ACCUSE' || !OPPOSES.test(line.forms[from] ?? '') ? null : passiveBefore(line, from)
  if (passive === null || !BUT.test(line.forms[passive.at - 1] ?? '')) return false
  return triggers.some((other) => other.trigger.type === 'REQUEST' && !other.noun && other.to < passive.at)
}

/** `trả đũa bằng cách nâng thuế`: whom the blow answers was told before. */
export function isAnswer(line: Line, { trigger: { type }, from, noun }: FoundTrigger): boolean {
  if (type !== 'SANCTION' || noun) return false
  return line.forms
    .slice(Math.max(0, from - ANSWER_REACH), from + 2)
    .some((form, n, forms) => /^(?:trả đũa|đáp trả)$/u.test(`${form} ${forms[n + 1]}`))
}

/** `Peru đã đồng ý tạm dừng các vụ thử`: what one side does by itself; not `Peru cũng đồng ý`, `Peru nhất trí rằng`. */
export function isGranted(line: Line, { trigger, noun, from, to }: FoundTrigger, status: EventStatus | null): boolean {
  const isReal = status === null || status === 'occurred' || status === 'planned'
  // đồng ý để Quốc hội bỏ phiếu: what is granted
  const isOpen = line.forms[to] !== 'để' && [STOP, TOLD, PARTNER].some((list) => list.startsAt(line.forms, to, line.forms.length))
  return trigger.type === 'AGREE' && GRANT.startsAt(line.forms, from, to) && !noun && isReal && line.tokens[to]?.kind === 'word' && !isOpen
}

/** `tháng 11 tới`: also where the year is unknown. */
const TO_COME = / tới$/u
const NOUN_START = eventWords('noun-start')
const SAYS_THREAT = /^(?:dọa|doạ)$/u

/** What follows names nobody and is no noun that stands for people. */
function isVerbAt(line: Line, at: number): boolean {
  return (
    line.tokens[at]?.kind === 'word' &&
    !line.tokens[at]?.capital &&
    line.inMention[at] !== 1 &&
    !NOUN_START.startsAt(line.forms, at, line.forms.length)
  )
}

/** `Peru dọa sẽ rút quân`, `phiến quân đe dọa giết con tin`: what may be done is told, not to whom; not `đe dọa hòa bình`. */
export function isThreat(line: Line, { trigger, noun, from, to }: FoundTrigger, subject: Group | null): boolean {
  const isSpoken = trigger.id === MENACE && !noun && subject !== null
  // cảnh báo sẽ giáng đòn nếu các nhóm vũ trang tiếp tục: whom it is for has no name
  if (trigger.frame === 'warning' && !noun && subject !== null && line.forms.includes('nếu', to)) return true
  // dọa đóng cửa biên giới, dọa rút khỏi hiệp ước: who says dọa means it, with whatever verb
  const says = line.forms.slice(from, to).findIndex((form) => SAYS_THREAT.test(form))
  if (isSpoken && says === 0 && (to > from + 1 || isVerbAt(line, to))) return true
  return (
    isSpoken &&
    (WILL.has(line.forms[to - 1]) ||
      [WILL, TOLD].some((list) => list.startsAt(line.forms, to, line.forms.length)) ||
      startsEventVerb(line, to))
  )
}

/** `Ông Soto đối thoại với người dân`: the other side has no name. */
export function isWithPeople(line: Line, { trigger: { type }, noun, to }: FoundTrigger, hasTarget: boolean): boolean {
  return type === 'CONSULT' && !noun && hasTarget && PARTNER.has(line.forms[to - 1])
}

/** `sau cuộc gặp với bà Rey`, `cuộc điều tra của FBI`: told as known already, of one party; not of one that is only hoped for. */
export function mayStand(
  line: Line,
  { trigger: { id, type, frame }, noun, to }: FoundTrigger,
  actors: number,
  told: EventStatus | null,
): boolean {
  if (!noun || actors !== 1 || (told !== null && told !== 'occurred')) return false
  return (type === 'CONSULT' && frame === 'meeting' && PARTNER.startsAt(line.forms, to, line.forms.length)) || id === PROBE
}

/** `Ngày 6/6, Peru đã ký công văn yêu cầu Chile rút quân`: a past is told behind the day, which is over even where the page bears an earlier one. */
export function tellsPast(line: Line, { from }: FoundTrigger, date: PlacedDate): boolean {
  const between = line.forms.slice(date.to, Math.max(date.to, from))
  return between.includes('đã') && !between.includes('sẽ')
}

/** What is told of a day to come has not happened yet; a noun with a day that is past has: `bàn trước thềm hội nghị ngày 2/3`, in May. */
export function settleStatus(
  status: EventStatus | null,
  date: PlacedDate | null,
  { published, isNoun }: { readonly published: string | null; readonly isNoun: boolean },
): EventStatus | null {
  const { from, to } = edtfDays(date?.date.value ?? null)
  if (TO_COME.test(date?.date.text ?? '') && (status === null || status === 'occurred')) return 'planned'
  if (from === null || to === null || published === null) return status
  if (status === 'planned' && isNoun && to < published) return 'occurred'
  if (from > published && status === null) return 'planned'
  return status === null && to <= published ? 'occurred' : status
}
