// The date of an event: the date that stands in its clause, or the one the sentence opens with where the event is its main clause.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import { isHardEnd, isParted } from './clauses.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const COMPLEMENT = eventWords('complement')
const OBLIQUE = eventWords('oblique')
const NEWS_CUE = eventWords('news-cue')

/** The date in the clause of the event; null where there is none. Never the publication date by default. */
export function ownDate(line: Line, found: FoundTrigger): PlacedDate | null {
  const dates = line.dates.filter((placed) => placed.date.value !== null)
  const after = dates.find((placed) => placed.from >= found.to)
  if (after && !isParted(line, found.to, after.from)) return after
  const before = dates.filter((placed) => placed.to <= found.head).at(-1)
  return before && !isParted(line, before.to, found.head) && isSameVoice(line, found, before) ? before : null
}

/** The date that the sentence opens with, which holds for its main clause: `Ngày 7/5, X ...`, `Trên Twitter hôm 5/2, X ...`. */
export function frameDate(line: Line, found: FoundTrigger, quotes: readonly Quote[]): PlacedDate | null {
  for (const placed of line.dates) {
    if (placed.date.value === null || placed.to > found.head || !opensSentence(line, placed)) continue
    if (isSameVoice(line, found, placed) ? !hasComplement(line, placed.to, found.head) : isNews(line, found, quotes)) return placed
  }
  return null
}

/** A date outside the words of a speaker does not date what the speaker tells. */
function isSameVoice(line: Line, found: FoundTrigger, placed: PlacedDate): boolean {
  return (line.quoteAt[found.from] ?? -1) === (line.quoteAt[placed.from] ?? -1)
}

/** `Tân Hoa xã ngày 19/10 đưa tin X bị sa thải`: news is told on its day. */
function isNews(line: Line, found: FoundTrigger, quotes: readonly Quote[]): boolean {
  const cue = quotes[line.quoteAt[found.from] ?? -1]?.cue
  const at = cue ? line.tokens.findIndex((token) => token.start >= cue.start) : -1
  return at !== -1 && NEWS_CUE.startsAt(line.forms, at, line.forms.length)
}

/** In the first part of the sentence, or in a part between commas, which holds nothing but adjuncts. */
function opensSentence(line: Line, placed: PlacedDate): boolean {
  let start = placed.from
  while (start > 0 && line.forms[start - 1] !== ',' && !isHardEnd(line.forms[start - 1])) start--
  if (start === placed.from) return true
  return start < placed.from && (OBLIQUE.startsAt(line.forms, start, placed.from) || placed.from - start <= 3)
}

function hasComplement(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHardEnd(line.forms[i]) || COMPLEMENT.startsAt(line.forms, i, to)) return true
  return false
}

/** Equal dates are one; a wider date holds a narrower. */
export function datesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}
