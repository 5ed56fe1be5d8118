// Scene: what the event rules know of the whole article.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Names } from '../names/mentions.ts'
import type { History } from './history.ts'
import type { Parties } from './parties.ts'
import type { PublicLife } from './public-life.ts'

export interface Scene {
  readonly names: Names
  readonly quotes: readonly Quote[]
  readonly parties: Parties
  readonly life: PublicLife
  /** Those whom `hai bên` stands for: the parties of the meeting told last, or of the agreement told last where no meeting was told; none where that is some sentences back. */
  readonly sides: readonly number[]
  /** Those of `sides` where an agreement gave them, else none: they hold the meeting that is told without anybody. */
  readonly agreed: readonly number[]
  /** Those who acted together last, so many of them. */
  readonly lastOf: (count: number) => readonly number[]
  /** Last day that the publication date may mean; null where it is unknown. */
  readonly published: string | null
  readonly history: History
  /** The text is about hackers. */
  readonly isOfHacking: boolean
}
