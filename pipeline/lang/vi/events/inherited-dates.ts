// Dates that the text gives once for what happened together: a summit that somebody travels to, words exchanged in a meeting.
import type { ResolvedDate } from '../../../../schemas/records/annotated-article.ts'
import type { Draft } from './draft.ts'
import type { Cluster } from './grouping.ts'
import type { Parties } from './parties.ts'
import { SPOKEN } from './spoken.ts'
import { eventWords } from './words.ts'

const ATTEND = eventWords('attend')
const THEN = eventWords('then')
const EARLIER = eventWords('earlier')
/** How many sentences after the meeting the text may still speak of what was said there. */
const REACH = 3

/** Length of an EDTF day; a month or a year does not tell when words were spoken. */
export const DAY = 10
/** Length of an EDTF year. */
export const YEAR = 4

export type EventDate = ResolvedDate & { readonly text: string }

/**
 * `chuyến thăm Lào vào tháng 9 tới nhân dịp hội nghị thượng đỉnh ASEAN`: the summit is then, and as sure. Who arrives on a day may be early:
 * `Ngày 5/9, ông đến Viêng Chăn dự hội nghị`.
 */
export function withSummitDates(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const { line, found } = draft
    const isAttended = found.trigger.frame === 'summit' && ATTEND.before(line.forms, found.head, 0) < found.head
    const isHost = ({ line: of, date, found: { noun } }: Draft) => of === line && date !== null && (noun || date.date.value?.length !== DAY)
    const host = isAttended && draft.date === null ? out.findLast(isHost) : undefined
    out.push(host ? { ...draft, date: host.date, status: host.status === 'possible' ? 'planned' : (draft.status ?? host.status) } : draft)
  }
  return out
}

/** The date of the meeting in which the words of a cluster were spoken; null where the cluster has a date or no meeting fits. */
export function meetingDate(cluster: Cluster, clusters: readonly Cluster[], parties: Parties): EventDate | null {
  const first = cluster.drafts[0]
  if (!first || !SPOKEN.has(first.type) || cluster.drafts.some((draft) => draft.date !== null || isUnreal(draft))) return null
  for (const meeting of clusters) {
    const date = meeting.drafts.find((draft) => draft.date !== null)?.date?.date
    if (!date?.value || date.value.length !== DAY || meeting.drafts[0]?.type !== 'CONSULT' || meeting.drafts.some(isUnreal)) continue
    if (isSpokenIn(cluster, meeting, parties)) return { value: date.value, basis: 'linked', text: date.text }
  }
  return null
}

/** `Trước đó, Peru chỉ trích Chile`, `Peru nhiều lần chỉ trích Chile`: not on the day that the text tells around it. */
export function isEarlier({ line: { forms }, found: { from } }: Draft): boolean {
  return EARLIER.startsAt(forms, 0, from) || EARLIER.before(forms, from, 0) < from
}

export function isUnreal(draft: Draft): boolean {
  return draft.status !== null && draft.status !== 'occurred'
}

function isSpokenIn(cluster: Cluster, meeting: Cluster, parties: Parties): boolean {
  const sides = [...cluster.actors, ...cluster.targets]
  const areParties = sides.length > 1 && sides.every((side) => meeting.actors.some((actor) => parties.isSame(actor, side)))
  return cluster.drafts.some((draft) =>
    meeting.drafts.some((other) => {
      const distance = draft.line.sentence.index - other.line.sentence.index
      if (distance === 0) return other.found.to < draft.found.head && areParties
      if (distance === 1 && THEN.startsAt(draft.line.forms, 0, draft.line.forms.length)) return true
      return areParties && distance > 0 && distance <= REACH
    }),
  )
}
