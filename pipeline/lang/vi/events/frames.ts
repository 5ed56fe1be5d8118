// Who takes part in an event, read off the sentence by the frame of its trigger.

import { doerBeside, objectOfAct } from './act-objects.ts'
import { type Arguments, membersOf } from './arguments.ts'
import { dashOwner } from './asides.ts'
import { withCampaigner } from './campaigns.ts'
import { chainBefore, isChain } from './chain.ts'
import { ACTING_KINDS, clauseSubject } from './clause-subject.ts'
import { carrierSubject, readDeed } from './deeds.ts'
import { countedPatient, peopleBefore, spelledOut } from './far-objects.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import { withHelpers } from './helpers.ts'
import { guestBefore, invitedBefore, inviterStart, readArrival, readTrip } from './journeys.ts'
import { ARREST } from './law-acts.ts'
import type { Line, PlacedMention } from './line.ts'
import { listVerb } from './list-verb.ts'
import { readMeeting, skipKind } from './meetings.ts'
import { isTruce, readMutual, readSummit, readTruce } from './mutual.ts'
import { agentAfter, objectAfter, partnersAfter } from './objects.ts'
import { agentBehind, passiveBefore, sharedPatient } from './passive.ts'
import { mainSubject, subjectBefore } from './subject.ts'
import { withNamedSuspect } from './suspects.ts'
import { DRILLS, type FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const LIGHT = eventWords('light')
const ACCORD = eventWords('accord')
const AT = eventWords('at')
const RELATIVE_AGENT = eventWords('relative-agent')
const BETWEEN = eventWords('between')
const LOCATIVE = eventWords('locative')
const EACH_OTHER = eventWords('each-other')
const AGAINST = eventWords('against')
const ACCOMPANY = eventWords('accompany')
const ON_CHARGE = eventWords('on-charge')
const MANNER = eventWords('manner')
const BREAK_OUT = eventWords('break-out')
const OVERSEE = eventWords('oversee')
const POSSESSIVE = eventWords('possessive')
/** Last words of bans on travel: cấm nhập cảnh, lệnh cấm bay. */
const TRAVEL = /^(?:cảnh|bay|lại|cư|lịch)$/u
const GOAL = /^(?:vào|tới|đến|sang)$/u
const ORIGIN = /^(?:từ|về)$/u
const THRONG = eventWords('throng')
const DECISION = /^(?:định|lệnh)$/u
/** Forces drill. */
export const DRILL = 'event.mobilize.drill'
/** Leaving a treaty. */
const QUIT = 'event.reject.quit'
/** cảnh báo Peru và các nước bạn sẽ trả đũa */
const OWN_SIDE = /(?:^| )(?:này|họ|mình) (?:và|cùng|cùng với|sẽ)$/u
const PARTNER = eventWords('partner')
/** How many words behind the noun of a fight those may stand who fight: `cuộc đọ súng đã nổ ra gần đó giữa lính thủy và phiến quân`. */
const BETWEEN_REACH = 7
/** How many words behind a drill those may stand with whom it is held. */
const DRILL_REACH = 4
/** How many words may stand before the names of those who drill beside: `cùng với các đơn vị đến từ Peru`. */
const BESIDE_REACH = 6
const OUT_OF = eventWords('out-of')
const THIS = eventWords('this')
const VENUE_LINK = eventWords('venue-link')

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
    case 'arrival':
      return readArrival(line, found)
    case 'undergo': {
      // Bị cáo Mốc, cựu Cục trưởng Thanh tra, giám sát II, lĩnh án: a longer aside
      const near = clauseSubject(line, found) ?? (line.forms[found.from - 1] === ',' ? openingPerson(line, found.from - 1) : null)
      // bà Rey thoát nạn còn gã kia lĩnh án: somebody without a name
      const subject = near && (chainBefore(line, found.from) <= near.to || line.forms[near.to] === ',') ? near : null
      return { actors: [], targets: membersOf(subject), subject }
    }
    case 'visit':
    case 'deploy':
      return readAlone(line, found)
    case 'back': {
      const body = groupFrom(line, found.to)?.members.filter(({ mention }) => mention.kind === 'organization') ?? []
      return { actors: body, targets: [], subject: null }
    }
    case 'listed':
      return readListed(line, found)
    case 'said':
      return { actors: [], targets: [], subject: null }
    case 'crowd':
      return readCrowd(line, found)
    default: {
      // giao tranh giữa quân đội Syria và phiến quân; lệnh ngừng bắn giữa hai bên
      const between = betweenAt(line, found)
      if (between !== -1) return { actors: membersOf(partnersAfter(line, between, 1)), targets: [], subject: null }
      // rút quân khỏi Peru: a place, to which nothing is done
      if (isTruce(line, found)) return readTruce(line, found, readDone(line, found))
      if (found.trigger.type === 'RETREAT') return withoutLeft(line, found, readDone(line, found))
      // phóng tên lửa Hwasong, gây lo ngại cho Hàn Quốc: forces are moved and weapons tried, to nobody
      if (found.trigger.type === 'MOBILIZE') return withDirectOwner(line, found, { ...readDone(line, found), targets: [] })
      return withNamedSuspect(line, found, withoutGoal(line, found, readDone(line, found)))
    }
  }
}

