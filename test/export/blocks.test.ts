// Blocks: the files of a release are the same whether their blocks were made in threads, in this one, or taken over from the last release.
import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet'
import { expect, test } from 'vitest'
import { isSystemError } from '../../pipeline/core/errors.ts'
import { sha256 } from '../../pipeline/core/hash.ts'
import { makeBlock } from '../../pipeline/export/block.ts'
import { makersInThread } from '../../pipeline/export/block-makers.ts'
import { type Exported, type ExportOptions, type ExportSource, exportTables } from '../../pipeline/export/export-tables.ts'
import { KnownBlocks, type PlacedBlock, type PlacedPart, type PlacedParts, writePlacedBlocks } from '../../pipeline/export/known-blocks.ts'
import { DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { inFolder, sourceOf } from '../fixtures/release.ts'

/** Three blocks: the ids of the second and the fourth article end one. */
const ARTICLES: readonly AnnotatedArticle[] = ['a-0001', 'a-1000', 'a-1001', 'a-2000', 'a-2001'].map((articleId, i) => ({
  ...(i % 2 ? EMPTY : FULL),
  articleId,
}))

const changed = (at: number) => ARTICLES.map((article, i) => (i === at ? { ...article, title: 'Một tựa khác' } : article))

/** With the row groups as objects: of the same ones the bytes may differ. */
function told({ blocks, taken, ...others }: Exported) {
  const part = ({ groups, ...where }: PlacedPart) => ({ ...where, groups: groups.length > 0 ? deserialize(groups) : [] })
  const parts = ({ parts: { csv, jsonl, parquet }, ...rows }: PlacedParts) => ({ ...rows, parts: [csv, jsonl, parquet].map(part) })
  const block = ({ tables, pages, ...about }: PlacedBlock) => ({
    ...about,
    pages: part(pages),
    tables: Object.entries(tables).map(([name, rows]) => [name, parts(rows)]),
  })
  return { ...others, blocks: blocks.map(block) }
}

test('a thread and this one make the same bytes', () =>
  inFolder((one) =>
    inFolder(async (other) => {
      const exported = async (folder: string, inThread: boolean) => told(await exportTables(folder, sourceOf(ARTICLES), { inThread }))
      expect(await exported(one, true)).toEqual(await exported(other, false))
    }),
  ))

test('a thread that ends over its work costs no block', async () => {
  const { place, record, loaded, links } = await firstOf(sourceOf([FULL]).articles())
  const makers = makersInThread(DEFAULT_CONFIGURATION, new URL('../fixtures/ending-thread.mjs', import.meta.url))
  const inputs = [{ place, record, loaded, links }]
  expect(await makers.make(inputs)).toEqual(await makeBlock(inputs, DEFAULT_CONFIGURATION))
  await makers.close()
})

test('signals have their turn while a block is made in this thread', async () => {
  const { place, record, loaded, links } = await firstOf(sourceOf([FULL]).articles())
  const make = () =>
    makeBlock(
      Array.from({ length: 60 }, () => ({ place, record, loaded, links })),
      DEFAULT_CONFIGURATION,
    )
  // What is loaded at first use is waited for anyhow.
  await make()
  const turn = new Promise((resolve) => setImmediate(() => resolve('a turn')))
  expect(await Promise.race([make().then(() => 'a block'), turn])).toBe('a turn')
})

async function firstOf<T>(items: AsyncIterable<T>): Promise<T> {
  for await (const item of items) return item
  throw new Error('there is none')
}

test.each(['quotes.parquet', 'sentences.csv'])('a disk that is full under %s is an error of the system', (name) =>
  inFolder(async (folder) => {
    await symlink('/dev/full', join(folder, name))
    const error = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { inThread: true }).catch((error: unknown) => error)
    expect(isSystemError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ENOSPC', syscall: 'write' })
  }),
)

test('the ids of articles say where a block ends, and each is a row group', () =>
  inFolder(async (folder) => {
    const { blocks } = await exportTables(folder, sourceOf(ARTICLES))
    expect(blocks.map(({ tables }) => tables.articles?.rows)).toEqual([2, 2, 1])
    const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, 'articles.parquet')))
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([2, 2, 1])
  }))

/** Exports the articles, and then others with the blocks of the first; says how many were taken over. */
async function exportedAgain(
  folder: string,
  after: ExportSource,
  meddle: (list: string, release: string) => Promise<unknown> = async () => {},
  options: ExportOptions = {},
) {
  return inFolder(async (release) => {
    const list = join(release, 'blocks')
    await writePlacedBlocks(list, (await exportTables(release, sourceOf(ARTICLES))).blocks)
    await meddle(list, release)
    const known = await KnownBlocks.open(list, release)
    const exported = await exportTables(folder, after, { ...options, known })
    await known.close()
    return exported
  })
}

const flipped = async (path: string, at: number) => {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

test.each<[string, number, ExportSource, ((list: string, release: string) => Promise<unknown>)?, ExportOptions?]>([
  ['all blocks where nothing changed', 3, sourceOf(ARTICLES)],
  ['those in which no article changed', 2, sourceOf(changed(2))],
  ['those in which no article is new', 2, sourceOf([...ARTICLES.slice(0, 3), { ...FULL, articleId: 'a-1fff' }, ...ARTICLES.slice(3)])],
  ['those in which no article is missing', 2, sourceOf(ARTICLES.slice(1))],
  ['those in which no page is another', 2, sourceOf(ARTICLES, { page: (id) => (id === 'a-0001' ? 'Trang\n\nkhác\n.' : null) })],
  ['none made by other code', 0, sourceOf(ARTICLES), undefined, { code: 'other' }],
  ['none of a release that is no more', 0, sourceOf(ARTICLES), (_, release) => rm(join(release, 'quotes.csv'))],
  ['none of a list that was damaged', 0, sourceOf(ARTICLES), (list) => flipped(list, 500)],
  ['none of a list of another form', 0, sourceOf(ARTICLES), (list) => writeFile(list, `${sha256('?')}?`)],
  ['none of a list that is no more', 0, sourceOf(ARTICLES), (list) => rm(list)],
  ['those that are whole in their release', 2, sourceOf(ARTICLES), (_, release) => flipped(join(release, 'articles.csv'), 900)],
])('takes over %s, and the release is as it is without', (_what, count, after, meddle, options) =>
  inFolder((one) =>
    inFolder(async (other) => {
      const exported = await exportedAgain(one, after, meddle, options)
      expect(exported.taken).toHaveLength(count)
      expect(told(exported)).toEqual(told(await exportTables(other, after, options)))
      for (const { name } of exported.files) expect(await readFile(join(one, name))).toEqual(await readFile(join(other, name)))
    }),
  ),
)
