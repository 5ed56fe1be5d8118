// Events over articles: which parts report one event. Parts with a common pair of parties (or one party on one day) are compared; the
// strongest ties are followed first; parts without a date join what the dated ones make, and only where one event alone is meant.
import { EVENT_TYPES, type EventType } from '../../schemas/terms.ts'
import { dayNumber } from '../core/edtf.ts'
import { each, type Steps } from '../core/steps.ts'
import type { Party } from './link-parties.ts'
import { compareParts, type Days, type EventPart, type PartKey } from './link-parts.ts'
import { excludeEachOther, type Tie, type TieReason, tieOf } from './link-same-event.ts'
import { storyTies } from './link-stories.ts'

export interface LinkedEvent<Part extends EventPart = EventPart> {
  /** In the order of publication. */
  readonly parts: readonly [Part, ...Part[]]
  /** The part that gives the event its id: the first published one of those with a date; of all where none has one. */
  readonly first: Part
  readonly joins: readonly Join[]
}

/** That two parts were joined, and why. */
export interface Join {
  readonly a: EventPart
  readonly b: EventPart
  readonly reason: TieReason
}

interface WeakEdge {
  readonly a: number
  readonly b: number
  readonly reason: TieReason
}

type Edge = WeakEdge & Tie

/** Parts in any order; every part is in one event. */
export function* linkEvents(unordered: readonly EventPart[]): Steps<LinkedEvent[]> {
  const parts = [...unordered].sort(compareParts)
  const edges = yield* edgesOf(parts)
  const groups = new Groups(parts)
  const stories = (yield* storyTies(parts)).map((tie): WeakEdge => ({ ...tie, reason: 'link.same-story' }))
  const dates = (edge: WeakEdge) => [edge.a, edge.b].filter((part) => parts[part]?.days).length
  yield* each(edges, (edge) => {
    if (edge.strength >= 2) groups.join(edge)
  })
  for (const edge of stories) if (dates(edge) === 2) groups.join(edge)
  const near = [...edges.filter(({ strength }) => strength === 1), ...stories.filter((edge) => dates(edge) === 1)]
  const doubtful = attachUndated(near, parts, groups)
  const isFree = ({ a, b }: WeakEdge) => !doubtful.has(a) && !doubtful.has(b)
  for (const edge of stories) if (dates(edge) === 0 && isFree(edge)) groups.join(edge)
  yield* each(edges, (edge) => {
    if (edge.strength === 0 && isFree(edge) && groups.isUndated(edge.a) && groups.isUndated(edge.b)) groups.join(edge)
  })
  return groups.events()
}

/** Ties between parts, the strongest first. */
function* edgesOf(parts: readonly EventPart[]): Steps<Edge[]> {
  const edges = new Map<number, Edge>()
  yield* each(neighbours(parts), ({ x, later }) => {
    for (const y of later()) {
      if (y.at - x.at > REACH) break
      const [a, b] = x.part < y.part ? [x.part, y.part] : [y.part, x.part]
      const key = a * parts.length + b
      if (edges.has(key)) continue
      const [one, other] = [parts[a], parts[b]]
      const tie = one && other ? tieOf(one, other) : null
      if (tie) edges.set(key, { ...tie, a, b })
    }
  })
  return [...edges.values()].sort((a, b) => b.strength - a.strength || a.a - b.a || a.b - b.b)
}

/** A part and its day. */
interface Placed {
  readonly part: number
  readonly at: number
}

/** Every part of every bucket, with those that come later there. */
function* neighbours(parts: readonly EventPart[]): Generator<{ readonly x: Placed; later(): Iterable<Placed> }> {
  // The buckets of one type of event at a time: they take more than all else that is known of the parts.
  for (const type of EVENT_TYPES) {
    for (const bucket of buckets(parts, type).values()) {
      const inTime = bucket.map((part) => ({ part, at: timeOf(parts[part]) })).sort((a, b) => a.at - b.at || a.part - b.part)
      for (const [i, x] of inTime.entries()) {
        yield {
          x,
          *later() {
            for (let j = i + 1; j < Math.min(inTime.length, i + 1 + FOLLOWERS); j++) yield inTime[j] as Placed
          },
        }
      }
    }
  }
}

