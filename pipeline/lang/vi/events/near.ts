// The word that a trigger needs beside it: rút lui khỏi a treaty, phóng a missile, cấm somebody to enter.
import { chainBefore } from './chain.ts'
import { isHardEnd } from './clauses.ts'
import type { Line } from './line.ts'
import type { EventWordRole } from './word-roles.ts'
import { eventWords } from './words.ts'

const TOY = eventWords('toy')
const PAST = eventWords('past')
const PASSIVE = eventWords('passive')
const ARMS = eventWords('arms')
const STOP = eventWords('stop')
const NOT_STOP = eventWords('not-stop')
const PENALTY_ACT = eventWords('penalty-act')
const OBLIQUE = eventWords('oblique')
const FRIENDLY = eventWords('friendly')
const OCCURRENCE = eventWords('occurrence')
const DETERMINER = eventWords('determiner')
/** What is shot at: places, craft, people. */
const AIMED_AT = [eventWords('stronghold'), eventWords('head-noun'), eventWords('somebody')]
/** What leads to the country that somebody is kept from, and to the place that is shot at. */
const ENTRY = /^(?:tới|đến)$/u
const ENTRY_REACH = 5
const HIT = /^(?:vào|xuống)$/u
/** How many words behind the trigger a word that it needs may stand. */
const REACH = 18
/** How many words before it. */
const REACH_BACK = 8
/** The same for words that must stand nearer: what somebody is called, what is moved or fired. */
const NEARER: Partial<Record<EventWordRole, number>> = {
  insult: 12,
  troops: 5,
  missile: 5,
  stronghold: 5,
  rescuers: 6,
  relief: 6,
  captive: 4,
  channel: 5,
  network: 4,
  arsenal: 14,
  weapon: 4,
  outlet: 4,
  between: 7,
  'break-out': 3,
  somebody: 3,
  decree: 4,
  asylum: 10,
  'out-of': 6,
  prison: 10,
  protest: 4,
  outcry: 18,
  joining: 8,
  hostility: 9,
  victims: 3,
  bloc: 1,
  loan: 5,
  bail: 7,
  refugees: 5,
  'relief-goods': 4,
  money: 9,
  arms: 5,
  'home-again': 12,
  innocent: 10,
  guilty: 10,
  damages: 10,
  'not-to': 8,
  tariff: 6,
  documents: 3,
}

/** Whose forces they are, and of what make, may stand between: `hai máy bay ném bom F-9 của Không quân Peru tiếp cận`; so may who signs: `Hiệp định mậu dịch tự do đã được Peru và Chile ký`. */
const FARTHER: Partial<Record<EventWordRole, number>> = { 'forces-before': 14, armies: 6, locals: 14, accord: 12, decree: 18 }
/** How many words before the passive that tells by whom it was signed a treaty may stand. */
const SIGNED_REACH = 22
/** So many words a passive with its agent has. */
const AGENT_LENGTH = 12

/** A word of the role stands in the trigger itself or beside it, in the same clause. */
export function hasNear(line: Line, from: number, to: number, role: EventWordRole): boolean {
  if (role === 'arms') return areArmsFor(line, to)
  if (role === 'penalty-act') return isPenaltyOnCondition(line, to)
  if (role === 'forces-before' || role === 'armies' || role === 'locals') return standsBefore(line, from, role)
  // `Lệnh trừng phạt được dỡ bỏ`, `tàu chiến Nga tuần tra`
  const isPassive = role === 'troops' && PASSIVE.has(line.forms[from - 1])
  // nhà báo Juan Mora bị bắt, được Chile trả về; not sức hủy diệt
  if (role === 'somebody' && (PASSIVE.has(line.forms[from - 1]) || (line.endingAt.has(from) && passiveNear(line, from)))) return true
  // Sắc lệnh của ông Soto bị tòa án Peru chặn, máy chủ của Chile bị tin tặc xâm nhập
  if ((role === 'decree' || role === 'network' || role === 'victims') && passiveNear(line, from) && standsBefore(line, from, role))
    return true
  // Thành phố Arica được quân đội Chile giải phóng
  if (role === 'stronghold' && passiveNear(line, from) && (standsBefore(line, from, role) || placeBefore(line, from))) return true
  return (
    standsAfter(line, from, to, role) ||
    (isPassive && standsBefore(line, from, role)) ||
    (!(isFar(role) || role in NEARER) && standsBefore(line, from, role))
  )
}

