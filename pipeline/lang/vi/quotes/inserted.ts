// Inserted: a source that stands between the subject and its verb: `Giá muối, theo bà Lan, sẽ còn tăng`.
import type { PairScene } from './content.ts'
import { findCues } from './cues.ts'
import type { Frame } from './frames.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

const AUXILIARY = wordsOf('auxiliary')
const LONGEST_SUBJECT = 10
const LONGEST_SOURCE = 12

/**
 * `theo` at a token stands between commas, only a noun phrase before it, and behind it the verb of that: `sẽ còn tăng` is said. Not
 * `Báo Mây cho hay, theo bà Lan, sẽ còn tăng` nor `Theo báo Mây, theo bà Lan, ...`, where an outlet carries it.
 */
export function isInserted({ flow, pairAt }: PairScene, frame: Frame, at: number): boolean {
  const { forms } = flow
  if (forms[at - 1] !== ',' || at - frame.from > LONGEST_SUBJECT || hasPredicate(flow, frame.from, at - 1)) return false
  for (let i = frame.from; i < at - 1; i++) if (forms[i] === ',' || forms[i] === 'theo' || pairAt[i] !== -1) return false
  if (findCues(flow, pairAt, { ...frame, to: at }, () => false).length > 0) return false
  for (let i = at + 1; i < Math.min(frame.to, at + LONGEST_SOURCE); i++)
    if (forms[i] === ',') return AUXILIARY.startsAt(forms, i + 1, frame.to)
  return false
}
