// What an article names as a place is nobody's name in it: Suối Mây, in an article that tells of xã Suối Mây.
import { nameText } from './entities.ts'
import { isVietnameseSurname, PLACE_HEAD } from './lexicon.ts'
import { personName } from './name-fit.ts'
import type { Phrase } from './phrases.ts'
import { foldName } from './syllables.ts'

/** The phrases without such names that stand alone; `người dân Suối Mây` are those who live there. */
export function readTowns(phrases: readonly Phrase[]): Phrase[] {
  const towns = townsOf(phrases)
  return phrases.flatMap((phrase): Phrase[] => {
    if (phrase.kind !== 'person' || !phrase.name || !towns.has(keyOf(phrase))) return [phrase]
    if (phrase.titleKind === null) return []
    return [{ ...phrase, kind: 'group', name: null, role: null, titleKind: null, gender: null, plural: true }]
  })
}

/** Names behind the noun of a place, except those that the article gives to somebody by an office, a word of address or a fuller name. */
function townsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  const towns = new Set(phrases.filter(isTown).map(keyOf))
  for (const phrase of phrases) {
    if (phrase.kind !== 'person') continue
    const key = keyOf(phrase)
    if (isTitled(phrase)) towns.delete(key)
    // nhà sinh vật biển Berg of Anna Berg
    if (key.includes(' ')) towns.delete(key.slice(key.lastIndexOf(' ') + 1))
  }
  return towns
}

/** `xã Suối Mây`; but Hồ Mai Sen, and `chủ tịch xã Lê Văn Bách`. */
function isTown(phrase: Phrase): boolean {
  const { kind, name, s } = phrase
  if (kind !== 'place' || !name || PLACE_HEAD.at(s.forms, name.from - 1)?.to !== name.from) return false
  const isFamily = s.tokens[name.from - 1]?.capital === true && isVietnameseSurname(s.forms[name.from - 1] ?? '')
  const { isVietnamese, words } = personName(nameText(phrase) ?? '')
  return !isFamily && !(isVietnamese && words.length > 2)
}

/** `ông Suối Mây`; but `người dân Suối Mây`. */
function isTitled({ titleKind, sure, head }: Phrase): boolean {
  return titleKind !== null && sure && !/dân$/u.test(head ?? '')
}

function keyOf(phrase: Phrase): string {
  return foldName(nameText(phrase) ?? '')
}
