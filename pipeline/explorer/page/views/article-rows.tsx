// The quotes and events of an article as lists below it: the same rows as the marks, for those who do not point.
import { useApp } from '../app-context.ts'
import type { OpenArticle } from '../data/release.ts'
import { formatRoute } from '../route.ts'

export function ArticleRows({ open }: { readonly open: OpenArticle }) {
  const { release, route, say } = useApp()
  const events = [...new Set(open.mentions.map((mention) => mention.event_id))].flatMap((id) => release.events.get(id) ?? [])
  return (
    <>
      {open.quotes.length ? (
        <details class="rows-here" open={open.article.body === null}>
          <summary>
            {say('quotes_here')} <span class="n">{open.quotes.length}</span>
          </summary>
          <ul>
            {open.quotes.map((quote) => (
              <li key={quote.quote_id}>
                <a href={formatRoute({ ...route, row: { kind: 'quote', id: quote.quote_id } })}>
                  <strong>{quote.speaker_name ?? quote.speaker_text ?? say('unnamed')}</strong> {quote.quote_text ?? say('withheld.quote')}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {events.length ? (
        <details class="rows-here" open={open.article.body === null}>
          <summary>
            {say('events_here')} <span class="n">{events.length}</span>
          </summary>
          <ul>
            {events.map((event) => (
              <li key={event.event_id}>
                <a href={formatRoute({ view: 'events', row: { kind: 'event', id: event.event_id }, filters: {} })}>{event.label}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
