// Bodies: ministries, parties, armies, companies, courts, papers. A head noun, what belongs to its name, and an acronym in brackets.

import type { PhraseMatch } from '../../../core/phrases.ts'
import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import type { TailEnd } from './body-joins.ts'
import { type BodyMatch, isTerritory, LONGEST, tailOf } from './body-tail.ts'
import { HOME } from './home-country.ts'
import {
  ARMED_GROUP,
  BODIES,
  type BodyKind,
  BREAK,
  CLASS_NOUN,
  CUES,
  ENGLISH_BODY,
  FIELDS,
  GENERIC_HEAD,
  HOME_BODY,
  KNOWN_BODIES,
  type KnownBody,
  PLACE_HEAD,
  PROPER_HEAD,
  REGION,
  TITLES,
  TRADE_WORD,
} from './lexicon.ts'
import { isPersonName } from './name-behind-body.ts'
import { outletAt } from './outlets.ts'
import { type Line, type Phrase, phrase } from './phrases.ts'
import { isAcronym, isVietnameseRun, runEnd, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

/** The body whose head noun stands at `from`. `beforeName`: a person's name may follow at once (Chủ tịch Quốc hội Nguyễn Văn An). */
export function bodyAt(s: Line, from: number, options: { beforeName: boolean }): BodyMatch | null {
  const head = BODIES.at(s.forms, from)
  const token = s.tokens[from]
  if (!head || !token || isTerritory(s, from, head.to) || isPersonName(s, from, head.to)) return null
  // Tổng Bí thư Trường Chinh: two syllables are somebody's name, as no school is called by one alone
  if (isNoSchool(s, from)) return null
  // thị trường, xã hội: the second syllable of a common word heads nothing
  if (!token.capital && head.to === from + 1 && from > 0 && isWordAt(s.tokens, from - 1)) return null
  // chuyên gia phân tích tình báo Frank Berg: what somebody is an expert of
  if (!token.capital && isTradeOf(s, head.to, TRADE_WORD.at(s.forms, from)?.to)) return null
  // vụ Sông Tranh: a case; Vụ Pháp chế: a department
  if (!token.capital && PROPER_HEAD.at(s.forms, from)?.to === head.to) return null
  const isOutlet = head.value.kind === 'outlet' && (s.tokens[head.to]?.capital === true || head.to > from + 1)
  const bracket = token.capital || isOutlet ? bracketed(s, from, head.to) : null
  if (head.value.kind === 'outlet' && !(bracket && bracket.open > head.to + 1)) return outletAt(s, from, head.to, head.value, options)
  if (bracket) {
    const behind = behindBracket(s, bracket.to, head.value.kind, options)
    return {
      from,
      to: behind?.to ?? bracket.to,
      head: head.value,
      nameFrom: isClassNoun(s, from, head.to) ? head.to : from,
      country: countryIn(s, head.to, bracket.open) ?? behind?.country ?? null,
      acronym: bracket.acronym,
      isNamed: true,
    }
  }
  const own = tailOf(s, from, head.to, head.value.kind, options.beforeName)
  // nhóm Nhà nước Hồi giáo: the whole of a known name
  const known = isClassNoun(s, from, head.to) && !acronymAt(s, own.to) ? KNOWN_BODIES.at(s.forms, head.to) : null
  const tail = known && known.to > own.to ? { ...own, to: known.to } : own
  if (!token.capital && !s.tokens.slice(head.to, tail.to).some((word) => word.capital)) return null
  const closing = acronymAt(s, tail.to) ?? shortNameAt(s, tail.to)
  const home = homeCountry(s, from, tail.to)
  const behind = closing ? behindBracket(s, closing.to, head.value.kind, options) : null
  return {
    from,
    to: behind?.to ?? closing?.to ?? tail.to,
    head: head.value,
    nameFrom: isGeneric(s, from, head.to, head.value.kind) ? head.to : from,
    country: home ?? tail.country ?? behind?.country ?? null,
    acronym: closing?.acronym ?? null,
    // Ủy ban Thường vụ Quốc hội, Bộ Tổng tham mưu, Phòng CSGT: a long head is a name of its own
    isNamed:
      isName(s, head.to, tail.to, head.value.kind) ||
      (token.capital && (head.to - from > 2 || (head.to - from > 1 && isAcronym(s.tokens[head.to - 1])))),
  }
}

/** A trade that ends at `at` and the whole name of whose it is; but `hải quân Peru`. */
function isTradeOf(s: Line, at: number, trade: number | undefined): boolean {
  const end = runEnd(s, at)
  return trade === at && end - at > 1 && /^(?:foreign|chinese|vietnamese)$/u.test(runShape(s, at, end)) && !isTerritory(s, at, at + 1)
}

/** `Trường Chinh`, `Trường Giang`; but `Trường Dược`, `Trường Mai Hoa`. */
export function isNoSchool(s: Line, from: number): boolean {
  if (s.forms[from] !== 'trường' || !s.tokens[from]?.capital) return false
  const isPair = s.tokens[from + 1]?.capital === true && !s.tokens[from + 2]?.capital && isVietnameseRun(s, from + 1, from + 2)
  return isPair && !FIELDS.at(s.forms, from + 1) && !placeAt(s.tokens, s.forms, from + 1) && !isTerritory(s, from + 1, from + 2)
}

/** hãng Samsung, công ty Apple: the noun is no part of the name; Công ty Apple may be. */
function isGeneric(s: Line, from: number, to: number, kind: BodyKind): boolean {
  if (isClassNoun(s, from, to)) return true
  if (kind !== 'company' || !s.tokens[to]?.capital || FIELDS.at(s.forms, to)) return false
  return !s.tokens[from]?.capital || GENERIC_HEAD.at(s.forms, from)?.to === to
}

/**
 * `nhóm phiến quân Nordvak`, `tổ chức Liên hợp quốc`, `nhóm Nordvak`: what sort of body it is; but `Tổ chức Y tế Thế giới`, `phiến quân Hồi giáo`, `nhóm Anh em Suối Mây`.
 */
function isClassNoun(s: Line, from: number, to: number): boolean {
  if (!s.tokens[to]?.capital || gapBefore(s.tokens, to) !== 1 || territoryAt(s.tokens, s.forms, to) || REGION.at(s.forms, to)) return false
  const isKnown = KNOWN_BODIES.at(s.forms, to) !== null
  if (ARMED_GROUP.at(s.forms, from)?.to === to) return isKnown || !FIELDS.at(s.forms, to)
  if (CLASS_NOUN.at(s.forms, from)?.to !== to || (s.tokens[from]?.capital && from > 0)) return false
  return isKnown || !isVietnameseSyllable(s.forms[to] ?? '')
}

/** Bodies that only Vietnam has by these names: UBND, Thành ủy, Bộ GTVT. Vietnamese papers do not name the country beside them. */
export function homeCountry(s: Line, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const match = HOME_BODY.at(s.forms, i)
    if (match && match.to <= Math.max(to, from + 4)) return HOME
  }
  return null
}

