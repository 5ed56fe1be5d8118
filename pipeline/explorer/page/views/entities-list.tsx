// The list of who speaks and acts, those with most quotes and events first.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { rowsAt } from '../data/rows-at.ts'
import { selectEntities } from '../filter/select-rows.ts'
import { Choice } from '../parts/choice.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { ListPane } from '../parts/list-pane.tsx'
import { formatRoute } from '../route.ts'
import { codeWord } from './names.ts'

export function EntitiesList() {
  const { release, route, say, country } = useApp()
  const { filters } = route
  const found = useMemo(() => selectEntities(release, filters), [release, filters])
  const choices = useMemo(
    () => ({
      kinds: counted(rowsAt(release.entities, selectEntities(release, filters, { without: 'kind' })), (row) => [row.kind]),
      countries: counted(rowsAt(release.entities, selectEntities(release, filters, { without: 'country' })), (row) => [row.country]),
    }),
    [release, filters],
  )
  return (
    <ListPane
      view="entities"
      list={release.entities}
      found={found}
      selected={route.row?.kind === 'entity' ? route.row.id : null}
      keyOf={(row) => row.entity_id}
      hrefOf={(row) => formatRoute({ ...route, row: { kind: 'entity', id: row.entity_id } })}
      estimate={72}
      filters={
        <>
          <Choice name="kind" label={say('kind')} values={choices.kinds} textOf={(kind) => codeWord(say, 'kind', kind)} />
          <Choice name="country" label={say('country')} values={choices.countries} textOf={country} />
        </>
      }
    >
      {(row) => (
        <>
          <span class="row-title" lang="vi">
            <Highlighted text={row.name} query={filters.q} />
          </span>
          <span class="row-meta">
            {[
              codeWord(say, 'kind', row.kind),
              row.country && country(row.country),
              say('n_quotes', { n: row.n_quotes }),
              say('n_events', { n: row.n_events }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    </ListPane>
  )
}
