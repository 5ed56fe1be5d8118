// The place of an event: what its clause names as where it happens, and for a journey where it goes.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { placeAsObject } from '../places/find-places.ts'
import { placeAt } from '../places/gazetteer.ts'
import type { PlaceMention } from '../places/places.ts'
import { isParted, partsAt } from './clauses.ts'
import { declaredFrom, hasComplement } from './frame-dates.ts'
import type { Line } from './line.ts'
import { SPOKEN } from './spoken.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

const LOCATIVE = eventWords('locative')
const DETERMINER = eventWords('determiner')
const DURING = eventWords('during')
const ATTEND = eventWords('attend')
const PURPOSE = eventWords('purpose')
const OCCASION = eventWords('occasion')
const RESIDE = eventWords('reside')
const PLACES: ReadonlySet<string> = new Set(['place', 'state'])
/** `ba nghi phạm ở Lima`, `người biểu tình ở Lima`: a place in the mention of people without a name is where they are. */
const NAMED: ReadonlySet<string> = new Set(['person', 'organization'])
const JOURNEYS: ReadonlySet<Frame> = new Set(['visit', 'arrival', 'trip'])
/** Done to places: `giải phóng Raqqa`, `chiếm thị trấn Arica`. */
const TAKEN: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])
/** What is sent arrives somewhere: `điều ba tàu khu trục tới Arica`. */
const SENT: ReadonlySet<EventType> = new Set(['MOBILIZE', 'AID'])
/** `khi đang lẩn trốn`: of the one who was just named. */
const MEANWHILE = /^(?:khi|lúc) (?:đang|còn|vừa)$/u
/** How far behind the trigger the place that it goes to may start. */
const REACH = 8

/**
 * The place in the clause of the event; null where the clause names none. A place belongs to the trigger next to it: in `cuộc gặp trước hội
 * nghị thượng đỉnh ... tại Brussels` the summit is in Brussels, of the meeting nothing is said. `isMain`: the event may be what the main clause tells.
 */
export function placeOf(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[], isMain: boolean): EventPlace | null {
  if (JOURNEYS.has(found.trigger.frame)) return destination(line, found)
  const tokenAt = (offset: number) => line.tokens.findIndex((token) => token.end > offset)
  const isOthers = (from: number, to: number) =>
    triggers.some((other) => other !== found && other.from >= from && other.to <= to && !isSetting(line, found, other))
  const end = joinedEnd(line, found, triggers)
  const object = TAKEN.has(found.trigger.type) ? objectOf(line, found, end) : null
  if (object) return eventPlace(object)
  let before: EventPlace | null = null
  for (const place of line.places()) {
    const at = tokenAt(place.start)
    if (isOfSomebody(line, at)) continue
    const read = eventPlace(place)
    if (at >= end) return isBehind(line, end, at) && !isOthers(end, at) && !isSpokenOf(line, found, at, triggers) ? read : before
    const last = tokenAt(place.end)
    const isNext = !isOthers(last, found.from) && !triggers.some((other) => other.to <= at && !isParted(line, other.to, at))
    const isBeside = !isWords(found) && isNext && !isParted(line, last, found.head)
    const isReached = found.trigger.type === 'CONSULT' && isArrival(line, at, last, found, triggers)
    if (at < found.head && (isBeside || isReached || (isMain && opensSentence(line, at, last, found, triggers)))) before = read
  }
  return before
}

/** UTF-16 units in which a place that is done to is looked for. */
const LONGEST_OBJECT = 120

/** `giải phóng Arequipa`; `giải phóng thành phố Arequipa`, where the noun may belong to the trigger. */
function objectOf(line: Line, found: FoundTrigger, end: number): PlaceMention | null {
  for (const at of [end - 2, end]) {
    const start = at > found.from ? line.tokens[at]?.start : undefined
    const place = start === undefined ? null : placeAsObject(line.text, start, Math.min(line.sentence.end, start + LONGEST_OBJECT))
    if (place) return place
  }
  return null
}

function eventPlace({ text, name, country, lat, lon }: PlaceMention): EventPlace {
  return { text, name, country, lat, lon }
}

/** `gặp và làm việc với bà Rey tại Lima`: two verbs or nouns that share what follows; where the second ends. */
function joinedEnd(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[]): number {
  const next = line.forms[found.to] === 'và' ? triggers.find(({ from, noun }) => from === found.to + 1 && noun === found.noun) : undefined
  return next?.to ?? found.to
}

/** Whether the place stands in the clause of the event, or in what went on meanwhile: `bắt ông Mora lúc đang ẩn náu tại Lima`. */
function isBehind(line: Line, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (!partsAt(line, i) || (MEANWHILE.test(line.forms.slice(i, i + 2).join(' ')) && LOCATIVE.before(line.forms, at, from) < at)) continue
    return false
  }
  return true
}