/**
 * A part is compared with so many that follow it in a bucket. Thousands of tellings of one thing are one event by the ties between those next to
 * each other; to compare all would take time and memory without bound.
 */
const FOLLOWERS = 100

/** Days between which parts of a bucket are compared: a month that holds the day, and the publication before it. */
const REACH = 45

function timeOf(part: EventPart | undefined): number {
  return part?.days?.from ?? (part?.day ? dayNumber(part.day) : Number.MAX_SAFE_INTEGER)
}

const PARTIES = 6

/** Parts of a type by pair of parties, and by single party and day: a part is compared only with those in its buckets. */
function buckets(parts: readonly EventPart[], type: EventType): Map<string, number[]> {
  const out = new Map<string, number[]>()
  parts.forEach((part, i) => {
    if (part.mentions[0].type !== type || (part.days === null && part.day === null)) return
    for (const key of new Set(bucketKeys(part))) {
      const bucket = out.get(key)
      if (bucket) bucket.push(i)
      else out.set(key, [i])
    }
  })
  return out
}

function bucketKeys({ actors, targets, days, mentions }: EventPart): string[] {
  const parties = [...actors, ...targets].slice(0, PARTIES)
  const keys: string[] = []
  const pairs = (a: Party, b: Party) => sideKeys(a).flatMap((x) => sideKeys(b).map((y) => (x < y ? `${x} | ${y}` : `${y} | ${x}`)))
  parties.forEach((party, i) => {
    for (const other of parties.slice(i + 1)) keys.push(...pairs(party, other))
  })
  for (const land of new Set(mentions.flatMap(({ mode, place }) => (mode === 'visit' && place?.country) || []))) {
    for (const { keys: names } of parties) for (const name of names) keys.push(`${name} in ${land}`)
  }
  for (const { kind, keys: names } of targets) if (kind === 'person') for (const name of names) keys.push(`to ${name}`)
  if (days && days.to - days.from < 4) {
    for (const { keys: names } of parties)
      for (const name of names) for (let day = days.from; day <= days.to; day++) keys.push(`${name} ${day}`)
  }
  return keys
}

/** A body of a state is looked up under the state as well. */
function sideKeys({ kind, country, keys }: Party): readonly string[] {
  return kind === 'organization' && country !== null ? [...keys, `state ${country}`] : keys
}

/** An undated part joins the one event near it. Where two are near, it may be either, and joins none: these parts are given back. */
function attachUndated(edges: readonly WeakEdge[], parts: readonly EventPart[], groups: Groups): ReadonlySet<number> {
  const near = new Map<number, WeakEdge[]>()
  for (const edge of edges) {
    const undated = parts[edge.a]?.days ? edge.b : edge.a
    const list = near.get(undated)
    if (list) list.push(edge)
    else near.set(undated, [edge])
  }
  const doubtful = new Set<number>()
  const chosen: WeakEdge[] = []
  for (const [undated, list] of near) {
    const roots = new Set(list.map((edge) => groups.root(edge.a === undated ? edge.b : edge.a)))
    if (roots.size > 1) doubtful.add(undated)
    else chosen.push(...list.slice(0, 1))
  }
  for (const edge of chosen.sort((a, b) => a.a - b.a || a.b - b.b)) groups.join(edge)
  return doubtful
}

/** A date no wider than a month holds the articles of an event together; without one they must be published together. */
function isAnchored(days: Days | null): boolean {
  return days !== null && days.to - days.from <= 31
}

/** Days over which the articles of an undated event may be published. */
const SPAN = 4

/** So many parts of a set, those with the strongest ties, are compared with what is to join it. */
const CORE = 12

