// Makes blocks, with the help of a thread for large releases.
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
/** The thread waits for the next block, however long that takes to come. */
const IDLE_MS = 600_000
const ENTRY = new URL('./block-thread.mjs', import.meta.url)

/** Makes blocks one after the other. */
export function makersHere(configuration: Configuration): BlockMakers {
  return { make: (articles) => makeBlock(articles, configuration), close: async () => {} }
}

/** Makes a block in a thread and one in this beside it. More threads would take a quarter of a gigabyte each. `entry` is the module of the thread. */
export function makersInThread(configuration: Configuration, entry = ENTRY): BlockMakers {
  const thread = openThread<Work>(entry, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS })
  let [isBusy, isClosed] = [false, false]
  return {
    async make(articles) {
      if (isBusy) return makeBlock(articles, configuration)
      isBusy = true
      try {
        return await thread.run('makeBlockOf', { articles, configuration })
      } catch (error) {
        if (isClosed) throw error
        // A thread that died costs no release; what is wrong with a row is told here as well.
        return makeBlock(articles, configuration)
      } finally {
        isBusy = false
      }
    },
    close() {
      isClosed = true
      return thread.close()
    },
  }
}
