// Which person names of one article are the same person: Psaki is Jen Psaki, ông Khoát is Đỗ Văn Khoát, ông Tập is Tập Cận Bình.
import { holdersNamed } from '../offices/office-holders.ts'
import { compoundCountry, territoryNamed } from '../places/territories.ts'
import { HOME } from './home-country.ts'
import { isRelative, isToldAsKin } from './kin.ts'
import { BEFORE_TITLE, BODIES, BODY_OFFICE, firstNameGender, type Gender, givenGender, LAW_NOUN, SOFT_BREAK } from './lexicon.ts'
import { nameFit, type PersonName, personName, SLIP } from './name-fit.ts'
import { officeKeys } from './offices.ts'
import { oftenTold } from './often-told.ts'
import type { Phrase } from './phrases.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'

export interface Person {
  name: PersonName
  readonly aliases: Set<string>
  readonly genders: Map<Gender, number>
  /** Keys of the offices told beside the name. */
  readonly offices: Set<string>
  /** Position in the article's phrases of the first mention. */
  readonly first: number
  /** Told as somebody's relative. */
  isKin: boolean
  /** The word of address of a relative who is not the office holder of the same given name: `anh` of `Anh Tám, chồng chị`. */
  readonly apart: string | null
}

/** What the words of address or the middle name say, else the given name of a Vietnamese one: Tuyết is hardly a man. */
export function knownGender(person: Person): Gender | null {
  const { text, words, isVietnamese } = person.name
  const parts = text.toLowerCase().split(' ')
  const isGiven = parts.every(isVietnameseSyllable) && (isVietnamese || words.length < 3)
  return ownGender(person) ?? (isGiven ? givenGender(parts.at(-1) ?? '') : null)
}

/** Middle names of men: Nguyễn Văn An, Phan Đình Khoa. */
const MEN = /^(?:văn|đình|hữu|bá|viết|sỹ|khắc|doãn)$/u

/** What a Vietnamese name alone says of its bearer: Nguyễn Thị Mai, Mai Trang; null for most. */
export function nameGender(text: string): Gender | null {
  const words = text.toLowerCase().split(' ')
  if (words.length > 2 && words[1] === 'thị') return 'f'
  return words.length > 2 && MEN.test(words[1] ?? '') && words[1] !== words[2] ? 'm' : givenGender(words.at(-1) ?? '')
}

/** What the words of address say, else the middle name of a Vietnamese one: Nguyễn Thị Mai is a woman, Trần Văn An a man. */
function ownGender(person: Person): Gender | null {
  const [m, f] = [person.genders.get('m') ?? 0, person.genders.get('f') ?? 0]
  if (m !== f) return m > f ? 'm' : 'f'
  const { isVietnamese, words, text } = person.name
  const middle = text.toLowerCase().split(' ')[1] ?? ''
  if (!isVietnamese && words.length > 1) return firstNameGender(words[0] ?? '')
  if (!isVietnamese || words.length < 3) return null
  if (middle === 'thị') return 'f'
  return MEN.test(middle) && words[1] !== words[2] ? 'm' : null
}

/**
 * The person of each phrase that names one (by position in `phrases`). Fullest names come first; a short form goes to the best fit, among
 * equals to the one named last before it. Names that nothing vouches for are left out.
 */
