// The list of articles: title, outlet, date and what was found in each.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { rowsAt } from '../data/rows-at.ts'
import { selectArticles } from '../filter/select-rows.ts'
import { Choice, Days } from '../parts/choice.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { ListPane } from '../parts/list-pane.tsx'
import { formatRoute } from '../route.ts'
import { articleOfRow } from './article-of-row.ts'

export function ArticlesList() {
  const { release, route, say, date } = useApp()
  const { filters } = route
  const found = useMemo(() => selectArticles(release, filters), [release, filters])
  const outlets = useMemo(
    () =>
      counted(rowsAt(release.articles, selectArticles(release, filters, { without: 'outlet' })), (row) => [row.publisher ?? row.credit]),
    [release, filters],
  )
  return (
    <ListPane
      view="articles"
      list={release.articles}
      found={found}
      selected={articleOfRow(release, route.row) ?? null}
      keyOf={(row) => row.article_id}
      hrefOf={(row) => formatRoute({ ...route, row: { kind: 'article', id: row.article_id } })}
      estimate={104}
      filters={
        <>
          <Choice name="outlet" label={say('outlet')} values={outlets} />
          <Days />
        </>
      }
    >
      {(row) => (
        <>
          <span class="row-title" lang="vi">
            <Highlighted text={row.title ?? say('no_title')} query={filters.q} />
          </span>
          <span class="row-meta">
            {[row.publisher ?? row.credit, row.published && date(row.published)].filter(Boolean).join(' · ') || row.source_path}
          </span>
          <span class="row-meta">
            {row.duplicate_of ? (
              <span class="badge">{say('duplicate')}</span>
            ) : (
              `${say('n_quotes', { n: row.n_quotes })} · ${say('n_events', { n: row.n_events })}`
            )}
          </span>
        </>
      )}
    </ListPane>
  )
}
