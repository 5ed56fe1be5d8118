// Finds the event mentions of an article, and groups those that are one event.
import type { EventMention, Quote } from '../../../../schemas/records/annotated-article.ts'
import type { EventStatus } from '../../../../schemas/terms.ts'
import { edtfDays } from '../../../core/edtf.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { readArguments } from './frames.ts'
import { groupDrafts } from './grouping.ts'
import { type Line, type PlacedDate, readLines } from './line.ts'
import { entitiesOf, isKept } from './selection.ts'
import { statusOf } from './status.ts'
import { type FoundTrigger, triggersIn } from './triggers.ts'
import { dateOf } from './when.ts'

/** The event mentions in the order of the text. Pure; linear in the length of the body. */
export function findEvents(reading: Reading, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): EventMention[] {
  const published = edtfDays(reading.article.published.value).to
  const drafts = readLines(reading, names, dates, quotes).flatMap((line) =>
    triggersIn(line).flatMap((found) => readDraft(line, found, names, published)),
  )
  const groups = groupDrafts(drafts)
  return drafts.map((draft, i) => toMention(draft, groups[i] ?? 0))
}

function readDraft(line: Line, found: FoundTrigger, names: Names, published: string | null): Draft[] {
  const read = readArguments(line, found)
  const actors = entitiesOf(read.actors)
  const targets = entitiesOf(read.targets).filter((target) => !actors.includes(target))
  const { type, mode } = found.trigger
  const of = (list: readonly number[]) => list.flatMap((index) => names.entities[index] ?? [])
  if (!isKept(type, of(actors), of(targets))) return []
  const date = dateOf(line, found, read.subject?.from ?? null)
  const status = statusOf(line, found, read.subject?.to ?? null) ?? 'occurred'
  return [{ line, found, type, mode, actors, targets, date, status: settleStatus(status, date, published) }]
}

/** What is told of a day to come has not happened yet. */
function settleStatus(status: EventStatus, date: PlacedDate | null, published: string | null): EventStatus {
  const from = edtfDays(date?.date.value ?? null).from
  return status === 'occurred' && from !== null && published !== null && from > published ? 'planned' : status
}

function toMention(draft: Draft, group: number): EventMention {
  const { line, found, date } = draft
  const quote = line.quoteAt[found.from] ?? -1
  return {
    type: draft.type,
    mode: draft.mode,
    status: draft.status,
    trigger: { start: line.tokens[found.from]?.start ?? 0, end: line.tokens[found.to - 1]?.end ?? 0 },
    sentence: line.sentence.index,
    actors: [...draft.actors],
    targets: [...draft.targets],
    date: date?.date.value ? { text: date.date.text, value: date.date.value, basis: date.date.basis } : null,
    place: null,
    quote: quote === -1 ? null : quote,
    group,
    rule: found.trigger.id,
    confidence: found.trigger.confidence,
  }
}
