// Date lines of pages: `Thứ sáu, 7/5/2021, 10:15 (GMT+7)`, `Đăng bởi Minh Anh, 9 Tháng Một, 2015 - 345 lượt xem`. Read part by part: the day,
// the words that say whether it is that of publication or of a change, and what stands beside them.
import { edtf, isDay } from './calendar.ts'
import { DATE_LINE_WORDS, type DateLineKind } from './date-line-words.ts'
import { parseCompact, parseEpoch, parseMachineDate } from './machine-dates.ts'
import { firstTokenFrom, type Line, lineOf } from './words.ts'
import { isPlausible, monthAt, writtenDayAt } from './written-days.ts'

export interface DatedLine {
  /** EDTF */
  readonly date: string
  /** What the line says of the day: that of publication, of a change, of the reader, or nothing. */
  readonly label: 'published' | 'updated' | 'today' | null
  /** The stretch of the line that tells the day, with weekday and time. */
  readonly text: string
  /** What else the line holds, left to right. */
  readonly rest: readonly Beside[]
}

/** Words beside a date. */
export interface Beside {
  readonly text: string
  /** A mark stands between them and the date. */
  readonly isApart: boolean
  /** A word before them says that they are an author's name. */
  readonly isAuthor: boolean
  /** A colon between them and the date: they say what day it is (`Hạn nộp: ...`). */
  readonly isLabel: boolean
}

/** Longest line that may be a date line; characters. */
const MAX_LENGTH = 120

/** A year, without which there is no full date: `2021`, `7/5/21`. */
const YEAR = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d{2}(?!\d)/u

/** `03 Tháng Tư 201611:40 CH`: what stood in two elements of the page. */
const GLUED = /(?<=\D(?:19|20)\d{2})(?=\d{1,2}:[0-5]\d)/gu

/**
 * The day that a line tells; null where it has no full date. Of several days that of publication counts, then one without a label. Two
 * days that make a period are none, nor is a day before the web. A year of two digits counts beside a weekday, a time or a label only.
 */
export function readDatedLine(text: string): DatedLine | null {
  const written = text.normalize('NFC').trim().replace(GLUED, ' ').replace(/[‐‑‒]/gu, '-')
  if (written.length > MAX_LENGTH || !YEAR.test(written)) return null
  const machine = parseMachineDate(written)
  if (machine) return { date: machine, label: null, text: written, rest: [] }
  const line = lineOf(written)
  const items = itemsOf(line)
  const days = daysIn(items)
  const [first, second] = days
  const day = days.find(({ label }) => label === 'published') ?? days.find(({ label }) => label === null) ?? first
  if (!day || (first && second && second.label === null && isRange(line, first.item, second.item))) return null
  if (days.some(({ value }) => !isPlausible(Number(value.slice(0, 4))))) return null
  const isMarked = items.some(({ kind }) => kind !== 'day' && kind !== 'counter' && kind !== 'other')
  return day.item.isShort && !isMarked ? null : { date: day.value, label: day.label, ...besideOf(line, items, day.item) }
}

/** The day of a line that holds nothing else (a teaser with its date is no date line), as EDTF. */
export function parseDateLine(text: string): string | null {
  const found = readDatedLine(text)
  return found?.rest.length === 0 ? found.date : null
}

/** A metadata value: what `parseDateLine` reads, a bare year or month, or seconds or milliseconds since 1970. */
export function parseDateValue(text: string): string | null {
  const value = text.trim()
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value)) return isPlausible(Number(value.slice(0, 4))) ? value : null
  // The field says what the day is, as a label does in a line: `02/05/18`.
  return parseEpoch(value) ?? parseCompact(value) ?? parseDateLine(value) ?? parseDateLine(`Ngày ${value}`)
}

const YEARLESS =
  /^(?:\p{L}+ \p{L}+,? )?(?:\d{1,2}[:hg]\d{2}[\s,|-]{1,3}(?:ngày )?(\d{1,2})[/.-](\d{1,2})|(?:ngày )?(\d{1,2})[/.-](\d{1,2})[\s,|-]{1,3}\d{1,2}[:hg]\d{2})$/iu

