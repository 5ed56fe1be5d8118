// Draft: an event mention while it is being read, with its participants as entities of the article.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import type { EventMode, EventStatus, EventType } from '../../../../schemas/terms.ts'
import type { Line, PlacedDate } from './line.ts'
import type { FoundTrigger } from './triggers.ts'

export interface Draft {
  readonly line: Line
  readonly found: FoundTrigger
  readonly type: EventType
  readonly mode: EventMode | null
  /** Who takes part, by position in `entities`, in the order of the text. */
  readonly actors: readonly number[]
  readonly targets: readonly number[]
  /** What the sentence says of it; null where no word tells. */
  readonly status: EventStatus | null
  readonly date: PlacedDate | null
  readonly place: EventPlace | null
  /** A noun, or a clause made one (`việc ông Bolton thăm Moscow`): says nothing of whether it happened. */
  readonly isNominal: boolean
  /** It is done to somebody whom the sentence tells without a name: `bắt giữ hai nhà báo`. */
  readonly isOfUnnamed: boolean
  /** Only points back to an event told before: `cuộc gặp này`, `tại hội nghị`. */
  readonly pointsBack: boolean
  /** Such a one is an event all the same where none was told before. */
  readonly mayStand: boolean
}
