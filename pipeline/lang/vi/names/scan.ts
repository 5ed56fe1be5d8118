// Reads the noun phrases of one sentence, left to right: at each word the first reading that fits, longest names first.
import { territoryAt } from '../places/territories.ts'
import { bodyPhrase } from './bodies.ts'
import { groupPhrase, pointingPhrase } from './groups.ts'
import { bareRun, titledPerson } from './persons.ts'
import type { Line, Phrase } from './phrases.ts'
import { placePhrase, statePhrase, thingEnd } from './states.ts'

export function phrasesOf(s: Line): Phrase[] {
  const out: Phrase[] = []
  for (let i = 0; i < s.tokens.length; ) {
    const token = s.tokens[i]
    if (token?.kind !== 'word') {
      i++
      continue
    }
    const thing = thingEnd(s, i)
    if (thing > i) {
      i = thing
      continue
    }
    const found = phraseAt(s, i)
    if (found) out.push(found)
    i = found ? Math.max(found.to, i + 1) : i + 1
  }
  return out
}

function phraseAt(s: Line, at: number): Phrase | null {
  const person = titledPerson(s, at)
  const pointing = pointingPhrase(s, at)
  if (pointing && (!person || (person.name === null && pointing.to >= person.to))) return pointing
  const body = bodyPhrase(s, at)
  if (person && (!body || person.name !== null || person.to >= body.to)) return person
  const territory = territoryAt(s.tokens, s.forms, at)
  if (body && (!territory || body.to > territory.to)) return longer(body, groupPhrase(s, at))
  const state = statePhrase(s, at)
  if (state) return state
  return groupPhrase(s, at) ?? placePhrase(s, at) ?? bareRun(s, at)
}

/** `cơ quan Công an` is any police; `Công an Hà Nội` is one. */
function longer(a: Phrase, b: Phrase | null): Phrase {
  if (!b) return a
  return b.to > a.to || (b.to === a.to && a.country === null && a.acronym === null && b.head?.split(' ').length === b.to - b.from) ? b : a
}
