// Measures whole builds beside a floor in the same run: npx tsx test/bench/build.bench.ts [CORPUS.jsonl.gz [DOCUMENTS]]
// A cold build, one where nothing changed, one from the cache alone, one with a document changed; the floor is DuckDB reading the same file and
// writing the same texts in the three formats. Without a corpus ({"id", "text"} a line) one is generated. Prints Markdown.
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { page } from '../fixtures/cli.ts'
import { floor, runMeasured, tinmoBuild, type Used } from './measured.ts'

const [corpus, limit] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'tinmo-bench-'))
try {
  const lines = await corpusLines(corpus, limit === undefined ? Number.POSITIVE_INFINITY : Number(limit))
  const input = join(folder, 'corpus.jsonl')
  await writeFile(input, `${lines.join('\n')}\n`)
  const bytes = (await stat(input)).size
  console.log(`${lines.length} documents, ${(bytes / 1e6).toFixed(1)} MB of ${corpus ? 'news' : 'generated pages'}\n`)

  const out = join(folder, 'out')
  const floorUse = await runMeasured(floor(input, join(folder, 'floor')))
  const oneJob = await runMeasured(tinmoBuild(input, join(folder, 'one'), ['--jobs', '1']))
  await rm(join(folder, 'one'), { recursive: true })
  const cold = await runMeasured(tinmoBuild(input, out))
  const stages = await stageSeconds(out)
  const nothing = await runMeasured(tinmoBuild(input, out))
  await forgetRelease(out)
  const cached = await runMeasured(tinmoBuild(input, out))
  const middle = JSON.parse(lines[lines.length >> 1] ?? '{}') as { text: string }
  lines[lines.length >> 1] = JSON.stringify({ ...middle, text: `${middle.text}\nMột câu mới được thêm vào cuối bài này.` })
  await writeFile(input, `${lines.join('\n')}\n`)
  const changed = await runMeasured(tinmoBuild(input, out))

  const row = (name: string, use: Used) =>
    `| ${name} | ${use.seconds.toFixed(1)} | ${use.cpuSeconds.toFixed(1)} | ${Math.round(lines.length / use.seconds)} | ${(bytes / 1e6 / use.seconds).toFixed(1)} | ${Math.round(use.peakBytes / 1e6)} | ${Math.round(use.writtenBytes / 1e6)} | ${(use.seconds / cold.seconds).toFixed(3)} |`
  console.log('| build | s | CPU s | articles/s | MB/s | peak RSS MB | written MB | of cold |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, use] of Object.entries({
    'cold, one job': oneJob,
    cold,
    'nothing changed': nothing,
    'from the cache': cached,
    'one document changed': changed,
    'floor (DuckDB)': floorUse,
  })) {
    console.log(row(name, use))
  }
  console.log(
    `\ncold / floor ${(cold.seconds / floorUse.seconds).toFixed(1)}; one job / two jobs ${(oneJob.seconds / cold.seconds).toFixed(2)}\n`,
  )
  console.log('| stage of the cold build | s | articles/s | MB/s |\n| --- | ---: | ---: | ---: |')
  for (const [stage, seconds] of stages) {
    console.log(`| ${stage} | ${seconds.toFixed(1)} | ${Math.round(lines.length / seconds)} | ${(bytes / 1e6 / seconds).toFixed(1)} |`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function corpusLines(path: string | undefined, most: number): Promise<string[]> {
  if (!path) return Array.from({ length: Math.min(most, 2000) }, (_, i) => JSON.stringify({ id: String(i), text: page(`Số ${i}`) }))
  const lines: string[] = []
  const bytes = createReadStream(path)
  for await (const line of createInterface({ input: path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes })) {
    if (lines.length >= most) break
    if (line) lines.push(line)
  }
  return lines
}

/** Removes the release but not the cache, so that the next build makes it again. */
async function forgetRelease(out: string): Promise<void> {
  for (const name of await readdir(out)) if (name !== '.work') await rm(join(out, name), { recursive: true })
  await rm(join(out, '.work/last-build.json'))
}

/** Seconds from each entry of the run log to the next, by what had been done then. */
async function stageSeconds(out: string): Promise<[string, number][]> {
  const logs = join(out, '.work/log')
  const log = await readFile(join(logs, (await readdir(logs)).toSorted()[0] ?? ''), 'utf8')
  const entries = log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { time: string; msg?: string; stage?: string })
  const at = (test: (entry: (typeof entries)[number]) => boolean) => Date.parse(entries.find(test)?.time ?? '') / 1000
  const [found, loaded, annotated] = [at((e) => e.msg === 'inputs found'), at((e) => e.stage === 'load'), at((e) => e.stage === 'export')]
  const [linked, exported, built] = [at((e) => e.msg === 'linked'), at((e) => e.msg === 'exported'), at((e) => e.msg === 'built')]
  return [
    ['load', loaded - found],
    ['dedupe, segment, annotate', annotated - loaded],
    ['link', linked - annotated],
    ['export', exported - linked],
    ['verify and publish', built - exported],
  ]
}
