// Ends the work of a run that was asked to stop (Ctrl-C, SIGTERM).
import type { Effects } from '../core/effects.ts'
import { Interrupted } from '../core/errors.ts'

/** Items between two turns of signals: where no item is waited for, they come at no other time. */
const STRIDE = 50

/** The items, until the run is asked to stop. */
export async function* unlessStopped<T>(items: AsyncIterable<T>, effects: Effects): AsyncGenerator<T> {
  const turn = turnUnlessStopped(effects)
  let at = 0
  for await (const item of items) {
    if (at++ % STRIDE === 0) await turn()
    yield item
  }
}

/** Lets signals in, and ends the work when one asked for it. */
export function turnUnlessStopped(effects: Effects): () => Promise<void> {
  return async () => {
    await new Promise(setImmediate)
    refuseWhenStopped(effects)
  }
}

/** Throws Interrupted when the run was asked to stop. */
export function refuseWhenStopped({ stop }: Effects): void {
  if (stop.aborted) throw new Interrupted()
}
