// Walks the articles with the rows that belong to them, all in article_id order: spans slice back to the body, counts are the rows that are there,
// the rows of an article fit each other.
import type { Table } from '../../../schemas/columns.ts'
import { codePointOffsets } from '../../core/spans.ts'
import type { Row } from '../../export/row.ts'
import { ArticleRows, type Slice } from './article-rows.ts'
import type { NumberedRow } from './check-table.ts'
import type { Problems } from './problems.ts'

export interface Child {
  readonly table: Table
  readonly rows: AsyncGenerator<NumberedRow>
  /** Told of each row that belongs to an article. */
  onRow?(found: NumberedRow, article: Row): void
}

export async function checkArticles(
  articles: AsyncGenerator<NumberedRow>,
  children: readonly Child[],
  problems: Problems,
  onArticle: (article: NumberedRow) => void,
): Promise<void> {
  const heads = await Promise.all(children.map(async (child) => ({ child, head: await nextOf(child) })))
  let last = ''
  for await (const { number, row, isTaken } of articles) {
    const id = String(row.article_id)
    const place = { file: 'articles.jsonl', row: number }
    if (id < last) problems.add({ ...place, column: 'article_id' }, `${id} comes after ${last}: the rows are out of order`)
    last = id
    onArticle({ number, row, isTaken })
    const slice = typeof row.body === 'string' && !isTaken ? slicer(row.body) : null
    const counts = new Map<string, number>()
    const events = new Set<unknown>()
    const rows = new ArticleRows(problems)
    for (const entry of heads) {
      let count = 0
      while (entry.head && String(entry.head.row.article_id) < id) {
        reportStray(entry.child.table, entry.head, problems)
        entry.head = await nextOf(entry.child)
      }
      while (entry.head && String(entry.head.row.article_id) === id) {
        if (!isTaken) {
          if (slice) checkSpans(entry.child.table, entry.head, slice, problems)
          else checkLengths(entry.child.table, entry.head, problems)
          rows.add(entry.child.table, entry.head)
        }
        entry.child.onRow?.(entry.head, row)
        if (entry.child.table.name === 'event_mentions') events.add(entry.head.row.event_id)
        count++
        entry.head = await nextOf(entry.child)
      }
      counts.set(entry.child.table.name, count)
      if (count > 0 && row.duplicate_of !== null) problems.add(place, `a duplicate has ${count} rows in ${entry.child.table.name}`)
    }
    if (isTaken) continue
    rows.finish(slice, place)
    const expected = { n_sentences: counts.get('sentences'), n_quotes: counts.get('quotes'), n_events: events.size }
    for (const [column, count] of Object.entries(expected)) {
      if (row[column] !== count) problems.add({ ...place, column }, `${row[column]}, but there are ${count}`)
    }
  }
  for (const entry of heads) {
    while (entry.head) {
      reportStray(entry.child.table, entry.head, problems)
      entry.head = await nextOf(entry.child)
    }
  }
}

/** A row that no article took: its article is missing, or the rows are out of order. */
function reportStray(table: Table, { number, row }: NumberedRow, problems: Problems): void {
  const place = { file: `${table.name}.jsonl`, row: number, column: 'article_id' }
  problems.add(place, `${row.article_id} is not the article that comes here: no such article, or rows out of order`)
}

async function nextOf({ rows }: Child): Promise<NumberedRow | null> {
  const { done, value } = await rows.next()
  return done ? null : value
}

function slicer(body: string): Slice {
  if (codePointOffsets(body)(body.length) === body.length) return (start, end) => body.slice(start, end)
  const points = [...body]
  return (start, end) => points.slice(start, end).join('')
}

function checkSpans(table: Table, { number, row }: NumberedRow, slice: Slice, problems: Problems): void {
  const file = `${table.name}.jsonl`
  for (const { start, end, equals } of table.spans) {
    const [from, to, text] = [row[start], row[end], row[equals]]
    if (from === null && to === null && text === null) continue
    const found = typeof from === 'number' && typeof to === 'number' ? slice(from, to) : null
    if (found !== text) {
      const what = `body[${from}:${to}] is ${JSON.stringify(found)}, not ${JSON.stringify(text)}`
      problems.add({ file, row: number, column: equals }, what)
    }
  }
}

/** In a release without text a span has at least the length of the words that are there. */
function checkLengths(table: Table, { number, row }: NumberedRow, problems: Problems): void {
  for (const { start, end, equals } of table.spans) {
    const [from, to, text] = [row[start], row[end], row[equals]]
    if (from === null && to === null && text === null) continue
    const place = { file: `${table.name}.jsonl`, row: number, column: equals }
    const length = typeof from === 'number' && typeof to === 'number' ? to - from : 0
    if (length <= 0) problems.add(place, `the span [${from}, ${to}) is none`)
    else if (typeof text === 'string' && [...text].length !== length)
      problems.add(place, `the span [${from}, ${to}) is not as long as ${JSON.stringify(text)}`)
  }
}
