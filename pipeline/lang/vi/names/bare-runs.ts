// Names that stand without a title: their spelling, an office beside them or what they do gives them away.

import { FUNCTION_SYLLABLES } from '../function-syllables.ts'
import { placeAt } from '../places/gazetteer.ts'
import { type TerritoryMatch, territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { apposedAll, besideText } from './apposed.ts'
import { followedByBody } from './bare-bodies.ts'
import { HOME } from './home-country.ts'
import { isIntroduced, isIntroducedByName } from './introduced.ts'
import {
  BODIES,
  type BodyKind,
  BREAK,
  CUES,
  DIRECTION,
  DISTRICT_LETTER,
  isVietnameseSurname,
  JOINER,
  KNOWN_BODIES,
  RELATION,
  SITE_END,
  TITLES,
} from './lexicon.ts'
import { isLetteredBody, isNoPerson } from './not-people.ts'
import { type Line, type Phrase, phrase, textOf } from './phrases.ts'
import { isAcronym, isVietnameseRun, opensClause, pastForeign, runEnd, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

/** Words of small letters at most between the noun of a body and its name. */
const LONGEST_TRADE = 7
const AGE = /^\( (?:\d{1,2} tuổi|sn \d{4}|sinh năm)$/u
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
const CLUBS: ReadonlySet<BodyKind> = new Set(['company', 'body', 'party', 'media', 'outlet'])

/** A capitalised run with no title before it: a person by its spelling or by the office beside it, else to be settled by the article. */
export function bareRun(s: Line, from: number): Phrase | null {
  const site = siteEnd(s, from)
  if (site > from) return phrase(s, from, site, 'organization', { name: { from, to: site }, bodyKind: 'outlet' })
  const end = runEnd(s, from)
  // al-Qaeda: a known body whose name begins with a small letter
  const known = s.tokens[from]?.capital ? null : KNOWN_BODIES.at(s.forms, from)
  if (known && known.to === end)
    return phrase(s, from, end, 'organization', {
      name: { from, to: end },
      country: known.value.country,
      head: known.value.kind,
      bodyKind: known.value.kind,
    })
  if (end > from && isNoPerson(s, from, end)) return null
  // Bác căn dặn: a word of address alone is no name
  if (end === from || (end === from + 1 && TITLES.at(s.forms, from)?.value.kind === 'honorific')) return null
  // Facebooker kể: nor is a foreign word for a trade
  if (end === from + 1 && TITLES.at(s.forms, from)?.to === end && !isVietnameseSyllable(s.forms[from] ?? '')) return null
  // cô gái 9X: a letter of a year or a model
  if (
    end === from + 1 &&
    /^\p{Lu}$/u.test(s.tokens[from]?.text ?? '') &&
    s.tokens[from - 1]?.kind === 'number' &&
    gapBefore(s.tokens, from) === 0
  )
    return null
  // Như Thanh Niên đã đưa tin: the name of the paper begins behind the first word
  if (s.forms[from] === 'như' && opensClause(s, from) && KNOWN_BODIES.at(s.forms, from + 1)?.value.kind === 'outlet') return null
  // bom N tuyên bố: a letter after a noun is nobody's name
  const isLetter = end === from + 1 && /^\p{Lu}$/u.test(s.tokens[from]?.text ?? '')
  if (isLetter && s.tokens[from - 1]?.kind === 'word' && s.tokens[from - 1]?.capital === false) return null
  // U20: nor is one that a number belongs to
  if (isLetter && s.tokens[end]?.kind === 'number' && gapBefore(s.tokens, end) === 0) return null
  let start = from
  // Thay Obama: a Vietnamese word that opens the sentence is not part of a foreign name
  if (
    isVietnameseSyllable(s.forms[from] ?? '') &&
    end - from > 1 &&
    from === 0 &&
    !isVietnameseRun(s, from + 1, end) &&
    !isVietnameseSurname(s.forms[from] ?? '') &&
    !isForeignGiven(s, from, end)
  )
    start++
  // Sao Hà Sen: what she is
  if (end - start > 2 && opensClause(s, start) && s.forms[start] === 'sao' && isVietnameseRun(s, start, end)) start++
  // Mẹ Bình: the word for a relative is no part of the name
  if (end - start > 1 && opensClause(s, start) && RELATION.at(s.forms, start)?.to === start + 1) start++
  const isOneWord = end - start === 1 && opensClause(s, start) && !isAcronym(s.tokens[start])
  if (isOneWord && isIntroduced(s, end)) return phrase(s, start, end, 'person', { name: { from: start, to: end } })
  // Theo Nordvak's: a foreign word with the English ending of a house's name
  const isHouse = /^['’]$/u.test(s.tokens[end - 2]?.text ?? '') && s.tokens[end - 1]?.text === 's' && end - start === 3
  if (isHouse) return phrase(s, start, end, 'organization', { name: { from: start, to: end }, bodyKind: 'company' })
  // ITX Morkit khẳng định, Morkit ITX: an acronym and one foreign word are a body
  const isLettered = end - start === 2 && isAcronym(s.tokens[start]) && !isVietnameseSyllable(s.forms[start + 1] ?? '')
  const isBody = isLettered || isLetteredBody(s, start, end)
  // HTC Việt Nam cho biết, theo Nordvak Việt Nam: the company of a country
  const branch = isVietnameseSyllable(s.forms[start] ?? '') && !isAcronym(s.tokens[start]) ? null : branchAt(s, start + 1)
  if (branch && branch.to >= end && (speaksAt(s, branch.to) || isSource(s, start)))
    return phrase(s, start, branch.to, 'organization', {
      name: { from: start, to: branch.to },
      bodyKind: 'company',
      country: branch.territory.country,
    })
  const isEnglish = runShape(s, start, end) === 'body'
  // VN-Index is one word
  const isParted = end - start > 1 && gapBefore(s.tokens, start + 1) === 1
  if (isParted && isAcronym(s.tokens[start]) && !isAcronym(s.tokens[start + 1]) && !isBody && !isEnglish) start++
  // Nam Sumatra, Bắc Dakota: a direction and one foreign word
  const isForeign = end - start === 2 && !isVietnameseSyllable(s.forms[start + 1] ?? '')
  if (isForeign && DIRECTION.at(s.forms, start)) return phrase(s, start, end, 'place', { name: { from: start, to: end } })
  // H.Nhơn Trạch, Q. Tân Phú: the letter of a district, commune or ward
  if (isDistrictLetter(s, start)) return phrase(s, start, end, 'place', { name: { from: start, to: end } })
  // khối B Nguyễn Duy An, Trà Vinh Lê Phương: a letter or a place before the name
  const letter = /^\p{Lu}$/u.test(s.tokens[start]?.text ?? '') && isVietnameseSurname(s.forms[start + 1] ?? '')
  if (letter && end - start > 3) start++
  const place = placeAt(s.tokens, s.forms, start)
  if (place && place.to - start === 2 && end - place.to >= 2 && isVietnameseSurname(s.forms[place.to] ?? '')) start = place.to
  // Johannesburg James Brook: a town before a whole foreign name
  if (place && place.to === start + 1 && end - place.to >= 2 && runShape(s, place.to, end) === 'foreign') start = place.to
  start = pastForeign(s, start, end)
  const shape = runShape(s, start, end)
  // Dailymail đưa tin: only papers and agencies do
  if (shape !== 'vietnamese' && shape !== 'chinese' && s.forms[end] === 'đưa' && s.forms[end + 1] === 'tin')
    return phrase(s, start, end, 'organization', { name: { from: start, to: end }, bodyKind: 'outlet' })
  const isOfBody = shape !== 'vietnamese' && shape !== 'chinese' && followsBody(s, start)
  const [beside, ...also] = apposedAll(s, end)
  // Su nói: what speaks is no common word with a capital letter
  // Gao, một doanh nhân: nor is one of which it is told what it is
  const isTold = beside !== undefined && s.forms[beside.from] === 'một' && s.tokens[end]?.text === ','
  const opens = end - start === 1 && opensClause(s, start) && !CUES.at(s.forms, end) && !isTold
  if (
    beside &&
    !opens &&
    !isBody &&
    !isOfBody &&
    shape !== 'body' &&
    shape !== 'acronym' &&
    (isTold || !(shape === 'unknown' && isVietnameseRun(s, start, end)))
  ) {
    return phrase(s, start, (also.at(-1) ?? beside).to, 'person', {
      name: { from: start, to: end },
      role: besideText(s, beside),
      alsoRoles: also.map((office) => ({ text: besideText(s, office), head: office.head.form })),
      country: beside.country,
      gender: beside.gender,
      head: beside.head.form,
      titleKind: beside.head.kind,
    })
  }
  // M.H - một người bạn thân kể
  if (isInitials(s, start, end)) return phrase(s, start, end, 'person', { name: { from: start, to: end } })
  const isCalledBody = followedByBody(s, end)
  if (shape === 'body' || shape === 'acronym' || isBody || isOfBody || isCalledBody)
    return phrase(s, start, end, 'organization', {
      name: { from: start, to: end },
      sure:
        shape === 'body' ||
        isBody ||
        isOfBody ||
        isCalledBody ||
        /\p{Ll}Bank$/u.test(s.tokens[end - 1]?.text ?? '') ||
        ((s.tokens[start]?.text.length ?? 0) > 2 && (CUES.at(s.forms, end) !== null || isSource(s, start))),
      bodyKind: 'company',
    })
  // Rain nói, Phi Thanh Vân chia sẻ: one foreign word or two to four syllables that speak are a name
  const isOne = end - start === 1 || (end - start === 2 && s.tokens[end - 1]?.kind === 'number')
  const names = isOne ? !isVietnameseSyllable(s.forms[start] ?? '') : end - start <= 4 && isVietnameseRun(s, start, end)
  // Jenni Trang Lê nói: a foreign given name before Vietnamese syllables
  const isMixed = end - start > 1 && end - start <= 4 && !isVietnameseRun(s, start, start + 1) && isVietnameseRun(s, start + 1, end)
  const speaks = (names || isMixed) && (begins(s, start) ? speaksAt(s, end) : end - start !== 2 && CUES.at(s.forms, end) !== null)
  // bà xã Duy Mạnh: whose relative
  const isKin = names && end - start === 2 && RELATION.at(s.forms, start - 2)?.to === start
  // Hoài Thu (27 tuổi, Thanh Hóa): an age between brackets is somebody's
  const isAged = names && end - start > 1 && AGE.test(s.forms.slice(end, end + 3).join(' '))
  // Mai Sen, du học sinh ở Lima, kể; but Tại Mai Sen, một người dân kể
  const isTitled = names && end - start > 1 && opensClause(s, start) && !place && isIntroducedByName(s, end)
  const sure =
    shape === 'foreign' || speaks || isTitled || isAged || isKin || shape === 'chinese' || (shape === 'vietnamese' && end - start >= 3)
  const bodyKind = isOne && names && isSource(s, start) ? 'company' : null
  return phrase(s, start, end, 'person', { name: { from: start, to: end }, sure, opens, bodyKind })
}

/** `M.H - một người bạn thân kể`, `M.H. kể`, `H. kể`: letters for somebody; but `A nói`, `A. Nói về cầu`: a letter without its full stop, an item of a list. */
function isInitials(s: Line, start: number, end: number): boolean {
  if (!INITIALS.test(textOf(s, start, end)) || !opensClause(s, start)) return false
  const isStopped = s.tokens[end]?.text === '.'
  const isOne = end === start + 1
  if (!isOne && isIntroducedByName(s, end)) return true
  const verb = isStopped ? end + 1 : end
  return (isStopped || !isOne) && !KNOWN_BODIES.at(s.forms, start) && s.tokens[verb]?.capital === false && speaksAt(s, verb)
}

/** The country behind the word of a company, of which papers here name their own alone: `Nordvak Việt Nam`, `HTC Peru`. */
function branchAt(s: Line, at: number): TerritoryMatch | null {
  const match = TITLES.at(s.forms, at - 1) ? null : territoryAt(s.tokens, s.forms, at)
  const isBranch = match?.territory.kind === 'country' && (match.territory.country === HOME || isAcronym(s.tokens[at - 1]))
  return isBranch ? match : null
}

/** `Nordvaknews.com`: the address of a site, which is how it is called; `at` where none stands. */
function siteEnd(s: Line, at: number): number {
  const joined = s.tokens[at + 1]?.text === '.' && gapBefore(s.tokens, at + 1) === 0 && gapBefore(s.tokens, at + 2) === 0
  if (!joined || !SITE_END.at(s.forms, at + 2) || s.tokens[at + 2]?.capital) return at
  // Nordvaknews.com.au: the letters of a country after it
  const isOfCountry =
    s.tokens[at + 3]?.text === '.' && gapBefore(s.tokens, at + 4) === 0 && /^[a-z]{2}$/u.test(s.tokens[at + 4]?.text ?? '')
  return isOfCountry ? at + 5 : at + 3
}

/** `Ron Hall nói`, `Tang Wei, Phó chủ tịch`: a word without marks that is no function word, where the two speak or an office stands beside them. */
function isForeignGiven(s: Line, from: number, end: number): boolean {
  const form = s.forms[from] ?? ''
  if (end - from !== 2 || !/^[a-z]+$/u.test(form) || FUNCTION_SYLLABLES.has(form) || CUES.at(s.forms, from)) return false
  return CUES.at(s.forms, end) !== null || apposedAll(s, end).length > 0
}

/** `công ty an ninh mạng Bkatech`, `tổ chức thiện nguyện quốc tế Helpa`: words in small letters after the noun of a body say what it does. */
function followsBody(s: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_TRADE); i--) {
    const token = s.tokens[i]
    if (token?.kind !== 'word' || (token.capital && i > 0) || gapBefore(s.tokens, i + 1) !== 1) return false
    // tập đoàn buôn bán về đồ gỗ Nordvak
    if (
      BREAK.at(s.forms, i)?.to === i + 1 ||
      (JOINER.at(s.forms, i) && s.forms[i] !== 'về') ||
      CUES.at(s.forms, i) ||
      TITLES.at(s.forms, i)
    )
      return false
    // nhà báo lão thành Hà Sen: the noun is a part of the trade
    if ((TITLES.at(s.forms, i - 1)?.to ?? 0) > i) return false
    const body = BODIES.at(s.forms, i)
    // Ban đầu Nam nói: the noun begins a common word
    if (body?.to === i + 1 && isWordAt(s.tokens, i)) return false
    if (body && body.to < at && CLUBS.has(body.value.kind) && !isWordAt(s.tokens, i - 1)) return true
  }
  return false
}

/** `H.Nhơn Trạch` after a body, a comma or a preposition of place; not `ông Q. Tân`. */
function isDistrictLetter(s: Line, at: number): boolean {
  if (!DISTRICT_LETTER.at(s.forms, at) || s.tokens[at + 1]?.text !== '.' || !s.tokens[at + 2]?.capital) return false
  const before = s.tokens[at - 1]
  return before !== undefined && (before.text === ',' || before.text === '(' || isAcronym(before) || JOINER.at(s.forms, at - 1)?.to === at)
}

/** `Theo Vietworkz`, `Theo dự báo của Vietworkz`: what the words go by. */
function isSource(s: Line, at: number): boolean {
  // Cầu thủ Theo Hernandez: with a capital letter inside a clause it is a given name
  if (s.forms[at - 1] === 'theo') return s.tokens[at - 1]?.capital !== true || opensClause(s, at - 1)
  return JOINER.at(s.forms, at - 1)?.to === at && s.forms.slice(Math.max(0, at - LONGEST_TRADE), at).includes('theo')
}

/** TX Từ Sơn, gốc Gò Công: two syllables after a noun may be a place. */
function begins(s: Line, at: number): boolean {
  // khán giả có tên Huy Lâm kể, bản thân Ngụy Lâm nói
  return opensClause(s, at) || BREAK.at(s.forms, at - 1)?.to === at || /^(?:tên|thân)$/u.test(s.forms[at - 1] ?? '')
}
