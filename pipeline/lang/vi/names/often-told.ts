// Names of two syllables that nothing beside them says to be anybody's (Chi Mai, Hà Anh): the article tells of them often and goes on with `cô`, `nam ca sĩ`.
import { PLACE_CUE } from './lexicon.ts'
import { followsPreposition, type Phrase } from './phrases.ts'
import { opensClause } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

const POINTS_BACK: ReadonlySet<string> = new Set(['he-or-she', 'person', 'described'])
/** Times that such a name stands in the article at least. */
const OFTEN = 3

/**
 * The names of two syllables without a title that stand at least three times, once at the head of a clause after which the text goes on with a word
 * that points back to one person, and never where a place or a body of that name is told.
 */
export function oftenTold(phrases: readonly Phrase[], texts: readonly (string | null)[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  const called = new Set<string>()
  const others = new Set<string>()
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (!text || phrase.s.index < 0) return
    if (phrase.kind !== 'person') for (const end of endsOf(text)) others.add(end)
    else if (isPair(text)) {
      times.set(text, (times.get(text) ?? 0) + 1)
      if (PLACE_CUE.at(phrase.s.forms, phrase.from - 1)?.to === phrase.from) others.add(text)
      if (opensClause(phrase.s, phrase.from) && !followsPreposition(phrase.s, phrase.from) && goesOnWithPronoun(phrases, i))
        called.add(text)
    }
  })
  return new Set([...called].filter((text) => (times.get(text) ?? 0) >= OFTEN && !others.has(text)))
}

function isPair(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return words.length === 2 && words.every(isVietnameseSyllable)
}

/** `Hoa Sen` of Công ty Hoa Sen. */
function endsOf(text: string): string[] {
  const words = text.split(' ')
  return words.map((_, i) => words.slice(i).join(' '))
}

/** The next person told of is a pronoun or a trade that points back, in the same sentence or at the head of a clause of the next one. */
function goesOnWithPronoun(phrases: readonly Phrase[], i: number): boolean {
  const sentence = phrases[i]?.s.index ?? 0
  for (let next = i + 1; next < phrases.length; next++) {
    const { s, kind, anaphor, from } = phrases[next] as Phrase
    if (s.index > sentence + 1) return false
    if (kind === 'person') return POINTS_BACK.has(anaphor ?? '') && (s.index === sentence || opensClause(s, from))
    if (kind === 'role') return false
  }
  return false
}
