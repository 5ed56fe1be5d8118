// What stands in the place of a body: after an office a noun of bodies alone, a town, the one word of a company; after a word what it is.
import { placeAt } from '../places/gazetteer.ts'
import { BODIES, BODY_LEADER, BODY_OFFICE, FIELDS, isVietnameseSurname, LOCAL_COMMITTEE, REPRESENTS, TITLES } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isVietnameseRun, opensClause, runEnd, runShape } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** `Chủ tịch ủy ban Ronald Burke`: the noun of a body, maybe its field, without a name of its own, and the person's whole name. Where it ends, or null. */
export function bareBodyEnd(s: Line, at: number): number | null {
  const body = s.tokens[at]?.capital ? null : BODIES.at(s.forms, at)
  if (!body) return null
  const to = s.tokens[body.to]?.capital ? body.to : (FIELDS.at(s.forms, body.to)?.to ?? body.to)
  const words = runEnd(s, to) - to
  const shape = words < 2 ? null : runShape(s, to, to + words)
  return shape === 'foreign' || (shape === 'vietnamese' && words > 2) ? to : null
}

/**
 * `Bí thư Thành ủy Bảo Lộc`, `Trưởng thôn Suối Mây`: after a committee or the head of a village two syllables that begin with no family name are
 * its town, also before a whole name (`Trưởng thôn Suối Mây Lê Văn Tám`); Bí thư Thành ủy Lê Lợi, Trưởng thôn A Bình are people. Where the town ends, or null.
 */
export function committeeTown(s: Line, at: number): number | null {
  const end = runEnd(s, at)
  const isCommittee = [1, 2, 3].some((back) => LOCAL_COMMITTEE.at(s.forms, at - back)?.to === at)
  // Bí thư Thành ủy Huế
  if (isCommittee && end === at + 1 && placeAt(s.tokens, s.forms, at)?.to === end) return end
  const isTown = end === at + 2 || (end === at + 5 && isVietnameseSurname(s.forms[at + 2] ?? ''))
  if (!isCommittee || !isTown || !isVietnameseRun(s, at, at + 2)) return null
  // Bí thư Huyện ủy A Lưới: a town
  const isOfHighlands = s.forms[at]?.length === 1 && [2, 3].some((back) => TITLES.at(s.forms, at - back)?.to === at)
  return isVietnameseSurname(s.forms[at] ?? '') || isOfHighlands ? null : at + 2
}

/** Words. */
const LONGEST_OFFICE = 5

/**
 * `Chủ tịch Nordvak - ông Karel de Witte`: one foreign word behind the office of a body and before the name of the person is the company; not
 * `gặp Tổng thống Nordvak, ông Witte nói`, where it is somebody else.
 */
export function isCompanyBefore(s: Line, at: number): boolean {
  if (!s.tokens[at]?.capital || isVietnameseSyllable(s.forms[at] ?? '') || runEnd(s, at) !== at + 1) return false
  if ([2, 3].some((back) => REPRESENTS.at(s.forms, at - back)?.to === at)) return true
  if (!/^[,–-]$/u.test(s.tokens[at + 1]?.text ?? '')) return false
  if (!isBehindOffice(s, at, s.tokens[at + 1]?.text === ',')) return false
  const address = TITLES.at(s.forms, at + 2)
  return address?.value.kind === 'honorific' && s.tokens[address.to]?.capital === true
}

/**
 * `đại diện Nordvak Minh Phát`: behind a foreign word two syllables that begin with no family name go with it: the company is called so, not the one
 * who speaks for it; but `giám đốc Nordvak Minh Phát`.
 */
export function isOfCompany(s: Line, office: string, from: number, to: number): boolean {
  if (!BODY_LEADER.at(office.split(' '), 0) || to - from !== 2 || !isVietnameseRun(s, from, to) || isVietnameseSurname(s.forms[from] ?? ''))
    return false
  return s.tokens[from - 1]?.capital === true && !isVietnameseSyllable(s.forms[from - 1] ?? '')
}

/** The office of a body ends at `at`; with `opens` one that begins its clause. */
function isBehindOffice(s: Line, at: number, opens: boolean): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_OFFICE); from--)
    if (BODY_OFFICE.at(s.forms, from)?.to === at && (!opens || opensClause(s, from))) return true
  return false
}

/** `Wealthia, một công ty nghiên cứu thị trường`: what it is stands after it. */
export function followedByBody(s: Line, at: number): boolean {
  return (
    s.tokens[at]?.text === ',' && s.forms[at + 1] === 'một' && s.tokens[at + 2]?.capital === false && BODIES.at(s.forms, at + 2) !== null
  )
}
