// Laws of loading under hostile input: whatever the bytes, reading ends, every record is a document or a reject, and extraction never throws.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { extractArticle } from '../../pipeline/load/extract.ts'
import { read } from '../../pipeline/load/read.ts'
import { article } from '../../schemas/records/article.ts'
import { rawDocument } from '../../schemas/records/raw-document.ts'
import { costOf, expectInStep } from '../fixtures/cost.ts'
import { inputFile } from '../fixtures/input-file.ts'
import { seedText, soundFiles } from '../fixtures/sound-files.ts'

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

const SOUND = soundFiles(seedText).map(({ name, bytes, records }) => [name, bytes, records] as const)
const record = JSON.stringify({ title: 'Tin', text: seedText })

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
        const lines = kinds.map((kind) => (kind === 'good' ? record : '{"text": '))
        expect(await load('mixed.jsonl', Buffer.from(lines.join('\n')))).toBe(kinds.length)
      }),
      { numRuns: 20, seed: 3 },
    )
  })
})

const HOSTILE: readonly (readonly [what: string, times: number, part: string])[] = [
  ['a line of opening brackets', 1_000_000, '['],
  ['a line of markdown pictures', 200_000, '![a]('],
  ['a line of full stops and quotation marks', 500_000, '."'],
  ['many short lines', 100_000, 'Tin nóng\n'],
  ['many lines of one title', 50_000, 'Thủ tướng gặp bà con ở xã Đông\n'],
  ['many titles and summaries', 20_000, 'Thủ tướng gặp bà con ở xã Đông\nÔng đã nói chuyện với bà con về mùa màng năm nay.\n'],
  ['many different lines', 50_000, 'tin so # cua ngay hom nay # Tin\n'],
  ['a line of days', 70_000, 'ngày 5 tháng 6 năm 2020, '],
  ['names and initials', 100_000, 'A. B C. D '],
]

describe('extraction takes time in step with length', () => {
  it.each(HOSTILE)('%s', (_what, times, part) => {
    const pageOf = (times: number) => Array.from({ length: times }, (_, i) => part.replaceAll('#', String(i))).join('')
    return expectInStep(times, pageOf, (page) => {
      const source = { path: 'page.txt', record: null, sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', bytes: page.length }
      const metadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }
      extractArticle({ source, metadata, content: { kind: 'page', text: page } })
    })
  })

  it.each([
    ['div', 30_000],
    ['form', 30_000],
    ['h1', 7_500],
  ])('elements nested without end: %s', async (name, times) => {
    const page = Buffer.from(`<html><body>${`<${name}>`.repeat(times)}${seedText}</body></html>`)
    expect(await costOf(async () => expect(await load('deep.html', page)).toBe(1))).toBeLessThan(20)
  })
})