/** Công ty quản lý is no name, Bộ quốc phòng is one: only public bodies are named by fields in lower case. */
function isName(s: Line, from: number, to: number, kind: BodyKind): boolean {
  if (to === from) return false
  return (kind !== 'company' && kind !== 'school') || s.tokens.slice(from, to).some((word) => word.capital || word.kind === 'number')
}

/** Cơ quan Phòng chống doping thế giới (WADA): all up to the acronym is the name, whatever its letters. */
function bracketed(s: Line, from: number, start: number): { open: number; to: number; acronym: string } | null {
  for (let i = start; i < Math.min(s.tokens.length, from + LONGEST); i++) {
    const token = s.tokens[i]
    if (!token) return null
    if (token.text === '(') {
      const closing = acronymAt(s, i)
      return closing && !isOfLastWords(s, start, i, closing.acronym) ? { open: i, ...closing } : null
    }
    if (token.kind === 'punctuation' && !/^[-–&,]$/u.test(token.text)) return null
    // Chính phủ hôm qua, Chủ tịch Công ty Sao Mai (SMC): an office behind the comma is somebody's
    // Ủy ban Thủy lợi Quốc hội, Hiệp hội Nhà đất (MRA): nor is it one with the body behind the comma
    const isOther = TITLES.at(s.forms, i + 1)?.value.kind === 'office' || (BODIES.at(s.forms, i + 1)?.to ?? 0) > i + 2
    if (token.text === ',' && (!s.tokens[i + 1]?.capital || isOther)) return null
    if (!token.capital && BREAK.at(s.forms, i)?.to === i + 1 && !/^(?:và|về|vì|cho|các|với|sự)$/u.test(token.form)) return null
    if (!token.capital && CUES.at(s.forms, i)) return null
    if (/^(?:và|với)$/u.test(token.form) && isOtherBody(s, i + 1)) return null
    if (i > start && TITLES.at(s.forms, i)?.value.kind === 'honorific' && !token.capital) return null
  }
  return null
}

