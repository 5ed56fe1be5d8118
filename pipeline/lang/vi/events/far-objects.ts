// Whom an act is done to, told far from its verb: `khởi tố bị can vì cướp tiệm vàng đối với bà Rey`, `gửi văn bản tới Sở Y tế yêu cầu`, `bắt hai người gồm: ...`.
import { chainBefore } from './chain.ts'
import { clauseStart } from './clauses.ts'
import { countAt } from './counts.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const ABOUT_NUMBER = eventWords('about-number')
const OBLIQUE = eventWords('oblique')
const PASSIVE = eventWords('passive')
const SENT = eventWords('sent')
const SPELLS_OUT = eventWords('spells-out')
/** So many words behind the verb `đối với` may stand: the charge is told between them. */
const CHARGE_REACH = 24
/** So many words before the verb those may stand who are punished, with their offices. */
const FORM_REACH = 60
/** Ties cut with a state. */
const TIES_CUT = 'event.sanction.discontinue'
/** Taking an office from somebody. */
const DISMISSAL = 'event.sanction.dismiss'
/** So many words before the verb a letter may be sent. */
const LETTER_REACH = 16
/** So many words between people and their names. */
const NAMES_REACH = 14
/** So many words behind people say who they are. */
const PHRASE_LENGTH = 14
const TO_WHOM = eventWords('to-whom')
const BREAK = /^[.;:?!…]$/u
const SEX = /^(?:nam|nữ)$/u
const SEPARATES = /^(?:[,;:]|và|cùng|gồm|có|là)$/u

/** `khởi tố bị can về tội “Cướp tài sản” đối với bà Rey`: people behind the charge; a state there is whom something else is against. */
export function facingCharge(line: Line, { trigger: { type }, to, noun }: FoundTrigger): Group | null {
  if (noun || !(type === 'ACCUSE' || type === 'COERCE' || type === 'SANCTION')) return null
  for (let i = to; i < Math.min(line.forms.length, to + CHARGE_REACH) && !BREAK.test(line.forms[i] ?? ''); i++) {
    // khởi tố vụ án do ông Soto gây ra, ...: somebody else comes between
    if (line.startingAt.get(i)?.mention.kind === 'person') return null
    if (line.forms[i] !== 'đối' || line.forms[i + 1] !== 'với') continue
    const group = groupFrom(line, i + 2)
    return group?.members.every(isOfPeople) ? group : null
  }
  return null
}

/** `kỷ luật đối với bà Rey: cách chức Bí thư`, `cách chức Bí thư đối với bà Rey`: who loses the office that the verb names. */
export function officeLoser(line: Line, { trigger: { id }, from, to, noun }: FoundTrigger): Group | null {
  if (noun || id !== DISMISSAL || line.startingAt.get(to)?.mention.form !== 'title') return null
  const isEnd = (i: number) => BREAK.test(line.forms[i] ?? '') && line.forms[i] !== ':'
  const personAt = (i: number) => {
    const group = line.forms[i] === 'đối' && line.forms[i + 1] === 'với' ? groupFrom(line, i + 2) : null
    return group?.members.every(({ mention }) => mention.kind === 'person') ? group : null
  }
  for (let i = to; i < Math.min(line.forms.length, to + CHARGE_REACH) && !isEnd(i); i++) if (personAt(i)) return personAt(i)
  for (let i = from - 1; i >= Math.max(0, from - FORM_REACH) && !isEnd(i); i--) if (personAt(i)) return personAt(i)
  return null
}

/** `cắt quan hệ ngoại giao, đóng cảng biển và đường bộ với Chile`: with whom ties are cut, behind what else is cut; nobody else may be named between. */
export function cutFrom(line: Line, { trigger: { id }, to, noun }: FoundTrigger): Group | null {
  if (noun || id !== TIES_CUT) return null
  for (let i = to; i < Math.min(line.forms.length, to + CHARGE_REACH) && !BREAK.test(line.forms[i] ?? ''); i++) {
    const group = line.forms[i] === 'với' ? groupFrom(line, i + 1) : null
    if (group) return group.members.every(({ mention: { kind } }) => kind === 'state' || kind === 'organization') ? group : null
    if (line.startingAt.has(i)) return null
  }
  return null
}

/** `gửi công văn tới Sở Y tế yêu cầu`: to whom the letter goes in which it is asked. */
export function sentTo(line: Line, { trigger: { type }, from, to, noun }: FoundTrigger): Group | null {
  // gửi đơn kiến nghị đến Sở Y tế
  const isLetter = type === 'REQUEST' && SENT.startsAt(line.forms, from, to) && TO_WHOM.has(line.forms[to])
  if (isLetter) return groupFrom(line, to + 1)
  const group = type === 'REQUEST' && !noun ? groupUntil(line, from) : null
  if (!group || !TO_WHOM.has(line.forms[group.from - 1])) return null
  for (let i = group.from - 1; i >= Math.max(0, group.from - LETTER_REACH) && !BREAK.test(line.forms[i] ?? ''); i--)
    if (SENT.startsAt(line.forms, i, group.from)) return group
  return null
}

