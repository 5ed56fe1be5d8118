// Whether a person of the article holds the office of a phrase without a name that is written otherwise than beside the name.
import { type PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import type { Draft } from './entities.ts'
import { CHIEF, ONE_BODY } from './lexicon.ts'
import { isShortOf, mayBeOne, restOf, sharesWords } from './offices.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** One of the roles of the person may be the office; `đại diện Sao Mai` is not the one of another company. */
export function sharesRole(draft: Draft, role: string, head: string): boolean {
  return [...draft.roles].some((full) => mayBeOne(role, full, head))
}

/** `Chủ tịch Hà Nội` after `Chủ tịch UBND TP Hà Nội Đỗ Tám`: the office with words left out. */
export function holdsShort(draft: Draft, role: string): boolean {
  return draft.kind === 'person' && draft.name !== null && [...draft.roles].some((full) => isShortOf(role, full))
}

/** `Trưởng phòng, Phó Bí thư`, `Phó Giám đốc kiêm Chủ tịch`: each office of a role as written. */
export function partsOf(role: string): string[] {
  return role.split(/\s*(?:,|–| - | kiêm )\s*/u)
}

/** `Thứ trưởng Bộ Y tế` after `Thứ trưởng Lê Văn Tám`, where the article has no other one. */
export function isOnlyOne(draft: Draft, head: string, drafts: readonly Draft[]): boolean {
  const office = head.replace(/ bộ$/u, '')
  if (!isWhole(ONE_BODY, office) || draft.name === null || ![...draft.roles].some((role) => role.toLowerCase() === office)) return false
  return drafts.filter(({ name, heads }) => name !== null && [...heads].some((other) => other.startsWith(office))).length === 1
}

/**
 * `người đứng đầu Nhà hát Sông Mây` after `Giám đốc Nhà hát Sông Mây Lê Văn Tám`; no deputy. `whole`: the office names that body and no part or other
 * of it, as `người đứng đầu Bộ Tài chính` beside `Chủ nhiệm Ủy ban Tài chính`.
 */
export function leadsBody(draft: Draft, role: string, head: string, { whole }: { readonly whole: boolean }): boolean {
  // người đứng đầu ngành y tế Hà Giang: of the Sở Y tế Hà Giang
  const body = (restOf(role, head) ?? []).filter((form) => form !== 'ngành')
  const isHead = (full: string) => {
    const forms = phraseForms(full)
    const to = CHIEF.at(forms, 0)?.to ?? 0
    const led = (restOf(full, forms.slice(0, to).join(' ')) ?? []).filter((form) => form !== 'sở')
    return to > 0 && to < forms.length && sharesWords(body, led) && (!whole || body.length === led.length)
  }
  const isTold = body.length > 1 || (body[0] !== undefined && !isVietnameseSyllable(body[0]))
  return isTold && draft.kind === 'person' && draft.name !== null && [...draft.roles].some((full) => partsOf(full).some(isHead))
}

/** The text is one of the phrases, and nothing else. */
export function isWhole(words: PhraseIndex<true>, text: string): boolean {
  const forms = phraseForms(text)
  return words.at(forms, 0)?.to === forms.length
}
