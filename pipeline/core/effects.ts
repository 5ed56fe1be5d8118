// The outside world, used through this file only: clock, output, processors and signals. Nothing here reaches a release.
import { availableParallelism } from 'node:os'

export interface Effects {
  /** Milliseconds from an arbitrary start. */
  now(): number
  /** Wall-clock time for the run log, ISO 8601 in UTC. */
  timestamp(): string
  /** Results. */
  print(text: string): void
  /** Progress and messages. */
  report(text: string): void
  readonly isTerminal: boolean
  readonly processors: number
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly stop: AbortSignal
}

export function processEffects(): Effects {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(signal))
  return {
    now: () => performance.now(),
    timestamp: () => new Date().toISOString(),
    print: (text) => process.stdout.write(text),
    report: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    processors: availableParallelism(),
    stop: controller.signal,
  }
}
