// The names of bodies as linking compares them: without what stands between brackets, with abbreviations written out, well-known bodies by one
// of their names, and those that each state has with their state.
import { readTable } from '../core/data.ts'
import { PhraseIndex } from '../core/phrases.ts'
import { territoryNamed } from '../lang/vi/places/territories.ts'
import { nameForm } from './link-names.ts'

const table = (name: string) => new URL(`../lang/vi/data/${name}.tsv`, import.meta.url)
const split = (cell: string) => cell.split('|').filter(Boolean)

const LONG = new PhraseIndex<readonly string[]>()
for (const { short, long } of readTable(table('body-abbreviations'), ['short', 'long']))
  for (const form of split(short)) LONG.add(form, long.split(' '))

const NATIONAL = new PhraseIndex<boolean>()
for (const { words, national } of readTable(table('national-bodies'), ['words', 'national']))
  for (const word of split(words)) NATIONAL.add(word, national === 'yes')

/** The words of a well-known body by each of its names, as those are compared. */
const WELL_KNOWN = new Map<string, readonly string[]>()
for (const { name, names, classes } of readTable(table('well-known-bodies'), ['name', 'names', 'classes'])) {
  const words = writtenOut(name)
  for (const known of [name, ...split(names)].map((one) => writtenOut(one).join(' ')))
    for (const noun of ['', ...split(classes)]) WELL_KNOWN.set(`${noun} ${known}`.trim(), words)
}

const BRACKETS = /\([^()]*\)/gu
/** Words of the longest name of a state: Cộng hòa Dân chủ Nhân dân Triều Tiên. */
const STATE_WORDS = 7

/** So many names are remembered: articles of one time repeat the same ones. */
const REMEMBERED = 50_000
const KNOWN = new Map<string, readonly string[]>()

/** The words of a body's name, in comparison form; the code of its state is the last one of those that each state has. `country` is that of the body. */
export function bodyWords(name: string, country: string | null): readonly string[] {
  const key = `${country} ${name}`
  const known = KNOWN.get(key)
  if (known) return known
  const words = readWords(name, country)
  if (KNOWN.size >= REMEMBERED) KNOWN.clear()
  KNOWN.set(key, words)
  return words
}

function readWords(name: string, country: string | null): readonly string[] {
  const plain = name.replace(BRACKETS, ' ').trim() || name
  const words = writtenOut(plain)
  const wellKnown = WELL_KNOWN.get(words.join(' '))
  if (wellKnown || country === null) return wellKnown ?? words
  const own = withoutState(plain, country)
  if (own !== null) return [...writtenOut(own), country.toLowerCase()]
  return words.length > 1 && NATIONAL.at(words, 0)?.value ? [...words, country.toLowerCase()] : words
}

/** Word forms with abbreviations written out, without `và`. */
function writtenOut(name: string): string[] {
  const forms = nameForm(name).split(' ').filter(Boolean)
  const out: string[] = []
  for (let i = 0; i < forms.length; ) {
    const match = LONG.at(forms, i)
    out.push(...(match ? match.value : [forms[i] as string]))
    i = match ? match.to : i + 1
  }
  return out.filter((form) => form !== 'và')
}

/** `Quốc hội` of `Quốc hội Peru`, `Quốc hội của Peru`; null where the name does not end with its state. */
function withoutState(name: string, country: string): string | null {
  const words = name.split(/\s+/u)
  for (let from = Math.max(1, words.length - STATE_WORDS); from < words.length; from++) {
    const state = territoryNamed(words.slice(from).join(' '))
    if (state?.kind !== 'country' || state.country !== country) continue
    const own = words.slice(0, words[from - 1] === 'của' ? from - 1 : from)
    return own.length > 0 ? own.join(' ') : null
  }
  return null
}
