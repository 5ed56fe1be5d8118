// The day of an article of one occasion, told at its head: `Tại cuộc họp báo hôm 3/9, ông Soto nói ... Ông Soto cũng chỉ trích Chile.`
import type { LocalEntity, Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Draft } from './draft.ts'
import { hasComplement } from './frame-dates.ts'
import type { Cluster } from './grouping.ts'
import { DAY, type EventDate, isEarlier, isUnreal } from './inherited-dates.ts'
import type { Line, PlacedDate } from './line.ts'
import type { Parties } from './parties.ts'
import { SPOKEN } from './spoken.ts'
import { eventWords } from './words.ts'

/** Sentences in which the occasion is told. */
const LEAD = 3
/** Sentences in which it is told where the article has no other day. */
const LATE = 8
const EARLIER = eventWords('earlier')
const SUBORDINATE = eventWords('subordinate')
const DURING = eventWords('during')
const SINCE = /^(?:từ|đến|tới|trước)$/u

export class OccasionDay {
  private readonly day: EventDate | null = null
  /** Who speaks or meets then. */
  private readonly people: ReadonlySet<number> = new Set()
  /** And what bodies take part. */
  private readonly parts: ReadonlySet<number> = new Set()
  /** Sentences in which a state stands for them. */
  private readonly lead: number = 0
  /** The sentences behind which another day was told. */
  private readonly until: number = 0
  private readonly parties: Parties
  private readonly quotes: readonly Quote[]

  constructor(
    lines: readonly Line[],
    clusters: readonly Cluster[],
    quotes: readonly Quote[],
    entities: readonly LocalEntity[],
    parties: Parties,
  ) {
    this.parties = parties
    this.quotes = quotes
    const told = lines.flatMap((line) => line.dates.filter(({ date }) => date.value?.length === DAY).map((placed) => ({ line, placed })))
    const first = told[0]
    const value = first?.placed.date.value
    const isOnly = told.every(({ placed }) => placed.date.value === value)
    if (!first || !value || first.line.sentence.index >= (isOnly ? LATE : LEAD) || isSince(first.line, first.placed)) return
    this.lead = first.line.sentence.index < LEAD ? LEAD : 0
    this.day = { value, basis: 'linked', text: first.placed.date.text }
    // a later day is that of a plan
    this.until = told.find(({ placed: { date } }) => (date.value ?? '') < value)?.line.sentence.index ?? lines.length
    const isOf = ({ type, date }: Draft) => (SPOKEN.has(type) || type === 'CONSULT') && date?.date.value === value
    const acting = clusters.flatMap(({ drafts, actors }) => (drafts.some(isOf) ? actors : []))
    const present = first.line.mentions.filter(({ from }) => !hasComplement(first.line, 0, from))
    const named = present.flatMap(({ mention }) => mention.members ?? (mention.entity === null ? [] : [mention.entity]))
    this.people = new Set([...named, ...acting].filter((one) => entities[one]?.kind === 'person'))
    this.parts = new Set([...this.people, ...acting])
  }

  /** Of what the people of the occasion do in words, or of their meeting. */
  dateOf(cluster: Cluster): EventDate | null {
    const { drafts, actors } = cluster
    if (!this.day || !drafts.every((draft) => this.mayBeThen(draft)) || !drafts.some(isTold)) return null
    const sentence = drafts[0]?.line.sentence.index ?? 0
    const isOne = (actor: number) => this.isAmong(this.people, actor, sentence)
    const isPart = (actor: number) => this.isAmong(this.parts, actor, sentence)
    const isTheirs = drafts[0]?.type === 'CONSULT' ? actors.length > 0 && actors.every(isPart) : actors.some(isOne)
    return isTheirs ? this.day : null
  }

  private mayBeThen(draft: Draft): boolean {
    const { line, found, type } = draft
    if (draft.date !== null || isUnreal(draft) || isEarlier(draft) || line.sentence.index >= this.until) return false
    if (type !== 'CONSULT' && !SPOKEN.has(type)) return false
    if (line.dates.some(({ from, date }) => type === 'CONSULT' || from < found.to || date.value?.length === DAY)) return false
    if (line.forms.some((_, i) => EARLIER.startsAt(line.forms, i, found.to))) return false
    const quote = this.quotes[line.quoteAt[found.from] ?? -1]
    // “Tôi đề nghị”, but not `Ông Soto nói rằng Peru ủng hộ`
    if (quote) return quote.speaker?.entity != null && draft.actors.includes(quote.speaker.entity)
    return !hasComplement(line, 0, found.from)
  }

  /** One of those of the occasion; in the lead, their state as well. */
  private isAmong(those: ReadonlySet<number>, actor: number, sentence: number): boolean {
    return [...those].some((one) => this.parties.isSame(one, actor) && (sentence < this.lead || !this.parties.standsForState(actor)))
  }
}

/** `phát sóng từ ngày 3/9`, `Sau khi chiến tranh kết thúc ngày 3/9, ...` */
function isSince(line: Line, { from }: PlacedDate): boolean {
  const isOfClause = SUBORDINATE.startsAt(line.forms, 0, from)
  return isOfClause || SINCE.test(line.forms[from] ?? '') || SINCE.test(line.forms[from - 1] ?? '')
}

/** By a verb, or by the noun that opens its sentence: `Tại buổi tiếp, ông Soto nói`. */
function isTold({ line, found, isNominal }: Draft): boolean {
  return !isNominal || (found.noun && found.head > 0 && DURING.before(line.forms, found.head, 0) === 0)
}
