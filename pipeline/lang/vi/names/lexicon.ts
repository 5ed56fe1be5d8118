// The word tables of names, compiled once: titles, heads of bodies, group nouns, family names, agencies and the small words between.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { wordForm } from '../../../core/text.ts'

export type Gender = 'm' | 'f'
export const TITLE_KINDS = ['honorific', 'office', 'head', 'counterpart', 'rank', 'degree', 'profession'] as const
export type TitleKind = (typeof TITLE_KINDS)[number]
export const BODY_KINDS = ['government', 'parliament', 'court', 'body', 'force', 'party', 'school', 'company', 'media', 'outlet'] as const
export type BodyKind = (typeof BODY_KINDS)[number]
export const GROUP_KINDS = [
  'role',
  'many',
  'group',
  'anaphor-person',
  'epithet',
  'epithet-speaks',
  'described',
  'anaphor-organization',
  'anaphor-state',
  'he-or-she',
  'they',
  'two-states',
  'two-persons',
  'two-sides',
] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

export interface TitleWord {
  readonly form: string
  readonly kind: TitleKind
  readonly gender: Gender | null
}

export interface BodyWord {
  readonly form: string
  readonly kind: BodyKind
}

export interface KnownBody {
  readonly name: string
  readonly kind: BodyKind
  readonly country: string | null
}

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
const split = (cell: string) => cell.split('|').filter(Boolean)

function oneOf<T extends string>(list: readonly T[], value: string, file: string): T {
  const found = list.find((item) => item === value)
  if (!found) throw new Error(`${file}.tsv: unknown kind ${value}`)
  return found
}

export const TITLES = new PhraseIndex<TitleWord>()
for (const row of readTable(table('person-titles'), ['kind', 'gender', 'words', 'example'])) {
  const kind = oneOf(TITLE_KINDS, row.kind, 'person-titles')
  const gender = row.gender === 'm' || row.gender === 'f' ? row.gender : null
  for (const word of split(row.words)) TITLES.add(word, { form: wordForm(word), kind, gender })
}

export const BODIES = new PhraseIndex<BodyWord>()
for (const row of readTable(table('organizations'), ['kind', 'words', 'example'])) {
  const kind = oneOf(BODY_KINDS, row.kind, 'organizations')
  for (const word of split(row.words)) BODIES.add(word, { form: wordForm(word), kind })
}

export const KNOWN_BODIES = new PhraseIndex<KnownBody>()
const AGENCIES = new Set<string>()
for (const row of readTable(table('agencies'), ['name', 'aliases'])) {
  for (const name of [row.name, ...row.aliases.split(',').map((alias) => alias.trim())].filter(Boolean)) {
    AGENCIES.add(wordForm(name))
    KNOWN_BODIES.add(name, { name, kind: 'outlet', country: null })
  }
}
for (const row of readTable(table('known-organizations'), ['name', 'kind', 'country', 'aliases'])) {
  const kind = oneOf(BODY_KINDS, row.kind, 'known-organizations')
  for (const name of [row.name, ...split(row.aliases)]) KNOWN_BODIES.add(name, { name: row.name, kind, country: row.country || null })
}

/** Words of saying: a name does not run over them. */
export const CUES = new PhraseIndex<true>()
for (const row of readTable(table('cues'), ['cue'])) CUES.add(row.cue, true)

export const FIELDS = new PhraseIndex<true>()
for (const row of readTable(table('body-fields'), ['words', 'example'])) for (const word of split(row.words)) FIELDS.add(word, true)

export const GROUPS = new PhraseIndex<ReadonlySet<GroupKind>>()
const groupKinds = new Map<string, Set<GroupKind>>()
for (const row of readTable(table('group-words'), ['kind', 'words', 'example'])) {
  for (const word of split(row.words)) {
    const kinds = groupKinds.get(wordForm(word)) ?? new Set<GroupKind>()
    kinds.add(oneOf(GROUP_KINDS, row.kind, 'group-words'))
    groupKinds.set(wordForm(word), kinds)
    GROUPS.add(word, kinds)
  }
}

const roles = new Map<string, PhraseIndex<true>>()
for (const row of readTable(table('name-words'), ['role', 'words', 'example'])) {
  const index = roles.get(row.role) ?? new PhraseIndex<true>()
  for (const word of split(row.words)) index.add(word, true)
  roles.set(row.role, index)
}

