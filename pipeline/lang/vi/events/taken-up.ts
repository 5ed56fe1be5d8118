// The day of what is told again: by a noun that takes it up (`Ngày 3/9, Peru phóng tên lửa. ... Vụ phóng khiến Chile lo ngại.`), or by the same verb.
import type { Draft } from './draft.ts'
import { type Cluster, verbOf } from './grouping.ts'
import { DAY, type EventDate, isUnreal } from './inherited-dates.ts'
import { lasts } from './lasting.ts'
import type { Parties } from './parties.ts'
import { eventWords } from './words.ts'

const DETERMINER = eventWords('determiner')
/** How many sentences back its day may have been told. */
const REACH = 3
/** What goes on is of no day. */
const LASTS = eventWords('lasts')
/** Sentences that tell the news, often before its day. */
const LEAD = 3
/** `một vụ thử khác`, `vụ tấn công tương tự`: another one. */
const OTHER = /^(?:khác|tương|mới|nữa|thứ)$/u

/** The day of a mention without a date: the one told of its event, where the mention tells the same deed again or names by a noun one event that was told; else null. */
export function dayTakenUp(draft: Draft, { drafts }: Cluster, parties: Parties): EventDate | null {
  return dayOfNoun(draft, drafts) ?? dayOfDeed(draft, drafts, parties)
}

function dayOfNoun(draft: Draft, drafts: readonly Draft[]): EventDate | null {
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

/**
 * `Peru phóng tên lửa. ... Ngày 3/9, Peru phóng tên lửa tầm xa.`: the same verb, of the same party, told with one day only; not `Peru đang điều tra`,
 * `Peru nhiều lần phóng tên lửa`.
 */
function dayOfDeed(draft: Draft, drafts: readonly Draft[], parties: Parties): EventDate | null {
  const { line, found, type } = draft
  // các lệnh trừng phạt: a noun may be of many; a meeting is one, but spoken of it may be another
  if (type === 'CONSULT' ? line.quoteAt[found.from] !== -1 : found.noun) return null
  if (line.dates.length > 0 || drafts.some(isUnreal) || lasts(draft) || isAnother(draft) || LASTS.has(line.forms[found.from - 1]))
    return null
  const dated = drafts.filter(({ date }) => date !== null)
  const date = dated[0]?.date?.date
  if (!date?.value || date.value.length !== DAY || dated.some((other) => other.date?.date.value !== date.value)) return null
  const shares = (a: readonly number[], b: readonly number[]) => a.some((one) => b.some((other) => parties.isSame(one, other)))
  // before its day it is told in the lead alone
  const isTold = ({ line: { sentence } }: Draft) => sentence.index <= line.sentence.index || line.sentence.index < LEAD
  const isSameDeed = (other: Draft) =>
    isTold(other) && deedOf(other) === deedOf(draft) && (shares(other.actors, draft.actors) || shares(other.targets, draft.targets))
  return dated.some(isSameDeed) ? { value: date.value, basis: 'linked', text: date.text } : null
}

/** What its words call the deed: `ra quyết định khởi tố` and `khởi tố` are one. */
function deedOf(draft: Draft): string {
  const { line, found } = draft
  return verbOf(draft) ?? line.forms.slice(found.from, found.to).join(' ')
}

function isAnother({ line, found: { head, from, to } }: Draft): boolean {
  const isCounted = [head, from].some((at) => line.tokens[at - 1]?.kind === 'number' || DETERMINER.before(line.forms, at, 0) < at)
  return isCounted || OTHER.test(line.forms[to] ?? '')
}
