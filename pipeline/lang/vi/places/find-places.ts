// Finds the places a stretch of text names as where something happens: after prepositions (tại Geneve, Thụy Sĩ), with a common noun
// (thị trấn Al-Qusra, thuộc tỉnh Aleppo), or with its country in brackets (London (Anh) và Rome (Italy)).
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { isWordAt } from '../names/words.ts'
import { type TokenLine, tokenLine } from '../tokens.ts'
import { type Place, placeAt } from './gazetteer.ts'
import type { PlaceMention } from './places.ts'

const WORDS = new Map<string, PhraseIndex<true>>()
for (const row of readTable(new URL('../data/place-words.tsv', import.meta.url), ['kind', 'words'])) {
  const index = new PhraseIndex<true>()
  for (const word of row.words.split('|')) index.add(word, true)
  WORDS.set(row.kind, index)
}

/** PVN, GDP: what is no place of the gazetteer. */
const ACRONYM = /^\p{Lu}{2,6}$/u

interface Reading {
  readonly to: number
  /** Known places in the phrase, the smallest first. */
  readonly places: readonly Place[]
  /** The first of `places` is the place itself, not only the larger one that holds it. */
  readonly isKnown: boolean
}

/** The place mentions that lie inside `[from, to)` of the text, left to right. */
export function findPlaces(text: string, from = 0, to = text.length): PlaceMention[] {
  const scan = tokenLine(text, from, to)
  const { tokens } = scan
  const out: PlaceMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const aimed = wordAt(scan, 'against', i)
    if (aimed !== null) {
      i = aimed
      continue
    }
    const lead = wordAt(scan, 'preposition', i) ?? wordAt(scan, 'to', i)
    const strong = wordAt(scan, 'preposition', i) !== null
    const start = lead ?? i
    const reading =
      lead === null ? standingAlone(scan, i) : (placesAt(scan, start, strong ? 'any name' : 'known name') ?? standingAlone(scan, i))
    const at = reading && lead !== null && start < reading.to ? start : i
    if (reading) out.push(mention(text, scan, at, reading))
    i = reading ? reading.to : i + 1
  }
  return out
}

/** `giải phóng Raqqa`, `chiếm cảng biển Mokha`: the town or the like that starts at an offset; a country or its capital acts, it is no place there. */
export function placeAsObject(text: string, from: number, to: number): PlaceMention | null {
  const scan = tokenLine(text, from, to)
  const reading = placesAt(scan, 0, 'known name')
  const bare = placeAt(scan.tokens, scan.forms, 0)?.place.kind
  return !reading || bare === 'country' || bare === 'area' || bare === 'capital' ? null : mention(text, scan, 0, reading)
}

/** Without a preposition: only what is a place by its own form, `London (Anh)`, `biên giới với Ukraine`. */
function standingAlone(scan: TokenLine, at: number): Reading | null {
  const known = placeAt(scan.tokens, scan.forms, at)
  if (known && known.place.kind !== 'country' && scan.forms[known.to] === '(') return placesAt(scan, at, 'known name', 'bracketed')
  return wordAt(scan, 'border', at) ? placesAt(scan, at, 'known name') : null
}

function wordAt({ tokens, forms }: TokenLine, kind: string, at: number): number | null {
  const match = WORDS.get(kind)?.at(forms, at)
  return match && match.to <= tokens.length ? match.to : null
}

/** A place, and what is joined to it by comma or và: `Paris (Pháp), Berlin (Đức)`, `châu Âu, châu Á và Mỹ`. */
function placesAt(scan: TokenLine, from: number, names: 'any name' | 'known name', form?: 'bracketed'): Reading | null {
  const first = oneAt(scan, from, names)
  if (!first || (form === 'bracketed' && scan.forms[first.to - 1] !== ')')) return null
  let { to } = first
  const all = [...first.places]
  for (let count = 0; count < 8; count++) {
    const link = joined(scan, to)
    const next = link === null ? null : oneAt(scan, link, 'known name')
    if (!next?.isKnown || !isAlike(first.places[0], next.places[0]) || startsClause(scan, next.to)) break
    all.push(...next.places)
    to = next.to
  }
  return { to, places: all, isKnown: first.isKnown }
}

