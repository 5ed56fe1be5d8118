// The place of an event: what its clause names as where it happens, and for a journey where it goes.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import { placeAt } from '../places/gazetteer.ts'
import { isParted } from './clauses.ts'
import type { Line } from './line.ts'
import type { FoundTrigger, Frame } from './triggers.ts'
import { eventWords } from './words.ts'

const LOCATIVE = eventWords('locative')
const JOURNEYS: ReadonlySet<Frame> = new Set(['visit', 'arrival', 'trip'])
/** How far behind the trigger the place that it goes to may start. */
const REACH = 8

/**
 * The place in the clause of the event; null where the clause names none. A place belongs to the trigger next to it: in `cuộc gặp trước hội
 * nghị thượng đỉnh ... tại Brussels` the summit is in Brussels, of the meeting nothing is said.
 */
export function placeOf(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[]): EventPlace | null {
  if (JOURNEYS.has(found.trigger.frame)) return destination(line, found)
  const tokenAt = (offset: number) => line.tokens.findIndex((token) => token.end > offset)
  const isOthers = (from: number, to: number) => triggers.some((other) => other !== found && other.from >= from && other.to <= to)
  let before: EventPlace | null = null
  for (const place of line.places()) {
    const at = tokenAt(place.start)
    const read = { text: place.text, name: place.name, country: place.country, lat: place.lat, lon: place.lon }
    if (at >= found.to) return isParted(line, found.to, at) || isOthers(found.to, at) ? before : read
    const end = tokenAt(place.end)
    const isNext = !isOthers(end, found.from) && !triggers.some((other) => other.to <= at && !isParted(line, other.to, at))
    // Tại Lima, hàng nghìn người xuống đường: a crowd is where the sentence opens
    const isOpening = found.trigger.frame === 'crowd' && line.forms[end] === ',' && LOCATIVE.after(line.forms, 0, at) === at && at > 0
    if (at < found.head && isNext && !isParted(line, isOpening ? end + 1 : end, found.head)) before = read
  }
  return before
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
