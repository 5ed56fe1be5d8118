// Checks the explorer's pages: a row for each article, in their order, whose cut lines are lines of the page.
import { join } from 'node:path'
import type { Configuration } from '../../../schemas/configuration.ts'
import type { PageRow } from '../../../schemas/pages.ts'
import { pagesOf } from '../../../schemas/tables.ts'
import { PAGES } from '../../export/export-tables.ts'
import { rowCheck } from '../../export/row.ts'
import type { Beat } from './parquet-thread.ts'
import { messageOf, type Problem, Problems } from './problems.ts'
import { readParquet } from './read-parquet.ts'

export interface PagesOfRelease {
  readonly folder: string
  readonly configuration: Configuration
  readonly articleIds: readonly unknown[]
  readonly beat?: Beat
}

/** What is wrong with the pages of these articles. */
export async function checkPages({ folder, configuration, articleIds, beat }: PagesOfRelease): Promise<Problem[]> {
  const problems = new Problems()
  const table = pagesOf(configuration)
  const check = rowCheck(table)
  let number = 0
  try {
    for await (const row of readParquet(join(folder, PAGES), table)) {
      if (beat) Atomics.add(beat, 0, 1)
      const place = { file: PAGES, row: ++number }
      const { article_id, page, cut } = check(row) as PageRow // it passed the check of its table
      if (article_id !== articleIds[number - 1]) problems.add({ ...place, column: 'article_id' }, 'is not the article of this row')
      const lines = page?.split('\n').length ?? Number.POSITIVE_INFINITY
      for (const { line } of cut) {
        if (!/^[1-9]\d*$/u.test(line) || Number(line) > lines) problems.add({ ...place, column: 'cut' }, `${line} is no line of the page`)
      }
    }
  } catch (error) {
    problems.add({ file: PAGES }, `cannot be read: ${messageOf(error)}`)
    return problems.list
  }
  if (number !== articleIds.length) problems.add({ file: PAGES }, `has ${number} rows, but there are ${articleIds.length} articles`)
  return problems.list
}
