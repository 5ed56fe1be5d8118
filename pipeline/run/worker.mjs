// Entry point of a worker thread: makes TypeScript importable, then hands over to worker.ts.
import { register } from 'tsx/esm/api'

register()
const { loadBatch, annotateBatch } = await import('./worker.ts')

export { annotateBatch, loadBatch }
