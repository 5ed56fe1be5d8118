// prune: removes the oldest releases of an output folder. The list of versions keeps them, as no longer present.
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { takeLock } from '../core/lock.ts'
import { compareText } from '../core/text.ts'
import { readManifest } from '../release/manifest.ts'
import { readVersions, stageVersions } from '../release/versions/versions-file.ts'
import { workFolder } from './out-folder.ts'

export interface Pruned {
  readonly removed: readonly string[]
  readonly kept: readonly string[]
}

/**
 * Keeps the `keep` newest releases of `out`, among them always the one that `latest` points to, however that link is written; folders that are no
 * release stay. A release that is in no list of versions counts as older than all that are. Throws a UserError where `latest` leads to none of them.
 */
export async function prune(out: string, keep: number): Promise<Pruned> {
  await latestOf(out)
  const work = workFolder(out)
  const lock = await takeLock(work.path)
  try {
    // Asked again under the lock: a build may have moved it meanwhile.
    const latest = await latestOf(out)
    const versions = await readVersions(out)
    const age = (release: string) => versions.findLastIndex((entry) => entry.release === release)
    const old = (await releasesIn(out))
      .filter((release) => release !== latest)
      .sort((a, b) => age(b) - age(a) || compareText(b, a))
      .slice(Math.max(0, keep - 1))
      .reverse()
    await mkdir(work.staging, { recursive: true })
    for (const release of old) {
      // Out of sight in one step: a run that is killed leaves no half release.
      await rename(join(out, release), join(work.staging, release))
      await rm(join(work.staging, release), { recursive: true, force: true })
    }
    await rm(work.staging, { recursive: true, force: true })
    const kept = await releasesIn(out)
    const listVersions = await stageVersions(
      out,
      versions.map((entry) => ({ ...entry, present: kept.includes(entry.release) })),
    )
    await listVersions()
    return { removed: old, kept }
  } finally {
    await lock.release()
  }
}

/** The release that `latest` leads to. */
async function latestOf(out: string): Promise<string> {
  const latest = await realpath(join(out, 'latest')).catch(() => {
    throw new UserError(`${out}: has no \`latest\` that leads to a release; is it the folder of the releases?`)
  })
  for (const release of await releasesIn(out)) if ((await realpath(join(out, release))) === latest) return release
  throw new UserError(`${join(out, 'latest')}: leads to ${latest}, which is no release of this folder; nothing was removed`)
}

/** The folders that are named by the version in their manifest, sorted. */
async function releasesIn(out: string): Promise<string[]> {
  const entries = await readdir(out, { withFileTypes: true })
  const names = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const manifest = await readManifest(join(out, name)).catch(() => null)
        return manifest?.version === name ? [name] : []
      }),
  )
  return names.flat().sort(compareText)
}
