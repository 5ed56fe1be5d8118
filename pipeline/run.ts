// A build: takes the documents through the stages, builds the release in a staging folder, checks it, and renames it into place.

import { rmSync } from 'node:fs'
import { realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Effects, openLog } from './core/effects.ts'
import { EXIT, UserError } from './core/errors.ts'
import { takeLock } from './core/lock.ts'
import type { PlacedBlock } from './export/known-blocks.ts'
import { bytesOf, type Discovered, discover } from './load/discover.ts'
import { keepStandardInput, STANDARD_INPUT } from './load/standard-input.ts'
import { releaseFaults } from './release/content.ts'
import { printableLine } from './release/explain/printable.ts'
import { problemText } from './release/verify/problems.ts'
import { verifyRelease } from './release/verify/verify-release.ts'
import { lastNumber, nextVersions } from './release/versions/next-version.ts'
import { readVersions, stageVersions } from './release/versions/versions-file.ts'
import { openCache, trimCache } from './run/cache-folder.ts'
import { cachedPool } from './run/cached-pool.ts'
import type { BuildOptions, Run } from './run/context.ts'
import { readDataset } from './run/dataset.ts'
import { codeHashes, inputHash } from './run/fingerprint.ts'
import { clearLeftovers, pointLatest, prepareStaging, publish, refuseForeignLatest, workFolder } from './run/out-folder.ts'
import { openPool } from './run/pool.ts'
import { openProgress } from './run/progress.ts'
import { Rejects } from './run/rejects.ts'
import { openSpools } from './run/spools.ts'
import { refuseWhenStopped } from './run/stopping.ts'
import { dropWork, keepWork, readRecord, writeRecord } from './run/work-files.ts'
import { writeRelease } from './run/write-release.ts'
import { VERSION } from './version.ts'

export interface Built {
  /** The release's folder, named by its content. */
  readonly version: string
  /** Its number in versions.json. */
  readonly number: string
  /** False when the release of the same inputs, code and configuration was there already. */
  readonly isNew: boolean
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
  readonly seconds: number
}

/**
 * Builds a release from `inputs` under `out` and moves `out/latest` to it. Throws a UserError when nothing could be built, Interrupted when
 * the run was asked to stop; then `out/latest` is as it was.
 */
export async function build(options: BuildOptions, effects: Effects): Promise<Built> {
  const started = effects.now()
  const dataset = await readDataset(options.dataset)
  await refuseOutAsInput(options)
  await refuseForeignLatest(options.out)
  const work = workFolder(options.out)
  const lock = await takeLock(work.path)
  const stay = effects.atExit(() => {
    for (const path of [work.staging, work.input, lock.path]) removeSync(path)
  })
  const { log, close } = openLog(join(work.logs, `${effects.timestamp().replaceAll(':', '')}.jsonl`), options.logLevel, effects)
  const progress = openProgress(effects, options.quiet, log)
  try {
    log.info({ version: VERSION, inputs: options.inputs, jobs: options.jobs }, 'started')
    const run = { options, effects, work, log, progress, dataset, code: await codeHashes() }
    const result = await buildOrReuse(run)
    const seconds = (effects.now() - started) / 1000
    log.info({ ...result, seconds, ...effects.resources() }, result.isNew ? 'built' : 'nothing changed')
    return { ...result, seconds }
  } catch (error) {
    log.error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'failed')
    throw error
  } finally {
    progress.stop()
    for (const path of [work.staging, work.input]) await remove(path)
    close()
    await lock.release().catch(() => {})
    stay()
  }
}

/** What cannot be removed hides no error and spoils no release: the next run clears it away. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => {})
}

function removeSync(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // As in remove.
  }
}

async function buildOrReuse(run: Run): Promise<Omit<Built, 'seconds'>> {
  const { options, work, dataset, code } = run
  // A broken list of versions stops the run now, not when all is done.
  await readVersions(options.out)
  const found = await findInputs(run)
  const inputs = await inputHash(found, code.all, { dataset, configuration: options.configuration })
  const record = await readRecord(work)
  if (
    record !== null &&
    record.inputs === inputs &&
    (await releaseFaults(join(options.out, record.version), record.version)).length === 0
  ) {
    const versions = await nextVersions(options.out, record.version, join(options.out, record.version))
    const listVersions = await stageVersions(options.out, versions)
    await pointLatest(options.out, record.version)
    await listVersions()
    await clearLeftovers(work)
    await dropWork(work, record.version)
    return { version: record.version, number: lastNumber(versions), rows: record.rows, isNew: false }
  }
  return { ...(await buildNew(run, found, inputs)), isNew: true }
}

/** The output folder is no input: where both are one, all pages would be left out. */
async function refuseOutAsInput({ inputs, out }: BuildOptions): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => null)
  const folder = await real(out)
  for (const input of inputs) {
    if (folder !== null && (await real(input)) === folder)
      throw new UserError(`--out ${out}: is the input folder ${input} itself; give another folder for the releases`, EXIT.usage)
  }
}