/** `giao tranh ác liệt giữa quân đội Peru và phiến quân`: where the word stands that leads to both; -1 where none does. */
function betweenAt(line: Line, { trigger, to, noun }: FoundTrigger): number {
  if (trigger.type !== 'ASSAULT' && !(trigger.type === 'RETREAT' && noun)) return -1
  const at = MANNER.after(line.forms, skipKind(line, to), line.forms.length)
  const reach = noun || trigger.near === 'between' ? BETWEEN_REACH : BREAK_OUT.after(line.forms, at, line.forms.length) - at
  for (let i = at; i <= at + reach && !/^[,;:?!]$/u.test(line.forms[i] ?? ''); i++)
    // giữa tháng 8/2014 và tháng 3/2015: when
    if (BETWEEN.startsAt(line.forms, i, line.forms.length) && !line.inDate[i] && !line.inDate[i + 1]) return i
  return -1
}

function withoutLeft(line: Line, { trigger }: FoundTrigger, read: Arguments): Arguments {
  // rút toàn bộ binh sĩ của mình: one's own forces
  const isOther = ({ from }: PlacedMention) => trigger.near !== 'military' && OUT_OF.before(line.forms, from, 0) === from
  return { ...read, targets: read.targets.filter(isOther) }
}

/** `lệnh cấm nhập cảnh vào Peru`, `bắt giữ tàu gỗ lậu từ Peru`: where nobody may go, where something came from. */
function withoutGoal(line: Line, { to, trigger }: FoundTrigger, read: Arguments): Arguments {
  // áp giải về Công an Lima: where to
  if (line.forms[to - 1] === 'về') return { ...read, targets: read.targets.filter((placed) => placed.from < to) }
  const way = TRAVEL.test(line.forms[to - 1] ?? '') ? GOAL : trigger.id === ARREST ? ORIGIN : null
  const isWay = ({ mention, from }: PlacedMention) =>
    from > to && way?.test(line.forms[from - 1] ?? '') === true && (mention.kind === 'state' || mention.kind === 'place')
  return { ...read, targets: read.targets.filter((placed) => !isWay(placed)) }
}

/** `vụ phóng tên lửa Peru`: the state that stands right behind the noun, where no other doer is told. */
function withDirectOwner(line: Line, { noun, to }: FoundTrigger, read: Arguments): Arguments {
  const owner = noun && read.actors.length === 0 ? line.startingAt.get(to) : undefined
  return owner?.mention.kind === 'state' ? { ...read, actors: [owner] } : read
}

function readDone(line: Line, found: FoundTrigger): Arguments {
  return withCampaigner(line, found, found.noun ? readDeed(line, found) : readAct(line, found))
}

