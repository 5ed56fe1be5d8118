// Unclosed: where the words end behind a mark that is never closed: before their cue, with their paragraph, or with their sentence.

import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { type CueReading, goesOn, isPart, readCues } from './cue-readings.ts'
import { type Flow, isWord } from './flow.ts'
import { beginsWords, isDoubleMark, isOpeningMark } from './marks.ts'
import { hasPredicate } from './predicates.ts'
import { saysI } from './says-i.ts'
import { wordsOf } from './words.ts'

const FIRST_PERSON = wordsOf('first-person')
const SHORTEST = 3
const LEAD = 12
const LONGEST_TAIL = 24

/**
 * The token after the last one of the words behind `open`; never past `limit`. `“Cầu đã xong, ông Nam nói.`: they end before their cue. Where the next
 * paragraph opens a mark again they hold their own paragraph (`isWhole`); else their sentence, and the ones after it in which the speaker still says tôi:
 * `Ông Nam nói: “Cầu đã xong. Tôi vui lắm. Ông sinh ở làng Mây.`
 */
export function endOfUnclosed(bare: PairScene, open: number, limit: number, isWhole: boolean): number {
  const { flow } = bare
  const begins = beginsWords(flow, open)
  let from = open + 1
  for (;;) {
    const end = sentenceEnd(flow, from, limit)
    const tail = begins && flow.forms[open - 1] !== ':' ? (tailIn(bare, from, end) ?? dashBefore(bare, from, end)) : null
    if (tail !== null) return tail
    if (end >= limit || flow.paragraph[end] !== flow.paragraph[open] || isOpeningMark(flow.forms[end])) return end
    if (!isWhole && !(begins && speaksOn(flow, open, end, sentenceEnd(flow, end, limit)))) return end
    from = end
  }
}

function sentenceEnd(flow: Flow, from: number, limit: number): number {
  let end = from
  while (end < limit && flow.sentence[end] === flow.sentence[from]) end++
  return Math.max(end, Math.min(from, limit))
}

/** `Cầu đã xong - ông Nam vẫy tay`: the dash before somebody who does something; null where none stands. */
function dashBefore({ flow, mentions }: PairScene, from: number, end: number): number | null {
  for (let i = end - 1; i > Math.max(from + SHORTEST, end - LONGEST_TAIL); i--) {
    const somebody = isSpacedDash(flow, i) ? mentions.startingAt.get(i + 1) : undefined
    if (somebody?.mention.kind === 'person' && hasPredicate(flow, somebody.to, end) && !saysI(flow, i, end)) return i
  }
  return null
}

/** The comma or dash before `ông Nam nói` at the end of a sentence; null where none stands. */
function tailIn(bare: PairScene, from: number, end: number): number | null {
  let to = end
  while (to > from && !isWord(bare.flow, to - 1)) to--
  const frame = { from, to, end }
  const said = readCues(bare, frame).find((reading) => reading.subject.kind === 'own' && isTail(bare, frame, reading))
  if (!said || said.subject.clause - from <= SHORTEST || !isPart(bare, said.subject.clause)) return null
  return said.subject.phrase && !FIRST_PERSON.startsAt(bare.flow.forms, said.subject.phrase.from, end) ? said.subject.clause - 1 : null
}

/** The cue ends the sentence, or one of the words' own marks closes right before it: `“Cầu “mới”, ông Nam nói thêm: “...”`. */
function isTail(bare: PairScene, frame: { from: number; to: number; end: number }, reading: CueReading): boolean {
  const { kind } = reading.complement
  if (isDoubleMark(bare.flow.forms[reading.subject.clause - 2])) return true
  return kind === 'none' || (kind === 'adjunct' && !goesOn(bare, frame, reading))
}

/**
 * `Chúng tôi vui lắm.`: in the sentence `[from, to)` the speaker still speaks. Not behind a question, which somebody answers, nor where the reporter
 * says tôi (`Ông Nam hỏi tôi: “...`), nor with marks of its own.
 */
function speaksOn(flow: Flow, open: number, from: number, to: number): boolean {
  if (flow.forms[from - 1] === '?' || flow.forms.slice(from, to).some(isDoubleMark) || isToldToMe(flow, open)) return false
  return saysI(flow, from, to)
}

/** `Ông Nam hỏi tôi: “...`: who tells the story is named right before the colon. */
function isToldToMe(flow: Flow, open: number): boolean {
  if (flow.forms[open - 1] !== ':') return false
  let from = open - 1
  while (from > open - LEAD && flow.sentence[from - 1] === flow.sentence[open - 1]) from--
  return saysI(flow, from, open)
}
