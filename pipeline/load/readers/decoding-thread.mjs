// Entry point of the thread that decodes containers: makes TypeScript importable, then hands over to decoding-work.ts.
import '../../typescript.mjs'

export const { describe, items, rows } = await import('./decoding-work.ts')
