// The words that tell whether an event happened (data/event-status.tsv): tense, modality, negation, plans and conditions.
import { EVENT_STATUSES, type EventStatus } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'
import { PhraseIndex, phraseForms } from '../../../core/phrases.ts'
import { eventWords } from './words.ts'

/**
 * Where a word must stand to govern the event: `verb` between subject and verb (sẽ gặp); `clause` anywhere before it in its clause,
 * also before the subject (nếu Mỹ tấn công, khả năng diễn ra cuộc gặp); `after` behind the noun of the event (cuộc gặp bị hủy).
 */
export const STATUS_SCOPES = ['verb', 'clause', 'after'] as const
export type StatusScope = (typeof STATUS_SCOPES)[number]

const SO = 'nên'
/** `nên đã rút`: behind it `nên` says so, not ought to. */
const DONE = eventWords('done')
const DEMONSTRATIVE = /^(?:này|trên)$/u
const BEFALLS = eventWords('befall')
const NOT_NEGATION = eventWords('not-negation')
const INDEXES = new Map(STATUS_SCOPES.map((scope) => [scope, new PhraseIndex<EventStatus>()]))
const TAILS = new Map<string, number>()
const VERB_PHRASES = new Set<string>()

for (const row of readTable(new URL('../data/event-status.tsv', import.meta.url), ['status', 'scope', 'words', 'example', 'counter'])) {
  const status = EVENT_STATUSES.find((known) => known === row.status)
  const scope = STATUS_SCOPES.find((known) => known === row.scope)
  if (!status || !scope) throw new Error(`event-status.tsv: unknown status or scope in the row of ${row.words}`)
  for (const phrase of row.words.split('|')) {
    INDEXES.get(scope)?.add(phrase, status)
    if (scope === 'after') continue
    const forms = phraseForms(phrase)
    VERB_PHRASES.add(forms.join(' '))
    TAILS.set(forms.at(-1) ?? '', Math.max(TAILS.get(forms.at(-1) ?? '') ?? 0, forms.length))
  }
}

/** The start of the status word that ends before token `to`; `to` itself where none does. */
export function statusAt(forms: readonly string[], to: number): number {
  for (let n = TAILS.get(forms[to - 1] ?? '') ?? 0; n > 0; n--) {
    if (to - n >= 0 && VERB_PHRASES.has(forms.slice(to - n, to).join(' '))) return to - n
  }
  return to
}

/** The statuses that the words of a scope give between two tokens, left to right. */
export function statusesIn(forms: readonly string[], scope: StatusScope, from: number, to: number): EventStatus[] {
  const start = Math.max(0, from)
  const part = forms.slice(start, to)
  // đề nghị này đã bị Peru từ chối, đề xuất của Chile được Peru ủng hộ: a plan that something happens to makes nothing uncertain
  const isTold = (to: number) =>
    scope === 'clause' && (DEMONSTRATIVE.test(part[to] ?? '') || (part[to] === 'của' && part.slice(to).some((form) => BEFALLS.has(form))))
  return (INDEXES.get(scope)?.all(part) ?? [])
    .filter(({ from: at, to: end }) => !isInWord(forms, start + at) && !isTold(end))
    .map(({ value }) => value)
}

/** `tên lửa phòng không`: the syllable belongs to a word that denies nothing; `lo ngại nên đã rút quân`: so, not ought to. */
function isInWord(forms: readonly string[], at: number): boolean {
  if (forms[at] === SO && DONE.has(forms[at + 1])) return true
  return NOT_NEGATION.startsAt(forms, at, forms.length) || NOT_NEGATION.after(forms, at - 1, forms.length) > at
}
