// What a body's name goes on with behind a country, a comma, a dash, `và` or `của`, and behind words in small letters before who speaks.

import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import {
  BODIES,
  BREAK,
  CUES,
  FIELD_VERB,
  FIELDS,
  GROUPS,
  isVietnameseSurname,
  JOINER,
  PLACE_HEAD,
  PLURAL,
  SEATED_BODY,
  SOFT_BREAK,
  TITLES,
} from './lexicon.ts'
import type { Line } from './phrases.ts'
import { placeRunEnd } from './place-runs.ts'
import { isVietnameseRun, runEnd } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isWordAt } from './words.ts'

export interface TailEnd {
  readonly to: number
  readonly country: string | null
}

/** `Hội hữu nghị Việt Nam - Lào`: the second state after the first; such a body is of neither. */
export function betweenStates(s: Line, at: number): { to: number; country: null } | null {
  const other = /^[-–]$/u.test(s.tokens[at]?.text ?? '') ? territoryAt(s.tokens, s.forms, at + 1) : null
  return other?.territory.kind === 'country' ? { to: other.to, country: null } : null
}

/** `Hạm đội Đại Tây Dương Peru`, `... của Mỹ`: whose the body is that is of a region or an ocean. */
export function ofRegion(s: Line, to: number, kind: string): TailEnd | null {
  if (!/^(?:region|continent|sea)$/u.test(kind)) return null
  const state = territoryAt(s.tokens, s.forms, s.forms[to] === 'của' ? to + 1 : to)
  return state?.territory.kind === 'country' ? { to: state.to, country: state.territory.country } : null
}

/** `và Đào tạo`, `, Thể thao`, `- Đào tạo`, `của Mỹ`, `tại Nga`. */
export function joinEnd(s: Line, at: number): { to: number; country?: string | null } | null {
  const token = s.tokens[at]
  if (!token) return null
  if (/^(?:và|&|-|–|,)$/u.test(token.form)) {
    const field = FIELDS.at(s.forms, at + 1)
    const next = s.forms[field?.to ?? 0]
    const listed = next === 'và' || next === ',' || s.forms.slice(at + 1, field?.to).includes('và')
    const tight = token.text !== ',' || listed
    return field && s.tokens[at + 1]?.capital && tight ? { to: field.to } : null
  }
  // chính quyền mới của Washington
  if (token.form === 'mới' && s.forms[at + 1] === 'của') return joinEnd(s, at + 1)
  if (token.form !== 'của') return null
  // Ủy ban Dân số của Quốc hội: a committee of a parliament
  const body = s.tokens[at + 1]?.capital ? BODIES.at(s.forms, at + 1) : null
  if (body?.value.kind === 'parliament') return { to: body.to }
  const territory = territoryAt(s.tokens, s.forms, at + 1)
  return territory ? { to: territory.to, country: territory.territory.country } : null
}

/** Words at most of what a body does besides. */
const LONGEST_TRADE = 7

/** `Tổng công ty Đầu tư và trồng mới rừng tràm Việt Nam`: a second trade in small letters, and the country or town that ends the name. */
export function furtherTrade(s: Line, at: number): { to: number; country: string | null } | null {
  if (s.forms[at] !== 'và' || !(isWordAt(s.tokens, at - 2) || FIELDS.at(s.forms, at - 2)?.to === at)) return null
  for (let i = at + 1; i < at + LONGEST_TRADE && gapBefore(s.tokens, i) === 1; i++) {
    if (s.tokens[i]?.capital) {
      const territory = territoryAt(s.tokens, s.forms, i)
      if (territory) return i > at + 2 ? { to: territory.to, country: territory.territory.country } : null
      const town = placeAt(s.tokens, s.forms, i)
      return town && i > at + 2 ? { to: town.to, country: town.place.country } : null
    }
    const isOther = [BREAK, JOINER, CUES, BODIES, TITLES, GROUPS, PLURAL].some((list) => list.at(s.forms, i) !== null)
    if (isOther || s.tokens[i]?.kind !== 'word') return null
  }
  return null
}

/** `Đại sứ quán Peru tại Chile`, `TAND Cấp cao tại Đà Nẵng`: one of several of its name, told apart by its seat. */
export function withSeat(s: Line, from: number, tail: TailEnd): TailEnd {
  const isSeated = SEATED_BODY.at(s.forms, from) !== null || s.forms.slice(tail.to - 2, tail.to).join(' ') === 'cấp cao'
  const seat = isSeated && /^(?:tại|ở)$/u.test(s.forms[tail.to] ?? '') ? closingPlace(s, tail.to + 1) : null
  return seat ? { ...tail, to: seat.to } : tail
}

