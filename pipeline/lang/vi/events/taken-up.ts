// The day of what a noun takes up from the sentences before: `Ngày 3/9, Peru phóng tên lửa. ... Vụ phóng khiến Chile lo ngại.`
import type { Draft } from './draft.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isUnreal } from './inherited-dates.ts'
import { lasts } from './lasting.ts'
import { eventWords } from './words.ts'

const DETERMINER = eventWords('determiner')
/** How many sentences back its day may have been told. */
const REACH = 3
/** `một vụ thử khác`, `vụ tấn công tương tự`: another one. */
const OTHER = /^(?:khác|tương|mới|nữa|thứ)$/u

/** The day of a mention without a date: the one told last of its event, where the mention names by a noun one event that was told, or tells again of a meeting; else null. */
export function dayTakenUp(draft: Draft, { drafts }: Cluster): EventDate | null {
  const { line, found } = draft
  if (!found.noun) return dayOfMeeting(draft, drafts)
  if (draft.date !== null || drafts.some(isUnreal) || lasts(draft) || isAnother(draft)) return null
  // a day of its own sentence is that of something else
  if (line.dates.some(({ date }) => date.value?.length === DAY)) return null
  const isNear = (other: Draft) => {
    const distance = line.sentence.index - other.line.sentence.index
    return distance > 0 && distance <= REACH
  }
  const told = drafts.findLast((other) => other.date?.date.value?.length === DAY && isNear(other))?.date?.date
  return told?.value ? { value: told.value, basis: 'linked', text: told.text } : null
}

/** `Ông Soto tiếp bà Rey.` under a picture, `Sau hội đàm`: the one day that the sentences around it tell of the same meeting. */
function dayOfMeeting(draft: Draft, drafts: readonly Draft[]): EventDate | null {
  const { line, found, type } = draft
  // “Chúng tôi vui mừng được đón bà Rey”: spoken of another day
  if (line.quoteAt[found.from] !== -1) return null
  if (type !== 'CONSULT' || line.dates.length > 0 || drafts.some(isUnreal) || lasts(draft)) return null
  const dated = drafts.filter(({ date }) => date !== null)
  const date = dated[0]?.date?.date
  if (!date?.value || date.value.length !== DAY || dated.some((other) => other.date?.date.value !== date.value)) return null
  const isNear = (other: Draft) => Math.abs(line.sentence.index - other.line.sentence.index) <= REACH
  return dated.some(isNear) ? { value: date.value, basis: 'linked', text: date.text } : null
}

function isAnother({ line, found: { head, from, to } }: Draft): boolean {
  const isCounted = [head, from].some((at) => line.tokens[at - 1]?.kind === 'number' || DETERMINER.before(line.forms, at, 0) < at)
  return isCounted || OTHER.test(line.forms[to] ?? '')
}
