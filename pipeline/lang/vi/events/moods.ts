// What is feared, what somebody is to be won for or kept from, and news that is called false.

import { groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const ACT_NOUN = eventWords('act-noun')
const NEWS = eventWords('news')
/** How many words behind the word for news the event may stand. */
const NEWS_REACH = 8
const UNTRUE = eventWords('untrue')
const FEAR = eventWords('fear')

/** `lo sợ rằng Peru sẽ tấn công`: what somebody fears, in the clause at `start`; not `lo ngại việc Peru tấn công`. */
export function isFeared(line: Line, start: number): boolean {
  if (ACT_NOUN.startsAt(line.forms, start, line.forms.length)) return false
  const at = CLAUSE_JOIN.after(line.forms, start, line.forms.length)
  return [start, at].some((to) => FEAR.before(line.forms, to, 0) < to)
}

/** `thuyết phục Peru công nhận`, `ngăn Peru bán vũ khí`: what somebody is to be won for, or kept from, by the verb whose chain starts at token `chain`. */
export function standsBehind(line: Line, chain: number, verbs: ReturnType<typeof eventWords>): boolean {
  const whom = groupUntil(line, chain)
  return whom !== null && verbs.before(line.forms, whom.from, 0) < whom.from
}

/** `thông tin công an bắt giữ hai người không có thật`: news that the end of the sentence calls false. */
export function isFalse(line: Line, { from, to }: FoundTrigger): boolean {
  const news = line.forms.slice(0, from).findLastIndex((_, i) => NEWS.startsAt(line.forms, i, from))
  return (
    news !== -1 && from - news <= NEWS_REACH && line.forms.slice(to).some((_, n) => UNTRUE.startsAt(line.forms, to + n, line.forms.length))
  )
}
