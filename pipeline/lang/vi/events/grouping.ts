// Which mentions of an article are one event: same type, participants that fit, dates that fit, and both real or both not yet real.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import type { Draft } from './draft.ts'
import type { Parties } from './parties.ts'
import { datesAgree } from './when.ts'
import { eventWords } from './words.ts'

const DETERMINER = eventWords('determiner')

export interface Cluster {
  readonly drafts: Draft[]
  readonly actors: number[]
  readonly targets: number[]
}

/** Types that all parties do together: another partner makes another event. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** No article tells of one event this often; to compare each mention with all others of its event takes time with their square. */
const MOST_MENTIONS = 200

/** The events of the article, by their first mention; a mention that points back to nothing is left out. */
export function groupDrafts(drafts: readonly Draft[], parties: Parties): Cluster[] {
  const clusters: Cluster[] = []
  const open: Draft[] = []
  for (const draft of drafts) {
    const best = bestCluster(clusters, draft, parties)
    if (best) extend(best, draft, parties)
    else if (draft.pointsBack) open.push(draft)
    else clusters.push({ drafts: [draft], actors: [...draft.actors], targets: [...draft.targets] })
  }
  // `Trong cuộc hội đàm ngày 7/12 ...` before the meeting of that day is told.
  for (const draft of open) {
    const best = draft.date ? bestCluster(clusters, draft, parties) : null
    if (best?.drafts.some((other) => other.date?.date.value === draft.date?.date.value)) extend(best, draft, parties)
  }
  for (const cluster of clusters) cluster.drafts.sort(byPlace)
  return clusters.sort((a, b) => byPlace(a.drafts[0], b.drafts[0]))
}

function byPlace(a: Draft | undefined, b: Draft | undefined): number {
  const start = (draft: Draft | undefined) => draft?.line.tokens[draft.found.from]?.start ?? 0
  return start(a) - start(b)
}

function bestCluster(clusters: readonly Cluster[], draft: Draft, parties: Parties): Cluster | null {
  let best: Cluster | null = null
  let bestScore = 0
  for (const cluster of clusters) {
    const isOnly = clusters.every((other) => other === cluster || other.drafts[0]?.type !== draft.type)
    const score = affinity(cluster, draft, parties, isOnly)
    // Of equal clusters the one spoken of last.
    if (score > bestScore || (score > 0 && score === bestScore && byPlace(cluster.drafts.at(-1), best?.drafts.at(-1)) > 0)) {
      best = cluster
      bestScore = score
    }
  }
  return best
}

/** 0 where the draft cannot be of the cluster, which may be the only one of its type; more, the better it fits. */
function affinity(cluster: Cluster, draft: Draft, parties: Parties, isOnly: boolean): number {
  const first = cluster.drafts[0]
  if (
    !first ||
    cluster.drafts.length >= MOST_MENTIONS ||
    first.type !== draft.type ||
    !modesAgree(cluster, draft) ||
    !statusesAgree(cluster, draft)
  )
    return 0
  const date = draft.date?.date.value ?? null
  if (!cluster.drafts.every((other) => datesAgree(other.date?.date.value ?? null, date))) return 0
  // To try a missile is not to move forces.
  if (draft.type === 'MOBILIZE' && (first.found.trigger.frame === 'act') !== (draft.found.trigger.frame === 'act')) return 0
  if (!MUTUAL.has(draft.type) && isReversed(cluster, draft, parties)) return 0
  if (draft.mode === 'visit' && !cluster.drafts.every((other) => placesAgree(other.place, draft.place))) return 0
  const actors = parties.compare(cluster.actors, draft.actors)
  const targets = parties.compare(cluster.targets, draft.targets)
  if (actors === 'apart' || targets === 'apart') return 0
  // Các nghị sĩ Peru chỉ trích hiệp định, ông Soto chỉ trích hiệp định: what is told against nobody who is named is told by whom it names
  const isOwn = draft.actors.some((one) => cluster.actors.includes(one))
  if (draft.type === 'ACCUSE' && targets === 'open' && actors !== 'open' && !isOwn) return 0
  // bắt giữ hai nhà báo is not bắt giữ ông Soto
  if (draft.isOfUnnamed !== cluster.drafts.some((other) => other.isOfUnnamed) && (draft.isOfUnnamed ? cluster : draft).targets.length > 0)
    return 0
  if (MUTUAL.has(draft.type) && (actors === 'shared' || cluster.drafts.some((other) => isBeside(other, draft, parties)))) return 0
  const isOpen = actors === 'open' && targets === 'open'
  const sameDate = date !== null && cluster.drafts.some((other) => other.date?.date.value === date)
  // vụ tấn công hôm 3/9: the one that was told of
  const isTold = (sameDate || (isOnly && draft.place === null)) && isDefinite(draft)
  // cảnh sát bắt năm nghi phạm, năm nghi phạm bị bắt
  const areUnnamed = draft.isOfUnnamed && cluster.drafts.some((other) => other.isOfUnnamed)
  if (isOpen && !draft.pointsBack && !areSameNameless(cluster, draft) && !isTold && !areUnnamed) return 0
  const sameMode = cluster.drafts.some((other) => other.mode === draft.mode)
  return 1 + (actors === 'open' ? 0 : 2) + (targets === 'open' ? 0 : 2) + (sameDate ? 1 : 0) + (sameMode ? 1 : 0)
}

