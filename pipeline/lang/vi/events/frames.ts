// Who takes part in an event, read off the sentence by the frame of its trigger.
import { type Group, groupFrom } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import { agentAfter, objectAfter, partnersAfter, targetAfter } from './objects.ts'
import { passiveBefore, subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

export interface Arguments {
  readonly actors: readonly PlacedMention[]
  readonly targets: readonly PlacedMention[]
  /** The subject of the clause, for status and date. */
  readonly subject: Group | null
}

const LIGHT = eventWords('light')
const RELATIVE = eventWords('relative')
const EACH_OTHER = eventWords('each-other')
const AGAINST = eventWords('against')
const SUFFER = eventWords('suffer')
const OBLIQUE = eventWords('oblique')

const membersOf = (...groups: readonly (Group | null)[]): PlacedMention[] => groups.flatMap((group) => group?.members ?? [])

export function readArguments(line: Line, found: FoundTrigger): Arguments {
  switch (found.trigger.frame) {
    case 'meeting':
      return readMeeting(line, found)
    case 'trip':
      return readTrip(line, found)
    case 'summit':
      return readSummit(line, found)
    case 'mutual':
      return found.noun && found.head < found.from ? readMeeting(line, found) : readMutual(line, found)
    case 'visit':
    case 'deploy':
      return readAlone(line, found)
    case 'crowd':
      return readCrowd(line, found)
    default:
      return found.noun ? readDeed(line, found) : readAct(line, found)
  }
}

/** Nga cáo buộc Mỹ; Nga bị Mỹ trừng phạt */
function readAct(line: Line, found: FoundTrigger): Arguments {
  const passive = passiveBefore(line, found.from)
  if (passive) {
    const subject = subjectBefore(line, passive.at)
    return { actors: membersOf(passive.agent ?? agentAfter(line, found.to)), targets: membersOf(subject), subject }
  }
  const subject = subjectBefore(line, found.from)
  const reach = found.trigger.frame === 'act' ? 7 : 4
  const object = found.trigger.frame === 'warning' ? objectAfter(line, found.to, 1) : objectAfter(line, found.to, reach)
  return { actors: membersOf(subject), targets: membersOf(object), subject }
}

/** Putin gặp Merkel; Putin và Merkel hội đàm; Putin đàm phán với Merkel */
function readMutual(line: Line, found: FoundTrigger): Arguments {
  const subject = subjectBefore(line, found.from)
  const each = EACH_OTHER.startsAt(line.forms, found.to, line.forms.length)
  const direct = each ? null : objectAfter(line, found.to, 2)
  return { actors: membersOf(subject, direct ?? partnersAfter(line, found.to)), targets: [], subject }
}

/** cuộc gặp giữa Putin và Merkel; Putin có cuộc gặp với Merkel; trong cuộc gặp với Merkel, Putin ... */
function readMeeting(line: Line, found: FoundTrigger): Arguments {
  const direct = groupFrom(line, found.to)
  const owner = agentAfter(line, found.to, 6)
  const partners = partnersAfter(line, found.to)
  const isGoverned = LIGHT.before(line.forms, found.head, 0) < found.head
  const subject = isGoverned ? subjectBefore(line, found.head) : null
  const host = !subject && !owner && partners && partners.members.length === 1 ? nextClauseSubject(line, partners.to) : null
  return { actors: membersOf(subject, direct, owner, partners, host), targets: [], subject }
}

/** trong cuộc gặp với Merkel, Putin nói: the subject of the main clause met her. */
function nextClauseSubject(line: Line, at: number): Group | null {
  for (let i = at; i < Math.min(line.forms.length, at + 16); i++) {
    if (/^[;:.?!]$/u.test(line.forms[i] ?? '')) return null
    if (line.forms[i] !== ',') continue
    const group = groupFrom(line, i + 1)
    if (group) return group
  }
  return null
}

/** chuyến thăm Ba Lan của Merkel; Merkel có chuyến thăm Ba Lan */
function readTrip(line: Line, found: FoundTrigger): Arguments {
  const owner = agentAfter(line, found.to, 8)
  if (owner) return { actors: membersOf(owner), targets: [], subject: null }
  const subject = OBLIQUE.before(line.forms, found.head, 0) < found.head ? nextClauseSubject(line, found.to) : null
  const before = subject ?? subjectBefore(line, found.head)
  return { actors: membersOf(before), targets: [], subject: before }
}

/** hội nghị thượng đỉnh NATO; hội nghị thượng đỉnh Mỹ - Triều */
function readSummit(line: Line, found: FoundTrigger): Arguments {
  for (let i = found.to; i < Math.min(line.forms.length, found.to + 5); i++) {
    if (/^[,;:.?!]$/u.test(line.forms[i] ?? '')) break
    const group = groupFrom(line, i)
    if (group) return { actors: group.members, targets: [], subject: null }
  }
  return { actors: [], targets: [], subject: null }
}

/** Merkel thăm Ba Lan; Nga điều quân tới biên giới: what comes after is a place. */
function readAlone(line: Line, found: FoundTrigger): Arguments {
  if (found.noun) return { actors: membersOf(agentAfter(line, found.to)), targets: [], subject: null }
  const passive = passiveBefore(line, found.from)
  const subject = passive ? passive.agent : subjectBefore(line, found.from)
  return { actors: membersOf(subject), targets: [], subject }
}

/** Hàng nghìn người biểu tình phản đối chính phủ Ba Lan */
function readCrowd(line: Line, found: FoundTrigger): Arguments {
  const subject = found.noun ? null : subjectBefore(line, found.from)
  const owner = found.noun ? agentAfter(line, found.to) : null
  for (let i = found.to; i < Math.min(line.forms.length, found.to + 8); i++) {
    const link = AGAINST.after(line.forms, i, line.forms.length)
    if (link === i) continue
    return { actors: membersOf(subject, owner), targets: membersOf(objectAfter(line, link, 6)), subject }
  }
  return { actors: membersOf(subject, owner), targets: [], subject }
}

/** lệnh trừng phạt của Mỹ nhằm vào Nga; Mỹ áp đặt lệnh trừng phạt lên Nga; lệnh trừng phạt mà Mỹ áp đặt lên Nga */
function readDeed(line: Line, found: FoundTrigger): Arguments {
  const relative = RELATIVE.after(line.forms, found.to, line.forms.length)
  const related = relative > found.to ? groupFrom(line, relative) : null
  const owner = related ?? agentAfter(line, found.to, 6)
  const isGoverned = LIGHT.before(line.forms, found.head, 0) < found.head
  const subject = isGoverned && !owner ? subjectBefore(line, found.head) : null
  if (SUFFER.before(line.forms, found.head, 0) < found.head && owner && !related) {
    const victim = subjectBefore(line, found.head)
    return { actors: owner.members, targets: membersOf(victim), subject: victim }
  }
  const direct = groupFrom(line, found.to)
  const object = direct && direct.from !== owner?.from ? direct : targetAfter(line, related?.to ?? found.to)
  return { actors: membersOf(owner ?? subject), targets: membersOf(object?.from === owner?.from ? null : object), subject }
}
