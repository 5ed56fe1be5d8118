// The outside world, used through this file only: clock, output, log, processors and signals. Nothing here reaches a release.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Logger, pino } from 'pino'
import { EXIT } from './errors.ts'

export type { Logger }
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Effects {
  /** Milliseconds from an arbitrary start. */
  now(): number
  /** Wall-clock time for the run log, ISO 8601 in UTC. */
  timestamp(): string
  /** Standard input, once. */
  input(): AsyncIterable<Uint8Array>
  /** Results. */
  print(text: string): void
  /** Progress and messages. */
  report(text: string): void
  readonly isTerminal: boolean
  readonly processors: number
  /** What this process uses with its threads: bytes of memory, seconds of processor time so far, open files; null where the system does not count them. */
  resources(): { readonly memory: number; readonly cpu: number; readonly files: number | null }
  /** Gives back the memory of what is held no more, at once: it would be in use until more is wanted, beside what comes next. */
  letGo(): void
  /** Aborted by Ctrl-C or SIGTERM; the reason is the signal's name. */
  readonly stop: AbortSignal
  /** Does `work`, which is synchronous, when the process is made to exit before the returned function is called. */
  atExit(work: () => void): () => void
}

export function processEffects(): Effects {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(signal))
  process.stdout.on('error', (error) => endOutput(error, 'standard output'))
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody reads the reports any more: the work goes on without them.
    if (error.code !== 'EPIPE') endOutput(error, null)
  })
  return {
    now: () => performance.now(),
    timestamp: () => new Date().toISOString(),
    input: () => process.stdin,
    print: (text) => process.stdout.write(text),
    report: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    processors: availableParallelism(),
    resources: () => ({ memory: process.memoryUsage.rss(), cpu: cpuSeconds(), files: openFiles() }),
    letGo: garbageCollection(),
    stop: controller.signal,
    atExit(work) {
      process.once('exit', work)
      return () => void process.removeListener('exit', work)
    },
  }
}

/** V8 shows it to a context that is made while the flag is set; where it does not, memory is given back later. */
function garbageCollection(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return typeof collect === 'function' ? () => void collect() : () => {}
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function openFiles(): number | null {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return null
  }
}

/** What cannot be written any more ends the process: with a message where there is still a way to give one. */
function endOutput(error: NodeJS.ErrnoException, stream: string | null): void {
  // A reader that closes its end (`tinmo explain ... | head`) wants no more; that is no fault.
  if (error.code === 'EPIPE') process.exit()
  if (stream !== null) process.stderr.write(`tinmo: ${stream} cannot be written: ${error.message}\n`)
  process.exit(EXIT.failed)
}

export interface RunLog {
  readonly log: Logger
  close(): void
}

/**
 * A log of JSON lines in a file, each with the id of the run, which is the name of the file; a line is in the file when the call returns, so
 * that a killed run leaves its lines.
 */
export function openLog(path: string, level: LogLevel, effects: Pick<Effects, 'timestamp'>): RunLog {
  const destination = pino.destination({ dest: path, sync: true, mkdir: true })
  const log = pino(
    { base: { run: basename(path, '.jsonl'), pid: process.pid }, level, timestamp: () => `,"time":"${effects.timestamp()}"` },
    destination,
  )
  return { log, close: () => destination.end() }
}
