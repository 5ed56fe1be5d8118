// A thread for work that would keep the main thread for long. What it does is named by its entry module, a .mjs that makes TypeScript
// importable and exports functions of one argument.
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'

/** What a thread can do: by the name of the function, what it is given and what it gives; both are copied between threads. */
export type Work = Readonly<Record<string, { readonly about: unknown; readonly result: unknown }>>

export interface Thread<W extends Work> {
  /** Throws what the function throws, an AbortError where the signal ended it, and where the thread died. */
  run<Name extends keyof W & string>(
    name: Name,
    about: W[Name]['about'],
    options?: { readonly signal?: AbortSignal },
  ): Promise<W[Name]['result']>
  close(): Promise<void>
}

export interface ThreadOptions {
  /** It ends where it needs more; megabytes. */
  readonly memoryLimit: number
  /** It ends where it waits so long for work; milliseconds. */
  readonly idle: number
}

/** It starts when there is work, which is done one piece after the other; where it ended, the next piece starts another. */
export function openThread<W extends Work>(entry: URL, { memoryLimit, idle }: ThreadOptions): Thread<W> {
  const pool = new Tinypool({
    filename: fileURLToPath(entry),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    isolateWorkers: false,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  })
  // A thread that dies without work costs nothing: the next piece of work starts another.
  pool.on('error', () => {})
  return {
    run: (name, about, { signal } = {}) =>
      pool.run(about, { name, ...(signal && { signal }) }).catch((error: unknown) => {
        throw withCode(error)
      }),
    close: () => pool.destroy(),
  }
}

/** What the function of a thread gives, of which the bytes are handed over to the thread that waits for it and not copied. */
export function handedOver<R>(result: R, bytes: readonly Uint8Array[]): R {
  // Small ones stand in a block with others, and are copied.
  const whole = bytes.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength).map(({ buffer }) => buffer)
  return Tinypool.move({ [Tinypool.transferableSymbol]: whole, [Tinypool.valueSymbol]: result } as never) as R
}

/** An error of the operating system (`ENOSPC: no space left on device, write`) loses its fields on the way between threads. */
function withCode(error: unknown): unknown {
  const [, code, syscall] = /^(E[A-Z0-9]+): [^,]+, (\w+)/u.exec(error instanceof Error ? error.message : '') ?? []
  return code === undefined ? error : Object.assign(error as Error, { code, syscall })
}
