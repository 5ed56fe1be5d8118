// Date lines of pages and dates of metadata: `Thứ sáu, 7/5/2021, 10:15 (GMT+7)`, `9 Tháng 1 2015 lúc 15:08`, ISO 8601, RFC 2822, Unix time.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { dayNumber, dayOf, edtf, isDay } from './calendar.ts'
import { monthNumberAt, numberedDayAt } from './day-numbers.ts'
import { digitsAt, type Line, lineOf, yearAt } from './words.ts'

const WORDS = new PhraseIndex<string>()
const MONTH_NAMES = new Map<string, number>()
for (const row of readTable(new URL('../data/date-line-words.tsv', import.meta.url), ['words', 'value'])) {
  for (const word of row.words.split('|')) {
    WORDS.add(word, word)
    if (row.value) MONTH_NAMES.set(word, Number(row.value))
  }
}

const MAX_LENGTH = 90
/** Vietnam's hours ahead of UTC, the year round. */
const LOCAL_HOURS = 7

/**
 * The day a date line tells, as EDTF; null where the line has no full date, or holds any word that is not about date or time
 * (a teaser with its date is no date line). A time with another zone than +07:00 is moved to Vietnam's day.
 */
export function parseDateLine(text: string): string | null {
  const line = text.normalize('NFC').trim()
  if (line.length > MAX_LENGTH || !/\d/u.test(line)) return null
  return parseIso(line) ?? parseMail(line) ?? parseWritten(lineOf(line))
}

const YEARLESS =
  /^(?:\p{L}+ \p{L}+,? )?(?:\d{1,2}[:hg]\d{2}[\s,|-]{1,3}(?:ngày )?(\d{1,2})[/.-](\d{1,2})|(?:ngày )?(\d{1,2})[/.-](\d{1,2})[\s,|-]{1,3}\d{1,2}[:hg]\d{2})$/iu

/** `07:35 06/11`: the day and month of a line that holds them with a time of day and no year; null for every other line. */
export function parseYearlessLine(text: string): { readonly year: null; readonly month: number; readonly day: number } | null {
  const match = YEARLESS.exec(text.normalize('NFC').trim())
  const [day, month] = [Number(match?.[1] ?? match?.[3]), Number(match?.[2] ?? match?.[4])]
  return match && isDay(null, month, day) ? { year: null, month, day } : null
}

/** A metadata value: what `parseDateLine` reads, a bare year or month, or seconds or milliseconds since 1970. */
export function parseDateValue(text: string): string | null {
  const value = text.trim()
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value)) return isPlausible(Number(value.slice(0, 4))) ? value : null
  if (/^\d{10}$|^\d{13}$/u.test(value)) return localDay(Number(value) * (value.length === 10 ? 1000 : 1), 0)
  return parseDateLine(value)
}

const ISO =
  /^\D{0,20}?(\d{4})-(\d{2})-(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?:\s?\(?GMT\+7\)?)?$/u

function parseIso(text: string): string | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, , zone] = match
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!isPlausible(y) || !isDay(y, m, d)) return null
  if (hour === undefined || zone === undefined) return edtf({ year: y, month: m, day: d })
  const time = dayNumber(y, m, d) * 86_400_000 + (Number(hour) * 60 + Number(minute)) * 60_000
  return localDay(time, zoneHours(zone))
}

const MAIL = /^(?:[a-z]{3,9}, ?)?(\d{1,2}) ([a-z]{3,9}) (\d{4}) (\d{1,2}):(\d{2})(?::\d{2})? (Z|GMT|UTC|[+-]\d{4})$/iu

/** `Tue, 09 Mar 2010 22:00:00 GMT`, as feeds date their entries (RFC 2822) */
function parseMail(text: string): string | null {
  const match = MAIL.exec(text)
  if (!match) return null
  const [, day, name = '', year, hour, minute, zone = ''] = match
  const [y, m, d] = [Number(year), MONTH_NAMES.get(name.toLowerCase()), Number(day)]
  if (m === undefined || !isPlausible(y) || !isDay(y, m, d)) return null
  const time = dayNumber(y, m, d) * 86_400_000 + (Number(hour) * 60 + Number(minute)) * 60_000
  return localDay(time, /^[+-]/u.test(zone) ? zoneHours(zone) : 0)
}

function zoneHours(zone: string): number {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3)) + Number(zone.slice(-2)) / 60
  return zone.startsWith('-') ? -hours : hours
}

/** The day in Vietnam of a time written in a zone, in milliseconds of that zone's clock. */
function localDay(time: number, zone: number): string {
  return edtf(dayOf(Math.floor((time + (LOCAL_HOURS - zone) * 3_600_000) / 86_400_000)))
}

function parseWritten(line: Line): string | null {
  let found: string | null = null
  for (let i = 0; i < line.tokens.length; ) {
    const date = dateAt(line, i)
    if (date) {
      found ??= date.value
      i = date.to
      continue
    }
    const word = WORDS.at(line.forms, i)
    if (!word && line.tokens[i]?.kind === 'word') return null
    i = word ? word.to : i + 1
  }
  return found
}

function dateAt(line: Line, from: number): { to: number; value: string } | null {
  const numbered = numberedDayAt(line, from, 'spaced')
  if (numbered?.year != null && numbered.month !== null && isPlausible(numbered.year)) {
    return { to: numbered.to, value: edtf({ year: numbered.year, month: numbered.month, day: numbered.day }) }
  }
  return yearFirst(line, from) ?? monthFirst(line, from) ?? dayFirst(line, from)
}

/** 2021/05/07 */
function yearFirst(line: Line, from: number): { to: number; value: string } | null {
  const [year, month, day] = [yearAt(line, from), digitsAt(line, from + 2, 2), digitsAt(line, from + 4, 2)]
  const mark = line.tokens[from + 1]?.text ?? ''
  if (year === null || month === null || day === null || !/^[-/.]$/u.test(mark) || line.tokens[from + 3]?.text !== mark) return null
  return isDay(year, month, day) && isPlausible(year) ? { to: from + 5, value: edtf({ year, month, day }) } : null
}

/** 9 Tháng 1 2015, 9 tháng 1, 2015, 07 May 2021 */
function dayFirst(line: Line, from: number): { to: number; value: string } | null {
  const day = digitsAt(line, from, 2)
  const month = line.forms[from + 1] === 'tháng' ? monthNumberAt(line, from + 2) : monthNameAt(line, from + 1)
  return day === null || !month ? null : withYear(line, month.to, month.value, day)
}

/** Tháng Một 9, 2015; May 7, 2021 */
function monthFirst(line: Line, from: number): { to: number; value: string } | null {
  const month = line.forms[from] === 'tháng' ? monthNumberAt(line, from + 1) : monthNameAt(line, from)
  const day = month && digitsAt(line, month.to, 2)
  return month && day !== null ? withYear(line, month.to + 1, month.value, day) : null
}

function monthNameAt(line: Line, at: number): { to: number; value: number } | null {
  const value = MONTH_NAMES.get(line.forms[at] ?? '')
  return value === undefined ? null : { to: at + 1, value }
}

function withYear(line: Line, at: number, month: number, day: number): { to: number; value: string } | null {
  const mark = /^[,/-]$/u.test(line.tokens[at]?.text ?? '') ? at + 1 : at
  const year = yearAt(line, mark)
  if (year === null || !isPlausible(year) || !isDay(year, month, day)) return null
  return { to: mark + 1, value: edtf({ year, month, day }) }
}

/** News pages on the web: from the first ones to the end of the century. */
function isPlausible(year: number): boolean {
  return year >= 1995 && year <= 2099
}
