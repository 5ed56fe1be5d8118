// The day of a verdict: that of the trial, which a report tells once at its head: `Ngày 3/9, Tòa án tỉnh Bình An xét xử ông Mốc. ... Hội đồng xét xử tuyên phạt ông 9 năm tù.`
import { countAt } from './counts.ts'
import type { Draft } from './draft.ts'
import { framingDate } from './frame-dates.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isUnreal } from './inherited-dates.ts'
import type { Line } from './line.ts'
import { eventWords, holdsAny } from './words.ts'

const BENCH = eventWords('bench')
const SITTING = eventWords('sitting')
const FIRST_TRIAL = eventWords('first-trial')
const MANY = eventWords('many')
const EARLIER = eventWords('earlier')
/** Sentences at the head of a report that may tell the day of its trial. */
const LEAD = 4
const BEFORE = /^(?:nguyên|trước)$/u

/** The days of verdicts that have none, where the report tells of the sittings of one day; not `Trước đó, tòa sơ thẩm tuyên phạt`. */
export function courtDays(clusters: readonly Cluster[], lines: readonly Line[]): ReadonlyMap<Cluster, EventDate> {
  const out = new Map<Cluster, EventDate>()
  const sittings = lines.flatMap((line) => sittingOf(line) ?? [])
  const first = sittings[0]
  if (!first || first.sentence >= LEAD || sittings.some(({ date }) => date.value !== first.date.value)) return out
  for (const cluster of clusters) {
    const isThen = cluster.drafts.every((draft) => draft.date === null && !isUnreal(draft) && !isOfFirstTrial(draft))
    if (isThen && cluster.drafts.some((draft) => isVerdict(draft) && draft.line.sentence.index > first.sentence))
      out.set(cluster, first.date)
  }
  return out
}

/** `Ngày 3/9, Tòa án tỉnh Bình An mở phiên tòa xét xử ông Mốc` */
function sittingOf(line: Line): { readonly sentence: number; readonly date: EventDate } | null {
  const placed = framingDate(line)
  const value = placed?.date.value
  if (!placed || value?.length !== DAY || isOfBefore(line) || !holdsAny(line, 0, line.forms.length, SITTING)) return null
  return { sentence: line.sentence.index, date: { value, basis: 'linked', text: placed.date.text } }
}

/** `Hội đồng xét xử tuyên phạt ông Mốc`: by those who sit then. */
function isVerdict({ line, found, type, isNominal }: Draft): boolean {
  return (
    type === 'SANCTION' && !isNominal && line.quoteAt[found.from] === -1 && line.dates.length === 0 && holdsAny(line, 0, found.from, BENCH)
  )
}

function isOfFirstTrial({ line }: Draft): boolean {
  return isOfBefore(line) || holdsAny(line, 0, line.forms.length, FIRST_TRIAL) || line.forms.some((_, i) => isAfterDays(line, i))
}

/** `Trước đó, ...`, `Nguyên trước đó, ...` */
function isOfBefore(line: Line): boolean {
  return BEFORE.test(line.forms[0] ?? '') || holdsAny(line, 0, line.forms.length, EARLIER)
}

/** `Sau 4 ngày xét xử`, `sau nhiều ngày nghị án`, at token `at`: on another day than that on which the trial began. */
function isAfterDays(line: Line, at: number): boolean {
  if (line.forms[at] !== 'sau') return false
  const end = countAt(line, at + 1) > 0 ? at + 2 : MANY.after(line.forms, at + 1, line.forms.length)
  return line.forms[end] === 'ngày' && end > at + 1
}
