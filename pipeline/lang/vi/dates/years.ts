// Rules for years: năm 2016, năm ngoái, cuối năm nay, hồi 2016, giai đoạn 2011 - 2015, thập niên 90.
import { edtf, edtfInterval } from './calendar.ts'
import { yearOffsetAt } from './day-numbers.ts'
import { countBefore, isCompared } from './guards.ts'
import type { DateContext, DateReading } from './reading.ts'
import { shiftYears } from './resolve.ts'
import { digitsAt, endsBefore, isGlued, type Line, wordAt, yearAt } from './words.ts'

const yearOnly = (year: number) => ({ year, month: null, day: null })

/** năm 2016, đầu năm nay, hồi đầu năm */
export function readYear({ line, published }: DateContext, from: number): readonly DateReading[] {
  if (line.forms[from] === 'sang' && line.forms[from + 1] === 'năm') {
    const value = shiftYears(published, 1)
    if (!yearAt(line, from + 2)) return [{ from, to: from + 2, value: value && edtf(value), basis: 'relative', rule: 'date.relative.year' }]
  }
  const part = wordAt(line, 'part', from)
  const at = part ? part.to : from
  if (line.forms[at] !== 'năm') return []
  const year = yearAt(line, at + 1)
  if (year !== null) return isMoney(line, at + 2) ? [] : [yearReading(line, from, at + 1, year)]
  // chuyến thăm thứ năm tới đảo Fiji is the fifth visit
  if (countBefore(line, at) || isCompared(line, from) || line.forms[at - 1] === 'thứ') return []
  const offset = yearOffsetAt(line, at)
  if (offset && isYearWord(line, at + 1)) {
    const value = shiftYears(published, offset.offset)
    return [{ from, to: offset.to, value: value && edtf(value), basis: 'relative', rule: 'date.relative.year' }]
  }
  // "hồi đầu năm", "vào cuối năm": of the publication year
  if (!part || !endsBefore(line, 'year-lead', from) || isYearPartEnd(line, at + 1)) return []
  const value = shiftYears(published, 0)
  return [{ from, to: at + 1, value: value && edtf(value), basis: 'relative', rule: 'date.relative.part-of-year' }]
}

/** năm nay, ngoái, tới, sau, trước; `năm qua` may be twelve months or a year, and is left alone. */
function isYearWord(line: Line, at: number): boolean {
  return (
    line.forms[at] !== 'qua' &&
    line.forms[at] !== 'này' &&
    line.forms[at] !== 'mới' &&
    !wordAt(line, 'event-head', wordAt(line, 'last', at)?.to ?? at)
  )
}

function isYearPartEnd(line: Line, at: number): boolean {
  return ['học', 'thứ', 'mới', 'tài', 'âm'].includes(line.forms[at] ?? '')
}

function isMoney(line: Line, at: number): boolean {
  const mark = line.tokens[at]
  return (
    mark !== undefined && /^[.,]$/u.test(mark.text) && isGlued(line, at - 1) && line.tokens[at + 1]?.kind === 'number' && isGlued(line, at)
  )
}

/** A year, or the range of years that it opens: năm 2015-2016, năm 2010 đến 2015. */
function yearReading(line: Line, from: number, at: number, year: number): DateReading {
  const end = rangeEnd(line, at + 1, year)
  if (end) return { from, to: end.to, value: edtfInterval(yearOnly(year), yearOnly(end.year)), basis: 'explicit', rule: 'date.year.period' }
  return { from, to: at + 1, value: edtf(yearOnly(year)), basis: 'explicit', rule: 'date.year' }
}

function rangeEnd(line: Line, at: number, year: number): { to: number; year: number } | null {
  const link = wordAt(line, 'range', at)
  if (!link) return null
  const word = line.forms[link.to] === 'năm' ? link.to + 1 : link.to
  const end = yearAt(line, word)
  return end !== null && end > year && end - year <= 100 ? { to: word + 1, year: end } : null
}

/** hồi 2016, từ 2010 đến 2015, bầu cử 2016, giai đoạn 2011 - 2015 */
export function readBareYear({ line }: DateContext, from: number): readonly DateReading[] {
  const year = yearAt(line, from)
  if (year === null || year < 1900) return []
  const mark = line.tokens[from - 1]
  if (mark?.kind === 'punctuation' && isGlued(line, from - 1)) return []
  const end = rangeEnd(line, from + 1, year)
  if (end && (endsBefore(line, 'year-range', from) || endsBefore(line, 'year-lead', from)) && !wordAt(line, 'count', end.to)) {
    return [{ from, to: end.to, value: edtfInterval(yearOnly(year), yearOnly(end.year)), basis: 'explicit', rule: 'date.year.period' }]
  }
  if (!endsBefore(line, 'year-lead', from) || isMoney(line, from + 1)) return []
  const next = line.tokens[from + 1]
  const isNamed = endsBefore(line, 'year-named', from) && !wordAt(line, 'count', from + 1)
  if (next && next.kind !== 'punctuation' && !isNamed && !wordAt(line, 'fraction-safe', from + 1)) return []
  if (next && isGlued(line, from) && /^[/\-–%:]$/u.test(next.text)) return []
  return [{ from, to: from + 1, value: edtf(yearOnly(year)), basis: 'explicit', rule: 'date.year.bare' }]
}

/** những năm 1990, thập niên 90, thập kỷ 1980 */
export function readDecade({ line }: DateContext, from: number): readonly DateReading[] {
  const head = wordAt(line, 'decade', from)
  if (!head) return []
  const full = yearAt(line, head.to)
  const short = line.tokens[head.to]?.text.length === 2 ? digitsAt(line, head.to, 2) : null
  const start = full ?? (short === null ? null : short < 30 ? 2000 + short : 1900 + short)
  if (start === null || start % 10 !== 0) return []
  return [{ from, to: head.to + 1, value: edtfInterval(yearOnly(start), yearOnly(start + 9)), basis: 'explicit', rule: 'date.decade' }]
}
