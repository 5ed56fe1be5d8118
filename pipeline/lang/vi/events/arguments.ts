// Arguments: the phrases that take part in an event, as its frame finds them.
import type { Group } from './groups.ts'
import type { PlacedMention } from './line.ts'

export interface Arguments {
  readonly actors: readonly PlacedMention[]
  readonly targets: readonly PlacedMention[]
  /** The subject of the clause, for status and date. */
  readonly subject: Group | null
}

/** The members of the groups, in order; none of a null. */
export const membersOf = (...groups: readonly (Group | null)[]): PlacedMention[] => groups.flatMap((group) => group?.members ?? [])