/** `Thứ tư, 02/05`, `Ngày 2/5`, `Thứ tư, ngày 2 tháng 5`: what kind of number it is is said before it. */
const NAMED_DAY = /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,|-]{1,3}(?:ngày )?|ngày )(\d{1,2})(?:[/.-]| tháng )(\d{1,2})$/iu

/** `07:35 06/11`, `02 Th5`, `Thứ tư, 2/5`: the day and month of a line that holds them without a year, with a time or as sites abbreviate them; else null. */
export function parseYearlessLine(text: string): { readonly year: null; readonly month: number; readonly day: number } | null {
  const written = text.normalize('NFC').trim()
  const match = YEARLESS.exec(written) ?? NAMED_DAY.exec(written)
  const [day, month] = match ? [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])] : shortDay(written)
  return isDay(null, month, day) ? { year: null, month, day } : null
}

/** `02 Th5`, `Thg 5 02`, `2 tháng 5 lúc 08:10` */
function shortDay(text: string): readonly [day: number, month: number] {
  const match = /^(?:(\d{1,2})[\s-]?(th(?:g|áng)?\s?\d{1,2})|(thg?\s?\d{1,2}) (\d{1,2}))(\s(?:lúc )?\d{1,2}:\d{2}\s?·?)?$/iu.exec(text)
  const month = match?.[2] ?? match?.[3] ?? ''
  if (/^tháng/iu.test(month) && !match?.[5]) return [0, 0]
  return [Number(match?.[1] ?? match?.[4] ?? 0), monthAt(lineOf(month), 0)?.value ?? 0]
}

/** A part of a date line: a day, a time of day, a word of date lines, or anything else. */
interface Item {
  readonly kind: 'day' | 'time' | DateLineKind | 'number' | 'other'
  readonly from: number
  readonly to: number
  /** EDTF; of a day only. */
  readonly value?: string
  readonly isShort?: boolean
}

