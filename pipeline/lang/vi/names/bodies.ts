// Bodies: ministries, parties, armies, companies, courts, papers. A head noun, what belongs to its name, and an acronym in brackets.
import { territoryAt } from '../places/territories.ts'
import {
  BODIES,
  type BodyKind,
  type BodyWord,
  BREAK,
  CUES,
  FIELDS,
  isVietnameseSurname,
  JOINER,
  KNOWN_BODIES,
  OPEN_HEAD,
  PLACE_HEAD,
  TITLES,
} from './lexicon.ts'
import { type Line, type Phrase, phrase } from './phrases.ts'
import { gapBefore, isAcronym, isVietnameseRun, runEnd, runShape } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

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

const NAMED_AFTER: ReadonlySet<BodyKind> = new Set(['school', 'company', 'outlet', 'party', 'media'])
const LONGEST = 16

/** The body whose head noun stands at `from`. `beforeName`: a person's name may follow at once (Chủ tịch Quốc hội Nguyễn Văn An). */
export function bodyAt(s: Line, from: number, options: { beforeName: boolean }): BodyMatch | null {
  const head = BODIES.at(s.forms, from)
  const token = s.tokens[from]
  if (!head || !token || isTerritory(s, from, head.to)) return null
  // thị trường, xã hội: the second syllable of a common word heads nothing
  if (!token.capital && head.to === from + 1 && from > 0 && isWordAt(s.tokens, from - 1)) return null
  const bracket = token.capital ? bracketed(s, from, head.to) : null
  if (head.value.kind === 'outlet' && !(bracket && bracket.open > head.to + 1)) return outletAt(s, from, head.to, head.value, options)
  if (bracket)
    return {
      from,
      to: bracket.to,
      head: head.value,
      nameFrom: from,
      country: countryIn(s, head.to, bracket.open),
      acronym: bracket.acronym,
      isNamed: true,
    }
  const tail = tailOf(s, from, head.to, head.value.kind, options.beforeName)
  if (!token.capital && !s.tokens.slice(head.to, tail.to).some((word) => word.capital)) return null
  const closing = acronymAt(s, tail.to)
  return {
    from,
    to: closing?.to ?? tail.to,
    head: head.value,
    nameFrom: from,
    country: tail.country,
    acronym: closing?.acronym ?? null,
    // Ủy ban Thường vụ Quốc hội, Bộ Tổng tham mưu: a long head is a name of its own
    isNamed: isName(s, head.to, tail.to, head.value.kind) || (token.capital && head.to - from > 2),
  }
}

/** Công ty quản lý is no name, Bộ quốc phòng is one: only public bodies are named by fields in lower case. */
function isName(s: Line, from: number, to: number, kind: BodyKind): boolean {
  if (to === from) return false
  return (kind !== 'company' && kind !== 'school') || s.tokens.slice(from, to).some((word) => word.capital || word.kind === 'number')
}

function isTerritory(s: Line, from: number, to: number): boolean {
  const territory = territoryAt(s.tokens, s.forms, from)
  return territory !== null && territory.to >= to
}

