// Input of a size that nobody means: a line of a gigabyte, and millions of lines that are no records. Both must cost no more memory than other
// input, and every line must be accounted for.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { page, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

export interface Huge {
  readonly rejects: number
  readonly seconds: number
  /** Most that the run log saw. */
  readonly peakBytes: number
}

/** A record, a line of so many bytes, and a record. */
export function longLine(bytes: number): Promise<Huge> {
  return built(
    async (write) => {
      await write(`${JSON.stringify({ text: page('Mỹ Tú') })}\n{"text": "`)
      const part = 'Sáng nay trời mưa. '.repeat(50_000)
      for (let left = bytes; left > 0; left -= Buffer.byteLength(part)) await write(part)
      await write(`"}\n${JSON.stringify({ text: page('Hòa Lạc') })}\n`)
    },
    { articles: 3, rejects: 1 },
  )
}

/** So many lines that are no records, and a record. */
export function manyLines(lines: number): Promise<Huge> {
  return built(
    async (write) => {
      for (let left = lines; left > 0; left -= 10_000) await write('x\n'.repeat(Math.min(left, 10_000)))
      await write(`${JSON.stringify({ text: page('Mỹ Tú') })}\n`)
    },
    { articles: 2, rejects: lines },
  )
}

type Write = (text: string) => Promise<void>

function built(fill: (write: Write) => Promise<void>, expected: { readonly articles: number; readonly rejects: number }): Promise<Huge> {
  return inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'good.txt': page('An Bình') })
    const file = createWriteStream(join(folder, 'in/huge.jsonl'))
    await fill(async (text) => {
      if (!file.write(text)) await once(file, 'drain')
    })
    file.end()
    await once(file, 'close')
    const begun = performance.now()
    const { code, err } = await tinmoProcess(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--jobs', '1'])
    const seconds = (performance.now() - begun) / 1000
    if (code !== 0) throw new Error(`exit code ${code}: ${err}`)
    const { rows } = JSON.parse(await readFile(join(folder, 'out/latest/manifest.json'), 'utf8'))
    if (rows.articles !== expected.articles || rows.rejects !== expected.rejects) {
      throw new Error(`${rows.articles} articles and ${rows.rejects} rejects`)
    }
    const logs = join(folder, 'out/.work/log')
    const entries = (await readFile(join(logs, (await readdir(logs))[0] ?? ''), 'utf8')).split('\n').filter(Boolean)
    const memory = entries.map((entry) => Number(JSON.parse(entry).memory ?? 0))
    return { rejects: expected.rejects, seconds, peakBytes: Math.max(...memory) }
  })
}
