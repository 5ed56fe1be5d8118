// Which of the events read are kept: interactions between political actors and acts of public record; private and sports affairs are not.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { isParted } from './clauses.ts'
import { pointsBackAt } from './demonstrative.ts'
import { isWithPeople } from './draft-kinds.ts'
import { LAW_ACTS } from './law-acts.ts'
import type { Line } from './line.ts'
import { isOnThreat } from './moods.ts'
import { objectAfter } from './objects.ts'
import { passiveBefore } from './passive.ts'
import type { PublicLife } from './public-life.ts'
import { CLOSING } from './quoted-words.ts'
import { SPOKEN } from './spoken.ts'
import { firstOfBoth } from './subject.ts'
import { DEAL } from './tells-less.ts'
import { DRILLS, type FoundTrigger, type Frame } from './triggers.ts'
import { eventWords } from './words.ts'

/** Types that all parties do together. */
const MUTUAL: ReadonlySet<Frame> = new Set(['mutual', 'meeting'])
/** Words and help count only where somebody of public life takes part. */
const AMONG_PUBLIC: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'REQUEST', 'AGREE', 'CONCEDE', 'COOPERATE', 'CONSULT'])
/** So do words against somebody, where it is told who says them. */
const AGAINST_SOMEBODY: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT'])
const MURDER = eventWords('murder')
/** Nouns of public acts that may be told without a name, where their day or place is told; of verbs only that forces are moved somewhere. */
const NAMELESS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'CONSULT', 'RETREAT'])

/** `Công an Hà Nội bắt giữ hai nghi phạm`, `bị cáo Mốc lĩnh tám năm tù`: an act of the law, by one of its bodies or by nobody who is named. */
function isLawful(
  found: FoundTrigger,
  actors: readonly number[],
  targets: readonly number[],
  { isPassive, isCrowd, isLocated, hasTarget, life }: Circumstances,
): boolean {
  if (!LAW_ACTS.has(found.trigger.id) || life.isPlay) return false
  const isUndergone = isPassive || found.trigger.frame === 'undergo'
  return actors.some((one) => life.isLaw(one))
    ? hasTarget || found.trigger.needs === null
    : // hai mươi phóng viên bị bắt ở Lima
      actors.length === 0 && isUndergone && (targets.length > 0 || (isCrowd && (life.isAbroad || isLocated)))
}

/** What people do to those in power. */
const AGAINST_POWER: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'COERCE', 'ASSAULT', 'PROTEST'])

interface Circumstances {
  readonly isLocated: boolean
  readonly isPassive: boolean
  readonly isDated: boolean
  /** People without names, many of them, stand before the verb. */
  readonly isCrowd: boolean
  readonly hasTarget: boolean
  /** Those who do it are told by what they are alone. */
  readonly isByUnnamed: boolean
  readonly isEachOther: boolean
  readonly life: PublicLife
}

export function isKept(
  line: Line,
  found: FoundTrigger,
  actors: readonly number[],
  targets: readonly number[],
  circumstances: Circumstances,
): boolean {
  const { isLocated, isPassive, isDated, isCrowd, hasTarget, isEachOther, life } = circumstances
  const { type, needs } = found.trigger
  const all = [...actors, ...targets]
  if (isLawful(found, actors, targets, circumstances)) return true
  // người dân xã Mộc phản đối chính quyền, bắt giữ công an: people and power, also at home
  const isByPeople = !found.noun && (isCrowd || actors.some((one) => life.isPeople(one)))
  if (AGAINST_POWER.has(type) && isByPeople && targets.some((one) => life.isLaw(one))) return true
  // ba tay súng bị cảnh sát tiêu diệt
  if (circumstances.isByUnnamed && life.isAbroad && !life.isPlay) return true
  // chính quyền xã huy động dân quân tìm người mất tích
  if (type === 'MOBILIZE' && actors.length > 0 && !life.isAbroad && !actors.some((one) => life.isForce(one))) return false
  // a neighbour at home threatens another; but an official is prosecuted or dismissed
  const isOfLaw = LAW_ACTS.has(found.trigger.id)
  const isPublicAct = isOfLaw || type === 'SANCTION' || life.isAbroad
  // bà Rey giết chồng, ông Soto chê anh trai: between private persons, also abroad; not `thủ lĩnh IS bị giết`
  const isCrime = MURDER.startsAt(line.forms, found.from, found.to) || (AGAINST_SOMEBODY.has(type) && !isOfLaw)
  const isAmongPublic = AMONG_PUBLIC.has(type) || !isPublicAct || (isCrime && actors.length > 0)
  if (!all.some((one) => (isAmongPublic ? life.isPublic(one) : life.isActor(one)))) {
    // hàng nghìn công nhân đình công; sinh viên Peru biểu tình
    if (found.trigger.frame === 'crowd' && ((isCrowd && isLocated) || (!found.noun && actors.some((one) => life.isForeign(one)))))
      return !life.isPlay
    // một sĩ quan bị sát hại ở Lima hôm 3/9
    const isUndergone = type === 'MOBILIZE' || (type === 'ASSAULT' && isDated)
    // nhà cửa bị thiêu rụi: a fire does that as well
    const isNameless = needs !== 'both' && (isPassive ? isUndergone : found.noun && NAMELESS.has(type) && found.trigger.frame !== 'trip')
    const isShooting = type === 'ASSAULT' && line.forms.slice(found.from, found.to).includes('súng')
    return isNameless && isLocated && life.isAbroad && !life.isPlay && !(isShooting && life.isOfQuarrel)
  }
  // công ty Peru hỗ trợ Chile
  if ((found.trigger.id === DEAL || found.trigger.id === HELP) && !actors.every((one) => life.isPublic(one))) return false
  if (needs === 'target' && !found.noun && !hasTarget) return false
  const hasBoth = actors.length > 0 && (targets.length > 0 || isEachOther || ((type === 'SUPPORT' || type === 'THREATEN') && hasTarget))
  return needs !== 'both' || hasBoth
}

