// Countries, capitals, regions and blocs by Vietnamese name, over tokens. The names are data; which reading a word has is decided here.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { wordForm } from '../../../core/text.ts'
import { isWordAt } from '../names/words.ts'
import { type Token, tokenize } from '../tokens.ts'

export const TERRITORY_KINDS = ['country', 'capital', 'institution', 'historical', 'continent', 'region', 'bloc'] as const
export type TerritoryKind = (typeof TERRITORY_KINDS)[number]

export interface Territory {
  /** The name papers use most. */
  readonly name: string
  readonly kind: TerritoryKind
  /** ISO 3166-1 alpha-2; null for what belongs to no single country. */
  readonly country: string | null
}

export interface TerritoryMatch {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly territory: Territory
  /** False where the word may as well be something else: `Anh` as the first word of a sentence. */
  readonly sure: boolean
}

interface Entry {
  readonly territory: Territory
  /** `capital` one letter of the match in upper case at the start; `upper` all letters (EU); `any` somewhere (châu Âu). */
  readonly letters: 'capital' | 'upper' | 'any'
}

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
const split = (cell: string) => cell.split('|').filter(Boolean)

const INDEX = new PhraseIndex<Entry>()
const COUNTRY_NAME = new Map<string, string>()
const COMPOUND = new Map<string, string>()

function add(name: string, territory: Territory): void {
  const first = name.slice(0, 1)
  const letters = first === first.toLowerCase() ? 'any' : /^[A-Z.]{2,4}$/u.test(name) ? 'upper' : 'capital'
  INDEX.add(name, { territory, letters })
}

for (const row of readTable(table('metonyms'), ['name', 'kind', 'country', 'aliases'])) {
  const kind = TERRITORY_KINDS.find((k) => k === row.kind)
  if (!kind) throw new Error(`metonyms.tsv: unknown kind ${row.kind} of ${row.name}`)
  const territory = { name: row.name, kind, country: row.country || null }
  for (const name of [row.name, ...split(row.aliases)]) add(name, territory)
}
for (const row of readTable(table('countries'), ['code', 'name', 'aliases', 'compound'])) {
  const territory: Territory = { name: row.name, kind: 'country', country: row.code }
  for (const name of [row.name, ...split(row.aliases)]) add(name, territory)
  for (const form of split(row.compound)) COMPOUND.set(wordForm(form), row.code)
  COUNTRY_NAME.set(row.code, row.name)
}

const LIST_JOIN = /^(?:và|,|-|–)$/u
const AMBIGUOUS = new Map(
  readTable(table('ambiguous-territories'), ['word', 'sentence_start']).map((row) => [wordForm(row.word), row.sentence_start]),
)
/** Lào Cai, Nga Sơn: towns whose first word is called like a country. */
const TOWNS = new Set(
  readTable(table('places'), ['name', 'aliases'])
    .flatMap((row) => [row.name, ...split(row.aliases)])
    .map(wordForm)
    .filter((name) => AMBIGUOUS.has(name.split(' ')[0] ?? '') && name.split(' ').length === 2),
)
const SEAS = new Set(readTable(table('places'), ['name', 'kind']).flatMap((row) => (row.kind === 'sea' ? [wordForm(row.name)] : [])))
const BESIDE = new Map(
  readTable(table('given-syllables'), ['kind', 'words']).map((row) => [row.kind, new Set(row.words.split(' ').map(wordForm))]),
)
const isBeside = (kind: string, token: Token | undefined): boolean =>
  token?.capital === true && token.text !== token.text.toUpperCase() && (BESIDE.get(kind)?.has(token.form) ?? false)

