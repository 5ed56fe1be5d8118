// pages: what the explorer shows of the pages. No table of the release: one file in its folder, a row per article in the order of articles.
import { z } from 'zod'
import { nullable, structs, type Table, text } from './columns.ts'

export const pageRow = z.strictObject({
  article_id: text('dedupe', 'The article.'),
  page: nullable(text('load', 'The page line by line, as it was read.', { holds: 'text' }), 'nothing of the page was cut'),
  cut: structs('load', { line: z.string().min(1), reason: z.string().min(1) }, 'The lines that are not the article, from 1, and why.'),
})
export type PageRow = z.infer<typeof pageRow>

export const pages: Table<typeof pageRow> = {
  name: 'pages',
  title: 'Pages',
  description: 'One row per article: its page, and what was cut of it.',
  primaryKey: ['article_id'],
  foreignKeys: [{ column: 'article_id', table: 'articles', references: 'article_id' }],
  spans: [],
  schema: pageRow,
}
