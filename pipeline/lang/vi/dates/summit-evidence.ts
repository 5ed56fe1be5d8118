// What summits tell of the time of a text: their series with their month and host, or their series with their city or country.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { territoriesIn, territoryAt } from '../places/territories.ts'
import { isDay, type Parts, parseEdtf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { unite } from './day-set.ts'
import { type DatedSentence, dayOfIso, dayOfParts, type Evidence, hasWord, NEAR } from './evidence.ts'
import { type Line, wordAt } from './words.ts'

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)

interface Summit {
  readonly country: string
  readonly place: readonly string[]
  readonly year: number
  /** Day numbers, and the months of the first and last day. */
  readonly from: number
  readonly to: number
  readonly months: readonly number[]
}

const SUMMITS = new Map<string, Summit[]>()
for (const row of readTable(table('summits'), ['series', 'country', 'place', 'from', 'to'])) {
  const months = [row.from, row.to].map((day) => Number(day.slice(5, 7)))
  const [from, to] = [dayOfIso(row.from), dayOfIso(row.to)]
  const summit = { country: row.country, place: phraseForms(row.place), year: Number(row.from.slice(0, 4)), from, to, months }
  SUMMITS.set(row.series, [...(SUMMITS.get(row.series) ?? []), summit])
}
const SUMMIT_NAMES = new PhraseIndex<string>()
for (const row of readTable(table('summit-names'), ['series', 'names'])) {
  for (const name of row.names.split('|')) SUMMIT_NAMES.add(name, row.series)
}

/** How far the name of the series may stand behind `hội nghị thượng đỉnh`, and the city behind the name. */
const NAME_REACH = 24
const PLACE_REACH = 12
/** How far behind the name it may say that the summit opens. */
const OPENING_REACH = 6

/** `Hội nghị thượng đỉnh NATO dự kiến diễn ra ngày 11/7 tại Brussels`: the years with such a summit. */
export function summitEvidence(line: Line, sentences: readonly DatedSentence[]): Evidence[] {
  const out: Evidence[] = []
  for (const sentence of sentences) {
    const when = sentence.dates.flatMap((date) => monthOf(date))
    if (when.some((date) => date.parts.year !== null) || hasWord(line, 'looks-back', sentence.from, sentence.to)) continue
    for (let i = sentence.from, head = -99; i < sentence.to; i++) {
      if (wordAt(line, 'summit', i)) head = i
      const name = i - head > NAME_REACH ? null : SUMMIT_NAMES.at(line.forms, i)
      if (!name) continue
      const found = summitsOf(line, sentence, { ...name, when })
      if (found.length > 0) {
        const days = unite(found.map((summit) => [summit.from - NEAR, summit.to + NEAR]))
        out.push({
          kind: 'summit',
          days,
          reason: `${name.value.toUpperCase()} summit: ${[...new Set(found.map(({ year }) => year))].join(', ')}`,
          at: i,
        })
      }
      i = name.to - 1
    }
  }
  return out
}

interface Named {
  readonly from: number
  readonly to: number
  /** The series. */
  readonly value: string
  readonly when: readonly { readonly start: number; readonly parts: Parts }[]
}

/** A day before the name of the summit is that of the report, unless the summit opens or ends on it. */
function summitsOf(line: Line, { from, to }: DatedSentence, named: Named): readonly Summit[] {
  const series = SUMMITS.get(named.value) ?? []
  const start = line.tokens[named.from]?.start ?? 0
  const isOpening = hasWord(line, 'opens', named.to, Math.min(to, named.to + OPENING_REACH))
  const near = named.when.filter((date) => date.start > start || date.parts.day === null || isOpening)
  const timed = series.filter((summit) => near.some((date) => isWithin(summit, date.parts, isOpening ? 0 : 1)))
  if (timed.length === 0) return near.length > 0 ? [] : series.filter((summit) => isPlaced(line, summit, named.to, to))
  const countries = territoriesIn(line.tokens.slice(from, to), line.forms.slice(from, to)).map(({ territory }) => territory.country)
  const hosted = timed.filter((summit) => countries.includes(summit.country))
  return hosted.length > 0 ? hosted : timed
}

/** `hội nghị G20 ở Hamburg`, `tại thành phố Hamburg`, `tại Đức` */
function isPlaced(line: Line, { place, country }: Summit, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + PLACE_REACH) && !/^[,.;:]$/u.test(line.forms[i] ?? ''); i++) {
    if (!wordAt(line, 'at', i)) continue
    if (territoryAt(line.tokens, line.forms, i + 1)?.territory.country === country) return true
    for (let at = i + 1; at <= i + 4; at++) if (place.every((form, k) => line.forms[at + k] === form)) return true
  }
  return false
}

function monthOf(date: DateMention): { start: number; parts: Parts }[] {
  const parts = parseEdtf((date.value ?? '').split('/')[0] ?? null)
  return parts && parts.month !== null ? [{ start: date.start, parts }] : []
}

function isWithin({ from, to, months, year }: Summit, date: Parts, slack: number): boolean {
  if (date.month === null) return false
  if (date.day === null) return months.includes(date.month)
  if (!isDay(year, date.month, date.day)) return false
  const day = dayOfParts({ ...date, year })
  return day >= from - slack && day <= to + slack
}
