// The date of an event: the date that stands in its clause, or the one the sentence opens with where the event is its main clause.
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const HARD = /^[;:?!…]$/u

/** The date of the event, null where the sentence gives none; never the publication date by default. */
export function dateOf(line: Line, found: FoundTrigger, subjectStart: number | null): PlacedDate | null {
  const dates = line.dates.filter((placed) => placed.date.value !== null && sameVoice(line, found, placed))
  const after = dates.find((placed) => placed.from >= found.to)
  if (after && !isParted(line, found.to, after.from)) return after
  const before = dates.filter((placed) => placed.to <= found.head).at(-1)
  if (!before) return null
  if (!isParted(line, before.to, found.head)) return before
  return opensSentence(before) && isMainClause(line, before, subjectStart ?? found.head) ? before : null
}

/** A date outside the words of a speaker does not date what the speaker tells. */
function sameVoice(line: Line, found: FoundTrigger, placed: PlacedDate): boolean {
  return (line.quoteAt[found.from] ?? -1) === (line.quoteAt[placed.from] ?? -1)
}

function isParted(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = line.forms[i] ?? ''
    if (form === ',' || HARD.test(form)) return true
    if (CLAUSE_JOIN.after(line.forms, i, to) > i) return true
  }
  return false
}

/** `Ngày 7/5, X ...`, `Trước đó, ngày 19/6, X ...` */
function opensSentence(placed: PlacedDate): boolean {
  return placed.from <= 6
}

function isMainClause(line: Line, placed: PlacedDate, subjectStart: number): boolean {
  for (let i = placed.to; i < subjectStart; i++) {
    if (HARD.test(line.forms[i] ?? '')) return false
    if (CLAUSE_JOIN.after(line.forms, i, subjectStart) > i && i > placed.to + 1) return false
  }
  return true
}

/** A visit or a meeting of one day may be given as a part of it; equal dates are one, a wider date holds a narrower. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  return a.startsWith(b) || b.startsWith(a)
}
