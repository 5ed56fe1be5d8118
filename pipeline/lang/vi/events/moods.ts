// What is feared, what somebody is to be won for or kept from, what a threat hangs on, meetings that are to come, and news that is called false.

import { clauseStart, isHardEnd } from './clauses.ts'
import { groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { type FoundTrigger, saidTriggerAt } from './triggers.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const ACT_NOUN = eventWords('act-noun')
const NEWS = eventWords('news')
/** How many words behind the word for news the event may stand. */
const NEWS_REACH = 8
const UNTRUE = eventWords('untrue')
const UNVERIFIED = eventWords('unverified')
const DETERMINER = eventWords('determiner')
const KIN = eventWords('kin')
/** So many words behind a noun its name and what tells that it is to come may have. */
const NAMED_LENGTH = 12
const TO_BE_HELD = /^(?:[^,.]+)?,? ?(?:dự kiến|theo kế hoạch|sẽ|sắp)(?: sẽ| được)* (?:diễn ra|tổ chức|khai mạc|bắt đầu|nối lại|nhóm họp)/u
const FEAR = eventWords('fear')

/** `lo sợ rằng Peru sẽ tấn công`: what somebody fears, in the clause at `start`; not `lo ngại việc Peru tấn công`. */
export function isFeared(line: Line, start: number): boolean {
  // quan ngại khi các vụ thử được tiến hành: what worries them is real
  if (line.forms[start] === 'khi' || ACT_NOUN.startsAt(line.forms, start, line.forms.length)) return false
  const at = CLAUSE_JOIN.after(line.forms, start, line.forms.length)
  return [start, at].some((to) => FEAR.before(line.forms, to, 0) < to)
}

/** `thuyết phục Peru công nhận`, `ngăn Peru bán vũ khí`: what somebody is to be won for, or kept from, by the verb whose chain starts at token `chain`. */
export function standsBehind(line: Line, chain: number, verbs: ReturnType<typeof eventWords>): boolean {
  const whom = groupUntil(line, chain)
  if (whom === null) return false
  // thuyết phục gia đình Mora đầu hàng
  const start = KIN.before(line.forms, whom.from, 0)
  return verbs.before(line.forms, start, 0) < start
}

/** `thông tin công an bắt giữ hai người không có thật`: news that the end of the sentence calls false. */
export function isFalse(line: Line, { from, to }: FoundTrigger): boolean {
  const news = line.forms.slice(0, from).findLastIndex((_, i) => NEWS.startsAt(line.forms, i, from))
  return (
    news !== -1 && from - news <= NEWS_REACH && line.forms.slice(to).some((_, n) => UNTRUE.startsAt(line.forms, to + n, line.forms.length))
  )
}

/** `không thể xác nhận tin Peru tấn công Chile`: news that somebody leaves open; not `chưa xác nhận thông tin này`. */
export function isUnverified(line: Line, { from }: FoundTrigger): boolean {
  const first = Math.max(0, from - NEWS_REACH)
  return line.forms.slice(first, from).some((_, n) => {
    const i = first + n
    const news = NEWS.after(line.forms, i, from)
    const start = DETERMINER.before(line.forms, i, 0)
    return news > i && UNVERIFIED.before(line.forms, start, 0) < start && !/^(?:này|trên|đó)$/u.test(line.forms[news] ?? '')
  })
}

/** `vòng hòa đàm(,) dự kiến khai mạc ngày 3/9`: close behind the noun that ends before token `at` stands that it is to be held. */
export function isToCome(line: Line, at: number): boolean {
  const near = line.forms.slice(at, at + NAMED_LENGTH)
  const end = near.findIndex((form) => isHardEnd(form))
  return TO_BE_HELD.test(near.slice(0, end === -1 ? near.length : end).join(' '))
}

/** `tuyên bố sẽ áp thuế nếu Chile không nhượng bộ`: the verb tells on what a threat hangs. */
export function isOnThreat(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  return !found.noun && standsUnderIf(line, found.head) && isThreatenedBefore(line, found.from, triggers)
}

/** `nếu Chile không nhượng bộ`: the clause that holds token `at` begins with a condition. */
function standsUnderIf(line: Line, at: number): boolean {
  return line.forms.slice(clauseStart(line, at), at).some((form, n) => form === 'nếu' && n < 2)
}

/** `cảnh báo sẽ áp thuế`, `sẽ phải trả giá đắt`: a threat is told before token `at`. */
function isThreatenedBefore(line: Line, at: number, triggers: readonly FoundTrigger[]): boolean {
  if (triggers.some(({ trigger: { frame }, to }) => frame === 'warning' && to <= at)) return true
  return line.forms.slice(0, at).some((_, i) => saidTriggerAt(line.forms, i)?.value.type === 'THREATEN')
}