/**
 * `cuộc gặp này`, `trong cuộc hội đàm`: a noun of an event with nobody in it speaks of an event told before; so does a meeting of which
 * the sentence names one party only.
 */
export function pointsBack(
  line: Line,
  found: FoundTrigger,
  participants: readonly LocalEntity[],
  isLocated: boolean,
  isUnresolvedPlural: boolean,
  hasTarget: boolean,
): boolean {
  // Peru ký hiệp ước: a treaty of many
  const isSigned = found.trigger.id === SIGN && !found.noun && isTreatyNext(line, found)
  const isBare = MUTUAL.has(found.trigger.frame) && participants.length === 1 && !isSigned && !isWithPeople(line, found, hasTarget)
  if (isBare && (found.noun || found.trigger.mode !== 'meet')) return participants[0]?.kind !== 'group' && !isAssembly(participants[0])
  const needsTarget = found.trigger.needs === 'target'
  // cuộc điều tra của FBI
  if (found.noun && found.trigger.type === 'ACCUSE' && !hasTarget && !isBorne(line, found)) return true
  // Iran đã bắt giữ hôm 3/9, of whom was told before
  if (needsTarget && !found.noun && !hasTarget && participants.length > 0) return true
  if (participants.length > 0) return false
  if (found.trigger.frame === 'mutual' && isUnresolvedPlural) return true
  if (!found.noun) return false
  // trong một lần thử tên lửa hồi tháng 3, Peru đã bắn: another one
  if (line.forms[found.head] === 'một' && line.forms[found.head - 1] === 'trong') return false
  const isThis = [0, 1].some((n) => pointsBackAt(line, found.to + n))
  return isThis || found.trigger.frame === 'meeting' || found.trigger.frame === 'back' || !isLocated || !NAMELESS.has(found.trigger.type)
}

/** `ký hiệp định`, `ký 12 hiệp định`; not `việc ký kết hiệp định`, `ký quyết định về hiệp định`. */
function isTreatyNext(line: Line, { from, to }: FoundTrigger): boolean {
  const isVerb = /^(?:ký|kí|đặt)$/u.test(line.forms[from] ?? '')
  return isVerb && Array.from({ length: TREATY_REACH }, (_, n) => to + n).some((at) => ACCORD.startsAt(line.forms, at, line.forms.length))
}

/** `vấp phải sự phản đối của Peru`, `mở cuộc điều tra`: a deed of its own, also where nobody is named whom it is against. */
function isBorne(line: Line, { head }: FoundTrigger): boolean {
  return [SUFFER, CARRY_OUT].some((list) => list.before(line.forms, head, 0) < head)
}

/** `phiên họp kín của Liên Hợp Quốc`, `lãnh đạo EU nhóm họp`: a body of many states meets by itself. */
function isAssembly(one: LocalEntity | undefined): boolean {
  const leaders = one?.name === null ? phraseForms(one.aliases[0] ?? '') : []
  if (leaders[1] === 'đạo' && ASSEMBLY.startsAt(leaders, 2, leaders.length)) return true
  const forms = phraseForms(one?.name ?? '')
  return one?.kind === 'organization' && one.country === null && ASSEMBLY.startsAt(forms, 0, forms.length)
}

