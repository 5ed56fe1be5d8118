// Quotes over articles: the same words in several articles, small edits apart.
import { rowId } from '../core/hash.ts'
import { hashKey, KeyNumbers } from '../core/key-numbers.ts'
import { each, type Steps } from '../core/steps.ts'
import { compareText } from '../core/text.ts'
import type { LinkedEntities } from './link-entities.ts'
import { publishedDay } from './link-parts.ts'
import { type LookedUp, lookedUp, type RepeatedShingles } from './link-shingles.ts'
import type { LinkKeys } from './links.ts'
import { likeness, WordBlocks, wordCodes } from './same-words.ts'

/** A shingle that so many wordings have is a formula. */
const COMMON = 60

/**
 * Words from which on two wordings are one, to the letter or nearly: by who says them. One speaker says the same in few words; what two names
 * say in as many is theirs alone, and no chance in many: the name is told otherwise, or it is the body and who speaks for it.
 */
const FEWEST = { one: { same: 1, near: 8 }, unnamed: { same: 5, near: 10 }, two: { same: 10, near: 20 } }

/** One way to put it, by one speaker. */
interface Wording {
  readonly words: string
  readonly speaker: string | null
  readonly quotes: Place[]
}

interface Place {
  readonly articleId: string
  readonly day: string | null
  readonly index: number
}

/**
 * The group of the quote at `index` of an article, for quotes whose words stand in several articles. `lookedUp` are the shingles of all
 * quotes of all articles.
 */
export function* linkQuotes(
  keys: LinkKeys,
  entities: LinkedEntities,
  lookedUp: LookedUp,
): Steps<(articleId: string, index: number) => string | null> {
  const repeated = lookedUp.repeated()
  const wordings = yield* wordingsOf(keys, entities, repeated)
  const { alike, apart } = yield* pairsOf(wordings, repeated)
  const groups = new Groups(wordings, apart)
  for (const pair of alike) if (pair.isSure) groups.join(pair.a, pair.b)
  joinUnnamed(alike, wordings, groups)
  for (const { a, b } of alike) if (wordings[a]?.speaker === null && wordings[b]?.speaker === null) groups.join(a, b)
  const ids = new Map<string, string>()
  for (const members of groups.groups()) {
    const places = members.flatMap((wording) => wording.quotes.map((place) => ({ ...place, words: wording.words }))).sort(comparePlaces)
    const [first] = places
    if (!first || places.every(({ articleId }) => articleId === first.articleId)) continue
    const id = rowId('g', first.articleId, first.words)
    for (const { articleId, index } of places) ids.set(`${articleId} ${index}`, id)
  }
  return (articleId, index) => ids.get(`${articleId} ${index}`) ?? null
}

/** The wordings that may be alike to another, or stand in several places. */
function* wordingsOf(keys: LinkKeys, entities: LinkedEntities, repeated: RepeatedShingles): Steps<Wording[]> {
  const [wordings, numbers] = [[] as Wording[], new KeyNumbers()]
  yield* each(keys, (key) => {
    const { articleId } = key
    const day = publishedDay(key)
    key.quotes.forEach(({ words, speaker: entity }, index) => {
      if (!lookedUp(words).some((shingle) => repeated.number(shingle) >= 0)) return
      const speaker = entity === null ? null : entities.id(key, entity)
      if (speaker === null && isShort(words)) return
      const number = numbers.add(hashKey(speaker ?? '', words))
      const known = wordings[number]
      if (known) known.quotes.push({ articleId, day, index })
      else wordings.push({ words, speaker, quotes: [{ articleId, day, index }] })
    })
  })
  return wordings.sort((a, b) => compareText(a.words, b.words) || compareText(a.speaker ?? '', b.speaker ?? ''))
}

/** Few words that anybody may say. */
function isShort(words: string): boolean {
  return words.split(' ', FEWEST.unnamed.same).length < FEWEST.unnamed.same
}

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.day ?? '9999', b.day ?? '9999') || compareText(a.articleId, b.articleId) || a.index - b.index
}

interface Pair {
  readonly a: number
  readonly b: number
  /** Of edits, for each word. */
  readonly share: number
  /** One speaker, or so many words that it matters little who is named. */
  readonly isSure: boolean
}

