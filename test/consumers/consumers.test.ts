// A release opened as its users open it: pandas, pyarrow, polars, DuckDB, Hugging Face, Frictionless, Croissant; and its checksums.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { finishRelease } from '../../pipeline/release/finish-release.ts'
import { EMPTY, FULL, LINKS, REPEAT } from '../fixtures/articles.ts'
import { factsOf, sourceOf } from '../fixtures/release.ts'
import { python, runPython } from './python.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const SCRIPTS = [
  'read_with_pandas.py',
  'read_with_pyarrow.py',
  'read_with_duckdb.py',
  'read_with_polars.py',
  'load_with_datasets.py',
  'validate_with_frictionless.py',
  'validate_with_mlcroissant.py',
  'validate_with_rdflib.py',
  'validate_with_jsonschema.py',
]

const folders: string[] = []
async function makeRelease(build: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tinmo-consumers-'))
  folders.push(folder)
  await build(folder)
  return folder
}

let seeds = ''
let full = ''
let sparse = ''
let textless = ''
beforeAll(async () => {
  full = await makeRelease(async (folder) => {
    const exported = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { extraFormats: ['arrow'] })
    await finishRelease(folder, factsOf(exported))
  })
  // One article in which nothing was found: five tables without a row, and columns that are null in every row.
  sparse = await makeRelease(async (folder) => {
    const links = { ...LINKS, events: [], entities: [] }
    const exported = await exportTables(folder, sourceOf([EMPTY], { links, rejects: [] }))
    await finishRelease(folder, { ...factsOf(exported), inputs: 1, stages: [] })
  })
  textless = await makeRelease(async (folder) => {
    const configuration = { text: 'none', csv_safe: false } as const
    const exported = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { configuration })
    await finishRelease(folder, { ...factsOf(exported), configuration })
  })
  // As the README has it: the releases stand in a folder `out`.
  const parent = await makeRelease((folder) =>
    run(process.execPath, ['pipeline/tinmo.mjs', 'build', 'seeds', '--out', join(folder, 'out')], { cwd: root }),
  )
  seeds = join(parent, 'out/latest')
  await python()
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

describe('the release of the seeds', () => {
  test.each(SCRIPTS)('%s finds the declared types and the same values', async (script) => {
    expect(await runPython(script, seeds)).toBe('ok\n')
  })

  test('the code in its README runs, and so does that in the README of the program', async () => {
    expect(await runPython('run_readme.py', join(seeds, 'README.md'), seeds)).toBe('ok\n')
    expect(await runPython('run_readme.py', join(root, 'README.md'), join(seeds, '../..'))).toBe('ok\n')
  })

  test('has checksums that sha256sum accepts', async () => {
    const { stdout } = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: seeds })
    expect(stdout).toContain('croissant.json: OK\n')
  })

  test('holds the five pages, with quotes', async () => {
    const { rows } = JSON.parse(await readFile(join(seeds, 'manifest.json'), 'utf8'))
    expect(rows.articles).toBe(5)
    expect(rows.quotes).toBeGreaterThan(20)
  })
})

describe('a release of hand-made articles', () => {
  test.each(SCRIPTS)('%s finds the declared types and the same values', async (script) => {
    expect(await runPython(script, full)).toBe('ok\n')
  })
})

describe('a release without text', () => {
  test.each(SCRIPTS)('%s finds the declared types and the same values', async (script) => {
    expect(await runPython(script, textless)).toBe('ok\n')
  })
})

describe('a release of tables without rows', () => {
  test.each(SCRIPTS)('%s loads it all the same', async (script) => {
    expect(await runPython(script, sparse)).toBe('ok\n')
  })
})
