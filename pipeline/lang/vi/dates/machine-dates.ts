// Dates as machines write them: ISO 8601, RFC 2822, Unix time. A time with another zone than +07:00 is moved to Vietnam's day.
import { dayNumber, dayOf, edtf, isDay } from './calendar.ts'
import { FOREIGN_MONTHS } from './date-line-words.ts'
import { isPlausible } from './written-days.ts'

/** Vietnam's hours ahead of UTC, the year round. */
const LOCAL_HOURS = 7

/** The day of an ISO 8601 or RFC 2822 date, as EDTF; null for every other text. */
export function parseMachineDate(text: string): string | null {
  return parseIso(text) ?? parseMail(text)
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u

/** The day of `20200612`, `20200612T101500Z`, `20200612101500` (ISO 8601, basic format), as EDTF; null for every other text. */
export function parseCompact(text: string): string | null {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = COMPACT.exec(text) ?? []
  if (year === undefined) return null
  return parseIso(`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`)
}

/** The day of a time in seconds or milliseconds since 1970, as EDTF; null for every other text. */
export function parseEpoch(text: string): string | null {
  return /^\d{10}$|^\d{13}$/u.test(text) ? localDay(Number(text) * (text.length === 10 ? 1000 : 1), 0) : null
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

const US_TIME = /^([1-9]\d?)\/([1-9]\d?)\/(\d{4}) (?:[1-9]|1[0-2]):\d{2}(?::\d{2})? [AP]M$/iu

/**
 * The two days of `3/7/2019 8:00:00 AM`, the month's number first or the day's, as EDTF: servers write it so, whatever their pages show. Empty for
 * every other text: `03/07/2019 08:00 AM` and `3/7/2019 15:00 PM` are Vietnamese, `3/17/2019` has one reading.
 */
export function ambiguousDays(text: string): string[] {
  const [, first, second, year] = US_TIME.exec(text.trim()) ?? []
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  return a !== b && a <= 12 && b <= 12 && isPlausible(y) ? [edtf({ year: y, month: a, day: b }), edtf({ year: y, month: b, day: a })] : []
}

const MAIL = /^(?:[a-z]{3,9}, ?)?(\d{1,2}) ([a-z]{3,9}) (\d{4}) (\d{1,2}):(\d{2})(?::\d{2})? (Z|GMT|UTC|[+-]\d{4})$/iu

/** `Tue, 09 Mar 2010 22:00:00 GMT`, as feeds date their entries (RFC 2822) */
function parseMail(text: string): string | null {
  const match = MAIL.exec(text)
  if (!match) return null
  const [, day, name = '', year, hour, minute, zone = ''] = match
  const [y, m, d] = [Number(year), FOREIGN_MONTHS.get(name.toLowerCase()), Number(day)]
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
