// The entities of one article: people, bodies, states, places and unnamed groups, each with all the phrases that name it.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EntityKind } from '../../../../schemas/terms.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { partsOf } from './held-offices.ts'
import { type BodyKind, type Gender, PART, TITLES } from './lexicon.ts'
import { personName } from './name-fit.ts'
import { heldOffices, officeKeys } from './offices.ts'
import { groupPeople, holderCountry, knownGender, type Person } from './people.ts'
import { type Phrase, textOf } from './phrases.ts'
import { foldName, isVietnameseSyllable } from './syllables.ts'

export interface Draft {
  kind: EntityKind
  name: string | null
  readonly aliases: Set<string>
  country: string | null
  readonly roles: Set<string>
  /** Keys of the offices that the article or the table of holders gives. */
  readonly offices: Set<string>
  /** Those that the article itself gives. */
  readonly roleOffices: Set<string>
  readonly heads: Set<string>
  /** The word before the name, as the article gives it: ông, chị, bác. */
  readonly addresses: Set<string>
  gender: Gender | null
  /** As the article gives it beside the name. */
  age: string | null
  bodyKind: BodyKind | null
  plural: boolean
  /** Named in the body, not only in the title or a caption. */
  inBody: boolean
  readonly spellings: Map<string, number>
}

export interface Registry {
  readonly drafts: Draft[]
  /** Draft of the phrase at this position; undefined where it is not settled yet. */
  readonly of: Map<number, number>
}

export function nameText(phrase: Phrase): string | null {
  if (!phrase.name) return null
  return phrase.nameText ?? textOf(phrase.s, phrase.name.from, phrase.name.to)
}

export function newDraft(kind: EntityKind, name: string | null, rest: Partial<Draft> = {}): Draft {
  return {
    kind,
    name,
    aliases: new Set(),
    country: null,
    roles: new Set(),
    offices: new Set(),
    roleOffices: new Set(),
    addresses: new Set(),
    heads: new Set(),
    gender: null,
    age: null,
    bodyKind: null,
    plural: false,
    inBody: false,
    spellings: new Map(),
    ...rest,
  }
}

/** Entities of all phrases with a name; a bare one of `brands` is a company. Phrases without a name are settled afterwards. */
export function namedEntities(phrases: readonly Phrase[], brands: ReadonlySet<string>): Registry {
  const registry: Registry = { drafts: [], of: new Map() }
  const texts = phrases.map(nameText)
  const { of } = groupPeople(phrases, texts)
  const drafts = new Map<Person, number>()
  const byKey = new Map<string, number>()
  const bodies = bodyKeys(phrases, texts)
  const byLast = lastWords(phrases, texts, bodies)
  const named = foreignBodies(phrases, texts, bodies)
  // Theo Vietworkz: a foreign word that words go by is a body, unless the article names a person so
  const sources = new Set(phrases.flatMap((phrase, i) => (phrase.kind === 'person' && phrase.bodyKind !== null ? [texts[i]] : [])))
  const titled = new Set(
    phrases.flatMap((phrase, i) => (phrase.kind === 'person' && phrase.titleKind !== null && phrase.sure ? [texts[i]] : [])),
  )
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (!phrase.name || !text) return
    if (phrase.kind === 'person') {
      const person = of.get(i)
      const isSource = sources.has(text) && (!person || person.name.words.length === 1)
      const body = titled.has(text) ? undefined : named.get(foldName(text))
      const isBody = body !== undefined || isSource || (brands.has(text) && !titled.has(text))
      // hãng Ford, Chủ tịch Bill Ford: Ford may be either
      if (body !== undefined && person && foldName(person.name.text) !== foldName(text)) return
      if (isBody && (person?.genders.size ?? 0) === 0) {
        const key = body ?? byLast.get(foldName(text)) ?? `source ${text}`
        const at = byKey.get(key) ?? registry.drafts.push(newDraft('organization', text, { bodyKind: 'company' })) - 1
        byKey.set(key, at)
        describe(registry.drafts[at], phrase, text)
        registry.of.set(i, at)
        return
      }
      if (!person) return
      let at = drafts.get(person)
      if (at === undefined) {
        at = registry.drafts.push(personDraft(person)) - 1
        drafts.set(person, at)
      }
      describe(registry.drafts[at], phrase, text)
      registry.of.set(i, at)
      return
    }
    const key =
      phrase.kind === 'organization'
        ? bodies.get(i)
        : phrase.kind === 'state' || phrase.head
          ? `territory ${phrase.head}`
          : `${phrase.kind} ${foldName(text)}`
    if (key === undefined) return
    let at = byKey.get(key)
    if (at === undefined) {
      at = registry.drafts.push(newDraft(phrase.kind, text, { bodyKind: phrase.bodyKind })) - 1
      byKey.set(key, at)
    }
    const draft = registry.drafts[at]
    describe(draft, phrase, text)
    if (draft && phrase.kind !== 'place' && draft.kind === 'place') draft.kind = phrase.kind
    if (draft && phrase.kind === 'organization' && isFuller(phrase, text, draft)) draft.name = text
    if (draft && phrase.s.index >= 0) draft.inBody = true
    if (draft?.kind === 'state') countSpelling(draft, text)
    registry.of.set(i, at)
  })
  phrases.forEach((phrase, i) => void nameWithAcronym(phrase, registry.drafts[registry.of.get(i) ?? -1]))
  return registry
}

