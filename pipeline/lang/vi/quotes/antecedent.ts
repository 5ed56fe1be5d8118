// Antecedent: a pronoun that names could not resolve means the speaker of the quote shortly before it, where kind and gender allow.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EntityKind } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { wordForm } from '../../../core/text.ts'
import { genderOf } from '../names/groups.ts'
import { BODIES, FIELDS, type Gender, GROUPS, HOME_BODY, RULER, TITLES } from '../names/lexicon.ts'
import type { Mention, Names } from '../names/mentions.ts'
import { nameGender } from '../names/people.ts'
import { countryName } from '../places/territories.ts'
import { wordsOf } from './words.ts'

const HE = wordsOf('pronoun-he')
const SHE = wordsOf('pronoun-she')
const THEY = wordsOf('pronoun-they')
const AUTHOR = wordsOf('author')
const WRITER = wordsOf('writer')
const VAGUE = wordsOf('vague')
const SPEAKS_FOR = wordsOf('speaks-for')
const SENTENCES = 3
const ANY_COMPANY = /^(?:công ty|doanh nghiệp|đơn vị)$/u
/** Mentions looked back over at most. */
const NEAREST = 30

export interface LastSpeaker {
  readonly entity: number
  readonly sentence: number
  /** The sentence in which the words and their cue end. */
  readonly end: number
  /** The token after the words, their cue and who said them. */
  readonly to: number
  /** What the words for the speaker tell of the sex. */
  readonly gender: Gender | null
  /** The forms of the words for the speaker, degrees in full. */
  readonly called: readonly string[]
  /** A paper or an agency, which tells of others. */
  readonly isMedia: boolean
  /** Somebody without a name has spoken since. */
  readonly isPast: boolean
}

/** The entity that `text`, an unresolved speaker in `sentence`, points back to; null where nothing fits. */
export function antecedent(text: string, sentence: number, last: LastSpeaker | null, entities: readonly LocalEntity[]): number | null {
  if (!last || sentence - last.sentence > SENTENCES) return null
  const entity = entities[last.entity]
  if (!entity) return null
  const pronoun = phraseForms(text).join(' ')
  // Theo báo Sao Mai, cầu đã sập. Họ cho biết ...: not the paper
  if (THEY.has(pronoun)) return entity.kind === 'person' || (last.isMedia && pronoun === 'họ') ? null : last.entity
  if (entity.kind !== 'person') return null
  if (HE.has(pronoun)) return calls(entity, SHE) ? null : last.entity
  if (SHE.has(pronoun)) return calls(entity, HE) ? null : last.entity
  return isLearned(pronoun, entity) ? last.entity : null
}

/** A pronoun for one person. */
export function isPersonal(text: string): boolean {
  const pronoun = phraseForms(text).join(' ')
  return HE.has(pronoun) || SHE.has(pronoun)
}

/** `Nữ hiệu trưởng`, `bà`, `ngôi sao`: words that do not tell the other sex than the article and the words for the speaker before do. */
export function mayBeCalled(entity: LocalEntity, last: LastSpeaker, words: string): boolean {
  const gender = genderIn(words)
  return gender === null || ((last.gender ?? gender) === gender && !calls(entity, gender === 'm' ? SHE : HE))
}

/** The article calls the person by a word for the sex that `pronoun` tells. */
export function callsLike(entity: LocalEntity, pronoun: string): boolean {
  const gender = genderIn(pronoun)
  return gender !== null && calls(entity, gender === 'm' ? HE : SHE)
}

/** What a pronoun, a word of address or the first word of a noun tells. */
export function genderIn(words: string): Gender | null {
  const forms = phraseForms(words)
  return HE.startsAt(forms, 0, forms.length) ? 'm' : SHE.startsAt(forms, 0, forms.length) ? 'f' : genderOf(words)
}

function calls(entity: LocalEntity, list: ReturnType<typeof wordsOf>): boolean {
  const gender = entity.name === null ? null : nameGender(entity.name)
  return gender === (list === SHE ? 'f' : 'm') || entity.aliases.some((alias) => list.has(phraseForms(alias)[0]))
}

/**
 * `Chủ tịch huyện Sông Mây` right after the words of Lê Tám, of whom the article tells no office: the office of the one who speaks. `Lãnh đạo Cục Thú y`
 * after those of its deputy director means him, and so does `Vị quan chức là cựu lính dù này`. Null where somebody else may be meant.
 */
