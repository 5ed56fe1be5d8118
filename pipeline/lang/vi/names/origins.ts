// What tells one person from others behind a noun: an age, a year of birth, a family name, where somebody comes from.
import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { isVietnameseSurname } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { runEnd } from './runs.ts'

/** Words at most of the name of a place that somebody comes from. */
const LONGEST_PLACE = 3

/**
 * The token past an age or an origin: `24 tuổi`, `sinh năm 1993`, `người Đức`, `người Hà Đông`, `gốc Phi`, `đến từ Peru`, `xứ Nghệ`, `họ Lê`; `at` where
 * there is none.
 */
export function originEnd(s: Line, at: number): number {
  const { tokens, forms } = s
  if (tokens[at]?.kind === 'number' && forms[at + 1] === 'tuổi') return at + 2
  if (forms[at] === 'sinh' && forms[at + 1] === 'năm' && tokens[at + 2]?.kind === 'number') return at + 3
  if (forms[at] === 'người') {
    const place = tokens[at + 1]?.capital ? placeAt(tokens, forms, at + 1) : null
    return (territoryAt(tokens, forms, at + 1) ?? place)?.to ?? at
  }
  const from = forms[at] === 'gốc' ? at + 1 : forms[at] === 'đến' && forms[at + 1] === 'từ' ? at + 2 : at
  if (from > at && tokens[from]?.capital) {
    if (forms[from] === 'việt') return from + 1
    const end = runEnd(s, from)
    // cầu thủ gốc Phi, not đến từ Mai Sen Lê Thị Tám
    return (territoryAt(tokens, forms, from) ?? placeAt(tokens, forms, from))?.to ?? (end <= from + LONGEST_PLACE ? end : at)
  }
  if (forms[at] === 'xứ' && tokens[at + 1]?.capital) return at + 2
  return forms[at] === 'họ' && tokens[at + 1]?.capital && isVietnameseSurname(forms[at + 1] ?? '') ? at + 2 : at
}

/** The family name that `HLV họ Lê` tells; null where none is told. */
export function familyTold({ forms }: Line, to: number): string | null {
  return forms[to - 2] === 'họ' ? (forms[to - 1] ?? null) : null
}