/** Nga cáo buộc Mỹ; Nga bị Mỹ trừng phạt */
function readAct(line: Line, found: FoundTrigger): Arguments {
  const passive = passiveBefore(line, found.from)
  if (passive) {
    const near = subjectBefore(line, passive.at)
    // giám đốc nhà máy Kavena tại Lima bị bắt: no place is arrested
    const isPlace = near?.members.every(({ mention }) => mention.kind === 'place') === true
    const isNext = near !== null && !isPlace && isChain(line, THIS.after(line.forms, near.to, passive.at), passive.at)
    const isPerson = near?.members.some(({ mention }) => mention.kind === 'person') === true
    const counted =
      isNext && isPerson ? null : ((passive.agent ? peopleBefore(line, passive.at) : null) ?? countedPatient(line, passive.at))
    const subject = counted ?? (isNext ? near : (dashOwner(line, near, passive.at) ?? sharedPatient(line, passive.at)))
    // ngư dân được Peru đề nghị Chile giúp: who is asked, not about whom
    const asked = found.trigger.type === 'REQUEST' && passive.agent ? groupFrom(line, found.to) : null
    if (asked) return { actors: membersOf(passive.agent), targets: asked.members, subject }
    return {
      actors: membersOf(passive.agent ?? agentBehind(line, found.to)),
      targets: membersOf(spelledOut(line, subject, found.to)),
      subject,
    }
  }
  // bắt hai người với cáo buộc âm mưu lật đổ chính quyền: whom the charge names is whom the other verb does it to
  // bị bắt vì cáo buộc xé ảnh ca ngợi chính quyền: nor whom the thing speaks of
  const isCharge = ACCOMPANY.before(line.forms, found.from, 0) < found.from || ON_CHARGE.before(line.forms, found.to, 0) < found.from
  if (found.trigger.type === 'ACCUSE' && isCharge && !line.startingAt.has(found.to)) return { actors: [], targets: [], subject: null }
  const subject = clauseSubject(line, found)
  // nhóm do Iran hậu thuẫn: what stands before is whom they back
  if (subject && RELATIVE_AGENT.before(line.forms, subject.from, 0) < subject.from && isChain(line, subject.to, found.from)) {
    return { actors: subject.members, targets: membersOf(groupUntil(line, subject.from - 1)), subject }
  }
  // cáo buộc nhau: all of them do it
  if (EACH_OTHER.startsAt(line.forms, found.to, line.forms.length)) return { actors: membersOf(subject), targets: [], subject }
  if (found.trigger.frame === 'warning') return { actors: membersOf(subject), targets: readThreatened(line, found, subject), subject }
  // vì quyết định rút Peru khỏi hiệp định: who is taken out quits
  // rút khỏi thỏa thuận Lima: the name of the treaty
  const isNamed = found.trigger.id === QUIT && ACCORD.before(line.forms, found.to, found.from) < found.to
  const quits = found.trigger.id === QUIT && !isNamed && line.startingAt.has(found.to) ? objectAfter(line, found.to, 0) : null
  const isOther = ({ mention }: PlacedMention) => mention.country !== null && mention.country !== quits?.members[0]?.mention.country
  if (quits && membersOf(subject).every(isOther)) return { actors: quits.members, targets: [], subject: quits }
  const object = isNamed && line.startingAt.get(found.to)?.mention.kind === 'state' ? null : objectOfAct(line, found)
  // nộp đơn kiện ra tòa án Peru: before whom, not whom
  const isVenue = found.trigger.type === 'ACCUSE' && object !== null && VENUE_LINK.before(line.forms, object.from, 0) < object.from
  // quyết định sa thải các quan chức của ông Soto: whose decision it is
  const isDecided = !subject && object !== null && DECISION.test(line.forms[found.from - 1] ?? '') && POSSESSIVE.has(line.forms[object.to])
  const decider = isDecided ? groupFrom(line, object.to + 1) : null
  const doer = decider ?? (found.trigger.type === 'MOBILIZE' ? subject : doerBeside(line, found, subject, object))
  return { actors: membersOf(withHelpers(line, doer, found.from)), targets: membersOf(isVenue ? null : object), subject: doer }
}

/** Mỹ đưa hai ngân hàng Nga vào danh sách đen: the verb stands before its object, in front of the words that tell. */
function readListed(line: Line, found: FoundTrigger): Arguments {
  const verb = listVerb(line, found)
  if (verb === found) return { actors: [], targets: [], subject: null }
  const read = readAct(line, verb)
  return { ...read, targets: read.targets.filter(({ to }) => to <= found.from) }
}

/** Syria cảnh báo Mỹ rằng ...; Syria cảnh báo sẽ trả đũa nếu Mỹ tấn công: the first other one that the warning speaks of. */
function readThreatened(line: Line, found: FoundTrigger, subject: Group | null): PlacedMention[] {
  const direct = objectAfter(line, found.to, 1)
  const parties = membersOf(subject).map((placed) => placed.mention)
  const isOther = ({ mention, from, to }: PlacedMention) =>
    !OWN_SIDE.test(line.forms.slice(Math.max(0, from - 3), from).join(' ')) &&
    !OWN_SIDE.test(line.forms.slice(from, to + 1).join(' ')) &&
    parties.every((party) => party.entity !== mention.entity && (party.country === null || party.country !== mention.country))
  if (direct?.members.every(isOther)) return membersOf(direct)
  const other = line.mentions.find(
    (placed) =>
      placed.from >= found.to &&
      ACTING_KINDS.has(placed.mention.kind) &&
      isOther(placed) &&
      ![0, 1, 2].some((n) => LOCATIVE.before(line.forms, placed.from - n, found.to) < placed.from - n),
  )
  return other && parties.length > 0 ? [other] : []
}