export function officeOfLast(
  title: string,
  kind: EntityKind | null,
  sentence: number,
  last: LastSpeaker | null,
  entities: readonly LocalEntity[],
): number | null {
  const forms = inFull(title)
  const isAuthor = AUTHOR.after(forms, 0, forms.length) === forms.length
  const entity = last && sentence <= last.end + (isAuthor ? SENTENCES : 1) ? entities[last.entity] : undefined
  // Giới chức Mỹ after the words of chuyên gia Mỹ Frank Berg: several people
  if (!last || kind === 'group' || entity?.kind !== 'person' || entity.name === null) return null
  if (forms.at(-1) === 'này' && forms.includes('là')) return GROUPS.at(forms, 0)?.value.has('anaphor-person') ? last.entity : null
  // Tác giả some sentences after the words of nhà báo Frank Berg
  const writes = officesOf(entity).some((office) => WRITER.startsAt(office.split(' '), 0, office.length))
  if (isAuthor) return sentence <= last.end + 1 || writes ? last.entity : null
  // Nhà lãnh đạo right after the words of the president
  if (forms.join(' ') === 'nhà lãnh đạo') return officesOf(entity).some((office) => RULER.at(office.split(' '), 0)) ? last.entity : null
  if (isOfTrade(forms, entity) || isFromThere(forms, entity)) return last.entity
  const office = SPEAKS_FOR.after(forms, 0, forms.length)
  // người đứng đầu Tỉnh ủy Sông Mây after the words of Bí thư Sông Mây
  const body = forms.slice(HOME_BODY.at(forms, office)?.to ?? office)
  if (office === 0) return kind === 'person' && entity.roles.length === 0 ? last.entity : null
  return body.length && officesOf(entity).some((office) => body.every((form) => office.split(' ').includes(form))) ? last.entity : null
}

/** `Chuyên gia`, `chuyên gia người Peru`: the trade that the article tells of the one from there. */
function isOfTrade(forms: readonly string[], entity: LocalEntity): boolean {
  const from = forms.indexOf('người', 1)
  const trade = forms.slice(0, from < 0 ? forms.length : from).join(' ')
  const place = from < 0 || entity.country === null ? '' : phraseForms(countryName(entity.country) ?? '').join(' ')
  const isThere = from < 0 || entity.country === null || forms.slice(from + 1).join(' ') === place
  return (
    isThere && GROUPS.at(forms, 0)?.value.has('role') === true && officesOf(entity).some((office) => `${office} `.startsWith(`${trade} `))
  )
}

/** `Vị chuyên gia` right after the words of TS Lê Tám: who has a degree. */
function isLearned(text: string, entity: LocalEntity): boolean {
  if (!/^(?:vị )?chuyên gia$/u.test(text)) return false
  return officesOf(entity).some((office) => TITLES.at(office.split(' '), 0)?.value.kind === 'degree')
}

/** `nhà ngoại giao Peru` right after the words of Đại sứ Peru Juan Mora: a word that fits many offices, and the country; but `một nhà ngoại giao Peru`. */
function isFromThere(forms: readonly string[], { country, roles }: LocalEntity): boolean {
  if (forms[0] === 'một') return false
  const place = country === null ? [] : phraseForms(countryName(country) ?? '')
  const from = forms.length - place.length
  return place.length > 0 && roles.length > 0 && from > 0 && isVague(forms, from) && forms.slice(from).join(' ') === place.join(' ')
}

/** `Vị quan chức`, `quan chức ngoại giao`: words that fit many offices up to `end`, and maybe their field. */
function isVague(forms: readonly string[], end: number): boolean {
  let at = 0
  for (let next = VAGUE.after(forms, at, end); next > at; next = VAGUE.after(forms, at, end)) at = next
  return at === end || (at > 0 && FIELDS.at(forms, at)?.to === end)
}

/**
 * The one person of the article whose office `title` is: `Thủ tướng` after `Thủ tướng Nguyễn Xuân Phúc`. The same office in the
 * same words wins over a longer one (Thủ tướng Lào); null where several fit.
 */