/** `tờ New York Times`, `hãng thông tấn Triều Tiên KCNA`: the name is what follows. */
function outletAt(s: Line, from: number, start: number, head: BodyWord, options: { beforeName: boolean }): BodyMatch | null {
  let at = start
  let country: string | null = null
  const territory = territoryAt(s.tokens, s.forms, at)
  if (territory && runEnd(s, territory.to) > territory.to) {
    country = territory.territory.country
    at = territory.to
  }
  if (s.tokens[at] && /^["“']$/u.test(s.tokens[at]?.text ?? '')) at++
  const known = KNOWN_BODIES.at(s.forms, at)
  let end = known && s.tokens[at]?.capital ? known.to : Math.max(runEnd(s, at), s.tokens[at]?.capital ? fieldsEnd(s, at) : at)
  if (end === at || gapBefore(s.tokens, at) > 1) return null
  if (isTerritory(s, at, end)) return null
  if (options.beforeName && !known && end - at > 2) end -= 2
  const bracket = s.tokens[end]?.text === '(' ? territoryAt(s.tokens, s.forms, end + 1) : null
  const closes = bracket && s.tokens[bracket.to]?.text === ')'
  return { from, to: end, head, nameFrom: at, country: closes ? bracket.territory.country : country, acronym: null, isNamed: true }
}

/** `Công an nhân dân`, `Giao thông`: fields as the name of a paper. */
function fieldsEnd(s: Line, from: number): number {
  let to = from
  for (let field = FIELDS.at(s.forms, to); field; field = FIELDS.at(s.forms, to)) to = field.to
  return to
}

/** Cơ quan Phòng chống doping thế giới (WADA): all up to the acronym is the name, whatever its letters. */
function bracketed(s: Line, from: number, start: number): { open: number; to: number; acronym: string } | null {
  for (let i = start; i < Math.min(s.tokens.length, from + LONGEST); i++) {
    const token = s.tokens[i]
    if (!token) return null
    if (token.text === '(') {
      const closing = acronymAt(s, i)
      return closing ? { open: i, ...closing } : null
    }
    if (token.kind === 'punctuation' && !/^[-–&,]$/u.test(token.text)) return null
    if (token.text === ',' && !s.tokens[i + 1]?.capital) return null
    if (!token.capital && BREAK.at(s.forms, i)?.to === i + 1 && !/^(?:và|về|vì|cho|các|với|sự)$/u.test(token.form)) return null
    if (!token.capital && CUES.at(s.forms, i)) return null
    if (i > start && TITLES.at(s.forms, i)?.value.kind === 'honorific' && !token.capital) return null
  }
  return null
}

function acronymAt(s: Line, at: number): { to: number; acronym: string } | null {
  const [open, word] = [s.tokens[at], s.tokens[at + 1]]
  if (open?.text !== '(' || !word) return null
  let end = at + 2
  if (!isAcronym(word) && !/^\p{Lu}[\p{L}]{1,9}$/u.test(word.text)) return null
  if (!isAcronym(word) && word.text.slice(1) === word.text.slice(1).toLowerCase() && !KNOWN_BODIES.at(s.forms, at + 1)) return null
  while (s.tokens[end] && s.tokens[end]?.text !== ')' && end - at < 5) end++
  if (s.tokens[end]?.text !== ')') return null
  const last = s.tokens[end - 1]
  return last ? { to: end + 1, acronym: s.body.slice(word.start, last.end) } : null
}

function countryIn(s: Line, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const match = territoryAt(s.tokens, s.forms, i)
    if (match?.territory.kind === 'country' && match.to <= to) return match.territory.country
  }
  return null
}

/** How far the name goes after its head noun. */
function tailOf(s: Line, from: number, start: number, kind: BodyKind, beforeName: boolean): { to: number; country: string | null } {
  let to = start
  while (to - from < LONGEST) {
    const token = s.tokens[to]
    if (!token || (to > start && gapBefore(s.tokens, to) > 1)) break
    const territory = territoryAt(s.tokens, s.forms, to)
    if (territory) return { to: territory.to, country: territory.territory.country }
    const field = fieldEnd(s, to)
    if (field > to) {
      to = field
      continue
    }
    const joined = joinEnd(s, to)
    if (joined) {
      if (joined.country !== undefined) return { to: joined.to, country: joined.country }
      to = joined.to
      continue
    }
    const inner = to > start || kind === 'body' ? BODIES.at(s.forms, to) : null
    if (inner && token.capital && inner.value.kind !== 'outlet') {
      to = inner.to
      continue
    }
    const open = OPEN_HEAD.at(s.forms, from)?.to === start && s.tokens[from]?.capital ? describedEnd(s, to) : to
    if (open > to) {
      to = open
      continue
    }
    const end = Math.max(placeEnd(s, to) ?? nameEnd(s, start, to, kind, beforeName), ownField(s, to))
    if (end === to) break
    to = end
  }
  return { to, country: null }
}

/** `Quốc phòng`, `Giáo dục và Đào tạo`; a field in lower case counts after a field or a head in upper case only. */
function fieldEnd(s: Line, at: number): number {
  const field = FIELDS.at(s.forms, at)
  if (!field) return at
  return field.to
}

/** Trung tâm chiếu xạ Hà Nội: a few words in lower case before the name that ends the phrase. */
function describedEnd(s: Line, at: number): number {
  for (let i = at; i < at + 5; i++) {
    const token = s.tokens[i]
    if (token?.kind !== 'word' || gapBefore(s.tokens, i) !== 1) return at
    if (token.capital) return i > at + 1 ? i : at
    if (BREAK.at(s.forms, i)?.to === i + 1 || CUES.at(s.forms, i) || JOINER.at(s.forms, i)) return at
  }
  return at
}

/** Trung tâm Hỗ trợ pháp lý: a common word with a capital letter belongs to the name. */
function ownField(s: Line, at: number): number {
  return s.tokens[at]?.capital && isWordAt(s.tokens, at) && !TITLES.at(s.forms, at) && BREAK.at(s.forms, at) === null ? at + 2 : at
}

/** `và Đào tạo`, `, Thể thao`, `- Đào tạo`, `của Mỹ`, `tại Nga`. */
function joinEnd(s: Line, at: number): { to: number; country?: string | null } | null {
  const token = s.tokens[at]
  if (!token) return null
  if (/^(?:và|&|-|–|,)$/u.test(token.form)) {
    const field = FIELDS.at(s.forms, at + 1)
    const tight = token.kind === 'word' || token.text !== ',' || s.forms[field?.to ?? 0] === 'và' || s.forms[field?.to ?? 0] === ','
    return field && s.tokens[at + 1]?.capital && tight ? { to: field.to } : null
  }
  if (token.form !== 'của') return null
  const territory = territoryAt(s.tokens, s.forms, at + 1)
  return territory ? { to: territory.to, country: territory.territory.country } : null
}

function placeEnd(s: Line, at: number): number | null {
  const place = PLACE_HEAD.at(s.forms, at)
  if (!place) return null
  const dot = s.tokens[place.to]?.text === '.' ? place.to + 1 : place.to
  const territory = territoryAt(s.tokens, s.forms, dot)
  if (territory) return territory.to
  const end = s.tokens[dot]?.kind === 'number' ? dot + 1 : runEnd(s, dot)
  return end > dot ? cutAtPerson(s, dot, end, s.tokens[dot]?.kind === 'number' ? 1 : 2) : null
}

/** Further capitalised words of the name, up to where a person's name begins. */
function nameEnd(s: Line, start: number, at: number, kind: BodyKind, beforeName: boolean): number {
  const end = runEnd(s, at)
  if (end === at) return at
  if (!beforeName) return kind === 'government' || kind === 'parliament' || kind === 'court' ? at : end
  if (at === start && NAMED_AFTER.has(kind)) return runShape(s, at, end) === 'foreign' && end - at > 3 ? end - 2 : end
  const skip = at > start || !NAMED_AFTER.has(kind) ? 0 : 1
  return cutAtPerson(s, at, end, PLACE_HEAD.at(s.forms, at - 1)?.to === at ? 2 : skip)
}

/**
 * The start of a person's name at the end of the run, or the end of the run where there is none. `skip` words at its beginning belong to
 * the body or place in any case.
 */
function cutAtPerson(s: Line, from: number, end: number, skip: number): number {
  for (let i = from + skip; i + 2 <= end; i++) {
    const token = s.tokens[i]
    if (!token || isAcronym(token)) continue
    if (end - i <= 4 && isVietnameseSurname(token.form) && isVietnameseRun(s, i, end)) return i
    const isForeign = !isVietnameseSyllable(token.form) || (end - i <= 3 && !isVietnameseRun(s, i, end))
    if (isForeign) return i
  }
  return end
}

/** A body as a phrase of its own. */
export function bodyPhrase(s: Line, from: number): Phrase | null {
  const token = s.tokens[from]
  if (!token) return null
  const known = token.capital ? KNOWN_BODIES.at(s.forms, from) : null
  const match = bodyAt(s, from, { beforeName: false })
  if (match && (!known || match.to > known.to)) {
    const sure = match.isNamed || match.acronym !== null
    if (!sure) return null
    return phrase(s, from, match.to, 'organization', {
      name: { from: match.nameFrom, to: match.to },
      country: match.country,
      head: match.head.form,
      bodyKind: match.head.kind,
      acronym: match.acronym,
    })
  }
  if (!known || (known.to === from + 1 && !isKnownSpelling(s, from, known.value.name))) return null
  return phrase(s, from, known.to, 'organization', {
    name: { from, to: known.to },
    country: known.value.country,
    head: known.value.kind,
    bodyKind: known.value.kind,
  })
}

/** `IS`, `AP`, `Fed` only as they are written; `is` or `ap` may be anything. */
function isKnownSpelling(s: Line, at: number, name: string): boolean {
  const text = s.tokens[at]?.text ?? ''
  return name.length > 4 || name !== name.toUpperCase() || text === text.toUpperCase()
}
