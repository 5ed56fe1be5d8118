// What serial numbers tell: npx tsx test/gold/measure-serial-dates.ts RECORDS.jsonl. Hides `published` in three of four records, builds them,
// and prints how far what tinmo concludes is from what was hidden. Records need a number in their `url` or `id`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayNumber } from '../../pipeline/core/edtf.ts'
import { sha256 } from '../../pipeline/core/hash.ts'
import { tinmo } from '../fixtures/cli.ts'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: measure-serial-dates.ts RECORDS.jsonl')
const folder = await mkdtemp(join(tmpdir(), 'tinmo-serials-'))
try {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  const hidden = lines.map((line) =>
    Number.parseInt(sha256(line).slice(0, 2), 16) % 4 > 0 ? String(JSON.parse(line).published).slice(0, 10) : null,
  )
  const records = lines.map((line, i) => (hidden[i] === null ? line : JSON.stringify({ ...JSON.parse(line), published: null })))
  await writeFile(join(folder, 'in.jsonl'), `${records.join('\n')}\n`)
  const { code, err } = await tinmo(['build', join(folder, 'in.jsonl'), '--out', join(folder, 'out')])
  if (code !== 0) throw new Error(err)
  const counts = new Map<string, number>()
  for (const line of (await readFile(join(folder, 'out/latest/articles.jsonl'), 'utf8')).split('\n').filter(Boolean)) {
    const { published, source_record } = JSON.parse(line)
    const truth = hidden[source_record] ?? null
    if (truth === null) continue
    const found = comparison(published, truth)
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  for (const [found, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${found}`)
} finally {
  await rm(folder, { recursive: true })
}

function comparison(value: string | null, truth: string): string {
  if (value === null) return 'no date'
  if (value.startsWith('XXXX')) return 'no year'
  if (value.length < 10) return `${value.length === 4 ? 'year' : 'month'} ${truth.startsWith(value) ? 'right' : 'wrong'}`
  const off = Math.abs(dayNumber(value.slice(0, 10)) - dayNumber(truth))
  return off === 0 ? 'day right' : off <= 3 ? 'day up to 3 off' : off <= 30 ? 'day up to 30 off' : 'day wrong'
}
