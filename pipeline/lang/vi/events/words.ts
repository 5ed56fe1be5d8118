// The small words around event triggers, by the role they play there (data/event-words.tsv).
import { readTable } from '../../../core/data.ts'
import { WordList } from '../quotes/words.ts'

export const EVENT_WORD_ROLES = [
  'aside',
  'oblique',
  'possessive',
  'opener',
  'join',
  'light',
  'noun-maker',
  'target-link',
  'agent-link',
  'stop',
  'passive',
  'partner',
  'each-other',
  'clause-join',
  'happen',
  'relative',
  'against',
  'this',
  'military',
  'accord',
  'hostile',
  'penalty',
  'diplomat',
  'election',
  'insult',
  'complement',
  'suffer',
  'will',
  'purpose',
  'relative-agent',
  'act-noun',
  'also',
  'link-stop',
  'aside-start',
  'high-office',
  'public-body',
  'sport',
  'show',
  'compound',
  'issue',
  'determiner',
  'at',
  'earlier',
  'between',
  'aid',
  'pledge',
  'date-barrier',
  'subordinate',
  'while',
  'nominalizer',
  'during',
  'send',
  'strike',
  'meeting-kind',
  'attend',
  'then',
  'locative',
  'news-cue',
  'result',
  'past',
  'media-people',
  'carry-out',
  'accompany',
  'victim-link',
  'about',
  'fact',
  'public-force',
  'unnamed',
  'led',
  'private-people',
  'told',
  'troops',
  'missile',
  'self',
  'hit',
] as const
export type EventWordRole = (typeof EVENT_WORD_ROLES)[number]

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