export function titleBearer(title: string, entities: readonly LocalEntity[]): number | null {
  const wanted = phraseForms(title).join(' ')
  // Ngoại trưởng Rey, người đang ở Lima, nói: not the người đồng cấp
  if (wanted === 'người') return null
  const offices = entities.map((entity) => (entity.kind === 'person' && entity.name !== null ? officesOf(entity) : []))
  const exact = offices.flatMap((list, i) => (list.includes(wanted) ? [i] : []))
  if (exact.length) return exact.length === 1 ? (exact[0] ?? null) : null
  // Cảnh sát is not the Cảnh sát trưởng
  if (BODIES.at(phraseForms(title), 0)) return null
  const longer = offices.flatMap((list, i) => (list.some((office) => office.startsWith(`${wanted} `)) ? [i] : []))
  return longer.length === 1 ? (longer[0] ?? null) : null
}

/** Degrees as they are written in full: BS, LS. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  readTable(new URL('../data/abbreviations.tsv', import.meta.url), ['form', 'full'])
    .filter(({ full }) => full !== '')
    .map(({ form, full }) => [wordForm(form), full]),
)

export function officesOf(entity: LocalEntity): string[] {
  return entity.roles.map((role) => inFull(role).join(' '))
}

/** The forms of a text, its degrees in full. */
export function inFull(text: string): string[] {
  return phraseForms(text).flatMap((form) => (IN_FULL.get(form) ?? form).split(' '))
}

/** The one person or body of the article in whose name the words of `name` stand: `Huang` after `Huang Li`; null where several fit. */
export function nameBearer(name: string, entities: readonly LocalEntity[]): number | null {
  const wanted = phraseForms(name)
  const fitting = entities.flatMap((entity, i) => {
    const words = entity.name === null || entity.kind === 'place' ? [] : phraseForms(entity.name)
    return wanted.every((word) => words.includes(word)) ? [i] : []
  })
  return wanted.length && fitting.length === 1 ? (fitting[0] ?? null) : null
}

/**
 * Whom the lead describes before the article names them: `Một tướng Peru` of `Trung tướng Alan Roy`, `Cựu quan chức Bộ Tư pháp`. The one person of
 * whose offices or country all words that tell something are told; null where several or none are.
 */
export function leadBearer(text: string, { start, country }: Mention, { mentions, entities }: Names): number | null {
  const forms = phraseForms(text)
  // Cảnh sát is not the Cảnh sát trưởng
  if (BODIES.at(forms, 0)) return null
  const told: string[] = []
  for (let i = 0; i < forms.length; ) {
    const next = VAGUE.after(forms, i, forms.length)
    if (next === i) told.push(forms[i] ?? '')
    i = Math.max(next, i + 1)
  }
  const place = country === null ? [] : phraseForms(countryName(country) ?? '')
  const words = told.filter((form) => !place.includes(form))
  if (words.length === 0) return null
  const found = entities.flatMap((entity, i) => {
    const isHere = country === null || entity.country === country
    const fits = entity.kind === 'person' && entity.name !== null && isHere
    return fits && officesOf(entity).some((office) => words.every((form) => office.split(' ').includes(form))) ? [i] : []
  })
  const [only] = found
  const first = mentions.find(({ entity, form }) => entity === only && form === 'name')
  return found.length === 1 && only !== undefined && first && first.start > start ? only : null
}

/** The body with the noun `noun` in its name that stands last before `start`: `công ty` after `Công ty Hoa Sen`, `nhà trường` after `Trường Mầm non Mây`. */
export function bodyBearer(noun: string, start: number, { mentions, entities }: Names, body: string): number | null {
  const forms = phraseForms(noun)
  const head = BODIES.at(forms, 0)
  if (head?.to !== forms.length) return null
  const wanted = (forms[0] === 'nhà' ? forms.slice(1) : forms).join(' ')
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found = mentions.slice(Math.max(0, low - NEAREST), low).findLast(({ kind, entity, form, start: from, end }) => {
    const name = kind === 'organization' && form === 'name' && entity !== null ? entities[entity]?.name : null
    if (!name) return false
    const words = phraseForms(name)
    // Bộ Tư lệnh Peru is no ministry
    if (head.value.kind === 'body' && BODIES.at(words, 0)?.value.kind === 'force') return false
    // hãng after hãng Nordvak: the noun is no part of the name
    if (phraseForms(body.slice(from, end)).join(' ').startsWith(`${wanted} `)) return true
    // công ty after Tập đoàn Sao Mai: a company of any kind
    return words.join(' ').startsWith(`${wanted} `) || (ANY_COMPANY.test(wanted) && BODIES.at(words, 0)?.value.kind === 'company')
  })
  return found?.entity ?? null
}
