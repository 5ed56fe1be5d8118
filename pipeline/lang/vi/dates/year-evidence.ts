// What a text says of the years in which it can have been written: office holders by title, explicit years with their tense, weekdays
// beside dates, and summits by month and host.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { type OfficeHolder, type TitledHolder, titledHolders } from '../offices/office-holders.ts'
import { territoriesIn } from '../places/territories.ts'
import { dayNumber, isDay, type Parts, parseEdtf, weekdayOf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { dayPhraseAt } from './day-phrases.ts'
import { ALL_DAYS, type DaySet, FIRST_YEAR, intersect, LAST_YEAR, unite } from './day-set.ts'
import { firstTokenFrom, type Line, wordAt } from './words.ts'

export interface Evidence {
  readonly kind: 'holder' | 'summit' | 'weekday' | 'year'
  readonly days: DaySet
  /** In words, for `explain`. */
  readonly reason: string
  /** Position of what was read, as a token of the line. */
  readonly at: number
}

const LAST = dayNumber(LAST_YEAR, 12, 31)
/** Papers give the title to those who are chosen but not yet sworn in, and leave it a while to those who went. */
const BEFORE = 60
const AFTER = 20
const NEW_DAYS = 200
const ELECT_DAYS = 110
/** A date without its year is within this many days of publication. */
const NEAR = 240

const dayOfIso = (iso: string): number => {
  const parts = parseEdtf(iso) as Parts
  return dayNumber(parts.year ?? FIRST_YEAR, parts.month ?? 1, parts.day ?? 1)
}

/** Who held which office: `Tổng thống Mỹ Joe Biden`. Sentences that speak of a year of the past are left out. */
export function holderEvidence(line: Line, sentences: readonly (readonly [number, number])[]): Evidence[] {
  const out: Evidence[] = []
  for (const [from, to] of sentences) {
    const [tokens, forms] = [line.tokens.slice(from, to), line.forms.slice(from, to)]
    if (isAboutPast(line, from, to)) continue
    for (const match of titledHolders(tokens, forms)) {
      const days = daysOf(match)
      if (days) out.push({ kind: 'holder', days, reason: reasonOf(line, match, from), at: from + match.from })
    }
  }
  return out
}

/** The sentence names a year, or counts years back: its office holders may be of that time. */
function isAboutPast(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:19|20)\d\d$/u.test(line.forms[i] ?? '')) return true
    if (wordAt(line, 'long-ago', i)) return true
  }
  return false
}

function reasonOf(line: Line, match: TitledHolder, from: number): string {
  const [first, last] = [line.tokens[from + match.from], line.tokens[from + match.to - 1]]
  const terms = match.holders.map((holder) => `${holder.from}/${holder.to ?? '..'}`).join(', ')
  return `${line.text.slice(first?.start, last?.end)}: ${match.effect === 'plain' ? '' : `${match.effect} `}${terms}`
}

function daysOf({ holders, effect }: TitledHolder): DaySet | null {
  const terms = holders.map(termOf)
  if (effect === 'plain') return unite(terms.map(([from, to]) => [from - BEFORE, to + AFTER]))
  if (effect === 'new') return unite(terms.map(([from]) => [from - BEFORE, from + NEW_DAYS]))
  if (effect === 'elect') return unite(terms.map(([from]) => [from - ELECT_DAYS, from + AFTER]))
  if (effect !== 'former') return null
  const first = Math.min(...terms.map(([, to]) => to))
  return first >= LAST ? null : [[first - BEFORE, LAST]]
}

function termOf(holder: OfficeHolder): readonly [number, number] {
  return [dayOfIso(holder.from), holder.to === null ? LAST : dayOfIso(holder.to)]
}

/** `hồi tháng 11/2017`, `đã ký ngày 7/5/2021`: written after it. Years alone, and what is still to come, are too often of plans and names. */
export function yearEvidence(line: Line, dates: readonly DateMention[]): Evidence[] {
  const out: Evidence[] = []
  for (const date of dates) {
    const parts = parseEdtf(date.value)
    if (date.basis !== 'explicit' || parts?.year == null || parts.month === null || parts.year < FIRST_YEAR) continue
    const at = firstTokenFrom(line, date.start)
    if (!isTold(line, at)) continue
    out.push({ kind: 'year', days: [[dayNumber(parts.year, parts.month, parts.day ?? 1), LAST]], reason: `${date.text}: past`, at })
  }
  return out
}

const BACK = 10

/** Whether a word of the past is the nearest word of time before a date in its sentence, and no plan or deadline stands there. */
function isTold(line: Line, from: number): boolean {
  let told: boolean | null = null
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    if (/^[.!?;]$/u.test(line.tokens[i]?.text ?? '')) break
    if (wordAt(line, 'plan', i)) return false
    told ??= wordAt(line, 'future', i) ? false : wordAt(line, 'past', i) ? true : null
  }
  return told ?? false
}

