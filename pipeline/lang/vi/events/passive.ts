// The passive that governs a verb, with who does it and to whom: `bị Mỹ trừng phạt`, `bị chiến đấu cơ của Nga bắn rơi`.
import { TITLES } from '../names/lexicon.ts'
import { asideOwner, clauseAsideStart, relativeOwner } from './asides.ts'
import { chainBefore, isChain } from './chain.ts'
import { nextClauseSubject } from './clause-subject.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { agentAfter } from './objects.ts'
import { roleOf } from './role-in-clause.ts'
import { mainSubject, subjectBefore } from './subject.ts'
import { startsEventVerb } from './triggers.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const LIGHT = eventWords('light')
const PASSIVE = eventWords('passive')
const JOIN = eventWords('join')
const CLAUSE_JOIN = eventWords('clause-join')
const SOMEBODY = eventWords('somebody')
const THEREUPON = eventWords('thereupon')
const OWN_CLAUSE = eventWords('own-clause')
const OBLIQUE = eventWords('oblique')
const OUT_OF = eventWords('out-of')
const POSSESSIVE = eventWords('possessive')
const AGENT_LINK = eventWords('agent-link')
const DEED_NOUN = eventWords('deed-noun')
const LENGTH = /^(?:chỉ|khoảng|gần|hơn|một|hai|ba|bốn|vài|mấy|nửa|phút|giờ|ngày|tuần|tháng|năm)$/u
/** How many words behind a passive its agent may stand: `bị bắn rơi bởi khẩu pháo K-9M Mountain Fox của Peru`. */
const AGENT_REACH = 14
/** So many words a verb with its passive has, that another is joined to. */
const JOINED_LENGTH = 4
/** So many words a passive with its agent has, whose verb another one follows. */
const SHARED_LENGTH = 16
/** So many words a clause that opens the sentence with what somebody suffers may have. */
const SUFFERED_LENGTH = 8
/** So many words the common noun before an agent's name may have. */
const AGENT_NOUN_LENGTH = 4

export interface Passive {
  /** Token of `bị` or `được`. */
  readonly at: number
  readonly agent: Group | null
}

/** `bị Mỹ trừng phạt`, `được thả`: the passive that governs the verb at `at`, with the agent between; null where the verb is active. */
export function passiveBefore(line: Line, at: number): Passive | null {
  let i = at - 1
  let agent: Group | null = null
  for (; i >= 0 && at - i < 14; ) {
    // bị Cơ quan điều tra, Công an tỉnh Cà Mau khởi tố: one body, of which the other is a part
    const part = agent !== null && line.forms[i] === ',' ? line.endingAt.get(i) : undefined
    if (part?.mention.kind === 'organization') {
      i = part.from - 1
      continue
    }
    const group: Group | null = agent ? null : groupUntil(line, i + 1)
    if (group) {
      agent = group
      i = group.from - 1
      continue
    }
    if (PASSIVE.has(line.forms[i])) return { at: i, agent }
    // bị cảnh sát bắt: by somebody without a name
    const noun = agent === null ? SOMEBODY.before(line.forms, i + 1, 0) : i + 1
    if (noun <= i && PASSIVE.has(line.forms[noun - 1])) return { at: noun - 1, agent: null }
    // bị công an khởi tố, bắt tạm giam
    // quân đội Peru, được Chile yểm trợ, tấn công: only the aside is passive
    if (agent === null && i === at - 1 && line.forms[i] === ',') return clauseAsideStart(line, i) === -1 ? sharedPassive(line, i) : null
    // bị đe dọa hoặc tấn công
    const other = JOIN.before(line.forms, i + 1, 0)
    const passive = agent === null && other <= i ? passiveNear(line, other) : -1
    if (passive !== -1) return { at: passive, agent: null }
    const start = Math.min(ASIDE.before(line.forms, i + 1, 0), LIGHT.before(line.forms, i + 1, 0))
    if (start > i && !line.inDate[i] && (agent === null || !isAgentNoun(line, i))) return null
    i = start <= i ? start - 1 : i - 1
  }
  return null
}

/** The passive, with its agent, of a verb that ends before the comma at token `to`; null where none stands in that clause. */
function sharedPassive(line: Line, to: number): Passive | null {
  for (let i = to - 1; i >= Math.max(0, to - SHARED_LENGTH); i--) {
    if (/^[;:?!]$/u.test(line.forms[i] ?? '')) return null
    if (!PASSIVE.has(line.forms[i])) continue
    const part = line.startingAt.get(i + 1)
    const whole = part && line.forms[part.to] === ',' ? groupFrom(line, part.to + 1) : null
    return part ? { at: i, agent: whole ?? groupFrom(line, i + 1) } : null
  }
  return null
}

/** The passive of the verb, of a few words, that ends before token `to`; -1 where none stands there. */
function passiveNear(line: Line, to: number): number {
  for (let i = to - 1; i >= Math.max(0, to - JOINED_LENGTH); i--) {
    if (line.endingAt.has(i + 1) || line.tokens[i]?.kind !== 'word') return -1
    if (PASSIVE.has(line.forms[i])) return i < to - 1 ? i : -1
  }
  return -1
}

/** A common noun before the agent's name: `bị tòa án Nga kết án`, `bị chiến đấu cơ của Nga bắn rơi`. */
function isAgentNoun(line: Line, at: number): boolean {
  for (let i = at; i > at - AGENT_NOUN_LENGTH; i--) {
    const token = line.tokens[i]
    if (token?.kind !== 'word' || token.capital || line.endingAt.has(i + 1)) return false
    if ([CLAUSE_JOIN, OWN_CLAUSE, OBLIQUE].some((list) => list.before(line.forms, i + 1, 0) <= i)) return false
    if (PASSIVE.has(line.forms[i - 1])) return true
  }
  return false
}

