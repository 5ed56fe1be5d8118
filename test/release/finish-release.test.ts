// finishRelease: the files around the tables, the version, the accounts.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { finishRelease } from '../../pipeline/release/finish-release.ts'
import { ledgerFaults } from '../../pipeline/release/ledger.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { buildFixture, factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const run = promisify(execFile)

describe('finishRelease', () => {
  test('writes checksums that sha256sum accepts, for every file', () =>
    inFolder(async (folder) => {
      await buildFixture(folder)
      const { stdout } = await run('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder })
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      expect(stdout.split('\n').filter(Boolean)).toHaveLength(files.length - 1)
    }))

  test('gives equal content an equal version, whatever the code and the folder', () =>
    inFolder(async (one) =>
      inFolder(async (two) => {
        const version = await buildFixture(one)
        expect(version).toMatch(/^0\.1\.0-[0-9a-f]{8}$/u)
        const facts = factsOf(await exportTables(two, sourceOf([FULL, EMPTY, REPEAT])))
        const other = await finishRelease(two, { ...facts, code: { ...facts.code, sha256: 'd'.repeat(64) } })
        expect(other.version).toBe(version)
        const files = (await readdir(one)).filter((name) => /\.(?:csv|jsonl|parquet|md)$|^data|^dict|^ledger/u.test(name))
        for (const name of files) expect(await readFile(join(two, name)), name).toEqual(await readFile(join(one, name)))
      }),
    ))

  test('gives other content another version', () =>
    inFolder(async (folder) => {
      const version = await buildFixture(folder)
      const facts = factsOf(await exportTables(folder, sourceOf([{ ...FULL, url: 'https://mau.vn/1' }, EMPTY, REPEAT])))
      expect((await finishRelease(folder, facts)).version).not.toBe(version)
      const described = factsOf(await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT])))
      const dataset = { ...described.dataset, title: 'Tin khác' }
      expect((await finishRelease(folder, { ...described, dataset })).version).not.toBe(version)
    }))

  test('refuses accounts that do not add up', () =>
    inFolder(async (folder) => {
      const facts = factsOf(await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT])))
      await expect(finishRelease(folder, { ...facts, inputs: 6 })).rejects.toThrow('6 inputs, but 3 articles and 2 rejects')
    }))

  test('tells readers and machines the same columns', () =>
    inFolder(async (folder) => {
      await buildFixture(folder)
      const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
      const { resources, version } = await read('datapackage.json')
      const dictionary: { table: string; column: string }[] = await read('dictionary.json')
      expect(resources).toHaveLength(21)
      expect(version).toBe((await read('manifest.json')).version)
      const quotes = resources.find((resource: { name: string }) => resource.name === 'quotes')
      const names = quotes.schema.fields.map((field: { name: string }) => field.name)
      expect(names).toEqual(dictionary.filter((entry) => entry.table === 'quotes').map((entry) => entry.column))
      expect(Object.keys((await read('schema/quotes.schema.json')).properties)).toEqual(names)
      expect(quotes.schema.foreignKeys).toContainEqual({
        fields: ['nested_in_quote_id'],
        reference: { resource: '', fields: ['quote_id'] },
      })
      const readme = await readFile(join(folder, 'README.md'), 'utf8')
      expect(readme).toContain(`Version ${version}: 3 articles (1 of them repeat another), 2 inputs rejected, 3 quotes, 1 events.`)
      expect(readme).toMatch(/^---\npretty_name: "Tin mẫu"\nlanguage:\n- vi\nlicense: cc-by-4\.0\n/u)
    }))
})

describe('ledgerFaults', () => {
  const good = {
    inputs: 5,
    articles: 3,
    duplicates: 1,
    rejects: 2,
    stages: [
      { stage: 'load', in: 5, out: 3, merged: 0, rejected: 2 },
      { stage: 'dedupe', in: 3, out: 2, merged: 1, rejected: 0 },
    ],
  }
  const [load, dedupe] = good.stages as [(typeof good.stages)[0], (typeof good.stages)[0]]
  test.each([
    ['nothing where all adds up', good, []],
    [
      'a stage that lost one',
      {
        ...good,
        stages: [
          { ...load, out: 2 },
          { ...dedupe, in: 2, out: 1 },
        ],
      },
      [
        'load took 5, but 2 went on, 0 were merged and 2 rejected',
        '1 documents left the last stage and 1 were merged, but there are 3 articles',
      ],
    ],
    [
      'a gap between stages',
      { ...good, stages: [load, { ...dedupe, in: 4, out: 3 }] },
      ['dedupe took 4, but 3 came out of the stage before', '3 documents left the last stage and 1 were merged, but there are 3 articles'],
    ],
    ['other duplicates', { ...good, duplicates: 0 }, ['the stages merged 1, but 0 articles are duplicates']],
    [
      'other rejects',
      { ...good, inputs: 4, rejects: 1 },
      ['load took 5, but 4 came out of the stage before', 'the stages rejected 2, but there are 1 rejects'],
    ],
  ])('says %s', (_what, ledger, faults) => {
    expect(ledgerFaults(ledger)).toEqual(faults)
  })
})