/** So many words behind the verb a penalty may stand. */
const PENALTY_REACH = 3

/** `tuyên bố sẽ cắt viện trợ cho Chile nếu nước này không hợp tác`; without a condition it is a plan. */
function isPenaltyOnCondition(line: Line, to: number): boolean {
  const starts = Array.from({ length: PENALTY_REACH }, (_, n) => to + n).filter(
    (at) => !isHardEnd(line.forms[at]) && !line.startingAt.has(at),
  )
  const penalty = starts.find((at) => PENALTY_ACT.startsAt(line.forms, at, line.forms.length))
  if (penalty === undefined) return false
  const end = line.forms.findIndex((form, at) => at > penalty && isHardEnd(form))
  return line.forms.slice(penalty, end === -1 ? line.forms.length : end).some((form) => form === 'nếu' || form === 'trừ')
}

/** Words between a verb of giving and arms, and from there to whom they are given. */
const ARMS_REACH = 6
const RECEIVER_REACH = 12

/** `gửi 20 xe tăng Leopard cho Peru`, `gửi cho Peru 20 xe tăng`; not `gửi 20 xe tăng tới biên giới Peru`, where one's own forces go. */
function areArmsFor(line: Line, to: number): boolean {
  const receiver = line.forms[to] === 'cho' ? line.startingAt.get(to + 1) : undefined
  if (receiver)
    return line.forms
      .slice(receiver.to, receiver.to + ARMS_REACH)
      .some((_, n) => ARMS.startsAt(line.forms, receiver.to + n, line.forms.length))
  const arms = line.forms.findIndex((_, at) => at >= to && at < to + ARMS_REACH && ARMS.startsAt(line.forms, at, line.forms.length))
  return (
    arms !== -1 && line.forms.some((form, at) => form === 'cho' && at > arms && at <= arms + RECEIVER_REACH && line.startingAt.has(at + 1))
  )
}

/** `Mosul được quân đội Iraq giải phóng`: a place stands right before the passive. */
function placeBefore(line: Line, from: number): boolean {
  const passive = line.forms.slice(0, from).findLastIndex((form) => PASSIVE.has(form))
  return line.endingAt.get(chainBefore(line, passive))?.mention.kind === 'place'
}

/** `bị tòa án Peru chặn`: a passive stands a few words before token `at`. */
function passiveNear(line: Line, at: number): boolean {
  return line.forms.slice(Math.max(0, at - AGENT_LENGTH), at).some((form) => PASSIVE.has(form))
}

