// A build: takes the documents through the stages, builds the release in a staging folder, checks it, and renames it into place.
import { mkdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pino } from 'pino'
import { type DatasetDescription, datasetDescription } from '../schemas/dataset.ts'
import { TABLES } from '../schemas/tables.ts'
import { linkArticles } from './annotate/link.ts'
import type { Effects } from './core/effects.ts'
import { errorCode, Interrupted, UserError } from './core/errors.ts'
import { takeLock } from './core/lock.ts'
import { compareText } from './core/text.ts'
import { discover } from './load/discover.ts'
import { checksumFaults } from './release/checksums.ts'
import { finishRelease } from './release/finish-release.ts'
import { problemText } from './release/verify/problems.ts'
import { verifyRelease } from './release/verify/verify-release.ts'
import { codeHash, inputHash } from './run/fingerprint.ts'
import { annotatePass, articlesOf, loadPass } from './run/passes.ts'
import { openPool } from './run/pool.ts'
import { openProgress } from './run/progress.ts'
import { keepWork, RECORD_FILE, readRecord } from './run/work-files.ts'
import { stages } from './stages.ts'
import { VERSION } from './version.ts'

export interface BuildOptions {
  readonly inputs: readonly string[]
  readonly out: string
  readonly dataset: string | null
  readonly jobs: number
  readonly quiet: boolean
}

export interface Built {
  readonly version: string
  readonly folder: string
  /** False when the release of the same inputs, code and configuration was there already. */
  readonly isNew: boolean
  readonly rows: ReadonlyMap<string, number>
  readonly rejects: number
  readonly seconds: number
}

/**
 * Builds a release from `inputs` under `out` and moves `out/latest` to it. Throws a UserError when nothing could be built, Interrupted when
 * the run was asked to stop; then `out/latest` is as it was.
 */
export async function build(options: BuildOptions, effects: Effects): Promise<Built> {
  const started = effects.now()
  const dataset = await readDataset(options.dataset)
  const lock = await takeLock(join(options.out, '.work'))
  const staging = join(options.out, '.work', 'staging')
  const logs = join(options.out, '.work', 'log')
  await mkdir(logs, { recursive: true })
  const destination = pino.destination({ dest: join(logs, `${effects.timestamp().replaceAll(':', '')}.jsonl`), sync: true })
  const log = pino({ base: null, timestamp: () => `,"time":"${effects.timestamp()}"` }, destination)
  try {
    const found = await discover(options.inputs, options.out)
    if (found.files.length + found.unreadable.length === 0) throw new UserError(`${options.inputs.join(', ')}: no input files found`)
    const code = await codeHash()
    const inputs = await inputHash(found, code, dataset)
    const known = await unchanged(options.out, inputs)
    if (known) {
      await pointLatest(options.out, known.version)
      log.info({ version: known.version }, 'nothing changed')
      return { ...known, isNew: false, folder: join(options.out, known.version), seconds: (effects.now() - started) / 1000 }
    }
    await rm(staging, { recursive: true, force: true })
    await mkdir(join(staging, 'release'), { recursive: true })
    const progress = openProgress(effects, options.quiet)
    const isLarge = found.files.reduce((sum, file) => sum + file.bytes, 0) >= PARALLEL_BYTES
    const pool = openPool(isLarge ? options.jobs : 1, effects.stop)
    try {
      const loading = await loadPass(found, staging, pool, progress)
      log.info(loading.ledger)
      if (loading.keys.length === 0) throw new UserError(nothingAccepted(loading.rejects))
      const annotating = await annotatePass(loading, staging, pool, progress)
      for (const stage of annotating.ledger) log.info(stage)
      const rejects = [...loading.rejects, ...annotating.rejects].sort(
        (a, b) => compareText(a.source_path, b.source_path) || (a.source_record ?? -1) - (b.source_record ?? -1),
      )
      if (annotating.articleIds.length === 0) throw new UserError(nothingAccepted(rejects))
      progress.start('link', null)
      const links = linkArticles(annotating.linkKeys)
      progress.finish(`${links.events.length} events, ${links.entities.length} entities`)

      progress.start('export', null)
      const release = join(staging, 'release')
      const exported = await stages.export.run(release, { articles: () => articlesOf(annotating), links, rejects })
      const { version } = await finishRelease(release, {
        dataset,
        exported,
        inputs: loading.ledger.in,
        stages: [loading.ledger, ...annotating.ledger],
        code: { name: 'tinmo', version: VERSION, sha256: code },
        configuration: {},
      })
      progress.finish(`${exported.files.length} files`)

      progress.start('verify', null)
      const problems = await verifyRelease(release)
      if (problems.length) throw new Error(`the release does not hold what it promises:\n${problems.map(problemText).join('\n')}`)
      progress.finish('all promises hold')
      if (effects.stop.aborted) throw new Interrupted()

      await annotating.spool.close()
      await keepWork(options.out, version, loading, annotating)
      const folder = await publish(release, options.out, version)
      const rows = new Map(TABLES.map(({ name }) => [name, exported.files.find((file) => file.table === name)?.rows ?? 0]))
      await writeFile(join(options.out, '.work', RECORD_FILE), `${JSON.stringify({ inputs, version, rows: Object.fromEntries(rows) })}\n`)
      const seconds = (effects.now() - started) / 1000
      log.info({ version, seconds, rows: Object.fromEntries(rows) }, 'built')
      return { version, folder, isNew: true, rows, rejects: rejects.length, seconds }
    } finally {
      await pool.close()
    }
  } catch (error) {
    log.error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'failed')
    throw error
  } finally {
    await rm(staging, { recursive: true, force: true })
    destination.flushSync()
    destination.end()
    await lock.release()
  }
}

