// What linking holds of all articles while it compares them: the parts of events that another article may tell or date, and of these only what
// they are compared by; and which short names full ones are to be found for.
import { each, type Steps } from '../core/steps.ts'
import { type Party, partyOf } from './link-parties.ts'
import { type EventPart, eventParts, type PartKey, type PartMention, type ToldPart } from './link-parts.ts'
import { mayBeDated, mayDate } from './link-published.ts'
import { isShort } from './link-short-names.ts'
import type { LinkKeys } from './links.ts'

export interface Held {
  /** Those that have a date, or whose article has one: without either, nothing tells whether two articles mean one event. */
  readonly comparable: readonly EventPart[]
  /** Those that linked events may date. */
  readonly yearless: readonly EventPart[]
  /** Those that may date them, in captions too. */
  readonly dating: readonly EventPart[]
  /** Keys of parties whose names are short, see FullNames. */
  readonly shortNames: ReadonlySet<string>
}

export function* hold(keys: LinkKeys): Steps<Held> {
  const comparable: EventPart[] = []
  const yearless: EventPart[] = []
  const dating: EventPart[] = []
  const parties = new Map<string, Party>()
  const shortNames = new Set<string>()
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
    for (const entity of key.entities) {
      const party = partyOf(entity)
      if (party && isShort(party)) for (const name of party.keys) shortNames.add(name)
    }
    if (key.captions === null) return
    for (const told of eventParts({ ...key, ...key.captions }, position)) if (mayDate(told)) dating.push(held(told, source, parties))
  })
  return { comparable, yearless, dating, shortNames }
}

function held(part: ToldPart, key: PartKey, parties: Map<string, Party>): EventPart {
  const shared = (party: Party): Party => {
    const form = JSON.stringify(party)
    const known = parties.get(form) ?? party
    parties.set(form, known)
    return known
  }
  // Contents tell events apart that are published within days. An array that `map` makes of numbers takes a third of what a Set gives.
  const contents = part.day === null ? [] : part.contents.map((pair) => pair)
  return { ...part, key, mentions: heldMentions(part), contents, actors: part.actors.map(shared), targets: part.targets.map(shared) }
}

/** The first one, and those that differ from it in mode, verb or place. */
function heldMentions({ mentions: [first, ...others] }: ToldPart): EventPart['mentions'] {
  const seen = new Set<string>()
  const isNew = ({ mode, verb, place }: PartMention) => {
    const form = `${mode} ${verb} ${place?.country} ${place?.name}`
    return !seen.has(form) && seen.add(form)
  }
  isNew(first)
  return [heldMention(first), ...others.filter(isNew).map(heldMention)]
}

function heldMention({ type, mode, status, verb, trigger, place }: PartMention): PartMention {
  return { type, mode, status, verb, trigger, place }
}
