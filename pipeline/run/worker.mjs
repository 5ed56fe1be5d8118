// Entry point of a worker thread: makes TypeScript importable, then hands over to documents.ts.
import { register } from 'tsx/esm/api'

register()
const { loadBatch, annotateBatch } = await import('./documents.ts')

export { annotateBatch, loadBatch }
