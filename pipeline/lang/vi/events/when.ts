// The date of an event: the date that stands in its clause. The one its sentence opens with is read in frame-dates.ts.
import type { EventType } from '../../../../schemas/terms.ts'
import { ACTING_KINDS } from './clause-subject.ts'
import { clauseStart, isHardEnd, isParted, partsAt } from './clauses.ts'
import { YEAR } from './inherited-dates.ts'
import { spanHolds } from './lasting.ts'
import type { Line, PlacedDate } from './line.ts'
import { isOfObject, isOfSubject } from './noun-dates.ts'
import { SPOKEN } from './spoken.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

const SPOKEN_FRAMES: ReadonlySet<Frame> = new Set(['address', 'warning'])
const HAPPEN = eventWords('happen')
const PUT_OUT = eventWords('put-out')
const DATE_BARRIER = eventWords('date-barrier')
const TARGET_LINK = eventWords('target-link')
const ATTEND = eventWords('attend')
const LOCATIVE = eventWords('locative')
const OCCASION = eventWords('occasion')
const DECLARE = eventWords('declare')
const PASSIVE = eventWords('passive')
const PAST = eventWords('past')
const ACCORD = eventWords('accord')
/** What is done by declaring it. */
export const DECLARED: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'CONCEDE', 'RETREAT', 'AGREE'])
/** Words that answer or call for what others do. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'ACCUSE', 'REQUEST', 'THREATEN', 'SUPPORT'])
const DECREE = eventWords('decree')
/** So many words before its day a decree may stand: with who issued it. */
const DECREE_REACH = 12
const CONTENT_LINK = /^(?:về|việc|nhằm|để)$/u
const DATE_LEAD = eventWords('date-lead')
const HEARSAY = eventWords('hearsay')
const CONDUCT = eventWords('conduct')
const LIGHT = eventWords('light')
const DURING = eventWords('during')
const LAST_TIME = eventWords('last-time')
const NOUN_MAKER = eventWords('noun-maker')
const TERM = eventWords('term')
const DETERMINER = eventWords('determiner')
const THIS = eventWords('this')
const AND = 'và'
/** Who is released, expelled, arrested goes somewhere. */
const MOVED: ReadonlySet<EventType> = new Set(['RETREAT', 'SANCTION', 'COERCE'])
const DEED_NOUN = eventWords('deed-noun')
/** `thứ hai`, `đầu tiên` before or behind the event. */
const ORDINAL = /^(?:thứ|tiên)$/u
const NOT_MOST = eventWords('not-most')
const ORDINAL_REACH = 8
/** What is denied or refused. */
const REFUSE = 'event.reject.refuse'
const HOMEWARD = 'về'
const OBLIQUE = eventWords('oblique')
const WHILE = eventWords('while')
const EXPIRES = eventWords('expires')
const UNTIL = eventWords('until')
const MARK = /^[.,;]?$/u
/** What may stand behind a day that ends its clause. */
const BEHIND_DAY = eventWords('behind-day')
/** Words that stand with the names of places. */
const BESIDE_NAMES = eventWords('beside-names')

/** The date in the clause of the event; null where there is none. Never the publication date by default. */
export function ownDate(line: Line, found: FoundTrigger, others: readonly FoundTrigger[]): PlacedDate | null {
  // khởi tố, bắt tạm giam ông Mốc hôm 3/9: both are done to him then
  const isJoined = !found.noun && /^(?:,|và)$/u.test(line.forms[found.to] ?? '')
  const twin = isJoined ? others.find((other) => !other.noun && other.from === found.to + 1) : undefined
  if (twin && twin.trigger.type !== 'CONSULT') return ownDate(line, twin, others)
  const dates = line.dates.filter((placed) => placed.date.value !== null && TERM.before(line.forms, placed.from, 0) === placed.from)
  const after = dates.find((placed) => placed.from >= found.to && !isUntil(line, found, placed))
  const isReached =
    after &&
    (!isCut(line, found, after, others) ||
      isMeanwhile(line, found, after, others) ||
      isIssued(line, found, after) ||
      isBehindAside(line, found, after) ||
      isHeld(line, found, after))
  const isOthers = after && [isTaken, isOfContent, isOfCrowd, isOfObject].some((isOf) => isOf(line, found, after, others))
  if (isReached && !isOthers) return after
  const spoken = isWord(found) ? occasionDate(line, found, dates, others) : null
  if (spoken) return spoken
  // vụ sáp nhập năm 2014 cũng như cáo buộc Peru: the day of the other
  const before = dates
    .filter((placed) => placed.to <= found.head && !(line.forms[placed.to] === 'cũng' && line.forms[placed.to + 1] === 'như'))
    .at(-1)
  if (before && (isDeclared(line, found, before) || isDecreed(line, found, before))) return before
  if (!before || isParted(line, before.to, found.head) || !isSameVoice(line, found, before)) return null
  if (isOfSubject(line, clauseStart(line, before.from), before)) return null
  return isObjectOf(line, found, before, others) || (found.noun && !isDoneThen(line, found, before)) ? null : before
}

