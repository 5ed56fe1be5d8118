// The verb of a list that somebody is put on: `đưa` in `đưa hai ngân hàng Chile vào danh sách đen`.
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const LIST_VERB = eventWords('list-verb')
/** How many words before a list its verb may stand. */
const LIST_REACH = 16

/** The verb of which `vào danh sách đen` is the end; the trigger itself where it stands alone, or is no such end. */
export function listVerb(line: Line, found: FoundTrigger): FoundTrigger {
  if (found.trigger.frame !== 'listed') return found
  for (let at = found.from - 1; at > Math.max(0, found.from - LIST_REACH); at--) {
    if (/^[;:?!]$/u.test(line.forms[at] ?? '')) break
    if (LIST_VERB.has(line.forms[at])) return { ...found, from: at, to: at + 1, head: at }
  }
  return found
}
