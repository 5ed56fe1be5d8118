// The passes of a build over its documents. Records go through spools on disk; only keys, places and rejects are held in memory.
import { join } from 'node:path'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { Article, PlacedArticle } from '../../schemas/records/article.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import type { LinkKey } from '../annotate/links.ts'
import type { Fault } from '../core/gate.ts'
import { Spool } from '../core/spool.ts'
import { compareText } from '../core/text.ts'
import { articleIds, type DocumentKey, type Placement, place } from '../dedupe/place.ts'
import type { Discovered } from '../load/discover.ts'
import { type ReadResult, read } from '../load/read.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { batches, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'

/** What a spool holds of a loaded document, as JSON. */
export interface LoadedRecord {
  readonly article: Article
  readonly page: string | null
}

export interface Loading {
  readonly spool: Spool<number>
  /** Of the accepted documents, by the number under which the spool has them. */
  readonly keys: readonly DocumentKey[]
  readonly rejects: readonly RejectRow[]
  readonly ledger: LedgerStage
}

/** load: every file read, every document's article taken out and spooled. */
export async function loadPass(found: Discovered, work: string, pool: Pool, progress: Progress): Promise<Loading> {
  progress.start('load', found.files.length)
  const spool = await Spool.create<number>(join(work, 'loaded.jsonl'))
  const keys: DocumentKey[] = []
  const rejects: RejectRow[] = found.unreadable.map(({ name, message }) =>
    rejectRow({ path: name, record: null, sha256: null, bytes: null }, { stage: 'load', reason: 'unreadable', message }),
  )
  let inputs = rejects.length
  const documents = async function* () {
    for (const file of found.files) {
      for await (const result of read(file)) {
        inputs++
        if ('reject' in result) rejects.push(rejectRow({ path: file.name, ...result.reject }, { stage: 'load', ...result.reject }))
        else yield result.raw
      }
      progress.advance(1)
    }
  }
  const take = async (batch: readonly RawDocument[]) => {
    const outcomes = await pool.load(batch)
    for (const [i, outcome] of outcomes.entries()) {
      const source = batch[i]?.source
      if (!source) throw new Error('the pool returned more outcomes than it was given documents')
      if (!outcome.ok) {
        rejects.push(rejectRow(source, outcome.fault))
        continue
      }
      const { article, page, bodyHash } = outcome.value
      const { sha256, path, record } = source
      const number = keys.push({ sha256, path, record, bodyHash, bodyLength: article.body.length, published: article.published.value }) - 1
      await spool.add(number, JSON.stringify({ article, page } satisfies LoadedRecord))
    }
  }
  await forEach(
    batches(documents(), (raw) => raw.content.text.length),
    take,
  )
  const ledger = { stage: 'load', in: inputs, out: keys.length, merged: 0, rejected: rejects.length }
  progress.finish(`${inputs} documents read, ${rejects.length} rejected`)
  return { spool, keys, rejects, ledger }
}

type RawDocument = Extract<ReadResult, { raw: unknown }>['raw']

export interface Annotating {
  /** PlacedArticle of duplicates and AnnotatedArticle of the kept, by article_id. */
  readonly spool: Spool<string>
  /** Sorted. */
  readonly articleIds: readonly string[]
  /** Every article with its number in load's spool, in article_id order. */
  readonly placed: readonly { readonly number: number; readonly placement: Placement }[]
  readonly linkKeys: readonly LinkKey[]
  readonly rejects: readonly RejectRow[]
  readonly ledger: readonly LedgerStage[]
}

/**
 * dedupe, segment and annotate. When a kept article is rejected, the next one of its group is kept instead, so that nothing points to an
 * article that is not there.
 */
