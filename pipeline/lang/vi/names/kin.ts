// Relatives: `Anh Tám, chồng chị, cho biết`, `bà Sen (mẹ nạn nhân)`: the words beside a name say whose relative somebody is.
import { ADDRESS, CUES, KIN_OWNER, RELATION } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

/** Tokens at most of a relative's description, and between a name and the word of kinship that belongs to it. */
const MOST = 7
const NEAR = 4

/** `Anh Tám, chồng chị, | cho biết`, `cùng chồng là anh Tám`; not `anh Tám, vợ và các con`, nor `theo anh Tám, chồng chị đi vắng`. */
export function isRelative({ s, from, name }: Phrase): boolean {
  if (s.forms[from - 1] === 'là' && [2, 3].some((back) => RELATION.at(s.forms, from - back)?.to === from - 1)) return true
  const mark = name ? (s.forms[name.to] ?? '') : ''
  if (!name || !/^[,(–-]$/u.test(mark)) return false
  const owner = pastKinship(s.forms, name.to + 1)
  const isOwned = KIN_OWNER.at(s.forms, owner) !== null || ADDRESS.at(s.forms, owner) !== null || s.tokens[owner]?.capital === true
  if (owner === name.to + 1 || !isOwned) return false
  for (let i = owner + 1; i < owner + MOST; i++) {
    if (s.forms[i] === (mark === '(' ? ')' : mark)) return true
    if (mark !== '(' && CUES.at(s.forms, i)) return s.forms[name.from - 2] !== 'theo'
  }
  return false
}

/** A word of kinship stands close by the name: `chồng là Lê Văn Tám`, `Lê Văn Tám (34 tuổi, chồng chị Sen)`. */
export function isToldAsKin({ s, from, to }: Phrase): boolean {
  for (let i = Math.max(0, from - NEAR); i < to + MOST; i++) if ((i < from || i >= to) && RELATION.at(s.forms, i)) return true
  return false
}

/** `chồng`, `anh trai`, `bác của`. */
function pastKinship(forms: readonly string[], at: number): number {
  const uncle = ADDRESS.at(forms, at)
  return RELATION.at(forms, at)?.to ?? (uncle && forms[uncle.to] === 'của' ? uncle.to : at)
}
