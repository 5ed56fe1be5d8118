// The small words around event triggers, by the role they play there (data/event-words.tsv).
import { readTable } from '../../../core/data.ts'
import { WordList } from '../quotes/words.ts'
import type { Line } from './line.ts'
import { EVENT_WORD_ROLES, type EventWordRole } from './word-roles.ts'

const rows = readTable(new URL('../data/event-words.tsv', import.meta.url), ['role', 'words', 'example'])
const LISTS = new Map(
  EVENT_WORD_ROLES.map((role) => [
    role,
    new WordList(rows.filter((row) => row.role === role).flatMap((row) => row.words.split('|').map((word) => word.trim()))),
  ]),
)

/** The words of one role. */
export function eventWords(role: EventWordRole): WordList {
  const list = LISTS.get(role)
  if (!list) throw new Error(`event-words.tsv has no role ${role}`)
  return list
}

/** Whether words of one of the lists stand between two tokens. */
export function holdsAny({ forms }: Pick<Line, 'forms'>, from: number, to: number, ...lists: readonly WordList[]): boolean {
  for (let i = from; i < to; i++) if (lists.some((list) => list.startsAt(forms, i, to))) return true
  return false
}
