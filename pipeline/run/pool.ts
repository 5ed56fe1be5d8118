// Runs batches of per-document work, in this thread for small inputs and in worker threads for large ones and for long documents. The outcomes
// are the same.
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import Tinypool from 'tinypool'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { Interrupted } from '../core/errors.ts'
import type { Fault } from '../core/gate.ts'
import { type Annotated, annotateBatch, type Loaded, loadBatch, type Outcome } from './documents.ts'

export interface Pool {
  load(documents: readonly RawDocument[]): Promise<Outcome<Loaded>[]>
  annotate(records: readonly string[]): Promise<Outcome<Annotated>[]>
  close(): Promise<void>
}

export interface PoolOptions {
  /** 0 does the work in this thread, but for documents that are long enough to keep it for seconds. */
  readonly threads: number
  readonly stop: AbortSignal
  /** A document that takes longer than this in a worker thread, its start included, is rejected; milliseconds. */
  readonly timeLimit?: number
  /** A thread that needs more memory ends, and its document is rejected; megabytes. Node's own option for all threads goes before it. */
  readonly memoryLimit?: number
  /** The module that does the work in a thread. */
  readonly worker?: URL
}

const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 1000
/** A thread that waits this long for work ends: link, export and verify have none, and are to have its memory. */
const IDLE_MS = 5_000
const WORKER = new URL('./worker.mjs', import.meta.url)

export function openPool(options: PoolOptions): Pool {
  return options.threads > 0 ? inThreads(options) : inThisThread(options.stop, inThreads({ ...options, threads: 1 }))
}

/** Documents that could keep this thread for seconds, deaf to signals, go to a thread that can be stopped; UTF-16 units. */
const LONG_CHARS = 20_000

function charsOf({ content, metadata }: RawDocument): number {
  const stated = Object.values(metadata).flatMap((value: string | readonly string[] | null) => value ?? [])
  return stated.reduce((sum, value) => sum + value.length, content.text.length)
}

function inThisThread(stop: AbortSignal, thread: Pool): Pool {
  const turn = async () => {
    // Signals and progress get their turn between two documents.
    await new Promise(setImmediate)
    refuseWhenStopped(stop)
  }
  const inTurn = async <I, O>(items: readonly I[], work: (items: readonly I[]) => O[]): Promise<O[]> => {
    const outcomes: O[] = []
    for (const item of items) {
      await turn()
      outcomes.push(...work([item]))
    }
    return outcomes
  }
  return {
    async load(documents) {
      if (documents.some((document) => charsOf(document) > LONG_CHARS)) return thread.load(documents)
      return inTurn(documents, loadBatch)
    },
    async annotate(records) {
      if (records.some((record) => record.length > LONG_CHARS)) return thread.annotate(records)
      return inTurn(records, annotateBatch)
    },
    close: thread.close,
  }
}

function inThreads(options: PoolOptions): Pool {
  const { threads, stop, timeLimit = TIME_LIMIT_MS, memoryLimit = MEMORY_LIMIT_MB, worker = WORKER } = options
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    // Threads start when there is work: a build from the cache has none.
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    isolateWorkers: false,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  })
  // A thread that dies without work costs nothing: the next batch starts another.
  pool.on('error', () => {})
  // No batch waits in the pool, so that the time limit counts work alone: who waits behind a document that hangs is not rejected with it.
  const limit = pLimit(threads)
  const run = async <I, O>(name: string, items: readonly I[]): Promise<Outcome<O>[]> => {
    refuseWhenStopped(stop)
    // Its own signal for each batch: what waited for a common one would hold the results of all batches until the build ends.
    const abort = new AbortController()
    const end = () => abort.abort()
    const timer = setTimeout(end, timeLimit)
    stop.addEventListener('abort', end, { once: true })
    try {
      return await pool.run(items, { name, signal: abort.signal })
    } finally {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
    }
  }
  /** A batch that fails as a whole is done again one by one, so that one document costs no other, and a thread that died costs none. */
  const runSafely = async <I, O>(name: string, stage: Fault['stage'], items: readonly I[]): Promise<Outcome<O>[]> => {
    try {
      return await run<I, O>(name, items)
    } catch (error) {
      refuseWhenStopped(stop)
      if (items.length === 1 && isTimeout(error)) return [failed(stage, error)]
      const outcomes: Outcome<O>[] = []
      for (const item of items) outcomes.push(...(await run<I, O>(name, [item]).catch((second: unknown) => [failed(stage, second)])))
      return outcomes
    }
  }
  const failed = (stage: Fault['stage'], error: unknown) => {
    refuseWhenStopped(stop)
    return { ok: false, fault: threadFault(stage, error, timeLimit) } as const
  }
  return {
    load: (documents) => limit(() => runSafely<RawDocument, Loaded>('loadBatch', 'load', documents)),
    annotate: (records) => limit(() => runSafely<string, Annotated>('annotateBatch', 'annotate', records)),
    close: () => pool.destroy(),
  }
}

function refuseWhenStopped(stop: AbortSignal): void {
  if (stop.aborted) throw new Interrupted()
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

function threadFault(stage: Fault['stage'], error: unknown, timeLimit: number): Fault {
  if (isTimeout(error)) {
    return { stage, reason: 'time-limit', message: `took longer than ${timeLimit / 1000} s` }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { stage, reason: 'thread-failed', message: `the thread that worked on it ended: ${message}` }
}

/** Documents in a batch, and characters of text at which a batch is full. */
const BATCH_DOCUMENTS = 32
const BATCH_CHARS = 200_000

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
