// People called like a country or a lake: bà Lê Thị Nga of whom the article goes on to say `Nga` is not Russia, nor Hồ Mai Sen a lake.
import { nameText } from './entities.ts'
import { RULER, TITLES } from './lexicon.ts'
import { personName } from './name-fit.ts'
import { type Phrase, textOf } from './phrases.ts'

/** So many times as often as a stay in the country is the name alone told of the person. */
const SELDOM = 4
const OFTEN = 3

/**
 * The phrases with a country's name of one syllable read as the person whose given name it is, where the article names such a person in full
 * and no office, body or town of the country, and journeys there seldom.
 */
export function readNamesakes(found: readonly Phrase[]): Phrase[] {
  const phrases = withoutLakes(found)
  const given = new Set<string>()
  const times = new Map<string, number>()
  for (const phrase of phrases) {
    const text = phrase.kind === 'person' ? nameText(phrase) : null
    const name = text ? personName(text) : null
    if (!text || !name?.isVietnamese) continue
    times.set(text, (times.get(text) ?? 0) + 1)
    // Phương Nga, often: two syllables are hardly a name once
    if ((phrase.sure && name.words.length > 2) || (times.get(text) ?? 0) >= OFTEN) given.add(text.slice(text.lastIndexOf(' ') + 1))
  }
  const alike = new Map<string, string>()
  for (const phrase of phrases) {
    const text = isBare(phrase) || isAddressed(phrase) ? phrase.s.tokens[phrase.to - 1]?.text : null
    if (text && phrase.country && given.has(text)) alike.set(phrase.country, text)
  }
  for (const [country, text] of alike) {
    const others = phrases.filter((phrase) => phrase.country === country && speaksOfState(phrase, text))
    const journeys = others.filter(({ kind }) => kind === 'place').length
    const alone = phrases.filter((phrase) => phrase.country === country && isBare(phrase)).length
    if (others.length > journeys || journeys * SELDOM > alone) alike.delete(country)
  }
  if (alike.size === 0) return phrases
  return phrases.map((phrase) => {
    if (!phrase.country || !alike.has(phrase.country)) return phrase
    if (isAddressed(phrase)) return { ...phrase, kind: 'person', form: 'name', name: { from: phrase.to - 1, to: phrase.to }, country: null }
    return isBare(phrase) ? { ...phrase, kind: 'person', country: null, head: null } : { ...phrase, country: null }
  })
}

/** `Hồ Mai Sen` read as a lake, where the article has somebody of that name. */
function withoutLakes(phrases: readonly Phrase[]): Phrase[] {
  const people = new Set(phrases.flatMap((phrase) => (phrase.kind === 'person' && phrase.sure ? [nameText(phrase)] : [])))
  return phrases.map((phrase) => {
    const { kind, s, from, to, name } = phrase
    if (kind !== 'place' || name?.from !== from + 1 || !people.has(textOf(s, from, to))) return phrase
    return { ...phrase, kind: 'person', name: { from, to }, country: null, head: null }
  })
}

/** `Nga`, not `phía Nga` nor `ở Nga`. */
function isBare(phrase: Phrase): boolean {
  return phrase.kind === 'state' && phrase.to === phrase.from + 1
}

/** `bị cáo Nga`, `tài xế Anh`, `bác sĩ Đức`: a word of address, a trade, a degree or a rank, and the name. */
function isAddressed({ kind, head, from, to }: Phrase): boolean {
  const words = (head ?? '').split(' ')
  const title = TITLES.at(words, 0)?.value.kind ?? ''
  return kind === 'role' && /^(?:honorific|profession|degree|rank)$/u.test(title) && to - from === words.length + 1
}

/** `Tổng thống Nga`, `quân đội Nga`, `Moscow`, `ở Nga`; not `bị cáo Nga`. */
function speaksOfState(phrase: Phrase, given: string | undefined): boolean {
  if (given === undefined) return false
  if (isBare(phrase)) return nameText(phrase) !== given
  if (isAddressed(phrase)) return false
  return phrase.kind !== 'person' || RULER.at((phrase.head ?? '').split(' '), 0) !== null
}