function role(name: string): PhraseIndex<true> {
  const index = roles.get(name)
  if (!index) throw new Error(`name-words.tsv: no row for ${name}`)
  return index
}

export const BEFORE_TITLE = role('before')
export const AFTER_TITLE = role('after')
export const WEAK_TITLE = role('weak')
export const JOINER = role('joiner')
export const PLACE_HEAD = role('place-head')
export const PLACE_FIRST = role('place-first')
export const THING_HEAD = role('thing-head')
export const TREATY = role('treaty')
/** Words that open sentences, but never before a name: with a capital letter inside one, they are syllables of it. */
export const FOREIGN_MIDDLE = role('foreign-middle')
/** English words that end the name of a concert, a page or a cup called after somebody. */
export const SHOW_WORD = role('show-word')
export const PARENT = role('parent')
export const BEFORE_CLAUSE = role('before-clause')
export const BEFORE_VERB = role('before-verb')
export const CRAFT = role('craft')
/** Offices that lead a body: who leads it holds one of them. */
export const CHIEF = role('chief')
/** Offices that one ministry or one of its parts has, and that stand before a name without it. */
export const ONE_BODY = role('one-body')
/** Of these an article names the one that it tells of, also after it spoke of it. */
export const LOCAL_BODY = role('local-body')
export const CONNECTOR = role('connector')
export const BREAK = role('break')
/** What somebody of a trade is about, before the name: chuyên gia phân tích Lin Tarvo. */
export const TRADE_WORD = role('trade-word')
export const SOFT_BREAK = role('soft-break')
export const ENGLISH_BODY = role('english-body')
/** What leads several. */
export const MANY = role('many')
/** What stands between people and their passive. */
export const BEFORE_PASSIVE = role('before-passive')
/** A law, alone. */
export const LAW_NOUN = role('law-noun')
export const PLURAL = role('plural')
export const DEMONSTRATIVE = role('demonstrative')
export const WEAK_DEMONSTRATIVE = role('weak-demonstrative')
export const PLACE_CUE = role('place-cue')
export const CAPITAL_CUE = role('capital-cue')
export const AFTER_DEMONSTRATIVE = role('after-demonstrative')
export const OPEN_HEAD = role('open-head')
/** Of these there is one in each of several places. */
export const SEATED_BODY = role('seated-body')
export const NATIONAL_BODY = role('national-body')
export const HOME_BODY = role('home-body')
export const HOME_OFFICE = role('home-office')
export const HOME_PUBLIC_BODY = role('home-public-body')
export const PROPER_HEAD = role('proper-head')
export const REGION = role('region')
/** Nouns of the lists of people that may be no people: so many of them are no party. */
export const NO_PEOPLE = role('no-people')
/** Nouns that have a number of their own: `ngày 3`, `khóa 12`. */
export const NUMBERED = role('numbered')
/** Verbs whose object is whom they speak to. */
export const ASKING = role('asking')
/** Whom those in power ask: bodies of one sort (`các sở, ngành`), and people (`người dân`). */
export const ASKED_BODY = role('asked-body')
export const ASKED_HEAD = role('asked-head')
export const ASKED_PEOPLE = role('asked-people')
/** What the police do to people, and what they are called then. */
export const SEIZING = role('seizing')
export const SEIZED = role('seized')
export const CROWD = role('crowd')
export const LAY_PERSON = role('lay-person')
export const LOCAL_COMMITTEE = role('local-committee')
export const GENERIC_HEAD = role('generic-head')
/** No part of a name, whatever stands behind. */
export const ARMED_GROUP = role('armed-group')
/** What a body is, before the name that it has without it. */
export const CLASS_NOUN = role('class-noun')
export const QUALIFIER = role('qualifier')
export const PLACE_JOINER = role('place-joiner')
export const RULER = role('ruler')
export const DIRECTION = role('direction')
export const SIDE = role('same-side')
export const STREET = role('street')
export const NAMING = role('naming')
export const MIDDLE_NAME = role('middle-name')
export const TOWN_HEAD = role('town-head')
export const NAME_END = role('name-end')
export const COACH = role('coach')
export const PLAYER = role('player')
export const DEPUTY = role('deputy')
/** Nouns for one trade each, by which papers call the same person in turn. */
export const TRADES = ['coach', 'deputy', 'singer', 'forward', 'goalkeeper', 'film-maker', 'scholar', 'politician'].map(role)
/** What papers call any player. */
export const ANY_PLAYER = role('any-player')
/** Somebody's part in what the article tells: of two such people it says which one. */
export const PART = role('part')
/** Nouns for who speaks for a body. */
export const SPOKESPERSON = role('spokesperson')
export const MAN = role('man')
export const WOMAN = role('woman')
export const RELATION = role('relation')
/** Behind a word of kinship, the first syllable of whose relative it is. */
export const KIN_OWNER = role('kin-owner')
/** By pronoun, the words of address whose bearers are too young or too old for it. */
export const NOT_CALLED: ReadonlyMap<string, PhraseIndex<true>> = new Map(
  ['bà', 'ông', 'chị', 'anh'].map((pronoun) => [pronoun, role(`not-called-${pronoun}`)]),
)
/** Pronouns by which hardly anybody goes but those whom the article addresses so. */
export const FAMILIAR = role('familiar')
export const REPORTER = role('reporter')
export const DISTRICT_LETTER = role('district-letter')
export const BODY_OFFICE = role('body-office')
/** Nobody is called so by one foreign name: đại diện Vilotto. */
export const REPRESENTS = role('represents')
/** Who leads or speaks for a body is hardly called so by a middle and a given name. */
export const BODY_LEADER = role('body-leader')
/** Nouns that no pronoun for one person stands for. */
export const NO_SINGLE = role('no-single')
/** Words of address that stand between an office and its holder's name. */
export const ADDRESS = role('address')
export const OFFICIAL = role('official')
/** Words of address that no official is called by alone. */
export const PLAIN_ADDRESS = role('plain-address')
export const SITE_END = role('site-end')
/** Fields that are verbs as well. */
export const FIELD_VERB = role('field-verb')
/** What ends the name of a paper in small letters. */
export const PAPER_END = role('paper-end')
/** Nouns before the name of a brand. */
export const BRAND_HEAD = role('brand-head')

