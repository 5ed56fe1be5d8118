// The command line: help and version everywhere, results on stdout and all else on stderr, exit codes, nothing changed, explain.
import { spawnSync } from 'node:child_process'
import { readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { page, tinmo, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const inPages = (use: (folder: string, build: (...more: string[]) => ReturnType<typeof tinmo>) => Promise<void>) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình'), 'b.txt': page('Hòa Lạc') })
    await use(folder, (...more) => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out'), ...more]))
  })

test.each([[['--help']], [['build', '--help']], [['verify', '-h']], [['explain', '--help']], [['help', 'build']]])(
  '%j helps',
  async (args) => {
    expect(await tinmo(args)).toMatchObject({ code: 0, out: expect.stringContaining('Usage: tinmo'), err: '' })
  },
)

test.each([[['--version']], [['build', '--version']], [['verify', '-V']], [['explain', '--version']]])(
  '%j tells the version',
  async (args) => {
    expect(await tinmo(args)).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  },
)

test.each([
  [[], 'Usage: tinmo'],
  [['bild'], "unknown command 'bild'"],
  [['build', '--out', 'y'], 'missing required argument'],
  [['build', 'x'], "required option '--out <dir>' not specified"],
  [['build', 'x', '--out', 'y', '--jobs', '0'], 'a whole number from 1'],
  [['build', 'x', '--out', 'y', '--jobs', '1e9'], 'at most 256'],
  [['build', 'x', '--out', ''], 'it is empty; the path'],
  [['build', '', '--out', 'y'], 'it is empty; the path'],
  [['build', 'x', '', '--out', 'y'], 'it is empty; the path'],
  [['verify', ''], 'it is empty; the path'],
  [['prune', '', '--keep', '1'], 'it is empty; the path'],
  [['build', 'x', '--out', 'y', '--log-level', 'loud'], 'Allowed choices'],
  [['build', 'x', '--out', 'y', '--fast'], "unknown option '--fast'"],
  [['verify', 'a', 'b'], 'too many arguments'],
  [['explain', 'a'], 'missing required argument'],
])('%j is wrong use: exit code 2, a message, no result', async (args, message) => {
  expect(await tinmo(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})

test('a build reports one line a stage, and prints the rows of each table and the release', () =>
  inPages(async (folder, build) => {
    const { code, out, err } = await build()
    expect(code).toBe(0)
    expect(err.split('\n').map((line) => line.split(' ')[0])).toEqual(['load', 'annotate', 'link', 'export', 'verify', ''])
    const version = await readlink(join(folder, 'out/latest'))
    expect(version).toMatch(/^0\.1\.0-[0-9a-f]{8}$/u)
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^articles +2$/u)
    expect(lines.slice(0, 7).map((line) => line.split(' ')[0])).toEqual([
      'articles',
      'sentences',
      'quotes',
      'events',
      'event_mentions',
      'entities',
      'rejects',
    ])
    expect(lines[7]).toMatch(
      new RegExp(`/out/${version.replaceAll('.', '\\.')}: built in \\d+\\.\\d s as version 1\\.0\\.0, 0 rejected$`, 'u'),
    )
  }))

test('a quiet build reports nothing', () =>
  inPages(async (_, build) => {
    expect(await build('--quiet')).toMatchObject({ code: 0, err: '' })
    expect(await build('--quiet')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('nothing changed') })
  }))

test('a second build with nothing changed says so and does nothing; any change or damage makes it build', () =>
  inPages(async (folder, build) => {
    const release = async () => join(folder, 'out', await readlink(join(folder, 'out/latest')))
    await build()
    const first = await release()
    expect(await build()).toMatchObject({ code: 0, out: expect.stringContaining('nothing changed, 0 rejected\n'), err: '' })

    await writeFile(join(first, 'quotes.csv'), 'damaged')
    expect((await build()).out).toContain('built in')
    expect((await tinmo(['verify', first])).code).toBe(0)

    await writeFiles(join(folder, 'in'), { 'c.txt': page('Mỹ Tú') })
    expect((await build()).out).toContain('built in')
    expect(await release()).not.toBe(first)

    await rm(join(folder, 'in/c.txt'))
    expect((await build()).out).toContain('built in')
    expect(await release()).toBe(first)

    const versions = () => readFile(join(folder, 'out/versions.json'), 'utf8')
    const listed = await versions()
    await rm(join(folder, 'out/latest'))
    expect((await build()).out).toContain('nothing changed')
    expect(await release()).toBe(first)
    expect(await versions()).toBe(listed)
  }))

test('dataset.json of the input folder, or the one that is named, describes the dataset', () =>
  inPages(async (folder, build) => {
    const titleOf = async () => JSON.parse(await readFile(join(folder, 'out/latest/datapackage.json'), 'utf8')).title
    const dataset = (title: string) =>
      JSON.stringify({ name: 'xa', title, description: 'd', license: { name: 'x', title: 'x' }, contributors: [], homepage: null })
    await build()
    expect(await titleOf()).toBe('Articles, quotes and events from Vietnamese news pages')
    await writeFiles(folder, { 'in/dataset.json': dataset('Tin của xã'), 'in/other.json': dataset('Tin khác') })
    await build()
    expect(await titleOf()).toBe('Tin của xã')
    expect((await build('--dataset', join(folder, 'in/other.json'))).out).toMatch(/^articles +2\n/u)
    expect(await titleOf()).toBe('Tin khác')
  }))

test.each([
  ['no such file', null, /none\.json: no such file/u],
  ['no JSON', '{', /dataset\.json: not JSON/u],
  ['a wrong field', '{"name": "Xã"}', /dataset\.json: name: lower-case letters/u],
  ['a mark of byte order and a wrong field', '\uFEFF{"name": "Xã"}', /dataset\.json: name: lower-case letters/u],
  ['a script for a homepage', '{"homepage": "javascript:alert(1)"}', /; homepage: an address that begins with http/u],
  ['a script for the licence', '{"license": {"name": "x", "title": "x", "path": "javascript:alert(1)"}}', /license\.path: an address/u],
  ['a script for a maker', '{"contributors": [{"title": "x", "path": "data:text/html,x"}]}', /contributors\.0\.path: an address/u],
  ['many wrong fields', '{"name": "Xã", "title": ""}', /: name: .*; title: .*; description: .*; license: .*; contributors: /u],
])('a description with %s is an error that says where', (_, content, message) =>
  inPages(async (folder, build) => {
    if (content !== null) await writeFile(join(folder, 'in/dataset.json'), content)
    const ran = content === null ? await build('--dataset', join(folder, 'none.json')) : await build()
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(message) })
  }),
)