/** The longest territory name that starts at token `from`; null where none does, or where the word is somebody's given name. */
export function territoryAt(tokens: readonly Token[], forms: readonly string[], from: number): TerritoryMatch | null {
  const match = INDEX.at(forms, from)
  if (!match) return null
  if (match.value.letters !== 'any' && !hasLetters(tokens.slice(match.from, match.to), match.value.letters)) return null
  const found = { from: match.from, to: match.to, territory: match.value.territory }
  const start = match.to - match.from === 1 ? AMBIGUOUS.get(forms[from] ?? '') : undefined
  if (start === undefined) return { ...found, sure: true }
  // nhóm Anh em Hồi giáo: the first syllable of a common word
  if (isGivenName(tokens, from) || isTown(tokens, from) || (isWordAt(tokens, from) && !isWordAt(tokens, from + 1))) return null
  return { ...found, sure: !(start === 'unsure' && startsSentence(tokens, from)) || isListed(tokens, forms, found) }
}

/** `Anh và Pháp`, `Anh - Mỹ`, `Anh, Pháp và Đức`: another country follows that is sure. */
function isListed(tokens: readonly Token[], forms: readonly string[], { to, territory }: Omit<TerritoryMatch, 'sure'>): boolean {
  if (territory.kind !== 'country' || !LIST_JOIN.test(tokens[to]?.text ?? '')) return false
  const next = territoryAt(tokens, forms, to + 1)
  return next?.sure === true && (next.territory.kind === 'country' || next.territory.kind === 'bloc')
}

/** The first words of names that may be written in lower case: phương Tây, châu Âu. */
export function territoryStarts(): Iterable<string> {
  return INDEX.starts()
}

/** All territory names of a sentence, left to right, not overlapping. */
export function territoriesIn(tokens: readonly Token[], forms: readonly string[]): TerritoryMatch[] {
  const out: TerritoryMatch[] = []
  for (let i = 0; i < tokens.length; ) {
    const match = territoryAt(tokens, forms, i)
    if (match) out.push(match)
    i = match ? match.to : i + 1
  }
  return out
}

/** What a name on its own stands for: `Matxcơva`, `Nga`, `EU`; null where it is no territory's name. */
export function territoryNamed(name: string): Territory | null {
  const tokens = tokenize(name)
  const match = INDEX.at(phraseForms(name), 0)
  return match && match.to === tokens.length && hasLetters(tokens, match.value.letters) ? match.value.territory : null
}

/** The name papers use for a country code. */
export function countryName(code: string): string | null {
  return COUNTRY_NAME.get(code) ?? null
}

/** Short forms that name a country beside another one: `Trung` in Mỹ - Trung, `Hàn` in Mỹ-Hàn. Takes a word form. */
export function compoundCountry(form: string): string | null {
  return COMPOUND.get(form) ?? null
}

function hasLetters(words: readonly Token[], letters: Entry['letters']): boolean {
  if (letters === 'any') return true
  if (letters === 'upper') return words.every((word) => word.kind !== 'word' || word.text === word.text.toUpperCase())
  return words[0]?.capital ?? false
}

function isTown(tokens: readonly Token[], at: number): boolean {
  const [word, after] = [tokens[at], tokens[at + 1]]
  return word !== undefined && after?.capital === true && word.end + 1 === after.start && TOWNS.has(`${word.form} ${after.form}`)
}

/** Nguyễn Thị Nga, chị Nga, Mỹ Tâm; but tại Mỹ Đỗ Quang Mạch is a country and a person. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after, later] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (isTroops(tokens, at - 1) || followsSea(tokens, at)) return false
  if (before && word && before.end + 1 === word.start) {
    if (isBeside('given', before) || isBeside('family', before)) return true
    if (BESIDE.get('honorific')?.has(before.form)) return true
  }
  if (!word || !after || word.end + 1 !== after.start) return false
  if (isBeside('family', after) && later?.capital) return false
  return isBeside('given', after)
}

/** `Hạm đội Thái Bình Dương Mỹ`: whose it is that is called by a sea. */
function followsSea(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 3), at)
  return words.length === 3 && SEAS.has(words.map(({ form }) => form).join(' '))
}

/** `Quân Mỹ rút lui`: a common noun that begins the sentence, though people are called so as well. */
export function isTroops(tokens: readonly Token[], at: number): boolean {
  return at === 0 && (BESIDE.get('troops')?.has(tokens[0]?.form ?? '') ?? false)
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^[.!?:“"'‘\-–—]$/u.test(before.text)
}
