// The place of an event: what its clause names as where it happens, and for a journey where it goes.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import { placeAt } from '../places/gazetteer.ts'
import { isParted } from './clauses.ts'
import { declaredFrom, hasComplement } from './frame-dates.ts'
import type { Line } from './line.ts'
import { SPOKEN } from './spoken.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

const LOCATIVE = eventWords('locative')
const OCCASION = eventWords('occasion')
const RESIDE = eventWords('reside')
const PLACES: ReadonlySet<string> = new Set(['place', 'state'])
/** `ba nghi phạm ở Lima`, `người biểu tình ở Lima`: a place in the mention of people without a name is where they are. */
const NAMED: ReadonlySet<string> = new Set(['person', 'organization'])
const JOURNEYS: ReadonlySet<Frame> = new Set(['visit', 'arrival', 'trip'])
/** How far behind the trigger the place that it goes to may start. */
const REACH = 8

/**
 * The place in the clause of the event; null where the clause names none. A place belongs to the trigger next to it: in `cuộc gặp trước hội
 * nghị thượng đỉnh ... tại Brussels` the summit is in Brussels, of the meeting nothing is said. `isMain`: the event may be what the main clause tells.
 */
export function placeOf(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[], isMain: boolean): EventPlace | null {
  if (JOURNEYS.has(found.trigger.frame)) return destination(line, found)
  const tokenAt = (offset: number) => line.tokens.findIndex((token) => token.end > offset)
  const isOthers = (from: number, to: number) => triggers.some((other) => other !== found && other.from >= from && other.to <= to)
  let before: EventPlace | null = null
  for (const place of line.places()) {
    const at = tokenAt(place.start)
    if (isOfSomebody(line, at)) continue
    const read = { text: place.text, name: place.name, country: place.country, lat: place.lat, lon: place.lon }
    if (at >= found.to) return isParted(line, found.to, at) || isOthers(found.to, at) || isSpokenOf(line, found, at) ? before : read
    const end = tokenAt(place.end)
    const isNext = !isOthers(end, found.from) && !triggers.some((other) => other.to <= at && !isParted(line, other.to, at))
    const isBeside = !isWords(found) && isNext && !isParted(line, end, found.head)
    if (at < found.head && (isBeside || (isMain && opensSentence(line, at, end, found, triggers)))) before = read
  }
  return before
}

/** `Sáng 3/9, tại Lima, ông Soto tiếp bà Rey`: where the sentence opens is where its main clause happens. */
function opensSentence(line: Line, at: number, end: number, found: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  const lead = LOCATIVE.before(line.forms, at, 0)
  const isFirst = lead === 0 || line.forms[lead - 1] === ',' || line.inDate[lead - 1] === 1
  const isTold =
    triggers.some(({ to }) => to <= lead) || line.mentions.some(({ from, mention }) => from < lead && !PLACES.has(mention.kind))
  if (lead === at || !isFirst || isTold || line.forms[end] !== ',' || line.quoteAt[at] !== line.quoteAt[found.from]) return false
  return !hasComplement(line, end, declaredFrom(line, found))
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
function isSpokenOf(line: Line, found: FoundTrigger, at: number): boolean {
  const { to } = found
  if (!isWords(found)) return false
  const between = Array.from({ length: at - to }, (_, n) => to + n)
  const isNear = between.every((i) => line.inDate[i] || LOCATIVE.startsAt(line.forms, i, at))
  return !isNear && !between.some((i) => OCCASION.startsAt(line.forms, i, at))
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
