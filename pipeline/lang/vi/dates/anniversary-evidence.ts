// What anniversaries tell of the time of a text: `kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ`, `(27/7/1947 - 27/7/2017)`.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { dayNumber, isDay, type Parts, parseEdtf } from './calendar.ts'
import type { DaySet } from './day-set.ts'
import { type DatedSentence, type Evidence, yearWithin } from './evidence.ts'
import { digitsAt, type Line, wordAt } from './words.ts'

interface Origin extends Parts {
  /** Lists of words, of each of which one must be there. */
  readonly groups: readonly PhraseIndex<string>[]
  readonly name: string
}

const ORIGINS: readonly Origin[] = readTable(new URL('../data/anniversaries.tsv', import.meta.url), ['day', 'words']).map(
  ({ day, words }) => {
    const parts = parseEdtf(day)
    if (!parts) throw new Error(`anniversaries.tsv: ${day} is no day`)
    return { ...parts, groups: words.split('+').map(indexOf), name: words }
  },
)

const ORIGIN_DAYS: ReadonlySet<number> = new Set(
  ORIGINS.flatMap(({ year, month, day }) => (year === null || month === null || day === null ? [] : [dayNumber(year, month, day)])),
)

/** Whether papers count the years since the day, so that they write of it in any year: 11/9/2001. `day`: number of a day. */
export function isAnniversaryOrigin(day: number): boolean {
  return ORIGIN_DAYS.has(day)
}

function indexOf(words: string): PhraseIndex<string> {
  const index = new PhraseIndex<string>()
  for (const word of words.split('|')) index.add(phraseForms(word).join(' '), word)
  return index
}

/** So long before the day papers speak of it, and so long after. */
const BEFORE = 75
const AFTER = 10
/** Tokens between `kỷ niệm` and the number, and between the number and what is remembered. */
const NUMBER_REACH = 3
const WORDS_REACH = 22

/** The years in which the anniversary of a known day comes round, where the article's own day is near it. */
export function anniversaryEvidence(line: Line, sentences: readonly DatedSentence[], day: Parts): Evidence[] {
  const found = sentences.flatMap(({ from, to }) => {
    const out: Evidence[] = []
    for (let i = from; i < to; i++) {
      const count = wordAt(line, 'anniversary', i) ? countAfter(line, i, to) : null
      if (count) out.push(...ORIGINS.flatMap((origin) => around(line, { ...count, origin, to }, day)))
    }
    return out
  })
  return [...found, ...pairEvidence(line, day)]
}

interface Count {
  readonly years: number
  readonly at: number
}

/** `kỷ niệm 70 năm`, `kỷ niệm lần thứ 70` */
function countAfter(line: Line, from: number, to: number): Count | null {
  for (let i = from + 1; i < Math.min(to, from + 2 + NUMBER_REACH); i++) {
    const years = digitsAt(line, i, 3)
    if (years === null) continue
    return line.forms[i + 1] === 'năm' || line.forms[i - 1] === 'thứ' ? { years, at: i + 1 } : null
  }
  return null
}

function around(line: Line, { years, at, origin, to }: Count & { readonly origin: Origin; readonly to: number }, day: Parts): Evidence[] {
  const end = Math.min(to, at + WORDS_REACH)
  const isNamed = origin.groups.every((words) => {
    for (let i = at; i < end; i++) if (words.at(line.forms, i)) return true
    return false
  })
  const days = isNamed ? daysAround({ ...origin, year: (origin.year ?? 0) + years }) : []
  return yearWithin(day, days) === null ? [] : [{ kind: 'event', days, reason: `${years} years of ${origin.name}`, at }]
}

function daysAround({ year, month, day }: Parts): DaySet {
  if (year === null || month === null || day === null || !isDay(year, month, day)) return []
  const number = dayNumber(year, month, day)
  return [[number - BEFORE, number + AFTER]]
}

const PAIR = /\((\d{1,2})[/.-](\d{1,2})[/.-](1[89]\d\d|20\d\d)\s?[-–]\s?\1[/.-]\2[/.-](20\d\d)\)/gu

/** `(27/7/1947 - 27/7/2017)` */
function pairEvidence(line: Line, day: Parts): Evidence[] {
  return [...line.text.matchAll(PAIR)].flatMap((pair): Evidence[] => {
    const days = daysAround({ year: Number(pair[4]), month: Number(pair[2]), day: Number(pair[1]) })
    return yearWithin(day, days) === null ? [] : [{ kind: 'event', days, reason: pair[0], at: 0 }]
  })
}
