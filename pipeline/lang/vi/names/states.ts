// States, their seats and blocs as phrases: Nga, phía Mỹ, Washington, Nhà Trắng, EU; and places (ở Hà Nội, tỉnh Nghệ An).

import type { PhraseIndex } from '../../../core/phrases.ts'
import { placeAt } from '../places/gazetteer.ts'
import { compoundCountry, countryName, isTroops, territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { apposed } from './apposed.ts'
import { englishEnd } from './bodies.ts'
import { HOME } from './home-country.ts'
import { isIntroducedByName } from './introduced.ts'
import {
  BODIES,
  BREAK,
  CAPITAL_CUE,
  CRAFT,
  DIRECTION,
  firstNameGender,
  isVietnameseSurname,
  KNOWN_BODIES,
  MIDDLE_NAME,
  PLACE_CUE,
  PLACE_HEAD,
  SIDE,
  STREET,
  THING_HEAD,
  TITLES,
  TREATY,
} from './lexicon.ts'
import { isPersonName } from './name-behind-body.ts'
import { isCountry, type Line, type Phrase, phrase } from './phrases.ts'
import { isPersonAddressed, placeRunEnd } from './place-runs.ts'
import { isVietnameseRun, opensClause, runEnd } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

/** Syllables of a whole name that begins as that of a country or a lake does. */
const NAME = 3

/** `Nga`, `phía Mỹ`, `nước Pháp`, `Điện Kremlin`, `Liên Hợp Quốc`. Kind `place` where the words before make it one (tại Nga). */
export function statePhrase(s: Line, from: number): Phrase | null {
  const direction = s.tokens[from]?.capital ? DIRECTION.at(s.forms, from) : null
  const part = direction ? territoryAt(s.tokens, s.forms, direction.to) : null
  if (part?.territory.kind === 'country' && !territoryAt(s.tokens, s.forms, from)) {
    return phrase(s, from, part.to, 'place', { name: { from, to: part.to } })
  }
  const side = SIDE.at(s.forms, from)
  const beside = side ? territoryAt(s.tokens, s.forms, side.to) : null
  const match = beside ?? territoryAt(s.tokens, s.forms, from)
  // phía Vietnam Airlines: the body is called by the country
  if (beside && ((KNOWN_BODIES.at(s.forms, beside.from)?.to ?? 0) > beside.to || englishEnd(s, beside.to) > beside.to)) return null
  if (!match) return compound(s, from)
  // Ý kiến khác: also behind the full stop of an abbreviation
  if (!side && !isCountry(s, match)) return null
  if (!side && (isGivenName(s, match.from, match.to) || opensName(s, match.from, match.to))) return null
  // Đức Mẹ, Đức Phật: those who are worshipped
  if (s.tokens[match.to]?.capital && (THING_HEAD.at(s.forms, match.from)?.to ?? 0) > match.to) return null
  // Pháp luật, Ý kiến: the first syllable of a common word
  if (match.to === match.from + 1 && isWordAt(s.tokens, match.from) && !isWordAt(s.tokens, match.to)) return null
  const { territory } = match
  const mayBeGiven = territory.kind === 'capital' || firstNameGender(s.forms[from] ?? '') !== null
  if (mayBeGiven && !side && isFirstName(s, match.to)) return null
  const name = { from: match.from, to: match.to }
  const country = territory.country
  const head = territory.name
  if (territory.kind === 'institution' || territory.kind === 'bloc') {
    const closing =
      s.tokens[match.to]?.text === '(' &&
      s.tokens[match.to + 2]?.text === ')' &&
      s.tokens[match.to + 1]?.text === s.tokens[match.to + 1]?.text.toUpperCase()
    const to = closing ? match.to + 3 : match.to
    return phrase(s, from, to, 'organization', {
      name: { from: match.from, to },
      country,
      head,
      bodyKind: 'body',
      acronym: closing ? (s.tokens[match.to + 1]?.text ?? null) : null,
    })
  }
  if (territory.kind === 'continent' || territory.kind === 'region') {
    return phrase(s, from, match.to, isPlace(s, from) ? 'place' : 'group', { name, head })
  }
  // Papers at home name their own capital as a town, not as the state.
  const isHere = territory.kind === 'capital' && (country === HOME || follows(s, from, CAPITAL_CUE) || isTownOf(s, from, match.to))
  return phrase(s, from, match.to, !side && (isHere || isPlace(s, from)) ? 'place' : 'state', { name, country, head })
}

/** Huyền Anh, Tuấn Đức: one syllable after another capital one is the end of a name. */
function isGivenName(s: Line, from: number, to: number): boolean {
  const before = s.tokens[from - 1]
  if (to !== from + 1 || !before?.capital || gapBefore(s.tokens, from) !== 1 || !isVietnameseSyllable(s.forms[from] ?? '')) return false
  if (!isVietnameseSyllable(before.form) || before.text === before.text.toUpperCase()) return false
  // Quân Mỹ rút lui: the common noun that begins the sentence
  if (isTroops(s.tokens, from - 1)) return false
  return !BODIES.at(s.forms, from - 1) && !TITLES.at(s.forms, from - 1) && BREAK.at(s.forms, from - 1) === null
}

/** `Nhật Tinh Anh tâm sự`, `Mai cười. Nhật Tinh Anh hát`: two syllables more where a clause begins or a verb of saying follows, so that it begins a name. */
function opensName(s: Line, from: number, to: number): boolean {
  const end = runEnd(s, from)
  return to === from + 1 && end === from + NAME && isVietnameseRun(s, from, end) && (opensClause(s, from) || speaksAt(s, end))
}

/** Riyad Mahrez, Paris Hilton, Jordan Brook: a foreign word follows the name of the town or country at once. */
function isFirstName(s: Line, to: number): boolean {
  const next = s.tokens[to]
  return (
    next?.capital === true &&
    gapBefore(s.tokens, to) === 1 &&
    !isVietnameseSyllable(next.form) &&
    territoryAt(s.tokens, s.forms, to) === null
  )
}

/** The second country of `Mỹ - Trung`, `Nga-Hàn`. */
function compound(s: Line, at: number): Phrase | null {
  const token = s.tokens[at]
  if (!token?.capital) return null
  const code = compoundCountry(token.form)
  if (!code) return null
  const before =
    /^[-–]$/u.test(s.tokens[at - 1]?.text ?? '') &&
    (territoryAt(s.tokens, s.forms, at - 2)?.to === at - 1 || compoundCountry(s.forms[at - 2] ?? '') !== null)
  const after =
    /^[-–]$/u.test(s.tokens[at + 1]?.text ?? '') &&
    (territoryAt(s.tokens, s.forms, at + 2) !== null || compoundCountry(s.forms[at + 2] ?? '') !== null) &&
    s.tokens[at + 2]?.capital === true
  if (!before && !after) return null
  const name = countryName(code)
  return phrase(s, at, at + 1, 'state', { name: { from: at, to: at + 1 }, nameText: name, country: code, head: name })
}

/** `gần nhà thờ Saint Anne, Paris, ...`: the town behind the name of something in it, where the phrase ends; not `Washington, Paris, Berlin`. */
function isTownOf(s: Line, from: number, to: number): boolean {
  if (s.tokens[from - 1]?.text !== ',' || !s.tokens[from - 2]?.capital || !/^[,.;)]$/u.test(s.tokens[to]?.text ?? '.')) return false
  return [2, 3, 4].every((n) => territoryAt(s.tokens, s.forms, from - n)?.to !== from - 1)
}

