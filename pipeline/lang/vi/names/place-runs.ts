// Runs of capitalised words behind the noun of a place.
import { gapBefore } from '../tokens.ts'
import { ADDRESS, BREAK, isVietnameseSurname, PLACE_HEAD } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isAcronym, isVietnameseRun, runEnd } from './runs.ts'

/** `Ông Lê Văn Tám`: a word of address with a capital letter and a whole name; but `Bà Mây`. */
export function isPersonAddressed(s: Line, at: number): boolean {
  const isAddress = ADDRESS.at(s.forms, at) !== null && s.tokens[at]?.capital === true
  return isAddress && isVietnameseSurname(s.forms[at + 1] ?? '') && runEnd(s, at + 1) >= at + 4
}

/** The run of a place's name: TX Từ Sơn, quận Nam Từ Liêm hold words that no other name goes over. */
export function placeRunEnd(s: Line, from: number): number {
  let end = runEnd(s, from)
  // công an xã | Ông Lê Văn Tám: a word of address before a whole name begins a sentence that lost its stop; but xã Bà Mây
  if (isPersonAddressed(s, from)) return from
  for (let i = from + 1; i < end; i++) if (PLACE_HEAD.at(s.forms, i)?.to === i + 1 && isAcronym(s.tokens[i])) end = i
  let to = from
  while (to - from < 3 && s.tokens[to]?.capital && !isAcronym(s.tokens[to]) && (to === from || gapBefore(s.tokens, to) === 1)) {
    // huyện Đông Anh | Lê Văn Tám
    if (to - from === 2 && isVietnameseSurname(s.forms[to] ?? '') && s.tokens[to + 1]?.capital && runEnd(s, to) > to + 1) break
    // huyện Mê Linh | Chiều 12/5
    if (to - from === 2 && BREAK.at(s.forms, to)?.to === to + 1) break
    to++
  }
  // huyện Đắk Song: a first word of the highlands
  const isHere = isVietnameseRun(s, from, from + 1) || /[^a-z]/u.test(s.forms[from] ?? '')
  return to - from > 1 && isHere && isVietnameseRun(s, from + 1, to) ? Math.max(end, to) : end
}