/** `gia hạn lệnh trừng phạt đến ngày 3/9`, `yêu cầu nộp trước ngày 3/9`: when it ends or is to be done; not `từ ngày 1/9 đến ngày 3/9`. */
function isUntil(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  const last = date.from - 1
  return last >= found.to && UNTIL.has(line.forms[last]) && !line.forms.slice(found.to, last).includes('từ')
}

/** `Peru rút 300 binh sĩ trước ngày 3/9`: by when a deed is to be done; words are said, whatever they ask for by then. */
export function termOf(line: Line, found: FoundTrigger, others: readonly FoundTrigger[]): PlacedDate | null {
  if (SPOKEN.has(found.trigger.type)) return null
  const term = line.dates.find((date) => line.forms[date.from - 1] === 'trước' && isUntil(line, found, date))
  const isOthers = term && others.some((other) => other.head >= found.to && other.head < term.from)
  return term && !isOthers && !isParted(line, found.to, term.from) ? term : null
}

/** `Peru ngày 3/9 mở cuộc tấn công`, `Peru ngày 3/9 nói sau cuộc gặp`; not `Peru ngày 3/9 bác bỏ cáo buộc của Oman`, `công bố hình ảnh cuộc tấn công`. */
function isDoneThen(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  const start = phraseStart(line, found, date.to)
  return start <= date.to || [LIGHT, DURING, ATTEND].some((list) => list.before(line.forms, start, date.to) < start)
}

/** `Peru ngày 3/9 phủ nhận cáo buộc của Oman`, `kêu gọi rút quân`: what somebody speaks of was before, or is still to come. */
export function isObjectOf(line: Line, found: FoundTrigger, date: PlacedDate, others: readonly FoundTrigger[]): boolean {
  const start = phraseStart(line, found, date.to)
  return others.some((other) => ANSWERS.has(other.trigger.type) && other.from >= date.to && other.to === start && other.to <= found.from)
}

/** `Năm 2016, Peru đã tiến hành 400 cuộc không kích`: a noun with a verb that only says that it was done. */
export function isCarriedOut(line: Line, found: FoundTrigger): boolean {
  const start = phraseStart(line, found, 0)
  return found.noun && CONDUCT.before(line.forms, start, 0) < start
}

/** Where the noun phrase around the event begins: `một loạt cuộc tấn công`, `dự luật trừng phạt`; not before token `limit`. */
function phraseStart(line: Line, found: FoundTrigger, limit: number): number {
  let start = found.from
  for (let at = -1; at !== start; ) {
    at = start
    if (line.tokens[start - 1]?.kind === 'number' && start - 1 >= limit) start--
    for (const list of [NOUN_MAKER, DETERMINER]) start = list.before(line.forms, start, limit)
  }
  return start
}

/**
 * Whether another clause begins between the event and the date. Not in a noun: `máy bay được cho là của Oman`, `cho nổ tung đền thờ và tháp cổ
 * hôm 3/9`; but `bắn tàu cá và Fiji phản đối hôm 3/9`.
 */
function isCut(line: Line, found: FoundTrigger, date: PlacedDate, others: readonly FoundTrigger[]): boolean {
  const isLast = !others.some((other) => other.head >= found.to && other.head < date.from)
  const isNoun = (at: number) => !line.inDate[at] && !ACTING_KINDS.has(line.startingAt.get(at)?.mention.kind ?? 'place')
  const isJoined = (at: number) => line.forms[at] === AND && isLast && isNoun(at + 1)
  // Lần cuối Peru và Chile đàm phán là năm 2013
  const isTimed = (i: number) =>
    line.forms[i] === 'là' && LAST_TIME.startsAt(line.forms, 0, found.head) && !isParted(line, i + 1, date.from)
  return range(found.to, date.from).some(
    (i) => partsAt(line, i) && HEARSAY.before(line.forms, i + 1, found.to) > i && !isJoined(i) && !isTimed(i),
  )
}

/** `Một cuộc họp nhằm giải quyết khủng hoảng được tổ chức tại Lima ngày 3/9`: said of the noun that opens the sentence. */
function isHeld(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  if (!found.noun || DETERMINER.before(line.forms, found.head, 0) > 0) return false
  const at = range(found.to, date.from).findLast((i) => HAPPEN.startsAt(line.forms, i, date.from))
  return at !== undefined && !range(found.to, date.from).some((i) => isHardEnd(line.forms[i]) || (i >= at && partsAt(line, i)))
}

