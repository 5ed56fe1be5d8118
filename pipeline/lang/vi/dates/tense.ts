// Whether the words around a date speak of the past or of the future: `sẽ khai mạc ngày 20/12`, `đã ký hôm 7/5`.
import type { Tense } from './reading.ts'
import { type Line, wordAt } from './words.ts'

const BACK = 18
const AHEAD = 12
const STOP = /^[.!?;:“”"]$/u

/**
 * The nearest verb mark before the phrase in its sentence, else the first one after it, on either side up to a verb of saying: in `Ngày 19/6, Nga
 * tuyên bố sẽ bắn hạ` and `Hai tàu sẽ về cảng, Nga tuyên bố ngày 19/6` the saying is on that day.
 */
export function tenseAround(line: Line, from: number, to: number): Tense {
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    const token = line.tokens[i]
    if (!token || STOP.test(token.text) || crossesLine(line, i, from)) break
    const tense = tenseAt(line, i)
    if (tense) return tense
    // sẽ công bố ngày 5/6: the mark of the verb of saying itself
    if (wordAt(line, 'report', i)) return tenseAt(line, i - 1)
  }
  for (let i = to; i < Math.min(line.tokens.length, to + AHEAD); i++) {
    const token = line.tokens[i]
    if (!token || STOP.test(token.text) || crossesLine(line, to - 1, i) || wordAt(line, 'report', i)) break
    const tense = tenseAt(line, i)
    if (tense) return tense
  }
  return null
}

function tenseAt(line: Line, i: number): Tense {
  if (wordAt(line, 'future', i)) return 'future'
  return wordAt(line, 'past', i) ? 'past' : null
}

function crossesLine(line: Line, left: number, right: number): boolean {
  const [a, b] = [line.tokens[left], line.tokens[right]]
  return a !== undefined && b !== undefined && line.text.slice(a.end, b.start).includes('\n')
}
