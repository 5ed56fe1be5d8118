// prune: the oldest releases go, the newest and `latest` stay, the list of versions remembers all.
import { cp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

/** Publishes `count` releases, each of one page more. */
async function releases(folder: string, count: number): Promise<string[]> {
  const names: string[] = []
  for (let i = 0; i < count; i++) {
    await writeFiles(folder, { [`in/${i}.txt`]: page(`Số ${i}`) })
    expect((await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet'])).code).toBe(0)
    names.push(await readlink(join(folder, 'out/latest')))
  }
  return names
}

const listed = async (out: string) => (await readdir(out)).filter((name) => name.startsWith('0.')).sort()

test('the newest stay, and versions.json lists all', () =>
  inFolder(async (folder) => {
    const [first = '', second = '', third = ''] = await releases(folder, 3)
    const out = join(folder, 'out')
    const ran = await tinmo(['prune', out, '--keep', '2'])
    expect(ran).toEqual({ code: 0, out: `${join(out, first)}: removed\n1 removed, 2 kept\n`, err: '' })
    expect(await listed(out)).toEqual([second, third].sort())
    const { latest, versions } = JSON.parse(await readFile(join(out, 'versions.json'), 'utf8'))
    expect(latest).toBe('1.2.0')
    expect(versions.map((entry: { number: string; present: boolean }) => [entry.number, entry.present])).toEqual([
      ['1.0.0', false],
      ['1.1.0', true],
      ['1.2.0', true],
    ])
    expect((await tinmo(['prune', out, '--keep', '2'])).out).toBe('0 removed, 2 kept\n')
  }))

test('`latest` stays, though it is the oldest; so does what is no release', () =>
  inFolder(async (folder) => {
    const [first = '', second = ''] = await releases(folder, 2)
    const out = join(folder, 'out')
    await writeFiles(folder, { 'out/notes/x.txt': 'x' })
    await writeFile(join(folder, 'out/.work/x'), '')
    await rm(join(out, 'latest'))
    await symlink(first, join(out, 'latest'))
    expect((await tinmo(['prune', out, '--keep', '1'])).out).toContain(`${second}: removed`)
    expect(await listed(out)).toEqual([first])
    expect(await readdir(join(out, 'notes'))).toEqual(['x.txt'])
    expect((await tinmo(['verify', join(out, 'latest')])).code).toBe(0)
  }))

test('`latest` stays however the link is written, and where it leads to no release of the folder nothing is removed', () =>
  inFolder(async (folder) => {
    const both = await releases(folder, 2)
    const [first = ''] = both
    const out = join(folder, 'out')
    const link = async (target: string) => {
      await rm(join(out, 'latest'))
      await symlink(target, join(out, 'latest'))
    }
    const prune = () => tinmo(['prune', out, '--keep', '1'])
    await cp(join(out, first), join(folder, first), { recursive: true })
    for (const target of ['../elsewhere', '.', join(folder, first)]) {
      await link(target)
      expect(await prune(), target).toMatchObject({ code: 1, out: '' })
    }
    expect(await listed(out)).toEqual(both.toSorted())
    for (const target of [`./${first}`, join(out, first), `../out/${first}/`]) {
      await link(target)
      expect((await prune()).code, target).toBe(0)
      expect(await listed(out), target).toEqual([first])
    }
    expect((await tinmo(['verify', join(out, 'latest')])).code).toBe(0)
  }))

test.each([['0'], ['-1'], ['x']])('--keep %s is wrong use', async (keep) => {
  expect((await tinmo(['prune', 'out', '--keep', keep])).code).toBe(2)
})

test('a folder without releases is an error, and stays as it is', () =>
  inFolder(async (folder) => {
    expect(await tinmo(['prune', folder, '--keep', '1'])).toMatchObject({ code: 1, err: expect.stringContaining('has no `latest`') })
    expect(await readdir(folder)).toEqual([])
  }))