/** Only places of one size are listed together: cities with cities, countries with countries. */
function isAlike(a: Place | undefined, b: Place | undefined): boolean {
  const isLarge = (place: Place | undefined) => place?.kind === 'country' || place?.kind === 'area'
  return a !== undefined && isLarge(a) === isLarge(b)
}

function joined({ forms }: TokenLine, at: number): number | null {
  if (forms[at] === 'và' || forms[at] === ',') return forms[at + 1] === 'và' ? at + 2 : at + 1
  return null
}

/** `tại Geneva, Mỹ và Nga đã ký`: the next name acts, it is no place. */
function startsClause(scan: TokenLine, at: number): boolean {
  const next = scan.tokens[at]
  return next !== undefined && next.kind === 'word' && !next.capital && wordAt(scan, 'after', at) === null
}

function oneAt(scan: TokenLine, from: number, names: 'any name' | 'known name'): Reading | null {
  const border = wordAt(scan, 'border', from)
  if (border !== null) return borderAt(scan, border)
  const part = wordAt(scan, 'part', from)
  const afterPart = part ?? from
  const head = headAt(scan, afterPart)
  const numbered = numberedAt(scan, afterPart)
  if (numbered) return withLarger(scan, numbered)
  const at = head ?? afterPart
  const inner = placeAt(scan.tokens, scan.forms, at)
  // biển Nhật Bản is a sea, not Japan; Đông Nam Á: the longer name wins
  const whole = at === from ? null : placeAt(scan.tokens, scan.forms, head === null ? from : afterPart)
  const known = whole && (!inner || whole.to >= inner.to) ? whole : inner
  const name = known ? known.to : head !== null || names === 'any name' ? nameRun(scan, at) : null
  if (name === null) return null
  // hai thị trấn Korana và Belasto
  const second = !known && wordAt(scan, 'count', afterPart) !== null && scan.forms[name] === 'và' ? nameRun(scan, name + 1) : null
  if (second !== null) return withLarger(scan, { to: second, places: [], isKnown: false })
  return withLarger(scan, { to: name, places: known ? [known.place] : [], isKnown: known !== null })
}

/** `quận 3`, `phường 7, quận 3`: districts without a name; `quận 1, quận 3` are two. */
function numberedAt(scan: TokenLine, from: number): Reading | null {
  const noun = wordAt(scan, 'numbered', from)
  if (noun === null || !/^\d{1,2}$/u.test(scan.forms[noun] ?? '')) return null
  const isNext = scan.forms[noun + 1] === ',' && scan.forms[noun + 2] !== scan.forms[from] && wordAt(scan, 'head', noun + 2) !== null
  const next = isNext ? oneAt(scan, noun + 2, 'known name') : null
  return next ? { ...next, isKnown: false } : { to: noun + 1, places: [], isKnown: false }
}

/** `thị trấn`, `sân bay quốc tế`, `trung tâm thủ đô`, `hai thị trấn`, `TP.`: one noun or more, with what kind of place it is. */
function headAt(scan: TokenLine, from: number): number | null {
  const first = dotted(scan, wordAt(scan, 'head', wordAt(scan, 'count', from) ?? from))
  let to = first
  for (let next = first; next !== null; ) {
    to = next
    const noun = wordAt(scan, 'head-kind', next) ?? wordAt(scan, 'head', next)
    // khu vực Đông Nam Á
    next = noun !== null && (placeAt(scan.tokens, scan.forms, next)?.to ?? 0) > noun ? null : noun
  }
  return to !== null && scan.tokens[to]?.capital ? to : first
}

/** `TP. Lima`, `TX.Tacna`: the full stop of a short form. */
function dotted({ forms, tokens }: TokenLine, at: number | null): number | null {
  const word = at === null ? undefined : tokens[at - 1]
  return at !== null && word && /^t[px]$/u.test(word.form) && forms[at] === '.' && tokens[at]?.start === word.end ? at + 1 : at
}

/** biên giới với Ukraine, biên giới Syria - Thổ Nhĩ Kỳ: on whose side is not said. */
function borderAt(scan: TokenLine, border: number): Reading | null {
  const link = wordAt(scan, 'border-link', border) ?? border
  const first = placeAt(scan.tokens, scan.forms, link)
  if (!first) return null
  const mark = /^(?:[-–]|và)$/u.test(scan.forms[first.to] ?? '') ? first.to + 1 : null
  const second = mark === null ? null : placeAt(scan.tokens, scan.forms, mark)
  return { to: second?.to ?? first.to, places: [], isKnown: false }
}