function standsAfter(line: Line, from: number, to: number, role: EventWordRole): boolean {
  const list = eventWords(role)
  for (let at = from; at < Math.min(line.forms.length, to + (NEARER[role] ?? REACH)); at++) {
    const end = list.after(line.forms, at, line.forms.length)
    // cho ông Mora tại ngoại: no tại of where
    const isStop =
      STOP.has(line.forms[at]) &&
      !NOT_STOP.startsAt(line.forms, at, line.forms.length) &&
      end === at &&
      !isFar(role) &&
      !isToward(line, at, role) &&
      role !== 'between' &&
      role !== 'home-again'
    if (at >= to && (isHardEnd(line.forms[at]) || isStop)) break
    // đưa học sinh tới thăm tàu ngầm: what is moved stands before where it goes
    if (role === 'troops' && at >= to && OBLIQUE.startsAt(line.forms, at, line.forms.length)) break
    // tuyên bố đã tiêu diệt: told, not threatened
    if (isFar(role) && role !== 'insult' && PAST.has(line.forms[at])) break
    // tuyên bố sẽ không lùi bước dù bị tấn công; tuyên bố muốn Peru giúp đánh bại phiến quân
    if (role === 'strike' && (line.forms[at] === 'không' || FRIENDLY.startsAt(line.forms, at, line.forms.length))) break
    // ra tuyên bố rằng máy bay bị bắn rơi: told as well
    if (isFar(role) && PASSIVE.has(line.forms[at - 1])) continue
    // cho biết sẽ nêu cuộc điều tra vụ đánh bom: one that was before
    if (role === 'strike' && OCCURRENCE.has(line.forms[at - 1])) continue
    // tuyên bố tiêu diệt được hai chỉ huy: told as well
    if (role === 'strike' && end > at && line.forms[end] === 'được') return false
    // sản xuất pháo hoa
    if (TOY.startsAt(line.forms, at, line.forms.length)) continue
    if (end > at || isPlaceMeant(line, at, to, role)) return true
  }
  return false
}

/** `nã đạn về phía Chile` */
function isToward(line: Line, at: number, role: EventWordRole): boolean {
  return role === 'hit' && line.forms[at] === 'về' && line.forms[at + 1] === 'phía'
}

function standsBefore(line: Line, from: number, role: EventWordRole): boolean {
  const list = eventWords(role)
  // thỏa thuận về bốn vùng an toàn tại Syria được ba nước ký kết
  const reach = role === 'accord' && passiveNear(line, from) ? SIGNED_REACH : (FARTHER[role] ?? REACH_BACK)
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    // Thỏa thuận do ba nước Peru, Chile và Bolivia ký: the comma of a list parts nothing
    const isListed = line.endingAt.has(at) && line.startingAt.has(at + 1)
    if ((line.forms[at] === ',' && !isListed) || isHardEnd(line.forms[at])) break
    if (list.startsAt(line.forms, at, from) && !TOY.startsAt(line.forms, at, from)) return true
  }
  return false
}

/** `cấm công dân Iran vào Chile`, `sáp nhập Crimea`: a place stands for the word that is asked for. */
function isPlaceMeant(line: Line, at: number, to: number, role: EventWordRole): boolean {
  const isPlace = (start: number) => /^(?:place|state)$/u.test(line.startingAt.get(start)?.mention.kind ?? '')
  // IS chiếm Mosul
  if (role === 'land' || role === 'stronghold') return at === to && isPlace(at)
  // thả Warmbier
  if (role === 'somebody') return line.startingAt.get(at)?.mention.kind === 'person'
  const form = line.forms[at] ?? ''
  // cấm công dân tới Chile; bắn tên lửa vào miền Đông Chile
  const isEntry = role === 'entry' && (form === 'vào' || (ENTRY.test(form) && at - to < ENTRY_REACH && line.forms[at - 1] !== 'bay'))
  // về phía biển Nhật Bản: nobody is hit
  const isSea = line.forms.slice(at + 1, at + 3).includes('biển')
  const isHit = role === 'hit' && !isSea && (HIT.test(form) || isToward(line, at - 1, role))
  if (isEntry || isHit) {
    if (isPlace(at + 1)) return true
    // nã đạn cối vào hai xe tăng, bắn tên lửa xuống khu vực này
    const noun = line.tokens[at + 1]?.kind === 'number' ? at + 2 : DETERMINER.after(line.forms, at + 1, line.forms.length)
    return isHit && line.forms[to - 1] !== 'thả' && AIMED_AT.some((list) => list.startsAt(line.forms, noun, line.forms.length))
  }
  return false
}

/** What is threatened may stand in a later clause. */
function isFar(role: EventWordRole): boolean {
  return role === 'hostile' || role === 'strike' || role === 'insult' || role === 'outcry'
}
