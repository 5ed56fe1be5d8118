// Offices as keys that can be compared: `Bộ trưởng Ngoại giao`, `Bộ trưởng Bộ Ngoại giao` and `Ngoại trưởng` are one office.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { wordForm } from '../../../core/text.ts'
import { holdersNamed } from '../offices/office-holders.ts'
import { territoryNamed } from '../places/territories.ts'
import { BODIES, FIELDS, SPOKESPERSON, TITLES } from './lexicon.ts'
import { isVietnameseSyllable } from './syllables.ts'

const OFFICES = new Map<string, Set<string>>()
for (const row of readTable(new URL('../data/office-titles.tsv', import.meta.url), ['office', 'titles'])) {
  for (const title of row.titles.split('|')) {
    const key = phraseForms(title).join(' ')
    OFFICES.set(key, (OFFICES.get(key) ?? new Set<string>()).add(row.office))
  }
}
const TABLE_KEYS = new Set([...OFFICES.values()].flatMap((keys) => [...keys]))
const HEADS_OF_STATE = new Set(['president', 'prime-minister', 'state-chair', 'monarch', 'leader', 'party-leader', 'chief-executive'])

/** The office table knows the key: it names one office, not only a noun like giám đốc. */
export function isTableOffice(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => TABLE_KEYS.has(key))
}

/**
 * The keys of a role as written: the keys of the office table where it knows the title with its field, else the head noun and the field.
 */
export function officeKeys(role: string, head: string): ReadonlySet<string> {
  const forms = withoutGender(phraseForms(role))
  const headForms = withoutGender(phraseForms(wordForm(head)))
  // Chủ tịch UBND TP Hà Nội: the table knows the whole of it
  const whole = OFFICES.get(forms.join(' '))
  if (whole) return whole
  const at = forms.findIndex((_, i) => headForms.every((form, k) => forms[i + k] === form))
  let to = at + headForms.length
  if (at < 0) return new Set([head])
  if (forms[to] === 'bộ') to++
  const field = FIELDS.at(forms, to)
  // Chủ tịch Hội Làm vườn Mây Hạ, Chủ tịch UBDN Huế, lãnh đạo Sở Y tế: of a body, not of the state
  const isOfBody = BODIES.at(forms, to) !== null || LETTERS.test(role)
  if (!field && /(?:chủ tịch|lãnh đạo)$/u.test(head) && isOfBody) return new Set([head])
  const fieldForms = field ? forms.slice(field.from, field.to) : []
  const known = OFFICES.get([...headForms, ...fieldForms].join(' '))
  const noun = nounKey(headForms)
  return known ?? new Set([field ? `${noun} ${fieldKey(fieldForms)}` : noun])
}

/** `thủ tướng` of `nữ thủ tướng`; `nữ hoàng` is an office of its own. */
function withoutGender(forms: readonly string[]): readonly string[] {
  return forms[0] === 'nữ' && TITLES.at(forms, 1) !== null ? forms.slice(1) : forms
}

/** `phát ngôn viên` and `người phát ngôn` are one noun. */
function nounKey(head: readonly string[]): string {
  return SPOKESPERSON.at(head, 0)?.to === head.length ? 'người phát ngôn' : head.join(' ')
}

/** The letters of a body behind its chair; `Chủ tịch EU`, `Chủ tịch Fed` are told by the table. */
const LETTERS = /[Cc]hủ tịch \p{Lu}{3,6}(?: |$)/u

/** Syllables from which on a field is known by its first letters. */
const LONG_FIELD = 4

/** `GD-ĐT`, `GD&ĐT` and `Giáo dục và Đào tạo` are one field; so short a one as `y tế` is its words. */
function fieldKey(forms: readonly string[]): string {
  const words = forms.filter((form) => !/^(?:và|\p{P}+)$/u.test(form))
  if (words.some((word) => !isVietnameseSyllable(word))) return words.join('')
  return words.length < LONG_FIELD ? words.join(' ') : words.map((word) => word[0]).join('')
}