/** The larger place after a smaller one: (Anh), Thụy Sĩ, thuộc tỉnh Idlib, của Bỉ. */
function withLarger(scan: TokenLine, small: Reading): Reading {
  let reading = small
  for (let count = 0; count < 3; count++) {
    const larger = largerAt(scan, reading)
    if (!larger) break
    reading = larger
  }
  return reading
}

function largerAt(scan: TokenLine, small: Reading): Reading | null {
  const { forms, tokens } = scan
  const mark = forms[small.to]
  const bracket = mark === '('
  const smallest = small.places.at(-1)
  const link = wordAt(scan, 'link', mark === ',' ? small.to + 1 : small.to)
  if (!bracket && mark !== ',' && link === null && wordAt(scan, 'head', small.to) === null) return null
  const at = bracket || (mark === ',' && link === null) ? small.to + 1 : (link ?? small.to)
  const head = wordAt(scan, 'head', at)
  // TP. Lima; TP.HCM
  const known = placeAt(tokens, forms, dotted(scan, head) ?? at) ?? placeAt(tokens, forms, at)
  if (!known) return null
  if (bracket && forms[known.to] !== ')') return null
  // Geneve, Thụy Sĩ: a comma joins only a country to a smaller place in it, and where nothing goes on after it
  const fits = !smallest || smallest.country === null || smallest.country === known.place.country
  if (mark === ',' && link === null && head === null) {
    const isHolder = known.place.kind === 'country' && smallest?.kind !== 'country' && smallest?.kind !== 'area'
    if (!isHolder || !fits || startsClause(scan, known.to)) return null
  }
  if (!fits && !bracket) return null
  return { to: bracket ? known.to + 1 : known.to, places: [...small.places, known.place], isKnown: small.isKnown }
}

/** A run of capitalized words that is no known organization: Pakse, Al-Qusra, Rio de Janeiro. */
function nameRun(scan: TokenLine, from: number): number | null {
  const { tokens } = scan
  if (!tokens[from]?.capital || wordAt(scan, 'not-place', from) !== null || ACRONYM.test(tokens[from]?.text ?? '')) return null
  let at = from + 1
  while (at - from < 5 && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1) {
    const particle = wordAt(scan, 'particle', at) ?? at
    if (!tokens[particle]?.capital) break
    at = particle + 1
  }
  while (tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at + 1]?.start === tokens[at]?.end) at += 2
  const next = tokens[at]
  const isGlued = next !== undefined && next.start === tokens[at - 1]?.end
  // the full stop that ends the text read cuts no name; QL1A is a road
  const after = tokens[at + 1]
  const isCut = isGlued && (next.kind === 'number' || (/^[-.–]$/u.test(next.text) && after !== undefined && after.start !== next.end + 1))
  // "tại Văn phòng", "tại Đường Ranh giới": the first syllable of a Vietnamese common noun
  const isSide = wordAt(scan, 'part', from) === at
  const isNoun = (at === from + 1 && /[^A-Za-z]/u.test(tokens[from]?.text ?? '') && next?.kind === 'word') || isWordAt(tokens, at - 1)
  return isCut || isNoun || isSide || (tokens[from]?.text.length ?? 0) < 2 ? null : at
}

function mention(text: string, { tokens }: TokenLine, from: number, reading: Reading): PlaceMention {
  const start = tokens[from]?.start ?? 0
  const end = tokens[reading.to - 1]?.end ?? start
  const [first] = reading.places
  const countries = new Set(reading.places.map((place) => place.country).filter((country) => country !== null))
  const isOne = reading.isKnown && countries.size <= 1 && reading.places.filter((place) => place.kind === first?.kind).length <= 1
  return {
    start,
    end,
    text: text.slice(start, end),
    name: isOne ? (first?.name ?? null) : null,
    country: countries.size === 1 ? ([...countries][0] ?? null) : null,
    lat: isOne ? (first?.lat ?? null) : null,
    lon: isOne ? (first?.lon ?? null) : null,
  }
}
