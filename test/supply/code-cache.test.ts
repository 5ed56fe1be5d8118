// What tsx makes of our files is kept where nobody else can lay code for us to run.
import { execFile } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { page, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('no thread of a build keeps code in the folder for temporary files, nor takes any from it', () =>
  inFolder(async (folder) => {
    const temporary = join(folder, 'tmp')
    await mkdir(temporary)
    await writeFiles(folder, { 'in/a.txt': page('An Bình'), 'in/b.jsonl': `${JSON.stringify({ text: page('Hòa Lạc') })}\n` })
    const args = ['build', join(folder, 'in'), '--out', join(folder, 'out'), '--jobs', '2', '--quiet']
    expect(await tinmoProcess(args, { env: { TMPDIR: temporary } })).toMatchObject({ code: 0 })
    expect((await tinmoProcess(['verify', join(folder, 'out/latest')], { env: { TMPDIR: temporary } })).code).toBe(0)
    expect(await readdir(temporary)).toEqual([])
  }))

test.each([
  ['is made for us alone', async () => {}, true],
  ['is not used where others may write to it', async (cache: string) => mkdir(cache).then(() => chmod(cache, 0o777)), false],
  ['is not used where a link leads to it', async (cache: string) => symlink(dirname(dirname(cache)), cache), false],
  ['is not needed', async (cache: string) => writeFile(cache, ''), false],
])('the folder for code %s', (_, prepare, isUsed) =>
  inFolder(async (folder) => {
    const entry = join(folder, 'pipeline/core/typescript.mjs')
    const temporary = join(folder, 'tmp')
    await mkdir(temporary)
    await mkdir(join(folder, 'node_modules/.cache'), { recursive: true })
    await symlink(join(ROOT, 'node_modules/tsx'), join(folder, 'node_modules/tsx'))
    await writeFiles(folder, { 'pipeline/core/typescript.mjs': await readFile(join(ROOT, 'pipeline/core/typescript.mjs')) })
    await writeFiles(folder, { 'a.mts': 'export const a: string = [process.env.TMPDIR, process.env.TSX_DISABLE_CACHE].join()' })
    const cache = join(folder, 'node_modules/.cache/tinmo')
    await prepare(cache)
    const code = `import(${JSON.stringify(entry)}).then(() => import(${JSON.stringify(join(folder, 'a.mts'))})).then(({ a }) => console.log(a))`
    const { TSX_DISABLE_CACHE: _none, ...env } = process.env
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { env: { ...env, TMPDIR: temporary } })
    // For everything else the environment is as it was.
    expect(stdout).toBe(`${temporary},\n`)
    expect(await readdir(temporary)).toEqual([])
    const used = await readdir(cache).catch(() => [])
    expect(used.some((name) => name.startsWith('tsx-'))).toBe(isUsed)
    if (isUsed) expect((await lstat(cache)).mode & 0o777).toBe(0o700)
  }),
)
