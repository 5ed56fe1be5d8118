// Whether a trigger says less than an event: somebody who must be told is missing, or it tells what can be done, or is done to nobody.
import { chainBefore } from './chain.ts'
import { clauseStart } from './clauses.ts'
import { ARREST } from './law-acts.ts'
import type { Line } from './line.ts'
import { isByPeople } from './nameless.ts'
import { followsCrowd, hasPeople } from './objects.ts'
import { passiveBefore } from './passive.ts'
import { statusesIn } from './status-words.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

const CAPABILITY = eventWords('capability')
const ABILITY = eventWords('ability')
const PURPOSE = eventWords('purpose')
const DELIBERATING = eventWords('deliberating')
const MEET = eventWords('meet')
const EACH_OTHER = eventWords('each-other')
const WITH = eventWords('partner')
const CARRIED_DEAL = eventWords('carried-deal')
const ABSTRACT = eventWords('abstract')
const KIN = eventWords('kin')
const IMPOUNDED = eventWords('impounded')
const STRIKE = eventWords('strike')
const NATURE = eventWords('nature')
const CEASE = eventWords('cease')
const ACCORD = eventWords('accord')
const MAY = eventWords('may')
const WEAPON = eventWords('weapon')
const MISSILE = eventWords('missile')
const DETERMINER = eventWords('determiner')
const DEED_NOUN = eventWords('deed-noun')
const POWER = eventWords('power')
const AVOID = eventWords('avoid')
const PREVENT = eventWords('prevent')
/** So many words the goods and how many they are may have. */
const GOODS_LENGTH = 5
const VIEW = eventWords('view')
const OBLIQUE = eventWords('oblique')
const AGAINST = eventWords('against')
const LEFT_WORK = eventWords('left-work')
/** How many words behind the verb the fire engines may stand. */
const FIRE_REACH = 8
/** What an office signs by itself. */
const PAPERS = /văn bản|công văn/u
const SOUGHT = eventWords('sought')
/** First words of what may be made one land. */
const LAND = /^(?:nước|đất|hai|bán|giang|lãnh)$/u
const FIRE = eventWords('fire-engine')
const END = /^[,;:?!]$/u
const AIM_REACH = 8
/** What two sides have agreed on, told by a noun. */
export const DEAL = 'event.agree.deal'
const ATTACK = 'event.assault.attack'
const ORDER = 'event.request.order'
/** What the traffic police do with papers and vehicles. */
const FINED: ReadonlySet<string> = new Set([ARREST, 'event.sanction.economic', 'event.sanction.fine'])
const HOLDS = eventWords('holds-goods')
/** Where people are kept. */
const JAIL = eventWords('jail')
const INMATES = eventWords('inmates')
/** How many words behind `bắt` the `phải` may stand that makes it another word. */
const MADE_REACH = 6
/** What somebody says to do. */
const VOW = 'event.threaten.vow'
/** Words that tell of a vow only where the blow follows at once. */
const AFFIRM = /^(?:khẳng|cam)$/u
/** How many words before `sẽ` its subject may have. */
const OWNER_LENGTH = 6
/** How many words behind `sẽ` the blow may stand. */
const STRIKE_REACH = 4

/**
 * Whether a verb says less than an event: one that takes two has only one, or tells what a weapon can do: `Ai nhặt được ví đề nghị gọi cho Bộ` (nobody demands), `Quốc hội thảo luận dự luật` (a body by itself),
 * `gặp nhiều trở ngại` (nobody is met).
 */
