// Entry point of the threads that make blocks: makes TypeScript importable, then hands over to block.ts.
import { register } from 'tsx/esm/api'

register()
const { makeBlock } = await import('./block.ts')

export const makeBlockOf = ({ articles, configuration }) => makeBlock(articles, configuration)
