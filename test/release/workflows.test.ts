// The workflows: every action pinned by commit, least permissions; and what the nightly one packs for publication.
import { execFile } from 'node:child_process'
import { chmod, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const workflows = await Promise.all(
  (await readdir(join(root, '.github/workflows'))).map(
    async (name) => [name, await readFile(join(root, '.github/workflows', name), 'utf8')] as const,
  ),
)

describe.each(workflows)('%s', (_name, text) => {
  test('pins every action by commit, with its tag beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gmu)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  test('says what it may do, and leaves no credentials to the steps', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/mu)
    expect(text).not.toMatch(/write-all|secrets\./u)
    expect(text.match(/actions\/checkout/gu)?.length ?? 0).toBe(text.match(/persist-credentials: false/gu)?.length ?? 0)
    const [jobs = ''] = text.split(/^jobs:$/mu).slice(1)
    const writing = jobs.split(/^ {2}(?=\w+:$)/mu).filter((job) => job.includes('contents: write'))
    for (const job of writing) expect(job).not.toMatch(/npm|make|node|checkout/u)
  })
})

describe('what is published', () => {
  test('is the release, the versions and what changed; the same release gives the same archive', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'out')
      const build = async (name: string) => {
        await writeFiles(folder, { [`in/${name}.txt`]: page(name) })
        expect((await tinmo(['build', join(folder, 'in'), '--out', out, '--quiet'])).code).toBe(0)
      }
      const pack = (name: string) => run('bash', [join(root, '.ci/pack-release'), out, join(folder, name)])
      await build('An Bình')
      await pack('first')
      expect((await readdir(join(folder, 'first'))).sort()).toEqual([
        'notes.md',
        'number',
        'sbom.json',
        'tinmo-1.0.0.tar.gz',
        'versions.json',
      ])
      await build('Hòa Lạc')
      await pack('second')
      expect(await readFile(join(folder, 'second/number'), 'utf8')).toBe('1.1.0\n')
      const notes = await readFile(join(folder, 'second/notes.md'), 'utf8')
      expect(notes).toContain('What changed since 1.0.0')
      expect(notes).toMatch(/^articles +1 added +0 changed +0 removed$/mu)
      expect(await readFile(join(folder, 'second/diff.html'), 'utf8')).toContain('<!doctype html>')
      await pack('again')
      const archive = (name: string) => readFile(join(folder, name, 'tinmo-1.1.0.tar.gz'))
      expect(await archive('again')).toEqual(await archive('second'))
      await run('tar', ['-xzf', join(folder, 'second/tinmo-1.1.0.tar.gz'), '-C', folder])
      const [release = ''] = (await readdir(folder)).filter((name) => name.startsWith('0.1.0-'))
      expect((await tinmo(['verify', join(folder, release)])).code).toBe(0)
      const sbom = JSON.parse(await readFile(join(folder, 'second/sbom.json'), 'utf8'))
      expect(sbom.bomFormat).toBe('CycloneDX')
      expect(sbom.components.map((component: { name: string }) => component.name)).toEqual(expect.arrayContaining(['zod', 'hyparquet']))
    }))
})

describe('what is taken over where the cache is gone', () => {
  /** A `gh` that knows the releases of a folder: `list.json`, and a folder of assets for each tag. */
  const GH = `#!/usr/bin/env bash
set -eu
if [ "$2" = list ]; then cat "$PUBLISHED/list.json"; exit; fi
[ "$1 $2 $4" = 'release download --dir' ] || exit 2
tag=$3; dir=$5; shift 5
while [ $# -gt 0 ]; do cp "$PUBLISHED/$tag/"$2 "$dir/"; shift 2; done
`

  const restore = async (folder: string, out: string) => {
    await writeFiles(join(folder, 'bin'), { gh: GH })
    await chmod(join(folder, 'bin/gh'), 0o755)
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, PUBLISHED: join(folder, 'published') }
    return (await run('bash', [join(root, '.ci/restore-published'), out], { env })).stdout
  }

  test('is nothing where nothing was published, or where versions are there', () =>
    inFolder(async (folder) => {
      await writeFiles(folder, {
        'published/list.json': '[{"tagName":"v1.0.0","createdAt":"2021-01-01T00:00:00Z"}]',
        'kept/versions.json': '{}',
      })
      expect(await restore(folder, join(folder, 'out'))).toBe('nothing was published yet\n')
      expect(await readdir(folder)).not.toContain('out')
      expect(await restore(folder, join(folder, 'kept'))).toBe('')
    }))

  test('is the release that was published last, so that the next build goes on from its number', () =>
    inFolder(async (folder) => {
      const published = join(folder, 'published')
      const build = async (out: string, name: string) => {
        await writeFiles(folder, { [`in/${name}.txt`]: page(name) })
        const { code, out: said } = await tinmo(['build', join(folder, 'in'), '--out', join(folder, out)])
        expect(code).toBe(0)
        return said
      }
      const publish = async (number: string) => {
        await run('bash', [join(root, '.ci/pack-release'), join(folder, 'first'), join(published, `data-${number}`)])
      }
      await build('first', 'An Bình')
      await publish('1.0.0')
      await build('first', 'Hòa Lạc')
      await publish('1.1.0')
      const list = [
        { tagName: 'data-1.1.0', createdAt: '2022-01-02T00:00:00Z' },
        { tagName: 'v2.0.0', createdAt: '2022-03-01T00:00:00Z' },
        { tagName: 'data-1.0.0', createdAt: '2022-01-01T00:00:00Z' },
      ]
      await writeFiles(published, { 'list.json': JSON.stringify(list) })
      expect(await restore(folder, join(folder, 'out'))).toBe('took over data-1.1.0\n')
      expect((await tinmo(['verify', join(folder, 'out/latest')])).code).toBe(0)
      // The same pages make the same release, which is no new version; one page more makes the next.
      expect(await build('out', 'Hòa Lạc')).toContain('1.1.0')
      expect(await build('out', 'Vĩnh Hòa')).toContain('version 1.2.0')
    }))

  test('is nothing where what was published is damaged', () =>
    inFolder(async (folder) => {
      await writeFiles(folder, {
        'published/list.json': '[{"tagName":"data-1.0.0","createdAt":"2021-01-01T00:00:00Z"}]',
        'published/data-1.0.0/versions.json': '{"versions":[{"release":"r"}]}',
        'published/data-1.0.0/tinmo-1.0.0.tar.gz': 'no archive',
      })
      await expect(restore(folder, join(folder, 'out'))).rejects.toThrow()
      expect(await readdir(join(folder, 'out'))).toEqual([])
    }))
})
