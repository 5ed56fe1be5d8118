// The whole page: what is loaded, where the reader is, language and theme.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { AppContext, type AppState } from './app-context.ts'
import { loadRelease, type Release } from './data/release.ts'
import { Shell } from './parts/shell.tsx'
import { formatRoute, parseRoute, type Route } from './route.ts'
import { applyLanguage, applyTheme, keepSafeCsv, preferredLanguage, preferredSafeCsv, preferredTheme } from './settings.ts'
import { dateText } from './text/dates.ts'
import { countryIn, sayIn } from './words.ts'

/** The address follows typing after this many milliseconds: browsers refuse to change it too often. */
const ADDRESS_DELAY = 300

export function App({ base }: { readonly base: string }) {
  const [release, setRelease] = useState<Release | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [language, setLanguage] = useState(preferredLanguage)
  const [theme, setTheme] = useState(preferredTheme)
  const [isSafeCsv, setSafeCsv] = useState(preferredSafeCsv)
  const { route, go } = useRoute()
  const say = useMemo(() => sayIn(language), [language])

  useEffect(() => applyLanguage(language), [language])
  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => keepSafeCsv(isSafeCsv), [isSafeCsv])
  useEffect(() => {
    loadRelease(base, setRelease).catch((fault: unknown) => setError(fault instanceof Error ? fault.message : String(fault)))
  }, [base])
  useEffect(() => {
    document.title = `${say(`view.${route.view}`)} · ${release?.about.title ?? say('title')}`
  }, [route.view, release?.about.title, say])

  if (error !== null) {
    return (
      <main class="notice">
        <div role="alert">
          <h1>{say('failed')}</h1>
          <p>{say('failed_help')}</p>
          <p>
            <code>{error}</code>
          </p>
        </div>
      </main>
    )
  }
  if (!release) {
    return (
      <main class="notice" aria-busy="true">
        <p>{say('loading')}</p>
      </main>
    )
  }
  const app: AppState = {
    release,
    route,
    go,
    filter: (changes) => go({ view: route.view, row: null, filters: { ...route.filters, ...changes } }, 'replace'),
    isSafeCsv,
    setSafeCsv,
    say,
    language,
    country: countryIn(language),
    date: (edtf) => dateText(edtf, language),
  }
  return (
    <AppContext.Provider value={app}>
      <Shell theme={theme} setTheme={setTheme} setLanguage={setLanguage} />
    </AppContext.Provider>
  )
}

/** The route of the address, and a way to change both. */
function useRoute(): Pick<AppState, 'route' | 'go'> {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current)
      setRoute(parseRoute(location.hash))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((next: Route, how: 'push' | 'replace' = 'push') => {
    clearTimeout(timer.current)
    setRoute(next)
    if (how === 'push') history.pushState(null, '', formatRoute(next))
    else timer.current = setTimeout(() => history.replaceState(null, '', formatRoute(next)), ADDRESS_DELAY)
  }, [])
  return { route, go }
}
