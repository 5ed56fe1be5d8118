// When an article was published, and how we know: metadata, a date line of the page, the dateline of the text, inference, or null.
import type { Publication } from '../../../../schemas/records/article.ts'
import { paragraphRanges, sentenceRanges } from '../sentences.ts'
import { anniversaryEvidence } from './anniversary-evidence.ts'
import { dayOf, edtf, isDay, type Parts, parseEdtf } from './calendar.ts'
import { parseDateValue } from './date-line.ts'
import type { DateMention } from './date-mentions.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { ALL_DAYS, type DaySet, holds, intersect, sizeOf } from './day-set.ts'
import { editionEvidence } from './edition-evidence.ts'
import { dateSentences, dayOfParts, type Evidence, isHead, yearsWithin } from './evidence.ts'
import { findDates } from './find-dates.ts'
import { accessionEvidence, holderEvidence, predecessorEvidence } from './holder-evidence.ts'
import { knownDayEvidence } from './known-days.ts'
import { ambiguousDays } from './machine-dates.ts'
import { summitEvidence } from './summit-evidence.ts'
import { firstTokenFrom, type Line, lineOf } from './words.ts'
import { nearDayEvidence, weekdayEvidence, yearEvidence } from './year-evidence.ts'

/** What a line of the page tells. */
export interface PageDate {
  /** EDTF: a day, its year `XXXX` where the line has none. */
  readonly value: string
  readonly text: string
}

