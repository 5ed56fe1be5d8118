// Entities over articles: which entities of the articles are one, and their rows.
import type { LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import { rowId } from '../core/hash.ts'
import { each, type Steps } from '../core/steps.ts'
import { compareText, squeeze } from '../core/text.ts'
import { nameForm } from './link-names.ts'
import { type Party, partyOf } from './link-parties.ts'
import { publishedDay } from './link-parts.ts'
import { FullNames } from './link-short-names.ts'
import type { LinkKey } from './links.ts'

export interface LinkedEntities {
  /** entity_id of the entity at `index` in the article's `entities`, where it speaks or acts there; null for an unnamed one. */
  id(articleId: string, index: number): string | null
  /** Name and country that the entity has over all articles. */
  facts(entityId: string): EntityFacts
  /** Rows of all that speak or act, by the counts that are given for each. */
  rows(events: ReadonlyMap<string, number>, quotes: ReadonlyMap<string, number>): EntityRow[]
}

export interface EntityFacts {
  readonly name: string
  readonly country: string | null
}

/** How often each value was seen. */
type Tally = Map<string, number>

interface Entity {
  readonly id: string
  readonly kind: LocalEntity['kind']
  readonly names: Tally
  readonly aliases: Set<string>
  readonly countries: Tally
  readonly roles: Map<string, { from: string | null; to: string | null }>
}

/** Most names of an article neither speak nor act in any: they get no entity, but tell how those who do are called elsewhere. */
export function* linkEntities(keys: readonly LinkKey[]): Steps<LinkedEntities> {
  const fullNames = new FullNames()
  yield* each(keys, (key) => {
    const day = publishedDay(key)
    for (const local of key.entities) {
      const party = partyOf(local)
      if (party) fullNames.add(party, day)
    }
  })
  const entities = new Map<string, Entity>()
  const found = new Map<string, ReadonlyMap<number, Entity | null>>()
  yield* each(keys, (key) => found.set(key.articleId, speakersAndParties(key, entities, fullNames)))
  yield* each(keys, (key) => {
    const day = publishedDay(key)
    for (const local of key.entities) {
      const party = partyOf(local)
      const entity = party && entities.get(entityKey(party, fullNames.wordsOf(party, day)))
      if (entity && local.name !== null) take(entity, local, squeeze(local.name), day)
    }
  })
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]))
  const known = (id: string): Entity => {
    const entity = byId.get(id)
    if (!entity) throw new Error(`no entity ${id}`)
    return entity
  }
  const settled = new Map<string, EntityFacts>()
  const facts = (id: string): EntityFacts => {
    const facts = settled.get(id) ?? { name: bestName(known(id)), country: mostSeen(known(id).countries) }
    settled.set(id, facts)
    return facts
  }
  return {
    id: (articleId, index) => {
      const entity = found.get(articleId)?.get(index)
      if (entity === undefined) throw new Error(`article ${articleId}: entity ${index} neither speaks nor acts`)
      return entity?.id ?? null
    },
    facts,
    rows: (events, quotes) =>
      [...byId.values()]
        .filter(({ id }) => events.has(id) || quotes.has(id))
        .sort((a, b) => compareText(a.id, b.id))
        .map((entity) => row(entity, events.get(entity.id) ?? 0, quotes.get(entity.id) ?? 0)),
  }
}

/** The entities of those who speak or act in the article, by their index there; null for an unnamed one. New ones are added to `entities`. */
function speakersAndParties(key: LinkKey, entities: Map<string, Entity>, fullNames: FullNames): Map<number, Entity | null> {
  const found = new Map<number, Entity | null>()
  const day = publishedDay(key)
  const speakers = key.quotes.flatMap(({ speaker }) => speaker ?? [])
  const parties = key.mentions.flatMap(({ actors, targets }) => [...actors, ...targets])
  for (const index of new Set([...speakers, ...parties])) {
    const local = key.entities[index]
    const party = local && partyOf(local)
    if (!party) {
      found.set(index, null)
      continue
    }
    const name = entityKey(party, fullNames.wordsOf(party, day))
    const entity = entities.get(name) ?? newEntity(rowId('n', ...name.split('\u0000')), local.kind)
    entities.set(name, entity)
    found.set(index, entity)
  }
  return found
}

/** What makes an entity itself: its kind and name. A state is known by its country, so that Mỹ and Hoa Kỳ are one. */
function entityKey({ kind, country }: Party, words: readonly string[]): string {
  return kind === 'state' && country !== null ? `${kind}\u0000${country}` : `${kind}\u0000${words.join(' ')}`
}

function newEntity(id: string, kind: LocalEntity['kind']): Entity {
  return { id, kind, names: new Map(), aliases: new Set(), countries: new Map(), roles: new Map() }
}

function take(entity: Entity, local: LocalEntity, name: string, day: string | null): void {
  count(entity.names, name)
  if (local.country !== null) count(entity.countries, local.country)
  for (const alias of local.aliases) entity.aliases.add(squeeze(alias))
  for (const text of local.roles.map(squeeze)) {
    const seen = entity.roles.get(text) ?? { from: null, to: null }
    entity.roles.set(text, { from: earlier(seen.from, day), to: later(seen.to, day) })
  }
}

function row(entity: Entity, events: number, quotes: number): EntityRow {
  const name = bestName(entity)
  const others = new Set([...entity.names.keys(), ...entity.aliases])
  others.delete(name)
  return {
    entity_id: entity.id,
    kind: entity.kind,
    name,
    aliases: [...others].filter(Boolean).sort(compareText),
    country: mostSeen(entity.countries),
    roles: [...entity.roles].sort(([a], [b]) => compareText(a, b)).map(([text, { from, to }]) => ({ text, from, to })),
    wikidata_id: null,
    n_quotes: quotes,
    n_events: events,
  }
}

/** The way it is written most often, of those with most words: Donald Trump, though Trump is written more; for a state the commonest. */
function bestName({ kind, names }: Entity): string {
  const words = (name: string) => (kind === 'state' ? 0 : Math.min(nameForm(name).split(' ').length, 2))
  const most = Math.max(...[...names.keys()].map(words))
  return mostSeen(new Map([...names].filter(([name]) => words(name) === most))) ?? ''
}

function count(tally: Tally, value: string): void {
  tally.set(value, (tally.get(value) ?? 0) + 1)
}

/** The value seen most often, the first in text order of several; null where none was seen. */
export function mostSeen(tally: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let most = 0
  for (const [value, times] of tally) {
    if (times > most || (times === most && best !== null && compareText(value, best) < 0)) [best, most] = [value, times]
  }
  return best
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
