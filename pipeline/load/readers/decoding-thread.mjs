// Entry point of the thread that decodes containers (see decoding-thread.ts): makes TypeScript importable, then hands over.
import '../../core/typescript.mjs'

const { describe, rows } = await import('./parquet-rows.ts')
const { items } = await import('./feed-items.ts')

export { describe, items, rows }
