// A day as a phrase: `sáng 7/5`, `hôm qua, 21/6`, `thứ Hai (6/2)`, `thứ Sáu tuần trước`, `đêm 3 rạng sáng 4/3`: read apart, not yet resolved.
import { type NumberedDay, type NumberedDays, numberedDaysAt } from './day-numbers.ts'
import { weekdayAt } from './weekdays.ts'
import { digitsAt, endsBefore, firstForms, type Line, wordAt } from './words.ts'

export interface DayPhrase {
  readonly from: number
  readonly to: number
  readonly numbers: NumberedDays | null
  /** `hôm` 12: a day without its month. */
  readonly bareDay: number | null
  /** Days from publication: hôm qua -1. */
  readonly offset: number | null
  /** 1 = Monday. */
  readonly weekday: number | null
  /** Weeks from the one of publication: `tuần trước` -1; months likewise for a bare day. */
  readonly weeks: number | null
  readonly months: number | null
  readonly tense: 'past' | 'future' | null
  /** `này`: thứ Sáu này. */
  readonly isThis: boolean
}

interface Draft {
  at: number
  lead: 'none' | 'day' | 'part'
  numbers: NumberedDays | null
  bareDay: number | null
  offset: number | null
  weekday: number | null
  tense: 'past' | 'future' | null
  /** A bracket was opened inside the phrase. */
  isOpen: boolean
}

/** What a day phrase can begin with. */
const STARTS = firstForms(['daypart', 'sunday', 'day'], ['thứ'])

/** The day phrase that starts at a token with a word that says it is a day; numbers alone are not read here. */
export function dayPhraseAt(line: Line, from: number): DayPhrase | null {
  if (!STARTS.has(line.forms[from] ?? '')) return null
  const draft: Draft = { at: from, lead: 'none', numbers: null, bareDay: null, offset: null, weekday: null, tense: null, isOpen: false }
  for (let step = 0; step < 8 && extend(line, from, draft); step++);
  if (draft.numbers === null && draft.bareDay === null && draft.offset === null && draft.weekday === null) return null
  return close(line, from, draft)
}

/** Takes the next part of the phrase into the draft; false when there is none. */
function extend(line: Line, from: number, draft: Draft): boolean {
  if (draft.numbers || draft.bareDay !== null) return false
  const opened = openMark(line, draft)
  const at = draft.at + (opened ? 1 : 0)
  const part = draft.numbers === null && !opened ? wordAt(line, 'daypart', at) : null
  if (part && startsDay(line, part.to)) return take(draft, part.to, { lead: 'part' })
  const relative = relativeAt(line, at, draft)
  if (relative) return take(draft, relative.to, { offset: relative.offset, lead: 'day' })
  const weekday = draft.weekday === null ? weekdayAt(line, at, draft.lead !== 'none') : null
  if (weekday) return take(draft, weekday.to, { weekday: weekday.weekday })
  const hasLead = draft.lead !== 'none' || draft.offset !== null || draft.weekday !== null
  const numbers = hasLead ? numberedDaysAt(line, at, 'spaced') : null
  if (numbers && !isCounted(line, from, numbers))
    return take(draft, closeMark(line, numbers.to, isBracket(line, draft, opened)), { numbers })
  const day = wordAt(line, 'day', at)
  if (day && startsDay(line, day.to)) {
    const past = wordAt(line, 'day-past', at)
    return take(draft, day.to, {
      isOpen: isBracket(line, draft, opened),
      lead: 'day',
      tense: past && past.to === day.to ? 'past' : draft.tense,
    })
  }
  return !opened && bareDay(line, draft)
}

function take(draft: Draft, to: number, parts: Partial<Draft>): boolean {
  Object.assign(draft, parts, { at: to })
  return true
}

/** A comma or bracket between the name of a day and its number: `hôm qua, 21/6`, `thứ Hai (ngày 6/2)`. */
function openMark(line: Line, draft: Draft): boolean {
  const mark = line.tokens[draft.at]?.text
  if (draft.offset === null && draft.weekday === null) return false
  if (mark !== ',' && mark !== '(') return false
  const word = wordAt(line, 'day', draft.at + 1)
  return numberedDaysAt(line, word?.to ?? draft.at + 1, 'glued') !== null
}

function isBracket(line: Line, draft: Draft, opened: boolean): boolean {
  return draft.isOpen || (opened && line.tokens[draft.at]?.text === '(')
}

function closeMark(line: Line, to: number, opened: boolean): number {
  return opened && line.tokens[to]?.text === ')' ? to + 1 : to
}

/** Whether a day can start here, so that the word before it is a lead: `sáng` in `sáng 7/5`, not in `ánh sáng`. */
function startsDay(line: Line, at: number): boolean {
  const form = line.forms[at]
  if (form === undefined) return false
  if (wordAt(line, 'daypart', at) && (line.forms[at] !== 'sớm' || startsDay(line, at + 1)))
    return startsDay(line, wordAt(line, 'daypart', at)?.to ?? at + 1)
  if (wordAt(line, 'day', at)) return startsDay(line, wordAt(line, 'day', at)?.to ?? at + 1)
  if (wordAt(line, 'today', at) || isTomorrow(line, at)) return true
  return weekdayAt(line, at, true) !== null || numberedDaysAt(line, at, 'spaced') !== null || digitsAt(line, at, 2) !== null
}

