// The explorer's data beside the tables: each article's page with what was cut of it, in row groups so small that a browser reads one of them.
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Configuration } from '../../schemas/configuration.ts'
import type { PageRow } from '../../schemas/pages.ts'
import type { PlacedArticle } from '../../schemas/records/article.ts'
import { pagesOf } from '../../schemas/tables.ts'
import { type OpenFile, openFile } from './open-file.ts'
import type { Written } from './output-file.ts'
import { type Row, rowCheck } from './row.ts'

export const PAGES = 'explorer/pages.parquet'

const GROUP_ROWS = 100

export interface PagesOutput {
  /** `page` is null where nothing was cut. */
  add(article: Pick<PlacedArticle, 'articleId' | 'removed'>, page: string | null): Promise<void>
  finish(): Promise<Written>
  abort(): Promise<unknown>
}

export async function openPages(folder: string, configuration: Configuration, open: OpenFile = openFile): Promise<PagesOutput> {
  const table = pagesOf(configuration)
  const path = join(folder, PAGES)
  await mkdir(dirname(path), { recursive: true })
  const writer = await open({ path, format: 'parquet', table: null, groupRows: GROUP_ROWS }, configuration)
  const check = rowCheck(table)
  let group: Row[] = []
  const flush = async () => {
    const rows = group
    group = []
    await writer.write(rows)
  }
  return {
    async add({ articleId, removed }, page) {
      const cut = removed.map(({ line, reason }) => ({ line: String(line), reason }))
      const row: PageRow = { article_id: articleId, page: configuration.text === 'none' ? null : page, cut }
      if (group.push(check(row)) >= GROUP_ROWS) await flush()
    },
    async finish() {
      await flush()
      return writer.finish()
    },
    abort: writer.abort,
  }
}
