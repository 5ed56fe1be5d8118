// Datelines that name the place or the agency beside the day, before the first sentence: `HÀ NỘI, ngày 2/5/2018 (TTXVN) - ...`.
import type { Parts } from './calendar.ts'
import { numberedDayAt } from './day-numbers.ts'
import { firstTokenFrom, type Line, wordAt } from './words.ts'
import { writtenDayAt } from './written-days.ts'

/** Headline, lead and first paragraph may open with it; lines. Tokens that it has at most. */
const LINES = 4
const LENGTH = 24

export interface PlacedDateline {
  readonly parts: Parts
  readonly text: string
}

/** The dateline with which the text opens; null where there is none, or where several lines open so, as in a chronicle. */
export function placedDateline(line: Line): PlacedDateline | null {
  const found: PlacedDateline[] = []
  let lines = 0
  for (let start = 0; start >= 0 && (lines < LINES || found.length > 0); lines++) {
    const dateline = datelineAt(line, firstTokenFrom(line, start))
    if (dateline) found.push(dateline)
    const end = line.text.indexOf('\n', start)
    start = end < 0 ? -1 : end + 1
  }
  const [first, second] = found
  return first && !second ? first : null
}

/**
 * Names in capitals, a day, brackets and commas, and then the mark that ends it: a dash or a colon, or the bracket with which it began. `Sinh
 * ngày 2/5/1998 - ...` names nothing: two words at least, or one in capitals, or one beside a comma or a bracket.
 */
function datelineAt(line: Line, from: number): PlacedDateline | null {
  let parts: Parts | null = null
  let [names, marks, open] = [0, 0, 0]
  let hasCapitals = false
  for (let i = from; i < Math.min(line.tokens.length, from + LENGTH); ) {
    const token = line.tokens[i]
    if (!token) return null
    const day: Placed | null = parts === null ? dayAt(line, i) : null
    if (day) {
      parts = day.parts
      i = day.to
      continue
    }
    if (token.text === '(') open++
    if (token.text === ')') open--
    const closes = token.text === ')' && line.tokens[from]?.text === '(' && open === 0
    if (parts && ((/^[-–—:]$/u.test(token.text) && open === 0) || closes) && opensText(line, i)) {
      const isNamed = names > 1 || hasCapitals || (names === 1 && marks > 0)
      return isNamed ? { parts, text: line.text.slice(line.tokens[from]?.start, line.tokens[i - 1]?.end) } : null
    }
    if (token.capital) {
      names++
      hasCapitals ||= token.text.length > 1 && token.text === token.text.toUpperCase()
    } else if (/^[(),./]$/u.test(token.text)) marks++
    else if (!wordAt(line, 'dateline', i) && !(token.kind === 'number' && isInName(line, i))) return null
    i++
  }
  return null
}

interface Placed {
  readonly parts: Parts
  readonly to: number
}

function dayAt(line: Line, from: number): Placed | null {
  const isNamed = line.forms[from] === 'ngày'
  const at = isNamed ? from + 1 : from
  const written = writtenDayAt(line, at)
  if (written) return written
  const day = numberedDayAt(line, at, 'glued')
  // `Vân Giang 4-1 Sông Mẫu: ...` is a score.
  return day && day.month !== null && day.yearOffset === null && (isNamed || day.style !== '-')
    ? { parts: { year: day.year, month: day.month, day: day.day }, to: day.to }
    : null
}

/** A sentence follows: `... (TTXVN) - Sáng nay`; not `12-13`, not `... ngày 6/2 - con phố đông nhất`. */
function opensText(line: Line, i: number): boolean {
  const next = line.tokens[i + 1]
  if (!next || line.text.slice(line.tokens[i]?.end, next.start) === '') return false
  return next.capital || next.kind === 'number' || /^["“‘'(]$/u.test(next.text)
}

/** `VOV5`: a number stuck to a name. */
function isInName(line: Line, i: number): boolean {
  return line.tokens[i - 1]?.capital === true && line.tokens[i - 1]?.end === line.tokens[i]?.start
}
