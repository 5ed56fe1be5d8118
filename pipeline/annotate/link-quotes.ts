// Quotes over articles: the same words of the same speaker in several articles, small edits apart.
import { rowId } from '../core/hash.ts'
import { hashKey, KeyNumbers } from '../core/key-numbers.ts'
import { overlapOf, shingleSet } from '../core/shingles.ts'
import { each, type Steps } from '../core/steps.ts'
import { compareText } from '../core/text.ts'
import type { LinkedEntities } from './link-entities.ts'
import { publishedDay } from './link-parts.ts'
import { type LookedUp, lookedUp, type RepeatedShingles, ShingleSets } from './link-shingles.ts'
import type { LinkKeys } from './links.ts'

/** Shingles of five syllables in common: of all of the two, or of the shorter one where one article quotes less than the other. */
const SAME_JACCARD = 0.6
const SAME_CONTAINMENT = 0.8
/** Fewer shingles are a turn of phrase that anyone may use. */
const SHINGLES = 6
/** A shingle that so many wordings have is a formula. */
const COMMON = 60

/** One way to put it, by one speaker. */
interface Wording {
  readonly words: string
  /** The number of its shingles, see ShingleSets. */
  readonly shingles: number
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
  const [repeated, sets] = [lookedUp.repeated(), new ShingleSets()]
  const wordings = yield* wordingsOf(keys, entities, repeated, sets)
  const groups = new SpeakerGroups(wordings)
  const pairs = yield* alikePairs(wordings, repeated, sets)
  const speakers = ({ a, b }: Pair) => [wordings[a]?.speaker ?? null, wordings[b]?.speaker ?? null]
  for (const pair of pairs) if (!speakers(pair).includes(null)) groups.join(pair.a, pair.b)
  joinUnnamed(pairs, wordings, groups)
  for (const pair of pairs) if (speakers(pair).every((speaker) => speaker === null)) groups.join(pair.a, pair.b)
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
function* wordingsOf(keys: LinkKeys, entities: LinkedEntities, repeated: RepeatedShingles, sets: ShingleSets): Steps<Wording[]> {
  const [wordings, numbers] = [[] as Wording[], new KeyNumbers()]
  yield* each(keys, (key) => {
    const { articleId } = key
    const day = publishedDay(key)
    key.quotes.forEach(({ words, speaker: entity }, index) => {
      const shingles = shingleSet(words)
      if (shingles.length < SHINGLES || !lookedUp(shingles).some((shingle) => repeated.number(shingle) >= 0)) return
      const speaker = entity === null ? null : entities.id(key, entity)
      const number = numbers.add(hashKey(speaker ?? '', words))
      const known = wordings[number]
      if (known) known.quotes.push({ articleId, day, index })
      else wordings.push({ words, shingles: sets.add(shingles), speaker, quotes: [{ articleId, day, index }] })
    })
  })
  return wordings.sort((a, b) => compareText(a.words, b.words) || compareText(a.speaker ?? '', b.speaker ?? ''))
}

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.day ?? '9999', b.day ?? '9999') || compareText(a.articleId, b.articleId) || a.index - b.index
}

interface Pair {
  readonly a: number
  readonly b: number
}

/** Pairs of wordings alike enough, the most alike first. */
function* alikePairs(wordings: readonly Wording[], repeated: RepeatedShingles, sets: ShingleSets): Steps<Pair[]> {
  const pairs: (Pair & { readonly jaccard: number })[] = []
  yield* each(wordings, (wording, b) => {
    const shingles = sets.at(wording.shingles)
    const candidates = new Set<number>()
    for (const shingle of lookedUp(shingles)) {
      const number = repeated.number(shingle)
      if (number < 0 || repeated.count(number) >= COMMON) continue
      for (const a of repeated.holdersOf(number)) candidates.add(a)
      repeated.hold(number, b)
    }
    for (const a of candidates) {
      const { jaccard, containment } = overlapOf(sets.at(wordings[a]?.shingles ?? wording.shingles), shingles)
      if (jaccard >= SAME_JACCARD || containment >= SAME_CONTAINMENT) pairs.push({ a, b, jaccard })
    }
  })
  return pairs.sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b)
}

/** A wording without a named speaker goes to the one speaker who said the like; where several did, to none. */
function joinUnnamed(pairs: readonly Pair[], wordings: readonly Wording[], groups: SpeakerGroups): void {
  const said = new Map<number, number[]>()
  for (const { a, b } of pairs) {
    const [one, other] = [wordings[a], wordings[b]]
    if (!one || !other || (one.speaker === null) === (other.speaker === null)) continue
    const [unnamed, named] = one.speaker === null ? [a, b] : [b, a]
    said.set(unnamed, [...(said.get(unnamed) ?? []), named])
  }
  for (const [unnamed, all] of said) {
    if (new Set(all.map((named) => wordings[named]?.speaker)).size === 1) for (const named of all) groups.join(unnamed, named)
  }
}

/** Disjoint sets of wordings, each of one speaker at most. */
class SpeakerGroups {
  private readonly parent: Int32Array
  private readonly speaker: (string | null)[]

  constructor(private readonly wordings: readonly Wording[]) {
    this.parent = Int32Array.from(wordings, (_, i) => i)
    this.speaker = wordings.map((wording) => wording.speaker)
  }

  join(x: number, y: number): void {
    const [a, b] = [this.root(x), this.root(y)]
    const [one, other] = [this.speaker[a] ?? null, this.speaker[b] ?? null]
    if (a === b || (one !== null && other !== null && one !== other)) return
    this.parent[Math.max(a, b)] = Math.min(a, b)
    this.speaker[Math.min(a, b)] = one ?? other
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