function isPlace(s: Line, from: number): boolean {
  return follows(s, from, PLACE_CUE)
}

function follows(s: Line, from: number, cues: PhraseIndex<true>): boolean {
  for (let back = 1; back <= 2; back++) {
    const cue = from - back >= 0 ? cues.at(s.forms, from - back) : null
    if (cue && cue.to === from) return true
  }
  return false
}

/** `Hồ Văn Sen`, `Hồ Mai Sen, chị gái của Lan`, `Châu Mai Sen - giám đốc bệnh viện`: the noun of a place is a family name here; but `Hồ Ba Bể`. */
function isNamedByIt(s: Line, from: number, end: number): boolean {
  if (!isPersonName(s, from, from + 1) || placeAt(s.tokens, s.forms, from)) return false
  return MIDDLE_NAME.at(s.forms, from + 1) !== null || isIntroducedByName(s, end) || apposed(s, end)?.head.kind === 'office'
}

/** `tỉnh Nghệ An`, `TP. Hồ Chí Minh`, `ở Thạch Hà`: places that no table names. */
export function placePhrase(s: Line, from: number): Phrase | null {
  const head = PLACE_HEAD.at(s.forms, from)
  // Hồ Mai Sen cũng cho biết: no lake speaks
  // gặp Hồ Mai Sen: nor has it a capital letter inside a clause
  const run = runEnd(s, from)
  const isWhole = run - from === NAME && isVietnameseRun(s, from, run) && !opensClause(s, from) && placeAt(s.tokens, s.forms, from) === null
  const isSurname = head?.to === from + 1 && s.tokens[from]?.capital === true && isVietnameseSurname(s.forms[from] ?? '')
  if (isSurname && (isWhole || speaksAt(s, run) || isNamedByIt(s, from, run))) return null
  if (head) {
    const start = s.tokens[head.to]?.text === '.' ? head.to + 1 : head.to
    const town = placeAt(s.tokens, s.forms, start)
    if (town && town.to >= runEnd(s, start)) {
      return phrase(s, from, town.to, 'place', { name: { from: start, to: town.to }, country: town.place.country })
    }
    const number = s.tokens[start]?.kind === 'number' && gapBefore(s.tokens, start) === 1 ? start + 1 : start
    const end = number > start && !/^(?:tuổi|năm|người|km)$/u.test(s.forms[number] ?? '') ? number : placeRunEnd(s, start)
    if (end > start && (number === start || s.tokens[from]?.capital || /^(?:quận|phường|xã)$/u.test(s.forms[from] ?? ''))) {
      return phrase(s, from, end, 'place', { name: { from: start, to: end } })
    }
  }
  const known = s.tokens[from]?.capital ? placeAt(s.tokens, s.forms, from) : null
  if (known && (known.to > from + 1 || !isVietnameseSyllable(s.forms[from] ?? '')) && runEnd(s, from) <= known.to) {
    return phrase(s, from, known.to, 'place', { name: { from, to: known.to }, country: known.place.country })
  }
  if (!isPlace(s, from) || THING_HEAD.at(s.forms, from) || BODIES.at(s.forms, from)) return null
  const end = runEnd(s, from)
  if (end === from || (end === from + 1 && isVietnameseSyllable(s.forms[from] ?? ''))) return null
  return phrase(s, from, end, 'place', { name: { from, to: end } })
}

