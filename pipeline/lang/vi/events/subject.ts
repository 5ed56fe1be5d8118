// The subject of a verb: the nearest mention before it that stands where subjects stand. A mention behind a preposition or right behind
// a verb is an object there, and is stepped over; a clause of its own with a subject that is no mention gives none.
import { TITLES } from '../names/lexicon.ts'
import { agedUntil, asideStart, bodyThere, clauseAsideStart, standsAside, startsAside } from './asides.ts'
import { isChain } from './chain.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { markBefore, quoteStart, REACH } from './quoted-words.ts'
import { roleOf } from './role-in-clause.ts'
import { statusAt } from './status-words.ts'
import { startsEventVerb } from './triggers.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const OPENER = eventWords('opener')
const DETERMINER = eventWords('determiner')
const SUFFER = eventWords('suffer')
const LIGHT = eventWords('light')
const PASSIVE = eventWords('passive')
const TOLD = eventWords('told')
const CLAUSE_JOIN = eventWords('clause-join')
const ALSO_JOIN = eventWords('also-join')
const CAUSE = eventWords('cause')
const OWN_CLAUSE = eventWords('own-clause')
const BETWEEN = eventWords('between')
const COMES_FROM = eventWords('comes-from')
const HEADED = eventWords('headed')
const OF_RELATIVE = eventWords('of-relative')
const EXPLAINS = eventWords('explains')
const NOUN_START = eventWords('noun-start')
const LEADS = eventWords('leads')
const SIDES_WITH = eventWords('sides-with')
const PEOPLE = eventWords('people-noun')
const SUSPECT = eventWords('suspect')
const SOMEBODY = eventWords('somebody')
const POSSESSIVE = eventWords('possessive')
const DEED_NOUN = eventWords('deed-noun')
const TENSE = eventWords('tense')
const FEAR = eventWords('fear')
const CULPRIT = eventWords('culprit')
const CAUSED = /^(?:do|vì|bởi)$/u
/** Stands before each of two verbs that are told together. */
const BOTH = 'vừa'
const HARD = /^[;:?!…\]]$/u
const BRACKET = /^\($/u
const DASH = /^[-–—]$/u
const QUOTE_MARK = /^["“”‘’'«»()[\]–—-]$/u

/** The group that is the subject of what starts at token `at`; null where the sentence tells none. */
export function subjectBefore(line: Line, at: number): Group | null {
  const first = firstOfBoth(line, at)
  if (first !== -1) return subjectBefore(line, first)
  if (followsUnnamed(line, at)) return null
  // Words since the last comma that belong to a clause of their own, and words of any kind but adverbs and auxiliaries.
  let opaque = false
  let isNext = true
  // A word that opens a clause was passed: `bị Peru bắn rơi khi tấn công Cuba`
  let hasOpened = false
  // A comma stands right before the verb and its auxiliaries: it closes an aside
  let isClosed = false
  for (let i = at - 1; i >= Math.max(0, at - REACH); ) {
    // tên của ba nghi phạm tấn công Lima, những kẻ gây ra vụ tấn công: they did it, not who tells their names
    const suspect = SUSPECT.before(line.forms, i + 1, 0)
    if (isNext && suspect <= i && line.forms[suspect - 1] !== 'là' && !DASH.test(line.forms[suspect - 1] ?? ''))
      return line.endingAt.has(i + 1) ? groupUntil(line, i + 1) : null
    const last = groupUntil(line, i + 1)
    const group = last && (bodyThere(line, last) ?? last)
    if (group) {
      // các thế lực đứng sau Peru cảnh báo: not Peru
      if (isNext && CULPRIT.before(line.forms, group.from, 0) < group.from) return null
      if (hasOpened && PASSIVE.has(line.forms[group.from - 1])) {
        i = group.from - 2
        continue
      }
      // người do ông Soto đề cử, đã đề xuất: the subject of another verb
      const relative = isNext ? group.from : OF_RELATIVE.before(line.forms, group.from, 0)
      // liên quân do Peru đứng đầu, which has no name of its own, acts for Peru
      if (relative < group.from && HEADED.startsAt(line.forms, group.to, at) && !line.endingAt.has(relative)) return group
      if (relative < group.from && (line.tokens[relative - 1]?.kind === 'word' || line.endingAt.has(relative - 1))) {
        opaque = false
        i = relative - 1
        continue
      }
      const place = roleOf(line, group, at)
      // vi phạm hai nghị quyết của ASEAN và Peru lên án: a resolution does not act
      const of = POSSESSIVE.before(line.forms, group.from, 0)
      const isDeeds = of < group.from && DEED_NOUN.before(line.forms, of, 0) < of
      const own = isNext && (place.role === 'oblique' || isDeeds) ? ownMember(line, group, at) : null
      if (own) return own
      // Nga không muốn NATO triển khai vũ khí: right before the verb stands its subject, whatever stands before that.
      if (place.role === 'object' && isNext && isSidedWith(line, group.from)) return null
      // Ông Soto dẫn đầu một phái đoàn Peru thăm Chile: who leads them
      const leads = LEADS.before(line.forms, DETERMINER.before(line.forms, group.from, 0), 0)
      if (isNext && leads < group.from && LEADS.startsAt(line.forms, leads, group.from)) return subjectBefore(line, leads)
      if (place.role === 'subject' || (place.role === 'object' && isNext)) return (isClosed ? apposedTo(line, group) : null) ?? group
      isNext = false
      i = place.next
      if (place.role === 'object') opaque = true
      continue
    }
    // Ty An ninh Salavan (Lào) bắt giữ: what the brackets add
    const open = line.forms[i] === ')' ? markBefore(line, i, BRACKET) : -1
    const aged = open >= 0 && standsAside(line, open, i) ? open : agedUntil(line, i + 1)
    if (aged <= i) {
      i = aged - 1
      continue
    }
    // viết rằng “Peru nói dối” và chỉ trích Chile: whom the words speak of is not who speaks
    const quoted = quoteStart(line, i, at)
    if (quoted < i) {
      isNext = false
      i = quoted
      continue
    }
    const form = line.forms[i] ?? ''
    // Hamas - một nhóm từng thề trung thành với Iran: what the dash explains
    const explained = DASH.test(form) && EXPLAINS.startsAt(line.forms, i + 1, at) ? groupUntil(line, i) : null
    if (explained) return explained
    if (HARD.test(form)) return form === ';' && isCoordinated(line, i + 1, at) ? mainSubject(line, i) : null
    if (form === ',') {
      isNext = false
      // tới Lima - cảng lớn nhất của Peru, bắt đầu chuyến thăm: what the dash explains; quân đội Peru, được Chile yểm trợ, tiến vào
      const aside = Math.max(asideStart(line, i), clauseAsideStart(line, i))
      if (aside !== -1) {
        i = aside - 1
        continue
      }
      // Peru ký một hiệp định với bạn của Chile, đồng thời kêu gọi: who the sentence is about
      if (ALSO_JOIN.startsAt(line.forms, i + 1, at) && isCoordinated(line, i + 1, at)) return mainSubject(line, i)
      // Ông Soto, Chủ tịch Phân ban Hợp tác, đã: what he is
      const isOffice = isClosed && TITLES.at(line.forms, i + 1) !== null
      if (opaque && !isOffice && !startsAside(line, i + 1) && !startsEventVerb(line, i + 1))
        return isCoordinated(line, i + 1, at) ? toldSubject(line, i) : null
      opaque = false
      if (isChain(line, i + 1, at)) isClosed = true
      i--
      continue
    }
    // Trung Quốc - nơi một tàu khu trục mới ghé thăm: the clause has a subject without a name
    if (opaque && form === 'nơi') return null
    // Phiến quân buộc thành phố ban bố thiết quân luật: who is made to do it has no name
    if (opaque && CAUSE.before(line.forms, i + 1, 0) <= i) return null
    // do lo ngại tay súng có thể cài bom: who is feared has no name
    const fear = opaque ? FEAR.before(line.forms, i + 1, 0) : i + 1
    if (fear <= i && CAUSED.test(line.forms[fear - 1] ?? '')) return null
    // Peru thả lưới sau khi các bô lão kêu gọi đàm phán: the clause has a subject without a name
    if (opaque && opensOwnClause(line, i) && !isJoined(line, at)) return null
    // về việc một số người từng giúp Peru và ủng hộ Chile: they do both
    if (opaque && form === 'việc' && NOUN_START.startsAt(line.forms, i + 1, line.forms.length)) return null
    // Bà Rey cho biết gã ấy đã thực hiện vụ tấn công: the clause that is told has a subject of its own.
    // not: Bà Rey cho biết đã phá án, bắt hai người
    if (opaque && TOLD.before(line.forms, i + 1, 0) <= i && !ASIDE.startsAt(line.forms, line.forms[i + 1] === ',' ? i + 2 : i + 1, at))
      return null
    if (OWN_CLAUSE.before(line.forms, i + 1, 0) <= i) hasOpened = true
    const start = transparentStart(line, i + 1)
    if (
      Math.min(statusAt(line.forms, i + 1), ...[ASIDE, SUFFER, LIGHT].map((list) => list.before(line.forms, i + 1, 0))) > i &&
      !line.inDate[i]
    )
      isNext = false
    if (start <= i) i = start - 1
    else {
      opaque = true
      i--
    }
  }
  return null
}

/** `Tổng thống Peru Luis Soto, Chủ tịch luân phiên của khối, đã`: whose office it is that stands behind the comma without a name. */
function apposedTo(line: Line, { from, members: [office, ...more] }: Group): Group | null {
  const before = line.forms[from - 1] === ',' ? line.endingAt.get(from - 1) : undefined
  const isOffice = more.length === 0 && office?.mention.form === 'title' && /^(?:person|role)$/u.test(office.mention.kind)
  return isOffice && before?.mention.kind === 'person' ? groupUntil(line, from - 1) : null
}

/** `Peru vừa lên án Chile vừa hội đàm với Bolivia`: the word before the first of two verbs that are told together, for the second at token `at`; -1 where it is no such verb. */
export function firstOfBoth(line: Line, at: number): number {
  if (line.forms[at - 1] !== BOTH) return -1
  for (let i = at - 2; i >= Math.max(0, at - REACH) && !HARD.test(line.forms[i] ?? ''); i--) if (line.forms[i] === BOTH) return i
  return -1
}

/** `bắt quả tang 6 đối tượng đang khống chế chủ quán`, `vì có khách đòi vào`: people without a name stand right before the verb and its tense. */
function followsUnnamed(line: Line, at: number): boolean {
  let i = at
  while (i > 0 && TENSE.has(line.forms[i - 1])) i--
  // vì hòn đảo này sẽ tăng cường cảnh sát
  if (i < at && line.forms[i - 1] === 'này' && !line.endingAt.has(i) && !line.inDate[i - 1]) return true
  const noun = line.endingAt.has(i) ? i : SOMEBODY.before(line.forms, i, 0)
  const isCounted = line.tokens[noun - 1]?.kind === 'number' || line.forms[noun - 1] === 'có'
  const start = isCounted ? noun - 1 : DETERMINER.before(line.forms, noun, 0)
  // without its tense the verb may tell more of them, but not in a clause of its own: `vì hai người đòi`
  return noun < i && start < noun && (i < at || OWN_CLAUSE.before(line.forms, start, 0) < start)
}

/** `ký hiệp định với Iran và Mỹ chỉ trích`: what stands right before the verb, behind `và`, begins a clause; not `thỏa thuận giữa Iran và Mỹ`. */
function ownMember(line: Line, { from, members }: Group, at: number): Group | null {
  const last = members.at(-1)
  if (!last || members.length !== 2 || line.forms[last.from - 1] !== 'và' || PASSIVE.has(line.forms[at])) return null
  // bác sĩ tới từ Peru và Chile giúp Cuba
  if ([BETWEEN, COMES_FROM].some((list) => list.before(line.forms, from, 0) < from)) return null
  return { from: last.from, to: last.to, members: [last] }
}

/** `những người ủng hộ ông Soto`, `một người phản đối bà Rey`: they act who are for or against the one that stands at token `at`. */
function isSidedWith(line: Line, at: number): boolean {
  const verb = SIDES_WITH.before(line.forms, at, 0)
  return verb < at && PEOPLE.has(line.forms[verb - 1])
}

/** `sau khi các nhà hòa giải`: behind the word that ends at token `i` stands a subject; not `khi cài bom`. */
function opensOwnClause(line: Line, i: number): boolean {
  if (OWN_CLAUSE.before(line.forms, i + 1, 0) > i) return false
  return line.tokens[i + 1]?.kind === 'number' || NOUN_START.startsAt(line.forms, i + 1, line.forms.length)
}

/** `..., và yêu cầu`, `...; đề nghị`: behind the mark stands the verb, or a word that joins on before it. */
function isCoordinated(line: Line, from: number, at: number): boolean {
  const verb = ALSO_JOIN.after(line.forms, from, at)
  for (let i = at; i > verb; ) {
    const start = transparentStart(line, i)
    if (start === i) return false
    i = start
  }
  return true
}

/** `nói dối khi làm chứng và đe dọa`: the verb shares its subject with one before it. */
function isJoined(line: Line, at: number): boolean {
  for (let i = at; i > Math.max(0, at - REACH); ) {
    if (ALSO_JOIN.before(line.forms, i, 0) < i) return true
    const start = transparentStart(line, i)
    if (start === i) return false
    i = start
  }
  return false
}

/** Who the sentence is about, that goes on behind the comma at token `to`; null where it tells of others without a name: `Bộ cho biết nhiều nhà máy đóng cửa, có đề nghị`. */
function toldSubject(line: Line, to: number): Group | null {
  const main = mainSubject(line, to)
  for (let i = main?.to ?? to; i < to; i++) {
    const told = TOLD.after(line.forms, i, to)
    if (told > i && NOUN_START.startsAt(line.forms, line.forms[told] === ',' ? told + 1 : told, to)) return null
  }
  return main
}

/** Who the sentence is about: the first that stands as a subject before token `to`. */
export function mainSubject(line: Line, to: number): Group | null {
  for (const { from } of line.mentions) {
    if (from >= to) return null
    const group = groupFrom(line, from)
    // Hãng tin Kavena cho biết Peru chỉ trích Chile, đồng thời dọa trả đũa: not who only tells it
    const isTeller = group?.members[0]?.mention.agency === true && TOLD.startsAt(line.forms, group.to, to)
    if (group && !isTeller && roleOf(line, group, to).role === 'subject') return group
  }
  return null
}

/** The start of the word before `to` that may stand between a subject and its verb. */
export function transparentStart(line: Line, to: number): number {
  if (line.inDate[to - 1] || QUOTE_MARK.test(line.forms[to - 1] ?? '')) return to - 1
  const starts = [ASIDE, LIGHT, PASSIVE, CLAUSE_JOIN, OPENER].map((list) => list.before(line.forms, to, 0))
  return Math.min(statusAt(line.forms, to), ...starts)
}
