// A program run as a process, with what it used: seconds, processor time, peak memory, bytes written.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export interface Used {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Of the process with its threads; Linux's own high-water mark. */
  readonly peakBytes: number
  readonly writtenBytes: number
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export function tinmoBuild(input: string, out: string, more: readonly string[] = []): string[] {
  return [path('../../pipeline/tinmo.mjs'), 'build', input, '--out', out, '--quiet', '--jobs', '2', ...more]
}

/** DuckDB reads the corpus and writes its texts as CSV, JSON lines and Parquet. */
export function floor(input: string, out: string): string[] {
  return ['--import', 'tsx', path('./floor.ts'), input, out]
}

/** Runs node with `args`; throws where it fails. The last look at the process before it ends counts: up to 50 ms are missed. */
export async function runMeasured(args: readonly string[]): Promise<Used> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let [peakBytes, writtenBytes, cpuSeconds] = [0, 0, 0]
  const look = async () => {
    const [status = '', io = '', times = ''] = await Promise.all(
      ['status', 'io', 'stat'].map((name) => readFile(`/proc/${child.pid}/${name}`, 'utf8').catch(() => '')),
    )
    peakBytes = Math.max(peakBytes, Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) * 1024)
    writtenBytes = Math.max(writtenBytes, Number(/^wchar: (\d+)/mu.exec(io)?.[1] ?? 0))
    const fields = times.slice(times.lastIndexOf(')') + 2).split(' ')
    cpuSeconds = Math.max(cpuSeconds, (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND)
  }
  const timer = setInterval(look, 50)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`exit code ${code}: node ${args.join(' ')}`)
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds, peakBytes, writtenBytes }
}

const TICKS_A_SECOND = 100
