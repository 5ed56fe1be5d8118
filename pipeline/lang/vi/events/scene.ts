// Scene: what the event rules know of the whole article.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Names } from '../names/mentions.ts'
import type { Parties } from './parties.ts'
import type { PublicLife } from './public-life.ts'

export interface Scene {
  readonly names: Names
  readonly quotes: readonly Quote[]
  readonly parties: Parties
  readonly life: PublicLife
  /** The parties of the meeting told last, or of the agreement where no meeting was told: those whom `hai bên` stands for. */
  readonly sides: readonly number[]
  /** The parties of the agreement told last, where no meeting was told. */
  readonly agreed: readonly number[]
  /** Last day that the publication date may mean; null where it is unknown. */
  readonly published: string | null
}
