// Input that means harm: every piece is accounted for, nothing of it steers what is built, and what is built is whole.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import type { ArticleRow } from '../../schemas/tables/articles.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import { page, type Ran, tinmo, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

interface Outcome extends Ran {
  readonly articles: readonly ArticleRow[]
  readonly rejects: readonly RejectRow[]
}

/** Builds the files beside one good page, checks the release, and gives what became of each. */
const built = (files: Readonly<Record<string, string | Uint8Array>>, use: (outcome: Outcome, folder: string) => void | Promise<void>) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'good.txt': page('An Bình'), ...files })
    const ran = await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect({ code: ran.code, err: ran.code === 0 ? '' : ran.err }).toEqual({ code: 0, err: '' })
    const rows = async (table: string) =>
      (await readFile(join(folder, 'out/latest', `${table}.jsonl`), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    const articles: ArticleRow[] = (await rows('articles')).filter((row) => row.source_path !== 'good.txt')
    await use({ ...ran, articles, rejects: await rows('rejects') }, folder)
  })

const reasons = (rejects: readonly RejectRow[]) => rejects.map(({ source_path, reason }) => `${source_path}: ${reason}`)
const jsonl = (...records: readonly object[]) => records.map((record) => JSON.stringify(record)).join('\n')

test.each([
  ['a bomb of text', 'bomb.txt.gz', gzipSync(Buffer.alloc(100_000_000, 'Tin. ')), 'too-large'],
  ['a bomb of one record', 'bomb.jsonl.gz', gzipSync(Buffer.alloc(100_000_000, '{"text": "a')), 'too-large'],
  ['a bomb of one row', 'bomb.csv.gz', gzipSync(Buffer.concat([Buffer.from('id,text\n1,"'), Buffer.alloc(100_000_000, 'a')])), 'too-large'],
  [
    'a title beyond all measure',
    'title.jsonl',
    `{"text": ${JSON.stringify(page('Mỹ Tú'))}, "title": "${'a'.repeat(200_000)}"}`,
    'too-large',
  ],
  [
    'authors without end',
    'authors.jsonl',
    `{"text": ${JSON.stringify(page('Mỹ Tú'))}, "author": [${'"Lê Hà",'.repeat(50_000)}"B"]}`,
    'too-large',
  ],
  ['an archive in an archive', 'nested.txt.gz', gzipSync(gzipSync(page('Hòa Lạc'))), 'binary'],
  ['a ZIP archive', 'pages.zip', Buffer.from('504b0304140000000800', 'hex'), 'binary'],
  ['millions of lines', 'lines.txt', 'a\n'.repeat(1_500_000), 'too-large'],
  ['a page of millions of letters', 'long.txt', 'Sáng nay trời mưa. '.repeat(200_000), 'too-large'],
  ['a cut Parquet file', 'cut.parquet', Buffer.from(parquet('Mỹ Tú')).subarray(0, -40), 'corrupt'],
  ['a Parquet file without a text', 'none.parquet', parquet('Mỹ Tú', 'words'), 'no-text'],
  ['a Parquet file of rows that are not there', 'rows.parquet', parquetOfRows(), 'corrupt'],
])('%s is rejected', (_, name, bytes, reason) =>
  built({ [name]: bytes }, ({ articles, rejects }) => {
    expect(articles).toEqual([])
    expect(reasons(rejects)).toEqual([`${name}: ${reason}`])
  }),
)

function parquet(name: string, column = 'text'): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: [{ name: column, data: [page(name)], type: 'STRING' }] }))
}

/** A file of one row whose index speaks of a hundred million. */
function parquetOfRows(): Uint8Array {
  const bytes = Buffer.from(parquet('Mỹ Tú', 'id'))
  const length = bytes.readUInt32LE(bytes.length - 8)
  const index = bytes.subarray(bytes.length - 8 - length, bytes.length - 8)
  // Field 3 of the index, an i64 as a zigzag varint of one byte (2 for one row), stands behind the list of columns.
  const at = index.indexOf(Buffer.from([0x16, 0x02, 0x19]))
  const many = Buffer.from([0x16, 0x80, 0x84, 0xaf, 0x5f, 0x19])
  const longer = Buffer.concat([index.subarray(0, at), many, index.subarray(at + 3)])
  const tail = Buffer.alloc(4)
  tail.writeUInt32LE(longer.length)
  return Buffer.concat([bytes.subarray(0, bytes.length - 8 - length), longer, tail, Buffer.from('PAR1')])
}