export function groupPeople(
  phrases: readonly Phrase[],
  nameTexts: readonly (string | null)[],
): { of: Map<number, Person>; people: Person[] } {
  const people: Person[] = []
  const of = new Map<number, Person>()
  const named = phrases.flatMap((phrase, i) => {
    const text = nameTexts[i]
    // Bộ cũng cho biết, Tòa cho rằng, Luật quy định: a common noun
    const isBody = text && phrase.titleKind === null && isNoun(text.toLowerCase())
    return phrase.kind === 'person' && phrase.name && text && !isBody ? [{ phrase, i, name: personName(text) }] : []
  })
  // Quyết bị bắt: an opening word is a name if it stands alone as a name inside a sentence too
  const alone = new Set(named.filter(({ phrase, name }) => name.words.length === 1 && !phrase.opens).map(({ name }) => name.text))
  const within = named.filter(({ phrase, name }) => name.words.length === 1 && !phrase.opens && !speaks(phrase))
  const inside = new Set(within.map(({ name }) => name.text))
  const openings = new Map<string, number>()
  for (const { phrase, name } of named) if (phrase.opens) openings.set(name.text, (openings.get(name.text) ?? 0) + 1)
  const times = new Map<string, number>()
  for (const { name } of named) times.set(name.text, (times.get(name.text) ?? 0) + 1)
  // Donald Trump before Donad Trump: of two spellings the one that the article has more often
  const isOften = (text: string) => Number((times.get(text) ?? 0) > 1)
  const order = [...named].sort(
    (x, y) =>
      y.name.words.length - x.name.words.length ||
      Number(y.phrase.sure) - Number(x.phrase.sure) ||
      isOften(y.name.text) - isOften(x.name.text) ||
      x.i - y.i,
  )
  const full = new Set(named.filter(({ name }) => name.words.length > 2 && name.isVietnamese).map(({ name }) => name.text))
  // Diễm My, of whom the article goes on to say My: the last of two syllables stands alone, without a word of address
  const called = new Set(
    named
      .filter(
        ({ phrase, name }) =>
          name.words.length === 1 && phrase.titleKind === null && inside.has(name.text) && (phrase.sure || speaks(phrase)),
      )
      .map(({ name }) => name.text),
  )
  const isCalled = ({ text, words }: PersonName) =>
    words.length === 2 &&
    text.toLowerCase().split(' ').every(isVietnameseSyllable) &&
    SOFT_BREAK.at([text.toLowerCase().split(' ')[0] ?? ''], 0) === null &&
    called.has(text.slice(text.lastIndexOf(' ') + 1))
  const told = oftenTold(phrases, nameTexts)
  const index = new PeopleIndex()
  for (const { phrase, i, name } of order) {
    const found = index.best(name, phrase, i, (times.get(name.text) ?? 0) > 1 ? SLIP + 1 : 0)
    const isKinTold = name.words.length === 1 && isRelative(phrase)
    if (!found && !phrase.sure && !isKinTold && !(inside.has(name.text) && speaks(phrase)) && !isCalled(name) && !told.has(name.text))
      continue
    // siêu mẫu Việt, sao Việt: of the country, unless the article has somebody of that name
    const country = compoundCountry(name.text.toLowerCase())
    const isOfCountry = phrase.titleKind === 'profession' ? country !== null : phrase.titleKind === null && country === HOME
    if (!found && isOfCountry && (phrase.titleKind !== null || !phrase.opens)) continue
    const opening = phrase.opens && isVietnameseSyllable(name.text.toLowerCase())
    if (found && opening && !alone.has(name.text) && (openings.get(name.text) ?? 0) < 2) continue
    // Mai Tiến Dũng Thứ: the shorter name stands in the article too, so the last word belongs to what follows
    const isLonger = (full.has(shorter(name.text)) && name.words.length > 3) || hasStrayLast(name, times)
    const whole = isLonger ? personName(shorter(name.text)) : withoutFirst(name, phrase, times)
    const isKin = isToldAsKin(phrase)
    const apart = !found && isKinTold ? (phrase.s.forms[phrase.from] ?? null) : null
    const person: Person = found ?? {
      name: whole,
      aliases: new Set(),
      genders: new Map(),
      offices: new Set(),
      first: i,
      isKin,
      apart,
    }
    person.isKin ||= isKin
    if (!found) {
      people.push(person)
      index.add(person)
    }
    if (phrase.gender) person.genders.set(phrase.gender, (person.genders.get(phrase.gender) ?? 0) + 1)
    person.aliases.add(name.text)
    if (phrase.role && phrase.head) for (const key of officeKeys(phrase.role, phrase.head)) person.offices.add(key)
    index.note(person, i, name.words.length)
    of.set(i, person)
  }
  return { of, people }
}

/** The one word is the noun of a body or of a law; but Khoa, Trường, Trang. */
function isNoun(form: string): boolean {
  return /^(?:body|court|party|company)$/u.test(BODIES.at([form], 0)?.value.kind ?? '') || LAW_NOUN.at([form], 0) !== null
}

/** `Quang nói`: a verb of saying follows at once. */
function speaks(phrase: Phrase): boolean {
  return phrase.name !== null && speaksAt(phrase.s, phrase.to)
}

/**
 * `CEO Robinhood Vlad Tenev`, `trong phim Becoming Vlad Tenev`: the first of three words is the company, or a word of something else, where the
 * article names the person without it.
 */
function withoutFirst(name: PersonName, phrase: Phrase, times: ReadonlyMap<string, number>): PersonName {
  const rest = name.text.slice(name.text.indexOf(' ') + 1)
  const isOffice = phrase.head !== null && BODY_OFFICE.at(phrase.head.split(' '), 0) !== null
  const isStray = name.words.length === 3 && phrase.titleKind === null && times.get(name.text) === 1 && /^\p{Lu}/u.test(rest)
  const isAlone = rest.includes(' ') && !name.isVietnamese && !name.isFamilyFirst && times.has(rest)
  return isAlone && (isOffice || isStray) ? personName(rest) : name
}

/** `Vlad Tenev Peru`, `Vlad Tenev Tân`, `Vlad Tenev ITX`: a country, a word before an office or letters behind a foreign name that the article has without it. */
function hasStrayLast({ text, words, isVietnamese }: PersonName, times: ReadonlyMap<string, number>): boolean {
  const rest = shorter(text)
  if (isVietnamese || words.length < 3 || !rest.includes(' ')) return false
  const last = text.slice(rest.length + 1)
  const isStray =
    territoryNamed(last)?.kind === 'country' || BEFORE_TITLE.at([last.toLowerCase()], 0) !== null || /^(?![IVX]+$)\p{Lu}{3,}$/u.test(last)
  return isStray && (times.has(rest) || times.has(rest.slice(rest.lastIndexOf(' ') + 1)))
}

function shorter(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(' ')))
}