export function tellsLess(line: Line, found: FoundTrigger, actors: number, isPassive: boolean): boolean {
  const { type, mode, frame } = found.trigger
  // thỏa thuận giữa nhà trường và Chile; triển khai các thỏa thuận giữa hai nước
  const isCarried = CARRIED_DEAL.before(line.forms, found.head, 0) < found.head
  if (found.trigger.id === DEAL) return actors < 2 || isCarried
  // vi phạm lệnh ngừng bắn giữa hai nước
  if (type === 'RETREAT' && found.noun && isCarried) return true
  // xe kéo cho phép phóng tên lửa, vũ khí tiêu diệt chiến hạm: what can be done is not done
  if ((type === 'ASSAULT' || type === 'RETREAT' || (type === 'MOBILIZE' && frame === 'act')) && isCapability(line, found.head)) return true
  const chain = chainBefore(line, (isPassive ? passiveBefore(line, found.from)?.at : null) ?? found.head)
  // Bão Juan tấn công Peru, Bộ Y tế cho biết virus tấn công: no people do it
  if (
    type === 'ASSAULT' &&
    !found.noun &&
    !isPassive &&
    (actors === 0 || NATURE.before(line.forms, chain, 0) < chain) &&
    isOfNature(line, found.from)
  )
    return true
  // người có quyền giải tán nghị viện: what an office may do
  if (!found.noun && POWER.before(line.forms, found.from, 0) < found.from) return true
  // đình chỉ thỏa thuận với Chile: what is ended is not agreed on
  const isHalted = CEASE.before(line.forms, found.head, 0) < found.head || isCarried
  if (type === 'AGREE' && isHalted && ACCORD.startsAt(line.forms, found.from, found.to)) return true
  // chặn toàn bộ hàng viện trợ: what is kept out is not given
  if (type === 'AID' && isKeptOut(line, found.head)) return true
  // rút quân để tránh đụng độ với Peru, để tránh bị Chile dẫn độ: what is avoided does not come
  if (AVOID.before(line.forms, chain, 0) < chain) return true
  // quan điểm thống nhất: one that all hold
  if (type === 'AGREE' && line.forms[found.to - 1] === 'nhất' && VIEW.before(line.forms, found.from, 0) < found.from) return true
  // phải ngừng việc chuyển giao tàu ngầm: to cease from an act, not from work
  if (type === 'PROTEST' && /^(?:ngừng|ngưng) việc$/u.test(line.forms.slice(found.from, found.to).join(' ')) && !leavesWork(line, found.to))
    return true
  // để bãi nhiệm tổng thống, cần luận tội: how it may be done
  const aim = PURPOSE.before(line.forms, found.head, 0)
  if (aim < found.head && (aim === 0 || line.forms[aim - 1] === ',') && tellsHow(line, found.to)) return true
  // điều động bốn xe chữa cháy
  if (
    type === 'MOBILIZE' &&
    line.forms.slice(found.to, found.to + FIRE_REACH).some((_, n) => FIRE.startsAt(line.forms, found.to + n, line.forms.length))
  )
    return true
  // kỹ thuật có thể đưa tên lửa tới Peru: what a weapon can do
  const object = DETERMINER.after(line.forms, found.to, line.forms.length)
  if (frame === 'deploy' && MAY.before(line.forms, found.from, 0) < found.from && MISSILE.startsAt(line.forms, object, line.forms.length))
    return true
  // Hệ thống tên lửa của Peru có thể bắn rơi cả trực thăng: nor what it can hit
  if (type === 'ASSAULT' && !found.noun && isOfWeapon(line, found.from)) return true
  // Có thể tấn công cả máy chủ của chính phủ: nobody
  if (!found.noun && !isPassive && actors === 0 && opensAsPossible(line, found.from)) return true
  // ký văn bản truyền đạt chỉ thị: a paper of one's own office
  if (type === 'AGREE' && !found.noun && actors < 2 && PAPERS.test(line.forms.slice(found.to - 2, found.to + 2).join(' '))) return true
  // tranh thủ sự ủng hộ của Chile: what is sought is not given
  if (type === 'SUPPORT' && SOUGHT.before(line.forms, found.head, 0) < found.head) return true
  // không thông qua Phòng Tổ chức: not by way of it
  if (line.forms[found.to - 2] === 'thông' && line.startingAt.get(found.to)?.mention.kind === 'organization') return true
  // biện hộ cho đạo luật của mình
  if (type === 'SUPPORT' && isOwn(line, found.to)) return true
  // nước Đức thống nhất, thống nhất hai miền: a land, not what sides agree on
  if (type === 'AGREE' && line.forms[found.to - 1] === 'nhất' && isOfLand(line, found)) return true
  // khẳng định sức mạnh
  if (found.trigger.id === VOW && AFFIRM.test(line.forms[found.from] ?? '') && !isOwnVow(line, found.to)) return true
  // đẩy lùi chủ nghĩa khủng bố
  if (type === 'ASSAULT' && !found.noun && ABSTRACT.startsAt(line.forms, found.to, line.forms.length)) return true
  // bắt ông Mốc phải uống rượu: made to do it
  if (
    found.trigger.id === ARREST &&
    line.forms[found.to - 1] === 'bắt' &&
    line.forms.slice(found.to, found.to + MADE_REACH).includes('phải')
  )
    return true
  // khống chế vợ, bắn bố đẻ: within a family; not `bắt giữ vợ cựu Tổng thống`
  if ((found.trigger.id === ARREST || found.trigger.id === ATTACK) && isOfFamily(line, found.to)) return true
  // tạm giữ giấy tờ, xử phạt 324 trường hợp: the daily work of the traffic police
  if (isDaily(line, found)) return true
  // nhà tù giam giữ 700 người, nơi bà Rey bị giam giữ: how it is there
  if (found.trigger.id === ARREST && isKeptThere(line, found)) return true
  // Chỉ thị 05: a text
  if (found.trigger.id === ORDER && line.tokens[found.to]?.kind === 'number') return true
  // hàng nghìn người kêu gọi ông Soto từ chức, họ đề nghị Bộ Tư pháp giải thích
  if (type === 'REQUEST')
    return actors === 0 && !isPassive && (found.noun || !(followsCrowd(line, found.from) || isByPeople(line, found.from)))
  if (frame === 'arrival') return actors === 0
  if (found.noun || frame !== 'mutual' || type !== 'CONSULT' || actors > 1) return false
  if (mode === null) return line.forms.slice(0, found.from).some((_, at) => DELIBERATING.startsAt(line.forms, at, found.from))
  return actors === 1 && MEET.startsAt(line.forms, found.from, found.to) && !meetsSomebody(line, found.to) && !hasPeople(line, found)
}