/** `Bộ Y tế Peru và | Tổ chức Mây Trắng (TMT)`, `... và của Cục Mây (CM)`: the letters are those of the body named last. */
function isOtherBody(s: Line, at: number): boolean {
  const from = s.forms[at] === 'của' ? at + 1 : at
  const head = BODIES.at(s.forms, from)
  // và Phòng chống tham nhũng: a field that begins like a body
  return (
    head !== null &&
    (FIELDS.at(s.forms, from)?.to ?? 0) <= head.to &&
    (s.tokens[head.to]?.capital === true || FIELDS.at(s.forms, head.to) !== null)
  )
}

/**
 * `Sở Y tế (SYT) Hà Nội cho biết`, `Phòng Hình sự (PC02) Công an TP.HCM`: the rest of the name behind its letters. A country or a town alone only
 * where the phrase ends with it: not `theo Quỹ Mây (QM) Peru có nhiều suối`.
 */
function behindBracket(s: Line, at: number, kind: BodyKind, { beforeName }: { beforeName: boolean }): TailEnd | null {
  const token = s.tokens[at]
  if (!token || gapBefore(s.tokens, at) !== 1) return null
  const inner = token.capital ? BODIES.at(s.forms, at) : null
  const isPlace = token.capital && (territoryAt(s.tokens, s.forms, at) ?? placeAt(s.tokens, s.forms, at)) !== null
  const isPart = PLACE_HEAD.at(s.forms, at) !== null || inner?.value.kind === 'force' || (token.capital && FIELDS.at(s.forms, at) !== null)
  if (!isPlace && !isPart && !inner) return null
  const tail = tailOf(s, at, at, kind, beforeName)
  const ends = beforeName || speaksAt(s, tail.to) || /^[,.;:)–-]$/u.test(s.tokens[tail.to]?.text ?? '.')
  return tail.to > at && (isPart || ends) ? tail : null
}

/** `Bộ Y tế về khám chữa bệnh (KCB)`, `Bộ Y tế cần giúp doanh nghiệp (DN)`: the letters are those of the words in small letters before them alone. */
function isOfLastWords(s: Line, start: number, open: number, acronym: string): boolean {
  const from = open - acronym.length
  const words = s.tokens.slice(from, open)
  return from > start && words.every(({ capital, form }, i) => !capital && form[0] === acronym[i]?.toLowerCase())
}

function acronymAt(s: Line, at: number): { to: number; acronym: string } | null {
  const [open, word] = [s.tokens[at], s.tokens[at + 1]]
  // Trường ĐH Y Hà Nội Lê Văn Tám (ĐB An Giang): what somebody is
  if (open?.text !== '(' || !word || TITLES.at(s.forms, at + 1)) return null
  // Công an huyện Tân Lập bắt Lê Văn Mốc (SN 1986): the year of his birth
  if (word.form === 'sn' && s.tokens[at + 2]?.kind === 'number') return null
  let end = at + 2
  // Cục Cảnh sát hình sự (C02); not the second part of a story (P2)
  const isUnit = /^\p{Lu}$/u.test(word.text) && /^\d{2}/u.test(s.forms[at + 2] ?? '') && gapBefore(s.tokens, at + 2) === 0
  if (!isUnit && !isAcronym(word) && !/^\p{Lu}[\p{L}]{1,9}$/u.test(word.text)) return null
  if (!isUnit && !isAcronym(word) && word.text.slice(1) === word.text.slice(1).toLowerCase() && !KNOWN_BODIES.at(s.forms, at + 1))
    return null
  while (s.tokens[end] && s.tokens[end]?.text !== ')' && end - at < 5) end++
  // Công ty Hoa Sen (HOSE: HSS): the letters under which its shares are sold
  if (s.forms.slice(at, end).includes(':')) return null
  if (s.tokens[end]?.text !== ')') return null
  const last = s.tokens[end - 1]
  return last ? { to: end + 1, acronym: s.body.slice(word.start, last.end) } : null
}

/** `Công ty Xổ số Sông Hậu (Vilotto)`, `(Vilotto Lines)`: a short name of one or two foreign words; but `Cảnh sát Hawaii (Reuters)`. */
function shortNameAt(s: Line, at: number): { to: number; acronym: string } | null {
  const [first, second] = s.tokens.slice(at + 1, at + 3)
  const close = second?.capital ? at + 3 : at + 2
  if (s.tokens[at]?.text !== '(' || s.tokens[close]?.text !== ')' || !first?.capital) return null
  const isOther = placeAt(s.tokens, s.forms, at + 1) ?? territoryAt(s.tokens, s.forms, at + 1) ?? KNOWN_BODIES.at(s.forms, at + 1)
  const isForeign = s.forms.slice(at + 1, close).every((form) => !isVietnameseSyllable(form))
  return !isForeign || isOther ? null : { to: close + 1, acronym: s.body.slice(first.start, s.tokens[close - 1]?.end) }
}

