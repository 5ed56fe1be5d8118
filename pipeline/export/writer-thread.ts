// Writers whose work is done in a thread, while the main thread makes the next rows.
import { openThread, type Thread } from '../core/thread.ts'
import type { OpenFile } from './open-file.ts'
import type { Written } from './output-file.ts'
import type { FileInThread, RowsOfFile } from './thread-writers.ts'

type Work = {
  readonly open: { readonly about: FileInThread; readonly result: undefined }
  readonly write: { readonly about: RowsOfFile; readonly result: undefined }
  readonly finish: { readonly about: number; readonly result: Written }
  readonly abort: { readonly about: number; readonly result: undefined }
}

const MEMORY_LIMIT_MB = 1000
/** The thread holds the files that are open, so it may not end between two writes. */
const IDLE_MS = 600_000
/** Writes of one file that may wait for the thread. */
const WAITING = 4
const ENTRY = new URL('./writer-thread.mjs', import.meta.url)

/** Opens files in one thread, so that the writes of a file are done in their order. */
export function openWriterThread(): { readonly openFile: OpenFile; close(): Promise<void> } {
  const thread: Thread<Work> = openThread(ENTRY, { memoryLimit: MEMORY_LIMIT_MB, idle: IDLE_MS })
  let opened = 0
  return {
    async openFile(file, configuration) {
      const writer = opened++
      await thread.run('open', { writer, file, configuration })
      const waiting: Promise<undefined>[] = []
      return {
        async write(rows) {
          const written = thread.run('write', { writer, json: JSON.stringify(rows) })
          // What fails is thrown where it is waited for: by a later write, or at the end.
          written.catch(() => {})
          if (waiting.push(written) > WAITING) await waiting.shift()
        },
        async finish() {
          await Promise.all(waiting)
          return thread.run('finish', writer)
        },
        abort: () => thread.run('abort', writer),
      }
    },
    close: () => thread.close(),
  }
}
