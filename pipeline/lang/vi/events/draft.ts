// Draft: an event mention while it is being read, with its participants as entities of the article.
import type { EventMode, EventStatus, EventType } from '../../../../schemas/terms.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'

/** Who takes part, by position in `entities`, in the order of the text. */
export interface Participants {
  readonly actors: readonly number[]
  readonly targets: readonly number[]
}

export interface Draft extends Participants {
  readonly line: Line
  readonly found: FoundTrigger
  readonly type: EventType
  readonly mode: EventMode | null
  readonly status: EventStatus
  readonly date: PlacedDate | null
}
