// Whether an event happened, is planned, possible or denied, by the words around its trigger.

import type { EventStatus, EventType } from '../../../../schemas/terms.ts'
import { attemptBefore } from './attempts.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import { isAskedOf, isNobodys } from './doubts.ts'
import { groupUntil } from './groups.ts'
import { invitedBefore } from './journeys.ts'
import type { Line } from './line.ts'
import { isFalse, isFeared, isToCome, isUnverified, standsBehind } from './moods.ts'
import { isAtPlan, isForeseen, opensForeseen, opensPlan, TENSES } from './plans.ts'
import { SPOKEN } from './spoken.ts'
import { statusAt, statusesIn } from './status-words.ts'
import { isSupposed, supposedAs, tellsOfPlans } from './supposed.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

/** The stronger word decides: `có thể sẽ gặp` is possible, `sẽ không gặp` denied. */
const STRENGTH: readonly EventStatus[] = ['denied', 'possible', 'planned', 'occurred']
/** What `nhằm` only aims at; of words and of steps on the way (`họp báo nhằm phản đối`, `áp thuế nhằm trừng phạt`) it tells what they are. */
const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])
const ASIDE = eventWords('aside')
const CEASE = eventWords('cease')
/** `chấm dứt`, `ngừng`, `dừng`: of what has begun */
const ENDS = /^(?:chấm|ngừng|ngưng|dừng)$/u
const LIGHT = eventWords('light')
const PASSIVE = eventWords('passive')
const PURPOSE = eventWords('purpose')
const MEANS = eventWords('means')
const AIM = eventWords('aim')
const EXCHANGE = eventWords('exchange')
const INCLUDING = eventWords('including')
const DETERMINER = eventWords('determiner')
const CAUSED = /^(?:do|vì|bởi)$/u
const DURING = eventWords('during')
const SEND = eventWords('send')
const NOUN_EVENTS: ReadonlySet<Frame> = new Set(['meeting', 'summit', 'trip', 'deed'])
const FACT = eventWords('fact')
const SO = eventWords('so')
const OR = eventWords('or')
const SOMEBODY = eventWords('somebody')
/** So many verbs between commas share the tense of the first. */
const SHARED_VERBS = 4
/** nói sẽ “đàm phán nghiêm túc” */
const QUOTE_MARK = /^["“‘']$/u
const CONDUCT = eventWords('conduct')
const MOTION = eventWords('motion')
const ACT_NOUN = eventWords('act-noun')
const HYPOTHETICAL = eventWords('hypothetical')
const NOUN_MAKER = eventWords('noun-maker')
const PREVENT = eventWords('prevent')
const FOIL = eventWords('foil')
const PERSUADE = eventWords('persuade')

/** The status that the sentence gives; null where no word tells. */
export function statusOf(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[], depth = SHARED_VERBS): EventStatus | null {
  // nếu Mỹ dỡ bỏ các lệnh trừng phạt: those are in force
  if (found.noun && triggers.some((other) => other.trigger.near === 'penalty' && other.to === found.head)) return 'occurred'
  // chuyển lời mời của bà Rey đến ông Mora sớm thăm Lima
  if (found.trigger.frame === 'visit' && !found.noun && invitedBefore(line, found)) return 'possible'
  // What stands before another event is said of that one.
  const others = triggers.filter((other) => other.to <= found.head && NOUN_EVENTS.has(other.trigger.frame))
  const start = Math.max(actStart(line, clauseStart(line, found.head), found.head), ...others.map((other) => other.to))
  const chain = chainStart(line, found.head, start)
  const before = [
    // dự kiến nêu vụ tấn công: that has happened
    ...statusesIn(line.forms, 'clause', start, found.head).filter(
      (status) => (status !== 'possible' && (status !== 'planned' || !isFact(line, found))) || isOpenQuestion(line, found, start),
    ),
    ...statusesIn(line.forms, 'verb', chain, found.head).filter(
      (status) => !isFact(line, found) || status === 'planned' || status === 'occurred' || isNotYet(line, chain, found.from),
    ),
  ]
  // Ông sẽ tới Moscow để gặp ông Putin: the aim is as sure as the way there.
  // mời bà tới Lima để hai bên hội đàm
  const own = line.endingAt.get(chain)?.from ?? chain
  // phải có cơ chế để hỗ trợ: the trigger itself begins with the aim
  const isAim = PURPOSE.startsAt(line.forms, found.from, found.to)
  const purpose = isAim ? found.from : PURPOSE.before(line.forms, own, 0)
  if (isAim || purpose < own)
    before.push(
      ...statusOfWay(line, purpose),
      // Dự kiến, hai bên họp tối 3/9 để thảo luận
      ...(opensForeseen(line, purpose) ? (['planned'] as const) : []),
    )
  // sẽ hỗ trợ Peru thông qua việc cung cấp tàu: the means are as sure
  const means = MEANS.before(line.forms, found.from, 0)
  if (means < found.from)
    before.push(...statusesIn(line.forms, 'verb', clauseStart(line, means), means).filter((status) => status === 'planned'))
  // mở chuyên án nhằm triệt phá đường dây: nothing tells that it came to it
  if (
    (AIM.before(line.forms, own, 0) < own || (purpose < own && line.forms[purpose] === 'nhằm')) &&
    !found.noun &&
    BLOWS.has(found.trigger.type)
  )
    before.push('planned')
  // cơ hội để phá hủy, nỗ lực nhằm giải trừ
  // đề nghị của Peru về việc sang thăm
  const isVerb = !found.noun || ACT_NOUN.before(line.forms, found.from, 0) < found.from
  if (isVerb && (attemptBefore(line, own) ?? attemptBefore(line, found.from))) before.push('possible')
  // âm mưu đánh bom: the noun itself tells that it was only meant
  if (found.noun) before.push(...statusesIn(line.forms, 'verb', found.head, found.from).filter((status) => status === 'possible'))
  if (isFalse(line, found) || (!found.noun && isNobodys(line, start, found.head))) before.push('denied')
  // Đó sẽ là một cuộc chiến tàn khốc
  const article = DETERMINER.before(line.forms, found.head, 0)
  if (found.noun && found.trigger.type === 'ASSAULT' && line.forms[article - 1] === 'là' && line.forms[article - 2] === 'sẽ')
    before.push('possible')
  // sẵn sàng đáp trả mọi đợt pháo kích, có thể bị đe dọa bởi trận pháo kích: one that may come
  const foil = FOIL.before(line.forms, article, 0)
  if (found.noun && found.trigger.type === 'ASSAULT' && foil < article && isUnsure(line, foil)) before.push('possible')
  if (isFeared(line, start) || isUnverified(line, found) || standsBehind(line, chain, PERSUADE)) before.push('possible')
  if (standsBehind(line, chain, PREVENT)) before.push('denied')
  // điều kiện để đổi lấy việc trao trả tàu: what is bargained for
  const act = ACT_NOUN.before(line.forms, found.head, 0)
  if (EXCHANGE.before(line.forms, act, 0) < act) before.push('possible')
  // sẽ điều: the tense is told with the verb
  const tense = found.noun ? [] : statusesIn(line.forms, 'verb', found.from, found.from + 1).filter((status) => TENSES.has(status))
  const after = found.noun ? statusesIn(line.forms, 'after', found.to, clauseEnd(line, found.to) + 1) : []
  // phủ nhận các cáo buộc: those were made
  // yêu cầu hủy bỏ chuyến thăm: it is still to come
  const isAsked = triggers.some(
    ({ trigger, to }) =>
      trigger.type === 'REQUEST' && to <= found.head && statusesIn(line.forms, 'verb', Math.max(to, chain), found.head).includes('denied'),
  )
  const isAnswered =
    found.noun && SPOKEN.has(found.trigger.type) && triggers.some(({ trigger, to }) => trigger.type === 'REJECT' && to === found.head)
  // chưa yêu cầu dừng các cuộc đàm phán: what is to end goes on, asked or not
  const ceased = CEASE.before(line.forms, DETERMINER.before(line.forms, found.head, 0), 0)
  const isGoingOn =
    found.noun && ENDS.test(line.forms[ceased] ?? '') && triggers.some(({ trigger, to }) => trigger.type === 'REQUEST' && to === ceased)
  const told = isGoingOn ? [] : before.filter((status) => !(isAnswered || isAsked) || status !== 'denied')
  const all = [...told, ...tense, ...after]
  if (isAsked) all.push('planned')
  // tính các phương án, trong đó có đánh thuế
  const among = INCLUDING.before(line.forms, act, 0)
  if (among < act && statusesIn(line.forms, 'verb', clauseStart(line, among - 1), among).includes('possible')) all.push('possible')
  const supposed = supposedAs(line, start, found.head)
  if (supposed) all.push(supposed)
  if (isDuring(line, found))
    all.push(
      tellsOfPlans(line, clauseStart(line, start), found.head) || opensPlan(line, found) || isForeseen(line) || isAtPlan(line, found)
        ? 'planned'
        : 'occurred',
    )
  // sẽ thăm Peru, tham dự hội nghị thượng đỉnh; Theo kế hoạch, ông Soto hội đàm với bà Rey
  if (all.length === 0 && (isAtPlan(line, found) || (!found.noun && opensForeseen(line, found.head)))) all.push('planned')
  // hai người chết do các cuộc giao tranh: what has come of it tells that it was
  if (all.length === 0 && found.noun && CAUSED.test(line.forms[DETERMINER.before(line.forms, found.head, 0) - 1] ?? ''))
    all.push('occurred')
  // hy vọng cuộc hòa đàm, dự kiến diễn ra ngày 3/9, sẽ có kết quả: it is the outcome that is hoped for
  if (found.noun && !all.includes('denied') && isToCome(line, found.to)) return 'planned'
  // nếu Peru không rút quân; chưa rõ Peru có rút quân hay không
  if (isAskedOf(line, found) || line.forms.slice(start, found.head).includes('nếu')) return 'possible'
  // sẽ không đóng cửa sứ quán hay cắt quan hệ
  if (OR.has(line.forms[chain - 1])) all.push(...statusesIn(line.forms, 'verb', start, chain).filter((status) => status === 'denied'))
  // nếu vậy, ông sẽ tiếp tục bị phản đối
  if ((all.includes('planned') || line.forms.slice(start, found.from).includes('sẽ')) && isSupposed(line, start, found.to))
    all.push('possible')
  return STRENGTH.find((status) => all.includes(status)) ?? (depth > 0 ? sharedStatus(line, found, chain, triggers, depth) : null)
}

/**
 * `cân nhắc việc trục xuất`: what is said of the act is said of the deed; not `lo ngại việc Lima trục xuất`, `hỏi liệu việc
 * trục xuất có đúng không`, which may be done.
 */
function actStart(line: Line, start: number, head: number): number {
  const at = [start, start - 1].find((n) => ACT_NOUN.startsAt(line.forms, n, line.forms.length))
  const isOwn = at !== undefined && line.forms[at - 1] !== 'liệu' && line.mentions.every(({ from }) => from < at || from >= head)
  return isOwn ? statusAt(line.forms, at) : start
}

/** `sẽ hội đàm với ông Soto, hội kiến bà Rey`, `sẽ tấn công và đánh chiếm`: what is planned for the verb before is for this one, too. */
function sharedStatus(
  line: Line,
  found: FoundTrigger,
  chain: number,
  triggers: readonly FoundTrigger[],
  depth: number,
): EventStatus | null {
  if (found.noun || !/^(?:,|và|hoặc)$/u.test(line.forms[chain - 1] ?? '')) return null
  const last = triggers.findLast(({ trigger, noun, to }) => !noun && to <= found.head && trigger.type === found.trigger.type)
  const shared = last ? statusOf(line, last, triggers, depth - 1) : null
  if (shared === 'planned' || shared === 'possible') return shared
  return SPOKEN.has(found.trigger.type) ? null : statusBefore(line, chain - 1)
}

/** `có thể mang 6 đầu đạn, tấn công 6 hải cảng`, `sẽ điều quân và tấn công`: the status of the clause that ends before token `at`, whatever its verb; null where it has none or a past one. */
function statusBefore(line: Line, at: number): EventStatus | null {
  const told = statusesIn(line.forms, 'verb', clauseStart(line, at), at)
  return told.includes('occurred') || told.includes('denied') ? null : (STRENGTH.find((status) => told.includes(status)) ?? null)
}

/** What is said of the way to the aim that starts at token `at`; nothing where it is gone: `sẽ thay con tàu đang tuần tra ở vịnh để phô trương`. */
function statusOfWay(line: Line, at: number): readonly EventStatus[] {
  const told = statusesIn(line.forms, 'verb', clauseStart(line, at), at)
  return told.at(-1) === 'occurred' ? [] : told.filter((status) => status !== 'occurred')
}

/** What may or will be done at token `at`: `sẵn sàng đáp trả`. */
function isUnsure(line: Line, at: number): boolean {
  const told = statusesIn(line.forms, 'verb', clauseStart(line, at), at)
  return told.includes('possible') || told.includes('planned')
}

/** `xem xét vụ tấn công`, `không đứng sau vụ tấn công`: what the noun names has happened, whatever its verb says. */
function isFact(line: Line, { head, to, noun, trigger }: FoundTrigger): boolean {
  // kêu gọi điều tra về cáo buộc Peru can thiệp: it was made
  if (trigger.type === 'ACCUSE' && line.forms[head] === 'cáo' && line.forms[head - 1] === 'về') return true
  return noun && line.forms.slice(head, to).some((form) => FACT.has(form))
}

/** `chưa tiến hành vụ thử nào`, `không thực hiện thêm vụ thử`; not `không đứng sau vụ thử` */
function isNotYet(line: Line, from: number, to: number): boolean {
  const forms = line.forms.slice(from, to)
  // không tiến hành vụ thử
  if (forms.some((form, n) => form === 'không' && CONDUCT.startsAt(forms, n + 1, forms.length))) return true
  return forms.includes('chưa') || (forms.includes('không') && (forms.includes('thêm') || forms.includes('bất')))
}

/** `lo ngại về vụ nổ súng`, `kêu gọi như vậy tại cuộc gặp`: it has happened; not `lo ngại về nguy cơ có vụ nổ súng`. */
function isOpenQuestion(line: Line, found: FoundTrigger, start: number): boolean {
  const isReal = isFact(line, found) || isDuring(line, found)
  // cảnh báo nguy cơ khủng bố sau loạt vụ tấn công: what the time is told by has happened
  const from = Math.max(start, isFact(line, found) ? (duringBefore(line, found) ?? start) : start)
  return !isReal || line.forms.slice(from, found.head).some((_, n) => HYPOTHETICAL.startsAt(line.forms, from + n, found.head))
}

/** `sau cuộc gặp`, `trong cuộc hội đàm`: told as a time in which something else happened. */
export function isDuring(line: Line, found: FoundTrigger): boolean {
  return duringBefore(line, found) !== null
}

/** The first token of the `sau`, `trong` before the noun of an event; null where none stands there. */
export function duringBefore(line: Line, { noun, head }: FoundTrigger): number | null {
  const at = DURING.before(line.forms, head, 0)
  return noun && at < head ? at : null
}

/** Auxiliaries, adverbs, light verbs and a passive agent stand in one chain with the verb; negation and tense count only there. */
function chainStart(line: Line, at: number, limit: number): number {
  let i = at
  while (i > limit) {
    const agent = line.endingAt.get(i)
    // mời ông Soto và bà Rey tới thăm
    const whole = agent && groupUntil(line, i)
    if (whole && whole.members.length > 1 && SEND.has(line.forms[whole.from - 1])) {
      i = whole.from
      continue
    }
    // muốn sang Chile gặp bà Rey: where to
    if (agent && agent.mention.kind !== 'person' && MOTION.has(line.forms[agent.from - 1])) {
      i = agent.from - 1
      continue
    }
    if (agent) {
      // làm sai nên ông bị cách chức: so, not ought to
      if (SO.has(line.forms[agent.from - 1])) return i
      if (
        !PASSIVE.has(line.forms[agent.from - 1]) &&
        statusAt(line.forms, agent.from) === agent.from &&
        !SEND.has(line.forms[agent.from - 1])
      )
        return i
      i = agent.from
      continue
    }
    // chưa hề bị cảnh sát tình nghi
    const nameless = SOMEBODY.before(line.forms, i, limit)
    if (nameless < i && PASSIVE.has(line.forms[nameless - 1])) {
      i = nameless
      continue
    }
    const next = Math.min(
      statusAt(line.forms, i),
      ...[ASIDE, LIGHT, PASSIVE, NOUN_MAKER, SEND, ACT_NOUN].map((list) => list.before(line.forms, i, limit)),
    )
    if (next < i) i = next
    else if (line.inDate[i - 1] || QUOTE_MARK.test(line.forms[i - 1] ?? '')) i--
    else return i
  }
  return i
}
