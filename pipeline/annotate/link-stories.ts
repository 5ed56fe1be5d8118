// Articles that tell one story: published within two days of each other and speaking of the same people, bodies and places. In them, the one
// event of a kind on either side is the same event, also where a sentence leaves out who acted or when.
import { dayNumber } from '../core/edtf.ts'
import { nameForm } from './link-names.ts'
import type { EventPart } from './link-parts.ts'
import { mayBeOneInStory } from './link-same-event.ts'

export interface StoryTie {
  /** Positions in the list of parts, the smaller one first. */
  readonly a: number
  readonly b: number
}

/**
 * Parts of two articles of one story that can be one event with no other part of the two articles; where several can, those whose event is
 * named by the same word (`không kích`). The articles that share most names come first.
 */
export function storyTies(parts: readonly EventPart[]): StoryTie[] {
  const byArticle = new Map<EventPart['key'], Story>()
  parts.forEach((part, i) => {
    const story = byArticle.get(part.key)
    if (story) story.parts.push(i)
    else if (part.day !== null) byArticle.set(part.key, { names: namesOf(part.key), day: dayNumber(part.day), parts: [i] })
  })
  const stories = [...byArticle.values()]
  return storyPairs(stories).flatMap(({ a, b }) => {
    const alike = alikeParts(parts, stories[a]?.parts ?? [], stories[b]?.parts ?? [])
    const sameWord = alike.filter((pair) => pair.isSameWord)
    return [...onlyPairs(sameWord), ...onlyPairs(alike)].map((pair) => ({ a: Math.min(pair.a, pair.b), b: Math.max(pair.a, pair.b) }))
  })
}

interface Story {
  readonly names: ReadonlySet<string>
  readonly day: number
  readonly parts: number[]
}

interface AlikePair extends StoryTie {
  readonly isSameWord: boolean
}

function alikeParts(parts: readonly EventPart[], ours: readonly number[], theirs: readonly number[]): AlikePair[] {
  return ours.flatMap((a) =>
    theirs.flatMap((b) => {
      const [one, other] = [parts[a], parts[b]]
      if (!one || !other || !mayBeOneInStory(one, other)) return []
      return [{ a, b, isSameWord: one.words.some((word) => other.words.includes(word)) }]
    }),
  )
}

function onlyPairs(pairs: readonly AlikePair[]): AlikePair[] {
  return pairs.filter(({ a, b }) => pairs.filter((other) => other.a === a || other.b === b).length === 1)
}
const DAYS = 2
/** Names of at least two words that both must have: of people, bodies and places, not of states, which every other article names. */
const SHARED = 2
/** A name that so many articles have within the days says nothing of a story. */
const COMMON = 200

interface StoryPair extends StoryTie {
  readonly shared: number
}

/** Pairs in order; the time goes with the articles that share a name within days, not with all pairs. */
function storyPairs(stories: readonly Story[]): StoryPair[] {
  const byName = new Map<string, { readonly story: number; readonly day: number }[]>()
  const order = stories.map(({ day }, story) => ({ story, day })).sort((a, b) => a.day - b.day || a.story - b.story)
  const pairs: StoryPair[] = []
  for (const entry of order) {
    const shared = new Map<number, number>()
    for (const name of stories[entry.story]?.names ?? []) {
      const near = (byName.get(name) ?? []).filter(({ day }) => day >= entry.day - DAYS)
      if (near.length < COMMON) for (const { story } of near) shared.set(story, (shared.get(story) ?? 0) + 1)
      byName.set(name, [...near, entry])
    }
    for (const [other, count] of shared) {
      if (count >= SHARED) pairs.push({ a: Math.min(other, entry.story), b: Math.max(other, entry.story), shared: count })
    }
  }
  return pairs.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
}

function namesOf({ entities }: EventPart['key']): Set<string> {
  const names = entities.flatMap(({ kind, name }) => (name === null || kind === 'state' ? [] : [nameForm(name)]))
  return new Set(names.filter((name) => name.includes(' ')))
}
