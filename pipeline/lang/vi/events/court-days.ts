// The day of a verdict: that of the trial, which a report tells once at its head: `Ngày 3/9, Tòa án tỉnh Bình An xét xử ông Mốc. ... Hội đồng xét xử tuyên phạt ông 9 năm tù.`
import type { Draft } from './draft.ts'
import { framingDate } from './frame-dates.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isUnreal } from './inherited-dates.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const BENCH = eventWords('bench')
const SITTING = eventWords('sitting')
const FIRST_TRIAL = eventWords('first-trial')
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
  if (!placed || value?.length !== DAY || isOfBefore(line) || !holds(line, SITTING, line.forms.length)) return null
  return { sentence: line.sentence.index, date: { value, basis: 'linked', text: placed.date.text } }
}

/** `Hội đồng xét xử tuyên phạt ông Mốc`: by those who sit then. */
function isVerdict({ line, found, type, isNominal }: Draft): boolean {
  return type === 'SANCTION' && !isNominal && line.quoteAt[found.from] === -1 && line.dates.length === 0 && holds(line, BENCH, found.from)
}

function isOfFirstTrial({ line }: Draft): boolean {
  return isOfBefore(line) || holds(line, FIRST_TRIAL, line.forms.length)
}

/** `Trước đó, ...`, `Nguyên trước đó, ...` */
function isOfBefore(line: Line): boolean {
  return BEFORE.test(line.forms[0] ?? '') || holds(line, EARLIER, line.forms.length)
}

function holds(line: Line, words: typeof BENCH, to: number): boolean {
  return line.forms.some((_, i) => i < to && words.startsAt(line.forms, i, to))
}