/** `thứ Hai (8/5)`: the years in which 8 May is a Monday. Papers err in weekdays: only two that agree are taken. */
export function weekdayEvidence(line: Line): Evidence[] {
  const found: { days: DaySet; text: string; at: number }[] = []
  for (let i = 0; i < line.tokens.length; i++) {
    const phrase = line.tokens[i]?.kind === 'word' ? dayPhraseAt(line, i) : null
    if (!phrase) continue
    const [day] = phrase.numbers?.shape === 'one' ? phrase.numbers.days : []
    if (phrase.weekday !== null && day && day.month !== null && day.year === null) {
      const text = line.text.slice(line.tokens[phrase.from]?.start, line.tokens[phrase.to - 1]?.end)
      found.push({ days: daysOfWeekday(phrase.weekday, day.month, day.day), text, at: i })
    }
    i = phrase.to - 1
  }
  const [first, second] = [found[0], found.find((item) => item.text !== found[0]?.text)]
  if (!first || !second) return []
  const days = found.reduce((all: DaySet, item) => intersect(all, item.days), ALL_DAYS)
  return days.length ? [{ kind: 'weekday', days, reason: found.map((item) => item.text).join(', '), at: first.at }] : []
}

function daysOfWeekday(weekday: number, month: number, day: number): DaySet {
  const years = range(FIRST_YEAR, LAST_YEAR).filter((year) => isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday)
  return unite(years.map((year) => [dayNumber(year, month, day) - NEAR / 2, dayNumber(year, month, day) + NEAR / 2]))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
interface Summit {
  readonly country: string
  readonly from: Parts
  readonly to: Parts
}
const SUMMITS = new Map<string, Summit[]>()
for (const row of readTable(table('summits'), ['series', 'country', 'from', 'to'])) {
  const summit = { country: row.country, from: parseEdtf(row.from) as Parts, to: parseEdtf(row.to) as Parts }
  SUMMITS.set(row.series, [...(SUMMITS.get(row.series) ?? []), summit])
}
const SUMMIT_NAMES = new PhraseIndex<string>()
for (const row of readTable(table('summit-names'), ['series', 'names'])) {
  for (const name of row.names.split('|')) SUMMIT_NAMES.add(name, row.series)
}

/** `Hội nghị thượng đỉnh NATO dự kiến diễn ra ngày 11/7 tại Brussels`: the years with such a summit. */
export function summitEvidence(line: Line, sentences: readonly (readonly [number, number])[], dates: readonly DateMention[]): Evidence[] {
  const out: Evidence[] = []
  let next = 0
  for (const [from, to] of sentences) {
    const end = line.tokens[to - 1]?.end ?? 0
    const first = next
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++
    const when = dates.slice(first, next).flatMap((date) => monthOf(date))
    if (!when.length || when.some((date) => date.parts.year !== null)) continue
    const countries = territoriesIn(line.tokens.slice(from, to), line.forms.slice(from, to)).map((match) => match.territory.country)
    for (let i = from, head = -99; i < to; i++) {
      if (wordAt(line, 'summit', i)) head = i
      const name = SUMMIT_NAMES.at(line.forms, i)
      if (!name || i - head > SUMMIT_REACH) continue
      const nameStart = line.tokens[i]?.start ?? 0
      const near = when.filter((date) => date.start > nameStart || date.parts.day === null)
      const all = (SUMMITS.get(name.value) ?? []).filter((summit) => near.some((date) => isWithin(summit, date.parts)))
      const hosted = all.filter((summit) => countries.includes(summit.country))
      const found = hosted.length ? hosted : all
      if (!found.length) continue
      const days = unite(found.map((summit) => [dayOfParts(summit.from) - NEAR, dayOfParts(summit.to) + NEAR]))
      out.push({
        kind: 'summit',
        days,
        reason: `${name.value.toUpperCase()} summit: ${found.map((summit) => summit.from.year).join(', ')}`,
        at: i,
      })
      i = name.to - 1
    }
  }
  return out
}

const SUMMIT_REACH = 24

const dayOfParts = (parts: Parts): number => dayNumber(parts.year ?? FIRST_YEAR, parts.month ?? 1, parts.day ?? 1)

/** The month or day of a mention; a day before the name of the summit is that of the report. */
function monthOf(date: DateMention): { start: number; parts: Parts }[] {
  const parts = parseEdtf((date.value ?? '').split('/')[0] ?? null)
  return parts && parts.month !== null ? [{ start: date.start, parts }] : []
}

function isWithin(summit: Summit, date: Parts): boolean {
  if (date.day === null) return date.month === summit.from.month || date.month === summit.to.month
  const year = summit.from.year ?? FIRST_YEAR
  if (date.month === null || !isDay(year, date.month, date.day)) return false
  const day = dayNumber(year, date.month, date.day)
  return day >= dayOfParts(summit.from) - 1 && day <= dayOfParts(summit.to) + 1
}
