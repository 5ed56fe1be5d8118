// The thread in which verify reads Parquet beside the main thread, and by which it lives through a file that makes the decoder run for ever or ask
// for all memory: what gets no further is ended, and said.
import { openThread, type Thread } from '../../core/thread.ts'
import type { PagesOfRelease } from './check-pages.ts'
import type { FormatsOfTable } from './compare-formats.ts'
import { messageOf, type Problem } from './problems.ts'

/** What the thread does: what each piece of work is given, and what it finds. */
type Work = {
  readonly compareFormats: { readonly about: FormatsOfTable; readonly result: Problem[] }
  readonly checkPages: { readonly about: PagesOfRelease; readonly result: Problem[] }
}

/** Told of each row that was read; shared by two threads. */
export type Beat = Int32Array<SharedArrayBuffer>

/** Between two rows lies at most the decoding of a row group, which takes a second or two; milliseconds. */
const STALL_MS = 30_000
const MEMORY_LIMIT_MB = 1000
const IDLE_MS = 1000
const ENTRY = new URL('./parquet-thread.mjs', import.meta.url)

export interface ParquetThread {
  /** The problems that the work finds; where it gets no further, or needs too much memory, that is the problem of `file`. */
  run<Name extends keyof Work>(name: Name, about: Omit<Work[Name]['about'], 'beat'>, file: string): Promise<readonly Problem[]>
  close(): Promise<void>
}

export interface ParquetThreadOptions {
  /** Milliseconds without a row after which a piece of work is ended. */
  readonly stall?: number
  /** The module that does the work. */
  readonly entry?: URL
}

/** One piece of work after the other. */
export function openParquetThread({ stall = STALL_MS, entry = ENTRY }: ParquetThreadOptions = {}): ParquetThread {
  const thread = openThread<Work>(entry, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS })
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(name, about, file) {
      const result = last.then(() => watched(thread, name, about, stall)).catch((error: unknown) => [problemOf(error, file, stall)])
      last = result
      return result
    },
    close: () => thread.close(),
  }
}

async function watched<Name extends keyof Work>(
  thread: Thread<Work>,
  name: Name,
  about: Omit<Work[Name]['about'], 'beat'>,
  stall: number,
): Promise<readonly Problem[]> {
  const beat: Beat = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const stalled = new AbortController()
  let before = 0
  const timer = setInterval(() => {
    const now = Atomics.load(beat, 0)
    if (now === before) stalled.abort()
    before = now
  }, stall)
  try {
    return await thread.run(name, { ...about, beat } as Work[Name]['about'], { signal: stalled.signal })
  } finally {
    clearInterval(timer)
  }
}

/** Two columns that fail at once end the thread: whatever was thrown is told of the file. */
function problemOf(error: unknown, file: string, stall: number): Problem {
  const why = error instanceof Error && error.name === 'AbortError' ? `no further row comes in ${stall / 1000} s` : messageOf(error)
  return { file, row: null, column: null, message: `cannot be read: ${why}` }
}
