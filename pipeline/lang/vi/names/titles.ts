// Title phrases: an office or description with its field, body and country, before or beside a name: `cựu Ngoại trưởng Mỹ`,
// `Trợ lý của tổng thống Nga`, `giảng viên tại Trường Luật Harvard`.

import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { bareBodyEnd, committeeTown, isCompanyBefore } from './bare-bodies.ts'
import { bodyAt, englishEnd, homeCountry, withEnglish } from './bodies.ts'
import {
  ADDRESS,
  AFTER_TITLE,
  BEFORE_TITLE,
  BODIES,
  BODY_OFFICE,
  FIELDS,
  type Gender,
  isVietnameseSurname,
  JOINER,
  KNOWN_BODIES,
  PLACE_JOINER,
  REPORTER,
  RULER,
  TITLES,
  type TitleWord,
  TOWN_HEAD,
} from './lexicon.ts'
import { isPersonName } from './name-behind-body.ts'
import { endsClause, isAnother, isNoTitle } from './not-titles.ts'
import { followsPreposition, type Line } from './phrases.ts'
import { isAcronym, runEnd, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { fieldsEnd, isField } from './title-fields.ts'
import { type Complement, isLonger, isPersonAhead, placeEnd, plain } from './title-places.ts'
import { isWordAt } from './words.ts'

export interface TitlePhrase {
  readonly from: number
  readonly to: number
  /** The first title: what the person is. */
  readonly head: TitleWord
  readonly gender: Gender | null
  readonly country: string | null
  /** Anything after the head: a field, a body, a country. */
  readonly isComplete: boolean
  /** The title of somebody else inside (trợ lý của tổng thống Nga): where it starts. */
  readonly innerFrom: number | null
  readonly ofThatState: boolean
  /** The word of address that ends the phrase (Tổng thống Nga, ông); where the role ends. */
  readonly roleTo: number
}

const MAX_STEPS = 12
const COMPLEMENTED = /^(?:office|head|counterpart|profession|rank|degree)$/u

/** The title phrase that starts at `from`, without the name. Null where no title stands there. */
export function titleAt(s: Line, from: number, depth = 0): TitlePhrase | null {
  let start = from
  for (let i = 0; i < 3; i++) {
    const before = BEFORE_TITLE.at(s.forms, start)
    if (!before || TITLES.at(s.forms, start)?.to === before.to + 1) break
    // chính quyền ông Roy: the noun of a body, not quyền giám đốc
    if ((BODIES.at(s.forms, start)?.to ?? 0) > before.to) break
    if (!TITLES.at(s.forms, before.to) && !BEFORE_TITLE.at(s.forms, before.to)) break
    start = before.to
  }
  const first = TITLES.at(s.forms, start) ?? null
  if (!first || (start > from && gapBefore(s.tokens, start) > 1)) return null
  if (isNoTitle(s, from, first)) return null
  const femaleBefore = s.forms.slice(from, start).includes('nữ')
  const state = {
    to: first.to,
    gender: femaleBefore ? ('f' as const) : first.value.gender,
    country: homeCountry(s, first.from, first.to),
    complete: false,
    innerFrom: null as number | null,
    ofThatState: false,
    roleTo: first.to,
  }
  if (first.value.kind === 'honorific')
    return {
      from,
      to: state.to,
      head: first.value,
      gender: state.gender,
      country: null,
      isComplete: false,
      innerFrom: null,
      ofThatState: false,
      roleTo: start > from ? first.to : from,
    }
  if (!COMPLEMENTED.test(first.value.kind)) return null
  for (let step = 0; step < MAX_STEPS; step++) {
    if (isAnother(s, from, first.value, state)) break
    const next = complementAt(s, state.to, depth)
    // gặp phóng viên, Đại úy An; thư của cử tri, ông Nam: what a preposition leads in is not the one after the comma
    // theo người dân, chị Tú đã đi xa: a bare trade is not that of the one after the comma
    const isOther = REPORTER.at(s.forms, first.from) !== null || followsPreposition(s, from) || state.to === first.to
    if (first.value.kind === 'profession' && s.tokens[state.to]?.text === ',' && isOther) break
    // theo lãnh đạo Bộ Y tế, ông Nam được bổ nhiệm: what he goes on to do makes him the subject
    if (endsClause(s, from, state.to) || isNextSpeaker(s, from, state.to)) break
    if (!next || (RULER.at(first.value.form.split(' '), 0) && PLACE_JOINER.at(s.forms, state.to))) break
    state.to = next.to
    state.country ??= next.country
    state.gender ??= next.gender
    state.innerFrom ??= next.innerFrom
    state.ofThatState ||= next.ofThatState
    // cầu thủ 28 tuổi Lê Tám: how old he is is no part of his role
    if (next.isHonorific || s.forms[next.to - 1] === 'tuổi') break
    state.roleTo = next.to
    state.complete ||= next.isContent
  }
  return {
    from,
    to: state.to,
    head: first.value,
    gender: state.gender,
    country: state.country,
    isComplete: state.complete,
    innerFrom: state.innerFrom,
    ofThatState: state.ofThatState,
    roleTo: state.roleTo,
  }
}

/**
 * `báo cáo với đoàn của Bí thư Thành ủy Huế, Phó Giám đốc Sở Y tế Lê Văn Tám cho hay`: behind an office that a preposition leads in the office with the
 * name that speaks is another's; but `theo Bí thư Huế, Chủ tịch HĐND Lê Văn Tám`.
 */
function isNextSpeaker(s: Line, from: number, at: number): boolean {
  if (s.tokens[at]?.text !== ',' || !followsPreposition(s, from) || s.forms[from - 1] === 'theo') return false
  const next = titleAt(s, at + 1, 1)
  const end = next ? runEnd(s, next.to) : at
  return next !== null && next.head.kind !== 'honorific' && end > next.to && speaksAt(s, end)
}

function complementAt(s: Line, at: number, depth: number): Complement | null {
  const token = s.tokens[at]
  if (!token || gapBefore(s.tokens, at) > 1) return null
  if (token.kind === 'punctuation') return punctuated(s, at, depth)
  // đạo diễn 28 tuổi Frank Berg
  if (token.kind === 'number' && s.forms[at + 1] === 'tuổi' && s.tokens[at + 2]?.capital) return plain(at + 2, { isContent: false })
  // HLV U20 Peru, HLV U.20 Peru
  const age = s.tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  if (token.text === 'U' && s.tokens[age]?.kind === 'number' && gapBefore(s.tokens, age) === 0) return plain(age + 1, { isContent: false })
  if (/^nước$/u.test(token.form) && /^(?:này|chủ)$/u.test(s.forms[at + 1] ?? '')) {
    return plain(s.forms[at + 1] === 'chủ' ? at + 3 : at + 2, { ofThatState: true })
  }
  if (token.form === 'người' || token.form === 'gốc' || token.form === 'nước') {
    // nhà văn gốc Việt: where the family comes from
    const isDescent = token.form === 'gốc' || s.forms[at + 1] === 'gốc'
    const whence = at + (s.forms[at + 1] === 'gốc' ? 2 : 1)
    // đạo diễn gốc Việt Mai Sen
    if (isDescent && s.forms[whence] === 'việt' && !territoryAt(s.tokens, s.forms, whence)) return plain(whence + 1, { isContent: false })
    const origin = territoryAt(s.tokens, s.forms, whence)
    return origin ? plain(origin.to, { country: isDescent ? null : origin.territory.country }) : null
  }
  const territory = territoryAt(s.tokens, s.forms, at)
  const known = token.capital ? withEnglish(s, KNOWN_BODIES.at(s.forms, at)) : null
  // đại diện Vietnam Airlines, CEO Qatar Petroleum Company: the body is called by the country
  const called = Math.max(known?.to ?? at, territory ? englishEnd(s, at) : at)
  if (territory && called > territory.to) return plain(called, { country: territory.territory.country })
  const common = territory !== null && territory.to === at + 1 && isWordAt(s.tokens, at)
  if (territory && !common && !isPersonAhead(s, at, territory.to)) return plain(territory.to, { country: territory.territory.country })
  // bác sĩ Vũ Công Tám: a whole name that begins like a trade
  const title = isPersonName(s, at, at + 1) ? null : TITLES.at(s.forms, at)
  if (title) {
    if (title.value.kind === 'honorific') {
      // Tỉnh ủy Bà Rịa: with a capital letter it is a part of the place's name
      const address = !token.capital && s.tokens[title.to]?.capital
      return address ? plain(title.to, { gender: title.value.gender, isHonorific: true, isContent: false }) : null
    }
    const body = token.capital ? bodyAt(s, at, { beforeName: true }) : null
    if (!body || body.to <= title.to) return plain(title.to, { gender: title.value.gender, isContent: false })
  }
  // Thủ hiến Scotland Nicola Brook: a region before a whole foreign name
  const region = token.capital ? placeAt(s.tokens, s.forms, at) : null
  if (region && /^(?:region|state)$/u.test(region.place.kind) && runEnd(s, at) >= region.to + 2 && !isVietnameseSyllable(s.forms[at] ?? ''))
    return plain(region.to, { country: region.place.country })
  const body = bodyAt(s, at, { beforeName: true })
  const field = FIELDS.at(s.forms, at)
  // Bộ trưởng Khoa học: no faculty
  if (body && body.to >= (field?.to ?? 0)) return plain(body.to, { country: body.country })
  const bare = bareBodyEnd(s, at)
  if (bare !== null) return plain(bare, { isContent: false })
  if (known && runEnd(s, at) >= known.to) return plain(known.to, { country: known.value.country })
  const after = AFTER_TITLE.at(s.forms, at)
  // Phó Chủ tịch chuyên trách: not the field of a school (trường chuyên)
  if (field && isField(s, at, field.to) && field.to >= (after?.to ?? 0)) return plain(fieldsEnd(s, field.to))
  const place = placeEnd(s, at)
  if (place) return place
  // Chủ tịch VFF Lê Hùng Dũng, Chủ tịch UNBD TP Hà Nội; but not Giám đốc NGUYỄN VĂN AN
  if (isAcronym(token) && !isGivenLetters(s, at) && (!isAcronym(s.tokens[at + 1]) || TOWN_HEAD.at(s.forms, at + 1))) return plain(at + 1)
  if (isCompanyBefore(s, at)) return plain(at + 1)
  const seat = committeeTown(s, at)
  if (seat !== null) return plain(seat)
  // Phó Thủ tướng Thường trực; a capital word of one syllable may be a name
  if (after && (!token.capital || after.to > at + 1)) return plain(after.to, { isContent: false })
  const town = token.capital && !territory ? placeAt(s.tokens, s.forms, at) : null
  if (town && !isLonger(s, at, town.to) && (town.to > at + 1 || runEnd(s, at) > town.to))
    return plain(town.to, { country: town.place.country })
  return joined(s, at, depth)
}

/** `Phó Tổng thống Peru JD Hall`: letters of a given name behind a state or whoever leads one, of no body; but `Chủ tịch VFF Roy Berg`. */
function isGivenLetters(s: Line, at: number): boolean {
  const isName = (s.tokens[at]?.text.length ?? 0) < 4 && !KNOWN_BODIES.at(s.forms, at) && runShape(s, at, runEnd(s, at)) === 'foreign'
  const isRuler = (head: string[]) => RULER.at(head, 0) !== null && BODY_OFFICE.at(head, 0) === null
  return (
    isName &&
    [1, 2, 3].some((back) => {
      const title = TITLES.at(s.forms, at - back)
      return territoryAt(s.tokens, s.forms, at - back)?.to === at || (title?.to === at && isRuler(title.value.form.split(' ')))
    })
  )
}

/** `của Tổng thống Nga`, `thuộc Bộ Tư pháp`, `tại Liên Hợp Quốc`. */
function joined(s: Line, at: number, depth: number): Complement | null {
  const join = JOINER.at(s.forms, at)
  if (!join) return null
  const start = join.to
  const territory = territoryAt(s.tokens, s.forms, start)
  // đặc phái viên Liên Hợp Quốc về Syria: what the office is about, not whose it is
  if (territory) return plain(territory.to, { country: s.forms[at] === 'về' ? null : territory.territory.country })
  const inner = depth < 2 ? titleAt(s, start, depth + 1) : null
  if (inner && inner.head.kind !== 'honorific' && inner.head.kind !== 'profession') {
    return plain(inner.roleTo, { country: inner.country, innerFrom: start, ofThatState: inner.ofThatState })
  }
  const body = bodyAt(s, start, { beforeName: true })
  if (body) return plain(body.to, { country: body.country })
  const known = s.tokens[start]?.capital ? KNOWN_BODIES.at(s.forms, start) : null
  if (known) return plain(known.to, { country: known.value.country })
  // phát ngôn viên của lực lượng kiểm ngư Frank Berg
  const bare = bareBodyEnd(s, start)
  if (bare !== null) return plain(bare)
  // phát ngôn viên của BKT Frank Berg
  if (isAcronym(s.tokens[start]) && runShape(s, start + 1, runEnd(s, start + 1)) === 'foreign') return plain(start + 1)
  // CEO của Nordvak Kors, ông Frank Berg: whose, before a word of address and the name
  const whose = runEnd(s, start)
  const isAddressed = /^[,–-]$/u.test(s.tokens[whose]?.text ?? '') && ADDRESS.at(s.forms, whose + 1)?.to === whose + 2
  if (isAddressed && s.tokens[whose + 2]?.capital && runShape(s, start, whose) === 'foreign') return plain(whose)
  return placeEnd(s, start)
}

/** `Chi cục trưởng Chi cục Dân số - Sở Y tế Sóc Trăng Lê Văn Tám`: the body above the one, where the name follows. */
function bodyAboveIt(s: Line, at: number): Complement | null {
  const body = s.tokens[at]?.capital ? bodyAt(s, at, { beforeName: true }) : null
  return body?.isNamed && isVietnameseSurname(s.forms[body.to] ?? '') && runEnd(s, body.to) > body.to + 1
    ? plain(body.to, { country: body.country })
    : null
}

/** `(EC)` after a body; `, Bộ trưởng Ngoại giao` and `kiêm` after an office when a name ends it all; `, ông`. */
function punctuated(s: Line, at: number, depth: number): Complement | null {
  const mark = s.tokens[at]?.text
  if (mark === '(' && isAcronym(s.tokens[at + 1]) && s.tokens[at + 2]?.text === ')') return plain(at + 3, { isContent: false })
  // Cục trưởng Cục Thú y (Bộ Nông nghiệp) Lê Văn Tám
  const above = mark === '(' ? bodyAt(s, at + 1, { beforeName: false }) : null
  if (
    above &&
    s.tokens[above.to]?.text === ')' &&
    isVietnameseSurname(s.forms[above.to + 1] ?? '') &&
    runEnd(s, above.to + 1) > above.to + 2
  )
    return plain(above.to + 1, { isContent: false })
  if (mark === '.' && gapBefore(s.tokens, at) === 0) {
    const title = TITLES.at(s.forms, at + 1)
    if (title?.value.kind === 'degree') return plain(title.to, { isContent: false })
    return s.tokens[at + 1]?.capital && /^(?:gs|pgs|ts|ths|bs|ls|ks|kts|nsưt|nsnd)$/u.test(s.forms[at - 1] ?? '')
      ? plain(at + 1, { isContent: false })
      : null
  }
  if (mark !== ',' && mark !== '-' && mark !== '–') return null
  const title = TITLES.at(s.forms, at + 1)
  if (!title) return bodyAboveIt(s, at + 1)
  if (title.value.kind === 'honorific') {
    // theo cảnh sát Peru, nạn nhân Kim Chol đã đi xa: somebody else
    return s.tokens[title.to]?.capital && ADDRESS.at(s.forms, at + 1)
      ? plain(title.to, { gender: title.value.gender, isHonorific: true, isContent: false })
      : null
  }
  if (depth > 1 || title.value.kind === 'profession') return null
  const further = titleAt(s, at + 1, depth + 1)
  if (!further || runEnd(s, further.to) === further.to) return null
  // Tổng thống Nga, Thủ tướng Đức Merkel: two people when both name a country
  if (further.country !== null) return null
  return plain(further.to, { gender: further.gender })
}