export interface PublicationSources {
  /** What the record itself states (JSON field, meta element); null where silent. */
  readonly metadata: string | null
  /** The dates of the page's own date lines, best first. Never those of teasers. */
  readonly dateLines: readonly PageDate[]
  /** The day in the head of the site, on which the page was fetched; null where there is none. */
  readonly clock: PageDate | null
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

const UNKNOWN: Publication = { value: null, basis: null, reason: null, candidates: [] }
const BRIEF_DAYS = 100
/** Of so many years left by what is sure, one weekday may choose: of more, a miswritten one (about one of forty is) would nearly always hit a wrong year. */
const FEW_YEARS = 7

/** The best conclusion; a year is given only where exactly one remains possible. */
export function findPublication({ metadata, dateLines, clock, title, paragraphs }: PublicationSources): Publication {
  const readings = ambiguousDays(metadata ?? '')
  const stated =
    metadata === null
      ? null
      : readings.length > 0
        ? readings.find((day) => dateLines.some(({ value }) => value === day))
        : parseDateValue(metadata)
  const ofMetadata = (value: string): Publication => ({ value, basis: 'metadata', reason: `metadata: ${metadata}`, candidates: [] })
  if (stated) return ofMetadata(stated)
  const [full] = dateLines.filter(({ value }) => !value.startsWith('XXXX'))
  if (full) return { value: full.value, basis: 'page', reason: `date line: ${full.text}`, candidates: [] }
  const [yearless] = dateLines.flatMap(({ value, text }) => {
    const parts = parseEdtf(value)
    return parts ? { parts, text } : []
  })
  const told = fromText(openingOf([...(title ? [title] : []), ...paragraphs]), yearless ?? null, clock)
  const parts = parseEdtf(told.value)
  const reading = parts && readings.find((value) => isOfClock({ parts, text: '' }, { value, text: '' }))
  return reading ? ofMetadata(reading) : told
}

/** Characters of a text in which its day is looked for: no news is longer, and what is would take minutes. */
const TEXT_READ = 100_000

/** The paragraphs, as one text, up to that length. */
function openingOf(paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n')
  return text.length <= TEXT_READ ? text : text.slice(0, text.lastIndexOf('\n', TEXT_READ) + 1 || TEXT_READ)
}

/** The day of a text is so near a clock that shows the day of publication; days. */
const CLOCK_DAYS = 2

/** A page that was fetched on the day of its text, or just after, was published then. */
function isOfClock({ parts }: Dateline, clock: PageDate): boolean {
  const [day, year] = [parseEdtf(clock.value), parts.year ?? parseEdtf(clock.value)?.year]
  if (!day || year == null || parts.month === null || parts.day === null || !isDay(year, parts.month, parts.day)) return false
  const ago = dayOfParts(day) - dayOfParts({ ...parts, year })
  return ago >= 0 && ago <= CLOCK_DAYS
}

/** What the text tells of its day, and of the year of a day that the page gives without one. */
function fromText(text: string, yearless: Dateline | null, clock: PageDate | null): Publication {
  const line = lineOf(text)
  const dates = findDates(line, null)
  const dateline = yearless ?? datelineOf(line, dates)
  if (clock && dateline && isOfClock(dateline, clock)) {
    return { value: clock.value, basis: 'page', reason: `clock of the site: ${clock.text}; dateline: ${dateline.text}`, candidates: [] }
  }
  const evidence = evidenceOf(line, dates, dateline?.parts ?? null)
  const { days, used } = narrow(
    evidence.filter(({ kind }) => kind !== 'one-weekday'),
    line,
  )
  const strong = used.filter(isStrong)
  const isFirm = strong.length > 1 || strong.some((item) => item.kind === 'event' || isLead(line, item))
  const reason = used.map((item) => item.reason).join('; ') || null
  if (!dateline) return periodOnly(days, isFirm ? reason : null)
  const { parts } = dateline
  if (parts.year !== null) {
    // Who is in office now never saw that day: the text looks back on it.
    if (isFirm && !holds(days, dayOfParts(parts))) return periodOnly(days, reason)
    return { value: edtf(parts), basis: 'text', reason: `dateline: ${dateline.text}`, candidates: [] }
  }
  const said = `${yearless ? 'date line' : 'dateline'}: ${dateline.text}`
  const possible = shownYears(parts, days, yearless)
  const weekday =
    isFirm && possible.length > 1 && possible.length <= FEW_YEARS ? evidence.find(({ kind }) => kind === 'one-weekday') : undefined
  const years = weekday ? yearsWithin(parts, intersect(days, weekday.days)).filter((year) => possible.includes(year)) : possible
  const [year] = years
  if (year !== undefined && years.length === 1 && isFirm) {
    const reasons = [said, reason, ...(weekday ? [weekday.reason] : [])].filter(Boolean).join('; ')
    return { value: edtf({ ...parts, year }), basis: 'inferred', reason: reasons, candidates: [] }
  }
  const basis = yearless ? 'page' : 'text'
  return { value: edtf(parts), basis, reason: [said, reason].filter(Boolean).join('; '), candidates: used.length ? possible : [] }
}

/** The years that remain possible for a day; the page writes the weekday of its own date line (`Thứ tư, 02/05`) without an error. */
function shownYears(day: Parts, days: DaySet, yearless: Dateline | null): number[] {
  const possible = yearsWithin(day, days)
  const [weekday] = yearless ? weekdayEvidence(lineOf(yearless.text)) : []
  const fitting = weekday ? yearsWithin(day, intersect(days, weekday.days)) : possible
  return fitting.length > 0 ? fitting : possible
}

/** Dates and weekdays are too often misread or miswritten to settle a year alone. */
function isStrong({ kind }: Evidence): boolean {
  return kind === 'holder' || kind === 'summit' || kind === 'event'
}

function isLead(line: Line, { at }: Evidence): boolean {
  return isHead(line, at)
}

function evidenceOf(line: Line, dates: readonly DateMention[], day: Parts | null): Evidence[] {
  const ranges = paragraphRanges(line.text)
    .flatMap((paragraph) => sentenceRanges(line.text, paragraph))
    .map((sentence) => [firstTokenFrom(line, sentence.start), firstTokenFrom(line, sentence.end)] as const)
  const sentences = dateSentences(line, ranges, dates)
  return [
    ...holderEvidence(line, sentences),
    ...predecessorEvidence(line, sentences),
    ...accessionEvidence(line, sentences),
    ...summitEvidence(line, sentences),
    ...knownDayEvidence(line, sentences),
    ...weekdayEvidence(line),
    ...yearEvidence(line, dates),
    ...(day
      ? [...editionEvidence(line, sentences, day), ...anniversaryEvidence(line, sentences, day), ...nearDayEvidence(line, dates, day)]
      : []),
  ].sort((a, b) => a.at - b.at)
}

/**
 * Known days come first; where those in office at the head of the text never saw them, they are left out. Evidence of the lead must agree.
 * Evidence from further down that contradicts it speaks of another time, and is left out.
 */
function narrow(evidence: readonly Evidence[], line: Line): { days: DaySet; used: Evidence[] } {
  const events = evidence.filter(({ kind }) => kind === 'event')
  const others = evidence.filter(({ kind }) => kind !== 'event')
  let days = ALL_DAYS
  const used: Evidence[] = []
  const seen = new Set<string>()
  for (const item of [...events, ...others]) {
    if (seen.has(item.reason)) continue
    seen.add(item.reason)
    const next = intersect(days, item.days)
    if (next.length === 0 && events.length > 0 && isLead(line, item)) return narrow(others, line)
    // Terms that meet for a few weeks only: one of the two is of another time.
    if (sizeOf(next) < BRIEF_DAYS && sizeOf(item.days) > 3 * BRIEF_DAYS) {
      if (isLead(line, item) && events.length === 0) return { days: ALL_DAYS, used: [] }
      continue
    }
    if (next.length !== days.length || next.some(([from, to], i) => from !== days[i]?.[0] || to !== days[i]?.[1])) used.push(item)
    days = next
  }
  return { days, used }
}

/** Without a day in the text: the year that holds all that is possible. */
function periodOnly(days: DaySet, reason: string | null): Publication {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || reason === null) return UNKNOWN
  const [from, to] = [dayOf(first[0]), dayOf(last[1])]
  const candidates = Array.from({ length: to.year - from.year + 1 }, (_, i) => from.year + i)
  if (from.year !== to.year) return { ...UNKNOWN, reason, candidates }
  return { value: edtf({ year: from.year, month: null, day: null }), basis: 'inferred', reason, candidates: [] }
}
