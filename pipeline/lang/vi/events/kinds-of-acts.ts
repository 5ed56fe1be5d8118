// Acts told as a kind, done by nobody on any day: `việc tố cáo trên mạng`, `những vụ tấn công kiểu này`, `Tấn công Peru là sai lầm`.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { clauseStart } from './clauses.ts'
import { LAW_ACTS } from './law-acts.ts'
import type { Line } from './line.ts'
import { standsBehind } from './moods.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const DETERMINER = eventWords('determiner')
const OF_KIND = eventWords('of-kind')
const JUDGED = eventWords('judged')
const TRAINS = eventWords('trains')
/** `chiến đấu` */
const FIGHT = 'chiến'
const DEED = 'việc'
/** `vụ việc`, `sự việc`, `công việc`, `làm việc`: other words. */
const NO_DEED = eventWords('no-deed')
/** `bất kỳ`, `bất cứ` */
const ANY = 'bất'
const QUOTED = /^["“”]$/u
const HARD = /^[,;:?!…]$/u
/** So many words behind a noun may tell that it is a kind, and behind `việc` whom or what it is about. */
const KIND_REACH = 3
const DEED_REACH = 7
/** Those that are met may be told as a plan. */
const MET: EventType = 'CONSULT'

/** Whether nobody does the act in its sentence, and nothing tells when, or by name to whom, it is done. */
export function isKindOfAct(line: Line, found: FoundTrigger, actors: number, targets: readonly LocalEntity[]): boolean {
  const { from, to, head, noun, trigger } = found
  // những vụ tấn công kiểu này; bất kỳ yêu cầu nào
  if (noun && Array.from({ length: KIND_REACH }, (_, n) => to + n).some((at) => OF_KIND.startsAt(line.forms, at, line.forms.length)))
    return true
  // lo ngại bất kỳ cuộc tấn công nào; not `Bất kỳ cuộc tấn công nào cũng bị coi là do Peru`, which may come
  const start = DETERMINER.before(line.forms, head, 0)
  if (noun && clauseStart(line, start) !== start && line.forms.slice(start, from).includes(ANY)) return true
  // huấn luyện binh sĩ chiến đấu với phiến quân, giúp Peru chiến đấu chống phiến quân: what the help is for
  const at = line.forms[from - 1] === 'để' ? from - 1 : from
  if (!noun && line.forms[from] === FIGHT && (TRAINS.before(line.forms, at, 0) < at || standsBehind(line, at, TRAINS))) return true
  if (actors > 0 || line.dates.length > 0 || trigger.type === MET || targets.some(({ name }) => name !== null)) return false
  // việc tố cáo trên mạng; not `việc triển khai 300 lính`, `việc khởi tố được xem xét`, which was told before
  if (line.forms[from - 1] === DEED) return !LAW_ACTS.has(trigger.id) && !NO_DEED.has(line.forms[from - 2]) && !isDefinite(line, to)
  return false
}

/** Nothing but a quotation mark stands before token `at` in its clause. */
function opensClause(line: Line, at: number): boolean {
  return QUOTED.test(line.forms[at - 1] ?? '') || clauseStart(line, at) === at
}

/** A number or a capitalised word stands close behind token `to`, before any mark. */
function isDefinite(line: Line, to: number): boolean {
  for (let i = to; i < Math.min(line.forms.length, to + DEED_REACH) && !HARD.test(line.forms[i] ?? ''); i++)
    if (line.tokens[i]?.kind === 'number' || line.tokens[i]?.capital) return true
  return false
}

/** `Chỉ trích chính phủ là điều bất hợp pháp`, `Tấn công Peru sẽ gây thảm họa`: what is thought of an act that opens its clause, with nobody who does it. */
export function isJudged(line: Line, { from, to, noun }: FoundTrigger, actors: number): boolean {
  if (noun || line.dates.length > 0 || !opensClause(line, from)) return false
  const object = line.startingAt.get(DETERMINER.after(line.forms, to, line.forms.length))
  if (actors === 0 && object && line.forms[object.to] === 'sẽ') return true
  // Lên án Peru, ông Soto nói đây là hành vi khủng bố: what stands behind the comma is thought of something else
  for (let i = to; i < line.forms.length && !HARD.test(line.forms[i] ?? ''); i++)
    if (JUDGED.startsAt(line.forms, i, line.forms.length)) return true
  return false
}
