// The right pane: the row that is open, or an overview of the rows that the filters leave.
import { useApp } from '../app-context.ts'
import { selectArticles, selectEntities } from '../filter/select-rows.ts'
import { formatRoute, type Route } from '../route.ts'
import { articleOfRow } from './article-of-row.ts'
import { ArticleView } from './article-view.tsx'
import { EntityCard } from './entity-card.tsx'
import { EventCard } from './event-card.tsx'
import { EventsOverview, QuotesOverview, RejectsOverview } from './overviews.tsx'
import { RejectCard } from './reject-card.tsx'

export function OpenRow() {
  const { release, route, say } = useApp()
  return (
    <section class="reading" aria-label={say(route.row ? 'read_article' : 'overview')}>
      {route.row || route.show === 'overview' ? (
        <a class="back" href={formatRoute({ view: route.view, row: null, filters: route.filters })}>
          <span aria-hidden="true">← </span>
          {say('back')}
        </a>
      ) : null}
      {content()}
    </section>
  )

  function content() {
    const { row } = route
    if (row?.kind === 'event') return release.events.get(row.id) ? <EventCard key={row.id} id={row.id} /> : missing()
    if (row?.kind === 'entity') return release.entities.get(row.id) ? <EntityCard key={row.id} id={row.id} /> : missing()
    if (row?.kind === 'reject') return release.rejects.get(row.id) ? <RejectCard key={row.id} id={row.id} /> : missing()
    const articleId = row ? articleOfRow(release, row) : firstArticle(route)
    if (articleId) return release.articles.get(articleId) ? <ArticleView key={articleId} id={articleId} /> : missing()
    if (row) return missing()
    if (route.view === 'quotes') return <QuotesOverview />
    if (route.view === 'events') return <EventsOverview />
    if (route.view === 'rejects') return <RejectsOverview />
    const first = release.entities.rows[selectEntities(release, route.filters)[0] ?? -1]
    return route.view === 'entities' && first ? <EntityCard key={first.entity_id} id={first.entity_id} /> : null
  }

  /** Where no article is chosen, the first of the list is open beside it. */
  function firstArticle({ view, filters }: Route): string | null {
    return view === 'articles' ? (release.articles.rows[selectArticles(release, filters)[0] ?? -1]?.article_id ?? null) : null
  }

  function missing() {
    return (
      <p class="empty" role="status">
        {release.complete ? `${say('not_found')}: ${route.row?.id}` : say('loading_more')}
      </p>
    )
  }
}
