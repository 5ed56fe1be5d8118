// Who acts where a sentence says `tôi`, `chúng tôi`: those who speak.
import type { Group } from './groups.ts'
import type { Line } from './line.ts'
import { transparentStart } from './subject.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const JOIN = eventWords('join')
const POSSESSIVE = eventWords('possessive')
const SELF = eventWords('self')

/** `tôi đã gặp`, `chúng tôi không bác bỏ`: right before the verb somebody speaks of themselves. */
export function saysOfSelf(line: Line, at: number): boolean {
  for (let i = at; i > 0; ) {
    const self = SELF.before(line.forms, i, 0)
    if (self < i) return POSSESSIVE.before(line.forms, self, 0) === self
    const start = CLAUSE_JOIN.before(line.forms, i, 0) < i ? i : transparentStart(line, i)
    if (start === i) return false
    i = start
  }
  return false
}

/** `tôi và ông Soto đã gặp`: somebody speaks of themselves beside who is named. */
export function joinsSelf(line: Line, { from }: Group): boolean {
  const join = JOIN.before(line.forms, from, 0)
  return join < from && SELF.before(line.forms, join, 0) < join
}
