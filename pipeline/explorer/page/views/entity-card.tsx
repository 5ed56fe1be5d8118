// Somebody who speaks or acts: names, offices, quotes and events.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { rowsAt } from '../data/rows-at.ts'
import { selectQuotes } from '../filter/select-rows.ts'
import { Facts, RowAddress } from '../parts/facts.tsx'
import { listLink, rowLink } from '../route.ts'
import { codeWord, eventTypeWord } from './names.ts'

/** At most this many quotes and events are listed; a link leads to all. */
const SHOWN = 12

export function EntityCard({ id }: { readonly id: string }) {
  const { release, say, date, country } = useApp()
  const entity = release.entities.get(id)
  const quotes = useMemo(() => rowsAt(release.quotes, selectQuotes(release, { speaker: id })), [release, id])
  const events = useMemo(
    () => release.events.rows.filter((event) => [...event.actors, ...event.targets].some((party) => party.entity_id === id)),
    [release, id],
  )
  if (!entity) return null
  return (
    <article class="card">
      <p class="kicker">
        <span>{codeWord(say, 'kind', entity.kind)}</span>
        {entity.country ? <span>{country(entity.country)}</span> : null}
      </p>
      <h1 lang="vi">{entity.name}</h1>
      <Facts
        items={[
          [say('f.aliases'), entity.aliases.join(', ')],
          [say('f.roles'), entity.roles.length ? roles() : null],
          [
            say('f.wikidata'),
            entity.wikidata_id && <a href={`https://www.wikidata.org/wiki/${entity.wikidata_id}`}>{entity.wikidata_id}</a>,
          ],
        ]}
      />
      {quotes.length ? (
        <section class="proof">
          <h2>
            {say('quotes_of')} <span class="n">{quotes.length}</span>
          </h2>
          <ol>
            {quotes.slice(0, SHOWN).map((quote) => (
              <li key={quote.quote_id}>
                <blockquote lang="vi">
                  <a href={rowLink('quote', quote.quote_id)}>{quote.quote_text ?? say('withheld.quote')}</a>
                </blockquote>
              </li>
            ))}
          </ol>
          {quotes.length > SHOWN ? <a href={listLink('quotes', { speaker: id })}>{say('more', { n: quotes.length })}</a> : null}
        </section>
      ) : null}
      {events.length ? (
        <section class="proof">
          <h2>
            {say('events_of')} <span class="n">{events.length}</span>
          </h2>
          <ul class="plain-list">
            {events.slice(0, SHOWN).map((event) => (
              <li key={event.event_id}>
                <a href={rowLink('event', event.event_id)} lang="vi">
                  {event.label}
                </a>{' '}
                <span class={`quad ${event.quad_class}`}>{eventTypeWord(say, event.event_type)}</span>
              </li>
            ))}
          </ul>
          {events.length > SHOWN ? <a href={listLink('events', { actor: entity.name })}>{say('more', { n: events.length })}</a> : null}
        </section>
      ) : null}
      <RowAddress kind="entity" id={id} />
    </article>
  )

  function roles() {
    return (
      <ul class="parties">
        {entity?.roles.map((role) => (
          <li key={role.text}>
            {role.text}
            {role.from ? (
              <span class="country"> {role.to && role.to !== role.from ? `${date(role.from)} – ${date(role.to)}` : date(role.from)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    )
  }
}
