// The passes of a build in their order, load to export: from the files that were found to a whole release in the staging folder. Each function
// holds what it works on no longer than it runs, so what a pass knows of all articles is let go before the next one.
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { type PlacedBlock, writePlacedBlocks } from '../export/known-blocks.ts'
import type { Discovered } from '../load/discover.ts'
import { finishRelease, rowCounts } from '../release/finish-release.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { stages } from '../stages.ts'
import { VERSION } from '../version.ts'
import { type Annotating, annotatePass, serialReasons } from './annotate-pass.ts'
import type { Run } from './context.ts'
import { articlesOf } from './export-pass.ts'
import { type Linking, linkPass, writeReasons } from './link-pass.ts'
import { loadPass } from './load-pass.ts'
import type { Pool } from './pool.ts'
import { nothingAccepted, type Rejects } from './rejects.ts'
import type { Spools } from './spools.ts'
import { refuseWhenStopped, turnUnlessStopped, unlessStopped } from './stopping.ts'
import { knownBlocks } from './work-files.ts'

/** What the passes of a build share. */
export interface Passes extends Run {
  readonly threads: number
  readonly pool: Pool
  readonly spools: Spools
  readonly rejects: Rejects
}

export interface Release {
  readonly version: string
  readonly rows: Record<string, number>
  readonly taken: readonly PlacedBlock[]
}

/** load to export: the whole release, in the staging folder. */
export async function writeRelease(passes: Passes, found: Discovered): Promise<Release> {
  const { annotating, stages } = await annotatedArticles(passes, found)
  const linked = await linkArticles(passes, annotating)
  passes.effects.letGo()
  return exportRelease(passes, annotating, linked, stages)
}

async function annotatedArticles(
  { options, effects, log, progress, pool, spools, rejects }: Passes,
  found: Discovered,
): Promise<{ annotating: Annotating; stages: readonly LedgerStage[] }> {
  let hidden = 0
  const onHidden = (found: object) => {
    hidden++
    log.debug(found, 'hidden characters')
  }
  const turn = turnUnlessStopped(effects)
  const loading = await loadPass(found, spools, rejects, pool, {
    progress,
    turn,
    onHidden,
    fields: options.configuration.fields ?? {},
  })
  if (hidden > 0) {
    log.warn({ documents: hidden }, 'hidden characters were removed; --log-level debug names the documents')
    if (!options.quiet)
      effects.report(`tinmo: ${hidden} documents held hidden characters (zero-width, bidi, control), which were removed\n`)
  }
  const logStage = (stage: object) => log.info({ ...stage, ...effects.resources() })
  logStage(loading.ledger)
  refuseWhenStopped(effects)
  if (loading.keys.length === 0) throw new UserError(await nothingAccepted(rejects))
  const annotating = await annotatePass(loading, spools, rejects, pool, { progress, turn })
  for (const stage of annotating.ledger) logStage(stage)
  if (annotating.placed.order.length === 0) throw new UserError(await nothingAccepted(rejects))
  return { annotating, stages: [loading.ledger, ...annotating.ledger] }
}

async function linkArticles({ effects, work, log, progress, pool, spools }: Passes, annotating: Annotating): Promise<LinkedSpools> {
  progress.start('link', null)
  const { events, entities, articles, ...told } = await linkPass(annotating, spools, pool, turnUnlessStopped(effects))
  await writeReasons(join(work.staging, 'reasons.jsonl'), told, serialReasons(annotating))
  progress.finish(`${events.length} events, ${entities.length} entities`)
  log.info({ ...effects.resources() }, 'linked')
  return { events, entities, articles }
}

type LinkedSpools = Pick<Linking, 'events' | 'entities' | 'articles'>

async function exportRelease(
  { options, effects, work, progress, log, dataset, code, threads, rejects }: Passes,
  annotating: Annotating,
  linking: LinkedSpools,
  ledger: readonly LedgerStage[],
): Promise<Release> {
  const folder = join(work.staging, 'release')
  progress.start('export', annotating.placed.order.length)
  const articles = async function* () {
    for await (const article of unlessStopped(articlesOf(annotating, linking), effects)) {
      yield article
      progress.advance(1)
    }
  }
  const known = await knownBlocks(work)
  const inThread = threads > 0 && annotating.placed.order.length >= THREAD_ARTICLES
  const exported = await stages.export
    .run(
      folder,
      { articles, links: linking, rejects: unlessStopped(rejects.rows(), effects) },
      { configuration: options.configuration, inThread, known, code: code.all },
    )
    .finally(() => known.close())
  await writePlacedBlocks(join(work.staging, 'blocks'), exported.blocks)
  const { version } = await finishRelease(folder, {
    dataset,
    exported,
    inputs: ledger[0]?.in ?? 0,
    stages: ledger,
    code: { name: 'tinmo', version: VERSION, sha256: code.all },
    configuration: options.configuration,
  })
  progress.finish(`${exported.files.length} files`)
  log.info({ blocks: exported.blocks.length, taken: exported.taken.length, ...effects.resources() }, 'exported')
  return { version, rows: rowCounts(exported), taken: exported.taken }
}

/** Below so many articles, starting a thread that makes blocks takes longer than the making. */
const THREAD_ARTICLES = 1000
