// The day that a sentence gives of what was told before it: `Tàu Peru bắn tàu cá Chile. Vụ việc xảy ra hôm 3/9.`
import type { EventType } from '../../../../schemas/terms.ts'
import { isParted } from './clauses.ts'
import type { Cluster } from './grouping.ts'
import { type EventDate, isUnreal } from './inherited-dates.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const INCIDENT = eventWords('incident')
const HAPPEN = eventWords('happen')
const ASIDE = eventWords('aside')
/** What is called an incident. */
const INCIDENTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST'])
/** How many sentences back it may have been told. */
const REACH = 2
/** Tokens between the verb and its day: `vào lúc 3 giờ sáng`. */
const TIME = 6

/** The days of clusters that have none, from the next sentences on `vụ việc`; only where one event alone is meant. */
export function incidentDays(clusters: readonly Cluster[], lines: readonly Line[]): ReadonlyMap<Cluster, EventDate> {
  const out = new Map<Cluster, EventDate>()
  for (const line of lines) {
    const date = dayOfIncident(line)
    const cluster = date && toldBefore(line.sentence.index, clusters)
    if (date && cluster?.drafts.every((draft) => draft.date === null && !isUnreal(draft))) out.set(cluster, date)
  }
  return out
}

function dayOfIncident(line: Line): EventDate | null {
  const noun = INCIDENT.after(line.forms, 0, line.forms.length)
  if (noun === 0) return null
  const verb = ASIDE.after(line.forms, noun, line.forms.length)
  const to = HAPPEN.after(line.forms, verb, line.forms.length)
  const placed = line.dates.find(({ from }) => from >= to)
  if (to === verb || !placed?.date.value || placed.from > to + TIME || isParted(line, to, placed.from)) return null
  return { value: placed.date.value, basis: 'linked', text: placed.date.text }
}

/** The one event of the nearest sentence before that tells of any incident. */
function toldBefore(sentence: number, clusters: readonly Cluster[]): Cluster | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const told = clusters.filter(({ drafts }) => drafts.some((draft) => draft.line.sentence.index === at && INCIDENTS.has(draft.type)))
    if (told.length > 0) return told.length === 1 ? (told[0] ?? null) : null
  }
  return null
}
