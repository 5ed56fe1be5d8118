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
  const coldSteps = await stepsOf(out)
  const nothing = await runMeasured(tinmoBuild(input, out))
  await forgetRelease(out)
  const cached = await runMeasured(tinmoBuild(input, out))
  const middle = JSON.parse(lines[lines.length >> 1] ?? '{}') as { text: string }
  lines[lines.length >> 1] = JSON.stringify({ ...middle, text: `${middle.text}\nMột câu mới được thêm vào cuối bài này.` })
  await writeFile(input, `${lines.join('\n')}\n`)
  const changed = await runMeasured(tinmoBuild(input, out))
  const changedSteps = await stepsOf(out)

  const row = (name: string, use: Used) =>
    `| ${name} | ${use.seconds.toFixed(1)} | ${use.cpuSeconds.toFixed(1)} | ${Math.round(lines.length / use.seconds)} | ${(bytes / 1e6 / use.seconds).toFixed(1)} | ${Math.round(use.peakBytes / 1e6)} | ${Math.round(use.writtenBytes / 1e6)} | ${(use.seconds / cold.seconds).toFixed(3)} | ${(use.cpuSeconds / cold.cpuSeconds).toFixed(3)} |`
  console.log('| build | s | CPU s | articles/s | MB/s | peak RSS MB | written MB | of cold | of its CPU |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
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
  console.log('| step | cold s | cold CPU s | one document changed s | its CPU s |\n| --- | ---: | ---: | ---: | ---: |')
  for (const [i, { step, seconds, cpu }] of coldSteps.entries()) {
    const again = changedSteps[i]
    console.log(`| ${step} | ${[seconds, cpu, again?.seconds, again?.cpu].map((value) => value?.toFixed(1)).join(' | ')} |`)
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

/** What each step of the last build took, by the entries of its log: from one to the next. */
async function stepsOf(out: string): Promise<{ readonly step: string; readonly seconds: number; readonly cpu: number }[]> {
  const logs = join(out, '.work/log')
  const log = await readFile(join(logs, (await readdir(logs)).toSorted().at(-1) ?? ''), 'utf8')
  const entries = log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly time: string; readonly cpu?: number; readonly msg?: string; readonly stage?: string })
  const at = (name: string) => {
    const entry = entries.find(({ msg, stage }) => msg === name || stage === name)
    return { time: Date.parse(entry?.time ?? '') / 1000, cpu: entry?.cpu ?? 0 }
  }
  return STEPS.map(([from, to, step]) => ({ step, seconds: at(to).time - at(from).time, cpu: at(to).cpu - at(from).cpu }))
}

const STEPS = [
  ['inputs found', 'load', 'load'],
  ['load', 'export', 'dedupe, segment, annotate'],
  ['export', 'linked', 'link'],
  ['linked', 'exported', 'export'],
  ['exported', 'verified', 'verify'],
  ['verified', 'built', 'compare with the last release, publish'],
] as const