/** `cập cảng Callao, phía tây Lima, hôm 3/9`, `gặp người đồng cấp Chile, Tổng thống Ana Rey, hôm 3/9`: names alone stand between, and the day ends its clause. */
function isBehindAside(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  const comma = range(found.to, date.from).find((i) => partsAt(line, i))
  const ends = MARK.test(line.forms[date.to] ?? '') || BEHIND_DAY.has(line.forms[date.to])
  if (comma === undefined || line.forms[comma] !== ',' || !ends) return false
  return range(comma, date.from).every(
    (i) => line.inMention[i] || line.inDate[i] || line.startingAt.has(i) || line.forms[i] === ',' || BESIDE_NAMES.has(line.forms[i]),
  )
}

function isWord({ noun, trigger }: FoundTrigger): boolean {
  return !noun && SPOKEN.has(trigger.type)
}

/** `chỉ trích Chile, trong bài phát biểu ở Lima hôm 3/5.`: the day of the words, which ends the sentence. */
function occasionDate(line: Line, found: FoundTrigger, dates: readonly PlacedDate[], others: readonly FoundTrigger[]): PlacedDate | null {
  const date = dates.at(-1)
  if (!date || date.from < found.to || date.to < line.forms.length - 1 || !isSameVoice(line, found, date)) return null
  const at = range(found.to, date.from).findLast((i) => OCCASION.startsAt(line.forms, i, date.from))
  if (at === undefined || others.some((other) => other.from >= found.to && other.from < date.from)) return null
  return isParted(line, OCCASION.after(line.forms, at, date.from), date.from) ? null : date
}

/** `Peru ngày 3/5 tuyên bố rút khỏi hiệp định`: what somebody declares of themselves is done with the words; not `tuyên bố đã rút`, `tuyên bố Chile rút`. */
function isDeclared(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  if (found.noun || !DECLARED.has(found.trigger.type) || !line.endingAt.has(date.from)) return false
  const to = DECLARE.after(line.forms, date.to, line.forms.length)
  return (
    to > date.to &&
    to <= found.head &&
    range(to, found.head).every((i) => !line.startingAt.has(i) && !PAST.has(line.forms[i]) && !partsAt(line, i))
  )
}

/** `sắc lệnh ban hành hồi tháng 1 về việc cấm người tị nạn`: what a decree orders is of its day. */
function isDecreed(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  const start = Math.max(clauseStart(line, date.from), date.from - DECREE_REACH)
  const isLed = range(date.to, found.head).every((i) => CONTENT_LINK.test(line.forms[i] ?? ''))
  return isLed && range(start, date.from).some((i) => DECREE.startsAt(line.forms, i, date.from))
}

/** `bắn hạ khinh khí cầu khi đang bay hôm 3/9`: what is going on meanwhile is on the same day; what the same subject does then as well. */
function isMeanwhile(line: Line, found: FoundTrigger, date: PlacedDate, others: readonly FoundTrigger[]): boolean {
  if (date.to < line.forms.length - 1) return false
  const at = range(found.to, date.from).find((i) => partsAt(line, i))
  const to = at === undefined ? at : WHILE.after(line.forms, at, date.from)
  if (at === undefined || to === undefined || to <= at || line.startingAt.has(to) || isParted(line, to, date.from)) return false
  return line.forms[to] === 'đang' || !others.some((other) => other.head >= to && other.head < date.from)
}

