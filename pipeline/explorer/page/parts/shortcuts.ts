// Keys that work everywhere: Ctrl+K (or ⌘K) to the search, Alt+1…6 to a table, Escape back to the list.
import { useLayoutEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { VIEWS } from '../route.ts'

export function useShortcuts(): void {
  const { route, go } = useApp()
  // Before the next key: it must find the place that the last one led to.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const view = event.altKey ? VIEWS[Number(event.code.replace('Digit', '')) - 1] : undefined
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') document.getElementById('search')?.focus()
      else if (view) go({ view, row: null, filters: {} })
      else if (event.key === 'Escape' && route.row) go({ ...route, row: null })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [route, go])
}
