// Checks the explorer's pages: a row for each article, in their order, whose cut lines are lines of the page.
import { join } from 'node:path'
import type { Configuration } from '../../../schemas/configuration.ts'
import type { PageRow } from '../../../schemas/pages.ts'
import { pagesOf } from '../../../schemas/tables.ts'
import { PAGES } from '../../export/export-pages.ts'
import { rowCheck } from '../../export/row.ts'
import type { Problems } from './problems.ts'
import { readParquet } from './read-parquet.ts'

export async function checkPages(
  folder: string,
  configuration: Configuration,
  articleIds: readonly unknown[],
  problems: Problems,
): Promise<void> {
  const table = pagesOf(configuration)
  const check = rowCheck(table)
  let number = 0
  try {
    for await (const row of readParquet(join(folder, PAGES), table)) {
      const place = { file: PAGES, row: ++number }
      const { article_id, page, cut } = check(row) as PageRow // it passed the check of its table
      if (article_id !== articleIds[number - 1]) problems.add({ ...place, column: 'article_id' }, 'is not the article of this row')
      const lines = page?.split('\n').length ?? Number.POSITIVE_INFINITY
      for (const { line } of cut) {
        if (!/^[1-9]\d*$/u.test(line) || Number(line) > lines) problems.add({ ...place, column: 'cut' }, `${line} is no line of the page`)
      }
    }
  } catch (error) {
    problems.add({ file: PAGES }, `cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return
  }
  if (number !== articleIds.length) problems.add({ file: PAGES }, `has ${number} rows, but there are ${articleIds.length} articles`)
}