function isTomorrow(line: Line, at: number): boolean {
  return wordAt(line, 'tomorrow', at) !== null && line.tokens[at]?.capital === false
}

function relativeAt(line: Line, at: number, draft: Draft): { to: number; offset: number } | null {
  if (draft.lead === 'none' || draft.offset !== null || draft.weekday !== null) return null
  const before = line.forms[at - 1] ?? ''
  const isDayWord = before === 'ngày'
  const tomorrow = before !== 'hôm' && isTomorrow(line, at) ? wordAt(line, 'tomorrow', at) : null
  // "ngày kia" is the day after tomorrow, "hôm kia" the one before yesterday
  if (tomorrow && (isDayWord || tomorrow.value === '1')) return { to: tomorrow.to, offset: Number(tomorrow.value) }
  const today = wordAt(line, 'today', at)
  if (!today || isDayWord || (before !== 'hôm' && (line.forms[at] === 'kia' || line.forms[at] === 'kìa'))) return null
  return { to: today.to, offset: Number(today.value) }
}

/** Mỗi ngày uống 2-3 lần: numbers with a unit after them are counts. */
function isCounted(line: Line, from: number, numbers: NumberedDays): boolean {
  const last = numbers.days.at(-1) as NumberedDay
  if (last.style === 'tháng' || last.year !== null) return false
  if (endsBefore(line, 'each', from)) return true
  if (wordAt(line, 'count', numbers.to) && last.style !== '/') return true
  // "sáng 7.5%", "ngày 3.5 triệu"
  return last.style === '.' && /^[%‰]$/u.test(line.tokens[numbers.to]?.text ?? '')
}

/** `hôm 12`, `ngày 20 tới`, `vào ngày 14`: a day without month, where nothing after it makes it a count. */
function bareDay(line: Line, draft: Draft): boolean {
  if (draft.lead !== 'day' || draft.offset !== null || draft.weekday !== null) return false
  const day = digitsAt(line, draft.at, 2)
  if (day === null || day < 1 || day > 31) return false
  const next = line.tokens[draft.at + 1]
  if (next?.kind === 'number' || (/^[/\-–.:%]$/u.test(next?.text ?? '') && !/^[.:]$/u.test(next?.text ?? ''))) return false
  if (wordAt(line, 'count', draft.at + 1) && !(next?.form === 'tháng' && offsetAt(line, draft.at + 2))) return false
  return take(draft, draft.at + 1, { bareDay: day })
}

/** The words after the day that say which one: tới, vừa qua, tuần trước, tháng này, năm ngoái. */
function close(line: Line, from: number, draft: Draft): DayPhrase {
  const phrase = { ...draft, from, to: draft.at, weeks: null, months: null, isThis: false }
  const at = draft.at
  if (draft.weekday !== null && line.forms[at] === 'tuần') {
    const week = offsetAt(line, at + 1)
    if (week) return withDate(line, { ...phrase, to: week.to, weeks: week.by })
  }
  if (draft.bareDay !== null && line.forms[at] === 'tháng') {
    const month = offsetAt(line, at + 1)
    if (month) return { ...phrase, to: month.to, months: month.by }
  }
  const next = wordAt(line, 'next', at)
  if (next && line.forms[at] !== 'sau' && !leadsOn(line, next.to)) return { ...phrase, to: next.to, tense: 'future' }
  const last = wordAt(line, 'last', at)
  if (last && !['trước', 'rồi'].includes(line.forms[at] ?? '')) return { ...phrase, to: last.to, tense: 'past' }
  if (draft.weekday !== null && draft.numbers === null && line.forms[at] === 'này') return { ...phrase, to: at + 1, isThis: true }
  return phrase
}

/** thứ Sáu tuần trước (12/5) */
function withDate(line: Line, phrase: DayPhrase): DayPhrase {
  if (!/^[(,]$/u.test(line.tokens[phrase.to]?.text ?? '')) return phrase
  const word = wordAt(line, 'day', phrase.to + 1)
  const numbers = numberedDaysAt(line, word?.to ?? phrase.to + 1, 'glued')
  return numbers ? { ...phrase, numbers, to: closeMark(line, numbers.to, line.tokens[phrase.to]?.text === '(') } : phrase
}

/** `7/5 tới thăm Nga`, `7/5 tới Hà Nội`: the word is a verb. */
export function leadsOn(line: Line, at: number): boolean {
  const token = line.tokens[at]
  const before = line.forms[at - 1]
  return (
    before === 'tới' && token !== undefined && token.kind !== 'punctuation' && (token.capital || wordAt(line, 'after-verb', at) !== null)
  )
}

/** này 0, tới 1, trước -1; not `trước đó`. */
export function offsetAt(line: Line, at: number): { to: number; by: number } | null {
  for (const [kind, by] of [
    ['this', 0],
    ['next', 1],
    ['last', -1],
  ] as const) {
    const word = wordAt(line, kind, at)
    if (!word || wordAt(line, 'anaphora', word.to)) continue
    if (by === -1 && wordAt(line, 'event-head', word.to) !== null && line.forms[at] === 'trước') continue
    return { to: word.to, by }
  }
  return null
}
