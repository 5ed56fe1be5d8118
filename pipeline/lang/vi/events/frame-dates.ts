// The date that a sentence opens with, which holds for its main clause and for the words that it reports.

import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import { beginsAnew, clauseStart, isHardEnd } from './clauses.ts'
import { DAY, YEAR } from './inherited-dates.ts'
import { spanHolds } from './lasting.ts'
import type { Line, PlacedDate } from './line.ts'
import { isOfSubject } from './noun-dates.ts'
import type { FoundTrigger } from './triggers.ts'
import { DECLARED, isObjectOf, isSameVoice } from './when.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const SPEECH = eventWords('speech')
const HAPPEN = eventWords('happen')
const BREAK_OUT = eventWords('break-out')
const SUBORDINATE = eventWords('subordinate')
const PURPOSE = eventWords('purpose')
const COMPLEMENT = eventWords('complement')
const ABOUT = eventWords('about-clause')
const OBLIQUE = eventWords('oblique')
const WHILE = eventWords('while')
const NEWS_CUE = eventWords('news-cue')
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
/** How many words before its noun the tense of what is carried out may stand. */
const CARRIED_LENGTH = 5
const DECLARE = eventWords('declare')
const REMEMBER = eventWords('remember')
const LAW = eventWords('law')
const ACT_NOUN = eventWords('act-noun')
const AFTER = /^sau$/u
/** What goes on then is of no day. */
const LASTS = eventWords('lasts')
const OPENS = new WeakMap<PlacedDate, boolean>()

/** The date that the sentence opens with, which holds for its main clause: `Ngày 7/5, X ...`, `Trên Twitter hôm 5/2, X ...`. */
export function frameDate(line: Line, found: FoundTrigger, others: readonly FoundTrigger[], quotes: readonly Quote[]): PlacedDate | null {
  let frame: PlacedDate | null = null
  for (const placed of line.dates) {
    if (placed.date.value === null || placed.to > found.head || !opensSentence(line, placed)) continue
    if (isObjectOf(line, found, placed, others) || isAhead(line, found, placed, others)) continue
    // Ngày 3/9, Peru tuyên bố rút đại sứ: what is declared is done with the words
    const to = declaredFrom(line, found)
    if (
      isSameVoice(line, { ...found, from: Math.min(to, found.from) }, placed)
        ? !hasComplement(line, placed.to, to)
        : isNews(line, found, quotes)
    ) {
      // Trong chuyến thăm từ ngày 3-5/9, chiều 3/9, ông Soto hội kiến bà Rey: the day in the span
      if (frame?.date.value && placed.date.value.length === DAY && spanHolds(frame.date.value, placed.date.value)) return placed
      frame ??= placed
    }
  }
  return frame
}

/** `Trước cuộc gặp hôm 3/9, ông Soto chỉ trích Chile`: what is done before a dated event. */
function isAhead(line: Line, found: FoundTrigger, placed: PlacedDate, others: readonly FoundTrigger[]): boolean {
  return others.some((other) => other !== found && other.noun && other.to <= placed.from && line.forms[other.head - 1] === 'trước')
}

/** Where the verb begins by which somebody declares the deed of their own that follows at once; where the event begins in all other cases. */
export function declaredFrom(line: Line, { noun, trigger, head }: FoundTrigger): number {
  return !noun && DECLARED.has(trigger.type) ? DECLARE.before(line.forms, head, 0) : head
}

/** The date that a sentence opens with; null where it opens with none. */
export function framingDate(line: Line): PlacedDate | null {
  return line.dates.find((placed) => placed.date.value !== null && opensSentence(line, placed)) ?? null
}

/** The day on which the words that start at token `at` were said, where their sentence opens or closes with it. */
export function frameDateOfQuote(line: Line, at: number): PlacedDate | null {
  const outside = line.dates.filter((placed) => placed.date.value !== null && line.quoteAt[placed.from] !== line.quoteAt[at])
  return outside.find((placed) => opensSentence(line, placed) || placed.from > at || line.endingAt.has(placed.from)) ?? null
}

/** `Kyodo ngày 3/9 đưa tin X bị cách chức`: news is told on its day. */
function isNews(line: Line, found: FoundTrigger, quotes: readonly Quote[]): boolean {
  const cue = quotes[line.quoteAt[found.from] ?? -1]?.cue
  const at = cue ? line.tokens.findIndex((token) => token.start >= cue.start) : -1
  // thông báo sau khi phiến quân tấn công: what was before the news
  // thông báo đã bắt giữ
  // đưa tin Peru đã mở hàng chục cuộc đột kích
  const reach = found.noun ? CARRIED_LENGTH : 1
  const isEarlier =
    at !== -1 &&
    (line.forms.slice(found.head - reach, found.head).includes('đã') ||
      range(at, found.head).some((i) => SUBORDINATE.startsAt(line.forms, i, found.head)))
  return at !== -1 && NEWS_CUE.startsAt(line.forms, at, line.forms.length) && !isEarlier
}

/** In the first part of the sentence, before its subject, or in a part between commas which holds nothing but adjuncts; found once for each date. */
function opensSentence(line: Line, placed: PlacedDate): boolean {
  const opens = OPENS.get(placed) ?? standsFirst(line, placed)
  OPENS.set(placed, opens)
  return opens
}

