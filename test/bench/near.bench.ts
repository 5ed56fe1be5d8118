// Measures near-duplicates on a corpus against the exact answer: npx tsx test/bench/near.bench.ts CORPUS.jsonl.gz
// CORPUS holds {"id", "text"} a line, title on the first line of the text. Prints precision, recall at 0.8 and 0.7, and speed.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { overlapOf, shingleSet } from '../../pipeline/core/shingles.ts'
import { CUT_CONTAINMENT, NEAR_JACCARD, nearDuplicates } from '../../pipeline/dedupe/near.ts'
import { withSketches } from '../dedupe/placed.ts'
import { exactPairs } from './near-exact.ts'

const [corpus] = process.argv.slice(2)
if (!corpus) throw new Error('usage: near.bench.ts CORPUS.jsonl.gz')
const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean)
const body = (i: number): string => {
  const { text } = JSON.parse(lines[i] ?? '{"text":""}') as { text: string }
  return text.slice(text.indexOf('\n') + 1)
}
const bodies = lines.map((_, i) => body(i))
const bytes = bodies.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const cpu = () => process.cpuUsage().user / 1e6

const begun = cpu()
const [matches, sketched] = await withSketches(bodies, async (...sketches) => {
  const sketched = cpu()
  return [
    await nearDuplicates(
      ...sketches,
      async (i) => shingleSet(bodies[i] ?? ''),
      async () => {},
    ),
    sketched,
  ] as const
})
const matched = cpu()
const per = (seconds: number) => Math.round(bytes / 3000 / seconds)
console.log(`${bodies.length} bodies, ${Math.round(bytes / 1e6)} MB`)
console.log(`sketches ${per(sketched - begun)}, sketches and groups ${per(matched - begun)} documents of 3 KB a second and core`)

const keptOf = (i: number) => (matches.jaccard[i] ? (matches.of[i] ?? i) : i)
const pairs = exactPairs(bodies, NEAR_JACCARD)
const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`
const exact = new Map(pairs.map((pair) => [key(pair.a, pair.b), pair.jaccard]))
let [right, wrong, cut] = [0, 0, 0]
matches.jaccard.forEach((jaccard, i) => {
  if (jaccard === 0) return
  const known = exact.get(key(i, keptOf(i)))
  const isCut = overlapOf(shingleSet(body(i)), shingleSet(body(keptOf(i)))).containment >= CUT_CONTAINMENT
  if (known !== undefined && Math.abs(known - jaccard) < 1e-6) right++
  else if (known === undefined && isCut) cut++
  else wrong++
})
console.log(`precision ${((right + cut) / Math.max(1, right + cut + wrong)).toFixed(4)} of ${right + cut + wrong} (${cut} by containment)`)
for (const threshold of [0.9, 0.8, 0.7]) {
  const wanted = pairs.filter((pair) => pair.jaccard >= threshold)
  const found = wanted.filter(({ a, b }) => keptOf(a) === keptOf(b))
  console.log(`recall at Jaccard ${threshold}: ${(found.length / Math.max(1, wanted.length)).toFixed(4)} of ${wanted.length}`)
}
