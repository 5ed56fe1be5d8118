// Whom an act is done to, by what stands behind its verb: an object, the owner of the deed that is blamed, the source of what is asked for.
import type { EventType } from '../../../../schemas/terms.ts'
import { clauseStart, partsAt } from './clauses.ts'
import { cutFrom, facingCharge, officeLoser, sentTo, spelledOut } from './far-objects.ts'
import { type Group, groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import { agentAfter, hasDeed, objectAfter, possessorAfter } from './objects.ts'
import { mainSubject } from './subject.ts'
import { type FoundTrigger, objectStart, startsEventVerb } from './triggers.ts'
import { eventWords } from './words.ts'

/** What answers the deeds of others. */
const ANSWERS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT'])
const ACT_NOUN = eventWords('act-noun')
const AGAINST = eventWords('against')
const BODY_NOUN = eventWords('body-noun')
const DEED_NOUN = eventWords('deed-noun')
const DEMANDED = eventWords('demanded')
const DETERMINER = eventWords('determiner')
/** How many words behind the verb to whom something is given may stand. */
const RECIPIENT_REACH = 28
/** How many words behind the noun of a deed its doer may stand without a link. */
const DEED_REACH = 4
/** The same for whom an act is done to. */
const OBJECT_REACH = 8
/** A penalty that the prosecution asks for. */
const PENALTY_ASKED = 'event.request.penalty'
/** What is said against somebody. */
const BLAME = 'event.accuse.blame'
/** Keeping somebody out of a country. */
export const ENTRY = 'event.coerce.entry'

export function objectOfAct(line: Line, verb: FoundTrigger): Group | null {
  // lên án và trừng phạt Peru: both have one object
  const found = { ...verb, to: objectStart(line, verb) }
  // bảo vệ quyết định mời bà Rey: one's own; not bảo vệ quyết định của bà Rey
  const isOfDeed = DEED_NOUN.before(line.forms, found.to, found.from) < found.to && !line.startingAt.has(found.to)
  if (found.trigger.type === 'SUPPORT' && isOfDeed) return possessorAfter(line, found.to)
  // phản đối việc trừng phạt Peru: to whom somebody else does it
  const act = ACT_NOUN.after(line.forms, found.to, line.forms.length)
  if (ANSWERS.has(found.trigger.type) && act > found.to && startsEventVerb(line, act)) return possessorAfter(line, act)
  const object =
    officeLoser(line, found) ??
    sharedObject(line, found) ??
    (line.startingAt.has(found.to) ? null : recipientOf(line, found)) ??
    charged(line, found) ??
    blamedFor(line, found) ??
    punished(line, found.to) ??
    objectAfter(line, found.to, reachOf(line, found)) ??
    askedFrom(line, found) ??
    facingCharge(line, found) ??
    sentTo(line, verb) ??
    cutFrom(line, found)
  // lệnh cấm công dân tới Chile: where to, not whom
  return found.trigger.id === ENTRY && object !== null && /^(?:tới|đến|vào)$/u.test(line.forms[object.from - 1] ?? '')
    ? null
    : spelledOut(line, object, object?.to ?? 0)
}

/** bằng hình thức phạt nặng đối với ông Mora: behind the form of the penalty. */
function punished(line: Line, to: number): Group | null {
  if (line.forms[to] !== 'bằng' || line.forms[to + 1] !== 'hình') return null
  for (let i = to; i < line.forms.length && line.tokens[i]?.kind !== 'punctuation'; i++)
    if (line.forms[i] === 'đối' && line.forms[i + 1] === 'với') return groupFrom(line, i + 2)
  return null
}

/** triệu tập Đại sứ Mỹ: the last word of the trigger begins who it is done to. */
function sharedObject(line: Line, { from, to }: FoundTrigger): Group | null {
  const first = line.mentions.find((placed) => placed.from > from && placed.from < to && placed.to > to)
  return first ? groupFrom(line, first.from) : null
}

/** cáo buộc rằng Chile đã tịch thu hai chiếc tàu; cáo buộc, ông Soto đã thông đồng: whom the charge begins with; not khi bị cáo buộc, ông Soto đã rời đi. */
function charged(line: Line, { trigger, from, to, noun }: FoundTrigger): Group | null {
  if (trigger.type !== 'ACCUSE' || noun) return null
  const isTold = line.forms[to] === ',' && trigger.id === BLAME && !line.forms.slice(clauseStart(line, from), from).includes('khi')
  return line.forms[to] === 'rằng' || isTold ? groupFrom(line, to + 1) : null
}

/** phản đối sắc lệnh cấm vào Peru của ông Soto, ca ngợi cách xử lý khủng hoảng Peru của ông Soto: whose the deed is. */
function blamedFor(line: Line, found: FoundTrigger): Group | null {
  // chỉ trích, động thái của Chile gây lo ngại: a comma may stand before the deed
  const to = line.forms[found.to] === ',' && !found.noun ? found.to + 1 : found.to
  if ((found.trigger.type !== 'ACCUSE' && found.trigger.type !== 'SUPPORT') || !hasDeed(line, { ...found, to })) return null
  return objectAfter(line, to, DEED_REACH) ?? possessorAfter(line, to)
}

/** chuyển giao 12 máy bay F-9, một mẫu mới của hãng Kavena, cho Chile: to whom, also behind an aside. */
function recipientOf(line: Line, { trigger, to }: FoundTrigger): Group | null {
  if (trigger.type !== 'AID') return null
  for (let i = to; i < Math.min(line.forms.length, to + RECIPIENT_REACH); i++) {
    if (partsAt(line, i) && line.forms[i] !== ',') return null
    const group = line.forms[i] === 'cho' ? groupFrom(line, i + 1) : null
    if (group?.members.some(({ mention }) => mention.kind !== 'place')) return group
  }
  return null
}

/** yêu cầu một lời xin lỗi từ Chile: whom it is to come from. */
function askedFrom(line: Line, { trigger, to }: FoundTrigger): Group | null {
  const asked = DETERMINER.after(line.forms, to, line.forms.length)
  const end = DEMANDED.after(line.forms, asked, line.forms.length)
  const source = trigger.type === 'REQUEST' && end > asked ? agentAfter(line, end, 2) : null
  // từ kênh truyền hình Chile: a channel, not the state
  const isBody = source !== null && BODY_NOUN.before(line.forms, source.from, end) < source.from
  return isBody && source.members.every(({ mention }) => mention.kind === 'state') ? null : source
}

/** How many words behind the verb its object may stand; behind a deed whoever stands far off is not blamed for it. */
function reachOf(line: Line, found: FoundTrigger): number {
  const { trigger, to } = found
  // đề nghị mức án 20 năm tù với ông Mora
  if (trigger.id === PENALTY_ASKED) return OBJECT_REACH
  // yêu cầu thả các ngư dân: whom what is asked for is done to is not asked; but kiến nghị phản đối ông Soto
  if (trigger.type === 'REQUEST' && startsEventVerb(line, to) && !AGAINST.startsAt(line.forms, to, line.forms.length)) return -1
  // yêu cầu hãng truyền hình Kavena xin lỗi
  if (trigger.type === 'REQUEST') return 2 + BODY_NOUN.after(line.forms, to, line.forms.length) - to
  return trigger.type === 'ACCUSE' && hasDeed(line, found) ? DEED_REACH : OBJECT_REACH
}

/** `bà Rey lên án việc Peru thử tên lửa và kêu gọi Lima dừng lại`: who is asked does not ask, but whom the sentence is about; null where that is the same. */
export function doerBeside(line: Line, { trigger }: FoundTrigger, subject: Group | null, object: Group | null): Group | null {
  // đại diện Kavena nhấn mạnh Peru đóng vai trò quan trọng và cảm ơn chính phủ Peru
  const [state, body] = [subject?.members[0]?.mention, object?.members[0]?.mention]
  const isOwnBody = trigger.type === 'SUPPORT' && state?.kind === 'state' && body?.kind !== 'person' && body?.country === state.country
  if (!isOwnBody && !isSameParty(subject, object)) return subject
  const first = mainSubject(line, subject?.from ?? 0)
  return isSameParty(first, object) ? null : first
}

/** `Tokyo` and `Nhật Bản`: one state, or one person by name, on both sides of a verb. */
function isSameParty(subject: Group | null, object: Group | null): boolean {
  const [one, other] = [subject?.members[0]?.mention, object?.members[0]?.mention]
  if (!one || other?.form !== 'name' || subject?.members.length !== 1 || object?.members.length !== 1) return false
  const isSameState = one.kind === 'state' && other.kind === 'state' && one.country === other.country
  return isSameState || (one.entity !== null && one.entity === other.entity)
}
