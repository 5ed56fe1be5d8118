// Entry point of a worker thread: makes TypeScript importable, then hands over to documents.ts.
import '../core/typescript.mjs'

const { loadBatch, annotateBatch } = await import('./documents.ts')

export { annotateBatch, loadBatch }
