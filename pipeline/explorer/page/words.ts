// The interface's words in Vietnamese and English.
import type { Language } from './text/dates.ts'
import en from './words/en.json' with { type: 'json' }
import vi from './words/vi.json' with { type: 'json' }

export type Word = keyof typeof vi
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string

const WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { vi, en }

/** The words of a language; `{name}` in a word is replaced by the value of that name. */
export function sayIn(language: Language): Say {
  const numbers = new Intl.NumberFormat(language)
  return (word, values = {}) =>
    WORDS[language][word].replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name]
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole)
    })
}

/** A country by its code. */
export function countryIn(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
  return (code) => (/^[A-Z]{2}$/u.test(code) ? (names.of(code) ?? code) : code)
}