/**
 * What leaves the place to the event: the occasion that it happens on, `gặp bà Rey tại hội nghị ở Lima`, `thiệt mạng trong vụ nổ ở Lima`, and the way of what
 * is sent, `điều tàu chiến tới Lima`.
 */
function isSetting(line: Line, found: FoundTrigger, other: FoundTrigger): boolean {
  if (other.from < found.to) return false
  if (other.trigger.frame === 'arrival') return SENT.has(found.trigger.type)
  const start = DETERMINER.before(line.forms, other.from, found.to)
  return other.noun && [DURING, ATTEND].some((lead) => lead.before(line.forms, start, found.to) < start && line.forms[start - 1] !== 'sau')
}

/** `tới Lima gặp bà Rey`, `đến Lima để dự hội nghị`: where somebody goes in order to meet. */
function isArrival(line: Line, at: number, end: number, found: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  const purpose = PURPOSE.after(line.forms, end, found.from)
  return (
    ATTEND.after(line.forms, purpose, found.from) === found.from &&
    triggers.some(({ to, from, trigger: { frame } }) => JOURNEYS.has(frame) && (to === at || from === at))
  )
}

/** `Sáng 3/9, tại Lima, ông Soto tiếp bà Rey`: where the sentence opens is where its main clause happens. */
function opensSentence(line: Line, at: number, end: number, found: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  const lead = LOCATIVE.before(line.forms, at, 0)
  const isFirst = lead === 0 || line.forms[lead - 1] === ',' || line.inDate[lead - 1] === 1
  const isTold =
    triggers.some(({ to }) => to <= lead) || line.mentions.some(({ from, mention }) => from < lead && !PLACES.has(mention.kind))
  // tại Lima ngày 3/9, ...
  const last = line.dates.find(({ from }) => from === end)?.to ?? end
  if (lead === at || !isFirst || isTold || line.forms[last] !== ',' || line.quoteAt[at] !== line.quoteAt[found.from]) return false
  return !hasComplement(line, last, declaredFrom(line, found))
}

/** `Đại sứ Mỹ tại Lào`, `Tòa án cấp cao tại Lima`: inside the name or the office of somebody. `người dân trú tại Lima`: where somebody lives. */
function isOfSomebody(line: Line, at: number): boolean {
  const lead = LOCATIVE.before(line.forms, at, 0)
  const isInside = line.mentions.some(({ from, to, mention }) => from < at && at < to && NAMED.has(mention.kind))
  return isInside || RESIDE.before(line.forms, lead, 0) < lead
}

/** What is done with words alone: an accord is signed somewhere. */
function isWords({ noun, trigger: { type, near } }: FoundTrigger): boolean {
  return SPOKEN.has(type) && !(type === 'AGREE' && (noun || near === 'accord'))
}

/** `Peru chỉ trích các vụ thử ở Arica`: where that is of which is spoken; not `chỉ trích ở Lima`, `chỉ trích Chile trong bài phát biểu ở Lima`. */
function isSpokenOf(line: Line, found: FoundTrigger, at: number, triggers: readonly FoundTrigger[]): boolean {
  const { to } = found
  if (!isWords(found)) return false
  const between = Array.from({ length: at - to }, (_, n) => to + n)
  const isNear = between.every((i) => line.inDate[i] || LOCATIVE.startsAt(line.forms, i, at))
  const isOn = triggers.some(
    (other) => other.from >= to && other.to <= at && other.trigger.type === 'CONSULT' && isSetting(line, found, other),
  )
  return !isNear && !isOn && !between.some((i) => OCCASION.startsAt(line.forms, i, at))
}

/** thăm Ba Lan, chuyến thăm ba ngày tới Lào, đến Moscow */
function destination(line: Line, found: FoundTrigger): EventPlace | null {
  for (let at = found.to; at < Math.min(line.forms.length, found.to + REACH); at++) {
    if (isParted(line, at, at + 1)) return null
    // chuyến thăm của Tổng thống Mỹ tới Lào
    const mention = line.mentions.find((placed) => placed.from <= at && at < placed.to)?.mention
    if (mention && mention.kind !== 'place' && mention.kind !== 'state') continue
    const match = placeAt(line.tokens, line.forms, at)
    const [first, last] = [line.tokens[at], line.tokens[(match?.to ?? 0) - 1]]
    if (!match || !first || !last) continue
    const { name, country, lat, lon } = match.place
    return { text: line.text.slice(first.start, last.end), name, country, lat, lon }
  }
  return null
}
