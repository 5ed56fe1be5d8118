// Which mentions of an article are one event: same type, participants that fit, dates that fit, and both real or both not yet real.
import type { EventPlace } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { territoryNamed } from '../places/territories.ts'
import type { Draft } from './draft.ts'
import { DRILL } from './frames.ts'
import { areOneDeed, verbIn } from './label-verbs.ts'
import { isOwnName } from './nameless.ts'
import type { Parties } from './parties.ts'
import { isOneOfSeries } from './series.ts'
import { SPOKEN } from './spoken.ts'
import { datesAgree } from './when.ts'
import { eventWords } from './words.ts'

const DETERMINER = eventWords('determiner')
const BEHIND = eventWords('behind')
const EARLIER = eventWords('earlier')
const VERBS = new WeakMap<Draft, string | null>()

export interface Cluster {
  readonly drafts: Draft[]
  readonly actors: number[]
  readonly targets: number[]
}

/** What is called by the same name of its own is one, more surely than what only fits. */
const SAME_NAME = 20

/** Types that all parties do together: another partner makes another event. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** What comes one by one: `hàng loạt vụ tấn công`; not `một loạt lệnh trừng phạt`, which are imposed together. */
const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE'])

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
    else if (draft.mayStand) {
      const own = bestCluster(clusters, draft, parties)
      if (own) extend(own, draft, parties)
      else clusters.push({ drafts: [draft], actors: [...draft.actors], targets: [...draft.targets] })
    }
  }
  for (const cluster of clusters) cluster.drafts.sort(byPlace)
  return clusters.sort((a, b) => byPlace(a.drafts[0], b.drafts[0]))
}

function byPlace(a: Draft | undefined, b: Draft | undefined): number {
  const start = (draft: Draft | undefined) => draft?.line.tokens[draft.found.from]?.start ?? 0
  return start(a) - start(b)
}

function bestCluster(clusters: readonly Cluster[], draft: Draft, parties: Parties): Cluster | null {
  const ofType = clusters.filter(({ drafts: [first] }) => first?.type === draft.type)
  const best = fittingBest(ofType, ofType, draft, parties)
  if (!best || !deedsOf(best, draft).includes(false)) return best
  // Chile bắn rơi máy bay Peru. ... Chile ném bom: what fits one event but for its deed is of no other that does not tell that deed
  const alike = ofType.filter((cluster) => deedsOf(cluster, draft).includes(true) && !deedsOf(cluster, draft).includes(false))
  return fittingBest(alike, ofType, draft, parties)
}

function fittingBest(clusters: readonly Cluster[], ofType: readonly Cluster[], draft: Draft, parties: Parties): Cluster | null {
  let best: Cluster | null = null
  let bestScore = 0
  const telling = ofType.filter((cluster) => tellsDeedOf(cluster, draft))
  for (const cluster of clusters) {
    const score = affinity(cluster, draft, parties, ofType.length === 1, telling.length === 1 && telling[0] === cluster)
    // Of equal clusters the one spoken of last.
    if (score > bestScore || (score > 0 && score === bestScore && byPlace(cluster.drafts.at(-1), best?.drafts.at(-1)) > 0)) {
      best = cluster
      bestScore = score
    }
  }
  return best
}

/** Whether the draft tells the deed of each mention of the cluster. */
function deedsOf({ drafts }: Cluster, draft: Draft): (boolean | null)[] {
  return drafts.map((other) => areOneDeed(draft.type, verbOf(other), verbOf(draft)))
}

/** `Một tay súng nổ súng vào ông Soto. ... Vụ nổ súng ...`: the noun names what a verb of the cluster told. */
function tellsDeedOf({ drafts }: Cluster, draft: Draft): boolean {
  const verb = verbOf(draft)
  return verb !== null && isDefinite(draft) && drafts.some((other) => !other.isNominal && verbOf(other) === verb)
}

/** The verb of labels that the draft tells; looked for once. */
export function verbOf(draft: Draft): string | null {
  const { line, found, type } = draft
  const known = VERBS.get(draft)
  const verb = known === undefined ? verbIn(type, line.forms.slice(found.from, found.to)) : known
  VERBS.set(draft, verb)
  return verb
}

/**
 * 0 where the draft cannot be of the cluster, which is of its type and may be the only one of it, or the only one that tells the deed that the draft
 * names; more, the better it fits.
 */
