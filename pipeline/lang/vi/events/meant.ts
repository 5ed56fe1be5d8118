// Whom people or states without a name stand for, where the sentence says so itself.
import { countAt } from './counts.ts'
import type { Line, PlacedMention } from './line.ts'
import { eventWords, holdsAny } from './words.ts'

const KIN = eventWords('kin')
const HIGH_OFFICE = eventWords('high-office')
const COMES_FROM = eventWords('comes-from')
const INCLUDING = eventWords('including')
const CASE = eventWords('case-noun')
const SHIP = eventWords('ship')
const STATES = eventWords('states')
const EXECUTIVE = eventWords('executive')
const POSSESSIVE = eventWords('possessive')
const JOIN = eventWords('join')
/** So many words (`chuyên gia quốc tế`) may stand between people and where they come from. */
const ORIGIN_REACH = 3
/** So many words behind the states the list of their names may begin. */
const LIST_REACH = 40
/** So many words may stand between two names of a list. */
const WORDS_BETWEEN = 2
const END = /^[;:?!]$/u
/** How many words behind people who are counted their names may begin. */
const NAMES_REACH = 12
/** What stands between the names of a list. */
const LISTED = /^(?:,|;|và|cùng)$/u

/**
 * `Các bác sĩ tới từ Peru và Chile đã giúp`: those two states; `Các nước cắt quan hệ với Iran gồm Peru, Chile và Cuba`: the states that the list names. The mention itself
 * where nothing tells.
 */
export function meantBy(line: Line, placed: PlacedMention): readonly PlacedMention[] {
  if (isKinOf(line, placed) || isShip(line, placed) || isCase(line, placed)) return []
  const leader = leaderOf(line, placed)
  if (leader) return [leader]
  if (placed.mention.kind !== 'group' && placed.mention.kind !== 'role') return [placed]
  const people = namedAfter(line, placed)
  if (people) return people
  if (placed.mention.country !== null) return [placed]
  return originOf(line, placed.to) ?? (isStates(line, placed) ? listAfter(line, placed.to) : null) ?? [placed]
}

/** `con trai Tổng thống Peru`, `vợ ông Soto`: somebody of the family acts, not he; not `con gái Ana Rey`, who is named herself. */
function isKinOf(line: Line, { from, mention }: PlacedMention): boolean {
  if (mention.kind !== 'person' || KIN.before(line.forms, from, 0) === from) return false
  return (
    mention.form === 'title' ||
    HIGH_OFFICE.startsAt(line.forms, from, line.forms.length) ||
    /^(?:ông|bà|anh|chị|cô|cháu|bé)$/u.test(line.forms[from] ?? '')
  )
}

/** `chính quyền của cựu Tổng thống Soto`: whose government it is that has no name of its own. */
function leaderOf(line: Line, { from, to, mention }: PlacedMention): PlacedMention | null {
  if (mention.kind === 'person' || EXECUTIVE.after(line.forms, from, to) !== to || !POSSESSIVE.has(line.forms[to])) return null
  const leader = line.startingAt.get(to + 1)
  return leader?.mention.kind === 'person' || leader?.mention.kind === 'state' ? leader : null
}

/** `tàu khu trục USS Juan Mora`: a ship that is called after somebody. */
function isShip(line: Line, { from, mention }: PlacedMention): boolean {
  return mention.kind === 'person' && mention.form === 'name' && SHIP.before(line.forms, from, 0) < from
}

/** `điều tra viên chuyên án Năm Lửa`: a case that is called after somebody. */
function isCase(line: Line, { from, to, mention }: PlacedMention): boolean {
  return (
    mention.kind === 'person' &&
    line.forms.slice(Math.max(0, from - 2), to).some((_, n) => CASE.startsAt(line.forms, Math.max(0, from - 2) + n, to))
  )
}

/** `bắt hai đối tượng: Juan Mora (30 tuổi) và Ana Rey`, `hai đối tượng là ...`: those who are named behind, where they are as many as told. */
function namedAfter(line: Line, { from, to }: PlacedMention): readonly PlacedMention[] | null {
  const count = countAt(line, from)
  if (count === 0) return null
  for (let i = to; i < Math.min(line.forms.length, to + NAMES_REACH) && !/^[,;?!]$/u.test(line.forms[i] ?? ''); i++) {
    const start = line.forms[i] === ':' || line.forms[i] === 'là' ? i + 1 : INCLUDING.after(line.forms, i, line.forms.length)
    if (start > i) {
      const people = peopleFrom(line, start)
      return people.length === count ? people : null
    }
  }
  return null
}

/** The people side by side from token `at`; brackets behind a name tell more of who bears it. */
function peopleFrom(line: Line, at: number): readonly PlacedMention[] {
  const out: PlacedMention[] = []
  for (let i = at; i < line.forms.length; ) {
    const person = line.startingAt.get(i)
    const closed = line.forms[i] === '(' ? line.forms.indexOf(')', i) + 1 : i
    if (person?.mention.kind === 'person') out.push(person)
    else if (person || (closed <= i && !LISTED.test(line.forms[i] ?? ''))) break
    i = person?.to ?? Math.max(closed, i + 1)
  }
  return out
}

function originOf(line: Line, to: number): readonly PlacedMention[] | null {
  for (let i = to; i <= to + ORIGIN_REACH && i < line.forms.length; i++) {
    const from = COMES_FROM.after(line.forms, i, line.forms.length)
    if (from > i) return statesFrom(line, from)
  }
  return null
}

function isStates(line: Line, { from, to }: PlacedMention): boolean {
  return holdsAny(line, from, to, STATES)
}

function listAfter(line: Line, to: number): readonly PlacedMention[] | null {
  for (let i = to; i < Math.min(line.forms.length, to + LIST_REACH) && !END.test(line.forms[i] ?? ''); i++) {
    const from = INCLUDING.after(line.forms, i, line.forms.length)
    const states = from > i ? statesFrom(line, from) : null
    if (states && states.length > 1) return states
  }
  return null
}

/** The states side by side from token `at`, each once; words such as `Cộng hòa` may stand before a name. */
function statesFrom(line: Line, at: number): readonly PlacedMention[] | null {
  const out: PlacedMention[] = []
  let words = 0
  for (let i = at; i < line.forms.length && words <= WORDS_BETWEEN; ) {
    const placed = line.startingAt.get(i)
    if (placed && placed.mention.kind !== 'state') break
    if (placed && !out.some(({ mention }) => mention.entity === placed.mention.entity)) out.push(placed)
    words = placed ? 0 : words + (line.tokens[i]?.kind === 'word' && !JOIN.has(line.forms[i]) ? 1 : 0)
    i = placed?.to ?? i + 1
  }
  return out.length > 0 ? out : null
}
