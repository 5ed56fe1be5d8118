// The workflows: every action pinned by commit, least permissions; and what the nightly one packs for publication.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
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
