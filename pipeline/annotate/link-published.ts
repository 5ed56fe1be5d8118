// Publication dates from linked events: an article that knows its day but not its year speaks of an event (a meeting planned for June) that
// another article dates in full. The year is concluded only where one year alone remains possible.
import type { Publication } from '../../schemas/records/article.ts'
import { compareText } from '../core/text.ts'
import { daysOf, type EventPart } from './link-parts.ts'
import { isSameKind, sameParties } from './link-same-event.ts'

const YEARLESS = /^XXXX-\d{2}(?:-\d{2})?$/u
/** Half a year: the year of a date without one is the one that brings it nearest to the publication. */
const NEAREST = 183

/** Whether the event may tell when its article was published, once another article dates it. */
export function mayBeDated({ key: { published }, date, days }: EventPart): boolean {
  return YEARLESS.test(published.value ?? '') && published.candidates.length > 0 && date !== null && days === null
}

/** Whether the event may date others: a meeting of leaders on known days. */
export function mayDate(part: EventPart): boolean {
  return part.days !== null && part.days.to - part.days.from <= 31 && leaderKeys(part).length > 0
}

/** Publications that are now known, by article in text order. `parts` are those that may be dated, `evidence` those that may date. */
export function datePublications(parts: readonly EventPart[], evidence: readonly EventPart[]): Map<string, Publication> {
  const dated = new Map<string, EventPart[]>()
  for (const part of evidence) {
    for (const key of leaderKeys(part)) {
      const list = dated.get(key)
      if (list) list.push(part)
      else dated.set(key, [part])
    }
  }
  const found = new Map<string, Map<number, string>>()
  for (const part of parts) {
    const { value, candidates } = part.key.published
    if (value === null) continue
    for (const other of leaderKeys(part).flatMap((key) => dated.get(key) ?? [])) {
      if (other.key.articleId === part.key.articleId || !isSameKind(part, other) || sameParties(part, other) !== 2) continue
      const years = found.get(part.key.articleId) ?? new Map<number, string>()
      found.set(part.key.articleId, years)
      for (const year of candidates) if (!years.has(year) && fits(part, other, value, year)) years.set(year, reasonOf(part, other))
    }
  }
  const out = new Map<string, Publication>()
  for (const { key } of parts) {
    const { value, reason } = key.published
    const [year, ...others] = found.get(key.articleId) ?? []
    if (!year || others.length > 0 || value === null) continue
    const reasons = [reason, year[1]].filter(Boolean).join('; ')
    out.set(key.articleId, { value: value.replace('XXXX', String(year[0])), basis: 'inferred', reason: reasons, candidates: [] })
  }
  return new Map([...out].sort(([a], [b]) => compareText(a, b)))
}

/** Meetings of two people with full names: what recurs under the same name every year (a summit, an exercise) proves no year. */
function leaderKeys({ mentions, actors, targets }: EventPart): string[] {
  if (mentions[0].type !== 'CONSULT') return []
  const names = [...actors, ...targets]
    .flatMap(({ kind, words }) => (kind === 'person' && words.length > 1 ? (words.at(-1) ?? []) : []))
    .sort()
  return names.flatMap((name, i) => names.slice(i + 1).map((other) => `${name} ${other}`))
}

/** Whether, published in `year`, the event of `part` is on the days of the other. */
function fits(part: EventPart, other: EventPart, published: string, year: number): boolean {
  const at = daysOf(published.replace('XXXX', String(year)))
  if (!at || !other.days) return false
  for (const eventYear of [year - 1, year, year + 1]) {
    const days = daysOf(part.date?.value.replaceAll('XXXX', String(eventYear)) ?? null)
    if (!days || Math.abs((days.from + days.to - at.from - at.to) / 2) > NEAREST) continue
    if (days.from <= other.days.to && other.days.from <= days.to) return true
  }
  return false
}

function reasonOf(part: EventPart, other: EventPart): string {
  const names = [...part.actors, ...part.targets].map(({ words }) => words.join(' ')).join(' and ')
  return `linked event: ${part.mentions[0].type} of ${names}, ${part.date?.value} here, ${other.date?.value} in ${other.key.articleId}`
}
