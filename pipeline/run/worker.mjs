// Entry point of a worker thread: makes TypeScript importable, then hands over to documents.ts.
import '../typescript.mjs'

export const { annotateBatch, loadBatch } = await import('./documents.ts')
