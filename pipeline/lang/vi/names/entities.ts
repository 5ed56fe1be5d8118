// The entities of one article: people, bodies, states, places and unnamed groups, each with all the phrases that name it.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EntityKind } from '../../../../schemas/terms.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { bodyKeys, foreignBodies, lastWords } from './body-keys.ts'
import { partsOf } from './held-offices.ts'
import { ARMED_GROUP, type BodyKind, CLASS_NOUN, type Gender, PART, TITLES } from './lexicon.ts'
import { personName } from './name-fit.ts'
import { heldOffices, officeKeys } from './offices.ts'
import { groupPeople, holderCountry, knownGender, type Person } from './people.ts'
import { type Phrase, textOf } from './phrases.ts'
import { foldName } from './syllables.ts'

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
  /** The pronouns of those whose relative it is: cô of `Mẹ cô, bà Sen`. */
  readonly relatives: Set<string>
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
    relatives: new Set(),
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
      // Theo Berg, ... HLV Berg
      const isSource = sources.has(text) && !titled.has(text) && (!person || person.name.words.length === 1)
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
    // Theo KPNA, ... Hãng thông tấn Peru (KPNA): the noun says what it is
    if (draft && draft.heads.size === 0 && phrase.head) draft.bodyKind = phrase.bodyKind
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

/** A state is called what the article calls it most, by its letters (UAE) only where no name in words stands there. */
function countSpelling(draft: Draft, text: string): void {
  const times = (draft.spellings.get(text) ?? 0) + 1
  draft.spellings.set(text, times)
  const [isShort, wasShort] = [isLetters(text), isLetters(draft.name ?? '')]
  const isMore = times > (draft.spellings.get(draft.name ?? '') ?? 0)
  if (wasShort && !isShort ? true : isMore && isShort === wasShort) draft.name = text
}

const isLetters = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

/** A longer name; one of the body before one of the title. */
function isFuller(phrase: Phrase, text: string, draft: Draft): boolean {
  if (phrase.s.index >= 0 && !draft.inBody) return true
  return phrase.s.index >= 0 && text.length > (draft.name?.length ?? 0)
}

function personDraft(person: Person): Draft {
  const held = heldOffices(person.name.text)
  return newDraft('person', person.name.text, { gender: knownGender(person), offices: new Set(held), country: null })
}

/** A noun that tells what a body is stands before its name. */
function isOfClass({ s, from }: Phrase, name: number): boolean {
  return ARMED_GROUP.at(s.forms, from)?.to === name || CLASS_NOUN.at(s.forms, from)?.to === name
}

function describe(draft: Draft | undefined, phrase: Phrase, text: string): void {
  if (!draft) return
  draft.aliases.add(text)
  // nhóm phiến quân Nordvak: what it is called tells what it is
  if (phrase.name && isOfClass(phrase, phrase.name.from)) draft.aliases.add(textOf(phrase.s, phrase.from, phrase.name.to))
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

export function toEntity(draft: Draft): LocalEntity {
  const aliases = [...draft.aliases].filter((alias) => alias !== draft.name)
  return { kind: draft.kind, name: draft.name, aliases, country: draft.country, roles: [...draft.roles] }
}
