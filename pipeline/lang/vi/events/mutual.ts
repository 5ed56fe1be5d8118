// Who acts together: a verb of which all parties are the subject, the meeting of a body, and a truce.
import { type Arguments, membersOf } from './arguments.ts'
import { clauseSubject } from './clause-subject.ts'
import { groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import { skipKind } from './meetings.ts'
import { agentAfter, objectAfter, partnersAfter } from './objects.ts'
import { passiveBefore } from './passive.ts'
import { subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const ACCORD = eventWords('accord')
const BETWEEN = eventWords('between')
const EACH_OTHER = eventWords('each-other')
const NOMINALIZER = eventWords('nominalizer')
const PARTNER = eventWords('partner')
const STOP = eventWords('stop')
const MEDIATES = /trung gian|h[òo][aà] giải/u
const ATTENDS = /^dự$/u
/** How many words behind the verb those may stand with whom something is talked over. */
const TOPIC_REACH = 14

/** Putin gặp Merkel; Putin và Merkel hội đàm; Putin đàm phán với Merkel */
export function readMutual(line: Line, found: FoundTrigger): Arguments {
  const passive = found.trigger.type === 'CONSULT' ? passiveBefore(line, found.from) : null
  // bà Rey được ông Soto tiếp
  if (passive?.agent) {
    const guest = subjectBefore(line, passive.at)
    return { actors: membersOf(guest, passive.agent), targets: [], subject: guest }
  }
  const subject = clauseSubject(line, found)
  // bà Rey và ông Soto sẽ hợp tác cùng xây dựng hòa bình
  if (found.trigger.needs === 'beside' && !line.startingAt.has(found.to)) {
    const isWhole = found.trigger.type === 'COOPERATE' && subject !== null && subject.members.length > 1
    return isWhole ? { actors: subject.members, targets: [], subject } : { actors: [], targets: [], subject: null }
  }
  const each = EACH_OTHER.startsAt(line.forms, found.to, line.forms.length)
  // ký với, hợp tác với: the link is part of the verb
  const takesObject = found.trigger.type === 'CONSULT' || PARTNER.has(line.forms[found.to - 1])
  const direct = each || !takesObject ? null : objectAfter(line, found.to, 1)
  // không nhất trí đóng kênh đàm phán với Nga: with whom stands close to what is agreed on
  const isPromise = found.trigger.type === 'AGREE' && found.trigger.near === null
  // thảo luận về một số vấn đề thương mại và đầu tư với bà Rey: behind what is talked of
  const reach = found.trigger.type === 'CONSULT' && found.trigger.mode === null ? TOPIC_REACH : undefined
  const partners = direct ? null : partnersAfter(line, found.to, isPromise ? 4 : reach)
  const object = direct ?? (partners && isTopic(line, found.to, partners.from) ? null : partners)
  // hai bên lên kế hoạch điện đàm giữa ông Soto và bà Rey: all parties are told
  if (object && object.members.length > 1 && BETWEEN.before(line.forms, object.from, found.to) < object.from)
    // Peru làm trung gian hòa giải giữa Chile và Cuba: who mediates as well
    return {
      actors: MEDIATES.test(line.forms.slice(found.from, found.to).join(' ')) ? membersOf(subject, object) : object.members,
      targets: [],
      subject: null,
    }
  // ý định gặp Putin của ông
  const isNominal = NOMINALIZER.before(line.forms, found.from, 0) < found.from || found.noun
  const owner = object && (isNominal || !subject) ? agentAfter(line, object.to, 1) : null
  return { actors: membersOf(owner ?? subject, object), targets: [], subject }
}

/** thảo luận về bất đồng giữa Iran và Iraq: what is talked of, not who talks. */
function isTopic(line: Line, from: number, at: number): boolean {
  return BETWEEN.before(line.forms, at, from) < at && line.forms.slice(from, at).includes('về')
}

/** hội nghị thượng đỉnh NATO; hội nghị thượng đỉnh Mỹ - Triều */
export function readSummit(line: Line, found: FoundTrigger): Arguments {
  const whole = line.startingAt.get(found.from)
  if (whole && whole.to >= found.to) return { actors: [whole], targets: [], subject: null }
  const start = skipKind(line, found.to)
  for (let i = start; i < Math.min(line.forms.length, start + 16); i++) {
    // vòng hòa đàm về Lào: what it is about
    if (
      /^(?:[,;:?!]|về)$/u.test(line.forms[i] ?? '') ||
      (i > start && line.forms[i] !== 'và' && STOP.startsAt(line.forms, i, line.forms.length))
    )
      break
    const group = groupFrom(line, i)
    if (group?.members.some(({ mention }) => mention.kind === 'organization' || (mention.kind === 'state' && i < start + 4))) {
      return { actors: group.members, targets: [], subject: null }
    }
  }
  // ông Soto dự hội nghị thượng đỉnh: who attends, where it is not told whose it is
  return {
    actors: ATTENDS.test(line.forms[found.head - 1] ?? '') ? membersOf(subjectBefore(line, found.head)) : [],
    targets: [],
    subject: null,
  }
}

/** `thỏa thuận ngừng bắn`, `lệnh ngừng bắn`; not `ngừng bắn`, which one side may do, nor `thỏa thuận rút quân`. */
export function isTruce(line: Line, { trigger, from, to }: FoundTrigger): boolean {
  const isAgreed = ACCORD.startsAt(line.forms, from, to) || ACCORD.before(line.forms, from, 0) < from
  return trigger.type === 'RETREAT' && line.forms[to - 1] === 'bắn' && isAgreed
}

/** Peru ký thỏa thuận ngừng bắn với phiến quân, thỏa thuận ngừng bắn Peru - Chile: both sides hold it; `done` is what it tells as a deed of one side. */
export function readTruce(line: Line, found: FoundTrigger, done: Arguments): Arguments {
  const direct = groupFrom(line, skipKind(line, found.to))
  const parties = direct && direct.members.length > 1 ? direct : partnersAfter(line, found.to)
  const others = membersOf(parties).filter(({ from }) => done.actors.every((one) => one.from !== from))
  const actors = [...done.actors, ...others]
  return { ...done, actors, targets: done.targets.filter(({ from }) => actors.every((one) => one.from !== from)) }
}
