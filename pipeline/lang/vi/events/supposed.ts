// What comes about only if or when something else does, and plans told beside it.

import type { EventStatus } from '../../../../schemas/terms.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import type { Line } from './line.ts'
import { statusesIn } from './status-words.ts'
import { eventWords } from './words.ts'

const SPEECH = eventWords('speech')
const WISH = eventWords('wish')
const CONDITION = eventWords('condition')
const MAY = eventWords('may')
/** trong khi, sau khi: a time that is real. */
const FOLLOWED = /(?:^| )(?:trước|sau) khi(?: |$)/u
const WHILE_PART = /^(?:trong|sau|trước|từ|ngay|kể)$/u

/** `hy vọng rằng hai bên sẽ gặp`, `nếu đắc cử, ông sẽ gặp`, `sẽ rút quân nếu Peru xin lỗi`: a plan that is wished for, or hangs on something else, beside the clause from `start` on past token `to`. */
export function isSupposed(line: Line, start: number, to: number): boolean {
  const end = clauseEnd(line, to)
  if (WISH.before(line.forms, start, 0) < start || CONDITION.startsAt(line.forms, end, line.forms.length)) return true
  // sẽ rút quân, nếu Peru xin lỗi.; not `đang rút quân, nếu Peru xin lỗi, họ sẽ ...`
  if (line.forms[end] === ',' && CONDITION.startsAt(line.forms, end + 1, line.forms.length) && !line.forms.includes(',', end + 1))
    return true
  return (
    line.forms[start - 1] === ',' &&
    line.forms.slice(clauseStart(line, start - 1), start).some((_, n, forms) => CONDITION.startsAt(forms, n, forms.length))
  )
}

/**
 * `Nga sẽ đáp trả khi Mỹ tấn công Syria`: what happens first is supposed; not `khi Mỹ đã tấn công`. `Ông sẽ thăm Lào trước khi thăm Nga`: one plan
 * beside another.
 */
export function supposedAs(line: Line, start: number, head: number): EventStatus | null {
  const openers = line.forms.slice(Math.max(0, start - 1), start + 2).join(' ')
  const isFollowed = FOLLOWED.test(openers)
  if ((line.forms[start] !== 'khi' && !isFollowed) || (!isFollowed && WHILE_PART.test(line.forms[start - 1] ?? ''))) return null
  if (statusesIn(line.forms, 'verb', start, head).length > 0) return null
  const end = clauseEnd(line, head)
  // sẽ đáp trả sau khi máy bay bị bắn rơi hôm 3/9: that has its own day
  if ((!isFollowed || /(?:^| )sau khi(?: |$)/u.test(openers)) && line.inDate.slice(start, end).includes(1)) return null
  const near = clauseStart(line, start)
  // sẽ là vô nghĩa khi ...
  const before = line.forms[near] === 'là' ? clauseStart(line, near) : near
  const isTold =
    tellsOfPlans(line, before, start) || tellsOfPlans(line, line.forms[before - 1] === ',' ? clauseStart(line, before - 1) : before, start)
  // Phát biểu khi thăm Lima: that is where the words were spoken
  if (SPEECH.before(line.forms, start, 0) < start) return null
  // hỏi liệu ông có hát khi gặp bà Rey
  if (!isFollowed && line.forms.slice(before, start).includes('liệu')) return 'possible'
  // có thể đáp trả khi bị tấn công
  if (!isTold && line.forms.slice(before, start).some((_, n) => MAY.startsAt(line.forms, before + n, start))) return 'possible'
  // cuộc đối thoại dự kiến diễn ra hôm 3/9 đã bị hủy sau khi Peru tấn công
  if (isFollowed && statusesIn(line.forms, 'verb', before, start).includes('occurred')) return null
  if (!isTold && !tellsOfPlans(line, end, clauseEnd(line, end + 1))) return null
  return isFollowed ? 'planned' : 'possible'
}

/** Whether a word between two tokens tells of a plan. */
export function tellsOfPlans(line: Line, from: number, to: number): boolean {
  return statusesIn(line.forms, 'verb', from, to).includes('planned')
}