/** Somebody of the family stands at token `at`; not `con gái chủ tàu`, of another one. */
function isOfFamily(line: Line, at: number): boolean {
  const end = KIN.after(line.forms, at, line.forms.length)
  if (end === at || line.startingAt.has(at) || line.startingAt.has(end)) return false
  return line.tokens[end]?.kind !== 'word' || OBLIQUE.startsAt(line.forms, end, line.forms.length)
}

/** `tạm giữ 11 mô tô`, `xử phạt 324 trường hợp`. */
function isDaily(line: Line, { from, to, trigger }: FoundTrigger): boolean {
  if (!FINED.has(trigger.id) || HOLDS.after(line.forms, from, to) < to) return false
  const first = DETERMINER.after(line.forms, to, line.forms.length)
  const object = line.tokens[first]?.kind === 'number' ? first + 1 : first
  return IMPOUNDED.startsAt(line.forms, object, line.forms.length)
}

/** `Nhà tù Peru giam giữ 700 người`, `Nơi bà Rey bị giam giữ`, `các tù nhân bị giam giữ tại Lima`. */
function isKeptThere(line: Line, { from, to }: FoundTrigger): boolean {
  if (line.forms[from] !== 'giam' || line.dates.length > 0) return false
  const start = clauseStart(line, from)
  return JAIL.startsAt(line.forms, start, from) || (holdsAny(line, start, from, INMATES) && line.forms[to] === 'tại')
}

/** `chặn toàn bộ hàng viện trợ`, `không cho xe cứu trợ`: a few words before token `at` stands that it is kept out. */
function isKeptOut(line: Line, at: number): boolean {
  for (let i = at; i > Math.max(0, at - GOODS_LENGTH) && line.tokens[i - 1]?.kind === 'word' && !line.endingAt.has(i); i--)
    if (PREVENT.before(line.forms, i, 0) < i) return true
  return false
}

