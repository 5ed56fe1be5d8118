// What well-known happenings tell of the time of a text that names them by day and month: votes, launches, attacks, and the first and last
// days of office holders.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { holderAt, type OfficeHolder } from '../offices/office-holders.ts'
import { territoriesIn } from '../places/territories.ts'
import { dayNumber, dayOf, isDay, parseEdtf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { type DaySet, LAST_YEAR, unite } from './day-set.ts'
import { type DatedSentence, dayOfIso, type Evidence, hasWord, isAboutPast, NEAR } from './evidence.ts'
import { firstTokenFrom, type Line } from './words.ts'

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
/** For so long papers leave out the year of a day that is past. */
const AFTER = 200

interface KnownDay {
  readonly iso: string
  /** What it is, for `explain`. */
  readonly name: string
  readonly isForetold: boolean
  /** Of each list of words one must be there; the lists by their numbers. */
  readonly groups: readonly number[]
  readonly country: string | null
}

/** Words to the groups they stand in. */
const WORDS = new PhraseIndex<Set<number>>()
const GROUPS_OF = new Map<string, Set<number>>()
const DAYS = new Map<string, KnownDay[]>()
let groupCount = 0

function addGroup(words: string): number {
  const group = groupCount++
  for (const word of words.split('|')) {
    const key = phraseForms(word).join(' ')
    const groups = GROUPS_OF.get(key) ?? new Set<number>()
    GROUPS_OF.set(key, groups.add(group))
    WORDS.add(word, groups)
  }
  return group
}

/** What comes often is found on the days beside as well, so that a day of its report or photograph is not taken for that of another year. */
function addDay(day: KnownDay, slack: number): void {
  for (let by = -slack; by <= slack; by++) {
    const at = dayOf(dayOfIso(day.iso) + by)
    const key = keyOf(at)
    DAYS.set(key, [...(DAYS.get(key) ?? []), day])
  }
}

function keyOf({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const SERIES = new Map(
  readTable(table('known-day-words'), ['series', 'foretold', 'slack', 'words']).map((row) => [
    row.series,
    { ...row, group: addGroup(row.words) },
  ]),
)
for (const { series, country, day } of readTable(table('known-days'), ['series', 'country', 'day'])) {
  const words = SERIES.get(series)
  if (!words) throw new Error(`known-days.tsv: ${series} has no words`)
  addDay(
    { iso: day, name: `${series} ${country}`, isForetold: words.foretold === 'yes', groups: [words.group], country },
    Number(words.slack),
  )
}
for (const { day, words } of readTable(table('known-events'), ['day', 'words'])) {
  const groups = words.split('+')
  const name = groups.map((group) => group.split('|')[0]).join(' ')
  addDay({ iso: day, name, isForetold: false, groups: groups.map(addGroup), country: null }, 0)
}

/** A sentence with more days than these is a list of days, and tells of none of them. */
const MANY_DAYS = 50
/** How far the day may stand from a word of what it is the day of. */
const REACH = 16
/** `Hôm 28/7, Triều Tiên phóng`: how near the country stands behind the day. */
const SUBJECT_REACH = 4

/** The years in which what a sentence tells of was on the day that it names without a year. Sentences about years long past are left out. */
export function knownDayEvidence(line: Line, sentences: readonly DatedSentence[]): Evidence[] {
  return sentences.flatMap((sentence) => {
    const days = sentence.dates.flatMap((date) => yearless(line, date))
    if (days.length === 0 || days.length > MANY_DAYS || isAboutPast(line, sentence.from, sentence.to)) return []
    if (hasWord(line, 'anniversary', sentence.from, sentence.to)) return []
    const known = namedIn(line, sentence, days)
    return [...(known.length > 0 ? [evidenceOf(known, sentence.from)] : []), ...termEvidence(line, sentence, days)]
  })
}

interface PlacedDay {
  readonly month: number
  readonly day: number
  /** Tokens. */
  readonly from: number
  readonly to: number
}

/** Not `ngày 23/6 năm ngoái`, whose year is another. */
function yearless(line: Line, { value, text, start, end }: DateMention): PlacedDay[] {
  if (/\snăm\s/u.test(text)) return []
  const [from, to] = [firstTokenFrom(line, start), firstTokenFrom(line, end)]
  return (value ?? '').split('/').flatMap((part) => {
    const parts = parseEdtf(part)
    return parts && parts.year === null && parts.month !== null && parts.day !== null
      ? [{ month: parts.month, day: parts.day, from, to }]
      : []
  })
}

function namedIn(line: Line, { from, to }: DatedSentence, days: readonly PlacedDay[]): KnownDay[] {
  const found = days.flatMap((placed) => (DAYS.get(keyOf(placed)) ?? []).map((known) => ({ known, placed })))
  if (found.length === 0) return []
  const words: { readonly at: number; readonly groups: ReadonlySet<number> }[] = []
  for (let i = from; i < to; i++) {
    // `rút khỏi` of one happening is `rút` of another
    for (const match of WORDS.allAt(line.forms, i)) words.push({ at: i, groups: match.value })
  }
  const territories = territoriesIn(line.tokens.slice(from, to), line.forms.slice(from, to))
  const named = found.filter(({ known, placed }) => {
    const places = words.filter(({ groups }) => known.groups.some((group) => groups.has(group))).map(({ at }) => at)
    if (!known.groups.every((group) => words.some(({ groups }) => groups.has(group)))) return false
    if (!places.some((at) => isBeside(line, placed, at))) return false
    if (known.country === null) return true
    const lands = territories.filter(({ territory }) => territory.country === known.country).map((match) => match.from + from)
    return (
      lands.some((at) => at >= placed.to && at <= placed.to + SUBJECT_REACH) || places.some((at) => at < placed.from && lands.length > 0)
    )
  })
  const isExact = ({ known, placed }: (typeof named)[number]) => known.iso.endsWith(keyOf(placed))
  return [
    ...new Set(named.filter(({ placed }) => named.some((other) => other.placed === placed && isExact(other))).map(({ known }) => known)),
  ]
}

/** Near the day, and no saying stands between: in `Ngày 22/5, Mỹ nói Triều Tiên đã phóng tên lửa` the day is that of the saying. */
function isBeside(line: Line, { from, to }: PlacedDay, at: number): boolean {
  const [start, end] = at >= to ? [to, at] : [at, from]
  return end - start <= REACH && !hasWord(line, 'report', start, end)
}

function evidenceOf(days: readonly KnownDay[], at: number): Evidence {
  const reason = days.map(({ name, iso }) => `${name} ${iso}`).join(', ')
  return { kind: 'event', days: unite(days.map(({ iso, isForetold }) => around(dayOfIso(iso), isForetold))), reason, at }
}

function around(day: number, isForetold: boolean): readonly [number, number] {
  return [isForetold ? day - NEAR : day, day + AFTER]
}

/** `ông Trump nhậm chức ngày 20/1`, `ông Comey bị sa thải hôm 9/5`: the first or last day of a term. */
function termEvidence(line: Line, { from, to }: DatedSentence, days: readonly PlacedDay[]): Evidence[] {
  const [takes, leaves] = [hasWord(line, 'take-office', from, to), hasWord(line, 'leave-office', from, to)]
  if (takes === leaves) return []
  const ends: number[] = []
  let name = ''
  for (let i = from; i < to; i++) {
    const match = holderAt(line.tokens, line.forms, i)
    if (!match) continue
    const found = match.holders.flatMap((holder) => endsOn(holder, days, { takes, leaves }))
    if (found.length > 0) name ||= line.text.slice(line.tokens[match.from]?.start, line.tokens[match.to - 1]?.end)
    ends.push(...found)
    i = match.to - 1
  }
  if (ends.length === 0) return []
  const possible: DaySet = unite(ends.map((day) => around(day, true)))
  return [{ kind: 'event', days: possible, reason: `${name}: first or last day in office`, at: from }]
}

function endsOn(holder: OfficeHolder, days: readonly PlacedDay[], ask: { readonly takes: boolean; readonly leaves: boolean }): number[] {
  const ends = [...(ask.takes ? [holder.from] : []), ...(ask.leaves && holder.to !== null ? [holder.to] : [])]
  return ends.flatMap((iso) => {
    const end = dayOfIso(iso)
    const year = Number(iso.slice(0, 4))
    if (year > LAST_YEAR) return []
    const isNear = ({ month, day }: PlacedDay) => isDay(year, month, day) && Math.abs(dayNumber(year, month, day) - end) <= 1
    return days.some(isNear) ? [end] : []
  })
}
