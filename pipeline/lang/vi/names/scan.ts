// Reads the noun phrases of one sentence, left to right: at each word the first reading that fits, longest names first.
import type { PhraseIndex } from '../../../core/phrases.ts'
import { isTroops, territoryAt, territoryStarts } from '../places/territories.ts'
import { bareRun } from './bare-runs.ts'
import { bodyPhrase } from './bodies.ts'
import { groupPhrase, pointingPhrase, relativePhrase } from './groups.ts'
import { readHolders } from './holders.ts'
import {
  ASKED_HEAD,
  ASKED_PEOPLE,
  BEFORE_TITLE,
  BODIES,
  CONNECTOR,
  CRAFT,
  GROUPS,
  isTitleRather,
  isVietnameseSurname,
  PLACE_HEAD,
  PLURAL,
  RELATION,
  SEIZED,
  SIDE,
  THING_HEAD,
  TITLES,
  TREATY,
} from './lexicon.ts'
import { objectPhrase } from './objects.ts'
import { titledPerson } from './persons.ts'
import type { Line, Phrase } from './phrases.ts'
import { runEnd } from './runs.ts'
import { placePhrase, statePhrase, thingEnd } from './states.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

// What a word in lower case may begin, as bits; a capital letter may begin anything.
const PERSON = 1
const BODY = 2
const GROUP = 4
const STATE = 8
const PLACE = 16
const THING = 32
const NAME = 64
const ANY = 127

/** Bits by word form: at most words nothing is tried. */
const READINGS = new Map<string, number>()
function readings(bit: number, ...indexes: readonly { starts(): Iterable<string> }[]): void {
  for (const index of indexes) for (const form of index.starts()) READINGS.set(form, (READINGS.get(form) ?? 0) | bit)
}
readings(PERSON, TITLES, BEFORE_TITLE)
readings(BODY, BODIES)
readings(GROUP, GROUPS, PLURAL, RELATION, ASKED_HEAD, ASKED_PEOPLE, SEIZED, { starts: () => ['một', 'người', 'dân'] })
readings(STATE, SIDE, { starts: territoryStarts })
readings(PLACE, PLACE_HEAD)
readings(THING, THING_HEAD, TREATY)
readings(NAME, CONNECTOR)

export function phrasesOf(s: Line): Phrase[] {
  const out: Phrase[] = []
  const { tokens, forms } = s
  const start = opensWithNoun(s) ? 1 : 0
  for (let i = start; i < tokens.length; ) {
    const token = tokens[i]
    const listed = READINGS.get(token?.form ?? '') ?? 0
    // 2 nhà lãnh đạo, 15 ngư dân
    const may = token?.kind === 'number' ? GROUP : token?.kind !== 'word' ? 0 : token.capital ? ANY : listed
    if (may === 0) {
      i++
      continue
    }
    // lan truyền thông tin, đơn vị quân đội: the second syllable of a common word begins nothing
    // chồng chị Mai: whose husband
    if (!token?.capital && i > 0 && isWordAt(tokens, i - 1) && RELATION.at(forms, i - 1)?.to !== i) {
      i++
      continue
    }
    const thing = may & THING ? thingEnd(s, i) : i
    if (thing > i) {
      i = thing
      continue
    }
    const found = phraseAt(s, i, may)
    if (found) out.push(found)
    const head: ReturnType<PhraseIndex<unknown>['at']> = found || !(may & BODY) ? null : BODIES.at(forms, i)
    i = Math.max(found?.to ?? head?.to ?? 0, i + 1)
  }
  return readHolders(out)
}

/** `Quân Mỹ rút lui`, `Tàu Peru rời cảng`, `Hàng Hàn Quốc rẻ`: a common noun begins the sentence, and a country says whose it is. */
function opensWithNoun(s: Line): boolean {
  const { tokens, forms } = s
  const country = territoryAt(tokens, forms, 1)
  if (!country) return false
  if (isTroops(tokens, 0)) return true
  const isOther = ((READINGS.get(forms[0] ?? '') ?? 0) & ~THING) !== 0 || isVietnameseSurname(forms[0] ?? '')
  const isLong = country.to > 2 || CRAFT.at(forms, 0)?.to === 1
  return country.territory.kind === 'country' && isLong && !isOther && isVietnameseSyllable(forms[0] ?? '') && runEnd(s, 0) <= country.to
}

function phraseAt(s: Line, at: number, may: number): Phrase | null {
  const person = may & PERSON ? titledPerson(s, at) : null
  const pointing = may & GROUP ? pointingPhrase(s, at) : null
  if (pointing && (!person || (person.name === null && pointing.to >= person.to))) return pointing
  const body = may & BODY ? bodyPhrase(s, at) : null
  if (person && (!body || person.name !== null || person.to >= body.to || isTitleRather(s.forms, at))) return person
  if (body) {
    const territory = territoryAt(s.tokens, s.forms, at)
    if (!territory || body.to > territory.to) return longer(body, groupPhrase(s, at))
  }
  const state = may & STATE ? statePhrase(s, at) : null
  if (state) return state
  const group = may & GROUP ? (relativePhrase(s, at) ?? groupPhrase(s, at) ?? objectPhrase(s, at)) : null
  return group ?? (may & PLACE || may === ANY ? placePhrase(s, at) : null) ?? (may & NAME ? bareRun(s, at) : null)
}

/** `cơ quan Công an` is any police; `Công an Hà Nội` is one. */
function longer(a: Phrase, b: Phrase | null): Phrase {
  if (!b) return a
  return b.to > a.to || (b.to === a.to && a.country === null && a.acronym === null && b.head?.split(' ').length === b.to - b.from) ? b : a
}
