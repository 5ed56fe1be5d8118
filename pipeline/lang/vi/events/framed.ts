// Whether the date that a sentence opens with may be the day of an event: of verbs, and of nouns that stand where its main clause tells what is done.
import type { EventStatus } from '../../../../schemas/terms.ts'
import { edtfDays } from '../../../core/edtf.ts'
import { framingDate } from './frame-dates.ts'
import type { Line, PlacedDate } from './line.ts'
import { isDuring } from './status.ts'
import type { FoundTrigger } from './triggers.ts'
import { isCarriedOut } from './when.ts'
import { eventWords } from './words.ts'

const BEHIND = eventWords('behind')
const DETERMINER = eventWords('determiner')
/** `Hôm nay, Peru sẽ ...`, `Hôm nay, 3/9, Peru sẽ ...` */
const TODAY = /(?:^| )nay(?: |,|$|\()/iu

/** Whether the event may be of the day that its sentence opens with; `hasSubject`: the clause tells who does it. */
export function isFramed(line: Line, found: FoundTrigger, hasSubject: boolean): boolean {
  return (
    !found.noun ||
    hasSubject ||
    isCarriedOut(line, found) ||
    (isDuring(line, found) && !isBefore(line, found)) ||
    isSubject(line, found) ||
    isInSpan(line, found)
  )
}

/** `Sáng 3/9, hội nghị thượng đỉnh ASEAN khai mạc`: the noun is the subject of the main clause. */
export function isSubject(line: Line, found: FoundTrigger): boolean {
  const start = DETERMINER.before(line.forms, found.head, 0)
  return start === 0 || line.forms[start - 1] === ','
}

/** `Trong hai ngày 3 - 4/9, chương trình của hội nghị thượng đỉnh ASEAN ...`: days of which the sentence tells are those of the summit. */
function isInSpan(line: Line, { trigger }: FoundTrigger): boolean {
  return trigger.frame === 'summit' && framingDate(line)?.date.value?.includes('/') === true
}

/** `Ngày 3/9, Nga lên tiếng sau vụ tấn công`: the attack was before; but words after a meeting are of its day. */
function isBefore(line: Line, { head, trigger }: FoundTrigger): boolean {
  return trigger.type !== 'CONSULT' && BEHIND.before(line.forms, head, 0) < head
}

/** `Ngày 3/9 tới, Peru sẽ rút quân`, `Hôm nay, Peru sẽ rút quân`: a plan is of a day to come; of one that is past (`Ngày 3/9, Peru sẽ ...`) it is the day of the words. */
export function mayFrame({ date }: PlacedDate, told: EventStatus | null, published: string | null): boolean {
  if (told === null || told === 'occurred') return true
  const { to } = edtfDays(date.value)
  const isToday = TODAY.test(date.text) && to === published
  return told === 'planned' && to !== null && published !== null && (to > published || isToday)
}