const MAX_CANDIDATES = 60
const NO_OFFICES: ReadonlySet<string> = new Set()

/** People by the beginnings of their words, so that a name is compared with few of them. */
class PeopleIndex {
  private readonly byStart = new Map<string, Person[]>()
  /** Positions by number of words of the name, each list rising. */
  private readonly mentions = new Map<Person, number[][]>()

  add(person: Person): void {
    for (const start of new Set(person.name.words.map(startOf))) {
      const list = this.byStart.get(start)
      if (list) list.push(person)
      else this.byStart.set(start, [person])
    }
  }

  note(person: Person, at: number, words: number): void {
    const lists = this.mentions.get(person) ?? []
    if (!this.mentions.has(person)) this.mentions.set(person, lists)
    lists[words] ??= []
    lists[words]?.push(at)
  }

  /** The best fit above `least`; among equals the one named last before `at`, else the one named first after it. */
  best(name: PersonName, phrase: Phrase, at: number, least: number): Person | null {
    let best: Person | null = null
    let bestScore = least
    // Tổng thống Trump is not Ivanka Trump
    const keys = name.words.length === 1 && phrase.role && phrase.head ? officeKeys(phrase.role, phrase.head) : NO_OFFICES
    const held = new Set(holdersNamed(name.text).flatMap((holder) => (keys.has(holder.office) ? [holder.name] : [])))
    // Bashar Assad, whom the table of offices has as Bashar al-Assad
    const mayBeHeld = (full: PersonName) =>
      [...held].some((holder) => nameFit(personName(holder), full) > 0) || holdersNamed(full.text).some((holder) => held.has(holder.name))
    const candidates = (this.byStart.get(startOf(name.words[name.words.length - 1] ?? '')) ?? []).slice(-MAX_CANDIDATES)
    // Tổng thống Kim is not Ngoại trưởng Kim Young-ho, where the article names a president Kim, too
    const holds = (person: Person) => [...keys].some((key) => person.offices.has(key)) && nameFit(name, person.name) > 0
    const isTold = keys.size > 0 && candidates.some(holds)
    // Anh Tám, chồng chị, is not Chủ tịch xã Lê Văn Tám, whose relative the article tells nowhere
    const isOther = name.words.length === 1 && isRelative(phrase)
    for (const person of candidates) {
      if (isOther && person.offices.size > 0 && !person.isKin) continue
      if (person.apart !== null && person.apart !== phrase.s.forms[phrase.from]) continue
      const score = nameFit(name, person.name) || familyFit(name, phrase, person.name) || cutFit(name, phrase, person)
      if (score === 0 || (isTold && !holds(person))) continue
      // Ngoại trưởng Pavel Klimkin, whom the table spells Pavlo: the article tells his office
      if (held.size > 0 && person.name.words.length > 1 && !isTold && !mayBeHeld(person.name)) continue
      const gender = ownGender(person)
      if (phrase.gender && gender && phrase.gender !== gender) continue
      const near = this.nearness(person, at)
      if (score + near > bestScore) [best, bestScore] = [person, score + near]
    }
    return best
  }

  private nearness(person: Person, at: number): number {
    let best = 0
    for (const list of this.mentions.get(person) ?? []) {
      if (!list) continue
      const next = firstAtLeast(list, at)
      const [before, after] = [list[next - 1], list[next]]
      if (before !== undefined) best = Math.max(best, 0.5 + 0.49 / (at - before))
      if (after !== undefined) best = Math.max(best, 0.4 / (after - at + 1))
    }
    return best
  }
}

/** `Mr. Đàm` is Đàm Mai Sen: the foreign word of address stands before the family name. */
function familyFit({ words }: PersonName, { s, from }: Phrase, full: PersonName): number {
  return s.forms[from] === 'mr' && words.length === 1 && full.isVietnamese && words[0] === full.words[0] ? 2 : 0
}

/**
 * `Lê Văn` of Lê Văn Bách: a name without its last syllable where that one begins what follows (`Lê Văn bách cười`, `Lê Văn Báchcười`) or the
 * office is the same.
 */
function cutFit({ text, isVietnamese }: PersonName, { s, to, name, role, head }: Phrase, full: Person): number {
  const start = shorter(full.name.text)
  if (!isVietnamese || !full.name.isVietnamese || text !== start) return 0
  const last = full.name.text.slice(start.length + 1).toLowerCase()
  const follows = s.forms[name?.to ?? to]?.startsWith(last) === true
  const isSame = role !== null && head !== null && [...officeKeys(role, head)].some((key) => full.offices.has(key))
  return follows || isSame ? 3 : 0
}

/** A name and its other spelling begin alike (Sergei, Sergey), and so does an initial (V. Putin is found by Putin). */
const startOf = (word: string): string => word.slice(0, 2)

function firstAtLeast(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The country that the office-holder table gives a name, where all its terms agree. */
export function holderCountry(name: string): string | null {
  const countries = new Set(holdersNamed(name).map((holder) => holder.country))
  const [only] = countries
  return countries.size === 1 && only ? only : null
}
