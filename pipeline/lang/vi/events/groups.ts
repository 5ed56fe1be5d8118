// Groups: mentions that are coordinated (`Mỹ, Nhật Bản và Hàn Quốc`, `Nga - Mỹ`), found from their first or last member.
import type { Line, PlacedMention } from './line.ts'
import { eventWords } from './words.ts'

export interface Group {
  readonly from: number
  readonly to: number
  readonly members: readonly PlacedMention[]
}

/** So many tokens may stand in brackets behind a name of a list. */
const ASIDE_LENGTH = 10
const LIFE_LENGTH = 40
const DASH = /^[-–—]$/u
const TELLS_LIFE = eventWords('tells-life')
/** So many tokens behind its second member a list that stands in an adjunct has ended. */
const LIST_END = 14
const JOIN = eventWords('join')
const OBLIQUE = eventWords('oblique')
const BODY_NOUN = eventWords('body-noun')
const INVITATION = eventWords('invitation')
const ATTEND = eventWords('attend')
const POSSESSIVE = eventWords('possessive')
const DETERMINER = eventWords('determiner')
const AGE = eventWords('age')
const ERA = eventWords('era')
const TOPIC_LINK = eventWords('topic-link')
const BETWEEN = eventWords('between')
const PARTNER = eventWords('partner')

/** The group whose first member starts at token `at`; null where no mention starts there. */
export function groupFrom(line: Line, at: number): Group | null {
  const first = line.startingAt.get(at)
  if (!first) return null
  // hai nhà lãnh đạo Nga - Mỹ; chính quyền Saddam Hussein
  const isHeld = first.mention.kind === 'group' && line.startingAt.get(first.to)?.mention.kind === 'person'
  const named = isUnresolved(first) || isHeld ? groupFrom(line, first.to) : null
  if (named) return { ...named, from: first.from }
  const members = [first]
  for (let last = first; ; ) {
    const next = nextMember(line, last.to) ?? (members.length === 1 ? otherSide(line, first) : null)
    if (!next) return { from: first.from, to: last.to, members }
    members.push(next)
    last = next
  }
}

/** The group whose last member ends at token `to`. */
export function groupUntil(line: Line, to: number): Group | null {
  const last = line.endingAt.get(to)
  if (!last) return null
  const members = [last]
  // ông Soto, bà Rey và phu nhân: with whom somebody goes makes no list
  let isList = JOIN.startsAt(line.forms, last.to, line.forms.length) && line.forms[last.to + 1] !== 'phu'
  for (let first = last; ; ) {
    const before = memberBefore(line, first.from, isList)
    if (!before) return { from: first.from, to: last.to, members }
    members.unshift(before)
    isList = true
    first = before
  }
}

function isUnresolved({ mention }: PlacedMention): boolean {
  return mention.entity === null && !mention.members?.length
}

function nextMember(line: Line, at: number): PlacedMention | null {
  const joined = JOIN.after(line.forms, at, line.forms.length)
  const closed = afterAside(line, at)
  // Juan Mora (30 tuổi) - giám đốc ngân hàng: what he is
  if (closed > at) return DASH.test(line.forms[closed] ?? '') ? null : nextMember(line, closed)
  // Tập đoàn Morkit - Hàn Quốc: where the company is from
  if (joined > at) return isFrom(line, at) ? null : (holderAt(line, joined) ?? line.startingAt.get(joined) ?? null)
  const next = line.startingAt.get(at + 1)
  if (line.forms[at] === ';' && next && hasLife(line, at, next)) return next
  if (line.forms[at] !== ',') return null
  const end = next ? afterAside(line, next.to) : at
  if (next && (isCutShort(line, end) || isLastPair(line, at, next, end) || hasLife(line, at, next))) return next
  // A comma joins only where the list goes on: Mỹ, Nhật Bản và Hàn Quốc.
  return next && (line.forms[end] === ',' || JOIN.startsAt(line.forms, end, line.forms.length)) && nextMember(line, end) ? next : null
}

/** `bắt Lê Văn Tám (30 tuổi), Lê Văn Sáu (29 tuổi) về tội`: the brackets tell of a life behind both people beside the mark at a token. */
function hasLife(line: Line, at: number, next: PlacedMention): boolean {
  const open = line.forms[at - 1] === ')' ? line.forms.lastIndexOf('(', at - 1) : -1
  const isLife = (i: number) => line.forms[i] === '(' && line.endingAt.get(i)?.mention.kind === 'person' && isOfLife(line, i)
  return isLife(open) && isLife(next.to)
}

/** `(SN 1980, trú xã Tân Lập)`, `(30 tuổi)`: the brackets that open at a token tell of somebody's life. */
function isOfLife(line: Line, open: number): boolean {
  return TELLS_LIFE.has(line.forms[open + 1]) || AGE.has(line.forms[open + 2])
}