function affinity(cluster: Cluster, draft: Draft, parties: Parties, isOnly: boolean, isNamed: boolean): number {
  const first = cluster.drafts[0]
  if (!first || cluster.drafts.length >= MOST_MENTIONS) return 0
  // tại Đối thoại Shangri-La, tới dự Đối thoại Shangri-La
  if (cluster.drafts.some((other) => wordOf(other) === wordOf(draft) && [other, draft].some((one) => isOwnName(one.line, one.found))))
    return SAME_NAME
  if (!modesAgree(cluster, draft) || !statusesAgree(cluster, draft)) return 0
  const date = draft.date?.date.value ?? null
  if (!cluster.drafts.every((other) => datesAgree(other.date?.date.value ?? null, date))) return 0
  if (draft.type === 'MOBILIZE' && movementOf(first) !== movementOf(draft)) return 0
  if (draft.type === 'ASSAULT' && (isAfterOther(cluster, draft) || isNextOf(cluster, draft))) return 0
  if (!MUTUAL.has(draft.type) && isReversed(cluster, draft, parties)) return 0
  if (BLOWS.has(draft.type) && cluster.drafts.some((other) => isOneOfSeries(other, draft) || isOneOfSeries(draft, other))) return 0
  if ((draft.mode === 'visit' || isDeed(draft)) && !cluster.drafts.every((other) => placesAgree(other.place, draft.place))) return 0
  const targets = parties.compareTargets(cluster.targets, draft.targets)
  const isWordAgain = cluster.drafts.some((other) => wordOf(other) === wordOf(draft))
  const told = parties.compare(cluster.actors, draft.actors)
  // Nhà Trắng cách chức ông Soto, Tổng thống cách chức ông Soto: a deed of one power; what each of them says is its own
  const isOnePower =
    told === 'apart' && isDeed(draft) && (targets === 'equal' || isWordAgain) && parties.areOnePower(cluster.actors, draft.actors)
  const actors = isOnePower ? 'equal' : told
  if (actors === 'apart' || targets === 'apart') return 0
  // Các nghị sĩ Peru chỉ trích hiệp định, ông Soto chỉ trích hiệp định: what is told against nobody who is named is told by whom it names
  const isOwn = draft.actors.some((one) => cluster.actors.includes(one))
  if (draft.type === 'ACCUSE' && targets === 'open' && actors !== 'open' && !isOwn) return 0
  // bắt giữ hai nhà báo is not bắt giữ ông Soto
  const areSomebody = areUnnamed(cluster, draft, parties) && (draft.type === 'COERCE' || isWordAgain)
  if (
    draft.isOfUnnamed !== cluster.drafts.some((other) => other.isOfUnnamed) &&
    (draft.isOfUnnamed ? cluster : draft).targets.length > 0 &&
    !areSomebody
  )
    return 0
  if (MUTUAL.has(draft.type) && (actors === 'shared' || cluster.drafts.some((other) => isBeside(other, draft, parties)))) return 0
  const isOpen = actors === 'open' && targets === 'open'
  const sameDate = date !== null && cluster.drafts.some((other) => other.date?.date.value === date)
  // vụ tấn công hôm 3/9: the one that was told of
  const isTold = isNamed || ((sameDate || (isOnly && draft.place === null)) && isDefinite(draft))
  const areBothUnnamed = draft.isOfUnnamed && cluster.drafts.some((other) => other.isOfUnnamed)
  // Peru phê duyệt kế hoạch viện trợ, kế hoạch viện trợ cho Chile: one tells by whom, the other to whom
  const areHalves = isOnly && isWordAgain && isDeed(draft) && areHalvesOfOne(cluster, draft)
  if (isOpen && !draft.pointsBack && !areSameNameless(cluster, draft, isOnly) && !isTold && !areBothUnnamed && !areSomebody && !areHalves)
    return 0
  const sameMode = cluster.drafts.some((other) => other.mode === draft.mode)
  // quyết định cách chức ông Soto: of the deed that was done, where another was only thought of
  const isReal = cluster.drafts.every((other) => realOf(other) !== false)
  // Phiến quân tấn công Lima. Cuộc tấn công khiến ...: what the sentence before tells
  const isNear =
    draft.found.noun && draft.found.head === 0 && cluster.drafts.some(({ line }) => draft.line.sentence.index - line.sentence.index <= 1)
  const alike = [sameDate, sameMode, isWordAgain, isNear].filter(Boolean).length
  return 1 + (actors === 'open' ? 0 : 2) + (targets === 'open' ? 0 : 2) + alike + (isReal ? 0.5 : 0)
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
function areSameNameless(cluster: Cluster, draft: Draft, isOnly: boolean): boolean {
  const isNameless = cluster.actors.length + cluster.targets.length + draft.actors.length + draft.targets.length === 0
  const isPlacedAlike = ({ place }: Draft) => isWithin(place, draft.place, isOnly) || isWithin(draft.place, place, isOnly)
  return isNameless && cluster.drafts.every(isPlacedAlike)
}

/** `Cầu London` and `London`; where only one attack is told, `London` and `Anh` as well. */
function isWithin(a: EventPlace | null, b: EventPlace | null, isOnly: boolean): boolean {
  if (!a || !b || a.text.includes(b.name ?? b.text)) return true
  return isOnly && a.country === b.country && territoryNamed(b.name ?? '')?.kind === 'country'
}

/** `Vụ tấn công diễn ra hai tuần sau vụ đánh bom`, `trước đó là vụ đánh bom`: the one that was before is another. */
function isAfterOther(cluster: Cluster, { line, found: { noun, head }, pointsBack }: Draft): boolean {
  const link = line.forms[head - 1] === 'là' ? EARLIER.before(line.forms, head - 1, 0) : BEHIND.before(line.forms, head, 0)
  const isEarlier = noun && !pointsBack && link < head - (line.forms[head - 1] === 'là' ? 1 : 0)
  return isEarlier && cluster.drafts.some((other) => other.line === line && other.found.to <= head)
}

/** `vụ đánh bom ở Lima và vụ lao xe ở Arica`: one deed of a list, and the next. */
function isNextOf(cluster: Cluster, { line, found: { noun, head } }: Draft): boolean {
  return (
    noun &&
    line.forms[head - 1] === 'và' &&
    cluster.drafts.some((other) => other.line === line && other.found.noun && other.found.to < head)
  )
}

/** To try a missile is not to move forces, and neither is a drill. */
function movementOf({ found: { trigger } }: Draft): string {
  return trigger.frame === 'act' ? trigger.frame : trigger.id === DRILL ? trigger.id : 'move'
}

/** A visit to another country is another visit, and so is what is done there; a region may hold the country. */
function placesAgree(a: EventPlace | null, b: EventPlace | null): boolean {
  return !a?.country || !b?.country || a.country === b.country
}

/** What is done by one side, and not by words. */
function isDeed({ type }: Draft): boolean {
  return !SPOKEN.has(type) && !MUTUAL.has(type)
}

/** `cảnh sát bắt năm nghi phạm`, `các nghi phạm bị bắt`: neither names to whom it is done. */
function areUnnamed(cluster: Cluster, draft: Draft, parties: Parties): boolean {
  const isOfSomebody = (list: readonly number[], isOfUnnamed: boolean) =>
    list.length > 0 ? list.every((one) => parties.isSomebody(one)) : isOfUnnamed
  const isKnown = cluster.drafts.some((other) => other.isOfUnnamed)
  return isOfSomebody(cluster.targets, isKnown) && isOfSomebody(draft.targets, draft.isOfUnnamed)
}

/** The word that tells of the draft. */
function wordOf({ line, found }: Draft): string {
  return line.forms.slice(found.from, found.to).join(' ')
}

/** One of them names only who does it, the other only to whom. */
function areHalvesOfOne({ actors, targets }: Cluster, draft: Draft): boolean {
  const [byWhom, toWhom] = actors.length > 0 ? [targets, draft.actors] : [actors, draft.targets]
  return byWhom.length + toWhom.length === 0 && actors.length + targets.length > 0 && draft.actors.length + draft.targets.length > 0
}

/** Mỹ trừng phạt Nga and Nga trừng phạt Mỹ are two events; báo Peru chỉ trích ông Soto and ông Soto bị chỉ trích are not. */
function isReversed(cluster: Cluster, draft: Draft, parties: Parties): boolean {
  const meets = (a: readonly number[], b: readonly number[]) => a.some((one) => b.some((other) => parties.isSame(one, other)))
  // ông Soto sa thải Ngoại trưởng Ana Rey, quyết định sa thải người đứng đầu ngoại giao
  const isOpen = cluster.actors.length === 0 || draft.actors.length === 0
  if (draft.targets.some((one) => cluster.targets.includes(one)) || (isOpen && meets(cluster.targets, draft.targets))) return false
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
  // sẽ bị xét xử, cam kết không truy cứu: what is denied is not the deed that is planned; a meeting that was planned may be
  const isDenied = draft.status === 'denied'
  if (!MUTUAL.has(draft.type) && cluster.drafts.some(({ status }) => status !== null && (status === 'denied') !== isDenied)) return false
  const real = realOf(draft)
  return real === null || cluster.drafts.every((other) => realOf(other) === null || realOf(other) === real)
}

/** Whether it is told as real; null where the sentence leaves it open. */
function realOf({ status, isNominal }: Draft): boolean | null {
  return status === null ? (isNominal ? null : true) : status === 'occurred'
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
      // các đối tượng, 12 người beside 12 đối tượng: no others
      const counts = [0, ...known.map((other) => parties.countOf(other))]
      if (known === cluster.targets && known.length > 0 && parties.isNameless(one) && counts.includes(parties.countOf(one))) continue
      const at = known.findIndex((other) => parties.isSame(one, other) || (isDeed(draft) && parties.areOnePower([one], [other])))
      const other = known[at]
      if (other === undefined) known.push(one)
      // A person says more than the state that he acts for, or the body that he heads; a whole name more than its first words.
      else if (parties.saysMore(one, other)) known[at] = one
    }
  }
}
