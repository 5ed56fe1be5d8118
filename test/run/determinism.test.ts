// Same input, same bytes: whatever the folder, time zone, locale, order of the inputs and number of threads.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/core/hash.ts'
import { page, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

/** Several batches of pages; some copies, some bad files, two files of one name. */
function inputFiles(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {}
  for (let i = 0; i < 80; i++) {
    const name = `Số ${i % 71}`
    files[`${i % 2 ? 'mot' : 'hai'}/bài ${i}.txt`] =
      `${page(name)}\n${`Đoạn ${i} nói về ${name} và cây lúa số ${i * 7} ở nơi ấy. `.repeat(i % 9)}\n`
  }
  return { ...files, 'mot/same.txt': page('Một'), 'hai/same.txt': page('Hai'), 'mot/bad.txt': new Uint8Array([0, 1]), 'hai/bad.txt': '' }
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashes = await Promise.all(files.toSorted().map(async (file) => [file.slice(folder.length), sha256(await readFile(file))]))
  return Object.fromEntries(hashes)
}

test('two builds give the same files, byte for byte', () =>
  inFolder(async (folder) => {
    const files = inputFiles()
    await writeFiles(join(folder, 'here/in'), files)
    await writeFiles(join(folder, 'elsewhere/pages'), Object.fromEntries(Object.entries(files).toReversed()))
    const first = await tinmoProcess(['build', 'in/mot', 'in/hai', '--out', 'out', '--jobs', '1'], { cwd: join(folder, 'here') })
    const elsewhere = join(folder, 'elsewhere')
    const second = await tinmoProcess(
      ['build', join(elsewhere, 'pages/hai'), join(elsewhere, 'pages/mot'), '--out', join(elsewhere, 'releases'), '--jobs', '3', '--quiet'],
      { cwd: '/', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C', LC_ALL: 'C', HOME: elsewhere } },
    )
    expect(first).toMatchObject({ code: 0 })
    expect(second).toMatchObject({ code: 0, err: '' })
    const release = await filesOf(join(folder, 'here/out/latest/'))
    expect(Object.keys(release).length).toBeGreaterThan(25)
    expect(await filesOf(join(elsewhere, 'releases/latest/'))).toEqual(release)
  }))
