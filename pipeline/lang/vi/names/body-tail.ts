// How far the name of a body goes after its head noun: fields, countries, places, further capitalised words, up to a person's name.

import { placeAt } from '../places/gazetteer.ts'
import { type TerritoryMatch, territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { betweenStates, furtherTrade, joinEnd, ofRegion, secondWord, spokenTail, type TailEnd, withSeat } from './body-joins.ts'
import { HOME } from './home-country.ts'
import {
  BODIES,
  type BodyKind,
  type BodyWord,
  BREAK,
  CUES,
  DISTRICT_LETTER,
  EPONYM,
  FIELD_VERB,
  FIELDS,
  HOME_PUBLIC_BODY,
  isVietnameseSurname,
  JOINER,
  OPEN_HEAD,
  PLACE_HEAD,
  QUALIFIER,
  TITLES,
} from './lexicon.ts'
import { cutAtPerson, foreignAfter, isPersonAfterTown, isPersonName, nameAfterForeign } from './name-behind-body.ts'
import type { Line } from './phrases.ts'
import { placeRunEnd } from './place-runs.ts'
import { isAcronym, isVietnameseRun, runEnd, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isWordAt } from './words.ts'

const NAMED_AFTER: ReadonlySet<BodyKind> = new Set(['school', 'company', 'outlet', 'party', 'media'])
/** What has a number for its name, or behind it. */
const NUMBERED: ReadonlySet<BodyKind> = new Set(['school', 'company', 'body', 'force'])
export const LONGEST = 20

export interface BodyMatch {
  readonly from: number
  readonly to: number
  readonly head: BodyWord
  /** Tokens of the name; an outlet's generic noun is left out. */
  readonly nameFrom: number
  readonly country: string | null
  readonly acronym: string | null
  /** Something stands after the head: a field, a name, a country. */
  readonly isNamed: boolean
}

/** A country or town covers the tokens. */
export function isTerritory(s: Line, from: number, to: number): boolean {
  const territory = territoryAt(s.tokens, s.forms, from)
  return territory !== null && territory.to >= to
}

/** `Công an nhân dân`, `Giao thông`: fields as the name of a paper. */
export function fieldsEnd(s: Line, from: number): number {
  let to = from
  for (let field = FIELDS.at(s.forms, to); field; field = FIELDS.at(s.forms, to)) to = field.to
  return to
}

/** How far the name goes after its head noun, with the number that tells it from others of the name. */
export function tailOf(s: Line, from: number, start: number, kind: BodyKind, beforeName: boolean): TailEnd {
  const tail = withSeat(s, from, wordsEnd(s, from, start, kind, beforeName))
  return NUMBERED.has(kind) && (tail.to > start || kind === 'force') ? { ...tail, to: numberEnd(s, tail.to) } : tail
}

/** `Bệnh viện Hoa Mây 2 cho biết`, `Trường Hoa Mây số 3,`; but `Bệnh viện Hoa Mây 5 ngày trước`, `Hoa Mây 2/9`, `Hoa Mây 2 - 1`. */
function numberEnd(s: Line, at: number): number {
  const number = s.forms[at] === 'số' ? at + 1 : at
  const to = number + 1
  if (!/^\d{1,3}$/u.test(s.tokens[number]?.text ?? '') || gapBefore(s.tokens, at) !== 1 || gapBefore(s.tokens, number) !== 1) return at
  const ends = /^[,.;:()–-]$/u.test(s.tokens[to]?.text ?? '.') && s.tokens[to + 1]?.kind !== 'number'
  return ends || speaksAt(s, to) || isPersonName(s, to, to + 1) ? to : at
}

function wordsEnd(s: Line, from: number, start: number, kind: BodyKind, beforeName: boolean): TailEnd {
  let to = start
  let isPlaced = false
  while (to - from < LONGEST) {
    const token = s.tokens[to]
    if (!token || (to > start && gapBefore(s.tokens, to) > 1)) break
    // Công an TP.HCM
    if (token.text === '.' && (PLACE_HEAD.at(s.forms, to - 1)?.to ?? 0) >= to && s.tokens[to + 1]?.capital) {
      to++
      continue
    }
    // VKSND H.Sông Mây
    // TAND Q.1
    if (DISTRICT_LETTER.at(s.forms, to) && s.tokens[to + 1]?.text === '.' && s.tokens[to + 2]?.kind === 'number')
      return { to: to + 3, country: null }
    if (DISTRICT_LETTER.at(s.forms, to) && s.tokens[to + 1]?.text === '.' && s.tokens[to + 2]?.capital)
      return { to: placeRunEnd(s, to + 2), country: null }
    // Đội CSGT số 6
    if (token.form === 'số' && s.tokens[to + 1]?.kind === 'number') {
      to += 2
      continue
    }
    // Hải quan cửa khẩu KV1: the number of its letters
    if (token.kind === 'number' && gapBefore(s.tokens, to) === 0 && isAcronym(s.tokens[to - 1])) {
      to++
      continue
    }
    // Công an quận 7
    if (token.kind === 'number' && PLACE_HEAD.at(s.forms, to - 1)?.to === to) return { to: to + 1, country: null }
    // Trường London School of Trade: an English name may begin with a place
    const english = token.capital ? runEnd(s, to) : to
    if (english > to + 1 && runShape(s, to, english) === 'body') return { to: english, country: null }
    const territory = territoryAt(s.tokens, s.forms, to)
    if (territory && !beginsTown(s, to, territory.to) && (FIELDS.at(s.forms, to)?.to ?? 0) <= territory.to)
      return (
        betweenStates(s, territory.to) ??
        ofRegion(s, territory.to, territory.territory.kind) ??
        ofProvince(s, territory) ?? { to: territory.to, country: territory.territory.country }
      )
    // Cục Hải dương is not of the town Hải Dương
    const place = token.capital ? placeAt(s.tokens, s.forms, to) : null
    const town = place && s.tokens[place.to - 1]?.capital ? place : null
    if (town && (FIELDS.at(s.forms, to)?.to ?? 0) <= town.to && (town.to > to + 1 || runEnd(s, to) <= town.to))
      return ofRegion(s, town.to, town.place.kind) ?? { to: town.to, country: town.place.country }
    // Trường Luật Đại học Frank Berg: the school is that of the university
    const above = kind === 'school' && token.capital ? BODIES.at(s.forms, to) : null
    if (above?.value.kind === 'school' && (FIELDS.at(s.forms, to)?.to ?? 0) <= above.to)
      return tailOf(s, to, above.to, 'school', beforeName)
    const field = fieldEnd(s, to, start, kind)
    if (field > to) {
      to = field
      continue
    }
    const spoken = beforeName || isPlaced ? null : spokenTail(s, from, start, to)
    if (spoken) return spoken
    // UBND tỉnh Mây và Thanh tra tỉnh: another body
    const isOther = isSameHead(s, from, start, to + 1) || (isPlaced && token.form === 'và')
    const joined = isOther ? null : joinEnd(s, to)
    if (joined) {
      if (joined.country !== undefined) return { to: joined.to, country: joined.country }
      to = joined.to
      continue
    }
    const further = isOther || !s.tokens[from]?.capital ? null : furtherTrade(s, to)
    if (further) return further
    const second = isOther ? to : secondWord(s, from, to)
    if (second > to) {
      to = second
      continue
    }
    const inner = to > start || kind === 'body' ? BODIES.at(s.forms, to) : null
    // Ủy ban Quốc gia đảng Lá Xanh: the noun of a party before its name
    const isOfParty = inner?.value.kind === 'party' && s.tokens[inner.to]?.capital === true
    if (inner && (token.capital || isOfParty) && inner.value.kind !== 'outlet' && !isPersonName(s, to, inner.to)) {
      // Công đoàn Công ty Pouchen VN | Lê Văn Tám: what follows belongs to the inner body
      return tailOf(s, to, inner.to, inner.value.kind, beforeName)
    }
    const open =
      s.tokens[from]?.capital && (OPEN_HEAD.at(s.forms, from)?.to === start || isPlain(s, start, to, kind)) ? describedEnd(s, to) : to
    if (open > to) {
      to = open
      continue
    }
    const end = Math.max(placeEnd(s, to) ?? nameEnd(s, { from, start, at: to, kind, beforeName }), ownField(s, to))
    if (end === to) break
    isPlaced = PLACE_HEAD.at(s.forms, to) !== null
    to = end
  }
  return { to, country: null }
}

/** `xã Mỹ Thạnh`: the name of a country or town up to `to` begins that of a commune; but `xã Mỹ Lê Văn Tám`. */
export function beginsTown(s: Line, at: number, to: number): boolean {
  const isPlace = to === at + 1 && PLACE_HEAD.at(s.forms, at - 1)?.to === at
  return isPlace && runEnd(s, at) > to && isVietnameseRun(s, at, to + 1) && !isVietnameseSurname(s.forms[to] ?? '')
}

/** `Hội Làm vườn Việt Nam tỉnh Mây`: the branch of a body of this country. */
function ofProvince(s: Line, { to, territory }: TerritoryMatch): TailEnd | null {
  const end = territory.country === HOME && territory.kind === 'country' ? placeEnd(s, to) : null
  return end !== null && end > to ? { to: end, country: HOME } : null
}

/** Công ty cổ phần | ô tô Trường Sơn: a company of which nothing is named so far. */
function isPlain(s: Line, start: number, to: number, kind: BodyKind): boolean {
  return kind === 'company' && !s.tokens.slice(start, to).some((word) => word.capital && !isAcronym(word))
}

/** Trung tâm chiếu xạ Hà Nội: a few words in lower case before the name that ends the phrase. */
function describedEnd(s: Line, at: number): number {
  let cue = false
  for (let i = at; i < at + 5; i++) {
    const token = s.tokens[i]
    if (token?.kind !== 'word' || gapBefore(s.tokens, i) !== 1) return at
    if (token.capital) return i > at + 1 && (!cue || CUES.at(s.forms, Math.max(runEnd(s, i), fieldsEnd(s, i)))) ? i : at
    if (BREAK.at(s.forms, i)?.to === i + 1 || JOINER.at(s.forms, i)) return at
    // Trung tâm dự báo bão Đại Tây Dương cho hay: a verb inside the name, when another one follows it
    cue ||= CUES.at(s.forms, i) !== null
  }
  return at
}

/** Trung tâm Hỗ trợ pháp lý: a common word with a capital letter belongs to the name. */
function ownField(s: Line, at: number): number {
  return s.tokens[at]?.capital &&
    isWordAt(s.tokens, at) &&
    !CUES.at(s.forms, at) &&
    !TITLES.at(s.forms, at) &&
    BREAK.at(s.forms, at) === null
    ? at + 2
    : at
}

/**
 * `Quốc phòng`, `Giáo dục`. A field in lower case follows the head or another such field (Bộ quốc phòng); after words with capital letters
 * only one that qualifies (Cục Điều tra liên bang, but Bộ Y tế thanh tra).
 */
function fieldEnd(s: Line, at: number, start: number, kind: BodyKind): number {
  const field = FIELDS.at(s.forms, at)
  // Chính phủ nghiên cứu, Quốc hội thống nhất: what it does
  const isWhole = kind === 'government' || kind === 'parliament'
  if (!field || (isWhole && at === start && !s.tokens[at]?.capital && FIELD_VERB.at(s.forms, at)?.to === field.to)) return at
  const afterCapitals = at > start && s.tokens.slice(start, at).some((word) => word.capital)
  // Ủy ban Giám sát tài chính Quốc gia: a capital field goes on after it
  const goesOn = s.tokens[field.to]?.capital === true && QUALIFIER.at(s.forms, field.to) !== null
  return s.tokens[at]?.capital || !afterCapitals || goesOn || QUALIFIER.at(s.forms, at)?.to === field.to ? field.to : at
}

/** `Công an quận Tân Sơn và Công an quận Hòa Mai`: the head noun again begins another body. */
function isSameHead(s: Line, from: number, start: number, at: number): boolean {
  return s.forms.slice(from, start).every((form, i) => form === s.forms[at + i])
}

function placeEnd(s: Line, at: number): number | null {
  const place = PLACE_HEAD.at(s.forms, at)
  // Kiểm toán nhà nước | Hồ Mai Sen: the noun is a family name too
  if (!place || isPersonName(s, at, place.to)) return null
  const whole = placeAt(s.tokens, s.forms, at)
  if (whole && whole.to > place.to) return whole.to
  const dot = s.tokens[place.to]?.text === '.' ? place.to + 1 : place.to
  const territory = territoryAt(s.tokens, s.forms, dot)
  if (territory) return territory.to
  const town = placeAt(s.tokens, s.forms, dot)
  if (town) return town.to
  if (isPersonAfterTown(s, at, dot)) return place.to
  const end = s.tokens[dot]?.kind === 'number' ? dot + 1 : placeRunEnd(s, dot)
  return end > dot ? cutAtPerson(s, dot, end, s.tokens[dot]?.kind === 'number' ? 1 : 2) : null
}

/** The name of a body that begins at `from`, with its head noun up to `start`, read up to `at`. */
interface Tail {
  readonly from: number
  readonly start: number
  readonly at: number
  readonly kind: BodyKind
  readonly beforeName: boolean
}

/** Further capitalised words of the name, up to where a person's name begins. */
function nameEnd(s: Line, { from, start, at, kind, beforeName }: Tail): number {
  // Trường ĐH Dược Tôn Đức Thắng: whom schools and hospitals are called after
  const eponym = kind === 'school' ? EPONYM.at(s.forms, at) : null
  if (eponym && s.tokens.slice(at, eponym.to).every(({ capital }) => capital)) return eponym.to
  // tỉnh Lai Châu | Lê Thị Sen: the noun ends the name of a place
  const isTown = PLACE_HEAD.at(s.forms, at - 1)?.to === at && !isWordAt(s.tokens, at - 2) && placeAt(s.tokens, s.forms, at - 2)?.to !== at
  const end = isTown ? placeRunEnd(s, at) : runEnd(s, at)
  // Bệnh viện tỉnh | Lê Thị Sen
  if (end === at || (isTown && isPersonAfterTown(s, at - 1, at))) return at
  if (!beforeName) {
    if (kind === 'government' || kind === 'parliament' || kind === 'court') return at
    return !isTown && at > start && HOME_PUBLIC_BODY.at(s.forms, from)?.to === start ? beforeSpeaker(s, at, end) : end
  }
  if (at === start && NAMED_AFTER.has(kind)) {
    // Nhà xuất bản Kim Đồng | Ngô Thị Sen Mai; but Trường Phan Đình Phùng Hà Nội
    const person = end - at > 4 && isVietnameseRun(s, at, end) ? cutAtPerson(s, at, end, 2) : end
    if (end - person > 2) return person
    const holder = nameAfterForeign(s, at, end)
    if (holder < end) return holder
    // nghị sĩ Đảng Xanh | Klaus Berg
    const foreign = foreignAfter(s, at, end)
    if (foreign < end) return foreign
    return runShape(s, at, end) === 'foreign' && end - at > 3 ? end - 2 : end
  }
  const skip = at > start || !NAMED_AFTER.has(kind) ? 0 : 1
  return cutAtPerson(s, at, end, isTown ? 2 : skip)
}

/** Bộ Tài chính | Lê Văn Tám cho biết: a whole name that speaks is no part of a ministry's; the end of the run where there is none. */
function beforeSpeaker(s: Line, at: number, end: number): number {
  const person = cutAtPerson(s, at, end, 0)
  return end - person > 2 && isVietnameseRun(s, person, end) && speaksAt(s, end) ? person : end
}
