// Formats of large tables are compared in a thread: it finds what the main thread finds, and says what it could not read.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareTables } from '../../pipeline/release/verify/compare-tables.ts'
import { openParquetThread } from '../../pipeline/release/verify/parquet-thread.ts'
import { DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import { buildFixture, inFolder } from '../fixtures/release.ts'

const inRelease = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await buildFixture(folder)
    await use(folder)
  })

async function compared(folder: string, inThread: boolean, changed: readonly string[] = []) {
  const thread = inThread ? openParquetThread() : null
  try {
    return await compareTables(folder, DEFAULT_CONFIGURATION, new Set(changed), { thread, largeBytes: 0 })
  } finally {
    await thread?.close()
  }
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  expect(change(text)).not.toBe(text)
  await writeFile(path, change(text))
}

test('a thread finds no difference in a whole release', () => inRelease(async (folder) => expect(await compared(folder, true)).toEqual([])))

test('a thread finds the differences that the main thread finds, in the order of the tables', () =>
  inRelease(async (folder) => {
    await edit(join(folder, 'quotes.csv'), (text) => text.replace('rất vui', 'rất buồn'))
    await edit(join(folder, 'articles.csv'), (text) => text.replace('gặp ở Huế', 'gặp tại Huế'))
    const found = await compared(folder, true)
    expect(found).toEqual(await compared(folder, false))
    expect(found.map(({ file }) => file.replace(/\..*$/u, ''))).toEqual(['articles', 'quotes'])
  }))

test('a table that cannot be read is said by the thread as by the main thread', () =>
  inRelease(async (folder) => {
    await writeFile(join(folder, 'events.parquet'), 'PAR1')
    const found = await compared(folder, true)
    expect(found).not.toEqual([])
    expect(found).toEqual(await compared(folder, false))
  }))

test('a Parquet file that is not what its checksum says is not read, the CSV file beside it is', () =>
  inRelease(async (folder) => {
    await writeFile(join(folder, 'quotes.parquet'), 'PAR1')
    await edit(join(folder, 'quotes.csv'), (text) => text.replace('rất vui', 'rất buồn'))
    const found = await compared(folder, true, ['quotes.parquet'])
    expect(found.map(({ file }) => file)).toEqual(['quotes.csv'])
    expect((await compared(folder, true)).map(({ file }) => file).toSorted()).toEqual(['quotes.csv', 'quotes.parquet'])
  }))
