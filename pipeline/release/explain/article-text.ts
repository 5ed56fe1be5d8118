// The explanation of an article: what is known of it and, where load's work is at hand, the page with kept and cut lines and why.
import type { PlacedArticle } from '../../../schemas/records/article.ts'
import type { ArticleRow } from '../../../schemas/tables/articles.ts'
import { printableLine } from './printable.ts'

/** `reasons`: why linked events date the article, where they do. */
export function articleText(
  row: ArticleRow,
  work: { readonly article: PlacedArticle; readonly page: string | null } | null,
  reasons: readonly string[] = [],
): string {
  const reason = reasons[0] ?? work?.article.published.reason
  const known = [
    ['page', printableLine(row.source_path) + (row.source_record === null ? '' : `, record ${row.source_record}`)],
    ['title', row.title],
    ['outlet', row.publisher],
    ['credit', row.credit],
    ['authors', row.authors.join(', ')],
    ['published', row.published && `${row.published} (${row.published_basis ?? 'no basis'}${reason ? `: ${reason}` : ''})`],
    ['years', yearsText(row, work?.article ?? null)],
    ['holds', `${row.n_paragraphs} paragraphs, ${row.n_sentences} sentences, ${row.n_quotes} quotes, ${row.n_events} events`],
    ['repeats', row.duplicate_of && `${row.duplicate_of} (${row.duplicate_kind}, similarity ${row.duplicate_similarity})`],
    ['cut', `${row.removed_chars} characters`],
  ].filter(([, value]) => value)
  const head = `article ${row.article_id}\n${known.map(([name, value]) => `  ${String(name).padEnd(12)} ${value}`).join('\n')}\n`
  return `${head}\n${work ? pageText(work.article, work.page) : `${row.body}\n\n(the lines that were cut are known only where the release was built)\n`}`
}

/** The years in which it may have been published, where the year is open and something tells of it. */
function yearsText({ published }: ArticleRow, article: PlacedArticle | null): string | null {
  const { candidates = [], reason = null } = article?.published ?? {}
  if (candidates.length === 0 || (published !== null && !published.startsWith('XXXX'))) return null
  return `${ranges(candidates)} possible${published === null && reason !== null ? ` (${reason})` : ''}`
}

/** `2013, 2015-2018` */
function ranges(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ')
}

/** The page line by line: `+` kept, `-` cut and why. Without the page itself, the cut lines and then the body. */
function pageText(article: PlacedArticle, page: string | null): string {
  const cut = new Map(article.removed.map((line) => [line.line, line]))
  if (page === null) {
    const lines = article.removed.map((line) => `- ${String(line.line).padStart(4)} ${line.text}   [${line.reason}]`)
    return `${lines.join('\n')}\n\n${article.body}\n`
  }
  const lines = page.split('\n').map((text, i) => {
    const removed = cut.get(i + 1)
    if (removed) return `- ${String(i + 1).padStart(4)} ${text}   [${removed.reason}]`
    return `${text.trim() ? '+' : ' '} ${String(i + 1).padStart(4)} ${text}`
  })
  return `${lines.join('\n')}\n`
}
