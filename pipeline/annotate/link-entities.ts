// Entities over articles: which entities of the articles are one, and their rows.
import type { LocalEntity } from '../../schemas/records/annotated-article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import { rowId } from '../core/hash.ts'
import { each, type Steps } from '../core/steps.ts'
import { compareText, squeeze } from '../core/text.ts'
import { isVietnameseSyllable } from '../lang/vi/names/syllables.ts'
import { territoryNamed } from '../lang/vi/places/territories.ts'
import { nameForm } from './link-names.ts'
import { isKnownByLastWord, type Party, partyOf } from './link-parties.ts'
import { publishedDay } from './link-parts.ts'
import { FullNames } from './link-short-names.ts'
import { type LinkKey, type LinkKeys, speakersAndParties } from './links.ts'

export interface LinkedEntities {
  /** entity_id of the entity at `index` in the article's `entities`, where it speaks or acts there; null for an unnamed one. */
  id(article: Named, index: number): string | null
  /** Name and country that the entity has over all articles. */
  facts(entityId: string): EntityFacts
  /** Rows of all that speak, act or are acted on (`named`), with the counts that are given for each; in no order. */
  rows(events: ReadonlyMap<string, number>, quotes: ReadonlyMap<string, number>, named: ReadonlySet<string | null>): Iterable<EntityRow>
}

type Named = Pick<LinkKey, 'articleId' | 'published' | 'entities'>

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
export function* linkEntities(keys: LinkKeys, shortNames: ReadonlySet<string>): Steps<LinkedEntities> {
  const fullNames = new FullNames(shortNames)
  yield* each(keys, (key) => {
    const day = publishedDay(key)
    for (const local of key.entities) {
      const party = partyOf(local)
      if (party) fullNames.add(party, day)
    }
  })
  const keyOf = (party: Party, article: Named) =>
    isWithheld(party)
      ? `${entityKey(party, party.words)}\u0000${article.articleId}`
      : entityKey(party, fullNames.wordsOf(party, publishedDay(article)))
  const entities = new Map<string, Entity>()
  yield* each(keys, (key) => {
    for (const index of speakersAndParties(key)) {
      const party = partyAt(key, index)
      const name = party && keyOf(party, key)
      if (name && !entities.has(name)) entities.set(name, newEntity(rowId('n', ...name.split('\u0000')), party.kind))
    }
  })
  yield* each(keys, (key) => {
    const day = publishedDay(key)
    for (const local of key.entities) {
      const party = partyOf(local)
      const entity = party && entities.get(keyOf(party, key))
      if (entity && local.name !== null) take(entity, local, squeeze(local.name), day)
    }
  })
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]))
  return {
    id: (article, index) => {
      const party = partyAt(article, index)
      if (!party) return null
      const entity = entities.get(keyOf(party, article))
      if (!entity) throw new Error(`article ${article.articleId}: entity ${index} neither speaks nor acts`)
      return entity.id
    },
    facts: (id) => {
      const entity = byId.get(id)
      if (!entity) throw new Error(`no entity ${id}`)
      return { name: bestName(entity), country: countryOf(entity) }
    },
    *rows(events, quotes, named) {
      for (const entity of byId.values())
        if (named.has(entity.id) || quotes.has(entity.id)) yield row(entity, events.get(entity.id) ?? 0, quotes.get(entity.id) ?? 0)
    },
  }
}

/** Null for an unnamed one. */
function partyAt({ articleId, entities }: Named, index: number): Party | null {
  const local = entities[index]
  if (!local) throw new Error(`article ${articleId}: no entity ${index}`)
  return partyOf(local)
}

/** What makes an entity itself: its kind and name. A state is known by its country, so that Mỹ and Hoa Kỳ are one. */
function entityKey({ kind, country }: Party, words: readonly string[]): string {
  return kind === 'state' && country !== null ? `${kind}\u0000${country}` : `${kind}\u0000${words.join(' ')}`
}

/**
 * `Nguyễn Văn H.`, `Lê Thị Tr.`, `P.T.L.`, `chị T.`: a name of which a letter is all that is given; another article means somebody else by the
 * same letters. But `Irene Ng`, `Malcolm X` and `Nguyễn Như Ý` are whole.
 */
function isWithheld({ kind, words }: Party): boolean {
  const last = words.at(-1) ?? ''
  const isLetter = /^(?:[a-zăâđêôơư]|[cgknpt]h|ngh?|tr|gi|qu)$/u.test(last)
  const isWhole = isKnownByLastWord(words) && words.slice(0, -1).some((word) => word.length > 1 && !isVietnameseSyllable(word))
  return kind === 'person' && isLetter && !isWhole
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
    country: countryOf(entity),
    roles: [...entity.roles].sort(([a], [b]) => compareText(a, b)).map(([text, { from, to }]) => ({ text, from, to })),
    wikidata_id: null,
    n_quotes: quotes,
    n_events: events,
  }
}

/** The way it is written most often, of those with most words: Donald Trump, though Trump is written more; for a state its own name before that of its capital. */
function bestName({ kind, names }: Entity): string {
  const isCountry = (name: string) => territoryNamed(name)?.kind === 'country'
  const words = (name: string) => (kind === 'state' ? Number(isCountry(name)) : Math.min(nameForm(name).split(' ').length, 2))
  const most = Math.max(...[...names.keys()].map(words))
  return mostSeen(new Map([...names].filter(([name]) => words(name) === most))) ?? ''
}

/** Of so many tellings of a name one in ten at least must give the country: a few that have the group fight in one tell of that fight. */
const TELLS_COUNTRY = 0.1

function countryOf({ names, countries }: Entity): string | null {
  const best = mostSeen(countries)
  const told = [...names.values()].reduce((sum, times) => sum + times, 0)
  return best !== null && (countries.get(best) ?? 0) >= told * TELLS_COUNTRY ? best : null
}

function count(tally: Tally, value: string): void {
  tally.set(value, (tally.get(value) ?? 0) + 1)
}

/** The value seen most often, the first in text order of several; null where none was seen. */
export function mostSeen<T extends string>(tally: ReadonlyMap<T, number>): T | null {
  let best: T | null = null
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