async function findInputs(run: Run): Promise<Discovered> {
  const { options, effects, log } = run
  const exclude = [options.out, ...(options.dataset === null ? [] : [options.dataset.path])]
  const found = await discover(options.inputs, {
    exclude: await Promise.all(exclude.map((path) => realpath(path))),
    standardInput: await standardInputOf(run),
  })
  if (found.missing.length === options.inputs.length) {
    throw new UserError(`${found.missing.join(', ')}: no such file or folder`, EXIT.usage)
  }
  if (found.files.length + found.unreadable.length === 0) throw new UserError(`${options.inputs.join(', ')}: no input files found`)
  for (const path of found.missing) effects.report(`tinmo: ${printableLine(path)}: no such file or folder; counted as rejected\n`)
  for (const path of found.empty) effects.report(`tinmo: ${printableLine(path)}: no input files found\n`)
  log.info(
    { files: found.files.length, unreadable: found.unreadable.length, bytes: bytesOf(found), cpu: effects.resources().cpu },
    'inputs found',
  )
  return found
}

async function standardInputOf({ options, effects, work }: Run): Promise<string | null> {
  if (!options.inputs.includes(STANDARD_INPUT)) return null
  await keepStandardInput(effects.input(), work.input, effects.stop).catch((error: unknown) => {
    refuseWhenStopped(effects)
    throw error
  })
  return realpath(work.input)
}

async function buildNew(run: Run, found: Discovered, inputs: string): Promise<Pick<Built, 'version' | 'number' | 'rows'>> {
  const { options, effects, work, log } = run
  await prepareStaging(work)
  const threads = options.jobs ?? (bytesOf(found) >= PARALLEL_BYTES ? effects.processors : 0)
  const cache = await openCache(work, run.code.documents)
  const pool = cachedPool(openPool({ threads, stop: effects.stop }), cache)
  const spools = await openSpools(work)
  const rejects = await Rejects.create(join(work.staging, 'rejects.jsonl'), (row) => log.debug(row, 'rejected'))
  try {
    const { version, rows, taken } = await writeRelease({ ...run, threads, pool, spools, rejects }, found)
    await verifyWritten(run, threads, taken)
    refuseWhenStopped(effects)
    await spools.loaded.close()
    const kept = (name: string) => join(work.staging, name)
    await keepWork(work, version, { pages: spools.loaded.path, reasons: kept('reasons.jsonl'), blocks: kept('blocks') })
    const release = join(work.staging, 'release')
    const versions = await nextVersions(options.out, version, release)
    log.info({ cache: cache.use() }, 'cached')
    await trimCache(work, cache)
    await writeRecord(work, { inputs: rejects.hasPassing ? null : inputs, version, rows })
    const listVersions = await stageVersions(options.out, versions)
    // From here on nothing is written, only renamed: a full disk cannot spoil a release that is there.
    await publish(release, options.out, version)
    await listVersions()
    return { version, number: lastNumber(versions), rows }
  } finally {
    await pool.close()
    await Promise.allSettled([...Object.values(spools), rejects, cache].map((file) => file.close()))
  }
}

async function verifyWritten({ effects, work, progress, log }: Run, threads: number, taken: readonly PlacedBlock[]): Promise<void> {
  progress.start('verify', null)
  const problems = await verifyRelease(join(work.staging, 'release'), threads > 0 ? 'large' : 'main', taken)
  if (problems.length) throw new Error(`the release does not hold what it promises:\n${problems.map(problemText).join('\n')}`)
  progress.finish('all promises hold')
  log.info({ ...effects.resources() }, 'verified')
}

/** Below this much input, starting worker threads takes longer than the work. */
const PARALLEL_BYTES = 4_000_000