/** các nước Liên minh châu Âu (EU): the acronym belongs to the name also where the name stands inside a longer phrase. */
function nameWithAcronym({ s, name }: Phrase, draft: Draft | undefined): void {
  const first = name && s.tokens[name.from]
  if (!first || !draft?.name || draft.kind !== 'organization') return
  const explained = `${draft.name} (${textOf(s, name.from, name.to)})`
  if (s.body.startsWith(explained, first.start - draft.name.length - 2)) draft.name = explained
}

/** A state is called what the article calls it most. */
function countSpelling(draft: Draft, text: string): void {
  const times = (draft.spellings.get(text) ?? 0) + 1
  draft.spellings.set(text, times)
  if (times > (draft.spellings.get(draft.name ?? '') ?? 0)) draft.name = text
}

/** A longer name; one of the body before one of the title. */
function isFuller(phrase: Phrase, text: string, draft: Draft): boolean {
  if (phrase.s.index >= 0 && !draft.inBody) return true
  return phrase.s.index >= 0 && text.length > (draft.name?.length ?? 0)
}

function personDraft(person: Person): Draft {
  const held = heldOffices(person.name.text)
  return newDraft('person', person.name.text, { gender: knownGender(person), offices: new Set(held), country: null })
}

function describe(draft: Draft | undefined, phrase: Phrase, text: string): void {
  if (!draft) return
  draft.aliases.add(text)
  const title = phrase.name && phrase.from < phrase.name.from ? TITLES.at(phrase.s.forms, phrase.from)?.value : undefined
  if (phrase.name && phrase.from < phrase.name.from) draft.addresses.add(title?.form ?? phrase.s.forms[phrase.from] ?? '')
  draft.country ??= phrase.country
  draft.age ??= phrase.age
  if (phrase.role) draft.roles.add(phrase.role)
  if (phrase.head) draft.heads.add(phrase.head)
  // Thượng tá Lê Văn Tám, Trưởng Công an huyện: vị thượng tá, too
  if (title && /^(?:rank|degree)$/u.test(title.kind)) draft.heads.add(title.form)
  // Lê Văn Tám (nạn nhân trong vụ cháy)
  const part = phrase.s.forms[phrase.to] === '(' ? PART.at(phrase.s.forms, phrase.to + 1) : null
  if (part) draft.heads.add(phrase.s.forms.slice(part.from, part.to).join(' '))
  for (const also of phrase.alsoRoles) {
    draft.roles.add(also.text)
    holds(draft, also.text, also.head)
  }
  if (!phrase.role || !phrase.head || phrase.titleKind === 'counterpart') return
  holds(draft, phrase.role, phrase.head)
}

function holds(draft: Draft, roles: string, first: string): void {
  for (const [role, head] of officesIn(roles, first)) {
    draft.heads.add(head)
    for (const key of officeKeys(role, head)) {
      draft.offices.add(key)
      draft.roleOffices.add(key)
    }
  }
}

/** `Trưởng phòng, Phó Bí thư`: each office of a role with its head noun. */
function officesIn(role: string, head: string): [role: string, head: string][] {
  const [first, ...further] = partsOf(role)
  const rest = further.flatMap((part): [string, string][] => {
    const title = TITLES.at(phraseForms(part), 0)
    return title ? [[part, title.value.form]] : []
  })
  return [[first ?? role, head], ...rest]
}

/** Many Vietnamese share their name with an office holder: only the office tells that it is the one. */
function isSureHolder(draft: Draft): boolean {
  const held = heldOffices(draft.name ?? '')
  return !personName(draft.name ?? '').isVietnamese || [...draft.roleOffices].some((office) => held.has(office))
}

