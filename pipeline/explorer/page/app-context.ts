// What every part of the page needs: the release, where the reader is, and the words.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Release } from './data/release.ts'
import type { FilterName, Route } from './route.ts'
import type { Language } from './text/dates.ts'
import type { Say } from './words.ts'

export interface AppState {
  readonly release: Release
  readonly route: Route
  /** Shows another place; `replace` does not add it to the browser's history. */
  go(route: Route, how?: 'push' | 'replace'): void
  /** Sets or clears filters of the present list, and closes the open row. */
  filter(changes: Readonly<Partial<Record<FilterName, string | undefined>>>): void
  /** Whether a downloaded CSV file holds no text that a spreadsheet takes for a formula. */
  readonly isSafeCsv: boolean
  setSafeCsv(isSafe: boolean): void
  readonly say: Say
  readonly language: Language
  country(code: string): string
  date(edtf: string): string
}

export const AppContext = createContext<AppState | null>(null)

export function useApp(): AppState {
  const app = useContext(AppContext)
  if (!app) throw new Error('a part of the page stands outside the app')
  return app
}
