// A release opened as its users open it: pandas, pyarrow, DuckDB, Frictionless.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFixture } from '../fixtures/release.ts'
import { python, runPython } from './python.ts'

const SCRIPTS = ['read_with_pandas.py', 'read_with_pyarrow.py', 'read_with_duckdb.py', 'validate_with_frictionless.py']

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinmo-consumers-'))
  await buildFixture(folder)
  await python()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a release of hand-made articles', () => {
  test.each(SCRIPTS)('%s finds the declared types and the same values', async (script) => {
    expect(await runPython(script, folder)).toBe('ok\n')
  })
})
