// What is planned: told so by the words of tense, by what the sentence opens with, or by the meeting that it is for.

import type { EventStatus } from '../../../../schemas/terms.ts'
import { clauseStart, isHardEnd } from './clauses.ts'
import type { Line } from './line.ts'
import { statusAt, statusesIn } from './status-words.ts'
import { tellsOfPlans } from './supposed.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

/** Statuses that words of tense tell. */
export const TENSES: ReadonlySet<EventStatus> = new Set(['planned', 'occurred'])
/** So many words may open a sentence with what is planned. */
const FORESEEN_REACH = 4
const FORESEEN = eventWords('foreseen')

/** `Trong chuyến thăm Lima, ông Soto dự kiến hội đàm`: what is planned for it has not been; not `Trong chuyến thăm, ông nói sẽ ...`, `Sau chuyến thăm, ông sẽ ...`. */
export function opensPlan(line: Line, found: FoundTrigger): boolean {
  if (line.forms[found.head - 1] !== 'trong' && line.forms[found.head - 1] !== 'nhân') return false
  const comma = line.forms.indexOf(',', found.to)
  const subject = comma === -1 ? undefined : line.startingAt.get(comma + 1)
  if (!subject || isHardEnd(line.forms.slice(found.to, comma).find(isHardEnd))) return false
  return [1, 2, 3].some((n) => statusAt(line.forms, subject.to + n) === subject.to && tellsOfPlans(line, subject.to, subject.to + n))
}

/** `dự kiến gặp ông Soto, bà Rey tại hội nghị thượng đỉnh`: the last word of tense before the summit tells of a plan. */
export function isAtPlan(line: Line, { trigger, head }: FoundTrigger): boolean {
  const told = statusesIn(line.forms, 'verb', 0, head).filter((status) => TENSES.has(status))
  return trigger.frame === 'summit' && told.at(-1) === 'planned'
}

/** `Dự kiến, tại cuộc gặp bà Rey sẽ nêu vấn đề`: the sentence opens with what is planned. */
export function isForeseen(line: Line): boolean {
  const comma = line.forms.indexOf(',')
  return comma !== -1 && comma <= FORESEEN_REACH && statusesIn(line.forms, 'clause', 0, comma).includes('planned')
}

/** `Theo kế hoạch, ông Soto hội đàm với bà Rey`: the clause of the verb at token `head` stands right behind what the sentence opens with. */
export function opensForeseen(line: Line, head: number): boolean {
  const comma = line.forms.indexOf(',')
  const isOpened = comma !== -1 && FORESEEN.after(line.forms, 0, comma) === comma
  return isOpened && clauseStart(line, head) === comma + 1 && !tellsOfPlans(line, comma, head)
}