/** `ngừng việc để phản đối`, `ngừng việc từ sáng 3/9`: nothing stands behind the work that was left but why, when and where. */
function leavesWork(line: Line, to: number): boolean {
  return (
    line.tokens[to]?.kind !== 'word' ||
    line.inDate[to] === 1 ||
    [PURPOSE, OBLIQUE, AGAINST].some((list) => list.startsAt(line.forms, to, line.forms.length)) ||
    LEFT_WORK.startsAt(line.forms, to, line.forms.length)
  )
}

/** `quyết định của mình` at token `at`. */
function isOwn(line: Line, at: number): boolean {
  const deed = DEED_NOUN.after(line.forms, DETERMINER.after(line.forms, at, line.forms.length), line.forms.length)
  return deed > at && line.forms.slice(deed, deed + 2).join(' ') === 'của mình'
}

/** `nước Đức thống nhất`, `thống nhất nước Đức`, `tái thống nhất`. */
function isOfLand(line: Line, { from, to }: FoundTrigger): boolean {
  const before = line.endingAt.get(from)
  const isLand = before?.mention.kind === 'state' && (line.forms[before.from] === 'nước' || line.forms[before.from - 1] === 'nước')
  return line.forms[from] === 'thống' && (isLand || line.forms[from - 1] === 'tái' || LAND.test(line.forms[to] ?? ''))
}

/** `..., cần thực hiện luận tội`: behind a comma after token `to` stands what must be done. */
function tellsHow(line: Line, to: number): boolean {
  return line.forms.some((form, i) => i > to && form === ',' && /^(?:cần|phải)$/u.test(line.forms[i + 1] ?? ''))
}

/** How many words before the verb a storm, a plague or a beast may stand. */
const NATURE_REACH = 6

/** `Cơn bão Juan đã tấn công`, `virus tấn công`: a force of nature stands before the verb in its clause. */
function isOfNature(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NATURE_REACH) && !END.test(line.forms[i] ?? ''); i--)
    if (NATURE.startsAt(line.forms, i, at)) return true
  return false
}

/** `tên lửa của Peru có thể`: a weapon is the subject of what may be done at token `at`. */
function isOfWeapon(line: Line, at: number): boolean {
  const may = MAY.before(line.forms, at, 0)
  const start = clauseStart(line, may)
  return may < at && line.forms.slice(start, may).some((_, n) => WEAPON.startsAt(line.forms, start + n, may))
}

/** `Có thể tấn công`, `Cần trừng phạt`: the sentence begins with what may or should be done. */
function opensAsPossible(line: Line, at: number): boolean {
  return chainBefore(line, at) === 0 && statusesIn(line.forms, 'verb', 0, at).includes('possible')
}

/** `khẳng định Chile sẽ đáp trả`; not `khẳng định sức mạnh`, `khẳng định Peru sẽ bỏ biện pháp trả đũa`. */
function isOwnVow(line: Line, to: number): boolean {
  const will = line.forms.indexOf('sẽ', to)
  const isNear = will !== -1 && will - to <= OWNER_LENGTH && !line.forms.slice(to, will).some((form) => END.test(form) && form !== ',')
  const strikes = Array.from({ length: STRIKE_REACH }, (_, n) => STRIKE.startsAt(line.forms, will + 1 + n, line.forms.length))
  return isNear && strikes.includes(true) && !CEASE.startsAt(line.forms, will + 1, line.forms.length)
}

/** `khả năng bắn`, `năng lực của Peru để tiêu diệt`: what can be done stands before token `at`. */
function isCapability(line: Line, at: number): boolean {
  if (CAPABILITY.before(line.forms, at, 0) < at) return true
  const aim = PURPOSE.before(line.forms, at, 0)
  const reach = aim < at ? Math.max(0, aim - AIM_REACH) : aim
  return line.forms.slice(reach, aim).some((_, n) => ABILITY.startsAt(line.forms, reach + n, aim))
}

/** `gặp ông ấy`, `gặp nhau`, `gặp với phái đoàn`: also one without a name. */
function meetsSomebody(line: Line, to: number): boolean {
  if (EACH_OTHER.has(line.forms[to - 1]) || to >= line.forms.length - 1) return true
  return line.startingAt.has(to) || line.startingAt.has(to + 1) || WITH.startsAt(line.forms, to, line.forms.length)
}
