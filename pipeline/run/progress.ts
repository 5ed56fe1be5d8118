// Progress of a run: a bar with counts and time left on a terminal, one plain line a stage elsewhere, nothing when quiet.
import { SingleBar } from 'cli-progress'
import type { Effects } from '../core/effects.ts'

export interface Progress {
  /** A stage begins; `total` items where that is known. */
  start(stage: string, total: number | null): void
  advance(items: number): void
  /** The stage is done; `line` says with what result. */
  finish(line: string): void
  /** No more will come: gives the terminal its cursor back. */
  stop(): void
}

export function openProgress(effects: Effects, quiet: boolean): Progress {
  if (quiet) return { start: () => {}, advance: () => {}, finish: () => {}, stop: () => {} }
  let bar: SingleBar | null = null
  let name = ''
  const stop = () => {
    bar?.stop()
    bar = null
  }
  return {
    start(stage, total) {
      name = stage
      if (!effects.isTerminal || total === null) return
      bar = new SingleBar({
        format: `${stage.padEnd(9)} {bar} {value}/{total}, {eta_formatted} left`,
        hideCursor: true,
        clearOnComplete: true,
      })
      bar.start(total, 0)
    },
    advance: (items) => bar?.increment(items),
    finish(line) {
      stop()
      effects.report(`${name.padEnd(9)} ${line}\n`)
    },
    stop,
  }
}