test('characters that nobody sees are in no text, make no article another, and are said', () =>
  built(
    {
      'plain.txt': page('Mỹ Tú'),
      'hidden.txt': page('Mỹ Tú').replaceAll('Chúng', 'Ch\u200bú\u2060ng').replaceAll('sáng', '\u202esáng\u202c\u061c'),
      'nfd.txt': page('Mỹ Tú').normalize('NFD'),
      'records.jsonl': jsonl({ text: `\u0000${page('Mỹ Tú')}\ud800`, title: 'Họp\u0000 \udc00bàn' }),
    },
    ({ articles, err }) => {
      expect(articles).toHaveLength(4)
      expect(articles.filter((row) => row.duplicate_of === null)).toHaveLength(1)
      for (const row of articles) expect(JSON.stringify(row)).not.toMatch(/[\u061c\u200b\u2060\u202c\u202e]|\\u0000|\\ud800|\\udc00/u)
      expect(new Set(articles.map((row) => row.body?.normalize('NFC').length)).size).toBeLessThanOrEqual(2)
      expect(err).toContain('2 documents held hidden characters')
    },
  ))

test('a quotation mark that is missing in a table makes no article of a part of one', () => {
  const pages = ['Hòa Lạc', 'Mỹ Tú', 'An Phú', 'Tân Lập', 'Cẩm Lệ'].map(page)
  const rows = pages.map((text, i) => `${i},"${text.replaceAll('"', '""')}"\n`)
  const file = ['id,text\n', ...rows.with(1, rows[1]?.replace(/"\n$/u, '\n') ?? '')].join('')
  return built({ 'pages.csv': file, 'whole.jsonl': jsonl(...pages.map((text) => ({ text }))) }, ({ articles, rejects }) => {
    const bodies = (path: string) => articles.filter((row) => row.source_path === path).map((row) => row.body)
    expect(bodies('pages.csv')).toHaveLength(3)
    for (const body of bodies('pages.csv')) expect(bodies('whole.jsonl')).toContain(body)
    expect(rejects).toMatchObject([{ reason: 'invalid-record', message: expect.stringContaining('row 2: text stands behind a closing') }])
  })
})

test('names that are parts of objects in JavaScript are names like any other', () =>
  built(
    {
      'proto.jsonl': [
        `{"__proto__": {"text": ${JSON.stringify(page('Hòa Lạc'))}}}`,
        `{"text": ${JSON.stringify(page('Mỹ Tú'))}, "__proto__": {"publisher": "Báo Ma"}, "author": {"name": {"name": "x"}}, "publisher": "constructor"}`,
        `{"text": ${JSON.stringify(page('An Phú'))}, "url": "https://constructor/__proto__", "author": ["__proto__", "toString"]}`,
        `{"text": ${'['.repeat(5000)}${']'.repeat(5000)}}`,
      ].join('\n'),
    },
    ({ articles, rejects }) => {
      expect(reasons(rejects)).toEqual(['proto.jsonl: no-text', 'proto.jsonl: no-text'])
      expect(articles.map((row) => row.publisher).toSorted()).toEqual(['constructor', null])
      expect(articles.find((row) => row.url)?.authors).toEqual(['__proto__', 'toString'])
    },
  ))

test.each([
  '9999-99-99',
  '0000-00-00',
  '31/02/2021',
  '99/99/9999',
  '-271821-04-20',
  '+275760-09-13',
  '1e400',
  'ngày 31 tháng 13 năm 20211',
  '2021-02-30T25:61:61Z',
])('a publication on %s is no publication', (published) =>
  built({ 'a.jsonl': jsonl({ text: page('Mỹ Tú'), published }) }, ({ articles }) => {
    expect(articles.map((row) => row.published)).toEqual([null])
  }),
)

test('names of files that mean a way out or a device elsewhere are only names', () =>
  built(
    {
      'x\\..\\..\\y.txt': page('Hòa Lạc'),
      'C:\\x.txt': page('Mỹ Tú'),
      'CON.txt': page('An Phú'),
      '\u001b[2J.txt': '',
      '-rf.txt': page('Tân Lập'),
    },
    async ({ articles, rejects, out, err }, folder) => {
      expect(articles.map((row) => row.source_path).toSorted()).toEqual(['-rf.txt', 'C:\\x.txt', 'CON.txt', 'x\\..\\..\\y.txt'])
      expect(reasons(rejects)).toEqual(['\u001b[2J.txt: empty'])
      expect((await readdir(folder)).toSorted()).toEqual(['in', 'out'])
      expect(out + err).not.toContain('\u001b')
    },
  ))

test('a line feed in a name begins no line on the terminal', () =>
  inFolder(async (folder) => {
    const name = join(folder, 'a\ntinmo: all is well')
    await writeFiles(name, { 'b\ntinmo: all is well.txt': '' })
    for (const args of [
      ['build', name, '--out', join(folder, 'out')],
      ['build', `${name}x`, '--out', join(folder, 'out')],
      ['verify', name],
      ['verify', `${name}x`],
      ['explain', `${name}x`, 'x'],
      ['explore', `${name}x`],
      ['prune', `${name}x`, '--keep', '1'],
      ['cache', `${name}x`],
    ]) {
      const { code, out, err } = await tinmo(args)
      expect(code).not.toBe(0)
      expect(out + err).toContain('\\u000atinmo: all is well')
      expect(out + err).not.toMatch(/^tinmo: all is well/mu)
    }
  }))

test('whatever a command says, no terminal is steered by it', () =>
  inFolder(async (folder) => {
    const name = join(folder, '\u001b]0;x\u0007')
    await writeFiles(name, { 'a.txt': '' })
    for (const args of [
      ['build', name, '--out', join(folder, 'out')],
      ['build', `${name}x`, '--out', join(folder, 'out')],
      ['verify', name],
    ]) {
      const { code, out, err } = await tinmo(args)
      expect(code).not.toBe(0)
      expect(out + err).not.toMatch(/[\u0007\u001b]/u)
    }
  }))

test('elements and objects nested without end cost their page at most', () =>
  built(
    {
      'deep.html': `<html><body>${'<div>'.repeat(20_000)}${page('Hòa Lạc')}`,
      'cdata.html': `<![CDATA[<!DOCTYPE html><html><body><p>${page('Mỹ Tú')}</p></body></html>`,
      'graph.html': `<html><head><script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script></head><body><p>${page('Mỹ Tú')}</p></body></html>`,
      'title.html': `${'<title>'.repeat(50_000)}<p>${page('Đá Bạc')}</p>`,
      'deep.jsonl': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    },
    ({ articles, rejects }) => {
      expect(articles.length + rejects.length).toBe(5)
      expect(reasons(rejects)).not.toContain('internal-error')
    },
  ))

test('a description of the dataset with marks of YAML and Markdown stays one text', () =>
  inFolder(async (folder) => {
    const title = 'Tin: "một" # hai\n---\nlicense: [x]'
    const dataset = {
      name: 'xa',
      title,
      description: '---\n<script>',
      license: { name: 'x: y', title: 'x' },
      contributors: [],
      homepage: null,
    }
    await writeFiles(join(folder, 'in'), { 'good.txt': page('An Bình'), 'dataset.json': JSON.stringify(dataset) })
    expect((await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])).code).toBe(0)
    const card = await readFile(join(folder, 'out/latest/README.md'), 'utf8')
    const matter = card.split('\n---\n')[0] ?? ''
    expect(matter.split('\n')).toContain(`pretty_name: ${JSON.stringify(title)}`)
    expect(matter.split('\n')).toContain('license_name: "x: y"')
    expect(matter).not.toContain('\nlicense: [x]')
    expect(card).toContain('\n# Tin: "một" # hai --- license: [x]\n\n---\n&lt;script>\n')
    expect(await readFile(join(folder, 'out/latest/CHANGELOG.md'), 'utf8')).toMatch(
      /^# Changelog of Tin: "một" # hai --- license: \[x\]\n/u,
    )
    await writeFiles(join(folder, 'in'), { 'dataset.json': JSON.stringify({ ...dataset, title: 'Tin \u001b[31m' }) })
    const refused = await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('text without control characters') })
  }))