test('verify says what holds, or each problem', () =>
  inPages(async (folder, build) => {
    await build()
    const latest = join(folder, 'out/latest')
    expect(await tinmo(['verify', latest])).toEqual({ code: 0, out: `${latest}: all promises hold\n`, err: '' })
    await rm(join(latest, 'quotes.parquet'))
    const ran = await tinmo(['verify', latest])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('quotes.parquet')
    expect((await tinmo(['verify', join(folder, 'none')])).code).toBe(1)
  }))

test('results that cannot be written are an error with a message, no trace', () =>
  inPages(async (folder, build) => {
    await build()
    const shell = `exec "${process.execPath}" pipeline/tinmo.mjs verify "${folder}/out/latest" > /dev/full`
    const ran = spawnSync('sh', ['-c', shell], { encoding: 'utf8' })
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringMatching(/^tinmo: standard output cannot be written: ENOSPC.*\n$/u) })
  }))

test('explain shows an article with the lines of its page that were kept and cut', () =>
  inPages(async (folder, build) => {
    await writeFiles(join(folder, 'in'), {
      'c.txt': `Trang chủ\n${page('Mỹ Tú')}\nTin cùng chuyên mục\n- Giá vàng hôm nay 12.06.2023 | 17:24 PM\n`,
    })
    await build()
    const latest = join(folder, 'out/latest')
    const articles = (await readFile(join(latest, 'articles.jsonl'), 'utf8')).split('\n').filter(Boolean)
    const row = articles.map((line) => JSON.parse(line)).find((article) => article.source_path === 'c.txt')
    const { code, out, err } = await tinmo(['explain', latest, row.article_id])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^- +\d+ - Giá vàng hôm nay.*\[.+\]$/mu)
    expect(out).toMatch(/^\+ +\d+ Ông .*chủ tịch xã Mỹ Tú/mu)
    expect(await tinmo(['explain', latest, 'q-0'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no row') })
    expect(await tinmo(['explain', join(folder, 'none'), 'q-0'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such release'),
    })
  }))

test('the work of releases that are gone is dropped', () =>
  inPages(async (folder, build) => {
    await build()
    const first = await readlink(join(folder, 'out/latest'))
    await rm(join(folder, 'out', first), { recursive: true })
    await writeFiles(join(folder, 'in'), { 'c.txt': page('Mỹ Tú') })
    await build()
    const version = await readlink(join(folder, 'out/latest'))
    expect((await readdir(join(folder, 'out/.work/pages'))).sort()).toEqual([
      `${version}.blocks`,
      `${version}.jsonl`,
      `${version}.reasons.jsonl`,
    ])
  }))

test('the run log holds JSON lines: the start, each stage with its counts, the end', () =>
  inPages(async (folder, build) => {
    await build('--log-level', 'debug')
    const [name = ''] = await readdir(join(folder, 'out/.work/log'))
    const lines = (await readFile(join(folder, 'out/.work/log', name), 'utf8')).split('\n').filter(Boolean)
    const log = lines.map((line) => JSON.parse(line))
    expect(log[0]).toMatchObject({ msg: 'started', version: '0.1.0' })
    expect(log.filter((line) => line.stage).map((line) => [line.stage, line.in, line.out])).toEqual([
      ['load', 2, 2],
      ['dedupe', 2, 2],
      ['segment', 2, 2],
      ['annotate', 2, 2],
      ['export', 2, 2],
    ])
    expect(log.at(-1)).toMatchObject({ msg: 'built', rows: { articles: 2 } })
  }))

test.each([
  ['error', []],
  ['warn', ['hidden characters were removed; --log-level debug names the documents']],
  ['info', ['hidden characters were removed; --log-level debug names the documents', 'started', 'built']],
] as const)('the run log of the level %s holds no lesser messages', (level, expected) =>
  inPages(async (folder, build) => {
    await writeFiles(join(folder, 'in'), { 'c.txt': `${page('Mỹ Tú')}\u200b` })
    await build('--log-level', level)
    const [name = ''] = await readdir(join(folder, 'out/.work/log'))
    const lines = (await readFile(join(folder, 'out/.work/log', name), 'utf8')).split('\n').filter(Boolean)
    const told = lines.map((line) => JSON.parse(line).msg as string)
    expect(told).toEqual(expect.arrayContaining([...expected]))
    if (level !== 'info') expect(told).toHaveLength(expected.length)
    expect(told.some((msg) => msg === 'rejected' || msg === 'hidden characters')).toBe(false)
  }),
)

test('on a terminal a bar is drawn with counts and the time left', () =>
  inPages(async (folder) => {
    const ran = await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')], { isTerminal: true })
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('verify    all promises hold')
  }))

test('JSON Lines on standard input are read, their fields by the names that are told', () =>
  inPages(async (folder) => {
    const text = 'Ngày 6/8, Tổng thống Mỹ Joe Biden gặp Thủ tướng Nhật Bản Fumio Kishida tại Washington, theo thông báo của Nhà Trắng.'
    const record = JSON.stringify({ content: text, link: 'https://bao.example/1' })
    const out = join(folder, 'out')
    const input = async function* () {
      yield Buffer.from(`${record.slice(0, 20)}`)
      yield Buffer.from(`${record.slice(20)}\n`)
    }
    const ran = await tinmo(['build', '-', '--map', 'text=content', '--map', 'url=link', '--out', out], { input })
    expect(ran.code).toBe(0)
    const [article] = (await readFile(join(out, 'latest/articles.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(article).toMatchObject({ source_path: '-', source_record: 0, url: 'https://bao.example/1', body: text })
    expect((await tinmo(['build', '-', '--map', 'words=content', '--out', out], { input })).code).toBe(2)
    const noRecords = async function* () {
      yield gzipSync(page('An Bình'))
    }
    const refused = await tinmo(['build', '-', '--out', out], { input: noRecords })
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('no JSON object; standard input is read as JSON Lines') })
  }))

test('a bug of ours ends with 70 and a trace', () =>
  inPages(async (folder) => {
    const now = () => {
      throw new TypeError('no clock')
    }
    const ran = await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')], { now })
    expect(ran).toMatchObject({ code: 70, err: expect.stringMatching(/^tinmo: a bug of ours, please report it: TypeError: no clock/u) })
  }))

test('the bin is the command line', async () => {
  expect(await tinmoProcess(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  expect((await tinmoProcess(['nonsense'])).code).toBe(2)
})

test('a build whose reports nobody reads any more is done all the same', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình') })
    const args = ['build', join(folder, 'in'), '--out', join(folder, 'out')]
    const { code } = await tinmoProcess(args, { meanwhile: ({ stopReading }) => stopReading() })
    expect(code).toBe(0)
    expect(await readdir(join(folder, 'out/latest'))).toContain('articles.jsonl')
  }))
