// Progress of a run: a bar with counts and time left on a terminal, one plain line a stage elsewhere, nothing when quiet; and in the run log,
// now and then, how far a stage is and what the process uses.
import { SingleBar } from 'cli-progress'
import type { Effects, Logger } from '../core/effects.ts'

export interface Progress {
  /** A stage begins; `total` items (bytes, shown as MB) where that is known. */
  start(stage: string, total: number | null, unit?: 'articles' | 'MB'): void
  advance(items: number): void
  /** The stage is done; `line` says with what result. */
  finish(line: string): void
  /** No more will come: gives the terminal its cursor back. */
  stop(): void
}

/** From one line in the run log to the next; milliseconds. */
const LOG_MS = 10_000

export function openProgress(effects: Effects, quiet: boolean, log: Logger): Progress {
  let bar: SingleBar | null = null
  let at = { step: '', total: null as number | null, done: 0 }
  const clearBar = () => {
    bar?.stop()
    bar = null
  }
  // By the clock, not by what is done: a step that gets nothing done shows it.
  const logging = setInterval(() => log.info({ ...at, ...effects.resources() }, 'under way'), LOG_MS).unref()
  return {
    start(step, total, unit = 'articles') {
      at = { step, total, done: 0 }
      if (quiet || !effects.isTerminal || total === null) return
      bar = new SingleBar({
        format: `${step.padEnd(9)} {bar} {value}/{total} ${unit}, {eta_formatted} left`,
        formatValue: (value, _, kind) => (unit === 'MB' && kind !== 'percentage' ? (value / 1e6).toFixed(1) : String(value)),
        hideCursor: true,
        clearOnComplete: true,
      })
      bar.start(total, 0)
    },
    advance(items) {
      at.done += items
      bar?.increment(items)
    },
    finish(line) {
      clearBar()
      if (!quiet) effects.report(`${at.step.padEnd(9)} ${line}\n`)
    },
    stop() {
      clearBar()
      clearInterval(logging)
    },
  }
}