/**
 * `bắt hai đối tượng gồm: Lê Văn Tám (30 tuổi) và Lê Văn Sáu`, `Đối tượng bị bắt là Lê Văn Tám`: the people who are named behind token `at`, in place of
 * those whom the phrase counts; the phrase itself where there are not as many.
 */
export function spelledOut(line: Line, group: Group | null, at: number): Group | null {
  const last = group?.members.at(-1)
  if (!group || !last || !isUnnamed(last)) return group
  const names = namesBehind(line, at)
  const count = countAt(line, last.from)
  const isMany = last.mention.kind === 'group'
  const listed = isMany ? names : names.slice(0, 1)
  if (listed.length === 0 || (count > 0 && listed.length !== count)) return group
  // Các đối tượng sa lưới bị bắt có bà Rey: others as well
  const isSome = line.forms[(listed[0]?.from ?? 0) - 1] === 'có' && isMany
  return { ...group, members: [...(isSome ? group.members : group.members.slice(0, -1)), ...listed] }
}

/** `hỗ trợ 3 thuyền viên bị hải tặc bắt`: people who are counted right before the passive, also behind a verb or a preposition. */
export function peopleBefore(line: Line, at: number): Group | null {
  const to = chainBefore(line, at)
  const last = line.endingAt.get(SEX.test(line.forms[to - 1] ?? '') ? to - 1 : to)
  // 3 người Chile bị bắt: others of a state that the text names people of
  if (!last || !isUnnamed(last) || last.mention.country !== null || countAt(line, last.from) === 0) return null
  return { from: last.from, to: last.to, members: [last] }
}

/** `5 cán bộ thuộc Sở Y tế Lima bị kỷ luật`: those with whom the clause begins, not the body or the place that tells who they are; null where no such people stand there. */
export function countedPatient(line: Line, at: number): Group | null {
  const to = chainBefore(line, at)
  let from = clauseStart(line, at)
  while (line.inDate[from] || ABOUT_NUMBER.startsAt(line.forms, from, to) || line.forms[from] === 'có') from++
  const group = groupFrom(line, from)
  const last = group?.members.at(-1)
  if (!group || !last || !isUnnamed(last) || group.to >= to || to - group.to > PHRASE_LENGTH) return null
  if (!OBLIQUE.startsAt(line.forms, group.to, to)) return null
  const isPlain = line.tokens.slice(group.to, to).every(({ kind }) => kind !== 'punctuation')
  const isOther = line.mentions.some((placed) => placed.from >= group.to && placed.to <= to && placed.mention.kind === 'person')
  return isPlain && !isOther && !line.forms.slice(group.to, to).some((form) => PASSIVE.has(form)) ? group : null
}

function namesBehind(line: Line, at: number): PlacedMention[] {
  const lead = leadAt(line, at)
  const end = lead === -1 ? lead : listEnd(line, lead)
  return line.mentions.filter(
    ({ from, mention }) =>
      from >= lead && from < end && mention.kind === 'person' && mention.form === 'name' && SEPARATES.test(line.forms[from - 1] ?? ''),
  )
}

/** Where a list of names ends: at the semicolon or the full stop behind which no name stands. */
function listEnd(line: Line, lead: number): number {
  for (let i = lead; i < line.forms.length; i++)
    if (BREAK.test(line.forms[i] ?? '') && line.startingAt.get(i + 1)?.mention.kind !== 'person') return i
  return line.forms.length
}

/** The token behind `gồm:`, `là` or a colon that a person's name follows; -1 where none does before the clause ends. */
function leadAt(line: Line, at: number): number {
  for (let i = at; i < Math.min(line.forms.length, at + NAMES_REACH); i++) {
    const lead = SPELLS_OUT.after(line.forms, i, line.forms.length)
    const to = line.forms[lead] === ':' ? lead + 1 : lead
    if (to > i && line.startingAt.get(to)?.mention.kind === 'person') return to
    if (to > i ? line.forms[to - 1] === ':' : BREAK.test(line.forms[i] ?? '')) return -1
    if (line.startingAt.get(i)?.mention.kind === 'person') return -1
  }
  return -1
}

function isOfPeople({ mention: { kind } }: PlacedMention): boolean {
  return kind === 'person' || kind === 'role' || kind === 'group'
}

function isUnnamed({ mention: { kind, form } }: PlacedMention): boolean {
  return form === 'title' && (kind === 'group' || kind === 'role')
}
