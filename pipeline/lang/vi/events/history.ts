// What a text tells of long ago: acts with a day of their own, those of a sentence that opens with such a day or an age, and those told on from there without a day.
import type { EventType } from '../../../../schemas/terms.ts'
import { dayNumber, edtfDays } from '../../../core/edtf.ts'
import { framingDate } from './frame-dates.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

/** So many years on, what happened is history. */
const HISTORY_YEARS = 10
/** No page of news is older: the year of one that tells none. */
const FIRST_NEWS_YEAR = 1997
/** A day without a year (`ngày 3/9`) is of late if it is one of so many before the news, or so few behind it. */
const LATE_DAYS = 60
const COMING_DAYS = 14
/** So many days of long ago make a text of history. */
const FEWEST_OLD = 3
/** And so many times as many as others. */
const OLD_SHARE = 2
/** So many sentences on a day of long ago still holds. */
const TOLD_ON = 3
/** What a text of history tells; words about it are of today. */
const TOLD_DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT'])
const TERM = eventWords('term')
const PRESENT = eventWords('present')
const NOW = eventWords('now')
const AGE = eventWords('old-war')
const SINCE = /^(?:từ|kể|suốt)$/u
const WHEN = /^(?:khi|lúc|thời)$/u

export class History {
  private readonly published: string | null
  /** Sentences told of long ago from their first words on. */
  private readonly past: ReadonlySet<Line>
  /** The whole text is of long ago. */
  private readonly isPast: boolean
  /** Sentences of such a text from a day of long ago to the next one of late. */
  private readonly toldOn: ReadonlySet<Line>

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
    this.toldOn = this.isPast ? this.tellOn(lines) : new Set()
  }

  /** Whether the act is of long ago: by its own day, by its sentence, or by the text. */
  holds(line: Line, found: FoundTrigger, own: PlacedDate | null): boolean {
    if (this.toldOn.has(line) && (own === null || !this.isLate(own))) return true
    if (own !== null) return this.isOld(own)
    const isOfText = this.isPast && TOLD_DEEDS.has(found.trigger.type) && !isOfToday(line) && !this.tellsLate(line)
    return isOfText || this.past.has(line) || this.isOfDayBefore(line, found)
  }

  /** `Năm 1972, Peru tấn công Chile`, `Trong Chiến tranh thế giới thứ nhất, ...`; not `Từ năm 1972, ...`. */
  private opensLongAgo(line: Line): boolean {
    const framing = framingDate(line)
    // Lê Văn Mốc, sinh năm 1983, ...
    const isDated = framing !== null && this.oldIn(line).includes(framing)
    return isDated || AGE.startsAt(line.forms, 0, line.forms.length)
  }

  /** Far more days of long ago than of late: the text tells history, also where a sentence has no day. */
  private tellsHistory(lines: readonly Line[]): boolean {
    const old = lines.flatMap((line) => this.oldIn(line)).length + lines.filter((line) => holdsAny(line, 0, line.forms.length, AGE)).length
    const late = lines.flatMap(daysOf).filter((date) => this.isLate(date)).length
    return old >= FEWEST_OLD && old > OLD_SHARE * late
  }

  /** `Năm 1972, ... Chile lên án vụ tấn công.`, up to `Hiện nay, ...`, `Hôm 3/9, ...`. */
  private tellOn(lines: readonly Line[]): Set<Line> {
    const told = new Set<Line>()
    const isOfLate = (line: Line) => holdsAny(line, 0, line.forms.length, NOW) || this.tellsLate(line)
    // nothing of late at all: also what stands before the first day
    let isOld = !lines.some(isOfLate)
    for (const line of lines) {
      if (isOfLate(line)) isOld = false
      else if (holdsAny(line, 0, line.forms.length, AGE) || this.oldIn(line).length > 0) isOld = true
      if (isOld) told.add(line)
    }
    return told
  }

  private tellsLate(line: Line): boolean {
    return daysOf(line).some((date) => this.isLate(date))
  }

  /** The days of long ago; not one that only begins what lasts: `từ năm 1968`. */
  private oldIn(line: Line): PlacedDate[] {
    return daysOf(line).filter((date) => this.isOld(date) && !SINCE.test(line.forms[date.from - 1] ?? ''))
  }

  /** `Năm 1972, Peru ký hiệp định với Chile`, told in 2017: history, not news. */
  private isOld({ date }: PlacedDate): boolean {
    const { to } = edtfDays(date.value)
    const year = Number(this.published?.slice(0, 4) ?? FIRST_NEWS_YEAR)
    return to !== null && year - Number(to.slice(0, 4)) >= HISTORY_YEARS
  }

  /** `hôm qua`, `năm 2016`; not `ngày 3/9` where that is months ago: it may be the day of any year. */
  private isLate(placed: PlacedDate): boolean {
    if (placed.date.basis !== 'year-implied') return !this.isOld(placed)
    if (this.published === null) return false
    const published = dayNumber(this.published)
    const year = Number(this.published.slice(0, 4))
    // ngày 3/9, where the day of the news is unknown: XXXX-09-03
    return [year, year - 1].some((year) => {
      const { to } = edtfDays((placed.date.value ?? '').replace('XXXX', `${year}`))
      const ago = to === null ? LATE_DAYS + 1 : published - dayNumber(to)
      return ago <= LATE_DAYS && ago >= -COMING_DAYS
    })
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
}

/** The days that a sentence tells of; not those somebody was born on: `sinh năm 1985`. */
function daysOf({ dates, forms }: Line): PlacedDate[] {
  return dates.filter(({ from }) => TERM.before(forms, from, 0) === from)
}

/** `hiện nay`, `vừa`, `sẽ`: the sentence tells of today. */
function isOfToday(line: Line): boolean {
  return holdsAny(line, 0, line.forms.length, PRESENT, NOW)
}
