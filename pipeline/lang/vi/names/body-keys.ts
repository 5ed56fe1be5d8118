// Which names of bodies in one article are the same body: by their words, by the letters in brackets, by letters for words, by how they begin.
import { BODIES } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import { foldName, isVietnameseSyllable } from './syllables.ts'

/**
 * The key of each body: its folded name; an acronym, a name with letters for words (Bộ GD&ĐT) or the beginning of one longer name goes to that
 * name. Undefined for an acronym or a word that no phrase of the article introduces.
 */
export function bodyKeys(phrases: readonly Phrase[], texts: readonly (string | null)[]): Map<number, string> {
  const byAcronym = new Map<string, string>()
  const names = new Map<string, string | null>()
  const nouns = new Set<string>()
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (phrase.kind !== 'organization' || !text || !phrase.sure) return
    const key = bare(phrase, text)
    if (phrase.acronym && !byAcronym.has(foldName(phrase.acronym))) byAcronym.set(foldName(phrase.acronym), key)
    if (!names.has(key)) names.set(key, phrase.country)
    if (phrase.name && BODIES.at(phrase.s.forms, phrase.name.from)?.to === phrase.name.to) nouns.add(key)
  })
  const longest = new Map<string, Set<string>>()
  for (const [key, country] of names) {
    for (let cut = key.lastIndexOf(' '); cut > 0; cut = key.lastIndexOf(' ', cut - 1)) {
      const start = key.slice(0, cut)
      const its = names.get(start)
      if (its === undefined || (its !== null && its !== country)) continue
      longest.set(start, (longest.get(start) ?? new Set<string>()).add(key))
    }
  }
  const full = new Map<string, string>()
  for (const key of names.keys()) {
    const longer = [...(longest.get(key) ?? [])]
    const tops = longer.length > 8 ? [] : longer.filter((name) => !longer.some((other) => other !== name && other.startsWith(name)))
    // CQĐT of CQĐT Bộ Công an, Nordvak's of Nordvak's Investors Service; but Nordvak is not its Nordvak Software
    const isWhole = key.includes(' ') || key.endsWith("'s") || nouns.has(key)
    full.set(key, tops.length === 1 && isWhole && tops[0] ? tops[0] : key)
  }
  const inWords = new Abbreviated(names.keys())
  const out = new Map<number, string>()
  phrases.forEach((phrase, i) => {
    const text = texts[i]
    if (phrase.kind !== 'organization' || !text) return
    const key = bare(phrase, text)
    const acronym = byAcronym.get(key)
    const settled = acronym ?? inWords.of(key) ?? full.get(key)
    if (settled) out.set(i, full.get(settled) ?? settled)
  })
  return out
}

/** The keys of the bodies by their whole foreign names and short ones: Wealthia, of `trang Wealthia` or of `Viện Giàu nghèo (Wealthia)`. */
export function foreignBodies(
  phrases: readonly Phrase[],
  texts: readonly (string | null)[],
  keys: ReadonlyMap<number, string>,
): Map<string, string> {
  const found = new Map<string, string>()
  phrases.forEach((phrase, i) => {
    const [text, key] = [texts[i], keys.get(i)]
    if (phrase.kind !== 'organization' || !phrase.sure || !text || key === undefined) return
    for (const name of [bare(phrase, text), foldName(phrase.acronym ?? '')])
      if (name && !name.split(' ').every(isVietnameseSyllable)) found.set(name, key)
  })
  return found
}

/** The keys of the bodies by the foreign word or acronym that ends their name: Doji, of Tập đoàn Vàng bạc DOJI; none where two end so. */
export function lastWords(
  phrases: readonly Phrase[],
  texts: readonly (string | null)[],
  keys: ReadonlyMap<number, string>,
): Map<string, string> {
  const found = new Map<string, Set<string>>()
  phrases.forEach((phrase, i) => {
    const words = phrase.kind === 'organization' ? (texts[i] ?? '').split(' ') : []
    const [last, key] = [words.at(-1) ?? '', keys.get(i)]
    if (words.length < 2 || key === undefined || isVietnameseSyllable(last.toLowerCase())) return
    found.set(foldName(last), (found.get(foldName(last)) ?? new Set<string>()).add(key))
  })
  return new Map([...found].flatMap(([last, [key, ...others]]) => (key !== undefined && others.length === 0 ? [[last, key] as const] : [])))
}

function bare(phrase: Phrase, text: string): string {
  const known = phrase.head && phrase.s && phrase.bodyKind === 'body' && /^[\p{Lu}]/u.test(phrase.head) ? phrase.head : text
  return foldName(known.replace(/\s*\([^)]*\)/gu, ''))
    .replace(/\s+/gu, ' ')
    .replace(/[’‘`]/gu, "'")
    .trim()
}

/** Names of bodies compared at most. */
const MOST = 300

/** Names with letters for words, and those that have the words: `Bộ GD-ĐT` is the `Bộ Giáo dục và Đào tạo`. */
class Abbreviated {
  private readonly names: readonly string[]
  private readonly known = new Map<string, string | null>()

  constructor(names: Iterable<string>) {
    this.names = [...names].slice(0, MOST)
  }

  /** The key of the one body whose name the letters stand for, the longest of several that begin alike; null where several do or none. */
  of(key: string): string | null {
    if (key.split(' ').every(isVietnameseSyllable)) return null
    let found = this.known.get(key)
    if (found === undefined) {
      const fitting = this.names.filter((name) => isAbbreviation(key, name))
      const tops = fitting.filter((name) => !fitting.some((other) => other !== name && other.startsWith(`${name} `)))
      found = tops.length === 1 ? (tops[0] ?? null) : null
      this.known.set(key, found)
    }
    return found
  }
}

/** Letters from which on they stand for words without the noun of the body: NHNN. */
const WHOLE = 3

/** `so gd&dt ha giang` of `so giao duc va dao tao ha giang`: each word of the one is the next of the other, or its letters begin the next ones. */
function isAbbreviation(short: string, long: string): boolean {
  const words = long.match(/[a-z]+/gu)?.filter((word) => word !== 'va') ?? []
  let at = 0
  let letters = 0
  for (const word of short.split(' ')) {
    if (word === words[at]) {
      at++
      continue
    }
    const initials = word.replace(/[^a-z]/gu, '')
    if (initials.length < 2 || isVietnameseSyllable(word) || [...initials].some((letter, i) => words[at + i]?.[0] !== letter)) return false
    at += initials.length
    letters = Math.max(letters, initials.length)
  }
  return letters >= (short.includes(' ') ? 2 : WHOLE)
}
