// Entry point of the threads that make blocks: makes TypeScript importable, then hands over to block-work.ts.
import '../typescript.mjs'

export const { makeBlockOf } = await import('./block-work.ts')
