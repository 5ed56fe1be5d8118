// What keys and codes of the tables are called.
import type { EventStatus } from '../../../../schemas/terms.ts'
import type { Release } from '../data/release.ts'
import en from '../words/en.json' with { type: 'json' }
import type { Say, Word } from '../words.ts'

/** The word for a code of a closed list, such as `quote_type.direct`; the code itself where there is none. */
export function codeWord(say: Say, list: string, code: string): string {
  const word = `${list}.${code}`
  return isWord(word) ? say(word) : code
}

function isWord(text: string): text is Word {
  return Object.hasOwn(en, text)
}

export const quoteTypeWord = (say: Say, type: string) => codeWord(say, 'quote_type', type)
export const eventTypeWord = (say: Say, type: string) => codeWord(say, 'event_type', type)
export const statusWord = (say: Say, status: EventStatus | string) => codeWord(say, 'status', status)

/** The name for a speaker's key: an entity's, or the words themselves. */
export function speakerText(release: Release, key: string): string {
  return release.entities.get(key)?.name ?? (/^n-[0-9a-f]{16}$/u.test(key) ? '…' : key)
}
