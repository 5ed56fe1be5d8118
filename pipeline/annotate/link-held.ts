// What linking holds of all articles while it compares them: the parts of events that another article may tell or date, and of these only what
// they are compared by.
import { each, type Steps } from '../core/steps.ts'
import type { Party } from './link-parties.ts'
import { type EventPart, eventParts, type PartKey, type PartMention, type ToldPart } from './link-parts.ts'
import { mayBeDated, mayDate } from './link-published.ts'
import type { LinkKeys } from './links.ts'

export interface HeldParts {
  /** Those that have a date, or whose article has one: without either, nothing tells whether two articles mean one event. */
  readonly comparable: readonly EventPart[]
  /** Those that linked events may date. */
  readonly yearless: readonly EventPart[]
  /** Those that may date them, in captions too. */
  readonly dating: readonly EventPart[]
}

export function* holdParts(keys: LinkKeys): Steps<HeldParts> {
  const comparable: EventPart[] = []
  const yearless: EventPart[] = []
  const dating: EventPart[] = []
  const parties = new Map<string, Party>()
  yield* each(keys, (key, position) => {
    const source: PartKey = { articleId: key.articleId, published: key.published }
    for (const told of eventParts(key, position)) {
      const isComparable = told.days !== null || told.day !== null
      if (!isComparable && !mayBeDated(told)) continue
      const part = held(told, source, parties)
      if (isComparable) comparable.push(part)
      if (mayBeDated(told)) yearless.push(part)
      if (mayDate(told)) dating.push(part)
    }
    if (key.captions === null) return
    for (const told of eventParts({ ...key, ...key.captions }, position)) if (mayDate(told)) dating.push(held(told, source, parties))
  })
  return { comparable, yearless, dating }
}

function held(part: ToldPart, key: PartKey, parties: Map<string, Party>): EventPart {
  const shared = (party: Party): Party => {
    const form = JSON.stringify(party)
    const known = parties.get(form) ?? party
    parties.set(form, known)
    return known
  }
  // Contents tell events apart that are published within days.
  const contents = part.day === null ? [] : part.contents
  return { ...part, key, mentions: heldMentions(part), contents, actors: part.actors.map(shared), targets: part.targets.map(shared) }
}

/** The first one, and those that differ from it in mode or place. */
function heldMentions({ mentions: [first, ...others] }: ToldPart): EventPart['mentions'] {
  const seen = new Set<string>()
  const isNew = ({ mode, place }: PartMention) => {
    const form = `${mode} ${place?.country} ${place?.name}`
    return !seen.has(form) && seen.add(form)
  }
  isNew(first)
  return [heldMention(first), ...others.filter(isNew).map(heldMention)]
}

function heldMention({ type, mode, status, trigger, place }: PartMention): PartMention {
  return { type, mode, status, trigger, place }
}
