// Makes blocks, in threads for large releases and in this one for small ones.
import type { Configuration } from '../../schemas/configuration.ts'
import { openThread } from '../core/thread.ts'
import { type Block, type BlockArticle, makeBlock } from './block.ts'

export interface BlockMakers {
  make(articles: readonly BlockArticle[]): Promise<Block>
  close(): Promise<void>
}

type Work = {
  readonly makeBlockOf: {
    readonly about: { readonly articles: readonly BlockArticle[]; readonly configuration: Configuration }
    readonly result: Block
  }
}

const MEMORY_LIMIT_MB = 1000
const IDLE_MS = 1000
const ENTRY = new URL('./block-thread.mjs', import.meta.url)

/** With 0 `threads` the work is done in this one. `entry` is the module that does it in a thread. */
export function openBlockMakers(threads: number, configuration: Configuration, entry = ENTRY): BlockMakers {
  if (threads === 0) return { make: (articles) => makeBlock(articles, configuration), close: async () => {} }
  const makers = openThread<Work>(entry, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS, threads })
  let isClosed = false
  return {
    make: (articles) =>
      makers.run('makeBlockOf', { articles, configuration }).catch((error: unknown) => {
        if (isClosed) throw error
        // A thread that died costs no release; what is wrong with a row is told here as well.
        return makeBlock(articles, configuration)
      }),
    close() {
      isClosed = true
      return makers.close()
    },
  }
}
