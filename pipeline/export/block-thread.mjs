// Entry point of the threads that make blocks: makes TypeScript importable, then hands over to block.ts.
import '../core/typescript.mjs'

const { bytesOf, makeBlock } = await import('./block.ts')
const { handedOver } = await import('../core/thread.ts')

export const makeBlockOf = async ({ articles, configuration }) => {
  const block = await makeBlock(articles, configuration)
  return handedOver(block, bytesOf(block))
}
