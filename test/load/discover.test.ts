// Finding the input: every file once, whatever the arguments; nothing that cannot be read is passed over.
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discover } from '../../pipeline/load/discover.ts'
import { writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const inPages = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const real = await realpath(folder)
    await writeFiles(real, { 'in/b.txt': 'b', 'in/a.txt': 'aa', 'in/sub/c.txt': 'c' })
    await use(real)
  })

const names = (found: { readonly files: readonly { readonly name: string }[] }) => found.files.map((file) => file.name)

test('files are named from the input folder and sorted, however the folder is written', () =>
  inPages(async (folder) => {
    const found = await discover([join(folder, 'in')])
    expect(names(found)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
    expect(found.files[0]).toMatchObject({ path: join(folder, 'in/a.txt'), name: 'a.txt', bytes: 2 })
    expect(await discover([`${folder}/in/../in/`])).toEqual(found)
  }))

test('a file that is given twice, by itself and in folders within each other, counts once and has its longest name', () =>
  inPages(async (folder) => {
    const inputs = [join(folder, 'in/sub'), join(folder, 'in'), join(folder, 'in/sub/c.txt'), join(folder, 'in')]
    const found = await discover(inputs)
    expect(names(found)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
    expect(await discover(inputs.toReversed())).toEqual(found)
  }))

test('dataset.json, sidecars, hidden files and what is excluded are no input', () =>
  inPages(async (folder) => {
    await writeFiles(join(folder, 'in'), {
      'dataset.json': '{}',
      'a.txt.meta.json': '{}',
      '.DS_Store': 'x',
      '.git/x.txt': 'x',
      'out/1/x.txt': 'x',
    })
    expect(names(await discover([join(folder, 'in')], { exclude: [join(folder, 'in/out'), join(folder, 'in/b.txt')] }))).toEqual([
      'a.txt',
      'sub/c.txt',
    ])
  }))

test('names with line breaks, blanks and letters of any kind are names; decomposed letters are composed', () =>
  inPages(async (folder) => {
    await writeFiles(folder, { 'odd/hai\ndòng.txt': 'x', 'odd/ trống .txt': 'x', ['odd/Hà Nội'.normalize('NFD')]: 'x', 'odd/🙂.txt': 'x' })
    expect(names(await discover([join(folder, 'odd')]))).toEqual([' trống .txt', 'Hà Nội', 'hai\ndòng.txt', '🙂.txt'])
  }))

test('names that are not UTF-8 are listed one by one, beside those that they would be taken for', () =>
  inPages(async (folder) => {
    await writeFiles(folder, { 'odd/\uFFFD.txt': 'x', 'odd/\\xff.txt': 'x' })
    const bytes = (name: string) => Buffer.concat([Buffer.from(`${folder}/odd/`), Buffer.from(name, 'latin1')])
    for (const name of ['\xff.txt', '\xfe.txt', 'a\xe0\x1b']) await writeFile(bytes(name), 'x')
    await mkdir(bytes('\xfd'))
    const found = await discover([join(folder, 'odd')])
    expect(names(found)).toEqual(['\\xff.txt', '\uFFFD.txt'])
    expect(found.unreadable.map(({ name, reason }) => [name, reason])).toEqual([
      ['\\xfd', 'invalid-name'],
      ['\\xfe.txt', 'invalid-name'],
      ['\\xff.txt', 'invalid-name'],
      ['a\\xe0\x1b', 'invalid-name'],
    ])
  }))

test('links inside the folder are the files they lead to; loops end; links that lead nowhere or out are listed', () =>
  inPages(async (folder) => {
    const link = (target: string, name: string) => symlink(target, join(folder, 'in', name))
    await link('a.txt', 'again.txt')
    await link('..', 'sub/up')
    await link('sub', 'down')
    await link('self', 'self')
    await link('nowhere.txt', 'broken.txt')
    await writeFiles(folder, { 'else/d.txt': 'd', 'in/.hidden/e.txt': 'e' })
    await link('../else', 'out')
    await link('../else/d.txt', 'out.txt')
    await link('.hidden/e.txt', 'e.txt')
    const found = await discover([join(folder, 'in')])
    expect(names(found)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
    expect(found.unreadable.map(({ name, reason }) => [name, reason])).toEqual([
      ['broken.txt', 'missing'],
      ['e.txt', 'link-hidden'],
      ['out', 'link-outside'],
      ['out.txt', 'link-outside'],
      ['self', 'link-loop'],
    ])
    const both = await discover([join(folder, 'in'), join(folder, 'else')])
    expect(names(both)).toEqual(['a.txt', 'b.txt', 'd.txt', 'sub/c.txt'])
    expect(both.unreadable.map(({ name }) => name)).not.toContain('out.txt')
  }))

test('a given path may itself be a link', () =>
  inPages(async (folder) => {
    await symlink('in', join(folder, 'pages'))
    expect(names(await discover([join(folder, 'pages')]))).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
  }))

test('a missing path is listed and named; a folder without files is named', () =>
  inPages(async (folder) => {
    await mkdir(join(folder, 'empty'))
    const missing = join(folder, 'gone.txt')
    const found = await discover([missing, join(folder, 'in'), join(folder, 'empty')])
    expect(found.files).toHaveLength(3)
    expect(found.unreadable).toEqual([{ name: 'gone.txt', reason: 'missing', message: expect.stringContaining('no such file') }])
    expect(found.missing).toEqual([missing])
    expect(found.empty).toEqual([join(folder, 'empty')])
  }))

test('a device is no document', async () => {
  expect((await discover(['/dev/null'])).unreadable).toEqual([{ name: 'null', reason: 'not-a-file', message: expect.any(String) }])
})

test('a pattern finds what it says, named from the folder before its first sign', () =>
  inPages(async (folder) => {
    await writeFiles(folder, { 'in/2020/d.html': 'd', 'in/2021/sâu/e.txt': 'e', 'in/2021/[1].txt': 'f' })
    const found = async (pattern: string) => names(await discover([join(folder, pattern)]))
    expect(await found('in/**/*.txt')).toEqual(['2021/[1].txt', '2021/sâu/e.txt', 'a.txt', 'b.txt', 'sub/c.txt'])
    expect(await found('in/*.txt')).toEqual(['a.txt', 'b.txt'])
    expect(await found('in/20{20,21}/*')).toEqual(['2020/d.html', '2021/[1].txt'])
    expect(await found('in/[ab].tx?')).toEqual(['a.txt', 'b.txt'])
    expect(await found('in/2021/[1].txt')).toEqual(['[1].txt'])
    expect(await discover([join(folder, 'in/*.pdf')])).toMatchObject({ files: [], empty: [join(folder, 'in/*.pdf')] })
  }))

test('standard input is one input by the name of -', () =>
  inPages(async (folder) => {
    expect((await discover(['-'], { standardInput: join(folder, 'in/a.txt') })).files).toMatchObject([
      { path: join(folder, 'in/a.txt'), name: '-', bytes: 2 },
    ])
  }))
