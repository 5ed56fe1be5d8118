// Aims that a noun leads in: `cơ hội để phá hủy`, `nỗ lực của Peru nhằm giải trừ`, `đề nghị của Peru về việc sang thăm` tell what somebody tries or may do, not that it was done.
import { chainBefore } from './chain.ts'
import { type Group, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const ATTEMPT = eventWords('attempt')
const PROPOSAL = eventWords('proposal')
const ABOUT = eventWords('about-clause')
const POSSESSIVE = eventWords('possessive')
const PURPOSE = eventWords('purpose')
const LIGHT = eventWords('light')
/** How many words may tell more of the noun: `nỗ lực ngoại giao`. */
const KIND_LENGTH = 3

export interface Attempt {
  /** Whose it is; null where that is not told. */
  readonly owner: Group | null
  /** Where its noun begins. */
  readonly from: number
  /** Who acts stands before it: `Peru có cơ hội`, `Peru tăng cường nỗ lực`, `Peru nỗ lực`. */
  readonly isHeld: boolean
}

/** The attempt whose aim the verb at token `verb` is; null where no noun of one leads it in. */
export function attemptBefore(line: Line, verb: number): Attempt | null {
  const isAim = PURPOSE.before(line.forms, verb, 0) < verb
  const aim = Math.min(PURPOSE.before(line.forms, verb, 0), ABOUT.before(line.forms, verb, 0))
  if (aim === verb) return null
  const near = groupUntil(line, aim)
  const of = near ? POSSESSIVE.before(line.forms, near.from, 0) : aim
  const owner = near && of < near.from ? near : null
  const end = owner ? of : aim
  for (let i = end; i > Math.max(0, end - KIND_LENGTH) && line.tokens[i - 1]?.kind === 'word' && !line.endingAt.has(i); i--) {
    const from = (isAim ? ATTEMPT : PROPOSAL).before(line.forms, i, 0)
    if (from < i) return { owner, from, isHeld: line.endingAt.has(chainBefore(line, from)) || LIGHT.before(line.forms, from, 0) < from }
  }
  return null
}
