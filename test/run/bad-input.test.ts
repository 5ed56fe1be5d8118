// Bad input: each kind has a clear message or a row in rejects, the rest is built, and the exit code says it.
import { execFileSync } from 'node:child_process'
import { chmod, chown, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import { page, type Ran, tinmo, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const GOOD = { 'good.txt': page('An Bình') }

async function rows<T>(folder: string, table: string): Promise<T[]> {
  const text = await readFile(join(folder, 'out/latest', `${table}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
const rejectsIn = async (folder: string) =>
  (await rows<RejectRow>(folder, 'rejects')).map(({ source_path, reason }): [string, string] => [source_path, reason])

const buildIn = (folder: string, ...more: readonly string[]) => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out'), ...more])

const NO_FILE = 'is no file (a folder, a pipe, a device or a socket)'
const INSTEAD = 'put the file itself there, or name it with --dataset'

const FURNITURE =
  'Trang chủ\nĐăng nhập\nTin cùng chuyên mục\n- Giá vàng hôm nay 12.06.2023 | 17:24 PM\n- Lịch thi đấu 11.02.2023 | 23:20 PM\nXem thêm\n'

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of white space', ' \n\u00a0\n', 'empty'],
  ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary'],
  ['a file of no encoding', Uint8Array.from(Buffer.from(page('A')), (byte, i) => (i % 20 ? byte : 0xff)), 'invalid-encoding'],
  ['a page of only furniture', FURNITURE, 'no-article'],
])('%s is rejected, and the rest is built', (_, content, reason) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { ...GOOD, 'bad.txt': content })
    const ran = await buildIn(folder)
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/1 rejected\n$/u) })
    expect(await rejectsIn(folder)).toEqual([['bad.txt', reason]])
    expect(await rows(folder, 'articles')).toHaveLength(1)
    expect((await buildIn(folder, '--strict')).code).toBe(1)
  }),
)

test('where all input is rejected nothing is built, and the reasons are counted', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': '', 'b.txt': '', 'c.txt': new Uint8Array([1, 0, 2]) })
    const { code, err } = await buildIn(folder)
    expect(code).toBe(1)
    expect(err).toContain('all 3 documents were rejected (1 binary, 2 empty); the first: a.txt: the file is empty')
    expect(await readdir(join(folder, 'out'))).toEqual(['.work'])
  }))

test('an empty folder is an error that names it; beside pages it is only named', () =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'in'))
    expect(await buildIn(folder)).toMatchObject({ code: 1, out: '', err: `tinmo: ${folder}/in: no input files found\n` })
    await writeFiles(join(folder, 'more'), GOOD)
    const ran = await buildIn(folder, join(folder, 'more'))
    expect(ran.code).toBe(0)
    expect(ran.err).toContain(`tinmo: ${folder}/in: no input files found\n`)
  }))

test('a missing path alone is wrong use; beside pages it is named and rejected', () =>
  inFolder(async (folder) => {
    expect(await buildIn(folder)).toMatchObject({ code: 2, out: '', err: `tinmo: ${folder}/in: no such file or folder\n` })
    await writeFiles(join(folder, 'more'), GOOD)
    const ran = await buildIn(folder, join(folder, 'more'))
    expect(ran.code).toBe(0)
    expect(ran.err).toContain(`tinmo: ${folder}/in: no such file or folder; counted as rejected\n`)
    expect(await rejectsIn(folder)).toEqual([['in', 'missing']])
  }))

test('a file of one line of 50 MB is accounted for in a few seconds', () =>
  inFolder(async (folder) => {
    const sentence = 'Sáng nay, đại biểu của xã đã họp phiên đầu tiên để bàn về giống lúa mới. '
    await writeFiles(join(folder, 'in'), { ...GOOD, 'long.txt': Buffer.alloc(50_000_000, sentence) })
    expect((await buildIn(folder)).code).toBe(0)
    expect(await rows(folder, 'rejects')).toMatchObject([
      { source_path: 'long.txt', source_sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), reason: 'too-large', bytes: 50_000_000 },
    ])
  }))

test('links that loop, lead out or lead nowhere are rejected', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/good.txt': page('An Bình'), 'else/x.txt': page('Hòa Lạc') })
    await symlink('.', join(folder, 'in/loop'))
    await symlink('self.txt', join(folder, 'in/self.txt'))
    await symlink('../else', join(folder, 'in/out'))
    await symlink('none.txt', join(folder, 'in/nowhere.txt'))
    expect((await buildIn(folder)).code).toBe(0)
    expect(await rejectsIn(folder)).toEqual([
      ['nowhere.txt', 'missing'],
      ['out', 'link-outside'],
      ['self.txt', 'link-loop'],
    ])
  }))

test.each([
  [
    'a link out of the folder',
    (path: string, folder: string) => symlink(join(folder, 'else.json'), path),
    'is a link that leads out of the input folder',
  ],
  ['a link to nothing', (path: string) => symlink('none.json', path), 'is a link that leads nowhere'],
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), NO_FILE],
  ['a link to a device', (path: string) => symlink('/dev/zero', path), 'is a link that leads out of the input folder'],
  ['a folder', (path: string) => mkdir(path), NO_FILE],
  ['a file too large', (path: string) => writeFile(path, Buffer.alloc(1_000_001, ' ')), 'has more than 1000000 bytes'],
])('%s is no sidecar, and no dataset.json', (_, make, message) =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/good.txt': page('An Bình'), 'in/sub/a.txt': page('Hòa Lạc'), 'else.json': '{"title": "Họp bàn"}' })
    await make(join(folder, 'in/sub/a.meta.json'), folder)
    expect(await buildIn(folder)).toMatchObject({ code: 0 })
    const said = `the sidecar ${message}; mend the .meta.json beside the page`
    expect(await rows<RejectRow>(folder, 'rejects')).toMatchObject([{ source_path: 'sub/a.txt', reason: 'invalid-sidecar', message: said }])
    await make(join(folder, 'in/dataset.json'), folder)
    const ran = await buildIn(folder)
    expect(ran).toMatchObject({ code: 1, out: '', err: `tinmo: ${folder}/in/dataset.json: ${message}; ${INSTEAD}\n` })
  }),
)

test('a link inside the input folder is a sidecar, and a change of a sidecar is a change of the input', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'sub/a.txt': page('Hòa Lạc'), 'facts.meta.json': '{"title": "Họp bàn"}' })
    await symlink('../facts.meta.json', join(folder, 'in/sub/a.meta.json'))
    for (const title of ['Họp bàn', 'Họp phiên hai']) {
      await writeFiles(join(folder, 'in'), { 'facts.meta.json': JSON.stringify({ title }) })
      expect(await buildIn(folder)).toMatchObject({ code: 0, out: expect.stringContaining('built in') })
      expect(await rows(folder, 'articles')).toMatchObject([{ title }])
    }
  }))

test('file names with line breaks, marks and letters of any kind pass through every format', () =>
  inFolder(async (folder) => {
    const names = ['hai\ndòng.txt', 'dấu, "nháy".txt', 'Hà Nội.txt', '🙂.txt', '=1+1.txt']
    await writeFiles(join(folder, 'in'), Object.fromEntries(names.map((name, i) => [name, page(`Số ${i}`)])))
    expect((await buildIn(folder)).code).toBe(0)
    const paths = (await rows<{ source_path: string }>(folder, 'articles')).map((row) => row.source_path)
    expect(paths.toSorted()).toEqual(names.toSorted())
    expect((await tinmo(['verify', join(folder, 'out/latest')])).code).toBe(0)
  }))

test('the same file given twice is one document; a copy of it is a duplicate', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { ...GOOD, 'copy/good.txt': page('An Bình') })
    expect((await buildIn(folder, join(folder, 'in'), join(folder, 'in/good.txt'))).code).toBe(0)
    const articles = await rows<{ source_path: string; duplicate_of: string | null; n_sentences: number }>(folder, 'articles')
    expect(articles).toHaveLength(2)
    expect(articles.filter((row) => row.duplicate_of !== null)).toHaveLength(1)
    expect(articles.filter((row) => row.n_sentences > 0)).toHaveLength(1)
    expect((await tinmo(['verify', join(folder, 'out/latest')])).code).toBe(0)
  }))

test('a pattern that can mean nothing is wrong use', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), GOOD)
    const pattern = join(folder, 'in/[z-a]*.txt')
    const ran = await tinmo(['build', pattern, '--out', join(folder, 'out')])
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`tinmo: ${pattern}: neither a file nor a pattern`) })
  }))

test.each([
  ['folder', (path: string) => mkdir(path)],
  ['file', (path: string) => writeFile(path, 'mine')],
])('a %s at the place of `latest` is an error before anything is built, and stays', (_, make) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), GOOD)
    await mkdir(join(folder, 'out'))
    await make(join(folder, 'out/latest'))
    const ran = await buildIn(folder)
    expect(ran).toMatchObject({ code: 1, out: '', err: `tinmo: ${folder}/out/latest: is no link to a release; ${AWAY}\n` })
    expect(await readdir(join(folder, 'out'))).toEqual(['latest'])
    expect((await lstat(join(folder, 'out/latest'))).isSymbolicLink()).toBe(false)
  }),
)

const AWAY = 'move it away, or give another folder for the releases'

test('an output folder that is the input folder is wrong use, and nothing is written to it', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/good.txt': page('An Bình') })
    const ran = await tinmo(['build', join(folder, 'in'), '--out', `${folder}/in/../in`])
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is the input folder') })
    expect(await readdir(join(folder, 'in'))).toEqual(['good.txt'])
  }))

test('files and folders without permission are rejected', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/good.txt': page('An Bình'), 'in/shut.txt': page('Hòa Lạc'), 'in/shut/x.txt': page('Hòa Lạc') })
    await chmod(join(folder, 'in/shut.txt'), 0)
    await chmod(join(folder, 'in/shut'), 0)
    const ran = await asOrdinaryUser(folder, ['build', join(folder, 'in'), '--out', join(folder, 'out')])
    await chmod(join(folder, 'in/shut'), 0o755)
    expect(ran).toMatchObject({ code: 0 })
    expect(await rejectsIn(folder)).toEqual([
      ['shut', 'no-permission'],
      ['shut.txt', 'no-permission'],
    ])
  }))

test('an output folder that cannot be written is an error that names it', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/good.txt': page('An Bình') })
    await mkdir(join(folder, 'out'), { mode: 0o555 })
    const ran = await asOrdinaryUser(folder, ['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^tinmo: EACCES: permission denied.*\/out\/\.work'\n$/u) })
  }))

/** The superuser may read everything, so the command runs as nobody where the tests run as the superuser. */
async function asOrdinaryUser(folder: string, args: readonly string[]): Promise<Ran> {
  if (process.getuid?.() !== 0) return tinmoProcess(args)
  const nobody = 65534
  for (const path of [folder, join(folder, 'in')]) await chown(path, nobody, nobody)
  return tinmoProcess(args, { user: nobody, cwd: folder })
}