function countryIn(s: Line, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const match = territoryAt(s.tokens, s.forms, i)
    if (match?.territory.kind === 'country' && match.to <= to) return match.territory.country
  }
  return null
}

/** `Nordvak Post`, `Nordvak Asian Review`: English words of bodies go on after the name of a known one. */
export function withEnglish(s: Line, known: PhraseMatch<KnownBody> | null): PhraseMatch<KnownBody> | null {
  // VTV24
  if (known && s.tokens[known.to]?.kind === 'number' && gapBefore(s.tokens, known.to) === 0) return { ...known, to: known.to + 1 }
  if (!known || !s.tokens[known.to]?.capital || gapBefore(s.tokens, known.to) !== 1) return known
  const to = englishEnd(s, known.to)
  return to > known.to ? { ...known, to } : known
}

/** Past the last English word of bodies among the foreign ones at the token: `Asian Review`; the token itself where there is none. */
export function englishEnd(s: Line, at: number): number {
  let to = at
  for (let i = at; i < runEnd(s, at) && !isVietnameseSyllable(s.forms[i] ?? ''); i++) if (ENGLISH_BODY.at(s.forms, i)) to = i + 1
  return to
}

/** `hãng xe Nordvak của Peru`: what the company is called ends before the country. */
function beforeCountry(s: Line, { from, nameFrom, to }: BodyMatch): number {
  const of = nameFrom > from ? s.forms.indexOf('của', nameFrom) : -1
  return of > nameFrom && of < to && territoryAt(s.tokens, s.forms, of + 1)?.to === to ? of : to
}

/** `Công ty Hàn Quốc`, `trường đại học Mỹ`: one of many, of which nothing is told but the country; `Quân đội Mỹ` is one. */
function isOfCountryAlone(s: Line, { from, to, head }: BodyMatch): boolean {
  if (head.kind !== 'company' && head.kind !== 'school') return false
  const start = BODIES.at(s.forms, from)?.to ?? from
  const territory = territoryAt(s.tokens, s.forms, start)
  return territory?.territory.kind === 'country' && territory.to === to
}

/** A body as a phrase of its own. */
export function bodyPhrase(s: Line, from: number): Phrase | null {
  const token = s.tokens[from]
  if (!token) return null
  const known = token.capital ? withEnglish(s, KNOWN_BODIES.at(s.forms, from)) : null
  const match = bodyAt(s, from, { beforeName: false })
  if (match && (!known || match.to > known.to)) {
    const sure = match.isNamed || match.acronym !== null
    if (!sure) return null
    return phrase(s, from, match.to, 'organization', {
      name: isOfCountryAlone(s, match) ? null : { from: match.nameFrom, to: beforeCountry(s, match) },
      country: match.country,
      head: match.head.form,
      bodyKind: match.head.kind,
      acronym: match.acronym,
    })
  }
  if (!known || !isKnownSpelling(s, from, known.to, known.value.name)) return null
  // Nordvak Việt Nam: the company here
  const home = known.value.kind === 'company' ? territoryAt(s.tokens, s.forms, known.to) : null
  const isHere = home?.territory.kind === 'country' && home.territory.country === HOME
  const to = isHere ? home.to : known.to
  return phrase(s, from, to, 'organization', {
    name: { from, to },
    country: isHere ? HOME : known.value.country,
    head: known.value.kind,
    bodyKind: known.value.kind,
  })
}

/** `IS`, `AP`, `Fed`, `Người Lao Động` only as they are written; `is`, `ap` or `Người lao động` may be anything. */
function isKnownSpelling(s: Line, at: number, to: number, name: string): boolean {
  if (to > at + 1) {
    const words = name.split(' ')
    const second = words.length === to - at ? (words[1] ?? '') : ''
    return s.tokens[at + 1]?.form !== second.toLowerCase() || s.tokens[at + 1]?.capital === true || !/^\p{Lu}/u.test(second)
  }
  const text = s.tokens[at]?.text ?? ''
  return name.length > 4 || name !== name.toUpperCase() || text === text.toUpperCase()
}
