// Whether an event happened, is planned, possible or denied, by the words around its trigger.
import type { EventStatus } from '../../../../schemas/terms.ts'
import type { Line } from './line.ts'
import { statusesIn } from './status-words.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const CLAUSE_JOIN = eventWords('clause-join')
const OPENER = eventWords('opener')
const END = /^[,;:.?!…]$/u
/** The stronger word decides: `có thể sẽ gặp` is possible, `sẽ không gặp` denied. */
const STRENGTH: readonly EventStatus[] = ['denied', 'possible', 'planned', 'occurred']

/** The status that the sentence gives; null where no word tells. `subjectEnd` is the token after the subject, null where there is none. */
export function statusOf(line: Line, found: FoundTrigger, subjectEnd: number | null): EventStatus | null {
  const start = clauseStart(line, found.head)
  const verbStart = subjectEnd !== null && subjectEnd <= found.head ? Math.max(subjectEnd, start) : start
  const before = [...statusesIn(line.forms, 'clause', start, found.head), ...statusesIn(line.forms, 'verb', verbStart, found.head)]
  const after = found.noun ? statusesIn(line.forms, 'after', found.to, clauseEnd(line, found.to)) : []
  return strongest([...before, ...after])
}

function strongest(statuses: readonly EventStatus[]): EventStatus | null {
  return STRENGTH.find((status) => statuses.includes(status)) ?? null
}

/** The first token of the clause that holds `at`. A comma before a bare verb does not part it from its auxiliary. */
function clauseStart(line: Line, at: number): number {
  for (let i = at; i > 0; i--) {
    if (END.test(line.forms[i - 1] ?? '')) return i
    const join = CLAUSE_JOIN.before(line.forms, i, 0)
    // Only a join that opens a clause with a subject of its own parts: `đã gặp X và yêu cầu Y` is one predicate after the other.
    if (join < i && (line.startingAt.has(i) || OPENER.startsAt(line.forms, join, i))) return i
  }
  return 0
}

function clauseEnd(line: Line, at: number): number {
  for (let i = at; i < line.forms.length; i++)
    if (END.test(line.forms[i] ?? '') || CLAUSE_JOIN.after(line.forms, i, line.forms.length) > i) return i
  return line.forms.length
}