export async function annotatePass(loading: Loading, work: string, pool: Pool, progress: Progress): Promise<Annotating> {
  const spool = await Spool.create<string>(join(work, 'annotated.jsonl'))
  const ids = articleIds(loading.keys)
  const rejects: (RejectRow & { readonly stage: Fault['stage'] })[] = []
  const linkKeys = new Map<string, LinkKey>()
  const done = new Set<number>()
  let alive = loading.keys.map((_, i) => i)
  progress.start('annotate', alive.length)
  for (;;) {
    const placements = placeAll(loading.keys, ids, alive)
    const todo = alive.filter((i) => placements.get(i)?.duplicate === null && !done.has(i))
    if (todo.length === 0) {
      const merged = await spoolDuplicates(loading, spool, placements)
      const count = (stage: string) => rejects.filter((reject) => reject.stage === stage).length
      const kept = linkKeys.size
      const reached = kept + count('segment') + count('annotate')
      const ledger = [
        { stage: 'dedupe', in: loading.keys.length, out: reached, merged, rejected: count('dedupe') },
        { stage: 'segment', in: reached, out: reached - count('segment'), merged: 0, rejected: count('segment') },
        { stage: 'annotate', in: reached - count('segment'), out: kept, merged: 0, rejected: count('annotate') },
      ]
      progress.finish(`${kept} articles, ${merged} duplicates, ${rejects.length} rejected`)
      const placed = [...placements]
        .map(([number, placement]) => ({ number, placement }))
        .sort((a, b) => compareText(a.placement.articleId, b.placement.articleId))
      return {
        spool,
        articleIds: placed.map(({ placement }) => placement.articleId),
        placed,
        linkKeys: [...linkKeys.values()],
        rejects,
        ledger,
      }
    }
    const failed = new Set<number>()
    const records = async function* () {
      for (const i of todo) yield { i, record: await placedRecord(loading.spool, i, placements.get(i)) }
    }
    await forEach(
      batches(records(), ({ record }) => record.length),
      async (batch) => {
        const outcomes = await pool.annotate(batch.map(({ record }) => record))
        for (const [n, outcome] of outcomes.entries()) {
          const i = batch[n]?.i ?? -1
          done.add(i)
          if (outcome.ok) {
            await spool.add(outcome.value.key.articleId, outcome.value.record)
            linkKeys.set(outcome.value.key.articleId, outcome.value.key)
          } else {
            failed.add(i)
            rejects.push(rejectRow({ ...sourceOf(loading.keys, i), bytes: null }, outcome.fault))
          }
        }
        progress.advance(batch.length)
      },
    )
    alive = alive.filter((i) => !failed.has(i))
  }
}

/** The articles of the release, in article_id order, as export takes them. */
export async function* articlesOf(annotating: Annotating): AsyncGenerator<AnnotatedArticle | PlacedArticle> {
  for (const id of annotating.articleIds) {
    yield JSON.parse(await annotating.spool.get(id)) as AnnotatedArticle | PlacedArticle // it passed its gate before it was spooled
  }
}

function placeAll(keys: readonly DocumentKey[], ids: readonly string[], alive: readonly number[]): Map<number, Placement> {
  const subset = alive.map((i) => keys[i]).filter((key) => key !== undefined)
  const placements = place(
    subset,
    alive.map((i) => ids[i] ?? ''),
  )
  return new Map(placements.map((placement, n) => [alive[n] ?? -1, placement]))
}

async function spoolDuplicates(loading: Loading, spool: Spool<string>, placements: ReadonlyMap<number, Placement>): Promise<number> {
  let merged = 0
  for (const [i, placement] of placements) {
    if (placement.duplicate === null) continue
    merged++
    await spool.add(placement.articleId, await placedRecord(loading.spool, i, placement))
  }
  return merged
}

async function placedRecord(spool: Spool<number>, i: number, placement: Placement | undefined): Promise<string> {
  const { article } = JSON.parse(await spool.get(i)) as LoadedRecord // it passed its gate before it was spooled
  return JSON.stringify({ ...article, ...placement })
}

function sourceOf(keys: readonly DocumentKey[], i: number): DocumentKey {
  const key = keys[i]
  if (!key) throw new Error(`no document ${i}`)
  return key
}

const WAITING = 16

/** Works on every item as it comes, some at a time; stops at the first failure, which it throws when the work under way has ended. */
async function forEach<T>(items: AsyncIterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  for await (const item of items) {
    const task: Promise<void> = work(item)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => running.delete(task))
    running.add(task)
    if (running.size >= WAITING) await Promise.race(running)
    if (failures.length) break
  }
  await Promise.all(running)
  if (failures.length) throw failures[0]
}

function rejectRow(
  source: { readonly path: string; readonly record: number | null; readonly sha256: string | null; readonly bytes: number | null },
  fault: Fault,
): RejectRow {
  return {
    source_path: source.path,
    source_record: source.record,
    source_sha256: source.sha256,
    stage: fault.stage,
    reason: fault.reason,
    message: fault.message,
    bytes: source.bytes,
  }
}
