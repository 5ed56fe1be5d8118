// Only body: the police or the court without a name is that which the article names, where it tells of no other one.
import { phraseForms } from '../../../core/phrases.ts'
import { FIELDS } from '../names/lexicon.ts'
import type { Names } from '../names/mentions.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { type Flow, isCapital } from './flow.ts'
import { wordsOf } from './words.ts'

/** What papers call the body of a kind, and how the names of such bodies begin. */
const KINDS = [
  { called: wordsOf('police'), named: wordsOf('police-body') },
  { called: wordsOf('detectives'), named: wordsOf('detectives-body') },
  { called: wordsOf('court'), named: wordsOf('court-body') },
]
const HIGHER = wordsOf('higher-level')

/** The body of each kind that a text names and tells of no other one of; null where there is none. Worked out once for a text. */
const FOUND = new WeakMap<Names['entities'], Map<(typeof KINDS)[number], number | null>>()

/**
 * `Cảnh sát cho biết` where the article names Công an quận Sông Mây; null where it names several, tells of another one in any way (`lãnh đạo Công an
 * huyện`), or the words themselves speak of that body.
 */
export function onlyBody({ flow, mentions }: PairScene, text: string, { from, to }: Draft, names: Names): number | null {
  const forms = phraseForms(text)
  const kind = KINDS.find(({ called }) => called.after(forms, 0, forms.length) === forms.length)
  if (!kind) return null
  const found = FOUND.get(names.entities) ?? new Map<(typeof KINDS)[number], number | null>()
  FOUND.set(names.entities, found)
  const known = found.get(kind)
  const only = known === undefined ? findOnly(flow, kind, names) : known
  found.set(kind, only)
  for (let i = from; i < to; i++) if (mentions.startingAt.get(i)?.mention.entity === only) return null
  return only
}

function findOnly(flow: Flow, { called, named }: (typeof KINDS)[number], { entities }: Names): number | null {
  const found = entities.flatMap(({ kind, name }, i) => {
    const told = kind === 'organization' && name !== null ? phraseForms(name) : []
    return named.startsAt(told, 0, told.length) ? [i] : []
  })
  const [only] = found
  if (only === undefined || found.length > 1) return null
  const own = phraseForms(entities[only]?.name ?? '')
  // Cơ quan CSĐT: of where is not told; Công an Mây Hạ và Công an Mây Thượng: two of them
  if (called.after(own, 0, own.length) === own.length || own.includes('và')) return null
  const words = new Set(own)
  for (let i = 0; i < flow.tokens.length; i++) {
    const end = named.after(flow.forms, i, flow.tokens.length)
    if (end > i && isElsewhere(flow, end, words)) return null
  }
  return only
}

/** `Công an | huyện`, `Công an quận | Mây Hạ`, `Cảnh sát | Lima`: of another level or place than the words of the name tell; but `Cảnh sát | Hình sự`. */
function isElsewhere(flow: Flow, at: number, own: ReadonlySet<string>): boolean {
  const isHigher = HIGHER.has(flow.forms[at])
  if (isHigher && !own.has(flow.forms[at] ?? '')) return true
  const place = isHigher ? (flow.forms[at + 1] === '.' ? at + 2 : at + 1) : at
  return isCapital(flow, place) && !FIELDS.at(flow.forms, place) && !own.has(flow.forms[place] ?? '')
}