/** `Vụ tấn công ngày 7/7`, which was told of before: not `một vụ tấn công`, `hai vụ tấn công`, `vụ tấn công khác`. */
function isDefinite({ line, found: { noun, head, from, to }, actors, targets }: Draft): boolean {
  const isCounted = line.tokens[head - 1]?.kind === 'number' || DETERMINER.before(line.forms, head, 0) < head || line.forms[to] === 'khác'
  return noun && head === from && actors.length + targets.length === 0 && !isCounted
}

/** `sẽ hội đàm với bà Rey, gặp gỡ một số nghị sĩ`: of two meetings told in one sentence each has somebody whom the other lacks. */
function isBeside(a: Draft, b: Draft, parties: Parties): boolean {
  const lacks = (one: Draft, other: Draft) => one.actors.some((x) => other.actors.every((y) => !parties.isSame(x, y)))
  return a.line === b.line && a.actors.length > 1 && b.actors.length > 1 && lacks(a, b) && lacks(b, a)
}

/** Attacks without names that the text places alike are one. */
function areSameNameless(cluster: Cluster, draft: Draft): boolean {
  const isNameless = cluster.actors.length + cluster.targets.length + draft.actors.length + draft.targets.length === 0
  return isNameless && cluster.drafts.every((other) => other.place?.text === draft.place?.text || !other.place || !draft.place)
}

/** A visit to another country is another visit; a region may hold the country. */
function placesAgree(a: EventPlace | null, b: EventPlace | null): boolean {
  return !a?.country || !b?.country || a.country === b.country
}

/** Mỹ trừng phạt Nga and Nga trừng phạt Mỹ are two events. */
function isReversed(cluster: Cluster, draft: Draft, parties: Parties): boolean {
  const meets = (a: readonly number[], b: readonly number[]) => a.some((one) => b.some((other) => parties.isSame(one, other)))
  return meets(cluster.targets, draft.actors) || meets(cluster.actors, draft.targets)
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
  const isReal = (other: Draft) => (other.status === null ? (other.isNominal ? null : true) : other.status === 'occurred')
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
      // nhiều nước vùng Vịnh beside Oman và Bahrain: those are the names
      if (parties.isVague(one) && known.some((other) => !parties.isVague(other))) continue
      if (!parties.isVague(one)) known.splice(0, known.length, ...known.filter((other) => !parties.isVague(other)))
      const at = known.findIndex((other) => parties.isSame(one, other))
      const other = known[at]
      if (other === undefined) known.push(one)
      // A person says more than the state that he acts for.
      else if (parties.standsForState(other) && parties.isNamedPerson(one)) known[at] = one
    }
  }
}
