// The day on which somebody speaks, as the article tells it once: `Ngày 3/9, Iran chỉ trích ... Tehran cũng yêu cầu ...`.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Draft } from './draft.ts'
import { framingDate } from './frame-dates.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isUnreal, YEAR } from './inherited-dates.ts'
import type { Line, PlacedDate, PlacedMention } from './line.ts'
import type { Parties } from './parties.ts'
import { SPOKEN } from './spoken.ts'
import { duringBefore } from './status.ts'
import { eventWords } from './words.ts'

/** How many sentences back the day of a speaker may have been told. */
const REACH = 6
/** How many sentences after the lead, which often leaves the day to them. */
const LEAD_REACH = 3
const EARLIER = eventWords('earlier')
const ALSO = eventWords('also')
const SPEECH = eventWords('speech')
const OBLIQUE = eventWords('oblique')

interface SpeakerDay {
  readonly speakers: readonly number[]
  readonly date: PlacedDate
}

export class SpeakerDays {
  /** By the number of their sentence. */
  private readonly days: (SpeakerDay | null)[] = []
  private readonly parties: Parties
  private readonly quotes: readonly Quote[]

  constructor(lines: readonly Line[], parties: Parties, quotes: readonly Quote[]) {
    for (const line of lines) this.days[line.sentence.index] ??= framedDay(line) ?? quoteDay(line, quotes) ?? namedDay(line)
    this.parties = parties
    this.quotes = quotes
  }

  /** The day of a cluster of spoken acts, or of the meeting at which somebody speaks; null where no day of its speaker was told near it. */
  dateOf(cluster: Cluster): EventDate | null {
    if (cluster.drafts.some((draft) => draft.date !== null || isUnreal(draft))) return null
    const meeting = cluster.drafts.find(isSpeechAt)
    if (meeting) return this.near(meeting)
    if (cluster.drafts[0]?.isNominal) return null
    for (const draft of cluster.drafts) {
      const date = this.near(draft)
      if (date) return date
    }
    return null
  }

  private near(draft: Draft): EventDate | null {
    const { line, found } = draft
    const isAlso = ALSO.before(line.forms, found.from, 0) < found.from
    if (!SPOKEN.has(draft.type) && !isAlso && !isSpeechAt(draft)) return null
    if (line.forms.some((_, i) => EARLIER.startsAt(line.forms, i, found.to))) return null
    // `năm ngoái` in an article of an unknown year; a year that the sentence tells of its own
    if (line.dates.some((placed) => placed.date.value === null || placed.date.value.length === YEAR)) return null
    const at = line.sentence.index
    const back = this.days.slice(Math.max(0, at - REACH), at + 1).reverse()
    const ahead = at === 0 ? this.days.slice(1, LEAD_REACH + 1) : []
    const told = [...back, ...ahead].flatMap((day) => day ?? [])
    // the nearest of the speaker, none behind another day
    const other = told.findIndex(({ date }) => date.date.value !== told[0]?.date.date.value)
    const day = told.slice(0, other === -1 ? told.length : other).find((one) => this.isOf(one, draft))
    return day ? toDate(day) : null
  }

  /** The speaker of the day does it, or says it of the state that they act for. */
  private isOf(day: SpeakerDay, draft: Draft): boolean {
    const speaker = this.quotes[draft.line.quoteAt[draft.found.from] ?? -1]?.speaker?.entity ?? null
    const says = speaker !== null && day.speakers.includes(speaker) && draft.actors.some((actor) => this.parties.isSame(actor, speaker))
    return says || draft.actors.some((actor) => day.speakers.some((one) => one === actor || this.areStates(one, actor)))
  }

  private areStates(a: number, b: number): boolean {
    return this.parties.isSame(a, b) && this.parties.standsForState(a) && this.parties.standsForState(b)
  }
}

/** `Phát biểu sau cuộc hội đàm với ..., ông nói`: a meeting on the day of the speech. */
function isSpeechAt({ line, found, type }: Draft): boolean {
  const during = duringBefore(line, found)
  return type === 'CONSULT' && during !== null && SPEECH.before(line.forms, during, 0) < during
}

/** `Ngày 3/9, Iran ...` */
function framedDay(line: Line): SpeakerDay | null {
  const framing = framingDate(line)
  const framed = framing && line.mentions.find((placed) => placed.from >= framing.to)
  return framing && framed ? { speakers: entitiesOf(framed), date: framing } : null
}

/** `Ngoại trưởng Lào ngày 3/9 kêu gọi`, but not `ông và bà (trái) tại Sydney ngày 3/9` */
function namedDay(line: Line): SpeakerDay | null {
  for (const date of line.dates) {
    const speaker = line.endingAt.get(date.from)
    if (speaker && date.date.value !== null && OBLIQUE.before(line.forms, speaker.from, 0) === speaker.from)
      return { speakers: entitiesOf(speaker), date }
  }
  return null
}

/** `“...”, ông viết trên Twitter hôm 3/9.`, `Ông viết trên Twitter hôm 3/9: “...”` */
function quoteDay(line: Line, quotes: readonly Quote[]): SpeakerDay | null {
  const at = line.quoteAt.findLastIndex((quote) => quote !== -1)
  const speaker = quotes[line.quoteAt[at] ?? -1]?.speaker?.entity ?? null
  const isOfWords = ({ from, to }: PlacedDate) => (from > at && to >= line.forms.length - 1) || line.forms[to] === ':'
  const date = line.dates.findLast((placed) => placed.date.value !== null && isOfWords(placed))
  return speaker === null || date === undefined ? null : { speakers: [speaker], date }
}

function entitiesOf({ mention }: PlacedMention): readonly number[] {
  return mention.members ?? (mention.entity === null ? [] : [mention.entity])
}

function toDate({ date: { date } }: SpeakerDay): EventDate | null {
  return date.value?.length === DAY ? { value: date.value, basis: 'linked', text: date.text } : null
}
