// Which mentions of an article are one event: same type, participants that fit, dates that fit, and both real or both not yet real.
import type { EventType } from '../../../../schemas/terms.ts'
import type { Draft } from './draft.ts'
import type { Parties } from './parties.ts'
import { datesAgree } from './when.ts'

export interface Cluster {
  readonly drafts: Draft[]
  readonly actors: number[]
  readonly targets: number[]
}

/** Types that all parties do together: another partner makes another event. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** The events of the article, by their first mention; a mention that points back to nothing is left out. */
export function groupDrafts(drafts: readonly Draft[], parties: Parties): Cluster[] {
  const clusters: Cluster[] = []
  for (const draft of drafts) {
    const best = bestCluster(clusters, draft, parties)
    if (best) extend(best, draft, parties)
    else if (!draft.pointsBack) clusters.push({ drafts: [draft], actors: [...draft.actors], targets: [...draft.targets] })
  }
  return clusters
}

function bestCluster(clusters: readonly Cluster[], draft: Draft, parties: Parties): Cluster | null {
  let best: Cluster | null = null
  let bestScore = 0
  for (const cluster of clusters) {
    const score = affinity(cluster, draft, parties)
    // Of equal clusters the later one: the text speaks on of what it spoke of last.
    if (score > 0 && score >= bestScore) [best, bestScore] = [cluster, score]
  }
  return best
}

/** 0 where the draft cannot be of the cluster; more, the better it fits. */
function affinity(cluster: Cluster, draft: Draft, parties: Parties): number {
  const first = cluster.drafts[0]
  if (!first || first.type !== draft.type || !modesAgree(cluster, draft) || !statusesAgree(cluster, draft)) return 0
  const date = draft.date?.date.value ?? null
  if (!cluster.drafts.every((other) => datesAgree(other.date?.date.value ?? null, date))) return 0
  const actors = parties.compare(cluster.actors, draft.actors)
  const targets = parties.compare(cluster.targets, draft.targets)
  if (actors === 'apart' || targets === 'apart') return 0
  if (MUTUAL.has(draft.type) && actors === 'shared') return 0
  const isOpen = actors === 'open' && targets === 'open'
  if (isOpen && !draft.pointsBack) return 0
  const sameDate = date !== null && cluster.drafts.some((other) => other.date?.date.value === date)
  return 1 + (actors === 'open' ? 0 : 2) + (targets === 'open' ? 0 : 2) + (sameDate ? 1 : 0)
}

function modesAgree(cluster: Cluster, draft: Draft): boolean {
  const modes = new Set([...cluster.drafts.map((other) => other.mode), draft.mode].filter((mode) => mode !== null))
  if (modes.size === 0) return true
  // A call is often called a meeting later on; a visit or a summit never is.
  if (modes.has('visit') || modes.has('multilateral'))
    return modes.size === 1 && cluster.drafts.some((other) => other.mode !== null) && draft.mode !== null
  return modes.size <= 1 || draft.type === 'CONSULT'
}

/** A noun of which nothing is said (`cuộc gặp Nga - Mỹ`) may be of a real meeting or of one that is only thought of. */
function statusesAgree(cluster: Cluster, draft: Draft): boolean {
  const isReal = (other: Draft) => (other.status === null ? (other.found.noun ? null : true) : other.status === 'occurred')
  const real = isReal(draft)
  return real === null || cluster.drafts.every((other) => isReal(other) === null || isReal(other) === real)
}

function extend(cluster: Cluster, draft: Draft, parties: Parties): void {
  cluster.drafts.push(draft)
  for (const [known, read] of [
    [cluster.actors, draft.actors],
    [cluster.targets, draft.targets],
  ] as const) {
    for (const one of read) {
      const at = known.findIndex((other) => parties.isSame(one, other))
      const other = known[at]
      if (other === undefined) known.push(one)
      // A person says more than the state that he acts for.
      else if (parties.standsForState(other) && !parties.standsForState(one)) known[at] = one
    }
  }
}
