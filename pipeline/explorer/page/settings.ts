// Language, theme and the form of downloads: the reader's choice, kept by the browser where it allows; else what the browser prefers.
import type { Language } from './text/dates.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function preferredLanguage(): Language {
  const kept = read('tinmo.language')
  if (kept === 'vi' || kept === 'en') return kept
  return navigator.languages.some((language) => language.startsWith('vi')) ? 'vi' : 'en'
}

export function preferredTheme(): Theme {
  return THEMES.find((theme) => theme === read('tinmo.theme')) ?? 'auto'
}

/** True until the reader chose otherwise. */
export function preferredSafeCsv(): boolean {
  return read('tinmo.csv') !== 'as-released'
}

export function keepSafeCsv(isSafe: boolean): void {
  keep('tinmo.csv', isSafe ? 'safe' : 'as-released')
}

export function applyLanguage(language: Language): void {
  document.documentElement.lang = language
  keep('tinmo.language', language)
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  keep('tinmo.theme', theme)
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A private window keeps nothing.
  }
}
