// Finds the names of an article: phrases sentence by sentence, the entities they name, then what the unnamed ones stand for.

import { territoryAt } from '../places/territories.ts'
import type { Reading } from '../reading.ts'
import { tokenLine } from '../tokens.ts'
import { noteBrands } from './brands.ts'
import { fillCountries, namedEntities, toEntity } from './entities.ts'
import { fillHomeCountry } from './home-country.ts'
import { readJoined } from './joined.ts'
import type { Mention, Names } from './mentions.ts'
import { readNamesakes } from './namesakes.ts'
import { CAPTION, type Line, spanOf, TITLE } from './phrases.ts'
import { quotedRanges } from './quoted.ts'
import { resolve } from './resolve.ts'
import { phrasesOf } from './scan.ts'
import { readTowns } from './towns.ts'
import { isWordAt } from './words.ts'

export function findNames(reading: Reading): Names {
  const { body } = reading
  const isBritain = speaksOfBritain(reading)
  const title = reading.article.title === null ? [] : phrasesOf(lineOf(reading.article.title, TITLE, isBritain))
  const found = [...title, ...reading.article.captions.flatMap((text) => phrasesOf(lineOf(text, CAPTION, isBritain)))]
  const brands = new Set<string>()
  for (const { index, paragraph, start, end, tokens, forms } of reading.sentences) {
    const line = { index, paragraph, start, end, tokens, forms, body, isBritain }
    for (const phrase of phrasesOf(line)) found.push(phrase)
    noteBrands(line, brands)
  }
  const phrases = readNamesakes(readTowns(readJoined(found)))
  const registry = namedEntities(phrases, brands)
  fillCountries(registry)
  const inQuotes = quotedRanges(reading)
  const settled = resolve(phrases, registry, {
    isQuoted: (phrase) => inQuotes(phrase.s.tokens[phrase.from]?.start ?? 0),
    isSpeech: (at) => {
      const sentence = reading.sentences[at]
      return sentence !== undefined && inQuotes(sentence.start) && inQuotes(sentence.end - 1)
    },
  })
  fillHomeCountry(registry.drafts, phrases, settled.countries)
  const entities: number[] = []
  const numbers = new Map<number, number>()
  const numberOf = (draft: number): number => {
    let at = numbers.get(draft)
    if (at === undefined) {
      at = entities.push(draft) - 1
      numbers.set(draft, at)
    }
    return at
  }
  const mentions: Mention[] = []
  phrases.forEach((phrase, i) => {
    if (phrase.s.index < 0) return
    const draft = settled.of.get(i)
    if (draft === undefined && phrase.name) return
    const pair = settled.members.get(i)
    const { start, end } = spanOf(phrase.s, phrase.from, phrase.to)
    const entity = draft === undefined ? null : numberOf(draft)
    const { form, role } = phrase
    const named = draft === undefined ? undefined : registry.drafts[draft]
    const isBody = phrase.kind === 'person' && named?.kind === 'organization'
    const kind =
      isBody || (phrase.kind === 'group' && !phrase.anaphor && named?.name && !phrase.name) ? (named?.kind ?? phrase.kind) : phrase.kind
    const country = settled.countries.get(i) ?? phrase.country
    const mention = { start, end, sentence: phrase.s.index, kind, form, entity, role, country }
    const agency = phrase.bodyKind === 'outlet' || phrase.bodyKind === 'media'
    mentions.push(
      pair || agency ? { ...mention, ...(pair ? { members: pair.map(numberOf) } : {}), ...(agency ? { agency } : {}) } : mention,
    )
  })
  const drafts = entities.flatMap((draft) => registry.drafts[draft] ?? [])
  return {
    mentions,
    entities: drafts.map(toEntity),
    called: drafts.map(({ addresses, relatives, name }) => ({ addresses, relatives, name })),
  }
}

/** A title or caption: its names count for the fullest name, but its phrases are no mentions. */
function lineOf(text: string, index: number, isBritain: boolean): Line {
  return { index, paragraph: -1, start: 0, end: text.length, ...tokenLine(text), body: text, isBritain }
}

/** What is of the state: not bóng đá Anh, tiếng Anh. */
const BRITISH =
  /(?:^| )(?:nước|phía|thủ tướng|ngoại trưởng|bộ trưởng|nữ hoàng|chính phủ|chính quyền|giới chức|nội các|quốc hội|hạ viện|nghị viện|cảnh sát|quân đội|hải quân|không quân|tình báo|an ninh|hoàng gia|đại sứ|cử tri|chính trường)$/u

/** `Thủ tướng Anh`, `nước Anh`, and nowhere `anh` as a word of address: sentences that begin with `Anh` speak of the country. */
function speaksOfBritain({ sentences }: Reading): boolean {
  let isNamed = false
  for (const { tokens, forms } of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (token.form !== 'anh') continue
      // anh hùng, anh em: no word of address
      if (!token.capital && !isWordAt(tokens, i)) return false
      const territory = token.capital ? territoryAt(tokens, forms, i) : null
      const before = forms.slice(Math.max(0, i - 2), i).join(' ')
      if (territory?.sure && territory.territory.country === 'GB' && BRITISH.test(before)) isNamed = true
    }
  }
  return isNamed
}
