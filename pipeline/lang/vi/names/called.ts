// Called: the words of address that the article has for somebody, and the pronouns that can therefore mean somebody else only.
import type { Draft } from './entities.ts'
import { ADDRESS, RELATION, TITLES } from './lexicon.ts'
import type { Line, Phrase } from './phrases.ts'

/** By pronoun, the words of address whose bearers are too young or too old for it. */
const OTHER_AGE: ReadonlyMap<string, RegExp> = new Map([
  ['bà', /^(?:chị|em|cháu|bé)$/u],
  ['ông', /^(?:anh|em|cháu|bé)$/u],
  ['chị', /^(?:cháu|bé|bà|cụ|cụ bà)$/u],
  ['anh', /^(?:cháu|bé|ông|cụ|cụ ông)$/u],
])
/** Pronouns by which hardly anybody goes but those whom the article addresses so. */
const FAMILIAR = /^(?:cô|chị|anh)$/u

/** How the article calls somebody. */
export type Called = Pick<Draft, 'addresses' | 'relatives' | 'name'>

/**
 * `bà nội ... Bà nói`: whom the article calls nothing but `chị Sen` is no `bà`, and `bé Sen` no `chị`; `Mẹ cô, bà Sen, cười. Cô nói`: nor is the mother
 * of `cô` meant.
 */
export function isNeverCalled(pronoun: string, { addresses, relatives, name }: Called): boolean {
  if (relatives.has(pronoun) && !addresses.has(pronoun)) return true
  const other = OTHER_AGE.get(pronoun)
  return other !== undefined && name !== null && addresses.size > 0 && [...addresses].every((address) => other.test(address))
}

/** `Hiệu trưởng Lê Thị Say khen cô Hiên. Cô nói`: whom the article calls `cô`, rather than somebody whom it calls by an office alone. */
export function isCalledRather(pronoun: string, one: Called, other: Called): boolean {
  if (!FAMILIAR.test(pronoun) || !one.addresses.has(pronoun) || other.addresses.size === 0) return false
  return [...other.addresses].every((address) => TITLES.at(address.split(' '), 0)?.value.kind === 'office')
}

/** `Mẹ | cô`, `Mẹ cô, | bà Sen`, `mẹ của cô là | bà Sen`: the pronoun of those whose relative it is; null where none stands there. */
export function ownerOf({ s, from, to, name }: Phrase): string | null {
  const isNoun = !name && RELATION.at(s.forms, from)?.to === to
  const end = isNoun ? to : pastKinship(s, from)
  const at = s.forms[end] === 'của' ? end + 1 : end
  const owner = end > 0 && !s.tokens[at]?.capital ? ADDRESS.at(s.forms, at) : null
  return owner?.to === at + 1 && (isNoun || at + 2 === from) ? (s.forms[at] ?? null) : null
}

/** The token after `mẹ` of `mẹ của cô là | bà Sen`; 0 where no relative stands there. */
function pastKinship({ forms }: Line, from: number): number {
  if (!/^(?:,|là)$/u.test(forms[from - 1] ?? '')) return 0
  const end = forms[from - 3] === 'của' ? from - 3 : from - 2
  return [1, 2].some((back) => RELATION.at(forms, end - back)?.to === end) ? end : 0
}
