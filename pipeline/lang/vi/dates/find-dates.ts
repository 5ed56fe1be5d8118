// Finds the dates of a text and resolves them against the publication date (EDTF or null), never against today.
import { edtf, type Parts, parseEdtf } from './calendar.ts'
import type { DateMention } from './date-mentions.ts'
import { readDayPhrase, readNumberedDays } from './days.ts'
import { readMonth, readMonthSlashYear, readPartOfYear, readQuarter, readSeason } from './months.ts'
import type { DateContext, DateReading, DateRule } from './reading.ts'
import { readCounted, readHistoric, readSameDay, readWeek } from './relative.ts'
import { firstForms, type Line } from './words.ts'
import { readBareYear, readDecade, readYear } from './years.ts'

/** Every rule tries every place; the one that reads furthest wins, the earlier one where two read as far. */
const RULES: readonly DateRule[] = [
  readHistoric,
  readDayPhrase,
  readSameDay,
  readNumberedDays,
  readCounted,
  readPartOfYear,
  readMonth,
  readMonthSlashYear,
  readQuarter,
  readSeason,
  readWeek,
  readDecade,
  readYear,
  readBareYear,
]

/** What a date phrase can begin with: a number, or one of these words. */
const STARTS = firstForms(
  ['daypart', 'day', 'sunday', 'part', 'number', 'decade', 'same-day', 'historic'],
  ['thứ', 'tháng', 'quý', 'mùa', 'tuần', 'năm', 'sang', 'cách', 'nửa'],
)

/** The dates in order, not overlapping. Linear in the text: a rule looks at most a few dozen tokens around. */
export function findDates(line: Line, published: string | null): DateMention[] {
  const out: DateMention[] = []
  let context: DateContext = { line, published: parseEdtf(published), last: null }
  for (let i = 0; i < line.tokens.length; ) {
    const token = line.tokens[i]
    const readings = token?.kind === 'number' || STARTS.has(token?.form ?? '') ? best(context, i) : []
    for (const reading of readings) {
      out.push(mention(line, reading))
      const parts = parseEdtf(reading.value)
      if (parts && parts.day !== null && reading.rule !== 'date.same-day' && !isAhead(parts, context.published))
        context = { ...context, last: { parts, to: reading.to } }
    }
    i = Math.max(i + 1, readings.at(-1)?.to ?? 0)
  }
  return out
}

/** `cùng ngày` looks back to a day that has been, not to one that is to come. */
function isAhead(day: Parts, published: Parts | null): boolean {
  return published?.day != null && day.year !== null && published.year !== null && edtf(day) > edtf(published)
}

function best(context: DateContext, from: number): readonly DateReading[] {
  let found: readonly DateReading[] = []
  for (const rule of RULES) {
    const readings = rule(context, from)
    if ((readings.at(-1)?.to ?? 0) > (found.at(-1)?.to ?? 0)) found = readings
  }
  return found
}

function mention(line: Line, reading: DateReading): DateMention {
  const start = line.tokens[reading.from]?.start ?? 0
  const end = line.tokens[reading.to - 1]?.end ?? start
  return { start, end, text: line.text.slice(start, end), value: reading.value, basis: reading.basis, rule: reading.rule }
}
