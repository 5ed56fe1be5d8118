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
  /** The parties of the meeting told last. */
  readonly sides: readonly number[]
  /** Last day that the publication date may mean; null where it is unknown. */
  readonly published: string | null
}
