// The day of an event that the text counts from another: `Hai ngày sau khi Peru ...`, `vài giờ sau vụ tấn công`.
import { edtf, parseEdtf } from '../dates/calendar.ts'
import { countAt } from '../dates/day-numbers.ts'
import { shiftDays } from '../dates/resolve.ts'
import { wordAt } from '../dates/words.ts'
import { isParted } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isUnreal } from './inherited-dates.ts'
import type { Line, PlacedDate } from './line.ts'
import { SPOKEN } from './spoken.ts'
import { eventWords } from './words.ts'

const HOURS = eventWords('hours')
const AFTER = eventWords('counted-after')
const BEFORE = eventWords('counted-before')
const ONLY = eventWords('only')
/** More hours than these may reach into another day than they seem to. */
const MOST_HOURS = 12
/** Tokens before a count behind a comma: `, chỉ hai ngày sau khi`. */
const MARK = 2
/** More days are a round number. */
const MOST_DAYS = 10

/** `hai ngày sau khi`: what stands before it is so many days later than what stands behind it. */
interface Count {
  readonly from: number
  readonly to: number
  readonly days: number
}

/** The days of clusters that have none, counted from the other event of their sentence, or from the day that the sentence opens with. */
export function countedDays(clusters: readonly Cluster[]): ReadonlyMap<Cluster, EventDate> {
  const out = new Map<Cluster, EventDate>()
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.drafts.map((draft) => [draft, cluster] as const)))
  const byLine = new Map<Line, Draft[]>()
  for (const draft of clusterOf.keys()) byLine.set(draft.line, [...(byLine.get(draft.line) ?? []), draft])
  for (const [line, drafts] of byLine) {
    const count = findCount(line)
    const told = count && eventsOf(line, count, drafts)
    const [later, sooner] = [told?.later && clusterOf.get(told.later), told && clusterOf.get(told.sooner)]
    if (!count || !sooner || later === sooner) continue
    const [laterDay, soonerDay] = [later ? dayOf(later) : openingDay(line, count), dayOf(sooner)]
    if (later && soonerDay) put(out, later, shifted(soonerDay, count.days))
    else if (laterDay) put(out, sooner, shifted(laterDay, -count.days))
  }
  return out
}

function put(out: Map<Cluster, EventDate>, cluster: Cluster, date: EventDate | null): void {
  const mayTake = cluster.drafts.every((draft) => draft.date === null && !isUnreal(draft))
  if (date && mayTake) out.set(cluster, date)
}

/** `Ngày 3/9, hai ngày sau khi ...` */
function openingDay(line: Line, count: Count): EventDate | null {
  const placed = line.dates[0]
  return placed && placed.to <= count.from && count.from - placed.to <= MARK ? toDay(placed) : null
}

function findCount(line: Line): Count | null {
  for (let i = 0; i < line.forms.length; i++) {
    const length = lengthAt(line, i)
    if (!length) continue
    const after = AFTER.after(line.forms, length.to, line.forms.length)
    if (after > length.to) return { from: i, to: after, days: length.days }
    const before = BEFORE.after(line.forms, length.to, line.forms.length)
    if (before > length.to) return { from: i, to: before, days: -length.days }
  }
  return null
}

/** `hai ngày`, `một giờ`, `vài giờ`: in days. `vài ngày` counts none. */
function lengthAt(line: Line, at: number): { readonly to: number; readonly days: number } | null {
  // Ngày 3/9, ngày sau khi Peru rút quân
  if (line.forms[at] === 'ngày' && line.forms[at - 1] === ',') return { to: at + 1, days: 1 }
  const vague = wordAt(line, 'vague', at)
  const count = countAt(line, vague?.to ?? at)
  const unit = count?.to ?? vague?.to
  if (unit === undefined) return null
  const hours = HOURS.after(line.forms, unit, line.forms.length)
  if (hours > unit) return (count?.value ?? 1) <= MOST_HOURS ? { to: hours, days: 0 } : null
  if (vague || !count || count.value > MOST_DAYS || line.forms[unit] !== 'ngày') return null
  return { to: unit + 1, days: count.value }
}

/** What is told behind the count, and what its sentence tells of that day: `Peru rút quân hai ngày sau khi ...`, `Hai ngày sau khi ..., Peru rút quân`. */
function eventsOf(
  line: Line,
  count: Count,
  drafts: readonly Draft[],
): { readonly later: Draft | undefined; readonly sooner: Draft } | null {
  const inOrder = [...drafts].sort((a, b) => a.found.head - b.found.head)
  const sooner = inOrder.find((draft) => draft.found.to > count.to)
  if (!sooner || isParted(line, count.to, sooner.found.head)) return null
  const isFirst = line.forms.slice(0, count.from).every((form, i) => line.inDate[i] || !/\p{L}/u.test(form) || ONLY.has(form))
  const end = line.forms.indexOf(',', sooner.found.to)
  const later = isFirst
    ? inOrder.find((draft) => end !== -1 && draft.found.head > end)
    : inOrder.findLast((draft) => draft.found.head < count.from && !isParted(line, draft.found.to, count.from - MARK))
  if (!later) return isFirst ? { later, sooner } : null
  // Hai ngày sau khi Peru rút quân, ông Soto nói Chile nên ...: what is said there is said then
  const isOneVoice = SPOKEN.has(later.type) || line.quoteAt[later.found.head] === line.quoteAt[sooner.found.head]
  return isOneVoice ? { later, sooner } : null
}

function dayOf(cluster: Cluster): EventDate | null {
  const placed = cluster.drafts.find((draft) => draft.date !== null)?.date
  return placed ? toDay(placed) : null
}

function toDay({ date }: PlacedDate): EventDate | null {
  return date.value?.length === DAY ? { value: date.value, basis: 'linked', text: date.text } : null
}

function shifted(date: EventDate, days: number): EventDate | null {
  const moved = shiftDays(parseEdtf(date.value), days)
  return moved && { ...date, value: edtf(moved) }
}
