// Papers, broadcasters and sites behind their noun: `tờ New York Times`, `báo Pháp Luật Việt Nam`, `hãng thông tấn Triều Tiên KCNA`.

import { placeAt } from '../places/gazetteer.ts'
import { compoundCountry, territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { type BodyMatch, fieldsEnd, isTerritory } from './body-tail.ts'
import { HOME } from './home-country.ts'
import { BODIES, type BodyWord, BREAK, CUES, FIELDS, KNOWN_BODIES, PAPER_END, PLACE_HEAD } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isVietnameseRun, runEnd, runShape } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

function countryAtEnd(s: Line, from: number, to: number): { from: number; country: string | null } | null {
  for (let i = from + 1; i < to; i++) {
    const match = territoryAt(s.tokens, s.forms, i)
    if (match?.to === to && match.territory.kind === 'country') return { from: i, country: match.territory.country }
  }
  return null
}

/** `tờ New York Times`, `hãng thông tấn Triều Tiên KCNA`: the name is what follows. */
export function outletAt(s: Line, from: number, start: number, head: BodyWord, options: { beforeName: boolean }): BodyMatch | null {
  let at = start
  let country: string | null = null
  const territory = territoryAt(s.tokens, s.forms, at)
  // tờ Washington Post: an English name may begin with a place
  const isEnglish = !isVietnameseSyllable(s.forms[at] ?? '') && runShape(s, at, runEnd(s, at)) === 'body'
  // báo Pháp Luật: what it writes of, not of France
  const isWord = territory !== null && (FIELDS.at(s.forms, at)?.to ?? 0) > territory.to
  if (territory && !isEnglish && !isWord && runEnd(s, territory.to) > territory.to) {
    country = territory.territory.country
    at = territory.to
  }
  // tạp chí y khoa The Surgeon: what it writes of
  const field = s.tokens[at]?.capital ? at : fieldsEnd(s, at)
  if (s.tokens[field]?.capital && gapBefore(s.tokens, field) === 1) at = field
  // hãng thông tấn quốc gia Peru KPNA: whose it is stands behind the field
  const nation = field > start ? territoryAt(s.tokens, s.forms, at) : null
  if (nation?.territory.kind === 'country' && runEnd(s, nation.to) > nation.to) {
    country = nation.territory.country
    at = nation.to
  }
  if (s.tokens[at] && /^["“']$/u.test(s.tokens[at]?.text ?? '')) at++
  const known = KNOWN_BODIES.at(s.forms, at)
  let end = known && s.tokens[at]?.capital ? foreignEnd(s, at, known.to) : titleEnd(s, at, options)
  if (end === at && s.tokens[from]?.form === 'báo') end = capitalsEnd(s, at)
  if (end === at || gapBefore(s.tokens, at) > 1) return null
  // báo Công an TP.HCM: whose town it is
  const town = /^(?:báo|tạp chí)$/u.test(head.form) && PLACE_HEAD.at(s.forms, end) ? placeAt(s.tokens, s.forms, end) : null
  if (town) end = town.to
  // báo Hàn, trang tin Việt: of a country, told by one syllable
  if (isTerritory(s, at, end) || (end === at + 1 && compoundCountry(s.forms[at] ?? '') !== null)) return null
  // Trang Hồ nói: a given name before a Vietnamese word, not a page
  if (head.form === 'trang' && !known && isVietnameseRun(s, at, end)) return null
  // tờ Bành Bái Trung Quốc: the country after the name is no part of it; but báo Gia Đình Việt Nam
  const closing = countryAtEnd(s, at, end)
  if (closing && !known && closing.country !== HOME) {
    end = closing.from
    country = closing.country
  }
  if (options.beforeName && !known && end - at > 2) end -= 2
  const bracket = s.tokens[end]?.text === '(' ? territoryAt(s.tokens, s.forms, end + 1) : null
  const closes = bracket && s.tokens[bracket.to]?.text === ')'
  return { from, to: end, head, nameFrom: at, country: closes ? bracket.territory.country : country, acronym: null, isNamed: true }
}

/** `Nikkei Asian Review`, `PLA Daily`: a foreign name goes on behind that of a known paper. */
function foreignEnd(s: Line, at: number, known: number): number {
  const end = runEnd(s, at)
  const words = s.tokens.slice(known, end)
  return words.every((word) => word.kind === 'word' && !isVietnameseSyllable(word.form)) ? Math.max(end, known) : known
}

/** `Tin tức Suối Mây`, `Thời báo Tài chính`, `Người Bảo vệ`, `Suối Mây nhật báo`: what a paper is called, by its fields and common words. */
function titleEnd(s: Line, at: number, { beforeName }: { beforeName: boolean }): number {
  if (!s.tokens[at]?.capital) return runEnd(s, at)
  let end = wordsEnd(s, at)
  while (
    !beforeName &&
    s.tokens[end]?.capital &&
    gapBefore(s.tokens, end) === 1 &&
    !PLACE_HEAD.at(s.forms, end) &&
    !BODIES.at(s.forms, end) &&
    wordsEnd(s, end) > end
  )
    end = wordsEnd(s, end)
  return end > at ? (PAPER_END.at(s.forms, end)?.to ?? end) : end
}

/** The end of the fields, of a common word with a capital letter in a Vietnamese name, or of the capital words at the token. */
function wordsEnd(s: Line, at: number): number {
  const end = Math.max(runEnd(s, at), fieldsEnd(s, at))
  if (end > at) return end
  return isWordAt(s.tokens, at) && BREAK.at(s.forms, at) === null && !CUES.at(s.forms, at) ? at + 2 : at
}

/** `Báo Người Lao Động`: a paper whose name begins with a common word, with a capital letter for each syllable. */
function capitalsEnd(s: Line, at: number): number {
  let end = at
  while (s.tokens[end]?.capital && gapBefore(s.tokens, end) === 1 && end - at < 4) end++
  return end - at > 1 ? end : at
}
