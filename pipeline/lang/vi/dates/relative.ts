// Rules that count from publication or from another date: tuần tới, cách đây 2 tháng, ba ngày nữa, cùng ngày, hôm sau.
import { edtf, type Parts } from './calendar.ts'
import { countAt } from './day-numbers.ts'
import { offsetAt } from './day-phrases.ts'
import { countBefore, isCompared } from './guards.ts'
import type { DateContext, DateReading } from './reading.ts'
import { shiftDays, shiftMonths, shiftYears, weekdayInWeek } from './resolve.ts'
import { endsBefore, type Line, wordAt } from './words.ts'

const THURSDAY = 4

/** A date known to the week only is given as the month that holds the week's Thursday (as ISO 8601 gives weeks to years). */
export function readWeek({ line, published }: DateContext, from: number): readonly DateReading[] {
  const part = wordAt(line, 'part', from)
  const at = part ? part.to : from
  if (line.forms[at] !== 'tuần' || countBefore(line, at) || isCompared(line, from)) return []
  const offset = offsetAt(line, at + 1)
  const isBare = !offset && part !== null && endsBefore(line, 'year-lead', from) && line.forms[from] !== 'trong'
  if (!offset && !isBare) return []
  const side = line.forms[from] === 'cuối' ? 6 : line.forms[from] === 'đầu' ? 1 : THURSDAY
  const day = weekdayInWeek(published, side, offset?.by ?? 0)
  const sameMonth = published?.day === null && published.month !== null && (offset?.by ?? 0) === 0 ? published : null
  const month = day ?? sameMonth
  return [{ from, to: offset?.to ?? at + 1, value: month && edtf({ ...month, day: null }), basis: 'relative', rule: 'date.relative.week' }]
}

/** cách đây 2 tháng, hai năm trước, ba ngày nữa */
export function readCounted({ line, published }: DateContext, from: number): readonly DateReading[] {
  const isAgo = line.forms[from] === 'cách' && line.forms[from + 1] === 'đây'
  const count = countAt(line, isAgo ? from + 2 : from)
  const unit = count && wordAt(line, 'unit', count.to)
  if (!count || !unit || count.value < 1) return []
  if (!isAgo && (endsBefore(line, 'vague', from) || isPartOfNumber(line, from))) return []
  const sign = isAgo ? -1 : signAt(line, unit.to)
  if (sign === 0) return []
  const value = counted(published, unit.value, sign * count.value)
  return [{ from, to: isAgo ? unit.to : unit.to + 1, value: value && edtf(value), basis: 'relative', rule: 'date.relative.counted' }]
}

function isPartOfNumber(line: Line, from: number): boolean {
  const before = line.tokens[from - 1]
  if (before?.form === 'thứ' || before?.form === 'ngày') return true
  return before !== undefined && (/^[-–.,/]$/u.test(before.text) ? line.tokens[from - 2]?.kind === 'number' : before.kind === 'number')
}

/** `trước` counts from publication only where no event follows: not `hai tuần trước khi`, `một ngày trước đó`. */
function signAt(line: Line, at: number): number {
  const next = line.tokens[at + 1]
  if (line.forms[at] === 'nữa') return 1
  if (line.forms[at] !== 'trước') return 0
  return next === undefined ||
    next.kind === 'punctuation' ||
    (wordAt(line, 'fraction-safe', at + 1) !== null && wordAt(line, 'event-head', at + 1) === null)
    ? -1
    : 0
}

/** Days to the day (up to ten), weeks and months to the month, years to the year: what people mean by such counts. */
function counted(published: Parts | null, unit: string, by: number): Parts | null {
  if (unit === 'd') {
    const day = shiftDays(published, by)
    return day && Math.abs(by) > 10 ? { ...day, day: null } : day
  }
  const week = unit === 'w' ? shiftDays(published, by * 7) : null
  if (unit === 'w') return week && { ...week, day: null }
  if (unit === 'm') return Math.abs(by) <= 18 ? shiftMonths(published, by) : null
  return Math.abs(by) <= 60 ? shiftYears(published, by) : null
}

/** cùng ngày, hôm sau, một ngày trước đó: counted from the last day the text names. */
export function readSameDay({ line, last }: DateContext, from: number): readonly DateReading[] {
  const word = wordAt(line, 'same-day', from)
  if (!word || !last || line.tokens[word.to]?.text === '(') return []
  const { parts } = last
  const by = Number(word.value)
  if (by === 0) return [{ from, to: word.to, value: edtf(parts), basis: 'relative', rule: 'date.same-day' }]
  const moved = line.forms[word.to] === 'khi' ? null : shiftDays(parts, by)
  return moved ? [{ from, to: word.to, value: edtf(moved), basis: 'relative', rule: 'date.same-day' }] : []
}

/** vụ khủng bố 11/9: days that are known by their number. */
export function readHistoric({ line }: DateContext, from: number): readonly DateReading[] {
  const word = wordAt(line, 'historic', from)
  if (!word || line.tokens[word.to]?.text === '/' || line.tokens[word.to]?.text === '-') return []
  const at = [...Array(word.to - from).keys()].map((i) => from + i).find((i) => line.tokens[i]?.kind === 'number') ?? from
  return [{ from: at, to: word.to, value: word.value, basis: 'explicit', rule: 'date.historic' }]
}
