// One word with a capital letter that the text introduces as somebody: `Gao, một doanh nhân 34 tuổi, cho biết`, `Amara, 34 tuổi, kể`.
import { FUNCTION_SYLLABLES } from '../function-syllables.ts'
import { CUES, GROUPS, RELATION, TITLES } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** Tokens of the description at most. */
const MOST = 16
const SOMEBODY = /^(?:người|sinh viên|học sinh|cư dân|bạn|bà mẹ|ông bố|du khách|chủ) /u
const AGE = /^\d{1,2} tuổi(?: |$)/u
/** A body may be called so. */
const GIANT = /^người (?:khổng lồ|chơi lớn)/u

/**
 * Between the word that ends at `end` and a verb of saying stands who they are, a comma on either side. Behind a word that no Vietnamese one can be the second
 * comma may be missing (Hatice, người dân ở Izmir kể); `Nay, người dân kể` names nobody.
 */
export function isIntroduced(s: Line, end: number): boolean {
  const word = s.forms[end - 1] ?? ''
  if (s.forms[end] !== ',' || FUNCTION_SYLLABLES.has(word) || !isSomebody(s, s.forms[end + 1] === 'một' ? end + 2 : end + 1)) return false
  const isForeign = !isVietnameseSyllable(word)
  for (let i = end + 2; i < Math.min(s.tokens.length, end + MOST); i++) {
    if (s.forms[i] === ',') return speaksAt(s, i + 1)
    if (isForeign && CUES.at(s.forms, i)) return true
    if (s.tokens[i]?.kind === 'punctuation' && !/^[()]$/u.test(s.forms[i] ?? '')) return false
  }
  return false
}

function isSomebody({ forms }: Line, at: number): boolean {
  const words = forms.slice(at, at + 4).join(' ')
  if (GIANT.test(words)) return false
  return AGE.test(words) || SOMEBODY.test(words) || TITLES.at(forms, at) !== null || RELATION.at(forms, at) !== null || isRole(forms, at)
}

function isRole(forms: readonly string[], at: number): boolean {
  const kinds = GROUPS.at(forms, at)?.value
  return kinds?.has('role') === true || kinds?.has('epithet') === true
}
