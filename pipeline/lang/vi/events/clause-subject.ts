// The subject of a clause: before its verb, or, where that stands in an adjunct that opens the sentence, in the clause behind it.

import { attemptBefore } from './attempts.ts'
import { chainBefore } from './chain.ts'
import { isGoverned } from './governed.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { SPOKEN } from './spoken.ts'
import { mainSubject, subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const ACCOMPANY = eventWords('accompany')
const MANY = eventWords('many')
const MEANS = eventWords('means')
const DETERMINER = eventWords('determiner')
const PURPOSE = eventWords('purpose')
const SOMEBODY = eventWords('somebody')
const SUMMON = eventWords('summon')
const TOLD = eventWords('told')
const TURNED_TO = eventWords('turned-to')
const FOLLOW = eventWords('follow')

const FIRST = /(?:^| )(?:đầu tiên|duy nhất)(?: |$)/u
const CLOSING = /^[”»]$/u
/** So many words may stand between a letter and the name of whom it is for. */
const ADDRESSEE_LENGTH = 6
/** How many words before its aim a summons may stand. */
const SUMMONS_REACH = 12
/** So many words an adjunct that opens the sentence has. */
const OPENER_LENGTH = 5

export const ACTING_KINDS: ReadonlySet<string> = new Set(['person', 'state', 'organization'])

/** The subject before the verb, or, where the verb stands in an adjunct that opens the sentence, the subject of the main clause after it. */
export function clauseSubject(line: Line, found: FoundTrigger): Group | null {
  // rút đại sứ về nước với cáo buộc ...: who acts is who accuses
  const charge = found.trigger.type === 'ACCUSE' ? ACCOMPANY.before(line.forms, found.from, 0) : found.from
  if (charge < found.from) return subjectBefore(line, charge)
  // Trước yêu cầu mở sổ sách, Peru im lặng: who answers did not ask
  if (SPOKEN.has(found.trigger.type) && line.forms[found.from - 1] === 'trước') return null
  const means = MEANS.before(line.forms, found.from, 0)
  // Ông Soto nói, bằng việc thử tên lửa, Peru gây hấn: who acts stands behind the adjunct that opens the clause
  const opened = means < found.from && (means === 0 || line.forms[means - 1] === ',') ? nextClauseSubject(line, found.to) : null
  if (opened) return opened
  // thiếu tôn trọng Chile bằng việc phóng tên lửa: whom that is done to does not fire them
  const object = groupUntil(line, means)
  const isObject = object !== null && object.from > 0 && line.tokens[object.from - 1]?.kind === 'word'
  const near = means < found.from ? subjectBefore(line, isObject ? object.from : means) : null
  // Peru sẽ hỗ trợ để Chile có tàu thông qua việc cung cấp: who helps, not what the aim speaks of
  const aim = near ? PURPOSE.before(line.forms, near.from, 0) : 0
  if (means < found.from) return near && aim < near.from ? subjectBefore(line, aim) : near
  // Ông Soto cho biết sau khi bắn vào tòa nhà, kẻ lạ mặt đã bỏ chạy: the clause that is told has a subject of its own
  const verb = chainBefore(line, found.from)
  const first = FOLLOW.before(line.forms, verb, 0)
  if (first < verb && TOLD.before(line.forms, first, 0) < first) return nextClauseSubject(line, found.to)
  // hoan nghênh nỗ lực của Chile nhằm giải trừ vũ khí: whose effort it is
  const attempt = attemptBefore(line, verb)
  // Kể từ khi có đảo chính, ông Soto được trả lương: nobody is told who did it
  if (line.forms[found.from - 1] === 'có' && line.forms[found.from - 2] === 'khi') return null
  if (attempt) return attempt.owner ?? (attempt.isHeld ? subjectBefore(line, attempt.from) : null)
  const summons = summonsBefore(line, verb)
  if (summons !== -1) return subjectBefore(line, summons)
  const subject = isGoverned(line, found.from) ? null : subjectBefore(line, found.from)
  // triệu tập Đại sứ Peru đề nghị Lima thả ngư dân: who summons asks
  const turned = subject && SPOKEN.has(found.trigger.type) ? turnedStart(line, subject.from) : -1
  if (turned !== -1 && !isMillion(line, turned)) return subjectBefore(line, turned)
  // Bà Rey là lãnh đạo Peru đầu tiên gặp ông Soto: who is the first
  const foremost = subject ? firstBefore(line, subject, found.from) : null
  if (foremost) return foremost
  if (subject) return subject
  // Ông Soto đổi ý chỉ một ngày sau khi chỉ trích bà Rey: who the main clause is about
  const chain = chainBefore(line, found.from)
  const opener = FOLLOW.before(line.forms, chain, 0)
  if (opener < chain && opener > 0) {
    const main = mainSubject(line, opener)
    return main && tellsOfUnnamed(line, main.to, opener) ? null : main
  }
  // Trước đó cùng ngày, gặp bà Rey, ông Soto nói: a short adjunct stands before
  const isOpener = (i: number) => i === found.from - 1 && line.forms[i] === ',' && i <= OPENER_LENGTH
  for (let i = found.from - 1; i >= 0; i--) if (/^[,;:?!]$/u.test(line.forms[i] ?? '') && !line.inDate[i - 1] && !isOpener(i)) return null
  // Hoan nghênh việc Nga cử phái viên sang thăm, ông X nói: somebody else was told of before
  if (line.mentions.some(({ mention, to }) => to <= found.from && ACTING_KINDS.has(mention.kind))) return null
  return nextClauseSubject(line, found.to)
}

/** `Bà Rey sẽ là lãnh đạo Peru đầu tiên`: of whom it is told that they are the first, or the only, group to do what stands at token `at`. */
function firstBefore(line: Line, { from, to }: Group, at: number): Group | null {
  const is = DETERMINER.before(line.forms, from, 0) - 1
  const isFirst = FIRST.test(line.forms.slice(to, at).join(' '))
  const before = isFirst && line.forms[is] === 'là' ? groupUntil(line, chainBefore(line, is)) : null
  return before?.members.every(({ mention }) => mention.kind === 'person') ? before : null
}

/** `Peru triệu đại sứ Chile ở Lima để trao công hàm`: the word for the summons whose aim the verb at token `verb` tells; -1 where there is none. */
function summonsBefore(line: Line, verb: number): number {
  const aim = PURPOSE.before(line.forms, verb, 0)
  for (let i = aim - 1; aim < verb && i >= Math.max(0, aim - SUMMONS_REACH) && line.forms[i] !== ','; i--)
    if (SUMMON.startsAt(line.forms, i, aim) && !isMillion(line, i)) return i
  return -1
}

/** `triệu tập Đại sứ Peru`, `gửi thư tới giới chức quân đội Peru`: where the verb stands by which somebody turns to whom token `at` begins to name; -1 where none does. */
function turnedStart(line: Line, at: number): number {
  const verb = TURNED_TO.before(line.forms, at, 0)
  if (verb < at) return verb
  for (let i = at; i > at - ADDRESSEE_LENGTH && line.tokens[i - 1]?.kind === 'word'; i--) {
    const letter = /^(?:tới|đến|cho)$/u.test(line.forms[i - 1] ?? '') ? TURNED_TO.before(line.forms, i - 1, 0) : i
    if (letter < i - 1) return letter
  }
  return -1
}

/** `hai triệu người`, `hàng triệu người`: a number, not the word for a summons. */
function isMillion(line: Line, at: number): boolean {
  const isCounted = line.tokens[at - 1]?.kind === 'number' || DETERMINER.before(line.forms, at, 0) < at
  return line.forms[at] === 'triệu' && (isCounted || MANY.before(line.forms, at + 1, 0) < at)
}

/** `Cảnh sát xác nhận một thủ phạm đã tự sát sau khi xả súng`: the clause that is told from token `at` has a subject without a name. */
function tellsOfUnnamed(line: Line, at: number, to: number): boolean {
  const told = TOLD.after(line.forms, at, to)
  const noun = line.tokens[told]?.kind === 'number' ? told + 1 : DETERMINER.after(line.forms, told, to)
  return told > at && noun > told && SOMEBODY.startsAt(line.forms, noun, to)
}

/** `tại dinh tổng thống, Lima, ông Soto nói`: a place or state between commas, before somebody, tells where. */
function isWhere(line: Line, { to, members: [first, ...more] }: Group): boolean {
  const isPlace = first?.mention.kind === 'place' || first?.mention.kind === 'state'
  return isPlace && more.length === 0 && line.forms[to] === ',' && line.startingAt.has(to + 1)
}

/** trong cuộc gặp với Merkel, Putin nói: the subject of the main clause met her. */
export function nextClauseSubject(line: Line, at: number): Group | null {
  for (let i = at; i < Math.min(line.forms.length, at + 40); i++) {
    if (/^[;:?!]$/u.test(line.forms[i] ?? '')) return null
    // “Cuộc tập trận gồm ...”, ông Soto nói: who only speaks of it
    if (line.forms[i] !== ',') continue
    if (CLOSING.test(line.forms[i - 1] ?? '') && line.quoteAt[at] !== -1) return null
    const group = groupFrom(line, i + 1)
    if (group && !isWhere(line, group)) return group
  }
  return null
}
