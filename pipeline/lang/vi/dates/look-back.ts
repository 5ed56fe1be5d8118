// Whether a text that opens with a day looks back on it: `Ngày 21/6/2005, nhà máy khánh thành. Hơn 10 năm sau, ...`.
import { paragraphRanges, sentenceRanges } from '../sentences.ts'
import type { DateMention } from './date-mentions.ts'
import { countAt } from './day-numbers.ts'
import { firstTokenFrom, type Line, wordAt } from './words.ts'

/** Sentences from the day on in which a word says that much time has passed; further down it may be said of something else. */
const SENTENCES = 3

/**
 * Years counted on from the day, with no other day or year between; or, in the next sentences, words of a later present (`Nay`, `Từ đó đến nay`)
 * or a later act.
 */
export function looksBackOn(line: Line, date: DateMention, dates: readonly DateMention[]): boolean {
  const from = firstTokenFrom(line, date.end)
  const next = dates.find((other) => other.start >= date.end && /^\d{4}/u.test(other.value ?? ''))
  const to = next ? firstTokenFrom(line, next.start) : line.tokens.length
  const [own, last] = sentencesFrom(line, date.start)
  const near = Math.min(to, last)
  for (let i = from; i < to; i++) {
    const opens = /^[.!?]$/u.test(line.tokens[i - 1]?.text ?? '') || crossesLine(line, i)
    if (isYearsLater(line, i, { opens })) return true
    if (i >= near) continue
    if (i < own ? isStill(line, i, from) : isLaterAct(line, i, { own: [from, own], opens })) return true
    if (wordAt(line, 'since', i) || (opens && wordAt(line, 'since-opening', i)) || isForYears(line, i, { isLater: i >= own })) return true
  }
  return false
}

/** `Hơn 10 năm sau, ...`, `Tám năm sau đó`, `mười năm đã trôi qua`; not `kế hoạch 5 năm sau`. */
function isYearsLater(line: Line, at: number, { opens }: { readonly opens: boolean }): boolean {
  const years = yearsAt(line, at)
  if (years === null) return false
  return (opens && line.forms[years] === 'sau') || wordAt(line, 'elapsed', years) !== null
}

/** `vẫn chờ sau nhiều năm.`, `suốt sáu năm, ...` in a later sentence; `sau 5 năm thực hiện`, `suốt 5 năm qua` are told of the present. */
function isForYears(line: Line, at: number, { isLater }: { readonly isLater: boolean }): boolean {
  const form = line.forms[at]
  const years = isLater && (form === 'suốt' || form === 'sau') ? yearsAt(line, at + 1) : null
  return years !== null && /^[,.]$/u.test(line.tokens[years]?.text ?? '')
}

/** The token after `hơn 10 năm`, `nhiều năm`, `tám năm`, `năm năm`; null where no years are counted. */
function yearsAt(line: Line, at: number): number | null {
  const vague = wordAt(line, 'vague', at)
  const from = vague?.to ?? at
  if (vague && line.forms[from] === 'năm' && line.forms[from + 1] !== 'năm') return from + 1
  const count = countAt(line, from)
  return count && line.forms[count.to] === 'năm' ? count.to + 1 : null
}

/** `..., đến nay vẫn chưa ...` in the day's own sentence; in what someone says on that day (`cho biết ... đến nay vẫn`) it is told of the day. */
function isStill(line: Line, at: number, from: number): boolean {
  return wordAt(line, 'still', at) !== null && !holdsWord(line, 'report', from, at)
}

/**
 * In a later sentence: `Tòa tuyên phạt ...`, where the day's own sentence tells of no court; `Công an vừa khởi tố ...`, `Mới đây, ...`, `Sáng nay, ...`
 * without a date; `mấy năm nay` after someone left. Not what was done before the day (`từng bị tuyên phạt`), will be, or is reported.
 */
function isLaterAct(
  line: Line,
  at: number,
  { own: [from, own], opens }: { own: readonly [from: number, to: number]; opens: boolean },
): boolean {
  const opening = opens ? wordAt(line, 'just-opening', at) : null
  if (opening !== null) return !/^[(\d]/u.test(line.forms[line.forms[opening.to] === ',' ? opening.to + 1 : opening.to] ?? '')
  const years = holdsWord(line, 'leaves', from, own) ? yearsAt(line, at) : null
  if (years !== null && line.forms[years] === 'nay') return true
  const isVerdict = wordAt(line, 'verdict', at) !== null && !holdsWord(line, 'court', from, own)
  if (!isVerdict && wordAt(line, 'just', at) === null) return false
  let start = at
  while (start > own && !/^[.!?]$/u.test(line.tokens[start - 1]?.text ?? '') && !crossesLine(line, start)) start--
  return !['background', 'record', 'future', 'report'].some((kind) => holdsWord(line, kind, start, at))
}

function holdsWord(line: Line, kind: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(line, kind, i)) return true
  return false
}

function crossesLine(line: Line, i: number): boolean {
  return line.text.slice(line.tokens[i - 1]?.end ?? 0, line.tokens[i]?.start).includes('\n')
}

/** The tokens after the sentence of an offset, and after the last of the sentences from there on in which words tell. */
function sentencesFrom(line: Line, start: number): readonly [own: number, last: number] {
  const sentences = paragraphRanges(line.text).flatMap((paragraph) => sentenceRanges(line.text, paragraph))
  const first = sentences.findIndex((sentence) => sentence.end > start)
  const end = (i: number) => firstTokenFrom(line, sentences[i]?.end ?? line.text.length)
  return [end(first), end(first + SENTENCES - 1)]
}
