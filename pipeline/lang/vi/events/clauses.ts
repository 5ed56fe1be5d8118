// Where one clause of a sentence ends and the next begins, near enough for tense, dates and objects.
import { groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const COMPOUND = eventWords('compound')
const NP_JOIN = eventWords('join')
const OBLIQUE = eventWords('oblique')
const END = /^[,;:?!…[\]]$/u
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const HARD = /^[;:?!…]$/u

export function isHardEnd(form: string | undefined): boolean {
  return form !== undefined && HARD.test(form)
}

/** Whether a clause ends before token `at`: a mark, or a word that opens a clause. `và` between two names opens none. */
export function partsAt(line: Line, at: number): boolean {
  if (beginsAnew(line, at)) return true
  if (line.inMention[at]) return false
  const form = line.forms[at] ?? ''
  if (isDash(line, at)) return true
  if (END.test(form)) return !(isListComma(line, at) || isBeforeLastDate(line, at))
  const join = CLAUSE_JOIN.after(line.forms, at, line.forms.length)
  if (join === at) return false
  // song phương, làm việc: the word is part of another
  if (COMPOUND.after(line.forms, at, line.forms.length) > join || COMPOUND.after(line.forms, at - 1, line.forms.length) > at) return false
  return !(NP_JOIN.startsAt(line.forms, at, join) && line.startingAt.has(join) && (line.endingAt.has(at) || line.forms[at - 1] === ')'))
}

/** Whether a clause ends somewhere between two tokens. */
export function isParted(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (partsAt(line, i)) return true
  return false
}

/** The first token of the clause that holds `at`: behind a mark, or the word that opens the clause. */
export function clauseStart(line: Line, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (!partsAt(line, i)) continue
    if (END.test(line.forms[i] ?? '')) return i + 1
    // `trước khi` opens the clause, not its `khi`.
    return CLAUSE_JOIN.after(line.forms, i - 1, line.forms.length) > i ? i - 1 : i
  }
  return 0
}

/** The token after the clause that holds `at`. */
export function clauseEnd(line: Line, at: number): number {
  for (let i = at; i < line.forms.length; i++) if (partsAt(line, i)) return i
  return line.forms.length
}

/** `Mỹ, Nga và Anh`, `Lima, Peru`, `Ngoại trưởng Peru, ông Soto`; but not `trong cuộc gặp với ông Soto, Thủ tướng Chile nói`. */
function isListComma(line: Line, at: number): boolean {
  const [before, after] = [line.endingAt.get(at), line.startingAt.get(at + 1)]
  if (line.forms[at] !== ',' || !before || !after) return false
  const isPlace = before.mention.kind === 'place' && (after.mention.kind === 'place' || after.mention.kind === 'state')
  const isSame = before.mention.entity !== null && before.mention.entity === after.mention.entity
  return isPlace || isSame || (groupFrom(line, before.from)?.to ?? at) > at
}

/** `ông Soto - người chỉ trích Chile - đã cầu viện`; not `Mỹ - Nga`, `Al-Tanf`. */
export function isDash(line: Line, at: number): boolean {
  if (!DASHES.has(line.forms[at] ?? '')) return false
  const [before, dash, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]]
  if (!before || !dash || !after || line.inDate[at]) return false
  return before.end < dash.start && dash.end < after.start && !(line.endingAt.has(at) && line.startingAt.has(at + 1))
}

/** `gặp nhau tại Lima, Peru, ngày 3/9.`, `ném đá vào cảnh sát, hôm 3/9.`: the date that ends the sentence goes with what stands before it; not `theo văn bản 32/QĐ, ngày 3/9.` */
function isBeforeLastDate(line: Line, at: number): boolean {
  const start = OBLIQUE.after(line.forms, at + 1, line.forms.length)
  if (line.forms[at] !== ',' || !line.inDate[start]) return false
  const before = line.tokens[at - 1]
  const isWord = line.endingAt.has(at) || (before?.kind === 'word' && !before.capital)
  const date = line.dates.find(({ from }) => from === start)
  return isWord && date !== undefined && date.to >= line.forms.length - 1
}

/** `Ông Soto tại phiên họp Ngày 3/9, chính phủ Peru ...`: the date that opens a sentence, behind a caption or a heading without a full stop. */
export function beginsAnew(line: Line, at: number): boolean {
  if (at === 0 || !line.inDate[at] || line.inDate[at - 1] || !line.tokens[at]?.capital) return false
  const date = line.dates.find(({ from }) => from === at)
  return date !== undefined && (/^[,(]$/u.test(line.forms[date.to] ?? '') || line.startingAt.has(date.to))
}
