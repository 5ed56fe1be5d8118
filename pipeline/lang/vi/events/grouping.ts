// Which mentions of an article are one event: same type, participants that fit, dates that fit, and both real or both not yet real.
import type { Draft } from './draft.ts'
import { datesAgree } from './when.ts'

interface Cluster {
  readonly drafts: Draft[]
  readonly actors: Set<number>
  readonly targets: Set<number>
}

/** The number of the event of each draft, by the order of the first mention. */
export function groupDrafts(drafts: readonly Draft[]): number[] {
  const clusters: Cluster[] = []
  return drafts.map((draft) => {
    let best = -1
    let bestScore = 0
    clusters.forEach((cluster, index) => {
      const score = fit(cluster, draft)
      // Of equal clusters the later one: the text speaks on of what it spoke of last.
      if (score > 0 && score >= bestScore) [best, bestScore] = [index, score]
    })
    const cluster = clusters[best]
    if (!cluster) {
      clusters.push({ drafts: [draft], actors: new Set(draft.actors), targets: new Set(draft.targets) })
      return clusters.length - 1
    }
    cluster.drafts.push(draft)
    for (const actor of draft.actors) cluster.actors.add(actor)
    for (const target of draft.targets) cluster.targets.add(target)
    return best
  })
}

/** 0 where the draft cannot be of the cluster; more, the better it fits. */
function fit(cluster: Cluster, draft: Draft): number {
  const first = cluster.drafts[0]
  if (!first || first.type !== draft.type || !modesAgree(cluster, draft)) return 0
  if (!statusesAgree(cluster, draft)) return 0
  const date = draft.date?.date.value ?? null
  if (!cluster.drafts.every((other) => datesAgree(other.date?.date.value ?? null, date))) return 0
  const actors = overlap(cluster.actors, draft.actors)
  const targets = overlap(cluster.targets, draft.targets)
  if (actors === 'apart' || targets === 'apart') return 0
  if (draft.actors.length + draft.targets.length > 0 && actors === 'open' && targets === 'open') return 0
  return (
    1 +
    (actors === 'shared' ? 2 : 0) +
    (targets === 'shared' ? 2 : 0) +
    (date !== null && cluster.drafts.some((d) => d.date?.date.value === date) ? 1 : 0)
  )
}

function overlap(known: ReadonlySet<number>, read: readonly number[]): 'shared' | 'open' | 'apart' {
  if (known.size === 0 || read.length === 0) return 'open'
  return read.some((one) => known.has(one)) ? 'shared' : 'apart'
}

function modesAgree(cluster: Cluster, draft: Draft): boolean {
  const modes = new Set([...cluster.drafts.map((other) => other.mode), draft.mode].filter((mode) => mode !== null))
  if (modes.size <= 1) return true
  // A call is often called a meeting later on; a visit or a summit never is.
  return !modes.has('visit') && !modes.has('multilateral') && draft.type === 'CONSULT'
}

function statusesAgree(cluster: Cluster, draft: Draft): boolean {
  const real = (status: Draft['status']) => status === 'occurred'
  return cluster.drafts.every((other) => real(other.status) === real(draft.status))
}
