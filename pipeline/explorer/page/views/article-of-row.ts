// The article that a row of the address stands in.
import type { Release } from '../data/release.ts'
import type { RowKey } from '../route.ts'

/** null where the row stands in no article, or is not there. A sentence is `a-1:3`, article and number. */
export function articleOfRow(release: Release, row: RowKey | null): string | null {
  switch (row?.kind) {
    case 'article':
      return row.id
    case 'sentence':
      return row.id.split(':')[0] ?? null
    case 'quote':
      return release.quotes.get(row.id)?.article_id ?? null
    case 'mention':
      return release.mentions.get(row.id)?.article_id ?? null
    default:
      return null
  }
}
