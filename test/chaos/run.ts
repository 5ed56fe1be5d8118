// The full run of the faults: npx tsx test/chaos/run.ts [TIMES] (needs the superuser, for small disks). Prints Markdown; exits with 1 at
// the first failure. TIMES builds are killed, 500 times as many files are fuzzed, and
// 50,000 times as many lines are no records.

import { changingInput, damagedCaches, dyingThreads, fullDisks, kills, lostPermissions, onGround } from './faults.ts'
import { fuzz } from './fuzz.ts'
import { longLine, manyLines } from './huge.ts'

const times = Number(process.argv[2] ?? 200)
console.log('| fault | trials | |\n| --- | ---: | --- |')
await onGround(
  10,
  async (ground) => {
    const { killed, resumed } = await kills(ground, times)
    if (resumed === 0) throw new Error('no killed build left anything in the cache')
    console.log(`| \`kill -9\` at a random moment | ${times} | ${killed} killed before they ended, ${resumed} went on from the cache |`)
  },
  300,
)
await onGround(11, async (ground) => {
  const { died } = await dyingThreads(ground, times)
  console.log(`| a worker thread dies at a random moment | ${times} | ${died} died, all releases as from an undisturbed build |`)
  const { failed } = await fullDisks(ground, times / 4)
  console.log(`| disk full | ${times / 4} | ${failed} failed with one line, and were finished when there was room |`)
  const { failed: shutOut } = await lostPermissions(ground, times / 4)
  console.log(`| permission to write is lost | ${times / 4} | ${shutOut} failed with one line, and were finished when it was back |`)
  const { released } = await changingInput(ground, times / 4)
  console.log(`| pages vanish and change during the build | ${times / 4} | ${released} releases, all verified |`)
  const { damaged } = await damagedCaches(ground, times / 4)
  console.log(`| damaged cache | ${damaged} | all as from a clean build |`)
})
const told = ({ seconds, peakBytes }: { readonly seconds: number; readonly peakBytes: number }) =>
  `${Math.round(seconds)} s, peak ${Math.round(peakBytes / 1e6)} MB`
console.log(`| a line of 1 GB between two records | 1 | one reject; ${told(await longLine(1e9))} |`)
const lines = 50_000 * times
console.log(`| lines that are no records | ${lines} | as many rejects; ${told(await manyLines(lines))} |`)
const { inputs, documents, rejects, slowest, peakBytes } = await fuzz(500 * times, 12)
const rejected = Object.entries(rejects).map(([reason, n]) => `${n} ${reason}`)
const most = `slowest ${Math.round(slowest.milliseconds)} ms, peak ${Math.round(peakBytes / 1e6)} MB`
console.log(`| fuzzed files | ${inputs} | ${documents} documents accepted; ${rejected.join(', ')}; ${most} |`)
