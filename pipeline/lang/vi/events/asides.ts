// Asides: what stands between commas, dashes and brackets, tells more of who was named, and parts no subject from its verb.
import { isDash } from './clauses.ts'
import { type Group, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const OBLIQUE = eventWords('oblique')
const ASIDE_START = eventWords('aside-start')
const OWN_CLAUSE = eventWords('own-clause')
const ADJUNCT = eventWords('adjunct')
const AGE = eventWords('age')
const PASSIVE = eventWords('passive')
const HARD = /^[;:?!…\]]$/u
/** So many words an aside may have. */
const REACH = 20
/** So many words may stand between the dash and the passive. */
const DASHED_LENGTH = 3

/** `(Lào)`, `(Tổng cục Kho vận, Bộ Công an)`, which tell where somebody is or of what body; not `(UAE)`, another name for who stands before. */
export function standsAside(line: Line, open: number, close: number): boolean {
  const inside = line.startingAt.get(open + 1)
  const text = line.tokens[open + 1]?.text ?? ''
  if (inside?.to === close) return /^(?:state|place|organization)$/u.test(inside.mention.kind) && text !== text.toUpperCase()
  return close - open < REACH && line.endingAt.get(close)?.mention.kind === 'organization'
}

/** The dash that opens an aside which the comma at `to` ends; -1 where none does. */
export function asideStart(line: Line, to: number): number {
  for (let i = to - 1; i > Math.max(0, to - REACH); i--) {
    if (line.forms[i] === ',' || HARD.test(line.forms[i] ?? '')) return -1
    if (isDash(line, i)) return i
  }
  return -1
}

/** `quân đội Peru, được không quân Chile yểm trợ, tiến vào`, `Peru, sau khi lên án Chile, đã rút quân`: the comma that opens an aside in the passive or an adjunct, right behind a mention, which the comma at `to` ends; -1 where none does. */
export function clauseAsideStart(line: Line, to: number): number {
  for (let i = to - 1; i > Math.max(0, to - REACH); i--) {
    if (HARD.test(line.forms[i] ?? '')) return -1
    if (line.forms[i] === ',')
      return line.endingAt.has(i) && (PASSIVE.has(line.forms[i + 1]) || ADJUNCT.startsAt(line.forms, i + 1, to)) ? i : -1
  }
  return -1
}

/** `Công an quận 7, TP HCM cho hay`: the body before the comma, whose place the group names; null where it names none. */
export function bodyThere(line: Line, { from, members: [place, ...more] }: Group): Group | null {
  const isPlace = place?.mention.kind === 'place' && more.length === 0 && line.forms[from - 1] === ','
  return isPlace && line.endingAt.get(from - 1)?.mention.kind === 'organization' ? groupUntil(line, from - 1) : null
}

/** `..., trong chuyến thăm Berlin, đã gặp`, `..., 30 tuổi, đã gặp`: an aside between commas does not part a subject from its verb. */
export function startsAside(line: Line, at: number): boolean {
  const isAge = line.tokens[at]?.kind === 'number' && AGE.has(line.forms[at + 1])
  return isAge || [OBLIQUE, ASIDE_START].some((list) => list.startsAt(line.forms, at, line.forms.length)) || line.inDate[at] === 1
}

/** `ông Soto, 60 tuổi`, `một người 60 tuổi`, `ông Soto (60 tuổi, ở Lima)`: the token behind who is so old, of what tells that and ends before token `to`; `to` itself where nothing does. */
export function agedUntil(line: Line, to: number): number {
  if (AGE.has(line.forms[to - 1]) && line.tokens[to - 2]?.kind === 'number') return line.forms[to - 3] === ',' ? to - 3 : to - 2
  const open = line.forms[to - 1] === ')' ? line.forms.lastIndexOf('(', to - 1) : -1
  return open > 0 && to - open < REACH && line.tokens[open + 1]?.kind === 'number' && AGE.has(line.forms[open + 2]) ? open : to
}

/** `bà Rey, người từng bị Peru bắt giữ`, `ông Soto - người đang sống ở Chile và bị truy nã`: whom the clause that holds token `at` tells more of. */
export function relativeOwner(line: Line, at: number): Group | null {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    if (HARD.test(line.forms[i] ?? '') || OWN_CLAUSE.startsAt(line.forms, i, at)) return null
    if (line.forms[i] === ',' || isDash(line, i)) return ASIDE_START.startsAt(line.forms, i + 1, at) ? groupUntil(line, i) : null
  }
  return null
}

/** `Juan Mora (30 tuổi), nhân viên phòng vật tư - Bệnh viện Lima - bị khởi tố`: whose work the body between dashes tells; null where it is no such body. */
export function dashOwner(line: Line, body: Group | null, at: number): Group | null {
  const isBody = body?.members.every(({ mention }) => mention.kind === 'organization') === true
  if (!body || !isBody || !isDash(line, body.to) || body.to + 1 < at - DASHED_LENGTH) return null
  const start = line.forms.slice(0, body.from).findLastIndex((form) => HARD.test(form)) + 1
  const person = line.mentions.find(({ from, mention }) => from >= start && from < body.from && mention.kind === 'person')
  return person ? groupUntil(line, person.to) : null
}

/** Whom an aside between marks explains, that ends at the comma `at`: `ông Soto, 60 tuổi,`, `Kavena - nhà máy lớn nhất Chile,`. */
export function asideOwner(line: Line, at: number): Group | null {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    if (/^[;:?!]$/u.test(line.forms[i] ?? '')) return null
    if (/^[,–—-]$/u.test(line.forms[i] ?? '') && !line.inMention[i]) return groupUntil(line, i)
  }
  return null
}
