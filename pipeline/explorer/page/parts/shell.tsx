// The frame: the bar with the tables, and two panes, a list and what is open of it. On a phone one pane at a time.
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { listLink, VIEWS, type View } from '../route.ts'
import { THEMES, type Theme } from '../settings.ts'
import type { Language } from '../text/dates.ts'
import { AboutView } from '../views/about-view.tsx'
import { articleOfRow } from '../views/article-of-row.ts'
import { ArticlesList } from '../views/articles-list.tsx'
import { EntitiesList } from '../views/entities-list.tsx'
import { EventsList } from '../views/events-list.tsx'
import { OpenRow } from '../views/open-row.tsx'
import { QuotesList } from '../views/quotes-list.tsx'
import { RejectsList } from '../views/rejects-list.tsx'
import { useShortcuts } from './shortcuts.ts'

interface ShellProps {
  readonly theme: Theme
  setTheme(theme: Theme): void
  setLanguage(language: Language): void
}

const LISTS = { articles: ArticlesList, quotes: QuotesList, events: EventsList, entities: EntitiesList, rejects: RejectsList } as const

export function Shell({ theme, setTheme, setLanguage }: ShellProps) {
  const { release, route, say, language } = useApp()
  const main = useRef<HTMLElement>(null)
  const tabs = useRef<HTMLElement>(null)
  useShortcuts()
  const List = route.view === 'about' ? null : LISTS[route.view]
  const counts: Partial<Record<View, number>> = {
    articles: release.articles.table.rows,
    quotes: release.quotes.table.rows,
    events: release.events.table.rows,
    entities: release.entities.table.rows,
    rejects: release.rejects.table.rows,
  }
  const open = `${route.view} ${articleOfRow(release, route.row) ?? route.row?.id}`
  useEffect(() => main.current?.querySelector('.reading')?.scrollTo(0, 0), [open])
  // On a phone the tabs are wider than the screen.
  useEffect(() => tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [route.view])
  return (
    <div class="shell" data-open={route.row || route.show === 'overview' ? 'row' : 'list'}>
      <a
        class="skip"
        href={listLink(route.view)}
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {say('skip')}
      </a>
      <header class="bar">
        <a class="brand" href={listLink('articles')} lang="vi">
          tin mở
        </a>
        <p class="bar-title">{release.about.title}</p>
        <nav aria-label={say('views')} ref={tabs}>
          {VIEWS.map((view) => (
            <a key={view} href={listLink(view)} aria-current={view === route.view ? 'page' : undefined} class={`tab tab-${view}`}>
              {view === 'about' ? <span class="sign">?</span> : null}
              <span class={view === 'about' ? 'hidden' : undefined}>{say(`view.${view}`)}</span>
              {counts[view] === undefined ? null : <span class="n">{counts[view].toLocaleString(language)}</span>}
            </a>
          ))}
        </nav>
        <div class="tools">
          <button type="button" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
            {say('language')}
          </button>
          <ThemeButton theme={theme} setTheme={setTheme} />
        </div>
      </header>
      <main class="panes" ref={main} tabIndex={-1}>
        {List ? (
          <>
            <List key={route.view} />
            <OpenRow />
          </>
        ) : (
          <AboutView />
        )}
      </main>
    </div>
  )
}

function ThemeButton({ theme, setTheme }: Pick<ShellProps, 'theme' | 'setTheme'>) {
  const { say } = useApp()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  const sign = { auto: '◐', light: '○', dark: '●' }[theme]
  return (
    <button type="button" onClick={() => setTheme(next)} aria-label={say(`theme.${theme}`)} title={say(`theme.${theme}`)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
