// The codes that each PLOVER event type has in other schemes: its CAMEO root and its quad class.
import { EVENT_TYPES, type EventType } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'

export const QUAD_CLASSES = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const
export type QuadClass = (typeof QUAD_CLASSES)[number]

export interface PloverCode {
  /** Two digits: `04`. */
  readonly cameoRoot: string
  readonly quadClass: QuadClass
}

const FILE = new URL('../data/plover.tsv', import.meta.url)
const CODES = new Map<EventType, PloverCode>()

for (const row of readTable(FILE, ['type', 'cameo_root', 'quad_class'])) {
  const type = EVENT_TYPES.find((known) => known === row.type)
  const quadClass = QUAD_CLASSES.find((known) => known === row.quad_class)
  if (!type || !quadClass) throw new Error(`plover.tsv: unknown type or class in the row of ${row.type}`)
  CODES.set(type, { cameoRoot: row.cameo_root, quadClass })
}

export function ploverCode(type: EventType): PloverCode {
  const code = CODES.get(type)
  if (!code) throw new Error(`plover.tsv has no row for ${type}`)
  return code
}