/** Countries of people that their titles do not tell, from the office-holder table. */
export function fillCountries(registry: Registry): void {
  for (const draft of registry.drafts) {
    if (draft.kind === 'person' && draft.country === null && draft.name && isSureHolder(draft)) draft.country = holderCountry(draft.name)
  }
}

/**
 * The key of each body: its folded name; an acronym or the beginning of one longer name goes to that name. Undefined for an acronym or a
 * word that no phrase of the article introduces.
 */
function bodyKeys(phrases: readonly Phrase[], texts: readonly (string | null)[]): Map<number, string> {
  const byAcronym = new Map<string, string>()
  const names = new Map<string, string | null>()
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (phrase.kind !== 'organization' || !text || !phrase.sure) return
    const key = bare(phrase, text)
    if (phrase.acronym && !byAcronym.has(foldName(phrase.acronym))) byAcronym.set(foldName(phrase.acronym), key)
    if (!names.has(key)) names.set(key, phrase.country)
  })
  const longest = new Map<string, Set<string>>()
  for (const [key, country] of names) {
    for (let cut = key.lastIndexOf(' '); cut > 0; cut = key.lastIndexOf(' ', cut - 1)) {
      const start = key.slice(0, cut)
      const its = names.get(start)
      if (its === undefined || (its !== null && its !== country)) continue
      longest.set(start, (longest.get(start) ?? new Set<string>()).add(key))
    }
  }
  const full = new Map<string, string>()
  for (const key of names.keys()) {
    const longer = [...(longest.get(key) ?? [])]
    const tops = longer.length > 8 ? [] : longer.filter((name) => !longer.some((other) => other !== name && other.startsWith(name)))
    full.set(key, tops.length === 1 && key.includes(' ') && tops[0] ? tops[0] : key)
  }
  const out = new Map<number, string>()
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (phrase.kind !== 'organization' || !text) return
    const key = bare(phrase, text)
    const acronym = byAcronym.get(key)
    const settled = acronym ?? full.get(key)
    if (settled) out.set(i, full.get(settled) ?? settled)
  })
  return out
}

/** The keys of the bodies by their whole foreign names and short ones: Wealthia, of `trang Wealthia` or of `Viện Giàu nghèo (Wealthia)`. */
function foreignBodies(
  phrases: readonly Phrase[],
  texts: readonly (string | null)[],
  keys: ReadonlyMap<number, string>,
): Map<string, string> {
  const found = new Map<string, string>()
  phrases.forEach((phrase, i) => {
    const [text, key] = [texts[i], keys.get(i)]
    if (phrase.kind !== 'organization' || !phrase.sure || !text || key === undefined) return
    for (const name of [bare(phrase, text), foldName(phrase.acronym ?? '')])
      if (name && !name.split(' ').every(isVietnameseSyllable)) found.set(name, key)
  })
  return found
}

/** The keys of the bodies by the foreign word or acronym that ends their name: Doji, of Tập đoàn Vàng bạc DOJI; none where two end so. */
function lastWords(phrases: readonly Phrase[], texts: readonly (string | null)[], keys: ReadonlyMap<number, string>): Map<string, string> {
  const found = new Map<string, Set<string>>()
  phrases.forEach((phrase, i) => {
    const words = phrase.kind === 'organization' ? (texts[i] ?? '').split(' ') : []
    const [last, key] = [words.at(-1) ?? '', keys.get(i)]
    if (words.length < 2 || key === undefined || isVietnameseSyllable(last.toLowerCase())) return
    found.set(foldName(last), (found.get(foldName(last)) ?? new Set<string>()).add(key))
  })
  return new Map([...found].flatMap(([last, [key, ...others]]) => (key !== undefined && others.length === 0 ? [[last, key] as const] : [])))
}

function bare(phrase: Phrase, text: string): string {
  const known = phrase.head && phrase.s && phrase.bodyKind === 'body' && /^[\p{Lu}]/u.test(phrase.head) ? phrase.head : text
  return foldName(known.replace(/\s*\([^)]*\)\s*$/u, ''))
    .replace(/\s+/gu, ' ')
    .trim()
}

export function toEntity(draft: Draft): LocalEntity {
  const aliases = [...draft.aliases].filter((alias) => alias !== draft.name)
  return { kind: draft.kind, name: draft.name, aliases, country: draft.country, roles: [...draft.roles] }
}
