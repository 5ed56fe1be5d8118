// Entry point of the thread that decodes containers (see decoding-thread.ts): makes TypeScript importable, then hands over.
import { register } from 'tsx/esm/api'

register()
const { describe, rows } = await import('./parquet-rows.ts')
const { items } = await import('./feed-items.ts')

export { describe, items, rows }
