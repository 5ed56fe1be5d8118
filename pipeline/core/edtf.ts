// EDTF (ISO 8601-2) dates as records hold them: which calendar days a partial date or an interval may mean.
import { EDTF_PATTERN } from '../../schemas/columns.ts'

export interface DayRange {
  /** First and last day, `YYYY-MM-DD`; both null where the year is unknown or the value is no date. */
  readonly from: string | null
  readonly to: string | null
}

const UNKNOWN: DayRange = { from: null, to: null }

/**
 * The days that an EDTF value may mean: `2021-06` is 2021-06-01 to 2021-06-30, an interval goes from the first day of its start to the
 * last day of its end. Null where a year is unknown (`XXXX-05-07`), where a year (0000 has no day in Python or SQL), month or day does not
 * exist, and where an interval ends before it starts.
 */
export function edtfDays(value: string | null): DayRange {
  if (value === null || !EDTF_PATTERN.test(value)) return UNKNOWN
  const [first = '', last = first] = value.split('/')
  const from = days(first).from
  const to = days(last).to
  return from === null || to === null || from > to ? UNKNOWN : { from, to }
}

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function days(date: string): DayRange {
  const [year = '', month, day] = date.split('-')
  if (!/^\d{4}$/u.test(year) || year === '0000') return UNKNOWN
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const length = monthLength(Number(year), Number(month))
  if (length === 0) return UNKNOWN
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` }
  return Number(day) >= 1 && Number(day) <= length ? { from: date, to: date } : UNKNOWN
}

/** Days of a month of the Gregorian calendar; 0 where there is no such month. */
function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  if (month < 1 || month > 12) return 0
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
