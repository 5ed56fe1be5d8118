// The left pane of every table: search, filters, how many rows are left, download, and the rows.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import type { List } from '../data/release.ts'
import { formatRoute, type View } from '../route.ts'
import { Download, SafeCsv } from './download.tsx'
import { VirtualList } from './virtual-list.tsx'

interface ListPaneProps<T> {
  readonly view: Exclude<View, 'about'>
  readonly list: List<T>
  /** Positions of the rows that are left. */
  readonly found: readonly number[]
  /** Key of the open row. */
  readonly selected: string | null
  keyOf(row: T): string
  hrefOf(row: T): string
  readonly estimate: number
  readonly filters: ComponentChildren
  children(row: T): ComponentChildren
}

export function ListPane<T>({ view, list, found, selected, keyOf, hrefOf, estimate, filters, children }: ListPaneProps<T>) {
  const { release, route, filter, say } = useApp()
  const rowAt = (at: number): T | undefined => list.rows[found[at] ?? -1]
  const selectedAt = selected === null ? -1 : found.indexOf(list.position.get(selected) ?? -1)
  const active = Object.keys(route.filters).filter((name) => name !== 'q').length
  const [isWide, setWide] = useState(active > 0)
  return (
    <section class="list" aria-label={say(`view.${view}`)}>
      <search class="controls">
        <div class="search-line">
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={say(`search.${view}`)}
            aria-label={say(`search.${view}`)}
            aria-describedby="search-hint"
            value={route.filters.q ?? ''}
            onInput={(event) => filter({ q: event.currentTarget.value })}
          />
          <button type="button" class="toggle" aria-expanded={isWide} aria-controls="filters" onClick={() => setWide(!isWide)}>
            {say('filters')}
            {active ? <span class="n">{active}</span> : null}
          </button>
        </div>
        <p class="hint" id="search-hint">
          {say('search.hint')}
        </p>
        <div class="filters" id="filters" hidden={!isWide}>
          {filters}
          <SafeCsv />
        </div>
        <div class="found">
          <p role="status">
            {say('count', { n: found.length, all: list.table.rows })}
            {release.complete ? null : <span class="loading"> {say('loading_more')}</span>}
          </p>
          {Object.keys(route.filters).length ? (
            <button
              type="button"
              class="plain"
              onClick={() => filter(Object.fromEntries(Object.keys(route.filters).map((name) => [name, undefined])))}
            >
              {say('clear')}
            </button>
          ) : null}
          {view === 'articles' || view === 'entities' ? null : (
            <a class="to-overview" href={formatRoute({ ...route, row: null, show: 'overview' })}>
              {say('overview')}
            </a>
          )}
          <Download name={view} table={list.table} rows={found} />
        </div>
      </search>
      {found.length === 0 ? (
        <p class="empty">{say(list.table.rows === 0 ? 'no_rows' : 'none')}</p>
      ) : (
        <VirtualList
          label={say(`view.${view}`)}
          count={found.length}
          estimate={estimate}
          selected={selectedAt}
          keyOf={(at) => keyOf(rowAt(at) as T)} // `at` is below found.length
          hrefOf={(at) => hrefOf(rowAt(at) as T)}
        >
          {(at) => children(rowAt(at) as T)}
        </VirtualList>
      )}
    </section>
  )
}
