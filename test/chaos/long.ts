// A long run: npx tsx test/chaos/long.ts [CORPUS.jsonl.gz [ARTICLES [TIMES]]] builds the first ARTICLES of the corpus TIMES over, each copy with
// edits of its own: of two copies one has a sentence more (a near-duplicate), one half the sentences of another article (a new one). Prints what
// the run log says of memory and open files as Markdown. Without a corpus pages are generated.
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { page, tinmoProcess } from '../fixtures/cli.ts'

const [corpus, articles = '3000', times = '10'] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'tinmo-long-'))
try {
  const input = join(folder, 'long.jsonl')
  const texts = await textsOf(corpus, Number(articles))
  await writeCopies(input, texts, Number(times))
  const { code, out, err } = await tinmoProcess(['build', input, '--out', join(folder, 'out'), '--jobs', '1', '--quiet'])
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`)
  console.log(`${out}\n| s | step | done | RSS MB | open files |\n| ---: | --- | ---: | ---: | ---: |`)
  for (const row of await rowsOf(join(folder, 'out/.work/log'))) console.log(row)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function textsOf(path: string | undefined, most: number): Promise<string[]> {
  if (!path) return Array.from({ length: most }, (_, i) => page(`Số ${i}`))
  const texts: string[] = []
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (texts.length >= most) break
    if (line) texts.push((JSON.parse(line) as { text: string }).text)
  }
  return texts
}

async function writeCopies(path: string, texts: readonly string[], times: number): Promise<void> {
  const file = createWriteStream(path)
  for (let copy = 0; copy < times; copy++) {
    for (const [i, text] of texts.entries()) {
      const edited =
        copy % 2 === 0 ? mixed(text, texts[(i + copy * 37) % texts.length] ?? '', copy) : `${text} Bản tin số ${copy} của bài này.`
      if (!file.write(`${JSON.stringify({ id: `${copy}-${i}`, text: edited })}\n`)) await once(file, 'drain')
    }
  }
  file.end()
  await once(file, 'close')
}

/** Every other sentence of the text is one of the other text; the first copy is the text itself. */
function mixed(text: string, other: string, copy: number): string {
  if (copy === 0) return text
  const others = other.split('. ')
  return text
    .split('. ')
    .map((sentence, i) => (i % 2 === 1 ? (others[i] ?? sentence) : sentence))
    .join('. ')
}

async function rowsOf(logs: string): Promise<string[]> {
  const log = await readFile(join(logs, (await readdir(logs))[0] ?? ''), 'utf8')
  const entries = log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const begun = Date.parse(String(entries[0]?.time))
  return entries
    .filter((entry) => typeof entry.memory === 'number')
    .map(({ time, step, stage, msg, done, total, out, memory, files }) => {
      const seconds = Math.round((Date.parse(String(time)) - begun) / 1000)
      return `| ${seconds} | ${step ?? stage ?? msg} | ${done === undefined ? (out ?? '') : `${done}/${total}`} | ${Math.round(Number(memory) / 1e6)} | ${files} |`
    })
}