function standsFirst(line: Line, placed: PlacedDate): boolean {
  if (beginsAnew(line, placed.from)) return true
  let start = placed.from
  while (start > 0 && !/^[,)\]]$/u.test(line.forms[start - 1] ?? '') && !isHardEnd(line.forms[start - 1])) start--
  if (start === placed.from) return true
  // Tổng thống Peru, nhậm chức hôm 3/9, chỉ trích Chile: told of who stands before it; not Khủng hoảng nổ ra hôm 3/9, khi Peru rút quân
  if (line.forms[placed.to] === ',' && WHILE.startsAt(line.forms, placed.to + 1, line.forms.length)) return true
  if (
    !opensAdjunct(line, start) &&
    (line.forms[start - 1] === ','
      ? line.endingAt.has(start - 1)
      : isOfSubject(line, Math.max(start, clauseStart(line, placed.from)), placed))
  )
    return false
  if (isOfBasis(line, start, placed)) return false
  if (placed.from - start <= 3) return true
  // Để bào chữa cho lệnh cấm vận Peru hồi tháng trước, Chile chỉ trích: the day of what is excused
  if (PURPOSE.startsAt(line.forms, start, placed.from)) return false
  // Khi qua biên giới hôm 3/9, ông bị bắt; not `Sau khi qua biên giới hôm 3/9, ...`
  if (WHILE.startsAt(line.forms, start, placed.from) && line.forms[placed.to] === ',') return true
  if (SUBORDINATE.startsAt(line.forms, start, placed.from)) return false
  if (OBLIQUE.startsAt(line.forms, start, placed.from)) return true
  return start === 0 && line.forms[line.forms[placed.to] === '(' ? line.forms.indexOf(')', placed.to) + 1 : placed.to] === ','
}

/** `Theo luật năm 2009, ...`, `Về lộ trình theo điều 9 Bộ luật năm 2009, ...`, `Trong lễ kỷ niệm chiến thắng năm 1945, ...`, `Sau vụ sáp nhập năm 2009, ...`: the year of a law, of what is remembered, or of what was before. */
function isOfBasis(line: Line, start: number, placed: PlacedDate): boolean {
  const isRemembered = range(start, placed.from).some((i) => REMEMBER.startsAt(line.forms, i, placed.from))
  const isOfLaw = range(start, placed.from).some((i) => line.forms[i] === 'theo' || LAW.startsAt(line.forms, i, placed.from))
  return isRemembered || (placed.date.value?.length === YEAR && (isOfLaw || AFTER.test(line.forms[start] ?? '')))
}

/** `trong bài phát biểu hôm 3/9,`, `, sáng sớm ngày 3/9,`, `ông Soto hôm 3/9`: no verb of its own. */
function opensAdjunct(line: Line, start: number): boolean {
  const isSubject = line.forms[start - 1] === ',' && line.startingAt.has(start)
  return (
    isSubject ||
    line.inDate[start] === 1 ||
    [OBLIQUE, WHILE, ASIDE, SPEECH].some((list) => list.startsAt(line.forms, start, line.forms.length))
  )
}

/** Whether what stands at token `to` is of a clause under the main one, which begins behind the adjunct that ends at token `from`. */
export function hasComplement(line: Line, from: number, to: number): boolean {
  let isSubordinate = false
  for (let i = from; i < to; i++) {
    if (line.inMention[i]) continue
    if (isHardEnd(line.forms[i]) || COMPLEMENT.startsAt(line.forms, i, to) || ABOUT.startsAt(line.forms, i, to)) return true
    // Ngày 3/9, Peru trừng phạt Chile để phản đối việc nước này chiếm đảo: what others had done
    if (i > from + 1 && ACT_NOUN.startsAt(line.forms, i, to) && line.startingAt.has(i + 1)) isSubordinate = true
    if (line.forms[i] === ',') isSubordinate = false
    // `Ngày 3/9, một tuần sau khi Iran bầu cử ...`, but `Ngày 3/9, khi trả lời báo chí ...` is of that day
    else if (SUBORDINATE.startsAt(line.forms, i, to) && !isSameTime(line, i, from) && !isHappening(line, from, i)) isSubordinate = true
  }
  return isSubordinate
}

/** `Khủng hoảng nổ ra hôm 3/9, khi Peru cắt quan hệ`: the clause at token `at` tells what happened on the day that ends at token `day`. */
function isHappening(line: Line, day: number, at: number): boolean {
  return (
    line.forms[at] === 'khi' &&
    at === day + 1 &&
    [HAPPEN, BREAK_OUT].some((list) => line.forms.some((_, i) => list.startsAt(line.forms, i, day)))
  )
}

/** `khi trả lời`, without a subject of its own and behind a mark; `Trưa 3/9, khi Peru bắn hạ khinh khí cầu, ...`, behind the day that ends at token `day`; not `khi Peru đang đàm phán`. */
function isSameTime(line: Line, at: number, day: number): boolean {
  const mention = line.startingAt.get(at + 1)
  const isThen = at === day + 1 && line.inDate[day - 1] === 1 && mention !== undefined && !LASTS.has(line.forms[mention.to])
  return line.forms[at] === 'khi' && line.forms[at - 1] === ',' && (mention === undefined || isThen)
}