const ASSEMBLY = eventWords('assembly')
const AGAINST = eventWords('against')
const GROUND = eventWords('ground')
const CEASE = eventWords('cease')
const PAST = eventWords('past')
const INCLUDING = eventWords('including')
const DEMAND_LIST = eventWords('demand-list')
/** How many words before `bao gồm` the noun of what is demanded may stand. */
const LIST_REACH = 10
const GROUND_REACH = 12
/** Weapons destroyed or given up. */
const DISARM = 'event.retreat.disarm'
/** Deeds that last, and may be ended. */
const CEASED: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])
/** Forces that come to a place. */
const ARRIVAL = 'event.mobilize.arrive'
const END = /^[,;:?!]$/u
/** Deeds that serve as reasons and charges. */
const GROUNDED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'AID', 'SUPPORT', 'MOBILIZE'])
const AIM_REACH = 8
const CONTENT_REACH = 20
const CARRY_OUT = eventWords('carry-out')
/** A treaty or contract signed. */
const SIGN = 'event.agree.sign'
/** Help of a kind that is not told. */
export const HELP = 'event.aid.help'
/** How many words behind the verb the word for what is signed may stand. */
const TREATY_REACH = 3
const ACCORD = eventWords('accord')
const PURPOSE = eventWords('purpose')
/** What is told as an aim is not done: pressure brought to bear, a government overthrown. */
const AIMS: ReadonlySet<string> = new Set(['event.request.press', 'event.coerce.coup', 'event.coerce.overthrow'])
const SUFFER = eventWords('suffer')
const SUMMONS = eventWords('summon')
/** Inquiries and suits. */
const SUIT = 'event.accuse.investigate'
/** So many words may stand between a charge and the name of whom it is against. */
const CHARGED_LENGTH = 3
const CONTENT_FRAMES: ReadonlySet<Frame> = new Set(['address', 'warning'])

/** A word that leads in a reason or a charge stands before token `at` in the same clause. */
function standsUnder(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - GROUND_REACH); i--) {
    if (END.test(line.forms[i] ?? '')) return false
    if (GROUND.startsAt(line.forms, i, at)) return true
  }
  return false
}

/** `để`, `nhằm` stands a few words before token `at`, and nobody is named between. */
function isAimOf(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - AIM_REACH) && !line.endingAt.has(i + 1); i--)
    if (PURPOSE.startsAt(line.forms, i, at)) return true
  return false
}

/** `bảy yêu cầu, trong đó có việc rút quân`: the act at token `head` stands in a list of what is demanded; not `các yêu cầu, trong đó có việc rút quân, đã được thực hiện`. */
function isDemanded(line: Line, head: number): boolean {
  for (let i = head - 1; i >= 0 && !/^[:?!]$/u.test(line.forms[i] ?? ''); i--) {
    if (PAST.has(line.forms[i])) return false
    if (!INCLUDING.startsAt(line.forms, i, head)) continue
    const from = Math.max(0, i - LIST_REACH)
    return line.forms.slice(from, i).some((_, n) => DEMAND_LIST.startsAt(line.forms, from + n, i))
  }
  return false
}

