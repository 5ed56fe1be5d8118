// Articles of a numbered series date each other, whichever way their numbers are known, and `explain` tells how.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const dayOf = (n: number) => new Date(Date.UTC(2020, 11, 1 + 7 * n))
const placeName = (n: number) => `Đông ${['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hải', 'Khê', 'Lâm', 'Minh', 'Nam', 'Phong', 'Quang'][n]}`
const undated = page('Tây Sơn')
const yearless = page('Tây Hòa').replace('\n\n', '\n\nNgày 14/1, ủy ban xã Tây Hòa mời bà con đến họp. ')

async function published(folder: string, input: string): Promise<Map<string, readonly string[]>> {
  const { code, err } = await tinmo(['build', join(folder, input), '--out', join(folder, 'out'), '--quiet'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = (await readFile(join(folder, 'out/latest/articles.jsonl'), 'utf8')).trim().split('\n')
  const rows = lines.map((line) => JSON.parse(line))
  return new Map(rows.map((row) => [/xã ([^ ]+ [^ ]+)/u.exec(row.title)?.[1] ?? '', [row.published, row.published_basis, row.article_id]]))
}

test('by the names of their files', () =>
  inFolder(async (folder) => {
    const files = Array.from({ length: 12 }, (_, n) => [
      `in/bai-${500 + 10 * n}.txt`,
      page(placeName(n)).replace('\n\n', `\n\n${dayOf(n).toISOString().slice(0, 10).split('-').reverse().join('/')}\n\n`),
    ])
    await writeFiles(folder, { ...Object.fromEntries(files), 'in/bai-565.txt': yearless, 'in/bai-566.txt': undated })
    const found = await published(folder, 'in')
    expect(found.get(placeName(11))?.slice(0, 2)).toEqual(['2021-02-16', 'page'])
    expect(found.get('Tây Hòa')?.slice(0, 2)).toEqual(['2021-01-14', 'inferred'])
    expect(found.get('Tây Sơn')?.slice(0, 2)).toEqual(['2021-01', 'inferred'])
    const { out } = await tinmo(['explain', join(folder, 'out/latest'), found.get('Tây Hòa')?.[2] ?? ''])
    expect(out).toContain('2021-01-14 (inferred: serial number 565: after 560 (2021-01-12), before 570 (2021-01-19))')
  }))

test('by their addresses in records, whose order in the file makes no difference', () =>
  inFolder(async (folder) => {
    const record = (n: number, text: string, published?: string) => ({ url: `https://bao.example/xa/hop-${n}.html`, text, published })
    const records = [
      record(70_565, yearless),
      ...Array.from({ length: 12 }, (_, n) => record(70_500 + 10 * n, page(placeName(n)), dayOf(n).toISOString())),
    ]
    const lines = (list: readonly object[]) => list.map((item) => `${JSON.stringify(item)}\n`).join('')
    await writeFiles(folder, { 'a.jsonl': lines(records), 'b.jsonl': lines(records.toReversed()), 'c.jsonl': lines(records.slice(0, 5)) })
    expect((await published(folder, 'a.jsonl')).get('Tây Hòa')?.slice(0, 2)).toEqual(['2021-01-14', 'inferred'])
    expect((await published(folder, 'b.jsonl')).get('Tây Hòa')?.slice(0, 2)).toEqual(['2021-01-14', 'inferred'])
    expect((await published(folder, 'c.jsonl')).get('Tây Hòa')?.slice(0, 2)).toEqual(['XXXX-01-14', 'text'])
  }))
