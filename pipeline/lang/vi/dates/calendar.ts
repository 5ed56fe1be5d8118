// Calendar arithmetic on plain civil dates (proleptic Gregorian), and their EDTF forms. No clock, no time zone.

/** A date of day, month or year precision. A null year is unknown; a null month or day is not given. */
export interface Parts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The inverse of `dayNumber` (civil_from_days). */
export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a month has such a day; 29 February counts where the year is unknown. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const length = LENGTHS[month - 1]
  if (length === undefined || day < 1 || day > length) return false
  if (month !== 2 || day !== 29 || year === null) return true
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The month `by` months from another. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

const two = (n: number) => String(n).padStart(2, '0')

export function edtf({ year, month, day }: Parts): string {
  const y = year === null ? 'XXXX' : String(year).padStart(4, '0')
  return month === null ? y : day === null ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`
}

export function edtfInterval(from: Parts, to: Parts): string {
  const [a, b] = [edtf(from), edtf(to)]
  return a === b ? a : `${a}/${b}`
}

/** The parts of an EDTF date; null for an interval or anything else. */
export function parseEdtf(text: string | null): Parts | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text ?? '')
  if (!match) return null
  const number = (part: string | undefined) => (part === undefined || part === 'XXXX' ? null : Number(part))
  return { year: number(match[1]), month: number(match[2]), day: number(match[3]) }
}
