// Sentences that tell the same: two articles published within two days report an event in much the same words. That joins mentions where one
// leaves out who acted or when.
import { EVENT_TYPES } from '../../schemas/terms.ts'
import { dayNumber } from '../core/edtf.ts'
import { each, type Steps } from '../core/steps.ts'
import type { EventPart } from './link-parts.ts'
import { mayBeOneInStory, sameParties, sharedSides } from './link-same-event.ts'

export interface StoryTie {
  /** Positions in the list of parts, the smaller one first. */
  readonly a: number
  readonly b: number
}

const DAYS = 2
/** Content pairs in common: so many, and so much of the shorter telling. */
interface Alike {
  readonly shared: number
  readonly share: number
}

/** Of two long tellings more are in common by chance. */
const ALIKE: readonly Alike[] = [
  { shared: 4, share: 0.25 },
  { shared: 8, share: 0.15 },
]
/** Much the same sentence, which proves itself; others must be of one news. */
const COPIED: readonly Alike[] = [{ shared: 5, share: 0.5 }]
/** A pair that so many tellings have within the days says nothing of an event. */
const COMMON = 80

/** Ties between parts of different articles, the most alike first. The time goes with the parts that share words within days. */
export function* storyTies(parts: readonly EventPart[]): Steps<StoryTie[]> {
  const order = parts
    .flatMap((part, at) => (part.day === null ? [] : [{ part, at, day: dayNumber(part.day) }]))
    .sort((a, b) => a.day - b.day || a.at - b.at)
  /** Parts by what they tell, of the last days, by day: what is older is let go. */
  const recent = new Map<number, Map<number, number[]>>()
  const ties: (StoryTie & { readonly shared: number; readonly share: number })[] = []
  yield* each(order, ({ part, at, day }) => {
    for (const past of recent.keys()) if (past < day - DAYS) recent.delete(past)
    const today = recent.get(day) ?? new Map<number, number[]>()
    recent.set(day, today)
    const counts = new Map<number, number>()
    for (const pair of part.contents) {
      const key = pair * EVENT_TYPES.length + EVENT_TYPES.indexOf(part.mentions[0].type)
      const near = [...recent.values()].map((holders) => holders.get(key) ?? [])
      const isCommon = near.reduce((sum, list) => sum + list.length, 0) >= COMMON
      if (!isCommon) for (const list of near) for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      const same = today.get(key)
      if (same) same.push(at)
      else today.set(key, [at])
    }
    for (const [other, shared] of counts) {
      const they = parts[other]
      if (!they || they.key === part.key) continue
      const share = shared / Math.min(they.contents.length, part.contents.length)
      if (
        isEnough(shared, share, ALIKE) &&
        mayBeOneInStory(part, they) &&
        (isEnough(shared, share, COPIED) || areOfOneNews(part, they, shared))
      )
        ties.push({ a: Math.min(at, other), b: Math.max(at, other), shared, share })
    }
  })
  return ties.sort((x, y) => y.share - x.share || y.shared - x.shared || x.a - y.a || x.b - y.b)
}

function isEnough(shared: number, share: number, least: readonly Alike[]): boolean {
  return least.some((one) => shared >= one.shared && share >= one.share)
}

/** Days within which a date tells when, and before its telling after which an event is no news. */
const MONTH = 31

/** An event dated to a year only, or long before: another telling without a date may be of a later one. */
function isOneRemote(a: EventPart, b: EventPart): boolean {
  if ((a.days === null) === (b.days === null)) return false
  const { days, day } = a.days ? a : b
  return days !== null && day !== null && (days.to - days.from > MONTH || days.to < dayNumber(day) - MONTH)
}

/** So many pairs in common tell that one act is meant, where only who does it is the same: states try missiles, ministries warn over and over. */
const ACTOR_ALONE = 6

/** Somebody who takes part is the same: two attacks on `một khu chợ` need not be one. */
function areOfOneNews(a: EventPart, b: EventPart, shared: number): boolean {
  if (isOneRemote(a, b)) return false
  const { actors, targets } = sharedSides(a, b)
  return targets || (actors && (shared >= ACTOR_ALONE || sameParties(a, b) === 2 || areOfOneDay(a, b)))
}

function areOfOneDay(a: EventPart, b: EventPart): boolean {
  return a.days !== null && b.days !== null && a.days.from === b.days.from && a.days.to === a.days.from
}
