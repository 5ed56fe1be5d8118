// The list of events: what happened, to whom, when, and whether it did.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { rowsAt } from '../data/rows-at.ts'
import { eventCountries, selectEvents } from '../filter/select-rows.ts'
import { Choice, Days } from '../parts/choice.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { ListPane } from '../parts/list-pane.tsx'
import { type FilterName, formatRoute } from '../route.ts'
import { eventTypeWord, statusWord } from './names.ts'

export function EventsList() {
  const { release, route, say, date, country } = useApp()
  const { filters } = route
  const found = useMemo(() => selectEvents(release, filters), [release, filters])
  const choices = useMemo(() => {
    const without = (name: FilterName) => rowsAt(release.events, selectEvents(release, filters, { without: name }))
    return {
      types: counted(without('type'), (row) => [row.event_type]),
      statuses: counted(without('status'), (row) => [row.status]),
      actors: counted(without('actor'), (row) => row.actors.map((party) => party.name)),
      targets: counted(without('target'), (row) => (row.targets.length ? row.targets : row.actors).map((party) => party.name)),
      countries: counted(without('country'), eventCountries),
    }
  }, [release, filters])
  return (
    <ListPane
      view="events"
      list={release.events}
      found={found}
      selected={openEvent()}
      keyOf={(row) => row.event_id}
      hrefOf={(row) => formatRoute({ ...route, row: { kind: 'event', id: row.event_id } })}
      estimate={92}
      filters={
        <>
          <Choice name="type" label={say('type')} values={choices.types} textOf={(type) => eventTypeWord(say, type)} />
          <Choice name="status" label={say('status')} values={choices.statuses} textOf={(status) => statusWord(say, status)} />
          <Choice name="actor" label={say('actor')} values={choices.actors} />
          <Choice name="target" label={say('target')} values={choices.targets} />
          <Choice name="country" label={say('country')} values={choices.countries} textOf={country} />
          <Days />
        </>
      }
    >
      {(row) => (
        <>
          <span class="row-title" lang="vi">
            <Highlighted text={row.label} query={filters.q} />
          </span>
          <span class="row-meta">
            <span class={`quad ${row.quad_class}`}>{eventTypeWord(say, row.event_type)}</span>
            <span class={`state ${row.status}`}>{statusWord(say, row.status)}</span>
            {row.event_date ? <span>{date(row.event_date)}</span> : null}
          </span>
        </>
      )}
    </ListPane>
  )

  function openEvent(): string | null {
    if (route.row?.kind === 'event') return route.row.id
    return route.row?.kind === 'mention' ? (release.mentions.get(route.row.id)?.event_id ?? null) : null
  }
}
