// Sets of days as sorted, disjoint intervals: what an article can have been published on, cut down by one piece of evidence after another.
import { dayNumber } from './calendar.ts'

/** Day numbers, both inclusive, sorted and disjoint. */
export type DaySet = readonly (readonly [number, number])[]

/** The years an article can be of: web news, up to the last year the shipped tables speak of. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2026
export const ALL_DAYS: DaySet = [[dayNumber(FIRST_YEAR, 1, 1), dayNumber(LAST_YEAR, 12, 31)]]

export function unite(intervals: readonly (readonly [number, number])[]): DaySet {
  const out: [number, number][] = []
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else if (from <= to) out.push([from, to])
  }
  return out
}

export function intersect(a: DaySet, b: DaySet): DaySet {
  const out: (readonly [number, number])[] = []
  for (const [from, to] of a) {
    for (const [start, end] of b) {
      if (start <= to && end >= from) out.push([Math.max(from, start), Math.min(to, end)])
    }
  }
  return unite(out)
}

export function holds(set: DaySet, day: number): boolean {
  return set.some(([from, to]) => day >= from && day <= to)
}

/** How many days a set holds. */
export function sizeOf(set: DaySet): number {
  return set.reduce((sum, [from, to]) => sum + to - from + 1, 0)
}
