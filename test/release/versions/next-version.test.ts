// Numbers of versions: by what differs from the release that was published before.
import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportTables } from '../../../pipeline/export/export-tables.ts'
import { finishRelease, writeChecksums } from '../../../pipeline/release/finish-release.ts'
import { nextNumber, nextVersions } from '../../../pipeline/release/versions/next-version.ts'
import { readVersions, stageVersions } from '../../../pipeline/release/versions/versions-file.ts'
import type { AnnotatedArticle } from '../../../schemas/records/annotated-article.ts'
import type { PlacedArticle } from '../../../schemas/records/article.ts'
import { EMPTY, FULL, REPEAT } from '../../fixtures/articles.ts'
import { factsOf, inFolder, sourceOf } from '../../fixtures/release.ts'

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['1.9.9', 'minor', '1.10.0'],
  ['1.9007199254740993.0', 'minor', '1.9007199254740994.0'],
  ['999999999999999999999.0.0', 'major', '1000000000000000000000.0.0'],
] as const)('after %s a %s change gives %s', (number, change, expected) => {
  expect(nextNumber(number, change)).toBe(expected)
})

const ALL = [FULL, EMPTY, REPEAT]

/** Publishes a release of these articles from `out`, as a build does. */
async function publish(out: string, articles: readonly (AnnotatedArticle | PlacedArticle)[], title = 'Tin mẫu'): Promise<string> {
  const staging = join(out, `staging-${Math.random()}`)
  await mkdir(staging, { recursive: true })
  const facts = factsOf(await exportTables(staging, sourceOf(articles)))
  const { version } = await finishRelease(staging, {
    ...facts,
    dataset: { ...facts.dataset, title },
    inputs: articles.length + 2,
    stages: [],
  })
  const versions = await nextVersions(out, version, staging)
  await rm(join(out, version), { recursive: true, force: true })
  await rename(staging, join(out, version))
  await (await stageVersions(out, versions))()
  return version
}

const numbersIn = async (out: string) => (await readVersions(out)).map(({ number, change, previous }) => [number, change, previous])

describe('nextVersions', () => {
  test('gives numbers by what was added, changed or removed, and lists what changed', () =>
    inFolder(async (out) => {
      await publish(out, [FULL, EMPTY])
      await publish(out, ALL)
      await publish(out, [{ ...FULL, url: 'https://mau.vn/1' }, EMPTY, REPEAT])
      await publish(out, [{ ...FULL, url: 'https://mau.vn/1' }, EMPTY])
      await publish(out, [{ ...FULL, url: 'https://mau.vn/1' }, EMPTY], 'Tin khác')
      expect(await numbersIn(out)).toEqual([
        ['1.0.0', 'first', null],
        ['1.1.0', 'minor', '1.0.0'],
        ['1.1.1', 'patch', '1.1.0'],
        ['1.1.2', 'patch', '1.1.1'],
        ['1.1.3', 'patch', '1.1.2'],
      ])
      const [, second, third] = await readVersions(out)
      expect(second?.rows?.articles).toEqual({ added: 1, changed: 0, removed: 0 })
      expect(third?.rows?.articles).toEqual({ added: 0, changed: 1, removed: 0 })
    }))

  test('says of all versions of a content that they are there again, once one of them is', () =>
    inFolder(async (out) => {
      const presence = async () => (await readVersions(out)).map(({ number, present }) => [number, present])
      await publish(out, [FULL, EMPTY])
      await publish(out, ALL)
      const gone = (await readVersions(out)).map((entry) => ({ ...entry, present: false }))
      await (await stageVersions(out, gone))()
      await publish(out, ALL)
      expect(await presence()).toEqual([
        ['1.0.0', false],
        ['1.1.0', true],
      ])
      await publish(out, [FULL, EMPTY])
      expect(await presence()).toEqual([
        ['1.0.0', true],
        ['1.1.0', true],
        ['1.1.1', true],
      ])
    }))

  test('gives no new version where nothing changed, and a new one where an old content comes back', () =>
    inFolder(async (out) => {
      const first = await publish(out, [FULL, EMPTY])
      await publish(out, [FULL, EMPTY])
      expect(await numbersIn(out)).toHaveLength(1)
      await publish(out, ALL)
      expect(await publish(out, [FULL, EMPTY])).toBe(first)
      expect((await readVersions(out)).map(({ number, release }) => [number, release === first])).toEqual([
        ['1.0.0', true],
        ['1.1.0', false],
        ['1.1.1', true],
      ])
    }))

  test('promises nothing where the release before is gone', () =>
    inFolder(async (out) => {
      const first = await publish(out, [FULL, EMPTY])
      await rm(join(out, first), { recursive: true })
      await publish(out, ALL)
      expect((await readVersions(out)).at(-1)).toMatchObject({ number: '2.0.0', change: 'major', rows: null })
    }))

  test('promises nothing where the release before is of a form that is not known', () =>
    inFolder(async (out) => {
      const first = await publish(out, [FULL, EMPTY])
      await writeFile(join(out, first, 'dictionary.json'), '[{"table": "articles"}]')
      await writeChecksums(join(out, first))
      await publish(out, ALL)
      expect((await readVersions(out)).at(-1)).toMatchObject({ number: '2.0.0', change: 'major', rows: null })
    }))

  test('takes a release that no list names for the first', () =>
    inFolder(async (out) => {
      await symlink(await publish(out, [FULL, EMPTY]), join(out, 'latest'))
      await rm(join(out, 'versions.json'))
      await publish(out, ALL)
      expect(await numbersIn(out)).toEqual([
        ['1.0.0', 'first', null],
        ['1.1.0', 'minor', '1.0.0'],
      ])
    }))

  test('refuses a list that is broken, and waits for no pipe', () =>
    inFolder(async (out) => {
      await writeFile(join(out, 'versions.json'), '{"versions": []}')
      await expect(readVersions(out)).rejects.toThrow(/versions\.json: is no list of versions/u)
      await rm(join(out, 'versions.json'))
      execFileSync('mkfifo', [join(out, 'versions.json')])
      await expect(readVersions(out)).rejects.toThrow(/versions\.json: cannot be read: .*is no file/u)
    }))
})