/** `lệnh cấm vận của chính phủ Oman, ký hôm 3/9`: the noun's own day, behind its comma. */
function isIssued(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  const at = range(found.to, date.from).find((i) => partsAt(line, i))
  if (!found.noun || at === undefined || line.forms[at] !== ',') return false
  const to = PUT_OUT.after(line.forms, at + 1, date.from)
  return to > at + 1 && to === date.from
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** Another event stands between: `cuộc gặp trước hội nghị thượng đỉnh ngày 11/7`; but what goes with a summit, or is done at it, is on its day. */
function isTaken(line: Line, found: FoundTrigger, date: PlacedDate, others: readonly FoundTrigger[]): boolean {
  // bị giết trong trận pháo kích ngày 3/9
  const isSuffered = found.trigger.type === 'ASSAULT' && PASSIVE.has(line.forms[found.from - 1])
  const isBlow = ({ head, trigger }: FoundTrigger) =>
    trigger.type === 'ASSAULT' && isSuffered && line.forms[DETERMINER.before(line.forms, head, found.to) - 1] === 'trong'
  const isAt = ({ head, trigger }: FoundTrigger) =>
    ATTEND.before(line.forms, head, found.to) < head || (trigger.frame === 'summit' && LOCATIVE.before(line.forms, head, found.to) < head)
  return others.some(
    (other) =>
      other.noun &&
      other.head >= found.to &&
      other.to <= date.from &&
      !isAt(other) &&
      !isBlow(other) &&
      !isOfCrowd(line, other, date, [found]),
  )
}

/** `tuần hành phản đối lệnh cấm tại Lima, ngày 3/9`: the day, behind its comma, of those who march, not of what they are against. */
function isOfCrowd(line: Line, found: FoundTrigger, date: PlacedDate, others: readonly FoundTrigger[]): boolean {
  const start = phraseStart(line, found, 0)
  return found.noun && line.forms[date.from - 1] === ',' && others.some(({ trigger, to }) => trigger.frame === 'crowd' && to === start)
}

/** `bị bắt theo lệnh truy nã hôm 3/9`; `cáo buộc Iran phá hoại hội nghị năm 2012`: the date belongs to what is spoken of. */
function isOfContent(line: Line, found: FoundTrigger, date: PlacedDate): boolean {
  // các lệnh trừng phạt hết hạn hôm 3/9
  if (found.noun && range(found.to, date.from).some((i) => EXPIRES.startsAt(line.forms, i, date.from))) return true
  // vòng hòa đàm về Yemen dự kiến diễn ra ngày 3/9
  for (let i = found.to; i < date.from && found.noun; i++) if (HAPPEN.startsAt(line.forms, i, date.from)) return false
  // các nghi can bị bắt sau vụ tấn công ở Lima đã được thả hôm 3/9
  const opens = phraseStart(line, found, 0) === 0
  if (found.noun && !opens && range(found.to, date.from).some((i) => PAST.has(line.forms[i]) && PASSIVE.has(line.forms[i + 1]))) return true
  const { frame, id, type, near } = found.trigger
  // rút khỏi hiệp định năm 2015: the year of the treaty
  const isYear = date.date.value?.length === YEAR && type !== 'AGREE'
  if (isYear && range(found.from, date.from).some((i) => ACCORD.startsAt(line.forms, i, date.from))) return true
  // tổng thống thứ hai ra tòa từ năm 1958: how long it was not done
  const isSince = line.forms[date.from - 1] === 'từ' || line.forms[date.from] === 'từ'
  // vụ nổ lớn nhất kể từ năm 1958
  const isMost = (i: number) => line.forms[i] === 'nhất' && ![i - 1, i].some((n) => NOT_MOST.startsAt(line.forms, n, n + 2))
  const isOne = (i: number) => ORDINAL.test(line.forms[i] ?? '') || isMost(i)
  if (isSince && range(Math.max(0, found.from - ORDINAL_REACH), date.from).some(isOne)) return true
  // phủ nhận nghi án phóng hỏa ngày 3/9
  if (id === REFUSE && range(found.to, date.from).some((i) => DEED_NOUN.startsAt(line.forms, i, date.from))) return true
  // nhất trí hoãn chiến dịch tranh cử cho cuộc bầu cử ngày 8/6
  const isPromise = type === 'AGREE' && near !== 'accord'
  const isSpoken = SPOKEN_FRAMES.has(frame) || (type === 'ACCUSE' && frame !== 'undergo') || isPromise
  for (let i = found.to; i < date.from; ) {
    const attended = ATTEND.after(line.forms, i, date.from)
    if (attended > i) {
      i = attended
      continue
    }
    const barrier = DATE_BARRIER.after(line.forms, i, date.from)
    if (barrier > i && barrier < date.from && !isWay(line, found, barrier)) return true
    const mention = line.startingAt.get(i)
    // chỉ trích Oman hồi tháng 9
    const isLink = [TARGET_LINK, OBLIQUE, DATE_LEAD].some((words) => words.startsAt(line.forms, i, date.from))
    if (isSpoken && !mention && !isLink) return true
    i = mention ? mention.to : i + 1
  }
  return false
}

/** `trao trả về Oman hôm 3/9` says whereto, `một vụ tấn công trước đó` when; not `cáo buộc về Oman`. */
function isWay(line: Line, { noun, trigger }: FoundTrigger, to: number): boolean {
  const kind = line.startingAt.get(to)?.mention.kind
  const isMoved = !noun && MOVED.has(trigger.type) && line.forms[to - 1] === HOMEWARD && (kind === 'state' || kind === 'place')
  return isMoved || THIS.after(line.forms, to, line.forms.length) > to
}

/** A date outside the words of a speaker does not date what the speaker tells. */
export function isSameVoice(line: Line, found: FoundTrigger, placed: PlacedDate): boolean {
  return (line.quoteAt[found.from] ?? -1) === (line.quoteAt[placed.from] ?? -1)
}

/** Equal dates are one; a wider date holds a narrower. */
export function datesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a) || spanHolds(a, b) || spanHolds(b, a)
}
