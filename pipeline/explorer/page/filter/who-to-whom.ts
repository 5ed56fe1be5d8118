// The matrix of who does what to whom: the parties that act most against those that are acted on most.
import type { EventRow } from '../../../../schemas/tables/events.ts'

export interface Matrix {
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  /** Events of each actor and target, in the order of both lists. */
  readonly cells: readonly (readonly (readonly EventRow[])[])[]
}

/** The pairs of an event: each actor with each target; in a mutual event, without targets, each party with each other one. */
export function pairsOf({ actors, targets }: EventRow): (readonly [string, string])[] {
  const pairs = actors.flatMap((actor) =>
    (targets.length ? targets : actors).flatMap((target) => (target.name === actor.name ? [] : [[actor.name, target.name] as const])),
  )
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()]
}

/** At most `size` actors and targets, those with most events first. */
export function matrixOf(events: readonly EventRow[], size: number): Matrix {
  const cells = new Map<string, Map<string, EventRow[]>>()
  const actorCounts = new Map<string, number>()
  const targetCounts = new Map<string, number>()
  for (const event of events) {
    for (const [actor, target] of pairsOf(event)) {
      actorCounts.set(actor, (actorCounts.get(actor) ?? 0) + 1)
      targetCounts.set(target, (targetCounts.get(target) ?? 0) + 1)
      const row = cells.get(actor) ?? new Map<string, EventRow[]>()
      cells.set(actor, row)
      row.set(target, [...(row.get(target) ?? []), event])
    }
  }
  const actors = top(actorCounts, size)
  const targets = top(targetCounts, size)
  return { actors, targets, cells: actors.map((actor) => targets.map((target) => cells.get(actor)?.get(target) ?? [])) }
}

function top(counts: ReadonlyMap<string, number>, size: number): string[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([name]) => name)
}