/**
 * `bị bắn rơi bởi khẩu pháo của Peru`, `chết vì vụ pháo kích của Peru`: who does what the passive verb before token `at` tells. Not whose the
 * thing is that the verb speaks of: `bị tố đánh cắp dữ liệu của Peru`, `bị bắt trong nhà của bà Rey`.
 */
export function agentBehind(line: Line, at: number): Group | null {
  // được giải phóng khỏi tay phiến quân: from whom, not by whom
  const group = OUT_OF.startsAt(line.forms, at, line.forms.length) ? null : agentAfter(line, at, AGENT_REACH)
  if (!group || !POSSESSIVE.has(line.forms[group.from - 1])) return group
  // bị tấn công bằng tên lửa của Peru: with what is theirs
  const isDoers = (i: number) =>
    line.forms[i] === 'bằng' || [AGENT_LINK, DEED_NOUN].some((list) => list.startsAt(line.forms, i, group.from - 1))
  return line.forms.slice(at - 1, group.from - 1).some((_, n) => isDoers(at - 1 + n)) ? group : null
}

/** `Peru thử tên lửa dù bị Chile chỉ trích`, `ông Soto, người gốc Chile, bị cáo buộc`: whom the clause before is about. */
export function sharedPatient(line: Line, at: number): Group | null {
  const chain = chainBefore(line, at)
  // khi ông Mốc nhận tiền thì bị bắt
  const opener = Math.min(OWN_CLAUSE.before(line.forms, chain, 0), THEREUPON.before(line.forms, chain, 0))
  if (suffersFirst(line, OWN_CLAUSE.before(line.forms, at, 0), at)) return nextClauseSubject(line, at)
  const owner = relativeOwner(line, at)
  if (owner) return owner
  // bắt 140 người vì bị cáo buộc phản quốc: those have no name
  if (opener < chain) return takesPeople(line, opener) ? null : joinedPatient(line, opener)
  if (line.forms[chain - 1] !== ',') return titledFirst(line, chain)
  // ông Soto, người Chile đầu tiên ở Lima và là bạn của bà Rey, đã bị cách chức: a longer aside
  const first = mainSubject(line, chain - 1)
  const opens = first?.from === 0 && first.members.every(({ mention }) => mention.kind === 'person')
  return asideOwner(line, chain - 1) ?? (opens && chain < at ? first : null)
}

/** `Ông Soto, giám đốc nhà máy Kavena tại Lima bị bắt`: with whom the sentence opens, whose office follows and ends with a place before token `to`; null elsewhere. */
function titledFirst(line: Line, to: number): Group | null {
  const first = line.endingAt.get(to)?.mention.kind === 'place' ? mainSubject(line, to) : null
  const isPerson = first?.from === 0 && first.members.every(({ mention }) => mention.kind === 'person')
  return isPerson && line.forms[first.to] === ',' && TITLES.at(line.forms, first.to + 1) ? first : null
}

/** `cảnh sát bắt 140 người`: in the clause that ends before token `to` something is done to people without a name. */
function takesPeople(line: Line, to: number): boolean {
  if (!/^(?:vì|do)$/u.test(line.forms[to] ?? '')) return false
  const near = subjectBefore(line, to)
  const isCounted = near?.members.every(({ mention }) => mention.kind === 'group' && mention.form === 'title')
  const subject = near && isCounted ? subjectBefore(line, near.from) : near
  for (let i = to - 1; subject && i > subject.to; i--)
    if (SOMEBODY.startsAt(line.forms, i, to) && line.tokens[i - 1]?.kind === 'number' && !PASSIVE.has(line.forms[subject.to])) return true
  return false
}

/** `ông Soto bị Peru kết án và bị giam`: who suffers the one suffers the other; else whom the clause is about that ends before token `to`. */
function joinedPatient(line: Line, opener: number): Group | null {
  const to = beforeLength(line, opener)
  // bị Công an Lima bắt giữ, điều tra và bị xử năm năm tù: joined verbs of one passive
  const isEnd = (i: number) => /^[,;:?!]$/u.test(line.forms[i] ?? '') && !(line.forms[i] === ',' && startsEventVerb(line, i + 1))
  for (let i = to - 1; i >= Math.max(0, to - SHARED_LENGTH) && !isEnd(i); i--) {
    if (!PASSIVE.has(line.forms[i])) continue
    const near = subjectBefore(line, i)
    return near && isChain(line, near.to, i) ? near : sharedPatient(line, i)
  }
  // ông Soto đã trở lại Lima sau khi được yêu cầu: not where he went
  const near = subjectBefore(line, to)
  return near && roleOf(line, near, to).role === 'object' ? mainSubject(line, to) : near
}

/** `ông Soto bị bắt, một tuần sau khi bị cách chức`: the comma before how long after it was; the token itself where no such length stands there. */
function beforeLength(line: Line, at: number): number {
  let from = at
  while (line.tokens[from - 1]?.kind === 'number' || LENGTH.test(line.forms[from - 1] ?? '')) from--
  const comma = from < at && line.forms[from - 1] === ',' ? from - 1 : at
  return line.forms.slice(Math.max(0, comma - SHARED_LENGTH), comma).some((form) => PASSIVE.has(form)) ? comma : at
}

/** `Nếu bị Chile tấn công, Peru sẽ đáp trả`: a short clause opens the sentence, about whom the next one is about. */
function suffersFirst(line: Line, opener: number, at: number): boolean {
  const comma = line.forms.indexOf(',', at)
  const isFirst = opener < at && (opener === 0 || line.forms[opener - 1] === ',')
  return isFirst && line.forms[at] === 'bị' && comma !== -1 && comma - at <= SUFFERED_LENGTH
}