/** `Hiệp định khí hậu Paris`: what it is about and the town of its name; but `Thỏa thuận hạt nhân Iran`, whose it is. `from` where there is none. */
function treatyEnd(s: Line, from: number): number {
  const about = TREATY.at(s.forms, from)?.to
  if (about === undefined || s.tokens[about]?.capital || !isWordAt(s.tokens, about) || !s.tokens[about + 2]?.capital) return from
  const territory = territoryAt(s.tokens, s.forms, about + 2)
  return territory?.territory.kind === 'country' ? from : runEnd(s, about + 2)
}

/** The end of a named thing that neither speaks nor acts: Hiệp định Paris, đường Nguyễn Trãi; `from` where there is none. */
export function thingEnd(s: Line, from: number): number {
  const treaty = treatyEnd(s, from)
  if (treaty > from) return treaty
  const head = THING_HEAD.at(s.forms, from)
  if (!head) return from
  // máy bay Syria, tên lửa Triều Tiên: whose it is
  if (CRAFT.at(s.forms, from)?.to === head.to && territoryAt(s.tokens, s.forms, head.to)?.territory.kind === 'country') return from
  // vướng luật | Ông Lê Văn Tám: a sentence that lost its stop
  if (isPersonAddressed(s, head.to)) return from
  const end = STREET.at(s.forms, from)?.to === head.to ? placeRunEnd(s, head.to) : runEnd(s, head.to)
  // chuyên gia nghiên cứu tên lửa Alan Roy cho biết: what speaks is no rocket
  if (CRAFT.at(s.forms, from)?.to === head.to && speaksAt(s, end)) return from
  const body = BODIES.at(s.forms, from)
  // Kênh Sky Sports; but kênh Nhiêu Lộc
  const channel = body?.to === head.to && body.value.kind === 'outlet' && !isVietnameseSyllable(s.forms[head.to] ?? '')
  if (channel || (body && body.to > head.to)) return from
  // chợ Bà Sen, cầu Ông Mây: a word of address with a capital letter begins the name
  if (end === head.to && TITLES.at(s.forms, end)?.value.kind === 'honorific' && s.tokens[end]?.capital && s.tokens[end + 1]?.capital)
    return end + 2
  // Bộ luật hình sự is no ministry
  return end > head.to || (body && body.to < head.to) ? end : from
}
