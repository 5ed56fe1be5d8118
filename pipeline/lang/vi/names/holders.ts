// Holders: an office without a name whose bearer stands a few words on in the same noun phrase: `Giám đốc của Nordvak, ông Marc Berg`,
// `Chủ tịch bưu điện John Hall`, `Trưởng đoàn Thái Lan - Watana Wongsa`.
import { ADDRESS, AFTER_TITLE, BODIES, FIELDS, JOINER, RELATION, TRADE_WORD } from './lexicon.ts'
import { type Phrase, textOf } from './phrases.ts'
import { opensClause, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'

/** Tokens at most between the office and the name. */
const FARTHEST = 9

/** The phrases of one sentence, an office and its bearer as one. */
export function readHolders(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = []
  for (let i = 0; i < phrases.length; i++) {
    const office = phrases[i] as Phrase
    const called = calledNext(office, phrases[i + 1])
    if (called) {
      out.push(called)
      i++
      continue
    }
    const at = isOffice(office) ? bearerAfter(phrases, i) : null
    const bearer = at === null ? undefined : phrases[at]
    out.push(bearer ? joined(office, bearer) : office)
    if (at !== null) i = at
  }
  return out
}

/** `Một người đàn ông tên Lê Tám`, `cô gái có tên Sen`: who is called so; null where no name follows at once. */
function calledNext(somebody: Phrase, next: Phrase | undefined): Phrase | null {
  const { s, to, kind, plural, form } = somebody
  if (kind !== 'role' || plural || form !== 'title' || next?.kind !== 'person' || !next.name) return null
  const calls = s.forms[to] === 'có' || s.forms[to] === 'là' ? to + 1 : to
  const isCalled =
    s.forms[calls] === 'tên' && (next.from === calls || next.from === calls + 1 || (s.forms[calls + 1] === 'là' && next.from === calls + 2))
  return isCalled
    ? { ...next, from: somebody.from, head: somebody.head, titleKind: 'profession', gender: next.gender ?? somebody.gender }
    : null
}

/** `Chủ tịch`, `chuyên gia` where a clause begins, without a name, and of one person. */
function isOffice({ s, from, kind, form, name, plural, anaphor }: Phrase): boolean {
  if (name || plural || anaphor || form !== 'title' || (kind !== 'person' && kind !== 'role')) return false
  // vợ cũ Lê Tám: whose relative
  if (RELATION.at(s.forms, from)) return false
  return opensClause(s, from) || s.forms[from - 1] === 'theo'
}

/** The position of the phrase that names the bearer of the office at `i`; null where none does. */
function bearerAfter(phrases: readonly Phrase[], i: number): number | null {
  const office = phrases[i] as Phrase
  for (let at = i + 1; at < phrases.length; at++) {
    const bearer = phrases[at] as Phrase
    if (bearer.from - office.to > FARTHEST) return null
    // Giám đốc của Nordvak, ông Hall: the company is no bearer
    if (bearer.kind === 'person' && !bearer.sure && JOINER.at(bearer.s.forms, bearer.from - 1)?.to === bearer.from) continue
    if (bearer.kind === 'person' && bearer.name) return isBearer(office, bearer, at === i + 1) ? at : null
    if (bearer.kind === 'person' || bearer.kind === 'role' || bearer.kind === 'group') return null
  }
  return null
}

function isBearer(office: Phrase, bearer: Phrase, isNext: boolean): boolean {
  const { s } = office
  const mark = s.forms[bearer.from - 1] ?? ''
  const isAddressed = ADDRESS.at(s.forms, bearer.from) !== null && bearer.name !== null && bearer.name.from > bearer.from
  // theo Giám đốc của Nordvak, ông Hall được ...: what he goes on to do makes him somebody else
  if (mark === ',' && isAddressed && s.forms[office.from - 1] !== 'theo')
    return office.kind === 'person' && isWhose(office, office.to, bearer.from - 1)
  if (!isNext || !isWholeName(bearer) || !goesOn(bearer)) return false
  if (/^[-–]$/u.test(mark)) return office.kind === 'person' && isTrade(office, office.to, bearer.from - 1)
  return isTrade(office, office.to, bearer.from)
}

/** `của Nordvak`: words of a body joined to the office, or none. */
function isWhose({ s }: Phrase, from: number, to: number): boolean {
  const start = JOINER.at(s.forms, from)?.to ?? from
  if (from === to) return true
  return start > from && s.tokens.slice(start, to).every((token) => token.kind === 'word') && s.tokens[start]?.capital === true
}

/** `bưu điện`, `phân tích`, `về an ninh`: words of what the office is about, in small letters; no verb. */
function isTrade({ s }: Phrase, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const next = [FIELDS, TRADE_WORD, BODIES, AFTER_TITLE].map((list) => list.at(s.forms, at)?.to ?? at)
    const end = Math.max(...next)
    if (end === at || end > to || s.tokens[at]?.capital) return false
    at = end
  }
  return true
}

/** Two words or more, foreign or with a family name of this country. */
function isWholeName({ s, name, titleKind, sure }: Phrase): boolean {
  return (
    name !== null &&
    titleKind === null &&
    sure &&
    name.to - name.from > 1 &&
    /^(?:vietnamese|foreign)$/u.test(runShape(s, name.from, name.to))
  )
}

/** The bearer speaks, or `của Reuters`, `đến từ ngân hàng Reuters` tells whose and whence: nobody who is spoken of. */
function goesOn({ s, to }: Phrase): boolean {
  const of = s.forms[to] === 'đến' && s.forms[to + 1] === 'từ' ? to + 2 : /^(?:của|từ|thuộc|tại)$/u.test(s.forms[to] ?? '') ? to + 1 : to
  return speaksAt(s, to) || (of > to && (s.tokens[of]?.capital === true || BODIES.at(s.forms, of) !== null))
}

function joined(office: Phrase, bearer: Phrase): Phrase {
  const { s } = office
  const end = /^[,–-]$/u.test(s.forms[bearer.from - 1] ?? '') ? bearer.from - 1 : (bearer.name?.from ?? bearer.from)
  return {
    ...bearer,
    from: office.from,
    role: textOf(s, office.from, end),
    head: office.head,
    titleKind: office.titleKind ?? 'profession',
    country: office.country ?? bearer.country,
    gender: bearer.gender ?? office.gender,
    sure: true,
  }
}