/** `Tập đoàn Morkit - Hàn Quốc`: behind the dash at a token stands the country of the company before it. */
function isFrom(line: Line, at: number): boolean {
  const before = line.endingAt.get(at)
  const isCompany = before?.mention.kind === 'organization' && BODY_NOUN.startsAt(line.forms, before.from, at)
  return isCompany && DASH.test(line.forms[at] ?? '') && line.startingAt.get(at + 1)?.mention.kind === 'state'
}

/** `người đồng cấp Chile Juan Mora và Mexico Ana Rey`: the person behind the state, at token `at`, whose office was told before. */
function holderAt(line: Line, at: number): PlacedMention | null {
  const [state, before] = [line.startingAt.get(at), line.endingAt.get(JOIN.before(line.forms, at, 0))]
  const person = state?.mention.kind === 'state' && before?.mention.kind === 'person' ? line.startingAt.get(state.to) : undefined
  return person?.mention.kind === 'person' ? person : null
}

/** `giữa ông Soto của Peru với bà Rey`: behind `giữa` the other side may be led in by `với`. */
function otherSide(line: Line, { from, to }: PlacedMention): PlacedMention | null {
  const start = DETERMINER.before(line.forms, from, 0)
  if (BETWEEN.before(line.forms, start, 0) === start) return null
  const at = behindOwner(line, to)
  const link = Math.max(PARTNER.after(line.forms, at, line.forms.length), JOIN.after(line.forms, at, line.forms.length))
  return link > at ? (line.startingAt.get(DETERMINER.after(line.forms, link, line.forms.length)) ?? null) : null
}

/** `bà Rey của Chile`: the token behind the state whose somebody is. */
function behindOwner(line: Line, to: number): number {
  const state = POSSESSIVE.has(line.forms[to]) ? line.startingAt.get(to + 1) : undefined
  return state?.mention.kind === 'state' && line.endingAt.get(to)?.mention.kind === 'person' ? state.to : to
}

/** `Các tiểu vương quốc Ả rập thống nhất (UAE)`, `Luis Soto (Lu-ít Xô-tô)`, not `London (Anh)`: what stands in brackets is nobody else. */
function isAlias(line: Line, open: number): boolean {
  const [before, inside] = [line.endingAt.get(open), line.startingAt.get(open + 1)]
  const isRespelled = before?.mention.kind === 'person' && inside?.mention.kind === 'person' && line.forms[inside.to] === ')'
  return (
    !inside || inside.mention.entity === before?.mention.entity || (isRespelled && line.forms.slice(inside.from, inside.to).includes('-'))
  )
}

/** `sự ủng hộ từ Iran, Peru.`: two states that end the sentence. */
function isLastPair(line: Line, at: number, next: PlacedMention, end: number): boolean {
  const before = line.endingAt.get(at)?.mention
  const areStates = before?.kind === 'state' && next.mention.kind === 'state' && before.country !== next.mention.country
  return areStates && end >= line.forms.length - 1 && !line.endingAt.has(JOIN.before(line.forms, line.endingAt.get(at)?.from ?? at, 0))
}

/** Nga, Mỹ, Anh...: more are left out. */
function isCutShort(line: Line, at: number): boolean {
  return line.forms[at] === '…' || (line.forms[at] === '.' && line.forms[at + 1] === '.')
}

/** UAE (Các tiểu vương quốc Arab thống nhất) và Bahrain: the token behind the brackets; `at` where none open. */
function afterAside(line: Line, at: number): number {
  const closed = line.forms[at] === '(' ? line.forms.indexOf(')', at) + 1 : 0
  return closed > at && closed - at <= asideLength(line, at) && isAlias(line, at) ? closed : at
}

/** The token before what stands in brackets and ends at `to`. */
function beforeAside(line: Line, to: number): number {
  const open = line.forms[to - 1] === ')' ? line.forms.lastIndexOf('(', to - 1) : -1
  return line.endingAt.has(open) && isAlias(line, open) && to - open <= asideLength(line, open) && !line.endingAt.has(to) ? open : to
}

/** So many tokens may stand in the brackets that open at a token: more where they tell of somebody's life, `(32 tuổi, trú xã Tân Lập, ...)`. */
function asideLength(line: Line, open: number): number {
  return line.endingAt.get(open)?.mention.kind === 'person' && isOfLife(line, open) ? LIFE_LENGTH : ASIDE_LENGTH
}

/** Theo Anadolu, ông Soto và bà Rey ...: a phrase of its own, with a preposition, opens the clause. */
function opensWithLink(line: Line, at: number): boolean {
  // ngoài vấn đề Peru, ông Soto và bà Rey
  const link = Math.min(OBLIQUE.before(line.forms, at, 0), TOPIC_LINK.before(line.forms, at, 0))
  return link < at && (link === 0 || /^[.,;:)\]]$/u.test(line.forms[link - 1] ?? ''))
}