test('a file of which the system cannot read is a reject, and is tried again by the next build', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'good.txt': page('An Bình') })
    // On Linux this file begins with bytes that are not there to be read: a true error of input.
    const args = ['build', join(folder, 'in'), '/proc/self/mem', '--out', join(folder, 'out')]
    for (let i = 0; i < 2; i++) {
      const ran = await tinmo(args)
      expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/built in .* 1 rejected/u) })
      expect(await readFile(join(folder, 'out/latest/rejects.jsonl'), 'utf8')).toContain(
        '"reason":"unreadable","message":"cannot be read: EIO"',
      )
    }
  }))

test('a disk that fails in the middle of a file costs the records behind that place, and says so', () =>
  inFolder(async (folder) => {
    const records = Array.from({ length: 300 }, (_, i) => ({ text: page(`Số ${i}`) }))
    await writeFiles(join(folder, 'in'), { 'good.txt': page('An Bình'), 'many.jsonl': jsonl(...records) })
    const env = { NODE_OPTIONS: `--import=${new URL('../fixtures/failing-read.mjs', import.meta.url).href}`, FAILS_IN: 'many.jsonl' }
    const args = ['build', join(folder, 'in'), '--out', join(folder, 'out')]
    const ran = await tinmoProcess(args, { env: { ...env, FAILS_AT: '100000' } })
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/1 rejected\n$/u) })
    const [reject] = (await readFile(join(folder, 'out/latest/rejects.jsonl'), 'utf8')).split('\n').map((line) => JSON.parse(line || '{}'))
    expect(reject).toMatchObject({ source_path: 'many.jsonl', reason: 'unreadable', message: expect.stringContaining('EIO') })
    const articles = (await readFile(join(folder, 'out/latest/articles.jsonl'), 'utf8')).split('\n').filter(Boolean)
    expect(articles).toHaveLength(reject.source_record + 1)
    expect(articles.length).toBeGreaterThan(30)
    // The disk is well again: nothing is missing.
    expect((await tinmo(args)).code).toBe(0)
    expect((await readFile(join(folder, 'out/latest/articles.jsonl'), 'utf8')).split('\n').filter(Boolean)).toHaveLength(301)
  }))