/** What somebody demands, threatens or is accused of (`yêu cầu Nga rút quân`) is told as their words; a meeting asked for is kept. */
export function isContent(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  // cắt quan hệ với lý do Peru can thiệp; khởi tố về tội bắt giữ người: why, not what is done
  if (GROUNDED.has(found.trigger.type) && standsUnder(line, found.head)) return true
  // dỡ bỏ lệnh cấm nhập khẩu từ Peru: a ban that ends
  const isBan = found.noun && line.forms.slice(found.head, found.to).includes('cấm')
  if (isBan && triggers.some((other) => other.trigger.near === 'penalty' && other.to === found.head)) return true
  // nhằm gây sức ép lên Peru: what something else is done for
  if (AIMS.has(found.trigger.id) && isAimOf(line, found.head)) return true
  // các yêu cầu bao gồm việc bắt giữ ba nhà báo
  if (!SPOKEN.has(found.trigger.type) && found.trigger.type !== 'CONSULT' && isDemanded(line, found.head)) return true
  // Chile kiện Peru đòi bồi thường: what the suit is for
  const isSuitFor = (other: FoundTrigger) => other.trigger.id === SUIT && objectAfter(line, other.to, CHARGED_LENGTH)?.to === found.from
  if (found.trigger.type === 'REQUEST' && triggers.some(isSuitFor)) return true
  // giục Peru không tiến hành cuộc tập trận
  const isCarried = CARRY_OUT.before(line.forms, found.head, 0) < found.head
  if ((found.noun && !isCarried) || found.trigger.type === 'CONSULT') return false
  // Peru vừa lên án Chile vừa trừng phạt Cuba: two acts
  if (firstOfBoth(line, found.from) !== -1) return false
  // Peru đưa hai máy bay F-9 tới Chile: they go where they are moved
  const isMoved = ({ trigger: { frame }, to }: FoundTrigger) => frame === 'deploy' && to <= found.from && !isParted(line, to, found.from)
  if (found.trigger.id === ARRIVAL && triggers.some(isMoved)) return true
  // Peru tuyên bố sẽ áp thuế nếu Chile không nhượng bộ: on what the threat hangs
  if (isOnThreat(line, found, triggers)) return true
  // điều kiện để ngừng cô lập Peru: what is to end is not done
  if (!found.noun && CEASED.has(found.trigger.type) && CEASE.before(line.forms, found.from, 0) < found.from) return true
  // biểu tình phản đối chính phủ, biểu tình đòi Tổng thống từ chức
  const isAim = AGAINST.startsAt(line.forms, found.from, line.forms.length)
  // trước rất nhiều người biểu tình, ông Soto kêu gọi: the aim of a crowd stands in its own clause
  const isOfCrowd = (other: FoundTrigger) => other.trigger.frame === 'crowd' && other.to <= found.from && found.from - other.to <= AIM_REACH
  if (isAim && triggers.some((other) => isOfCrowd(other) && !line.forms.slice(other.to, found.from).includes(','))) return true
  // tập trận nhằm phá hủy kho vũ khí: what is rehearsed
  const isDrill = ({ trigger: { id }, to }: FoundTrigger) =>
    DRILLS.has(id) && to <= found.head && found.head - to <= CONTENT_REACH && !line.forms.slice(to, found.head).includes(',')
  if ((found.trigger.type === 'ASSAULT' || found.trigger.id === DISARM) && triggers.some(isDrill)) return true
  // tập trận bắn hạ khinh khí cầu; vụ khủng bố giết hại thợ lặn
  const isNamed = line.startingAt.has(found.to) || line.tokens[found.to]?.kind === 'number'
  if (triggers.some(({ trigger: { frame }, to }) => to === found.head && (frame === 'deploy' || (frame === 'deed' && !isNamed))))
    return true
  return triggers.some(
    (other) =>
      CONTENT_FRAMES.has(other.trigger.frame) &&
      // yêu cầu bị phớt lờ khiến Peru không kích: what came of it
      !line.forms.slice(other.to, found.head).some((form) => form === 'khiến') &&
      // triệu tập Đại sứ Peru đề nghị Lima thả ngư dân: one act and the next
      !(SUMMONS.startsAt(line.forms, other.from, other.to) && SPOKEN.has(found.trigger.type)) &&
      other.to <= found.head &&
      found.head - other.to <= CONTENT_REACH &&
      // lời đề nghị này đã bị Peru từ chối: what befalls the demand is not what it asks for
      !(other.noun && passiveBefore(line, found.from)) &&
      (!isParted(line, other.to, found.head) || isCharge(line, other, found) || isListed(line, other, found)),
  )
}

/** `yêu cầu Peru rút quân, mở cửa biên giới`: the next thing that is asked for; not `yêu cầu Peru rút quân, cáo buộc nước này`. */
function isListed(line: Line, other: FoundTrigger, found: FoundTrigger): boolean {
  const comma = found.head - 1
  return (
    other.trigger.type === 'REQUEST' &&
    !other.noun &&
    !SPOKEN.has(found.trigger.type) &&
    line.forms[comma] === ',' &&
    line.startingAt.has(other.to) &&
    !isParted(line, other.to, comma)
  )
}

/** `cáo buộc Iran nuôi phiến quân và can thiệp`: the second thing that the other one is said to do; not `lên án Iran và không kích`. */
function isCharge(line: Line, other: FoundTrigger, found: FoundTrigger): boolean {
  const join = found.head - 1
  // dọa sẽ vạch mặt và truy tố những kẻ đó
  // not: cảnh báo Peru “sẽ phải hối hận” và triệu đại sứ
  if (other.trigger.frame === 'warning')
    return line.forms[join] === 'và' && !isParted(line, other.to, join) && !CLOSING.test(line.forms[join - 1] ?? '')
  // tố tàu hải cảnh Peru đâm tàu cá và phun vòi rồng
  const object = objectAfter(line, other.to, CHARGED_LENGTH)
  // yêu cầu Peru rút quân và ký hiệp ước
  const isSpoken = SPOKEN.has(found.trigger.type) && !(other.trigger.type === 'REQUEST' && found.trigger.id === SIGN)
  if (!object || line.forms[join] !== 'và' || isSpoken || isParted(line, other.to, join)) return false
  return join - object.to > 1
}
