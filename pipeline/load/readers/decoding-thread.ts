// The thread in which containers are decoded that can make a decoder run for ever or ask for all memory: Parquet, whose index may be false, and
// feeds, whose elements may be nested without end. It is ended where it takes too long.
import { openThread, type Thread } from '../../core/thread.ts'
import type { Fields } from '../records.ts'
import type { Feed } from './feed-items.ts'
import type { ParquetAbout, RowRange } from './parquet-rows.ts'

/** What the thread does: what each piece of work is given, and what it gives. */
type Work = {
  readonly describe: { readonly about: string; readonly result: ParquetAbout }
  readonly rows: { readonly about: RowRange; readonly result: Fields[] }
  readonly items: { readonly about: string; readonly result: Feed }
}

/** A piece of work that takes longer is that of a damaged or hostile file; milliseconds. */
const TIME_LIMIT_MS = 15_000
const MEMORY_LIMIT_MB = 1000
const IDLE_MS = 1000
const ENTRY = new URL('./decoding-thread.mjs', import.meta.url)

let thread: Thread<Work> | undefined

/** Throws where the work fails, takes too long or runs out of memory. */
export async function decodeInThread<Name extends keyof Work>(name: Name, about: Work[Name]['about']): Promise<Work[Name]['result']> {
  thread ??= openThread(ENTRY, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS })
  try {
    return await thread.run(name, about, { signal: AbortSignal.timeout(TIME_LIMIT_MS) })
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw new Error(`decoding it takes longer than ${TIME_LIMIT_MS / 1000} s`)
    throw error
  }
}
