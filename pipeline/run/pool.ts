// Runs batches of per-document work, in this thread for small inputs and in worker threads for large ones. The outcomes are the same.
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import Tinypool from 'tinypool'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { Interrupted } from '../core/errors.ts'
import type { Annotated, Loaded, Outcome } from './documents.ts'
import { annotateBatch, loadBatch } from './worker.ts'

export interface Pool {
  load(documents: readonly RawDocument[]): Promise<Outcome<Loaded>[]>
  annotate(records: readonly string[]): Promise<Outcome<Annotated>[]>
  close(): Promise<void>
}

/** Documents in a batch, and bytes of text at which a batch is full. */
export const BATCH_DOCUMENTS = 32
export const BATCH_CHARS = 200_000

/** A pool of `jobs` threads; with one job everything runs in this thread. */
export function openPool(jobs: number, stop: AbortSignal): Pool {
  const ready = () => {
    if (stop.aborted) throw new Interrupted()
  }
  if (jobs <= 1) {
    return {
      load: async (documents) => {
        ready()
        return loadBatch(documents)
      },
      annotate: async (records) => {
        ready()
        return annotateBatch(records)
      },
      close: async () => {},
    }
  }
  const threads = new Tinypool({
    filename: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
  })
  const limit = pLimit(jobs * 2)
  const run = (name: string, batch: unknown) =>
    limit(async () => {
      ready()
      return threads.run(batch, { name })
    })
  return {
    load: (documents) => run('loadBatch', documents),
    annotate: (records) => run('annotateBatch', records),
    close: () => threads.destroy(),
  }
}

/** Cuts a stream into batches that are full at BATCH_DOCUMENTS items or BATCH_CHARS of text. */
export async function* batches<T>(items: AsyncIterable<T>, chars: (item: T) => number): AsyncGenerator<T[]> {
  let batch: T[] = []
  let size = 0
  for await (const item of items) {
    batch.push(item)
    size += chars(item)
    if (batch.length < BATCH_DOCUMENTS && size < BATCH_CHARS) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length) yield batch
}
