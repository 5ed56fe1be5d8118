// The row of an event from its parts: what its articles say of it, settled to one line.
import type { EventMention, EventPlace, LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import type { EventStatus } from '../../schemas/terms.ts'
import { edtfDays } from '../core/edtf.ts'
import { rowId } from '../core/hash.ts'
import { compareText, squeeze } from '../core/text.ts'
import { ploverCode } from '../lang/vi/events/plover.ts'
import { type LinkedEntities, mostSeen } from './link-entities.ts'
import type { LinkedEvent } from './link-events.ts'
import { eventLabel, type LabelParty } from './link-label.ts'
import { nameForm } from './link-names.ts'
import { isSameParty, type Party, partyOf } from './link-parties.ts'
import { bestDate, type EventPart, type ToldPart } from './link-parts.ts'

type Row = EventRow['actors'][number]

/** How far on a state is. */
const PROGRESS: Readonly<Record<EventStatus, number>> = { possible: 0, planned: 1, denied: 2, occurred: 3 }

/**
 * The id of an event from its first part (see LinkedEvent.first): derived from its first mention, so that more articles change the id only of an event that
 * they themselves report, and only when they were published before it.
 */
export function eventId({ key, mentions: [{ type, trigger }] }: Pick<EventPart, 'key' | 'mentions'>): string {
  return rowId('e', key.articleId, type, trigger.start, trigger.end)
}

export function eventRow(event: LinkedEvent<ToldPart>, entities: LinkedEntities): EventRow {
  const { parts } = event
  const first = event.first.mentions[0]
  const mentions = parts.flatMap((part) => part.mentions)
  const days = parts.flatMap((part) => part.day ?? []).sort(compareText)
  const actors = parties(parts, entities, (mention) => mention.actors)
  const targets = parties(parts, entities, (mention) => mention.targets).filter(
    (target) => !actors.some((actor) => isSameFound(actor, target)),
  )
  const date = bestDate(mentions)
  const { from, to } = edtfDays(date?.value ?? null)
  const place = bestPlace(mentions, date)
  const status = newestStatus(parts)
  const mode = mostSeenOf(mentions, (mention) => mention.mode)
  const verb = mostSeenOf(mentions, (mention) => mention.verb)
  const { cameoRoot, quadClass } = ploverCode(first.type)
  return {
    event_id: eventId(event.first),
    event_type: first.type,
    event_mode: mode,
    status,
    label: eventLabel({
      type: first.type,
      mode,
      verb,
      status,
      actors: actors.map(named),
      targets: targets.map(named),
      date: date?.value ?? null,
      place: place?.text ?? null,
    }),
    actors: actors.map(({ row }) => row),
    targets: targets.map(({ row }) => row),
    event_date: date?.value ?? null,
    date_from: from,
    date_to: to,
    date_basis: date?.basis ?? null,
    place_text: place?.text ?? null,
    place_name: place?.name ?? null,
    place_country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    n_mentions: mentions.length,
    n_articles: new Set(parts.map((part) => part.key.articleId)).size,
    first_published: days[0] ?? null,
    last_published: days.at(-1) ?? null,
    cameo_root: cameoRoot,
    quad_class: quadClass,
    rule_id: first.rule,
    confidence: Math.max(...mentions.map((mention) => mention.confidence)),
  }
}

/** The state in the newest article; the furthest one where several are as new. */
function newestStatus(parts: readonly ToldPart[]): EventStatus {
  const state = (part: ToldPart) => part.mentions[0].status
  const newest = parts.reduce((a, b) =>
    (compareText(knownSince(a), knownSince(b)) || PROGRESS[state(a)] - PROGRESS[state(b)]) >= 0 ? a : b,
  )
  return state(newest)
}

/** The publication day; an article without one that reports an event of a known day as done was published after that day. */
function knownSince(part: ToldPart): string {
  if (part.day !== null) return part.day
  return part.mentions[0].status === 'occurred' ? (edtfDays(part.date?.value ?? null).to ?? '') : ''
}

/** What most of the mentions tell that tell any. */
function mostSeenOf<T extends string>(mentions: readonly EventMention[], tell: (mention: EventMention) => T | null): T | null {
  const tally = new Map<T, number>()
  for (const told of mentions.flatMap((mention) => tell(mention) ?? [])) tally.set(told, (tally.get(told) ?? 0) + 1)
  return mostSeen(tally)
}

/**
 * The place that most mentions tell, where those that give the date count twice; one that the gazetteer knows first. None where hardly any of them tells
 * it: `rạng sáng 4/7 (giờ Washington)` is not where the missile flew.
 */
function bestPlace(mentions: readonly EventMention[], date: EventMention['date']): EventPlace | null {
  const placed = mentions.flatMap(({ place, date: own }) =>
    place ? [{ place, votes: date !== null && own?.value === date.value ? 2 : 1 }] : [],
  )
  const known = placed.filter(({ place }) => place.name !== null)
  const choice = known.length > 0 ? known : placed
  const keyOf = ({ name, text }: EventPlace) => name ?? squeeze(text)
  const best = mostSeen(
    tallyOf(
      choice,
      ({ place }) => keyOf(place),
      ({ votes }) => votes,
    ),
  )
  const chosen = choice.filter(({ place }) => keyOf(place) === best)
  const text = mostSeen(
    tallyOf(
      chosen,
      ({ place }) => squeeze(place.text),
      () => 1,
    ),
  )
  const place = chosen.find((one) => squeeze(one.place.text) === text)?.place
  return place && chosen.length >= mentions.length * SHARE ? { ...place, text: squeeze(place.text) } : null
}

function tallyOf<T>(list: readonly T[], keyOf: (one: T) => string, votesOf: (one: T) => number): Map<string, number> {
  const tally = new Map<string, number>()
  for (const one of list) tally.set(keyOf(one), (tally.get(keyOf(one)) ?? 0) + votesOf(one))
  return tally
}

interface FoundParty {
  readonly row: Row
  /** As linking compares it; null for an unnamed one. */
  readonly party: Party | null
  readonly roles: readonly string[]
  readonly articleId: string
  /** Mentions that tell of it. */
  readonly times: number
}

/** Of so many mentions that name somebody, one alone does not make a party. */
const SEVERAL = 5
/** Nor does less than this part of many. */
const SHARE = 0.05

/** Who takes part by the mentions together: whom hardly any of them names, beside others whom they agree on, was taken from another event. */
function parties(parts: readonly ToldPart[], entities: LinkedEntities, side: (mention: EventMention) => readonly number[]): FoundParty[] {
  const found = allParties(parts, entities, side)
  const naming = parts.flatMap(({ mentions }) => mentions).filter((mention) => side(mention).length > 0).length
  // Who has an office of a state is told of where the state is.
  const timesOf = ({ row, roles, times }: FoundParty) =>
    row.kind === 'person' && row.country !== null && roles.length > 0
      ? times + sum(found.filter((other) => other.row.kind === 'state' && other.row.country === row.country))
      : times
  const agreed = found.filter((party) => timesOf(party) >= naming * SHARE && (naming < SEVERAL || timesOf(party) > 1))
  return (agreed.length > 0 ? agreed : found).sort((a, b) => b.times - a.times)
}

function sum(found: readonly FoundParty[]): number {
  return found.reduce((total, { times }) => total + times, 0)
}

/** All whom a mention names, each once under the fullest name, in the order of the first mention. */
function allParties(
  parts: readonly ToldPart[],
  entities: LinkedEntities,
  side: (mention: EventMention) => readonly number[],
): FoundParty[] {
  const found: FoundParty[] = []
  for (const { key, mentions } of parts) {
    const told = mentions.flatMap(side)
    for (const index of new Set(told)) {
      const local = key.entities[index]
      if (!local) throw new Error(`article ${key.articleId}: no entity ${index}`)
      const row = rowOf(local, entities.id(key, index), entities)
      const next = {
        row,
        party: partyOf(local),
        roles: local.roles.map(squeeze),
        articleId: key.articleId,
        times: told.filter((one) => one === index).length,
      }
      const at = found.findIndex((known) => isSameFound(known, next))
      const known = found[at]
      if (!known) found.push(next)
      else {
        const fuller = (next.party?.words.length ?? 0) > (known.party?.words.length ?? 0) ? next : known
        found[at] = { ...fuller, roles: [...known.roles, ...next.roles], articleId: known.articleId, times: known.times + next.times }
      }
    }
  }
  return found
}

function isSameFound(a: FoundParty, b: FoundParty): boolean {
  if (a.row.entity_id !== null && a.row.entity_id === b.row.entity_id) return true
  if (a.party && b.party) return isSameParty(a.party, b.party) || (a.articleId !== b.articleId && areOfOneState(a.row, b.row))
  return !a.party && !b.party && nameForm(a.row.name) === nameForm(b.row.name)
}

/** One article has the state act, another its ministry. */
function areOfOneState(a: Row, b: Row): boolean {
  const kinds = [a.kind, b.kind]
  return (
    a.country !== null &&
    a.country === b.country &&
    kinds.includes('state') &&
    kinds.every((kind) => kind === 'state' || kind === 'organization')
  )
}

function rowOf(local: LocalEntity, id: string | null, entities: LinkedEntities): Row {
  if (id === null) {
    const name = squeeze(local.name ?? local.aliases[0] ?? local.roles[0] ?? '')
    return { name, kind: local.kind, country: local.country, entity_id: null }
  }
  const { name, country } = entities.facts(id)
  return { name, kind: local.kind, country, entity_id: id }
}

function named({ row, roles }: FoundParty): LabelParty {
  return { name: row.name, kind: row.kind, country: row.country, roles }
}
