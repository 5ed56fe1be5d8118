// The explorer's pages: what export writes of them, what a release without text keeps, and what verify finds wrong with them.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { describe, expect, test } from 'vitest'
import { PAGES_GROUP } from '../../pipeline/export/block.ts'
import { exportTables, PAGES } from '../../pipeline/export/export-tables.ts'
import { openParquet } from '../../pipeline/export/parquet.ts'
import { finishRelease, writeChecksums } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import { pagesOf } from '../../schemas/tables.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const TEXT = 'Tựa\n\nĐọc thêm\nthân bài'
const IN_ORDER = [FULL, EMPTY, REPEAT]

const inRelease = <T>(text: Configuration['text'], use: (folder: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const configuration = { ...DEFAULT_CONFIGURATION, text }
    const source = sourceOf(IN_ORDER, { page: (id) => (id === FULL.articleId ? TEXT : null) })
    await finishRelease(folder, { ...factsOf(await exportTables(folder, source, { configuration })), configuration })
    return use(folder)
  })

async function pageRows(folder: string): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(join(folder, PAGES)), compressors })
}

const CUT = [{ line: '3', reason: 'related' }]

test('a row for each article, in their order, with the page and what was cut of it', () =>
  inRelease('all', async (folder) => {
    const rows = await pageRows(folder)
    expect(rows.map(({ article_id }) => article_id)).toEqual(IN_ORDER.map(({ articleId }) => articleId))
    expect(rows[0]).toMatchObject({ page: TEXT, cut: CUT })
    expect((await verifyRelease(folder)).map(problemText)).toEqual([])
  }))

test('without text the lines that were cut stay as numbers and reasons', () =>
  inRelease('none', async (folder) => {
    const rows = await pageRows(folder)
    expect(rows[0]).toMatchObject({ cut: CUT })
    expect(rows.map((row) => row.page ?? null)).toEqual([null, null, null])
    expect((await verifyRelease(folder)).map(problemText)).toEqual([])
  }))

test('row groups are small, so that a browser reads little for one page', () =>
  inFolder(async (folder) => {
    const articles = Array.from({ length: 250 }, (_, i) => ({ ...REPEAT, articleId: `a-${String(i).padStart(3, '0')}b` }))
    await exportTables(folder, sourceOf(articles))
    const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, PAGES)))
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([100, 100, 50])
  }))

test('a build keeps the page of HTML as a reader sees it, so that the numbers of the lines are its own', () =>
  inFolder(async (folder) => {
    const lines = page('Vĩnh Hòa').split('\n').filter(Boolean)
    const html = `<!DOCTYPE html><html><body><article>${lines.map((line) => `<p>${line}</p>`).join('\n')}\n<p>Chia sẻ Facebook</p></article></body></html>`
    await writeFiles(join(folder, 'in'), { 'a.html': html })
    expect((await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet'])).code).toBe(0)
    const [row] = await pageRows(join(folder, 'out/latest'))
    const shown = String(row?.page).split('\n')
    expect(shown.at(-1)).toBe('Chia sẻ Facebook')
    expect(row?.cut).toEqual([{ line: String(shown.length), reason: 'furniture' }])
    const [article] = (await readFile(join(folder, 'out/latest/articles.jsonl'), 'utf8'))
      .split('\n')
      .map((line) => JSON.parse(line || 'null'))
    const { out } = await tinmo(['explain', join(folder, 'out/latest'), article.article_id])
    expect(out).toMatch(/^- +\d+ Chia sẻ Facebook {3}\[furniture\]$/mu)
  }))

describe('verify finds', () => {
  type Page = readonly [article: { readonly articleId: string; readonly removed: typeof FULL.removed }, page: string | null]
  const good: readonly Page[] = IN_ORDER.map((article) => [article, article === FULL ? TEXT : null])
  const [first, second, third] = good as [Page, Page, Page]
  test.each<[string, Configuration['text'], readonly Page[], RegExp]>([
    ['a missing row', 'all', [first, second], /pages\.parquet: has 2 rows, but there are 3 articles/u],
    ['rows in another order', 'all', [second, first, third], /pages\.parquet, row 1, column article_id: is not the article/u],
    ['a cut line that the page has not', 'all', [[FULL, 'Tựa'], second, third], /pages\.parquet, row 1, column cut: 3 is no line/u],
    ['text in a release without', 'none', good, /pages\.parquet: cannot be read: table pages/u],
  ])('%s', (_what, text, pages, problem) =>
    inRelease(text, async (folder) => {
      const output = await openParquet(join(folder, PAGES), pagesOf(DEFAULT_CONFIGURATION), PAGES_GROUP)
      await output.write(
        pages.map(([{ articleId, removed }, page]) => ({
          article_id: articleId,
          page,
          cut: removed.map(({ line, reason }) => ({ line: String(line), reason })),
        })),
      )
      await output.finish()
      await writeChecksums(folder)
      expect((await verifyRelease(folder)).map(problemText).join('\n')).toMatch(problem)
    }),
  )
})
