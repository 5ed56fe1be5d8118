// The list of what was not accepted: the file, the reason and the message.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { rowsAt } from '../data/rows-at.ts'
import { selectRejects } from '../filter/select-rows.ts'
import { Choice } from '../parts/choice.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { ListPane } from '../parts/list-pane.tsx'
import { formatRoute } from '../route.ts'

export function RejectsList() {
  const { release, route, say } = useApp()
  const { filters } = route
  const found = useMemo(() => selectRejects(release, filters), [release, filters])
  const reasons = useMemo(
    () => counted(rowsAt(release.rejects, selectRejects(release, filters, { without: 'reason' })), (row) => [row.reason]),
    [release, filters],
  )
  return (
    <ListPane
      view="rejects"
      list={release.rejects}
      found={found}
      selected={route.row?.kind === 'reject' ? route.row.id : null}
      keyOf={(row) => row.key}
      hrefOf={(row) => formatRoute({ ...route, row: { kind: 'reject', id: row.key } })}
      estimate={92}
      filters={<Choice name="reason" label={say('reason')} values={reasons} />}
    >
      {(row) => (
        <>
          <span class="row-title">
            <Highlighted text={row.source_path} query={filters.q} />
          </span>
          <span class="row-meta">
            {row.source_record === null ? null : `${say('f.record', { n: row.source_record })} · `}
            <code>{row.reason}</code>
          </span>
          <span class="row-meta">
            <Highlighted text={row.message} query={filters.q} />
          </span>
        </>
      )}
    </ListPane>
  )
}
