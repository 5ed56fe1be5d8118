// Whose the decree is by which something is banned: `sắc lệnh của ông Soto về việc cấm công dân Chile nhập cảnh`.
import { type Group, groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import { subjectBefore } from './subject.ts'
import { eventWords } from './words.ts'

const ACT_NOUN = eventWords('act-noun')
const DECREE = eventWords('decree')
const POSSESSIVE = eventWords('possessive')
const ISSUE = eventWords('issue')
const RELATIVE = eventWords('relative')
const DETERMINER = eventWords('determiner')
/** How many words before what it bans the decree may stand. */
const REACH = 18
const END = /^[.;:?!]$/u

/** Who issued the decree about the act that stands at token `from`: its owner, or the subject of the verb that issues it; null where no decree is told of. */
export function decreeOwner(line: Line, from: number): Group | null {
  const act = ACT_NOUN.before(line.forms, from, 0)
  if (act === from || line.forms[act - 1] !== 'về') return null
  for (let i = act - 1; i >= Math.max(0, act - REACH) && !END.test(line.forms[i] ?? ''); i--) {
    const end = DECREE.after(line.forms, i, act)
    if (end === i) continue
    // sắc lệnh mà ông Soto ban hành về việc cấm
    if (POSSESSIVE.has(line.forms[end]) || RELATIVE.has(line.forms[end])) return groupFrom(line, end + 1)
    const verb = ISSUE.before(line.forms, DETERMINER.before(line.forms, i, 0), 0)
    return verb < i ? subjectBefore(line, verb) : null
  }
  return null
}
