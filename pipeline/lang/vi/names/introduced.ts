// One word with a capital letter that the text introduces as somebody: `Gao, một doanh nhân 34 tuổi, cho biết`, `Amara, 34 tuổi, kể`.

import { FUNCTION_SYLLABLES } from '../function-syllables.ts'
import { gapBefore } from '../tokens.ts'
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
  return s.forms[end] === ',' && !FUNCTION_SYLLABLES.has(word) && isTold(s, end, !isVietnameseSyllable(word))
}

/** `Mai Sen, du học sinh ở Lima kể`, `Mai Sen - một người bạn kể`, `Mai Sen (nhân viên bưu điện) kể`: two syllables or more, and who they are. */
export function isIntroducedByName(s: Line, end: number): boolean {
  return /^[,(–-]$/u.test(s.forms[end] ?? '') && isTold(s, end, true)
}

/** Who they are stands behind the mark at `at`, up to the same mark or its bracket and a verb of saying; `bare`: or up to that verb at once. */
function isTold(s: Line, at: number, bare: boolean): boolean {
  const mark = s.forms[at] ?? ''
  if (!isSomebody(s, s.forms[at + 1] === 'một' ? at + 2 : at + 1)) return false
  for (let i = at + 2; i < Math.min(s.tokens.length, at + MOST); i++) {
    const form = s.forms[i] ?? ''
    if (form === (mark === '(' ? ')' : mark)) return speaksAt(s, i + 1)
    if (bare && mark !== '(' && CUES.at(s.forms, i)) return true
    // nhân viên ở TP.HCM: a full stop with no blank behind it
    const isJoined = form === '.' && gapBefore(s.tokens, i + 1) === 0
    const isInner = /^[()]$/u.test(form) || (form === ',' && mark !== ',') || isJoined
    if (s.tokens[i]?.kind === 'punctuation' && !isInner) return false
  }
  return false
}

function isSomebody({ forms }: Line, at: number): boolean {
  const words = forms.slice(at, at + 4).join(' ')
  if (GIANT.test(words)) return false
  // Mai Sen, anh Tám đều được cho là: another one
  const title = TITLES.at(forms, at)
  const isTrade = title !== null && title.value.kind !== 'honorific'
  return AGE.test(words) || SOMEBODY.test(words) || isTrade || RELATION.at(forms, at) !== null || isRole(forms, at)
}

function isRole(forms: readonly string[], at: number): boolean {
  const kinds = GROUPS.at(forms, at)?.value
  return kinds?.has('role') === true || kinds?.has('epithet') === true
}