export function isHeadOfState(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => HEADS_OF_STATE.has(key))
}

const DESCRIPTIONS = new PhraseIndex<{ readonly offices: ReadonlySet<string>; readonly country: string | null }>()
for (const row of readTable(new URL('../data/office-descriptions.tsv', import.meta.url), ['words', 'offices', 'country', 'example'])) {
  const described = { offices: new Set(row.offices.split('|')), country: row.country || null }
  for (const words of row.words.split('|')) DESCRIPTIONS.add(words, described)
}

/** The office that a description stands for: `ông chủ Nhà Trắng`; null where the words describe none. */
export function describedOffice(role: string): { offices: ReadonlySet<string>; country: string | null } | null {
  const forms = phraseForms(role)
  for (let i = 0; i < Math.min(forms.length, 3); i++) {
    const match = DESCRIPTIONS.at(forms, i)
    if (match) return match.value
  }
  return null
}

/** The token past a description of an office that begins at `from`; `from` where none does. */
export function descriptionEnd(forms: readonly string[], from: number): number {
  return DESCRIPTIONS.at(forms, from)?.to ?? from
}

/** Whether a role is a head noun and its country only: `nhà lãnh đạo Nga`, `người đứng đầu nước này`; not `người đứng đầu NATO`. */
export function isOfCountryOnly(role: string, head: string): boolean {
  const rest = role.toLowerCase().slice(role.toLowerCase().indexOf(head) + head.length)
  const name = rest.trim().replace(/^(?:của|nước) /u, '')
  const written = role.slice(role.length - name.length)
  const territory = territoryNamed(written)?.kind
  return territory === 'country' || territory === 'capital' || /^(?:này|nước này|chủ nhà|nước chủ nhà)$/u.test(name)
}

/** Whether all words of one role stand in the other in their order, its first two and its last at the ends: `Chủ tịch Hà Nội`, `Chủ tịch UBND TP Hà Nội`. */
export function isShortOf(role: string, full: string): boolean {
  const [short, long] = [phraseForms(role), phraseForms(full)]
  if (short.length < 4 || short[0] !== long[0] || short[1] !== long[1] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const form of long) if (form === short[at]) at++
  return at === short.length
}

const SMALL = /^(?:của|thuộc|tại|và|bộ|tỉnh|thành|phố|tp|huyện|quận|xã|phường|\p{P}+)$/u

/** The words after the head noun of a role, without the small ones; null where the head is not in it. */
export function restOf(role: string, head: string): string[] | null {
  const [forms, headForms] = [phraseForms(role), phraseForms(wordForm(head))]
  const at = forms.findIndex((_, i) => headForms.every((form, k) => forms[i + k] === form))
  if (at >= 0) return forms.slice(at + headForms.length).filter((form) => !SMALL.test(form))
  const same = SPOKESPERSON.at(headForms, 0) ? (SPOKESPERSON.at(forms, 0)?.to ?? 0) : 0
  return same > 0 ? forms.slice(same).filter((form) => !SMALL.test(form)) : null
}

/**
 * Whether two roles with the same head noun may be one: `đại diện Sao Mai` is not the `đại diện Công ty Hoa Sen`, the `Giám đốc Sở Y tế` may be that
 * of the `Sở Y tế Hà Nội`. A bare head fits any. Bodies with their letters (Sở GD-ĐT) need only half the words.
 */
export function mayBeOne(role: string, full: string, head: string): boolean {
  const [mine, other] = [restOf(role, head), restOf(full, head)]
  return mine !== null && other !== null && sharesWords(mine, other)
}

export function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const shared = few.filter((form) => many.includes(form)).length
  return shared === few.length || (shared * 2 > few.length && [...a, ...b].some((form) => !isVietnameseSyllable(form)))
}

/** The offices that the table knows a name to have held. */
export function heldOffices(name: string): ReadonlySet<string> {
  return new Set(holdersNamed(name).map((holder) => holder.office))
}
