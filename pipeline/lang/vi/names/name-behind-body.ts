// Where the name of a person begins behind that of a body, or is taken for one: Bộ Tài chính | Lê Văn Tám, Đoàn Bá Mạch.

import { placeAt } from '../places/gazetteer.ts'
import { gapBefore } from '../tokens.ts'
import { isVietnameseSurname, TOWN_HEAD } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isAcronym, isVietnameseRun, runEnd, runShape } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** Đoàn Bá Mạch: the noun is a family name too, and a whole name follows. */
export function isPersonName(s: Line, from: number, to: number): boolean {
  if (to > from + 1 || !s.tokens[from]?.capital) return false
  if (isKoreanName(s, from)) return true
  if (!isVietnameseSurname(s.forms[from] ?? '')) return false
  const end = runEnd(s, from)
  // Đoàn Sóc Trăng: the delegation of a province
  if ((placeAt(s.tokens, s.forms, to)?.to ?? 0) >= end) return false
  return end - from >= 3 && end - from <= 4 && runShape(s, from, end) === 'vietnamese'
}

/** Ban Su-min: a family name before a given one with a hyphen, the second half of which is in lower case. */
function isKoreanName(s: Line, from: number): boolean {
  const [given, hyphen, half] = s.tokens.slice(from + 1, from + 4)
  const isTight = gapBefore(s.tokens, from + 2) === 0 && gapBefore(s.tokens, from + 3) === 0
  return given?.capital === true && hyphen?.text === '-' && half?.kind === 'word' && !half.capital && isTight
}

/** Chủ tịch UBND TP Lê Đình Khang: the gazetteer has all towns and provinces, so a whole name after the word is a person's. */
export function isPersonAfterTown(s: Line, head: number, name: number): boolean {
  return TOWN_HEAD.at(s.forms, head) !== null && isPersonName(s, name, name + 1)
}

/** Công ty OTX | Trịnh Mạnh Khôi: a whole Vietnamese name after an acronym or a foreign word; the end of the run where there is none. */
export function nameAfterForeign(s: Line, at: number, end: number): number {
  for (let i = Math.max(at + 1, end - 4); i + 3 <= end; i++) {
    const before = s.tokens[i - 1]
    const foreign = isAcronym(before) || !isVietnameseSyllable(before?.form ?? '')
    if (foreign && isVietnameseSurname(s.forms[i] ?? '') && isVietnameseRun(s, i, end)) return i
  }
  return end
}

/** Where two foreign words end a run that begins with Vietnamese ones; the end of the run where they do not. */
export function foreignAfter(s: Line, at: number, end: number): number {
  const from = end - 2
  const isPair = from > at && isVietnameseRun(s, at, from) && [from, from + 1].every((i) => !isVietnameseSyllable(s.forms[i] ?? ''))
  return isPair && runShape(s, from, end) === 'foreign' ? from : end
}

/**
 * The start of a person's name at the end of the run, or the end of the run where there is none. `skip` words at its beginning belong to
 * the body or place in any case.
 */
export function cutAtPerson(s: Line, from: number, end: number, skip: number): number {
  for (let i = from + skip; i + 2 <= end; i++) {
    const token = s.tokens[i]
    if (!token || isAcronym(token)) continue
    if (end - i <= 4 && isVietnameseSurname(token.form) && isVietnameseRun(s, i, end)) return i
    // Bộ Quốc phòng | Moon Hong-gyun: the hyphen is no word
    const words = s.tokens.slice(i, end).filter(({ kind }) => kind === 'word').length
    const isForeign = !isVietnameseSyllable(token.form) || (words <= 3 && !isVietnameseRun(s, i, end))
    if (isForeign) return i
  }
  return end
}