/** Disjoint sets of parts. A set holds one part of an article, and there is a day that all its dates allow. */
class Groups {
  private readonly parent: Int32Array
  private readonly members: number[][]
  private readonly days: (Days | null)[]
  /** First and last publication day of the articles; null where none is known. */
  private readonly published: (Days | null)[]
  /** Articles of the sets of several parts. */
  private readonly articles = new Map<number, Set<PartKey>>()
  private readonly joins: Join[][]

  constructor(private readonly parts: readonly EventPart[]) {
    this.parent = Int32Array.from(parts, (_, i) => i)
    this.members = parts.map((_, i) => [i])
    this.days = parts.map((part) => part.days)
    this.published = parts.map(({ day }) => (day === null ? null : { from: dayNumber(day), to: dayNumber(day) }))
    this.joins = parts.map(() => [])
  }

  root(part: number): number {
    let at = part
    while (this.parent[at] !== at) at = this.parent[at] ?? at
    return at
  }

  isUndated(part: number): boolean {
    return this.days[this.root(part)] === null
  }

  join(edge: WeakEdge): void {
    const [a, b] = [this.root(edge.a), this.root(edge.b)]
    const [x, y] = [this.parts[edge.a], this.parts[edge.b]]
    if (a === b || !x || !y || !this.mayJoin(a, b)) return
    const [into, from] = this.of(a).length >= this.of(b).length ? [a, b] : [b, a]
    const articles = this.articlesOf(into)
    for (const article of this.articlesOf(from)) articles.add(article)
    this.articles.set(into, articles)
    this.articles.delete(from)
    this.parent[from] = into
    for (const part of this.of(from)) this.of(into).push(part)
    for (const join of this.joins[from] ?? []) this.joins[into]?.push(join)
    this.joins[into]?.push({ a: x, b: y, reason: edge.reason })
    this.days[into] = meeting(this.days[into] ?? null, this.days[from] ?? null)
    this.published[into] = spanning(this.published[into] ?? null, this.published[from] ?? null)
  }

  private mayJoin(a: number, b: number): boolean {
    const [x, y] = [this.days[a] ?? null, this.days[b] ?? null]
    if (x && y && (x.from > y.to || y.from > x.to)) return false
    const [few, many] = [this.articlesOf(a), this.articlesOf(b)].sort((one, other) => one.size - other.size)
    if (!few || !many || [...few].some((article) => many.has(article)) || !this.isCoherent(a, b)) return false
    if (isAnchored(x) || isAnchored(y)) return true
    const published = spanning(this.published[a] ?? null, this.published[b] ?? null)
    return published === null || published.to - published.from <= SPAN
  }

  private articlesOf(root: number): Set<PartKey> {
    return this.articles.get(root) ?? new Set(this.of(root).flatMap((part) => this.parts[part]?.key ?? []))
  }

  /** No part of one set excludes one of the other: what joins them may be a mention that names hardly anybody. */
  private isCoherent(a: number, b: number): boolean {
    const core = (root: number) =>
      this.of(root)
        .slice(0, CORE)
        .flatMap((part) => this.parts[part] ?? [])
    const others = core(b)
    return !core(a).some((part) => others.some((other) => excludeEachOther(part, other)))
  }

  private of(root: number): number[] {
    return this.members[root] ?? []
  }

  events(): LinkedEvent[] {
    return this.parts.flatMap((_, i) => {
      if (this.parent[i] !== i) return []
      const [head, ...rest] = this.of(i)
        .sort((a, b) => a - b)
        .flatMap((part) => this.parts[part] ?? [])
      if (!head) return []
      const parts: LinkedEvent['parts'] = [head, ...rest]
      return [{ parts, first: parts.find((part) => part.days !== null) ?? head, joins: this.joins[i] ?? [] }]
    })
  }
}

function spanning(a: Days | null, b: Days | null): Days | null {
  if (!a || !b) return a ?? b
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function meeting(a: Days | null, b: Days | null): Days | null {
  if (!a || !b) return a ?? b
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
}
