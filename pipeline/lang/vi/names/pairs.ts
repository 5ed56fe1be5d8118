// Pairs: whom `hai nước`, `hai nhà lãnh đạo` and `hai bên` stand for, and the state that a country code stands for.
import { countryName, territoryNamed } from '../places/territories.ts'
import { type Draft, newDraft } from './entities.ts'
import { isHeadOfState } from './offices.ts'
import type { Phrase } from './phrases.ts'
import type { Salience } from './salience.ts'

/** người đồng cấp Nga: holds the office of the other one. */
const COUNTERPART = 'người đồng cấp'

/**
 * The two that `hai nước`, `hai nhà lãnh đạo`, `hai bên` stand for: those of this sentence or the one before, the pair spoken of just before, else the
 * two leaders named last, else the two states named most.
 */
export function pairOf(phrase: Phrase, salience: Salience, drafts: Draft[]): number[] {
  const sentence = phrase.s.index
  const isPerson = (draft: Draft) => draft.kind === 'person' && draft.name !== null
  if (phrase.anaphor === 'two-persons') {
    // hai ngoại trưởng: not the ministers of something else
    const office = (phrase.head ?? '').replace(/^(?:hai|2) /u, '')
    const holds = (at: number) => drafts[at]?.heads.has(office) === true
    const near = salience.lastTwo(isPerson, sentence)
    if (near.some(holds) && near.every((at) => holds(at) || drafts[at]?.heads.has(COUNTERPART))) return near
    const holders = salience.lastTwo((draft) => isPerson(draft) && draft.heads.has(office), sentence)
    if (holders.length) return holders
    const known = salience.pair(sentence)
    if (known.every((at) => drafts[at]?.kind === 'person') && known.length) return known
    const leaders = salience.lastTwo((draft) => isPerson(draft) && isHeadOfState(draft.offices), sentence)
    return leaders.length ? leaders : salience.lastTwo(isPerson, sentence)
  }
  const near = [salience.countriesIn(sentence), salience.countriesIn(sentence - 1)].find((codes) => codes.length === 2) ?? []
  const known = salience.pair(sentence)
  const statesOf = (codes: readonly (string | null)[]) => codes.flatMap((code) => stateNamed(code, drafts) ?? [])
  for (const states of [statesOf(near), statesOf(known.map((at) => drafts[at]?.country ?? null)), statesOf(salience.topCountries())]) {
    if (states.length === 2 && states[0] !== states[1]) return states
  }
  if (phrase.anaphor === 'two-states') return []
  return known.length
    ? known
    : salience.lastTwo((draft) => isPerson(draft) || (draft.kind === 'organization' && draft.name !== null), sentence, 2)
}

/** The state with this country code: under its own name, else under its capital's, else new (Tổng thống Mỹ names it too). */
export function stateNamed(code: string | null, drafts: Draft[]): number | null {
  if (code === null) return null
  const states = drafts.flatMap((draft, i) => (draft.kind === 'state' && draft.country === code ? [{ draft, i }] : []))
  const own = states.find(({ draft }) => draft.name !== null && territoryNamed(draft.name)?.kind === 'country') ?? states[0]
  if (own) return own.i
  const name = countryName(code)
  return name === null ? null : drafts.push(newDraft('state', name, { country: code })) - 1
}
