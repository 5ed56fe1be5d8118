// Where a mention stands in its clause: as a subject, as an object, or behind a preposition.
import { clauseStart } from './clauses.ts'
import { type Group, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { CLOSING, OPENING } from './quoted-words.ts'
import { statusAt } from './status-words.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const OBLIQUE = eventWords('oblique')
const POSSESSIVE = eventWords('possessive')
const OPENER = eventWords('opener')
const DETERMINER = eventWords('determiner')
const ASIDE_START = eventWords('aside-start')
const PASSIVE = eventWords('passive')
const RELATIVE_AGENT = eventWords('relative-agent')
const LED = eventWords('led')
const CLAUSE_JOIN = eventWords('clause-join')
const CAUSE = eventWords('cause')
const COMPOUND = eventWords('compound')
const HEAD_NOUN = eventWords('head-noun')
const SUCH_AS = eventWords('such-as')
const STATES = eventWords('states')
/** So many words before a list the noun that it explains may stand. */
const MANY_REACH = 8
const TOPIC_SIDE = eventWords('topic-side')
const KIN = eventWords('kin')
const FEAR = eventWords('fear')
const WISH = eventWords('wish')
const HARD = /^[;:?!…\]]$/u
/** The first word of `cảnh báo`, the one opener that may be said to somebody. */
const WARN = 'cảnh'
const QUOTE_MARK = /^["“”‘’'«»()[\]–—-]$/u

export interface RoleInClause {
  readonly role: 'subject' | 'object' | 'oblique'
  /** Where to look on from, to the left. */
  readonly next: number
}

/** Whether the group stands as a subject, an object or behind a preposition before the verb at token `at`. */
export function roleOf(line: Line, { from: head, to: headEnd, members }: Group, at: number): RoleInClause {
  // tới tất cả các hòn đảo Chile; máy bay Chile stands where its noun stands
  const from = DETERMINER.before(line.forms, HEAD_NOUN.before(line.forms, head, 0), 0)
  const before = from - 1
  // liên minh do Peru dẫn đầu đã tấn công, dân quân được Peru hậu thuẫn tiến công: who leads or backs them is not who attacks
  const relative = Math.min(RELATIVE_AGENT.before(line.forms, from, 0), PASSIVE.before(line.forms, from, 0))
  const isLed = LED.after(line.forms, headEnd, at) > headEnd
  if (relative < from && isLed) return { role: 'oblique', next: relative - 1 }
  if (before < 0) return { role: 'subject', next: -1 }
  // ông Mora, con trai Tổng thống Soto, đã gặp: whose son he is
  const kin = KIN.before(line.forms, from, 0)
  if (kin < from && kin > 0 && line.forms[kin - 1] === ',' && line.endingAt.has(kin - 1)) return { role: 'oblique', next: kin - 2 }
  const form = line.forms[before] ?? ''
  // một người ở Arequipa, Peru bắn chết vợ: where it is
  const town = form === ',' && line.startingAt.get(head)?.mention.kind === 'state' ? line.endingAt.get(before) : undefined
  const link = town?.mention.kind === 'place' ? OBLIQUE.before(line.forms, town.from, 0) : head
  // trong cuộc gặp ở Arequipa, Peru kêu gọi: an adjunct opens the clause, whose subject stands behind it
  const isAdjunct = town !== undefined && line.forms[headEnd] !== ',' && OBLIQUE.startsAt(line.forms, clauseStart(line, before), before)
  const isSameCountry = town?.mention.country == null || town.mention.country === line.startingAt.get(head)?.mention.country
  if (town && link < town.from && isSameCountry && !isAdjunct) return { role: 'oblique', next: link - 1 }
  if (form === ',' || form === '.' || HARD.test(form) || QUOTE_MARK.test(form)) return { role: 'subject', next: before }
  // Hôm qua Mỹ ...: the qua of a date is no preposition
  if (line.inDate[before]) return { role: 'subject', next: before }
  // nhiều nước như Peru, Chile và Cuba: those who are meant
  const example = SUCH_AS.before(line.forms, from, 0)
  if (example < from && line.forms[example - 1] === 'không') return { role: 'oblique', next: example - 2 }
  if (example < from && members.length > 1 && namesMany(line, example)) return { role: 'subject', next: before }
  // lo ngại Peru sẽ tấn công: who may do it
  const felt = Math.min(FEAR.before(line.forms, from, 0), WISH.before(line.forms, from, 0))
  if (felt < from && [1, 2].some((n) => statusAt(line.forms, headEnd + n) === headEnd)) return { role: 'subject', next: felt - 1 }
  // Về phía Peru cũng bác bỏ: who the clause is about; not `Về phía Peru, ông Soto bác bỏ`
  const side = TOPIC_SIDE.before(line.forms, from, 0)
  const isTopic = side < from && (side === 0 || line.forms[side - 1] === ',') && line.forms[headEnd] !== ','
  if (isTopic) return { role: 'subject', next: side - 1 }
  const possessive = POSSESSIVE.before(line.forms, from, 0)
  if (possessive < from) return possessorPlace(line, possessive, at)
  // lên đường đi Chile, kết thúc chuyến thăm: where to
  if (form === 'đi' && /^(?:state|place)$/u.test(members[0]?.mention.kind ?? '')) return { role: 'oblique', next: before - 1 }
  const oblique = OBLIQUE.before(line.forms, from, 0)
  const opener = OPENER.before(line.forms, from, 0)
  // cảnh báo Peru “sẽ trả giá” và triệu đại sứ: whom the act is done to, of whom no verb tells; not cho hay Peru “sẽ trả giá”
  const isAddressed = line.forms[opener] === WARN && (line.forms[headEnd] === 'và' || OPENING.test(line.forms[headEnd] ?? ''))
  if (opener < from && opener <= oblique) return { role: isAddressed ? 'object' : 'subject', next: before }
  if (oblique < from) return { role: 'oblique', next: oblique - 1 }
  // buộc Peru rút quân
  if (CAUSE.before(line.forms, from, 0) < from) return { role: 'subject', next: before }
  if (ASIDE.before(line.forms, from, 0) < from || CLAUSE_JOIN.before(line.forms, from, 0) < from) {
    return { role: 'subject', next: before }
  }
  // các nghị sĩ đảng Dân chủ: what stands right before is who they are
  return { role: 'object', next: line.endingAt.has(from) ? before : before - 1 }
}

/** A few words before token `to` stands a word for several states, or for others whom no preposition leads in. */
function namesMany(line: Line, to: number): boolean {
  for (let i = to; i > Math.max(0, to - MANY_REACH); i--) {
    if (STATES.before(line.forms, i, 0) < i) return true
    // những tập đoàn lớn như Kavena và Lumo đã kiện, not ở những nơi như Lima và Arica
    if (DETERMINER.before(line.forms, i, 0) < i && i < to)
      return OBLIQUE.before(line.forms, DETERMINER.before(line.forms, i, 0), 0) === DETERMINER.before(line.forms, i, 0)
  }
  return false
}

/** `quân đội của Nga`, `người phát ngôn của Nga`, before the verb at token `at`: the head is looked at where it is a mention; else the possessor stands for it. */
function possessorPlace(line: Line, of: number, at: number): RoleInClause {
  const owned = groupUntil(line, of)
  // hai người em ruột của ông Soto đã kiện: not he himself
  const kin = KIN.before(line.forms, of, 0)
  if (kin < of) return { role: 'oblique', next: kin - 1 }
  // Juan Mora của Chile: the person is the head
  const isTheirs = line.startingAt.get(of + 1)?.mention.kind === 'state' && owned?.members.at(-1)?.mention.kind === 'person'
  if (owned) return { role: isTheirs ? 'oblique' : 'object', next: of - 1 }
  for (let i = of - 1; i >= 0; i--) {
    const form = line.forms[i] ?? ''
    // ông X, người bị cách chức vì vụ bê bối của tập đoàn Y, ...
    if (form === ',' && ASIDE_START.startsAt(line.forms, i + 1, of)) return { role: 'object', next: of - 1 }
    // gọi Chile “bóng ma của Peru”, cảnh báo: only what somebody calls another one
    if (OPENING.test(form) && line.forms.slice(of, at).some((mark) => CLOSING.test(mark))) return { role: 'object', next: i - 1 }
    if (form === ',' || HARD.test(form) || QUOTE_MARK.test(form)) break
    if (line.endingAt.has(i + 1)) return { role: 'object', next: i }
    if (OBLIQUE.before(line.forms, i + 1, 0) <= i) return { role: 'oblique', next: i - 1 }
    // can thiệp vào công việc của Peru: no việc that opens a clause
    const isOpener = OPENER.before(line.forms, i + 1, 0) <= i && COMPOUND.before(line.forms, i + 1, 0) > i
    if (isOpener || line.inDate[i]) break
  }
  return { role: line.startingAt.get(of + 1)?.mention.kind === 'group' ? 'object' : 'subject', next: of - 1 }
}
