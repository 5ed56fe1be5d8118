// Days counted by year, or by month where they lie within few years: the bars of a timeline.

export interface Period {
  /** `2021` or `2021-06`. */
  readonly value: string
  readonly count: number
}

/** At most this many bars of a month each; beyond, a bar is a year. */
const MOST_MONTHS = 36

/** Every period from the first day to the last, those without a day too. */
export function periodsOf(days: readonly (string | null)[]): Period[] {
  const known = days.filter((day) => day !== null).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = monthNumber(last) - monthNumber(first) + 1
  const digits = months <= MOST_MONTHS ? 7 : 4
  const counts = new Map<string, number>()
  for (const day of known) counts.set(day.slice(0, digits), (counts.get(day.slice(0, digits)) ?? 0) + 1)
  const values =
    digits === 7
      ? Array.from({ length: months }, (_, i) => monthOf(monthNumber(first) + i))
      : Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, i) => String(Number(first.slice(0, 4)) + i))
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
