// Called: the words of address that the article has for somebody, and the pronouns that can therefore mean somebody else only.
import type { PhraseIndex } from '../../../core/phrases.ts'
import { ADDRESS, FAMILIAR, NOT_CALLED, RELATION, spans, TITLES } from './lexicon.ts'
import type { Called } from './mentions.ts'
import type { Line, Phrase } from './phrases.ts'

/**
 * `bà nội ... Bà nói`: whom the article calls nothing but `chị Sen` is no `bà`, and `bé Sen` no `chị`; `Mẹ cô, bà Sen, cười. Cô nói`: nor is the mother
 * of `cô` meant.
 */
export function isNeverCalled(pronoun: string, { addresses, relatives, name }: Called): boolean {
  if (relatives.has(pronoun) && !addresses.has(pronoun)) return true
  const other = NOT_CALLED.get(pronoun)
  return other !== undefined && name !== null && addresses.size > 0 && [...addresses].every((address) => isAll(other, address))
}

/** `Hiệu trưởng Lê Thị Say khen cô Hiên. Cô nói`: whom the article calls `cô`, rather than somebody whom it calls by an office alone. */
export function isCalledRather(pronoun: string, one: Called, other: Called): boolean {
  if (!isAll(FAMILIAR, pronoun) || !one.addresses.has(pronoun) || other.addresses.size === 0) return false
  return [...other.addresses].every((address) => TITLES.at(address.split(' '), 0)?.value.kind === 'office')
}

function isAll(list: PhraseIndex<true>, address: string): boolean {
  const forms = address.split(' ')
  return spans(list, forms, 0, forms.length)
}

/** `Mẹ | cô`, `Mẹ cô, | bà Sen`, `mẹ của cô là | bà Sen`: the pronoun of those whose relative it is; null where none stands there. */
export function ownerOf({ s, from, to, name }: Phrase): string | null {
  const isNoun = !name && RELATION.at(s.forms, from)?.to === to
  const end = isNoun ? to : kinBefore(s, from)
  const at = s.forms[end] === 'của' ? end + 1 : end
  const owner = end > 0 && !s.tokens[at]?.capital ? ADDRESS.at(s.forms, at) : null
  return owner?.to === at + 1 && (isNoun || at + 2 === from) ? (s.forms[at] ?? null) : null
}

/** The token after `mẹ` of `mẹ của cô là | bà Sen`; 0 where no relative stands there. */
function kinBefore({ forms }: Line, from: number): number {
  if (!/^(?:,|là)$/u.test(forms[from - 1] ?? '')) return 0
  const end = forms[from - 3] === 'của' ? from - 3 : from - 2
  return [1, 2].some((back) => RELATION.at(forms, end - back)?.to === end) ? end : 0
}
