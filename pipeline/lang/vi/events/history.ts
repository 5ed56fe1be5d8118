// What a text tells of long ago: acts with a day of their own, those of a sentence that opens with such a day or an age, and those told on from there without a day.
import type { EventType } from '../../../../schemas/terms.ts'
import { edtfDays } from '../../../core/edtf.ts'
import { framingDate } from './frame-dates.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

/** So many years on, what happened is history. */
const HISTORY_YEARS = 10
/** So many days of long ago make a text of history. */
const FEWEST_OLD = 3
/** And so many times as many as others. */
const OLD_SHARE = 2
/** So many sentences on a day of long ago still holds. */
const TOLD_ON = 3
/** What a text of history tells; words about it are of today. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT'])
const TERM = eventWords('term')
const PRESENT = eventWords('present')
const AGE = eventWords('old-war')
const SINCE = /^(?:từ|kể|suốt)$/u
const WHEN = /^(?:khi|lúc)$/u

export class History {
  private readonly published: string | null
  /** Sentences told of long ago from their first words on. */
  private readonly past: ReadonlySet<Line>
  /** The whole text is of long ago. */
  private readonly isPast: boolean

  constructor(lines: readonly Line[], published: string | null) {
    this.published = published
    const past = new Set<Line>()
    let left = 0
    for (const line of lines) {
      if (this.opensLongAgo(line) && !isOfToday(line)) left = TOLD_ON + 1
      else if (line.dates.length > 0 || isOfToday(line) || line.quoteAt.some((quote) => quote !== -1)) left = 0
      if (left > 0) past.add(line)
      left--
    }
    this.past = past
    this.isPast = this.tellsHistory(lines)
  }

  /** Whether the act is of long ago: by its own day, by its sentence, or by the text. */
  holds(line: Line, found: FoundTrigger, own: PlacedDate | null): boolean {
    if (own !== null) return this.isOld(own)
    const isOfText = this.isPast && DEEDS.has(found.trigger.type) && !isOfToday(line)
    return isOfText || this.past.has(line) || this.isOfDayBefore(line, found)
  }

  /** `Năm 1972, Peru tấn công Chile`, `Trong Chiến tranh thế giới thứ nhất, ...`; not `Từ năm 1972, ...`. */
  private opensLongAgo(line: Line): boolean {
    const framing = framingDate(line)
    // Lê Văn Mốc, sinh năm 1983, ...
    const isDated =
      framing !== null &&
      this.isOld(framing) &&
      TERM.before(line.forms, framing.from, 0) === framing.from &&
      !SINCE.test(line.forms[framing.from - 1] ?? '')
    return isDated || AGE.startsAt(line.forms, 0, line.forms.length)
  }

  /** `Năm 1972, Peru ký hiệp định với Chile`, told in 2017: history, not news. */
  private isOld({ date }: PlacedDate): boolean {
    const { to } = edtfDays(date.value)
    return to !== null && this.published !== null && Number(this.published.slice(0, 4)) - Number(to.slice(0, 4)) >= HISTORY_YEARS
  }

  /** `như vụ việc năm 1973 khi Tổng thống Peru sa thải công tố viên`: the act stands behind a day of long ago that leads it in. */
  private isOfDayBefore(line: Line, found: FoundTrigger): boolean {
    return line.dates.some(
      (placed) =>
        placed.to <= found.from &&
        this.isOld(placed) &&
        WHEN.test(line.forms[line.forms[placed.to] === ',' ? placed.to + 1 : placed.to] ?? ''),
    )
  }

  /** Far more days of long ago than of late: the text tells history, also where a sentence has no day. */
  private tellsHistory(lines: readonly Line[]): boolean {
    // sinh năm 1985: no day of what is told
    const dates = lines.flatMap(({ dates, forms }) => dates.filter(({ from }) => TERM.before(forms, from, 0) === from))
    const old = dates.filter((date) => this.isOld(date)).length
    return old >= FEWEST_OLD && old > OLD_SHARE * (dates.length - old)
  }
}

/** `hiện nay`, `vừa`, `sẽ`: the sentence tells of today. */
function isOfToday({ forms }: Line): boolean {
  return forms.some((_, i) => PRESENT.startsAt(forms, i, forms.length))
}