/** Below this much input, starting worker threads takes longer than the work. */
const PARALLEL_BYTES = 4_000_000

const NO_DESCRIPTION: DatasetDescription = {
  name: 'tinmo-dataset',
  title: 'Articles, quotes and events from Vietnamese news pages',
  description: 'Made by tinmo from pages without a dataset.json.',
  license: { name: 'other-closed', title: 'No licence is stated; the rights in the text stay with the outlets' },
  contributors: [],
  homepage: null,
}

async function readDataset(path: string | null): Promise<DatasetDescription> {
  if (path === null) return NO_DESCRIPTION
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${path}: cannot be read: ${errorCode(error)}`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UserError(`${path}: not JSON: ${errorCode(error)}`)
  }
  const result = datasetDescription.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new UserError(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'does not fit its schema'}`)
}

/** The release of the same inputs, where it is still there and whole. */
async function unchanged(out: string, inputs: string): Promise<Pick<Built, 'version' | 'rows' | 'rejects'> | null> {
  const record = await readRecord(out)
  if (record?.inputs !== inputs) return null
  const faults = await checksumFaults(join(out, record.version))
  return faults.length ? null : { version: record.version, rows: new Map(Object.entries(record.rows)), rejects: record.rows.rejects ?? 0 }
}

/** Renames the staged release to its version and moves `latest` to it. A whole release of that version is left as it is. */
async function publish(release: string, out: string, version: string): Promise<string> {
  const folder = join(out, version)
  const faults = await checksumFaults(folder)
  if (faults.length) {
    await rm(folder, { recursive: true, force: true })
    await rename(release, folder)
  }
  await pointLatest(out, version)
  return folder
}

/** `latest` is replaced by a rename, so it always points to a release. */
async function pointLatest(out: string, version: string): Promise<void> {
  const latest = join(out, 'latest')
  if ((await readlink(latest).catch(() => null)) === version) return
  const next = join(out, '.work', 'latest')
  await rm(next, { force: true })
  await symlink(version, next)
  await rename(next, latest)
}

function nothingAccepted(rejects: readonly { readonly source_path: string; readonly reason: string; readonly message: string }[]): string {
  const reasons = new Map<string, number>()
  for (const { reason } of rejects) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const counts = [...reasons].sort(([a], [b]) => compareText(a, b)).map(([reason, n]) => `${n} ${reason}`)
  const first = rejects[0]
  return `nothing could be built: all ${rejects.length} documents were rejected (${counts.join(', ')})${
    first ? `; the first: ${basename(first.source_path)}: ${first.message}` : ''
  }`
}
