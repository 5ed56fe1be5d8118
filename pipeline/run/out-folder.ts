// The output folder: `<version>/` releases, `latest`, and `.work/` with what belongs to runs. `latest` points to a whole release at any time.
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, UserError } from '../core/errors.ts'
import { filesMissingIn } from '../release/checksums.ts'
import { releaseFaults } from '../release/content.ts'

export interface WorkFolder {
  readonly path: string
  /** Where the release under way is made; empty between runs. */
  readonly staging: string
  /** Standard input, where it is read. */
  readonly input: string
  /** Run logs, one file a run. */
  readonly logs: string
  /** load's work on each release that is there, for `explain`, and its blocks, for the next one. */
  readonly pages: string
  /** What was done to single documents, for the next build. */
  readonly cache: string
  /** What the last release was made from. */
  readonly record: string
}

export function workFolder(out: string): WorkFolder {
  const path = join(out, '.work')
  const below = (name: string) => join(path, name)
  return {
    path,
    staging: below('staging'),
    input: below('input.jsonl'),
    logs: below('log'),
    pages: below('pages'),
    cache: below('cache'),
    record: below('last-build.json'),
  }
}

/** Removes what killed runs left, but for the lock that we hold. */
export async function clearLeftovers({ path, staging }: WorkFolder): Promise<void> {
  for (const left of [staging, join(path, 'replaced')]) await rm(left, { recursive: true, force: true })
  for (const name of await readdir(path)) if (name.startsWith('lock.')) await rm(join(path, name), { force: true })
}

/** Makes an empty staging folder. */
export async function prepareStaging(work: WorkFolder): Promise<void> {
  const { staging } = work
  await clearLeftovers(work)
  await mkdir(join(staging, 'release'), { recursive: true })
}

/**
 * Renames the staged release to its version and moves `latest` to it. A whole release of that version is left as it is, a damaged one is
 * replaced; what somebody else put there is not ours to remove.
 */
export async function publish(release: string, out: string, version: string): Promise<string> {
  const folder = join(out, version)
  const faults = await releaseFaults(folder, version)
  if (faults.length) {
    const found = await lstat(folder).catch(() => null)
    const [stranger] = found && !found.isDirectory() ? [''] : await filesMissingIn(release, folder)
    if (stranger !== undefined) throw new UserError(`${join(folder, stranger)}: is no part of the release; move it away and build again`)
    // One rename after the other: the damaged release is away for no longer than that, and goes when the whole one stands.
    const aside = join(out, '.work', 'replaced')
    await rm(aside, { recursive: true, force: true })
    await rename(folder, aside).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error
    })
    await rename(release, folder).catch(async (error: unknown) => {
      await rename(aside, folder).catch(() => {})
      throw error
    })
    await rm(aside, { recursive: true, force: true })
  }
  await pointLatest(out, version)
  return folder
}

/** What stands at `latest` and is no link is not ours to replace; said before anything is built. */
export async function refuseForeignLatest(out: string): Promise<void> {
  const latest = join(out, 'latest')
  const found = await lstat(latest).catch(() => null)
  if (found && !found.isSymbolicLink())
    throw new UserError(`${latest}: is no link to a release; move it away, or give another folder for the releases`)
}

/** `latest` is replaced by a rename, so it always points to a release. */
export async function pointLatest(out: string, version: string): Promise<void> {
  const latest = join(out, 'latest')
  if ((await readlink(latest).catch(() => null)) === version) return
  const next = join(out, '.work', 'latest')
  await rm(next, { force: true })
  await symlink(version, next)
  await rename(next, latest)
}
