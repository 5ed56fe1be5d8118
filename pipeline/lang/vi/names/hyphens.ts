// Hyphens: how far a word goes over its hyphens and apostrophes: Jong-un, O'Reilly, al-Assad; not Trump-Putin or `Lê Văn Tám-Trưởng thôn`.
import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { BREAK, TITLES } from './lexicon.ts'
import type { Line } from './phrases.ts'

/** The end of the word whose first part ends before `from`. */
export function hyphens(s: Line, from: number): number {
  let to = from
  for (;;) {
    const [mark, word] = [s.tokens[to], s.tokens[to + 1]]
    if (!mark || !word || word.kind !== 'word' || !/^[-–'’`]$/u.test(mark.text)) return to
    if (gapBefore(s.tokens, to) !== 0 || gapBefore(s.tokens, to + 1) !== 0) return to
    // Lan-là vợ tôi: a word of the sentence
    if (/^[-–]$/u.test(mark.text) && !word.capital && BREAK.at(s.forms, to + 1)?.to === to + 2) return to
    // Lê Văn Tám-Trưởng Công an huyện: the office behind the name
    if (/^[-–]$/u.test(mark.text) && word.capital && TITLES.at(s.forms, to + 1)?.value.kind === 'office' && isNoGiven(s, to + 1)) return to
    // Mỹ-Nga, Trump-Putin: two names; Jong-un, Al-Assad, Jean-Claude go on
    if (/^[-–]$/u.test(mark.text) && word.capital && !isHyphenName(s, to)) return to
    if (/^['’`]$/u.test(mark.text) && (s.tokens[to - 1]?.text.length ?? 0) > 2 && !word.capital && word.text.length > 1) return to
    to += 2
  }
}

/** `Trưởng Công an`, `Chủ tịch xã`; but `Lee Vua Min`. */
function isNoGiven(s: Line, at: number): boolean {
  return (TITLES.at(s.forms, at)?.to ?? at) > at + 1
}

function isHyphenName(s: Line, mark: number): boolean {
  const [before, after] = [s.forms[mark - 1] ?? '', s.forms[mark + 1] ?? '']
  if (before.length <= 2 || after.length <= 2) return true
  // Jean-Claude Juncker, Il-Sung; a further capital word follows or one came before
  const next = s.tokens[mark + 2]
  // cuộc điều tra Donald Berg-Nga: a name and a state
  if (next?.capital !== true && territoryAt(s.tokens, s.forms, mark + 1)) return false
  return (
    (next?.capital === true && gapBefore(s.tokens, mark + 2) === 1) ||
    (s.tokens[mark - 2]?.capital === true && gapBefore(s.tokens, mark - 1) === 1)
  )
}
