// The explorer's files: always the same bytes, complete, and without any way to insert text as markup or to call out.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { EXPLORER_FILES, explorerFiles } from '../../pipeline/explorer/bundle.ts'

const PAGE = join(import.meta.dirname, '../../pipeline/explorer/page')

test('bundles the same bytes again, as files that are listed', async () => {
  const first = await explorerFiles()
  expect(first.map(([name]) => name)).toEqual([...EXPLORER_FILES])
  vi.resetModules()
  const again = await import('../../pipeline/explorer/bundle.ts')
  expect(again.explorerFiles).not.toBe(explorerFiles)
  expect(await again.explorerFiles()).toEqual(first)
})

test('names no folder of this computer, loads nothing from elsewhere, and is small', async () => {
  const files = new Map(await explorerFiles())
  const script = files.get('explorer/explorer.js') ?? ''
  expect(script).not.toContain(join(PAGE, '..'))
  expect(script.length).toBeLessThan(250_000)
  expect(files.get('explorer/index.html')).toContain("default-src 'none'")
  for (const name of ['index.html', 'explorer.css']) expect(files.get(`explorer/${name}`)).not.toMatch(/https?:\/\//u)
  for (const name of ['preact', 'hyparquet', 'fzstd', '@tanstack/virtual-core']) {
    expect(files.get('explorer/LICENSES.txt')).toContain(`${name} `)
  }
})

test('inserts text as text only', async () => {
  const names = (await readdir(PAGE, { recursive: true })).filter((name) => /\.tsx?$/u.test(name))
  expect(names.length).toBeGreaterThan(30)
  for (const name of names) {
    expect(await readFile(join(PAGE, name), 'utf8'), name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/u)
  }
})
