// The gazetteer: places by Vietnamese name with their country and, where shipped, coordinates. Countries and capitals come in too.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import type { Token } from '../tokens.ts'
import { territoryAt } from './territories.ts'

export const PLACE_KINDS = ['capital', 'city', 'province', 'state', 'region', 'sea', 'site', 'country', 'area'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for a sea, a continent or what is disputed. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

export interface PlaceMatch {
  readonly from: number
  readonly to: number
  readonly place: Place
}

interface Entry {
  readonly place: Place
  /** The name is written with a capital at its start, so a match must be. */
  readonly isCapital: boolean
}

const INDEX = new PhraseIndex<Entry>()
const BY_NAME = new Map<string, Place>()
const degrees = (cell: string): number | null => (cell ? Number(cell) : null)

for (const row of readTable(new URL('../data/places.tsv', import.meta.url), ['name', 'kind', 'country', 'aliases', 'lat', 'lon'])) {
  const kind = PLACE_KINDS.find((known) => known === row.kind)
  if (!kind) throw new Error(`places.tsv: unknown kind ${row.kind} of ${row.name}`)
  const place: Place = { name: row.name, kind, country: row.country || null, lat: degrees(row.lat), lon: degrees(row.lon) }
  BY_NAME.set(row.name, place)
  for (const name of [row.name, ...row.aliases.split('|').filter(Boolean)]) {
    INDEX.add(name, { place, isCapital: name[0] !== name[0]?.toLowerCase() })
  }
}

/** The place whose name starts at a token; the longest name wins. Governments and blocs (Nhà Trắng, EU) are no places here. */
export function placeAt(tokens: readonly Token[], forms: readonly string[], from: number): PlaceMatch | null {
  const territory = territoryAt(tokens, forms, from)
  const entry = INDEX.at(forms, from)
  // viện NICE: an acronym, not Nice
  const text = tokens[from]?.text ?? ''
  const isAcronym = entry?.to === from + 1 && /^[A-Z]{2,5}$/u.test(text) && entry.value.place.name !== text
  const own = entry && !isAcronym && (!entry.value.isCapital || tokens[from]?.capital) ? entry : null
  if (own && (!territory || own.to >= territory.to)) return { from, to: own.to, place: own.value.place }
  if (!territory) return null
  const { name, kind, country } = territory.territory
  const match = (place: Place): PlaceMatch => ({ from, to: territory.to, place })
  if (kind === 'capital') return match(BY_NAME.get(name) ?? { name, kind, country, lat: null, lon: null })
  if (kind === 'country') return match({ name, kind, country, lat: null, lon: null })
  if (kind === 'continent' || kind === 'region') return match({ name, kind: 'area', country: null, lat: null, lon: null })
  return kind === 'institution' ? match({ name, kind: 'site', country, lat: null, lon: null }) : null
}

/** The place of a name on its own: `Hamburg`, `Oa-sinh-tơn` is found by `placeAt`. */
export function placeNamed(name: string): Place | null {
  return BY_NAME.get(name) ?? null
}
