// Parties of events, as linking compares them: may the names of two articles stand for one person, body or state?
// Two names are compared by themselves, whatever else the corpus holds, so that more articles never part what was linked.
import type { LocalEntity } from '../../schemas/records/annotated-article.ts'
import { bodyWords } from './link-bodies.ts'
import { nameForm } from './link-names.ts'

export interface Party {
  readonly kind: LocalEntity['kind']
  /** Words of the name, in comparison form. */
  readonly words: readonly string[]
  readonly country: string | null
  /** Names by which it is looked up: the keys of two parties that may be one have one in common. */
  readonly keys: readonly string[]
  readonly roles: readonly string[]
}

const PARTIES = new WeakMap<LocalEntity, Party>()

/** The party that an entity of an article is; null for an unnamed one. Worked out once for each entity. */
export function partyOf(entity: LocalEntity): Party | null {
  if (entity.name === null) return null
  const known = PARTIES.get(entity)
  if (known) return known
  const party = readParty(entity)
  PARTIES.set(entity, party)
  return party
}

function readParty(entity: LocalEntity): Party {
  const words = wordsOf(entity)
  const common = { kind: entity.kind, words, country: entity.country, roles: entity.roles.map(nameForm) }
  if (entity.kind === 'state' && entity.country !== null) return { ...common, keys: [`state ${entity.country}`] }
  if (entity.kind === 'person') return { ...common, keys: [`person ${words.at(-1)}`] }
  const acronyms = [...entity.aliases, ...acronymsIn(entity.name ?? '')].filter(isAcronym)
  const names = [words.join(' '), ...acronyms.map((acronym) => bodyWords(acronym, entity.country).join(' '))]
  return { ...common, keys: [...new Set(names)].map((name) => `${entity.kind} ${name}`) }
}

const BRACKETED = /\(([^()]{2,12})\)$/u

/** Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO) */
function acronymsIn(name: string): string[] {
  const acronym = BRACKETED.exec(name.trim())?.[1]
  return acronym === undefined ? [] : [acronym]
}

/** Whether both may be one: the same name, or a surname alone for a person whose country and surname are the same. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.kind !== b.kind || !a.keys.some((key) => b.keys.includes(key))) return false
  if (a.kind !== 'person') return a.country === null || b.country === null || a.country === b.country
  if (a.words.join(' ') === b.words.join(' ')) return a.words.length > 1 || areKnownAlike(a, b)
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (!isNameEnd(short.words, long.words)) return false
  return short.words.length > 1 ? a.country === null || b.country === null || a.country === b.country : areKnownAlike(a, b)
}

/**
 * Trump is the end of Donald Trump, Bá Thanh that of Nguyễn Bá Thanh. Not the last word alone of a Vietnamese name, which is a given name that
 * thousands have.
 */
function isNameEnd(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length &&
    (short.length > 1 || isKnownByLastWord(long)) &&
    short.every((word, i) => word === long[long.length - short.length + i])
  )
}

/** A name without Vietnamese letters. */
export function isKnownByLastWord(words: readonly string[]): boolean {
  return words.every((word) => /^[a-z]+$/u.test(word))
}

/** The same country, or the same office. */
function areKnownAlike(a: Party, b: Party): boolean {
  if (a.country !== null && b.country !== null) return a.country === b.country
  return a.roles.some((role) => b.roles.includes(role))
}

function isAcronym(alias: string): boolean {
  return /^[\p{Lu}\p{N}]{2,}$/u.test(alias)
}

/** Donald J. Trump is Donald Trump; Nguyễn Văn H is not Nguyễn Văn L. */
function wordsOf({ kind, name, country }: LocalEntity): readonly string[] {
  if (kind === 'organization') return bodyWords(name ?? '', country)
  const words = nameForm(name ?? '').split(' ')
  const long = words.filter((word, i) => word.length > 1 || i === words.length - 1)
  return kind === 'person' && long.length > 1 ? long : words
}
