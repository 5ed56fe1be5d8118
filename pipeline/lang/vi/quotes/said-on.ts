// Said on: the date that tells when words were said: beside subject and cue, behind the hearer, or of the occasion that opens the sentence.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import { BODIES } from '../names/lexicon.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { spanOf, tokenAt } from './flow.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

// sinh năm 1994, năm học 2017-2018: a year alone is hardly when words were said
const DAY_OR_MONTH = /^[\dX]{4}-\d/u
// họp báo thường kỳ tháng 6, ngày 3/7: which meeting it was, and when
const DAY = /^[\dX]{4}-\d\d-\d\d$/u
const SKIPPED = wordsOf('adverb')
const TELLING = wordsOf('telling')
const GATHERING = wordsOf('gathering')
const ISSUES = wordsOf('issues')
const HEARER = wordsOf('gap')
/** Between a word of saying and its day stands the hearer, the medium or the place; what the words are about has a day of its own. */
const TOLD_AT = wordsOf('told-at')
const TOLD_OF = wordsOf('told-of')
const PLACE = /^(?:tại|ở|với)$/u
const FAR = 14

/** The date of the words: in the clause of the cue, outside the content, at the start of a stretch or beside subject and cue. */
export function saidOn(scene: PairScene, draft: Draft, dates: readonly DateMention[]): Quote['saidOn'] {
  const inClause = spanOf(scene.flow, draft.clause.from, draft.clause.to)
  const content = spanOf(scene.flow, draft.from, draft.to)
  for (const date of datesWithin(dates, inClause.start, inClause.end)) {
    const outside = date.end <= content.start || date.start >= content.end
    if (date.value !== null && DAY_OR_MONTH.test(date.value) && outside && isOfCue(scene, draft, date))
      return { value: date.value, basis: date.basis }
  }
  return null
}

function datesWithin(dates: readonly DateMention[], start: number, end: number): DateMention[] {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const out: DateMention[] = []
  for (let i = low; i < dates.length && (dates[i]?.end ?? 0) <= end; i++) out.push(dates[i] as DateMention)
  return out
}

function isOfCue(scene: PairScene, draft: Draft, date: DateMention): boolean {
  const { flow } = scene
  const [from, to] = [tokenAt(flow, date.start), tokenAt(flow, date.end)]
  const { cue, speaker, clause } = draft
  if (!cue || (speaker && from > speaker.from && to <= speaker.to && isOfSpeaker(scene, speaker.from, from))) return false
  if (from === clause.from || flow.forms[from - 1] === ',' || flow.sentence[from] !== flow.sentence[from - 1]) return true
  const beside = [cue.from, cue.to, speaker?.from, speaker?.to]
  return (
    beside.includes(to) ||
    beside.includes(from) ||
    SKIPPED.before(flow.forms, from, cue.to) === cue.to ||
    SKIPPED.after(flow.forms, to, cue.from) === cue.from ||
    (DAY.test(date.value ?? '') && (isBehindHearer(scene, cue.to, from) || isOfOccasion(scene, clause.from, from, to)))
  )
}

/** `bà Sen, người nhậm chức | ngày 5/3, cho biết`: when something else was; not `bà Sen, trao đổi với AFP | ngày 5/3, cho biết`. */
function isOfSpeaker({ flow }: PairScene, speaker: number, date: number): boolean {
  let part = date
  while (part > speaker && flow.forms[part - 1] !== ',') part--
  return part < date && !TELLING.startsAt(flow.forms, part, date)
}

/** `nói với báo giới | hôm 5/3 rằng`, `viết trên Twitter | ngày 5/3`, `cho biết trong thông cáo phát đi | ngày 5/3`. */
function isBehindHearer({ flow }: PairScene, cue: number, date: number): boolean {
  return date > cue && date - cue < FAR && TOLD_AT.has(flow.forms[cue]) && tellsNoMore(flow, cue, date)
}

/** `Phát biểu tại Lima | ngày 5/3, bà Sen ...`, `Trong cuộc họp báo | chiều 5/3 tại Lima, ...`; not `Nói về vụ cháy ngày 5/3, ...`. */
function isOfOccasion({ flow }: PairScene, clause: number, date: number, to: number): boolean {
  if (date - clause >= FAR || !(flow.forms[to] === ',' || PLACE.test(flow.forms[to] ?? ''))) return false
  const noun = /^(?:tại|trong)$/u.test(flow.forms[clause] ?? '') ? clause + 1 : clause
  const bare = flow.forms[noun] === 'một' ? noun + 1 : noun
  const told = noun > clause ? GATHERING.after(flow.forms, bare, date) : TELLING.after(flow.forms, clause, date)
  // Phát biểu trước Quốc hội ngày 5/3: before whom; but Phát biểu trước trận đấu ngày 5/3
  const hearer = flow.forms[told] === 'trước' && isBodyAt(flow, told + 1) ? told + 1 : told
  return told > bare && tellsNoMore(flow, hearer, date)
}

/** `Quốc hội`, `báo giới`. */
function isBodyAt({ forms }: PairScene['flow'], at: number): boolean {
  return BODIES.at(forms, at) !== null || HEARER.startsAt(forms, at, forms.length)
}

/** No clause, no comma and nothing that the words are about. */
function tellsNoMore(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const known = Math.max(...[GATHERING, ISSUES, HEARER].map((list) => list.after(flow.forms, i, to)))
    if (known > i) {
      i = known - 1
      continue
    }
    if (flow.forms[i] === ',' || TOLD_OF.has(flow.forms[i]) || hasPredicate(flow, i, i + 1)) return false
  }
  return true
}
