// Laws of loading under hostile input: whatever the bytes, reading ends, every record is a document or a reject, and extraction never throws.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { extractArticle } from '../../pipeline/load/extract.ts'
import { read } from '../../pipeline/load/read.ts'
import { article } from '../../schemas/records/article.ts'
import { rawDocument } from '../../schemas/records/raw-document.ts'
import { inputFile } from '../fixtures/input-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tinmo-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads the bytes under the name and extracts every document; counts documents and rejects. */
async function load(name: string, bytes: Uint8Array): Promise<number> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  let results = 0
  for await (const result of read(inputFile(path, name))) {
    results++
    if ('reject' in result) {
      expect(result.reject.reason).toMatch(/^[a-z-]+$/u)
      continue
    }
    const raw = rawDocument.parse(result.raw)
    const extracted = extractArticle(raw)
    if (!('reject' in extracted)) article.parse(extracted.article)
  }
  return results
}

const seed = readFileSync(new URL('../../seeds/004_74535fe8694cb74a.txt', import.meta.url))
const text = seed.toString('utf8').slice(0, 3000)
const html = `<!DOCTYPE html><html><head><title>Tin</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin"}</script></head><body><article>${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</article></body></html>`
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`
const rows = [1, 2, 3]
const records = rows.map((id) => JSON.stringify({ id, title: 'Tin', text }))
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: rows, type: 'INT32' },
      { name: 'text', data: rows.map(() => text), type: 'STRING' },
    ],
  }),
)
const feed = `<rss><channel>${rows.map((id) => `<item><guid>${id}</guid><description>${text.replaceAll('<', '')}</description></item>`).join('')}</channel></rss>`
const warc = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`

/** A sound file of each format, and how many records it holds. */
const SOUND: readonly (readonly [name: string, bytes: Uint8Array, records: number])[] = [
  ['page.txt', seed, 1],
  ['page.html', Buffer.from(html), 1],
  ['news.jsonl', Buffer.from(records.join('\n')), 3],
  ['news.jsonl.gz', gzipSync(records.join('\n')), 3],
  ['news.csv', Buffer.from(`id,text\n${rows.map((id) => `${id},"${text.replaceAll('"', '""')}"`).join('\n')}`), 3],
  ['news.parquet', parquet, 3],
  ['feed.rss', Buffer.from(feed), 3],
  ['page.warc', Buffer.from(warc), 1],
]

describe('reading hostile bytes', () => {
  it.each(SOUND)('%s is read whole', async (name, bytes, count) => {
    expect(await load(name, bytes)).toBe(count)
  })

  it.each(SOUND)('random bytes named %s are accounted for', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await load(name, bytes)).toBeGreaterThan(0)
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it.each(SOUND)('%s with damaged bytes is accounted for', async (name, sound) => {
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, length) => {
        const bytes = Uint8Array.from(sound)
        for (const [at, value] of changes) bytes[at] = value
        expect(await load(name, bytes.subarray(0, length % 3 === 0 ? length : bytes.length))).toBeGreaterThan(0)
      }),
      { numRuns: 30, seed: 11 },
    )
  })

  it('one bad line of a container costs that line only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('good', 'bad'), { minLength: 1, maxLength: 20 }), async (kinds) => {
        const lines = kinds.map((kind, i) => (kind === 'good' ? records[i % records.length] : '{"text": '))
        expect(await load('mixed.jsonl', Buffer.from(lines.join('\n')))).toBe(kinds.length)
      }),
      { numRuns: 20, seed: 3 },
    )
  })
})

const HOSTILE: readonly (readonly [what: string, page: string])[] = [
  ['a line of opening brackets', '['.repeat(1_000_000)],
  ['a line of markdown pictures', '![a]('.repeat(200_000)],
  ['a line of full stops and quotation marks', '."'.repeat(500_000)],
  ['many short lines', 'Tin nóng\n'.repeat(100_000)],
  ['many lines of one title', 'Thủ tướng gặp bà con ở xã Đông\n'.repeat(50_000)],
  ['many titles and summaries', 'Thủ tướng gặp bà con ở xã Đông\nÔng đã nói chuyện với bà con về mùa màng năm nay.\n'.repeat(20_000)],
  ['many different lines', Array.from({ length: 50_000 }, (_, i) => `tin so ${i} cua ngay hom nay ${i} Tin`).join('\n')],
  ['names and initials', `${'A. B C. D '.repeat(100_000)}`],
]

describe('extraction takes time in step with length', () => {
  it.each(HOSTILE)('%s', (_what, page) => {
    const source = { path: 'page.txt', record: null, sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', bytes: page.length }
    const metadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }
    const started = performance.now()
    extractArticle({ source, metadata, content: { kind: 'page', text: page } })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('elements nested without end', async () => {
    expect(await load('deep.html', Buffer.from(`<html><body>${'<div>'.repeat(30_000)}${text}</body></html>`))).toBe(1)
  })
})
