// An incremental build equals a clean one, byte for byte, whatever was added, changed, removed or moved, and however the cache fared.
import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/core/hash.ts'
import { writeChecksums } from '../../pipeline/release/finish-release.ts'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.toSorted().map(async (path) => [path.slice(folder.length), sha256(await readFile(path))])),
  )
}

async function build(input: string, out: string): Promise<{ readonly entries: number; readonly used: number; readonly added: number }> {
  const { code, err } = await tinmo(['build', input, '--out', out, '--quiet'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (await logged(out, 'cached'))?.cache
}

/** What the log of the last run says with this message. */
async function logged(out: string, message: string) {
  const logs = await readdir(join(out, '.work/log'))
  const log = await readFile(join(out, '.work/log', logs.toSorted().at(-1) ?? ''), 'utf8')
  const line = log.split('\n').find((text) => text.includes(`"msg":"${message}"`))
  return line === undefined ? null : JSON.parse(line)
}

/** Files of pages by number: one page as text, or some as JSON lines. */
const files = fc.dictionary(
  fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'sub/d.txt', 'e.jsonl', 'f.jsonl'),
  fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }),
  { minKeys: 1 },
)

function written(chosen: Readonly<Record<string, readonly number[]>>): Record<string, string> {
  const texts = Object.entries(chosen).map(([name, numbers]) => {
    const pages = numbers.map((number) => page(`Số ${number}`))
    return [name, name.endsWith('.jsonl') ? pages.map((text) => `${JSON.stringify({ text })}\n`).join('') : (pages[0] ?? '')]
  })
  return Object.fromEntries(texts)
}

test('after any changes of the input', () =>
  inFolder(async (folder) => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: 2, maxLength: 4 }), async (states) => {
        const home = join(folder, String(n++))
        for (const state of states) {
          await rm(join(home, 'in'), { recursive: true, force: true })
          await writeFiles(join(home, 'in'), written(state))
          await build(join(home, 'in'), join(home, 'out'))
        }
        await build(join(home, 'in'), join(home, 'clean'))
        expect(await filesOf(join(home, 'out/latest/'))).toEqual(await filesOf(join(home, 'clean/latest/')))
      }),
      { numRuns: 6 },
    )
  }))

test('one changed page is all that is worked on again; a damaged cache is mended, a removed one made anew', () =>
  inFolder(async (folder) => {
    const [input, out, clean] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'clean')]
    const names = ['một', 'hai', 'ba', 'bốn', 'năm']
    await writeFiles(input, Object.fromEntries(names.map((name) => [`${name}.txt`, page(name)])))
    expect(await build(input, out)).toMatchObject({ entries: 10, used: 10, added: 10 })
    await writeFile(join(input, 'ba.txt'), page('ba mươi'))
    expect(await build(input, out)).toMatchObject({ entries: 12, used: 10, added: 2 })

    const cache = join(out, '.work/cache')
    const path = join(cache, (await readdir(cache))[0] ?? '')
    const bytes = await readFile(path)
    bytes.fill(0, 3000, 3100)
    await writeFile(path, bytes)
    await writeFile(join(input, 'hai.txt'), page('hai mươi'))
    await build(input, out)
    await build(input, clean)
    expect(await filesOf(join(out, 'latest/'))).toEqual(await filesOf(join(clean, 'latest/')))

    expect(await tinmo(['cache', out])).toMatchObject({ code: 0, out: expect.stringMatching(/cache: 0\.\d MB\n$/u) })
    expect(await tinmo(['cache', out, '--clear'])).toMatchObject({ code: 0, out: expect.stringContaining('cleared') })
    await writeFile(join(input, 'hai.txt'), page('hai'))
    expect(await build(input, out)).toMatchObject({ entries: 10, used: 10, added: 10 })
    expect(await tinmo(['cache', join(folder, 'nowhere')])).toMatchObject({ code: 2 })
  }))

test('a document that moved is the same: one in front of others is all that is worked on', () =>
  inFolder(async (folder) => {
    const [input, out, clean] = [join(folder, 'tin.jsonl'), join(folder, 'out'), join(folder, 'clean')]
    const lines = ['một', 'hai', 'ba'].map((name) => JSON.stringify({ text: page(name) }))
    await writeFile(input, lines.join('\n'))
    expect(await build(input, out)).toMatchObject({ entries: 6, used: 6, added: 6 })
    await writeFile(input, [JSON.stringify({ text: page('bốn') }), ...lines.toReversed()].join('\n'))
    expect(await build(input, out)).toMatchObject({ entries: 8, used: 8, added: 2 })
    await build(input, clean)
    expect(await filesOf(join(out, 'latest/'))).toEqual(await filesOf(join(clean, 'latest/')))
    const records = (await readFile(join(out, 'latest/articles.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(records.map(({ source_record }) => source_record).sort()).toEqual([0, 1, 2, 3])
  }))

test('what stands in a release as it stood in the last one is taken over and not verified again', () =>
  inFolder(async (folder) => {
    const [input, out, clean] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'clean')]
    await writeFiles(input, { 'một.txt': page('một'), 'hai.txt': page('hai') })
    await build(input, out)
    expect(await logged(out, 'exported')).toMatchObject({ blocks: 1, taken: 0 })
    await writeFiles(input, { 'trống.txt': '' })
    await build(input, out)
    expect(await logged(out, 'exported')).toMatchObject({ blocks: 1, taken: 1 })
    await build(input, clean)
    expect(await filesOf(join(out, 'latest/'))).toEqual(await filesOf(join(clean, 'latest/')))
    expect((await tinmo(['verify', join(out, 'latest')])).code).toBe(0)
    await writeFiles(input, { 'ba.txt': page('ba') })
    await build(input, out)
    expect(await logged(out, 'exported')).toMatchObject({ taken: 0 })
  }))

test('pipes in the place of what is kept between builds are not waited for', () =>
  inFolder(async (folder) => {
    const [input, out] = [join(folder, 'in'), join(folder, 'out')]
    await writeFiles(input, { 'a.txt': page('An Bình'), 'b.txt': page('Bình An') })
    await build(input, out)
    const good = await filesOf(join(out, 'latest/'))
    const work = join(out, '.work')
    const kept = await Promise.all(
      ['pages', 'cache'].map(async (name) => (await readdir(join(work, name))).map((file) => join(name, file))),
    )
    expect(kept.flat().map(extname).sort()).toEqual(['.blocks', '.cache', '.jsonl', '.jsonl'])
    for (const name of ['last-build.json', ...kept.flat()]) execFileSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', join(work, name)])
    await build(input, out)
    expect(await filesOf(join(out, 'latest/'))).toEqual(good)
  }))

test('a release that was edited, its checksums too, is made anew, and a pipe in it is not waited for', () =>
  inFolder(async (folder) => {
    const [input, out] = [join(folder, 'in'), join(folder, 'out')]
    await writeFiles(input, { 'a.txt': page('An Bình'), 'b.txt': page('Bình An') })
    await build(input, out)
    const good = await filesOf(join(out, 'latest/'))
    const table = join(out, 'latest/articles.jsonl')
    await writeFile(table, (await readFile(table, 'utf8')).replace('Bình', 'Bính'))
    await writeChecksums(join(out, 'latest'))
    await build(input, out)
    expect(await filesOf(join(out, 'latest/'))).toEqual(good)
    await rm(table)
    execFileSync('mkfifo', [table])
    await writeFiles(input, { 'empty.txt': '' })
    await build(input, out)
    await build(input, join(folder, 'clean'))
    expect(await filesOf(join(out, 'latest/'))).toEqual(await filesOf(join(folder, 'clean/latest/')))
  }))
