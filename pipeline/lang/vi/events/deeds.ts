// Who does what a noun of action tells, and to whom: its owner, whoever carries it out, what it points at.

import type { EventType } from '../../../../schemas/terms.ts'
import { ENTRY, objectOfAct } from './act-objects.ts'
import { type Arguments, membersOf } from './arguments.ts'
import { casualtiesOf } from './casualties.ts'
import { isChain } from './chain.ts'
import { nextClauseSubject } from './clause-subject.ts'
import { decreeOwner } from './decrees.ts'
import { pointsBackAt } from './demonstrative.ts'
import { type Group, groupFrom } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import { agentAfter, partnersAfter, targetAfter, victimAfter } from './objects.ts'
import { statusAt } from './status-words.ts'
import { subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const LIGHT = eventWords('light')
const ASIDE = eventWords('aside')
const RELATIVE = eventWords('relative')
const ISSUE = eventWords('issue')
const SUFFER = eventWords('suffer')
const NOMINALIZER = eventWords('nominalizer')
const HANDLE = eventWords('handle')
const HEAD_NOUN = eventWords('head-noun')
/** Bodies that handle a case. */
const CASE_BODIES = [eventWords('law-body'), eventWords('case-body')]
const FACT = eventWords('fact')
const CARRY_OUT = eventWords('carry-out')
const DECLARE = eventWords('declare')
const FIGHT = eventWords('fight')
const CULPRIT = eventWords('culprit')
const ACT_NOUN = eventWords('act-noun')
const POSSESSIVE = eventWords('possessive')
const THIS = eventWords('this')
const DOERS = /^(?:của|do)$/u
/** Giving back or setting free. */
const RELEASE = 'event.retreat.release'
/** How many words behind the noun its doer may stand; the kind of a missile is told between: `vụ phóng tên lửa hành trình kiểu mới (K-9) đầu tiên của Peru`. */
const OWNER_REACH: Partial<Record<EventType, number>> = { ASSAULT: 9, MOBILIZE: 12 }
/** How many words behind the deed its doer may be named. */
const NAMED_REACH = 10
const QUOTE_MARK = /^["“‘'«]$/u
/** What leads in the help that somebody has. */
const WITH_HELP = /^(?:với|nhờ)$/u

/** lệnh trừng phạt của Mỹ nhằm vào Nga; Mỹ áp đặt lệnh trừng phạt lên Nga; lệnh trừng phạt mà Nhật Bản áp đặt lên Iran */
export function readDeed(line: Line, found: FoundTrigger): Arguments {
  if (pointsBackAt(line, found.to)) return readThis(line, found)
  const decree = decreeOwner(line, found.from)
  if (decree) return { actors: decree.members, targets: membersOf(objectOfAct(line, found)), subject: decree }
  const behind = namedBehind(line, found)
  if (behind) return { actors: behind.members, targets: [], subject: behind }
  const considered = readConsidered(line, found)
  if (considered) return considered
  const relative = RELATIVE.after(line.forms, found.to, line.forms.length)
  const related = relative > found.to ? groupFrom(line, relative) : null
  // các cuộc không kích bằng trực thăng của Peru
  const possessor = related ?? agentAfter(line, found.to, OWNER_REACH[found.trigger.type] ?? 6)
  const owner = possessor && found.trigger.type === 'ASSAULT' && isHandler(line, found, possessor) ? null : possessor
  // rồi sẽ có nhiều vụ tấn công: who speaks of an attack does not carry it out
  const isOccurrence = line.forms.slice(found.from, found.to).some((form) => FACT.has(form))
  const carriers = isOccurrence ? CARRY_OUT : LIGHT
  // phát động “chiến dịch quân sự”
  const head = beforeLength(line, QUOTE_MARK.test(line.forms[found.head - 1] ?? '') ? found.head - 1 : found.head)
  const isCarried = carriers.before(line.forms, head, 0) < head
  const subject = isCarried && !owner ? carrierSubject(line, head) : null
  if (SUFFER.before(line.forms, found.head, 0) < found.head && !related) {
    const victim = subjectBefore(line, found.head)
    return { actors: membersOf(owner), targets: membersOf(victim), subject: victim }
  }
  const direct = groupFrom(line, found.to)
  // lệnh cấm vận Quốc hội Mỹ ban hành
  if (direct && !owner && ISSUE.startsAt(line.forms, direct.to, line.forms.length))
    return { actors: direct.members, targets: [], subject: null }
  // thiệt mạng trong cuộc đấu súng với phiến quân: both sides fight
  const isFight = FIGHT.before(line.forms, found.to, found.from) < found.to
  const opponents = isFight ? partnersAfter(line, found.to, 2) : null
  if (opponents) return { actors: membersOf(owner ?? subject, opponents), targets: [], subject }
  // chiến dịch giải phóng Peru: who is freed is not attacked
  if (/giải phóng$/u.test(line.forms.slice(found.from, found.to).join(' ')))
    return { actors: membersOf(owner ?? subject), targets: [], subject }
  // việc trao trả tàu cá của Peru: whose that is which is given back
  if (
    found.trigger.id === RELEASE &&
    owner &&
    POSSESSIVE.before(line.forms, owner.from, 0) > found.to &&
    ACT_NOUN.before(line.forms, found.from, 0) < found.from
  )
    return { actors: [], targets: owner.members, subject: null }
  const helped = owner ? helpedBeside(line, found) : null
  const object = direct && direct.from !== owner?.from ? direct : (helped ?? pointedAt(line, found, related?.to ?? found.to))
  const target = object?.from === owner?.from ? null : object
  return { actors: membersOf(owner ?? subject), targets: membersOf(target ?? casualtiesOf(line, found)), subject }
}

/** `vụ phóng này của Peru`, `Hải quân Peru tiến hành cuộc tấn công này`: who did what points back is told right behind it, or carries it out. */
function readThis(line: Line, { trigger, head, to }: FoundTrigger): Arguments {
  // yêu cầu này của Peru: words that were told
  if (trigger.type === 'REQUEST') return { actors: [], targets: [], subject: null }
  const link = THIS.after(line.forms, to, line.forms.length)
  const owner = DOERS.test(line.forms[link] ?? '') ? groupFrom(line, link + 1) : null
  const verb = CARRY_OUT.before(line.forms, head, 0)
  const carrier = owner === null && verb < head ? subjectBefore(line, verb) : null
  // Giới chức Peru nói bà Rey thuộc Kavena, nhóm đã gây ra vụ tấn công này: not who tells of it
  const subject = carrier && isChain(line, carrier.to, verb) ? carrier : null
  return { actors: membersOf(owner ?? subject), targets: [], subject }
}

/** `Peru nói đứng sau vụ tấn công nhà ga là nhóm Kavena`: whom the clause names, not who says it. */
function namedBehind(line: Line, { head, to }: FoundTrigger): Group | null {
  if (CULPRIT.before(line.forms, head, 0) === head) return null
  const is = line.forms.indexOf('là', to)
  return is !== -1 && is - to <= NAMED_REACH ? groupFrom(line, is + 1) : null
}

/** `Với sự trợ giúp của không quân Peru, quân đội Chile tái chiếm ...`: who does it with that help. */
function helpedBeside(line: Line, { trigger, head, to }: FoundTrigger): Group | null {
  return trigger.type === 'AID' && WITH_HELP.test(line.forms[head - 1] ?? '') ? nextClauseSubject(line, to) : null
}

/** Peru cân nhắc việc trục xuất 30 nhà ngoại giao Chile: who may do it; null where another verb stands before the noun (`Peru phản đối việc trục xuất`). */
function readConsidered(line: Line, found: FoundTrigger): Arguments | null {
  const act = ACT_NOUN.before(line.forms, found.from, 0)
  const isStatus = act < found.from && statusAt(line.forms, act) < act
  const subject = isStatus ? subjectBefore(line, act) : null
  if (!subject || !isChain(line, subject.to, act)) return null
  return { actors: subject.members, targets: membersOf(objectOfAct(line, found)), subject }
}

/** `tham gia xử lý vụ khủng bố năm 2001 của Bộ Tư pháp`: a body that handles the case is not who attacked; not `điều tra vụ khủng bố của phiến quân`. */
function isHandler(line: Line, { head }: FoundTrigger, { members }: Group): boolean {
  const isBody = ({ from, to }: PlacedMention) => CASE_BODIES.some((list) => list.startsAt(line.forms, from, to))
  return HANDLE.before(line.forms, head, 0) < head && members.every(isBody)
}

/** Mỹ áp đặt lệnh trừng phạt: the subject of the light verb; none where that stands in a phrase of its own (`phản đối việc thông qua lệnh trừng phạt`). */
export function carrierSubject(line: Line, head: number): Group | null {
  for (let i = LIGHT.before(line.forms, head, 0); i > 0; ) {
    const told = NOMINALIZER.before(line.forms, i, 0)
    // thông báo về việc ban hành lệnh trừng phạt: who tells of it does it
    if (told < i) return DECLARE.before(line.forms, told, 0) < told ? subjectBefore(line, told) : null
    const next = Math.min(statusAt(line.forms, i), ...[ASIDE, LIGHT].map((list) => list.before(line.forms, i, 0)))
    if (next === i) break
    i = next
  }
  return subjectBefore(line, head)
}

/** `gia hạn 9 tuần lệnh cấm vận`: where how long it lasts begins; `head` where that is not told. */
function beforeLength(line: Line, head: number): number {
  if (!/^(?:tháng|năm|tuần|ngày)$/u.test(line.forms[head - 1] ?? '') || line.tokens[head - 2]?.kind !== 'number') return head
  return line.forms[head - 3] === 'thêm' ? head - 3 : head - 2
}

/** What a noun of action points at; a demand only where that stands close to it. */
function pointedAt(line: Line, { trigger }: FoundTrigger, at: number): Group | null {
  if (trigger.type === 'ASSAULT') return craftBehind(line, at) ?? victimAfter(line, at)
  // lệnh cấm công dân tới Chile: where to, not whom
  if (trigger.id === ENTRY) return null
  return trigger.type === 'REQUEST' ? targetAfter(line, at, 4) : targetAfter(line, at)
}

/** `vụ bắn hạ cường kích Peru`: whose the craft is that stands right behind the noun; not `vụ tấn công bằng tên lửa Peru`. */
function craftBehind(line: Line, at: number): Group | null {
  if (line.forms[at - 1] === 'bằng') return null
  const craft = HEAD_NOUN.after(line.forms, at, line.forms.length)
  return craft > at ? groupFrom(line, POSSESSIVE.after(line.forms, craft, line.forms.length)) : null
}
