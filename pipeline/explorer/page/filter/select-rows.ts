// Which rows of a list the filters leave, as positions; one function for each list. All are plain functions of rows and filters.
import type { EntityRow } from '../../../../schemas/tables/entities.ts'
import type { EventRow } from '../../../../schemas/tables/events.ts'
import type { ArticleBrief, List, QuoteBrief, Reject, Release } from '../data/release.ts'
import type { FilterName, Filters } from '../route.ts'

/** Positions of the rows that the search and `keep` leave. */
function select<T>(list: List<T>, filters: Filters, keep: (row: T) => boolean): number[] {
  return list.matching(filters.q ?? '').filter((at) => {
    const row = list.rows[at]
    return row !== undefined && keep(row)
  })
}

/** `without` leaves one filter out, to count what each of its values would give. */
export interface Selecting {
  readonly without?: FilterName
}

function dropped(filters: Filters, { without }: Selecting): Filters {
  return without ? { ...filters, [without]: undefined } : filters
}

const isIn = (wanted: string | undefined, value: string | null | undefined) => !wanted || wanted === value

/** Whether a day lies between two; a row without a day does not, where one is asked for. Bounds may be partial: `2021`, `2021-06`. */
export function isBetween(day: string | null, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true
  if (day === null) return false
  return (!from || day >= from) && (!to || day.slice(0, to.length) <= to)
}

export function selectArticles(release: Release, filters: Filters, selecting: Selecting = {}): number[] {
  const { outlet, from, to } = dropped(filters, selecting)
  return select<ArticleBrief>(
    release.articles,
    filters,
    (row) => isIn(outlet, row.publisher ?? row.credit) && isBetween(row.published_from, from, to),
  )
}

/** The day of a quote: when it was said, else when its article was published. */
export function quoteDay(release: Release, quote: QuoteBrief): string | null {
  return quote.said_on_from ?? release.articles.get(quote.article_id)?.published_from ?? null
}

export function quoteOutlet(release: Release, quote: QuoteBrief): string | null {
  const article = release.articles.get(quote.article_id)
  return article?.publisher ?? article?.credit ?? null
}

/** Whom a quote is counted for: the entity, else the words for an unnamed source. */
export function speakerKey(quote: QuoteBrief): string | null {
  return quote.speaker_entity_id ?? quote.speaker_text
}

export function selectQuotes(release: Release, filters: Filters, selecting: Selecting = {}): number[] {
  const { type, speaker, outlet, same, from, to } = dropped(filters, selecting)
  return select<QuoteBrief>(
    release.quotes,
    filters,
    (row) =>
      isIn(type, row.quote_type) &&
      isIn(speaker, speakerKey(row)) &&
      (!same || (same === 'any' ? row.quote_group_id !== null : row.quote_group_id === same)) &&
      (!outlet || quoteOutlet(release, row) === outlet) &&
      ((!from && !to) || isBetween(quoteDay(release, row), from, to)),
  )
}

export function eventDay(event: EventRow): string | null {
  return event.date_from
}

/** The newest first, those without a day last. */
export function selectEvents(release: Release, filters: Filters, selecting: Selecting = {}): number[] {
  const { type, status, actor, target, country, from, to } = dropped(filters, selecting)
  const found = select<EventRow>(
    release.events,
    filters,
    (row) =>
      isIn(type, row.event_type) &&
      isIn(status, row.status) &&
      (!actor || names(row.actors).includes(actor)) &&
      (!target || names(row.targets.length ? row.targets : row.actors).includes(target)) &&
      (!country || eventCountries(row).includes(country)) &&
      isBetween(eventDay(row), from, to),
  )
  const day = (at: number) => release.events.rows[at]?.date_from ?? ''
  return found.sort((a, b) => (day(a) === day(b) ? a - b : day(a) < day(b) ? 1 : -1))
}

const names = (parties: EventRow['actors']) => parties.map((party) => party.name)

export function eventCountries(event: EventRow): string[] {
  const countries = [...event.actors, ...event.targets].map((party) => party.country)
  return [...new Set([...countries, event.place_country].filter((country) => country !== null))]
}

export function selectEntities(release: Release, filters: Filters, selecting: Selecting = {}): number[] {
  const { kind, country } = dropped(filters, selecting)
  const found = select<EntityRow>(release.entities, filters, (row) => isIn(kind, row.kind) && isIn(country, row.country))
  const weight = (at: number) => {
    const row = release.entities.rows[at]
    return row ? row.n_quotes + row.n_events : 0
  }
  return found.sort((a, b) => weight(b) - weight(a) || a - b)
}

export function selectRejects(release: Release, filters: Filters, selecting: Selecting = {}): number[] {
  const { reason } = dropped(filters, selecting)
  return select<Reject>(release.rejects, filters, (row) => isIn(reason, row.reason))
}
