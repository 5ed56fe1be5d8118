// Who does what to whom, as a table: rows act, columns are acted on, a cell leads to its events.
import { useMemo } from 'preact/hooks'
import type { EventRow } from '../../../../schemas/tables/events.ts'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { matrixOf } from '../filter/who-to-whom.ts'
import { codeWord } from './names.ts'

const SIZE = 10
/** Shades of a cell, the last for the most events. */
const SHADES = 4

export function MatrixTable({ events }: { readonly events: readonly EventRow[] }) {
  const { say, filter } = useApp()
  const matrix = useMemo(() => matrixOf(events, SIZE), [events])
  const most = Math.max(1, ...matrix.cells.flat().map((cell) => cell.length))
  if (matrix.actors.length === 0) return <p class="empty">{say('matrix_empty')}</p>
  return (
    <>
      <p class="hint">{say('matrix_help')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="matrix" tabIndex={0} aria-label={say('matrix')}>
        <table>
          <thead>
            <tr>
              <td />
              {matrix.targets.map((target) => (
                <th key={target} scope="col" lang="vi">
                  <span>{target}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.actors.map((actor, i) => (
              <tr key={actor}>
                <th scope="row" lang="vi">
                  {actor}
                </th>
                {matrix.targets.map((target, j) => (
                  <td key={target}>{cell(actor, target, matrix.cells[i]?.[j] ?? [])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )

  function cell(actor: string, target: string, inCell: readonly EventRow[]) {
    if (inCell.length === 0) return null
    const shade = Math.ceil((SHADES * inCell.length) / most)
    const quad = counted(inCell, (event) => [event.quad_class])[0]?.[0] ?? ''
    const text = `${say('matrix_cell', { actor, target, n: inCell.length })} (${codeWord(say, 'quad', quad)})`
    return (
      <button type="button" class={`cell ${quad} shade-${shade}`} title={text} aria-label={text} onClick={() => filter({ actor, target })}>
        {inCell.length}
      </button>
    )
  }
}
