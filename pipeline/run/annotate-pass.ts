// dedupe, segment and annotate over all loaded articles. Only keys and places stay in memory.
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { LoadedRecord } from '../../schemas/records/loaded-record.ts'
import type { Place } from '../../schemas/records/raw-document.ts'
import type { Spool } from '../core/spool.ts'
import { compareText } from '../core/text.ts'
import { articleIds, type DocumentKey, type Placement } from '../dedupe/place.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { stages } from '../stages.ts'
import { forEach } from './for-each.ts'
import type { Loading } from './load-pass.ts'
import { batches, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'

/** What remains of load and annotation: records on disk, and where they stand. */
export interface Annotating {
  readonly loaded: LoadedRecords
  /** AnnotatedArticle of the kept articles, by their numbers in load's spool. */
  readonly spool: Spool
  /** Every article with its number in load's spool, in article_id order. */
  readonly placed: readonly Placed[]
  /** LinkKey of the kept articles, by the same numbers. */
  readonly linkKeys: Spool
  readonly ledger: readonly LedgerStage[]
}

export type Spools = Pick<Annotating, 'spool' | 'linkKeys'>

export type LoadedRecords = Pick<Loading, 'spool' | 'dated'>

export interface Placed {
  readonly number: number
  readonly sha256: string
  readonly place: Place
  readonly placement: Placement
}

/**
 * When a kept article is rejected, its group is placed anew without it, so that the next one is kept instead and nothing points to an
 * article that is not there.
 */
export async function annotatePass(
  loading: Loading,
  { spool, linkKeys }: Spools,
  rejects: Rejects,
  pool: Pool,
  progress: Progress,
): Promise<Annotating> {
  const ids = articleIds(loading.keys)
  const before = rejects.count
  const failed = new Set<number>()
  const done = new Set<number>()
  let placed = await placeAll(loading, ids, failed, progress)
  for (;;) {
    const todo = keptOf(placed).filter(({ number }) => !done.has(number))
    if (todo.length === 0) break
    progress.start('annotate', todo.length)
    const take = async (batch: readonly PlacedRecord[]) => {
      const outcomes = await pool.annotate(batch.map(({ record }) => record))
      for (const [i, outcome] of outcomes.entries()) {
        const item = batch[i]
        if (!item) throw new Error('the pool returned more outcomes than it was given articles')
        done.add(item.number)
        if (outcome.ok) {
          await spool.add(item.number, outcome.value.record)
          await linkKeys.add(item.number, outcome.value.key)
        } else {
          failed.add(item.number)
          await rejects.add(keyAt(loading.keys, item.number), outcome.fault)
        }
      }
      progress.advance(batch.length)
    }
    await forEach(
      batches(placedRecords(loading, todo), ({ record }) => record.length),
      take,
    )
    if (failed.size > 0) placed = await placeAll(loading, ids, failed, progress)
  }
  const kept = keptOf(placed).length
  progress.finish(`${kept} articles, ${placed.length - kept} duplicates, ${rejects.count - before} rejected`)
  const loaded = { spool: loading.spool, dated: loading.dated }
  return { loaded, spool, placed, linkKeys, ledger: ledgerOf(loading.keys.length, placed, rejects) }
}

/** Those that repeat no other, in article_id order. */
export function keptOf(placed: readonly Placed[]): Placed[] {
  return placed.filter(({ placement }) => placement.duplicate === null)
}

/** Why serial numbers dated these articles, by article_id. */
export function serialReasons({ loaded: { dated }, placed }: Annotating): Map<string, string> {
  return new Map(
    placed.flatMap(({ number, placement }) => {
      const found = dated.get(number)
      return found ? [[placement.articleId, found.reason] as const] : []
    }),
  )
}

async function placeAll(loading: Loading, ids: readonly string[], failed: ReadonlySet<number>, progress: Progress): Promise<Placed[]> {
  // How many bodies are compared is not known before.
  progress.start('dedupe', null)
  const alive = loading.keys.map((_, number) => number).filter((number) => !failed.has(number))
  const placements = await stages.dedupe.place(
    alive.map((number) => keyAt(loading.keys, number)),
    alive.map((number) => ids[number] ?? ''),
    loading.sketches,
    async (i) => {
      progress.advance(1)
      return (await loadedArticle(loading, alive[i] ?? -1)).body
    },
  )
  return placements
    .map((placement, i) => {
      const number = alive[i] ?? -1
      const { sha256, path, record } = keyAt(loading.keys, number)
      return { number, sha256, place: { path, record }, placement }
    })
    .sort((a, b) => compareText(a.placement.articleId, b.placement.articleId))
}

interface PlacedRecord {
  readonly number: number
  /** A PlacedArticle as JSON. */
  readonly record: string
}

async function* placedRecords(loading: LoadedRecords, todo: readonly Placed[]): AsyncGenerator<PlacedRecord> {
  for (const placed of todo) yield { number: placed.number, record: JSON.stringify(await placedArticle(loading, placed)) }
}

export async function placedArticle(
  loaded: LoadedRecords,
  { number, placement }: Pick<Placed, 'number' | 'placement'>,
): Promise<PlacedArticle> {
  return { ...(await loadedArticle(loaded, number)), ...placement }
}

async function loadedArticle({ spool, dated }: LoadedRecords, number: number): Promise<LoadedRecord['article']> {
  const { article } = JSON.parse(await spool.get(number)) as LoadedRecord // it passed its gate before it was spooled
  const found = dated.get(number)
  if (!found) return article
  const reason = [article.published.reason, found.reason].filter(Boolean).join('; ')
  return { ...article, published: { value: found.value, basis: 'inferred', reason, candidates: [] } }
}

function ledgerOf(loaded: number, placed: readonly Placed[], rejects: Rejects): LedgerStage[] {
  const merged = placed.filter(({ placement }) => placement.duplicate !== null).length
  let flow = loaded
  return (['dedupe', 'segment', 'annotate', 'export'] as const).map((stage) => {
    const rejected = rejects.counts.filter((counted) => counted.stage === stage).reduce((sum, { count }) => sum + count, 0)
    const entry = { stage, in: flow, merged: stage === 'dedupe' ? merged : 0, rejected }
    flow = entry.in - entry.merged - entry.rejected
    return { ...entry, out: flow }
  })
}

function keyAt(keys: readonly DocumentKey[], number: number): DocumentKey {
  const key = keys[number]
  if (!key) throw new Error(`no document ${number}`)
  return key
}
