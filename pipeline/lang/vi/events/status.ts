// Whether an event happened, is planned, possible or denied, by the words around its trigger.
import type { EventStatus } from '../../../../schemas/terms.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import type { Line } from './line.ts'
import { statusAt, statusesIn } from './status-words.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

/** The stronger word decides: `có thể sẽ gặp` is possible, `sẽ không gặp` denied. */
const STRENGTH: readonly EventStatus[] = ['denied', 'possible', 'planned', 'occurred']
const ASIDE = eventWords('aside')
const LIGHT = eventWords('light')
const PASSIVE = eventWords('passive')
const NOUN_MAKER = eventWords('noun-maker')

/** The status that the sentence gives; null where no word tells. */
export function statusOf(line: Line, found: FoundTrigger): EventStatus | null {
  const start = clauseStart(line, found.head)
  const chain = chainStart(line, found.head, start)
  const before = [...statusesIn(line.forms, 'clause', start, found.head), ...statusesIn(line.forms, 'verb', chain, found.head)]
  const after = found.noun ? statusesIn(line.forms, 'after', found.to, clauseEnd(line, found.to)) : []
  const all = [...before, ...after]
  return STRENGTH.find((status) => all.includes(status)) ?? null
}

/** Auxiliaries, adverbs, light verbs and a passive agent stand in one chain with the verb; negation and tense count only there. */
function chainStart(line: Line, at: number, limit: number): number {
  let i = at
  while (i > limit) {
    const agent = line.endingAt.get(i)
    if (agent) {
      if (!PASSIVE.has(line.forms[agent.from - 1])) return i
      i = agent.from
      continue
    }
    const next = Math.min(statusAt(line.forms, i), ...[ASIDE, LIGHT, PASSIVE, NOUN_MAKER].map((list) => list.before(line.forms, i, limit)))
    if (next < i) i = next
    else if (line.inDate[i - 1]) i--
    else return i
  }
  return i
}