/** trước đòn của Peru, Chile và các nước bạn đã lên án; bên lề hội nghị G20, ông Soto và bà Rey đã gặp: the comma at `at - 1` ends what opens the sentence with a preposition; not `với Peru, Chile và Cuba, ông Soto nói`. */
function endsAdjunct(line: Line, at: number): boolean {
  const next = line.forms.indexOf(',', at)
  const opens = [OBLIQUE, ATTEND, INVITATION].some((list) => list.startsAt(line.forms, 0, at))
  return line.forms.indexOf(',') === at - 1 && opens && (next === -1 || next - at > LIST_END)
}

/** sau vụ nổ tại Arequipa, ông Soto và bà Rey ...: a place is in no list with those who act. */
function isWhere(line: Line, { mention, to }: PlacedMention): boolean {
  const next = line.startingAt.get(to + 1)?.mention.kind
  return mention.kind === 'place' && next !== undefined && next !== 'place'
}

/** ở Arequipa, Peru, ông Soto và bà Rey ...: a state behind its town tells where. */
function isRegion(line: Line, { mention, from }: PlacedMention): boolean {
  const town = line.forms[from - 1] === ',' ? line.endingAt.get(from - 1)?.mention : undefined
  return mention.kind === 'state' && town?.kind === 'place' && (town.country === null || town.country === mention.country)
}

/** Ana Rey của Peru và Juan Mora của Chile: the person, not whose they are. */
function ownerBefore(line: Line, to: number): PlacedMention | null {
  const state = line.endingAt.get(to)
  const person = state && POSSESSIVE.has(line.forms[state.from - 1]) ? line.endingAt.get(state.from - 1) : undefined
  return state?.mention.kind === 'state' && person?.mention.kind === 'person' ? person : null
}

/** Chính phủ Chile dưới thời bà Rey và Peru: the government, not who led it. */
function heldBefore(line: Line, to: number): PlacedMention | null {
  const leader = line.endingAt.get(to)
  const era = leader ? ERA.before(line.forms, leader.from, 0) : to
  return leader && era < leader.from ? (line.endingAt.get(era) ?? null) : null
}

/** `Mỹ, Nhật thử tên lửa`, `Bộ trưởng Quốc phòng Úc, Nhật, Mỹ`: states side by side that begin a clause; not `ở Nga, Mỹ`. */
function areBareStates(line: Line, at: number): boolean {
  const [before, after] = [line.endingAt.get(beforeAside(line, at - 1)), line.startingAt.get(at)]
  const isState = (placed: PlacedMention | undefined) => placed?.mention.kind === 'state' && placed.mention.form === 'name'
  if (!before || !isState(after) || before.mention.country === after?.mention.country) return false
  const isFirst = before.from === 0 || /^[,.;:)"“]$/u.test(line.forms[before.from - 1] ?? '')
  return isFirst && (isState(before) || (before.mention.form === 'title' && before.mention.kind !== 'place'))
}

/** Bahrain và United Arab Emirates (UAE): where the long form of what stands in brackets begins; `at` where nothing of the kind does. */
function longFormStart(line: Line, at: number): number {
  if (line.forms[at - 1] !== '(') return at
  const long = line.endingAt.get(at - 1)
  const short = line.startingAt.get(at)?.mention
  const isLong = long?.mention.kind === 'organization' || (short?.entity !== null && long?.mention.entity === short?.entity)
  if (long) return isLong && short?.kind === 'state' ? long.from : at
  let from = at - 1
  while (from > 0 && line.tokens[from - 1]?.capital && !line.endingAt.has(from)) from--
  return from < at - 1 ? from : at
}

function memberBefore(line: Line, end: number, isList: boolean): PlacedMention | null {
  const at = longFormStart(line, end)
  const joined = JOIN.before(line.forms, at, 0)
  if (joined < at && isFrom(line, joined)) return null
  if (joined < at) return ownerBefore(line, joined) ?? heldBefore(line, joined) ?? line.endingAt.get(beforeAside(line, joined)) ?? null
  if (line.forms[at - 1] !== ',' || !(isList || areBareStates(line, at))) return null
  const before = line.endingAt.get(beforeAside(line, at - 1)) ?? null
  if (before && (opensWithLink(line, before.from) || isRegion(line, before) || isWhere(line, before) || endsAdjunct(line, at))) return null
  // Theo lời mời của A và B, C và D đã thăm ...: what ends with `và B` is a list of its own.
  const isWhole = before !== null && line.forms[before.from - 1] === 'và' && line.endingAt.has(before.from - 1)
  return isWhole ? null : before
}
