// Papers at home do not say whose the ministry is: Bộ Y tế, Thủ tướng and Chính phủ are Vietnam's in an article that speaks of no other country more.
import { phraseForms } from '../../../core/phrases.ts'
import type { Draft } from './entities.ts'
import { HOME_OFFICE, HOME_PUBLIC_BODY } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

export const HOME = 'VN'

/**
 * Gives public bodies and holders of public office that no word gives a country Vietnam's, where the article names Vietnam, its towns and bodies
 * more often than any other country. An article on Moscow's ministries leaves them without one.
 */
export function fillHomeCountry(drafts: readonly Draft[], phrases: readonly Phrase[], countries: ReadonlyMap<number, string>): void {
  const times = new Map<string, number>()
  phrases.forEach((phrase, i) => {
    const country = countries.get(i) ?? phrase.country
    if (country) times.set(country, (times.get(country) ?? 0) + 1)
  })
  const home = times.get(HOME) ?? 0
  if ([...times].some(([country, n]) => country !== HOME && n >= home)) return
  for (const draft of drafts) if (draft.country === null && isPublic(draft)) draft.country = HOME
}

function isPublic({ kind, name, aliases, roles }: Draft): boolean {
  if (kind === 'organization') return HOME_PUBLIC_BODY.at(phraseForms(name ?? ''), 0) !== null
  if (kind === 'person') return [...roles].some(isOffice)
  return kind === 'role' && [...roles, ...aliases].some(isOffice)
}

/** `Bộ trưởng Y tế`, `nguyên Thứ trưởng`: the office stands first, or behind a word that leads to it. */
function isOffice(role: string): boolean {
  const forms = phraseForms(role)
  return [0, 1].some((at) => HOME_OFFICE.at(forms, at) !== null)
}
