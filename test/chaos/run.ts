// The full run of the faults: npx tsx test/chaos/run.ts [TIMES [PART ...]] (needs the superuser, for small disks), the parts in two processes at
// once unless some are named. Prints a row of Markdown for each part; exits with 1 where one fails. TIMES builds are killed, as many threads die,
// 500 times as many files are fuzzed, and 50,000 times as many lines are no records.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { changingInput, damagedCaches, dyingThreads, fullDisks, kills, killsBetweenNames, lostPermissions, onGround } from './faults.ts'
import { fuzz } from './fuzz.ts'
import { type Huge, longLine, manyLines } from './huge.ts'

const [times, named] = [Number(process.argv[2] ?? 200), process.argv.slice(3)]
/** Faults of which the moment matters less. */
const few = Math.ceil(times / 10)

const told = ({ seconds, peakBytes }: Huge) => `${Math.round(seconds)} s, peak ${Math.round(peakBytes / 1e6)} MB`
/** By name: the fault, how often it was tried, and what came of it. */
const PARTS: Readonly<Record<string, () => Promise<readonly [fault: string, trials: number, outcome: string]>>> = {
  async kills() {
    // Enough pages for some to be in the cache before the build ends.
    const { killed, resumed } = await onGround(10, (ground) => kills(ground, times), 300)
    if (resumed === 0) throw new Error('no killed build left anything in the cache')
    return ['`kill -9` at a random moment', times, `${killed} killed before they ended, ${resumed} went on from the cache`]
  },
  async names() {
    const { killed } = await onGround(12, killsBetweenNames, 4)
    return ['`kill -9` before each rename and link of a build', killed, 'all finished by the next build']
  },
  async disks() {
    const { failed } = await onGround(11, (ground) => fullDisks(ground, few))
    return ['disk full', few, `${failed} failed with one line, and were finished when there was room`]
  },
  async permissions() {
    const { failed } = await onGround(13, (ground) => lostPermissions(ground, few))
    return ['permission to write is lost', few, `${failed} failed with one line, and were finished when it was back`]
  },
  async changes() {
    const { released } = await onGround(14, (ground) => changingInput(ground, few))
    return ['pages vanish and change during the build', few, `${released} releases, all verified`]
  },
  async caches() {
    const { damaged } = await onGround(15, (ground) => damagedCaches(ground, few))
    return ['damaged cache', damaged, 'all as from a clean build']
  },
  async threads() {
    const { died } = await onGround(16, (ground) => dyingThreads(ground, times))
    return ['a worker thread dies at a random moment', times, `${died} died, all releases as from an undisturbed build`]
  },
  async line() {
    return ['a line of 1 GB between two records', 1, `one reject; ${told(await longLine(1e9))}`]
  },
  async lines() {
    return ['lines that are no records', 50_000 * times, `as many rejects; ${told(await manyLines(50_000 * times))}`]
  },
  async fuzz() {
    const { inputs, documents, rejects, slowest, peakBytes } = await fuzz(500 * times, 12)
    const rejected = Object.entries(rejects).map(([reason, n]) => `${n} ${reason}`)
    const most = `slowest ${Math.round(slowest.milliseconds)} ms, peak ${Math.round(peakBytes / 1e6)} MB`
    return ['fuzzed files', inputs, `${documents} documents accepted; ${rejected.join(', ')}; ${most}`]
  },
}
const LANES = [
  ['kills', 'names', 'disks', 'permissions', 'changes', 'caches'],
  ['threads', 'line', 'lines', 'fuzz'],
]

if (named.length > 0) for (const name of named) await run(name)
else {
  console.log('| fault | trials | outcome | minutes |\n| --- | ---: | --- | ---: |')
  const codes = await Promise.all(LANES.map(inProcess))
  process.exitCode = Math.max(...codes)
}

async function run(name: string): Promise<void> {
  const part = PARTS[name]
  if (!part) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`)
  const begun = performance.now()
  const row = await part()
  console.log(`| ${[...row, ((performance.now() - begun) / 60_000).toFixed(1)].join(' | ')} |`)
}

function inProcess(parts: readonly string[]): Promise<number> {
  const program = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [...process.execArgv, program, String(times), ...parts], { stdio: 'inherit' })
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)))
}
