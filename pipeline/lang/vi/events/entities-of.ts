// The entities that the mentions of a clause stand for.
import type { Names } from '../names/mentions.ts'
import type { Line, PlacedMention } from './line.ts'
import { eventWords } from './words.ts'

const ELECTION = eventWords('election')

/** The entities that mentions stand for, each once, in order; unresolved mentions and bare places are left out. */
export function entitiesOf(line: Line, mentions: readonly PlacedMention[], names: Names): number[] {
  const out: number[] = []
  for (const placed of mentions) {
    const { mention } = placed
    if (mention.kind === 'place') continue
    // bầu cử tổng thống Mỹ: an office, not who holds it
    const isOffice = mention.form === 'title' && ELECTION.before(line.forms, placed.from, 0) < placed.from
    const entity = isOffice ? names.entities.findIndex((one) => one.kind === 'state' && one.country === mention.country) : mention.entity
    for (const one of mention.members ?? (entity === null || entity === -1 ? [] : [entity])) if (!out.includes(one)) out.push(one)
  }
  return out
}
