// The verbs that labels of events take over from the text (data/event-label-verbs.tsv): which one a trigger holds, and what stands around it.
import type { EventType } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'
import { phraseForms } from '../../../core/phrases.ts'

export interface LabelVerb {
  readonly verb: string
  /** Between the verb and the targets: `với`. */
  readonly to: string
  /** Before the verb where only the targets are told: `bị`, `được`; empty where it has no passive. */
  readonly passive: string
  /** The words where no target is told. */
  readonly alone: string
  /** Before a target that is a state, of verbs done to people: `người của`. */
  readonly people: string
  /** What it tells of, where it tells more than its type. */
  readonly deeds: readonly string[]
}

interface Row extends LabelVerb {
  /** Its word forms between blanks. */
  readonly forms: string
}

const FILE = new URL('../data/event-label-verbs.tsv', import.meta.url)
const VERBS = new Map<string, Row[]>()
/** By type and verb. */
const ROWS = new Map<string, LabelVerb>()

for (const row of readTable(FILE, ['type', 'verb', 'to', 'passive', 'alone', 'people', 'deeds'])) {
  const verb = {
    verb: row.verb,
    to: row.to,
    passive: row.passive,
    alone: row.alone || row.verb,
    people: row.people,
    deeds: row.deeds.split(' ').filter((deed) => deed !== ''),
    forms: ` ${phraseForms(row.verb).join(' ')} `,
  }
  VERBS.set(row.type, [...(VERBS.get(row.type) ?? []), verb])
  ROWS.set(`${row.type} ${row.verb}`, verb)
}
for (const verbs of VERBS.values()) verbs.sort((a, b) => b.verb.length - a.verb.length)

/** `ra quyết định khởi tố` tells `khởi tố`, `cuộc không kích` tells `không kích`: the longest verb of the type in the forms of a trigger. */
export function verbIn(type: EventType, forms: readonly string[]): string | null {
  const words = ` ${forms.join(' ')} `
  return VERBS.get(type)?.find((row) => words.includes(row.forms))?.verb ?? null
}

export function labelVerb(type: EventType, verb: string): LabelVerb {
  const known = ROWS.get(`${type} ${verb}`)
  if (!known) throw new Error(`event-label-verbs.tsv has no row for ${type} ${verb}`)
  return known
}

/**
 * Whether two verbs tell of the same deed: `Peru bắn hạ` and `Peru bắn rơi` do, `Peru bắn hạ` and `Peru bao vây` do not; null where one of them
 * (`Peru tấn công`, or no verb of the type) may be any.
 */
export function areOneDeed(type: EventType, a: string | null, b: string | null): boolean | null {
  const [one, other] = [a, b].map((verb) => (verb === null ? [] : labelVerb(type, verb).deeds))
  return !one?.length || !other?.length ? null : one.some((deed) => other.includes(deed))
}