/** The person with whom the sentence opens; null where another one stands as a subject before the token. */
function openingPerson(line: Line, to: number): Group | null {
  const first = mainSubject(line, to)
  return first?.from === 0 && first.members.every(({ mention }) => mention.kind === 'person') ? first : null
}

/** Merkel thăm Ba Lan; Nga điều quân tới biên giới: what comes after is a place. */
function readAlone(line: Line, found: FoundTrigger): Arguments {
  if (found.noun) {
    // Hải quân Peru tiến hành một cuộc tập trận, ông Soto giám sát cuộc diễn tập
    const owner = agentAfter(line, found.to)
    const isCarried = [LIGHT, OVERSEE].some((list) => list.before(line.forms, found.head, 0) < found.head)
    const subject = owner || !isCarried ? null : carrierSubject(line, found.head)
    // Hải quân Peru cùng các lực lượng từ Chile tham gia cuộc tập trận
    const link = subject ? [0, 1, 2].map((n) => subject.to + n).find((at) => PARTNER.startsAt(line.forms, at, found.head)) : undefined
    const beside =
      link !== undefined && DRILLS.has(found.trigger.id)
        ? objectAfter(line, PARTNER.after(line.forms, link, found.head), BESIDE_REACH)
        : null
    const partners = beside && beside.to <= found.head ? beside : null
    return { actors: membersOf(owner ?? subject, partners), targets: [], subject }
  }
  const guest = found.trigger.frame === 'visit' ? (guestBefore(line, found) ?? invitedBefore(line, found)) : null
  if (guest) return { actors: guest.members, targets: [], subject: guest }
  const passive = passiveBefore(line, found.from)
  // ông Soto được hứa hẹn sẽ giúp đỡ: somebody else promises
  if (passive && !passive.agent && found.trigger.type === 'AGREE') return { actors: [], targets: [], subject: null }
  // Binh sĩ Peru được triển khai tới Chile: whose forces they are
  const near = passive ? (passive.agent ?? subjectBefore(line, passive.at)) : clauseSubject(line, found)
  const inviter = near && found.trigger.frame === 'visit' ? inviterStart(line, near) : -1
  // Nhận lời mời của bà Rey, ông Soto và bà Paz thăm Chile: behind the comma stand those who go
  const isBeside = line.forms[(near?.members[1]?.from ?? 0) - 1] === ','
  const subject = inviter === -1 || isBeside ? near : subjectBefore(line, inviter)
  // tập trận cùng hải quân Peru, tập trận tên lửa cùng Peru
  const isShared =
    found.trigger.id === DRILL && Array.from({ length: DRILL_REACH }, (_, n) => found.to + n).some((at) => PARTNER.has(line.forms[at]))
  const partners = isShared ? partnersAfter(line, found.to, DRILL_REACH) : null
  return { actors: membersOf(subject, partners), targets: [], subject }
}

/** Hàng nghìn người biểu tình phản đối chính phủ Ba Lan */
function readCrowd(line: Line, found: FoundTrigger): Arguments {
  // cảnh sát Peru giải tán đám đông biểu tình: those who are dispersed
  const isTheirs = found.noun || THRONG.before(line.forms, found.from, 0) < found.from
  const subject = isTheirs ? null : subjectBefore(line, found.from)
  const owner = found.noun ? agentAfter(line, found.to, 1) : null
  for (let i = found.from; i < Math.min(line.forms.length, found.to + 8); i++) {
    const link = AGAINST.after(line.forms, i, line.forms.length)
    if (link === i) continue
    return { actors: membersOf(subject, owner), targets: membersOf(objectAfter(line, link, 6)), subject }
  }
  const object = AT.before(line.forms, found.to, 0) < found.to ? objectAfter(line, found.to, 3) : null
  return { actors: membersOf(subject, owner), targets: membersOf(object), subject }
}
