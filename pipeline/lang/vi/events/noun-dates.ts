// Dates that tell of a noun beside the act, not of the act: `người từng làm bộ trưởng năm 1990`, `hiệp định ký hồi tháng 3`, `con tàu bị chìm năm 1945`.
import { isDash } from './clauses.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const ASIDE_START = eventWords('aside-start')
const PASSIVE = eventWords('passive')
const HAPPEN = eventWords('happen')
const MADE = eventWords('made')
const CAREER = eventWords('career')
const HEARSAY = eventWords('hearsay')
/** trang bị, chuẩn bị, thiết bị */
const BI = /^(?:trang|chuẩn|thiết)$/u
/** sau khi nhậm chức, từ khi nhậm chức */
const BEFORE_WHEN = /^(?:trước|sau|từ)$/u
const OUTCOME = eventWords('outcome')
const OCCASION = eventWords('occasion')

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** `gặp bà Rey, người từng làm ngoại trưởng năm 1998`, `trao trả bức tượng bị đánh cắp năm 1932`, `chúc mừng ông Soto đắc cử hôm 3/9`: told of somebody or something behind the verb. */
export function isOfObject(line: Line, { to, noun, trigger }: FoundTrigger, date: PlacedDate): boolean {
  if (isInAside(line, to, date.from)) return true
  if (noun) return false
  return range(to + 1, date.from).some(
    (i) =>
      !line.inMention[i] &&
      // gặp nhau tại diễn đàn được tổ chức hôm 3/9: where they meet; bắn hạ một máy bay trong trận đánh diễn ra hôm 3/9
      !(HAPPEN.startsAt(line.forms, i, date.from) && (trigger.type === 'CONSULT' || line.forms.slice(to, i).includes('trong'))) &&
      startsOwnVerb(line, i, date.from) &&
      // khiến hai người bị thương hôm 3/9; trong tuyên bố được đưa ra hôm 3/9
      !range(to, i).some((n) => OUTCOME.startsAt(line.forms, n, i) || OCCASION.startsAt(line.forms, n, i)),
  )
}

/** `Nhà báo bị bắt hồi tháng 3 đã được thả`, `Hiệp định ký năm 2015 bị hủy bỏ`: told of the subject before its verb. */
export function isOfSubject(line: Line, start: number, date: PlacedDate): boolean {
  return range(start, date.from).some((i) => !line.inMention[i] && startsOwnVerb(line, i, date.from) && !isAgent(line, i + 1, date.from))
}

/** `bị cảnh sát hôm 3/9 bắt giữ`: between the passive and its verb stands who does it. */
function isAgent(line: Line, from: number, to: number): boolean {
  return line.startingAt.get(from)?.to === to || from === to
}

/** A verb of the noun that stands before it: `bị chìm`, `ký với Bỉ`, `đắc cử`; not `thăm Chile ký hiệp định`, what the same subject does as well. */
function startsOwnVerb(line: Line, at: number, to: number): boolean {
  // một máy bay được cho là của Oman
  if (HEARSAY.startsAt(line.forms, at, to)) return false
  // Ông Soto khi nhậm chức hôm 3/9 đã rút khỏi hiệp định: what is told happened then
  const isThen = line.forms[at - 1] === 'khi' && !BEFORE_WHEN.test(line.forms[at - 2] ?? '')
  // quyết định miễn thị thực sẽ được ký ngày 3/9: the verb of the clause itself
  const isPassive = PASSIVE.startsAt(line.forms, at, to) && !BI.test(line.forms[at - 1] ?? '') && line.forms[at - 1] !== 'sẽ'
  if (isPassive || (CAREER.startsAt(line.forms, at, to) && !isThen)) return true
  const kind = line.endingAt.get(at)?.mention.kind
  return MADE.startsAt(line.forms, at, to) && kind !== 'person' && kind !== 'state' && !PASSIVE.has(line.forms[at - 1])
}

/** `, người đứng đầu đảng này hồi năm 1980`, `, vị tướng từng chỉ huy đội quân năm 1982`: no mark stands between what opens the aside and the date. */
function isInAside(line: Line, from: number, to: number): boolean {
  const mark = range(from, to).findLast((i) => line.forms[i] === ',' || isDash(line, i))
  // ông Mora, vị tướng từng chỉ huy: the name and what he is are one mention
  const isFormer = line.mentions.some((placed) => placed.from >= from && placed.to < to && line.forms[placed.to] === 'từng')
  return isFormer || (mark !== undefined && ASIDE_START.startsAt(line.forms, mark + 1, to))
}