/** `Viện An ninh và Bền vững Nordvak`: behind `và` a second word with one capital letter, and the name that goes on. */
export function secondWord(s: Line, from: number, at: number): number {
  if (s.forms[at] !== 'và' || !s.tokens[from]?.capital || gapBefore(s.tokens, at + 1) !== 1) return at
  const isOther = [BODIES, TITLES, GROUPS, PLURAL].some((list) => list.at(s.forms, at + 1))
  const end = isOther ? at + 1 : cutWordEnd(s, at + 1, at + 1)
  return end > at + 1 && gapBefore(s.tokens, end) === 1 && (s.tokens[end]?.capital || speaksAt(s, end)) ? end : at
}

/** Words in small letters at most between the first words of a name and the place that ends it. */
const LONGEST_FIELD = 9

/**
 * `Sở Cứu thương Arica cho biết`, `Vụ Thống kê thủy sản và lao động nói`, `theo Trung tâm Ứng cứu hàng hải Arica,`: the rest of a name in
 * small letters where the body is who speaks: words up to a place, or fields alone. Not `Bộ Y tế thanh tra Arica`, `Bộ Y tế vừa cho biết`.
 */
export function spokenTail(s: Line, from: number, start: number, at: number): TailEnd | null {
  const first = cutWordEnd(s, start, at)
  if (!s.tokens[from]?.capital || (at === start && first === at)) return null
  for (let i = first, onlyFields = true; i <= first + LONGEST_FIELD; ) {
    const place = i > at ? closingPlace(s, i) : null
    if (place) return endsSpeaker(s, from, place.to) ? place : null
    // Ban quản lý Hội xuân Mây Sen
    const name = i === first && i > at && s.tokens[i]?.capital && !isVietnameseSurname(s.forms[i] ?? '') ? runEnd(s, i) : i
    if (name > i && endsSpeaker(s, from, name)) return { to: name, country: null }
    if (onlyFields && i > at && endsSpeaker(s, from, i)) return { to: i, country: null }
    const token = s.tokens[i]
    if (token?.kind !== 'word' || gapBefore(s.tokens, i) !== 1) return null
    const field = FIELDS.at(s.forms, i)?.to ?? (s.forms[i] === 'và' ? FIELDS.at(s.forms, i + 1)?.to : undefined)
    if (
      field === undefined &&
      (token.capital || [BREAK, SOFT_BREAK, JOINER, CUES, BODIES, TITLES, GROUPS, PLURAL].some((list) => list.at(s.forms, i)))
    )
      return null
    // Ủy ban Bầu cử Trung ương thống nhất cho rằng: what it does, not what it is called
    if (FIELD_VERB.at(s.forms, i)?.to === field) return null
    onlyFields &&= field !== undefined
    i = field ?? i + 1
  }
  return null
}

/** `Cứu thương`, `Nhà tù`: one syllable with a capital letter behind the noun of the body, and the one that ends its word. */
function cutWordEnd(s: Line, start: number, at: number): number {
  const [first, second] = [s.tokens[at], s.tokens[at + 1]]
  const isPair = at === start && first?.capital === true && second?.kind === 'word' && !second.capital && gapBefore(s.tokens, at + 1) === 1
  if (!isPair || !isVietnameseRun(s, at, at + 2) || placeAt(s.tokens, s.forms, at) || territoryAt(s.tokens, s.forms, at)) return at
  const isOther = [BREAK, SOFT_BREAK, JOINER, CUES, TITLES, PLACE_HEAD].some((list) => list.at(s.forms, at) ?? list.at(s.forms, at + 1))
  return isOther || speaksAt(s, at + 1) ? at : at + 2
}

/** A country, a town, or the noun of a place and its name. */
function closingPlace(s: Line, at: number): TailEnd | null {
  if (gapBefore(s.tokens, at) !== 1) return null
  const territory = territoryAt(s.tokens, s.forms, at)
  if (territory) return { to: territory.to, country: territory.territory.country }
  const town = s.tokens[at]?.capital || PLACE_HEAD.at(s.forms, at) ? placeAt(s.tokens, s.forms, at) : null
  if (town) return { to: town.to, country: town.place.country }
  const head = PLACE_HEAD.at(s.forms, at)
  const end = head ? placeRunEnd(s, head.to) : at
  return head && end > head.to ? { to: end, country: null } : null
}

/** The body ends here and speaks: a verb of saying follows, or the bracket or comma behind `theo` and `của`. */
function endsSpeaker(s: Line, from: number, at: number): boolean {
  const mark = s.tokens[at]?.text ?? '.'
  return speaksAt(s, at) || mark === '(' || (/^[,.]$/u.test(mark) && /^(?:theo|của)$/u.test(s.forms[from - 1] ?? ''))
}