const TIME =
  /\d{1,2}(?:[:hg][0-5]\d|\s?giờ\s?[0-5]?\d(?![/.-]\d))(?:\s?phút|['’′]|:[0-5]\d(?:\.\d{1,3})?)?(?!\d)|\d{1,2}\s?(?:giờ|[hg])(?!\p{L})/iuy
const ZONE = /\(?(?:(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?|\+0?\d(?::?[03]0)?(?=\)|\s|$))\)?/iuy
/** `Thu, 7 May 2021`; a Vietnamese is called Thu, too. */
const FOREIGN_DAY = /(?<!\p{L}\s)(?:mon|tues?|wed|thu|fri|sat|sun)(?=[.,]?\s(?:\d|[a-z]{3}))/iuy
/** `Số 18 (1204), ngày`: the number of a paper; `Số 18/QĐ` is that of a document. */
const ISSUE = /số(?:\sbáo)?:?\s\d{1,5}(?:\s?\(\d{1,6}\))?(?=[\s,;|–-]{1,3}(?:ra\s|thứ\s|chủ\snhật|phát\shành\s)?[^\d/]{0,14}ngày\s)/iuy
/** `Thảo luận trong 'Tin tức'`, as forums open a thread */
const THREAD = /thảo luận trong ['‘’"“][^'’"”]{1,60}['’"”]/iuy

function itemsOf(line: Line): Item[] {
  const items: Item[] = []
  for (let i = 0; i < line.tokens.length; ) {
    const item = itemAt(line, i)
    if (item) items.push(item)
    i = item?.to ?? i + 1
  }
  return items
}

function itemAt(line: Line, from: number): Item | null {
  const token = line.tokens[from]
  const day = writtenDayAt(line, from)
  if (day) return { kind: 'day', from, to: day.to, value: edtf(day.parts), isShort: day.isShort }
  const time = [TIME, ZONE].map((pattern) => endOf(line, pattern, from)).find((to) => to > from)
  if (time) return { kind: 'time', from, to: time }
  const phrase = [ISSUE, THREAD, FOREIGN_DAY].map((pattern) => endOf(line, pattern, from)).find((to) => to > from)
  if (phrase) return { kind: 'word', from, to: phrase }
  const word = DATE_LINE_WORDS.at(line.forms, from)
  if (word && !isOfName(line, from, word.to)) return { kind: word.value, from, to: word.to }
  if (token?.kind === 'punctuation') return null
  return { kind: token?.kind === 'number' ? 'number' : 'other', from, to: from + 1 }
}

/** `Hải Đăng • 19/08/2025`, `Đăng Khoa | 05/07/2016`: a word of date lines as part of a name. */
function isOfName(line: Line, from: number, to: number): boolean {
  const textAt = ({ start, end }: { start: number; end: number }) => line.text.slice(start, end)
  const isCapital = (i: number) => line.tokens.slice(Math.max(0, i), i + 1).some((token) => /^\p{Lu}\p{Ll}/u.test(textAt(token)))
  const isBesideName = (i: number) => isCapital(i) && DATE_LINE_WORDS.at(line.forms, i) === null
  return to === from + 1 && isCapital(from) && (isBesideName(from - 1) || isBesideName(to))
}

/** The token after what a sticky pattern takes from a token on; the token itself where it takes nothing. */
function endOf(line: Line, pattern: RegExp, from: number): number {
  pattern.lastIndex = line.tokens[from]?.start ?? 0
  return pattern.test(line.text) ? firstTokenFrom(line, pattern.lastIndex) : from
}

interface LabelledDay {
  readonly item: Item
  readonly value: string
  readonly label: DatedLine['label']
}

/** The days of a line, each with the label between it and the day before. */
function daysIn(items: readonly Item[]): LabelledDay[] {
  const days: LabelledDay[] = []
  let label: DatedLine['label'] = null
  for (const item of items) {
    if (item.kind === 'published' || item.kind === 'updated' || item.kind === 'today') label = item.kind
    if (item.kind !== 'day' || item.value === undefined) continue
    days.push({ item, value: item.value, label })
    label = null
  }
  return days
}

/** `02/05/2018 - 08/05/2018`, `từ 02/05/2018 đến 08/05/2018` */
function isRange(line: Line, first: Item, second: Item): boolean {
  const between = line.text.slice(line.tokens[first.to - 1]?.end, line.tokens[second.from]?.start)
  return /^\s?(?:[-–—]|đến|tới)(?:\s(?:hết )?ngày)?\s?$/iu.test(between)
}

function textOf(line: Line, items: readonly Item[]): string {
  const [first, last] = [items[0], items.at(-1)]
  return first && last ? line.text.slice(line.tokens[first.from]?.start, line.tokens[last.to - 1]?.end) : ''
}

const APART = /[|•·,;()[\]»–—-]/u

/** Longest name of a section; tokens. */
const SECTION = 6

/** The stretch around a day, and the words outside of it. Numbers and counters alone are nothing, nor is the name of a section. */
function besideOf(line: Line, items: readonly Item[], day: Item): Pick<DatedLine, 'text' | 'rest'> {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && isOther(run[0]) === isOther(item)) run.push(item)
    else runs.push([item])
  }
  const text = textOf(line, runs.find((run) => run.includes(day)) ?? [])
  const rest = runs.flatMap((run, i): Beside[] => {
    const [first, last] = [run.find(({ kind }) => kind === 'other'), run.findLast(({ kind }) => kind === 'other')]
    if (!first || !last) return []
    const own = run.slice(run.indexOf(first), run.lastIndexOf(last) + 1)
    const before = runs[i - 1]?.at(-1)
    if (before?.kind === 'section' && own.length <= SECTION) return []
    const isAuthor = before?.kind === 'author'
    const [left, right] = [gap(line, before, first), gap(line, last, runs[i + 1]?.[0])]
    const isApart = (before === undefined || APART.test(left)) && (runs[i + 1] === undefined || APART.test(right))
    const text = textOf(line, own)
    const closing = /\([^()]*$/u.test(text) ? (/^[^()]*\)/u.exec(right)?.[0] ?? '') : ''
    return [{ text: text + closing, isApart, isAuthor, isLabel: runs[i + 1] !== undefined && right.includes(':') }]
  })
  return { text, rest }
}

/** Part of what is no date: other words, the numbers among them, and counters. */
function isOther(item: Item | undefined): boolean {
  return item?.kind === 'other' || item?.kind === 'number' || item?.kind === 'counter'
}

function gap(line: Line, left: Item | undefined, right: Item | undefined): string {
  return line.text.slice(left ? line.tokens[left.to - 1]?.end : 0, right ? line.tokens[right.from]?.start : line.text.length)
}
