// What the names folder promises to the quote and event finders: mentions of people, organizations, states, roles and groups,
// and the entities of the article that they stand for.

import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EntityKind } from '../../../../schemas/terms.ts'

/**
 * How a mention names its entity: `name` has a proper name in it (`Tổng thống Mỹ Joe Biden`, `bà Psaki`, `Nga`, `Bộ Ngoại giao Nga`);
 * `title` an office or description that stands for one (`nhà lãnh đạo Mỹ`, `người đồng cấp Nga`, `Tổng thống`);
 * `pronoun` only points back (`ông`, `bà này`, `họ`, `nước này`).
 */
export type MentionForm = 'name' | 'title' | 'pronoun'

export interface Mention {
  /** The whole noun phrase with its titles and apposed office; UTF-16 units of the body, half-open. */
  readonly start: number
  readonly end: number
  /** Position of the sentence in the reading. */
  readonly sentence: number
  readonly kind: EntityKind
  readonly form: MentionForm
  /** Position in `entities`; null where the mention could not be resolved with confidence. */
  readonly entity: number | null
  /** The office or title in the phrase, as written (`Tổng thống Mỹ`); null where none. */
  readonly role: string | null
  /** ISO 3166-1 alpha-2 where the phrase itself tells it (`Tổng thống Mỹ` -> US); null where not. */
  readonly country: string | null
  /** Positions in `entities` of those a group mention stands for (`hai nước`, `hai nhà lãnh đạo`); absent where they are not known. */
  readonly members?: readonly number[]
  /** Present on an outlet that carries the words of others: `TASS`, `tờ New York Times`. */
  readonly agency?: true
}

/** How the article calls somebody. */
export interface Called {
  /** The words before the name: `ông`, `chị`, `bác`. */
  readonly addresses: ReadonlySet<string>
  /** The pronouns of those whose relative it is. */
  readonly relatives: ReadonlySet<string>
  readonly name: string | null
}

export interface Names {
  /** Sorted by start; not overlapping. `Tổng thống Mỹ và Nga` may be one group mention. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly LocalEntity[]
  /** How the article calls each of the entities. */
  readonly called: readonly Called[]
}

/** The mentions that lie wholly inside `[start, end)`. */
export function mentionsWithin(names: Names, start: number, end: number): Mention[] {
  return names.mentions.filter((mention) => mention.start >= start && mention.end <= end)
}
