// What the thread that makes blocks does (see block-makers.ts).
import type { Configuration } from '../../schemas/configuration.ts'
import { handedOver } from '../core/thread.ts'
import { type Block, type BlockArticle, bytesOf, makeBlock } from './block.ts'

export interface BlockAbout {
  readonly articles: readonly BlockArticle[]
  readonly configuration: Configuration
}

/** The bytes of the block are handed over, not copied. */
export async function makeBlockOf({ articles, configuration }: BlockAbout): Promise<Block> {
  const block = await makeBlock(articles, configuration)
  return handedOver(block, bytesOf(block))
}
