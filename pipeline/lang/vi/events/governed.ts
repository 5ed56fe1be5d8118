// Whether a verb stands in a phrase that a preposition governs.
import type { Line } from './line.ts'
import { statusAt } from './status-words.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const OBLIQUE = eventWords('oblique')
const POSSESSIVE = eventWords('possessive')
const LIGHT = eventWords('light')
const LETS = eventWords('lets')

/** Whether the verb stands in a phrase that a preposition or `của` governs: `về khả năng gặp`, `thời điểm của quyết định sa thải`. */
export function isGoverned(line: Line, at: number): boolean {
  for (let i = at; i > 0; ) {
    // Chile tuần trước tố: not the trước that goes before a noun
    if (line.inDate[i - 1]) {
      i--
      continue
    }
    const aside = Math.min(statusAt(line.forms, i), ASIDE.before(line.forms, i, 0))
    // nhắc tới yêu cầu: not the tới that goes before a verb
    if (aside < i && OBLIQUE.before(line.forms, i, 0) < aside) return true
    if (aside < i) {
      i = aside
      continue
    }
    // vừa ra quyết định bác bỏ: here the word is a verb
    const isVerb =
      LIGHT.before(line.forms, i, 0) < i && statusAt(line.forms, LIGHT.before(line.forms, i, 0)) < LIGHT.before(line.forms, i, 0)
    // Peru cho thử, Peru đã cho phóng: who has it done
    const isLet = LETS.has(line.forms[i - 1]) && (line.endingAt.has(i - 1) || statusAt(line.forms, i - 1) < i - 1)
    return !isVerb && !isLet && [OBLIQUE, POSSESSIVE].some((list) => list.before(line.forms, i, 0) < i)
  }
  return false
}
