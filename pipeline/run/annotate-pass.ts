// dedupe, segment and annotate over all loaded articles. Only keys and places stay in memory.
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { LoadedRecord } from '../../schemas/records/loaded-record.ts'
import type { Place } from '../../schemas/records/raw-document.ts'
import type { Spool } from '../core/spool.ts'
import { ArticleIds } from '../dedupe/article-ids.ts'
import type { Placement, Placements } from '../dedupe/place.ts'
import type { SerialDate } from '../load/serials.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { stages } from '../stages.ts'
import { forEach } from './for-each.ts'
import type { Loading } from './load-pass.ts'
import { batches, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'

/** What remains of load and annotation: records on disk, and where they stand. */
export interface Annotating extends AnnotateSpools {
  readonly loaded: LoadedRecords
  readonly placed: PlacedArticles
  readonly ledger: readonly LedgerStage[]
}

export interface AnnotateSpools {
  /** AnnotatedArticle of the kept articles, by their numbers in load's spools. */
  readonly annotated: Spool
  /** LinkKey of the kept articles, by the same numbers. */
  readonly linkKeys: Spool
}

export type LoadedRecords = Pick<Loading, 'loaded' | 'dates'>

/** The articles by their numbers in load's spools. */
export interface PlacedArticles extends Placements {
  /** Those that repeat no other, in article_id order. */
  readonly kept: Uint32Array
  sha256(number: number): string
  place(number: number): Place
}

interface UnderWay {
  readonly progress: Progress
  /** Taken between steps of work in this thread; ends it by throwing. */
  readonly turn: () => Promise<void>
}

/**
 * When a kept article is rejected, its group is placed anew without it, so that the next one is kept instead and nothing points to an
 * article that is not there.
 */
export async function annotatePass(
  loading: Loading,
  spools: AnnotateSpools,
  rejects: Rejects,
  pool: Pool,
  { progress, turn }: UnderWay,
): Promise<Annotating> {
  const { keys, loaded, dates } = loading
  const { annotated, linkKeys } = spools
  const ids = new ArticleIds(keys)
  const before = rejects.count
  const failed = new Set<number>()
  let placed = await placeAll(loading, ids, failed, { progress, turn })
  for (;;) {
    const todo = placed.kept.filter((number) => !annotated.has(number))
    if (todo.length === 0) break
    progress.start('annotate', todo.length)
    const take = async (batch: readonly PlacedRecord[]) => {
      const outcomes = await pool.annotate(batch.map(({ record }) => record))
      for (const [i, outcome] of outcomes.entries()) {
        const item = batch[i]
        if (!item) throw new Error('the pool returned more outcomes than it was given articles')
        const { number } = item
        if (outcome.ok) {
          await annotated.add(number, outcome.value.record)
          await linkKeys.add(number, outcome.value.key)
        } else {
          failed.add(number)
          await rejects.add({ ...keys.place(number), sha256: keys.sha256(number), bytes: keys.bytes(number) }, outcome.fault)
        }
      }
      progress.advance(batch.length)
    }
    await forEach(
      batches(placedRecords(loading, placed, todo), ({ record }) => record.length),
      take,
    )
    if (failed.size > 0) placed = await placeAll(loading, ids, failed, { progress, turn })
  }
  const kept = placed.kept.length
  const merged = placed.order.length - kept
  progress.finish(`${kept} articles, ${merged} duplicates, ${rejects.count - before} rejected`)
  return { loaded: { loaded, dates }, placed, annotated, linkKeys, ledger: ledgerOf(keys.length, merged, rejects) }
}

async function placeAll(
  loading: Loading,
  ids: ArticleIds,
  failed: ReadonlySet<number>,
  { progress, turn }: UnderWay,
): Promise<PlacedArticles> {
  // How many bodies are compared is not known before.
  progress.start('dedupe', null)
  const { keys } = loading
  const placements = await stages.dedupe.place({
    keys,
    ids,
    sketches: await loading.sketches.written(),
    async body(number) {
      progress.advance(1)
      return (await loadedArticle(loading, number)).body
    },
    turn,
    isOut: (number) => failed.has(number),
  })
  return {
    ...placements,
    kept: placements.order.filter(placements.isKept),
    sha256: (number) => keys.sha256(number),
    place: (number) => keys.place(number),
  }
}

interface PlacedRecord {
  readonly number: number
  /** A PlacedArticle as JSON. */
  readonly record: string
}

async function* placedRecords(loaded: LoadedRecords, placed: PlacedArticles, numbers: Iterable<number>): AsyncGenerator<PlacedRecord> {
  for (const number of numbers) yield { number, record: JSON.stringify(await placedArticle(loaded, number, placed.at(number))) }
}

export async function placedArticle(loaded: LoadedRecords, number: number, placement: Placement): Promise<PlacedArticle> {
  return { ...(await loadedArticle(loaded, number)), ...placement }
}

async function loadedArticle({ loaded, dates }: LoadedRecords, number: number): Promise<LoadedRecord['article']> {
  const { article } = JSON.parse(await loaded.get(number)) as LoadedRecord // it passed its gate before it was spooled
  if (!dates.has(number)) return article
  const found = await serialDate(dates, number)
  const reason = [article.published.reason, found.reason].filter(Boolean).join('; ')
  return { ...article, published: { value: found.value, basis: 'inferred', reason, candidates: [] } }
}

async function serialDate(dates: Spool, number: number): Promise<SerialDate> {
  return JSON.parse(await dates.get(number)) as SerialDate // loadPass wrote it
}

/** Why serial numbers dated these articles, in article_id order. */
export async function* serialReasons({
  loaded: { dates },
  placed,
}: Annotating): AsyncGenerator<readonly [articleId: string, reason: string]> {
  for (const number of placed.order) if (dates.has(number)) yield [placed.at(number).articleId, (await serialDate(dates, number)).reason]
}

function ledgerOf(loaded: number, merged: number, rejects: Rejects): LedgerStage[] {
  let flow = loaded
  return (['dedupe', 'segment', 'annotate', 'export'] as const).map((stage) => {
    const rejected = rejects.counts.filter((counted) => counted.stage === stage).reduce((sum, { count }) => sum + count, 0)
    const entry = { stage, in: flow, merged: stage === 'dedupe' ? merged : 0, rejected }
    flow = entry.in - entry.merged - entry.rejected
    return { ...entry, out: flow }
  })
}
