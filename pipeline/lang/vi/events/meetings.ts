// Who takes part in a meeting that a noun tells: those it names, whoever holds it, and whoever speaks in it.
import { type Arguments, membersOf } from './arguments.ts'
import { nextClauseSubject } from './clause-subject.ts'
import { pointsBackAt } from './demonstrative.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { agentAfter, partnersAfter } from './objects.ts'
import { duringBefore } from './status.ts'
import { statusAt, statusesIn } from './status-words.ts'
import { mainSubject, subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const LIGHT = eventWords('light')
const BETWEEN = eventWords('between')
const LENGTH = eventWords('length')
const HOURS = eventWords('hours')
const MEETING_KIND = eventWords('meeting-kind')
const SPEECH = eventWords('speech')
const POSSESSIVE = eventWords('possessive')
const PARTNER = eventWords('partner')
/** How many words behind `giữa` those may stand whose people meet. */
const OWNER_REACH = 14
const OBLIQUE = eventWords('oblique')
const DETERMINER = eventWords('determiner')
/** Ông Soto có cuộc gặp các lãnh đạo Peru và Chile: he meets them */
const HAS = /^có$/u
const INTO = /^(?:tới|đến|dự)$/u
/** How many words behind the noun of a meeting its two parties may stand. */
const PAIR_REACH = 7

/** cuộc gặp giữa Putin và Merkel; Putin có cuộc gặp với Merkel; trong cuộc gặp với Merkel, Putin ... */
export function readMeeting(line: Line, found: FoundTrigger): Arguments {
  const invited = invitedTo(line, found)
  if (invited) return invited
  const direct = groupFrom(line, skipKind(line, found.to)) ?? pairAfter(line, found.to)
  const start = afterLength(line, skipKind(line, found.to))
  const partners = partnersAfter(line, start) ?? ownersBetween(line, start) ?? partiesBetween(line, start)
  const near = agentAfter(line, found.to, 6)
  // giữa ông Soto của Peru với bà Rey: whose one of them is
  const owner = near && partners && near.from > partners.from && near.from < partners.to ? null : near
  // cuộc gặp Nga - Mỹ, cuộc gặp giữa Nga và Mỹ: all parties are told.
  const isWhole =
    (countParties(direct) > 1 && !HAS.test(line.forms[found.head - 1] ?? '')) ||
    // also where one of them has no name: giữa ông Soto và dân làng
    (partners !== null && BETWEEN.before(line.forms, partners.from, found.to) < partners.from)
  // ông Soto mong chờ cuộc gặp với bà Rey
  const isHoped = statusesIn(line.forms, 'verb', statusAt(line.forms, found.head), found.head).length > 0
  const isCarried = !isWhole && (LIGHT.before(line.forms, found.head, 0) < found.head || isHoped)
  const subject = isCarried ? subjectBefore(line, found.head) : null
  const one = (found.trigger.mode === 'meet' ? direct : null) ?? partners
  const isOneSided =
    !subject && !owner && one && countParties(one) === 1 && countParties(partners) < 2 && one.members[0]?.mention.kind !== 'organization'
  const next = isOneSided ? nextClauseSubject(line, one.to) : null
  const isPartner = next?.members.every(({ mention }) => mention.entity !== null && mention.entity === one?.members[0]?.mention.entity)
  const host = isOneSided ? (speakerBefore(line, found) ?? (isPartner ? null : next) ?? speakerAt(line, found)) : null
  const all = membersOf(subject, direct, owner, partners, host)
  return { actors: all.length > 0 ? all : membersOf(sidesOf(line, found)), targets: [], subject }
}

/** `Peru mời các nhà ngoại giao Chile tới cuộc họp`: host and guests; null where nobody is invited. */
function invitedTo(line: Line, { head }: FoundTrigger): Arguments | null {
  const start = DETERMINER.before(line.forms, head, 0)
  const guests = INTO.test(line.forms[start - 1] ?? '') ? groupUntil(line, start - 1) : null
  const verb = guests ? DETERMINER.before(line.forms, guests.from, 0) - 1 : -1
  const host = guests && line.forms[verb] === 'mời' ? subjectBefore(line, verb) : null
  return guests && host ? { actors: membersOf(host, guests), targets: [], subject: host } : null
}

/** `giữa những người đứng đầu cơ quan tình báo của Peru và Chile`: whose those are who have no name. */
function ownersBetween(line: Line, at: number): Group | null {
  const start = BETWEEN.after(line.forms, at, line.forms.length)
  for (let i = start; start > at && i < start + OWNER_REACH && line.tokens[i]?.kind === 'word' && !line.startingAt.has(i); i++) {
    const group = POSSESSIVE.has(line.forms[i]) ? groupFrom(line, i + 1) : null
    if (group) return countParties(group) > 1 ? group : null
  }
  return null
}

/** `cuộc đàm phán của các nhóm chuyên viên cấp cao giữa Peru và Chile`: those behind a `giữa` that stands farther off. */
function partiesBetween(line: Line, at: number): Group | null {
  for (let i = at; i < at + OWNER_REACH && line.tokens[i]?.kind !== 'punctuation'; i++)
    if (BETWEEN.startsAt(line.forms, i, line.forms.length)) return partnersAfter(line, i, 1)
  return null
}

/** `kéo dài hơn 2 giờ đồng hồ`: the token behind how long it took; `at` where that is not told. */
function afterLength(line: Line, at: number): number {
  const from = LENGTH.after(line.forms, at, line.forms.length)
  if (from === at) return at
  const ends = [1, 2, 3].map((n) => HOURS.after(line.forms, from + n, line.forms.length) - n)
  const found = ends.findIndex((end) => end > from)
  return found === -1 ? at : (ends[found] ?? 0) + found + 1
}

/** `cuộc đối thoại nghề cá và khí hậu Peru - Chile`: the two that a few words behind the noun stand side by side, behind no preposition. */
function pairAfter(line: Line, at: number): Group | null {
  for (let i = at; i < Math.min(line.forms.length, at + PAIR_REACH); i++) {
    const group = groupFrom(line, i)
    if (group) return i > at && group.members.length > 1 && /^[-–]$/u.test(line.forms[group.members[0]?.to ?? i] ?? '') ? group : null
    if (line.tokens[i]?.kind !== 'word' || OBLIQUE.startsAt(line.forms, i, line.forms.length)) return null
  }
  return null
}

/** `Trong cuộc gặp ở Lima, ông Soto và bà Rey bày tỏ ...`, `Ông Soto và bà Rey nhất trí trong cuộc gặp ở Lima`: two who do something in it hold it. */
function sidesOf(line: Line, found: FoundTrigger): Group | null {
  const during = duringBefore(line, found)
  if (during === null || pointsBackAt(line, found.to)) return null
  const addressed = addressedBefore(line, during)
  const first = nextClauseSubject(line, found.to) ?? mainSubject(line, during)
  const group = first && addressed && countParties(first) === 1 && first.to < addressed.from ? joinGroups(first, addressed) : first
  return countParties(group) > 1 && group?.members.every(({ mention }) => mention.kind === 'person' || mention.kind === 'state')
    ? group
    : null
}

/** `Ông Soto đưa ra lời mời với bà Rey trong cuộc gặp`: to whom something is said there; null where nobody is. */
function addressedBefore(line: Line, at: number): Group | null {
  const group = groupUntil(line, at)
  return group && PARTNER.has(line.forms[group.from - 1]) ? group : null
}

function joinGroups(a: Group, b: Group): Group {
  return { from: a.from, to: b.to, members: [...a.members, ...b.members] }
}

/** `dẫn lời ông Putin trong cuộc gặp với bà Merkel nói`: who stands right before the adjunct. */
function speakerBefore(line: Line, found: FoundTrigger): Group | null {
  const group = groupUntil(line, duringBefore(line, found) ?? -1)
  return group?.members.length === 1 && group.members[0]?.mention.kind === 'person' ? group : null
}

/** `Bà Rey nói sau cuộc gặp với ông Soto`, `Bà Rey cảm ơn Cuba trong cuộc gặp với ông Soto`: who does something there met him. */
function speakerAt(line: Line, found: FoundTrigger): Group | null {
  const during = duringBefore(line, found)
  if (during === null) return null
  const speech = SPEECH.before(line.forms, during, 0)
  // whom the clause ends with is its object
  const subject = subjectBefore(line, speech < during ? speech : (groupUntil(line, during)?.from ?? during))
  return subject?.members.every(({ mention }) => mention.kind === 'person' || mention.kind === 'role') ? subject : null
}

function countParties(group: Group | null): number {
  return (group?.members ?? []).reduce((n, { mention }) => n + (mention.members?.length ?? 1), 0)
}

/** cuộc họp song phương đầu tiên giữa ...: the words that tell what kind of meeting it is. */
export function skipKind(line: Line, at: number): number {
  const next = MEETING_KIND.after(line.forms, at, line.forms.length)
  return next > at ? skipKind(line, next) : at
}