interface Pairs {
  /** The most alike first. */
  readonly alike: readonly Pair[]
  /** Those that say two things in nearly the same words. */
  readonly apart: readonly Pick<Pair, 'a' | 'b'>[]
}

function* pairsOf(wordings: readonly Wording[], repeated: RepeatedShingles): Steps<Pairs> {
  const alike: Pair[] = []
  const apart: Pick<Pair, 'a' | 'b'>[] = []
  const blocks = new WordBlocks()
  yield* each(wordings, ({ words, speaker }, b) => {
    const candidates = new Set<number>()
    for (const shingle of lookedUp(words)) {
      const number = repeated.number(shingle)
      if (number < 0 || repeated.count(number) >= COMMON) continue
      for (const a of repeated.holdersOf(number)) candidates.add(a)
      repeated.hold(number, b)
    }
    blocks.add(wordCodes(words))
    for (const a of candidates) {
      const other = wordings[a] as Wording
      const [x, y] = [blocks.at(a), blocks.at(b)]
      const fewest = FEWEST[other.speaker === null || speaker === null ? 'unnamed' : other.speaker === speaker ? 'one' : 'two']
      const length = Math.min(x.length, y.length)
      const like = likeness(x, y)
      if (like.kind === 'apart') apart.push({ a, b })
      if (like.kind !== 'same' || length < (like.edits + like.beside ? fewest.near : fewest.same)) continue
      const isSure = length >= (like.edits + like.beside ? FEWEST.two.near : FEWEST.two.same) || fewest === FEWEST.one
      alike.push({ a, b, share: like.edits / length, isSure })
    }
  })
  return { alike: alike.sort((x, y) => x.share - y.share || x.a - y.a || x.b - y.b), apart }
}

/** A wording without a named speaker goes to the one speaker who said the like; where several did, to none. */
function joinUnnamed(pairs: readonly Pair[], wordings: readonly Wording[], groups: Groups): void {
  const said = new Map<number, number[]>()
  for (const { a, b, isSure } of pairs) {
    const [one, other] = [wordings[a], wordings[b]]
    if (isSure || !one || !other || (one.speaker === null) === (other.speaker === null)) continue
    const [unnamed, named] = one.speaker === null ? [a, b] : [b, a]
    said.set(unnamed, [...(said.get(unnamed) ?? []), named])
  }
  for (const [unnamed, all] of said) {
    if (new Set(all.map((named) => wordings[named]?.speaker)).size === 1) for (const named of all) groups.join(unnamed, named)
  }
}

/** Disjoint sets of wordings, none with two that are apart. */
class Groups {
  private readonly parent: Int32Array
  /** By root: wordings that are apart from one of its own. */
  private readonly apart = new Map<number, number[]>()

  constructor(
    private readonly wordings: readonly Wording[],
    apart: Pairs['apart'],
  ) {
    this.parent = Int32Array.from(wordings, (_, i) => i)
    for (const { a, b } of apart) {
      this.tellApart(a, b)
      this.tellApart(b, a)
    }
  }

  private tellApart(one: number, other: number): void {
    const list = this.apart.get(one)
    if (list) list.push(other)
    else this.apart.set(one, [other])
  }

  join(x: number, y: number): void {
    const [a, b] = [this.root(x), this.root(y)]
    const [one, other] = [this.apart.get(a) ?? [], this.apart.get(b) ?? []]
    const isApart = one.length <= other.length ? one.some((i) => this.root(i) === b) : other.some((i) => this.root(i) === a)
    if (a === b || isApart) return
    const [root, under] = a < b ? [a, b] : [b, a]
    this.parent[under] = root
    const [longer, shorter] = one.length < other.length ? [other, one] : [one, other]
    for (const i of shorter) longer.push(i)
    this.apart.delete(under)
    if (longer.length > 0) this.apart.set(root, longer)
  }

  groups(): Iterable<Wording[]> {
    const members = new Map<number, Wording[]>()
    this.wordings.forEach((wording, i) => {
      const root = this.root(i)
      const list = members.get(root)
      if (list) list.push(wording)
      else members.set(root, [wording])
    })
    return members.values()
  }

  private root(at: number): number {
    let root = at
    while (this.parent[root] !== root) root = this.parent[root] ?? root
    for (let i = at; i !== root; ) {
      const next = this.parent[i] ?? root
      this.parent[i] = root
      i = next
    }
    return root
  }
}