const surnames = new Map<string, Set<string>>()
for (const row of readTable(table('surnames'), ['kind', 'words', 'example'])) {
  surnames.set(row.kind, new Set(row.words.split(' ').map(wordForm)))
}
const genders = new Map<string, Gender>()
for (const row of readTable(table('given-genders'), ['gender', 'words', 'example'])) {
  for (const word of row.words.split(' ')) genders.set(wordForm(word), row.gender === 'm' ? 'm' : 'f')
}
/** What the last syllable of a Vietnamese name says of its bearer; null for most. Takes a word form. */
export const givenGender = (form: string): Gender | null => genders.get(form) ?? null
const firstNames = new Map<string, Gender>()
for (const row of readTable(table('first-names'), ['gender', 'words', 'example'])) {
  for (const word of row.words.split(' ')) firstNames.set(wordForm(word), row.gender === 'm' ? 'm' : 'f')
}
/** What the first word of a foreign name says of its bearer; null for most. Takes a word form. */
export const firstNameGender = (form: string): Gender | null => firstNames.get(form) ?? null
/** Takes a word form. */
export const isVietnameseSurname = (form: string): boolean => surnames.get('vietnamese')?.has(form) ?? false
export const isChineseSurname = (form: string): boolean => surnames.get('chinese')?.has(form) ?? false
export const isKoreanSurname = (form: string): boolean => surnames.get('korean')?.has(form) ?? false

/** Whom schools and hospitals are called after. */
export const EPONYM = role('eponym')
/** Two sisters, and what is called after them: `bà` is no word of address there. */
export const TWO_LADIES = role('two-ladies')
export const PREPOSITION = role('preposition')
export const NOT_PRONOUN = role('not-pronoun')
/** Agencies: no paper is meant by them. */
export const WIRE = role('wire')

/** A news agency, paper or broadcaster: `TASS`, `Tân Hoa xã`. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(wordForm(name))
}

/** Whether the whole list of forms from `from` begins with a phrase of the index that ends at `to`. */
export function spans<T>(index: PhraseIndex<T>, forms: readonly string[], from: number, to: number): boolean {
  return index.at(forms, from)?.to === to
}

/** `Viện chủ`, `Bộ trưởng`: the word for a body is the first of a longer title. */
export function isTitleRather(forms: readonly string[], at: number): boolean {
  const body = BODIES.at(forms, at)
  return body !== null && (TITLES.at(forms, at)?.to ?? at) > body.to
}
