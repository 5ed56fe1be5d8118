// The number of the next version, from what differs between the last published release and the new one.
import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/errors.ts'
import { checksumFaults } from '../checksums.ts'
import { type ChangeKind, changeKind, diffReleases, type ReleaseDiff } from '../diff/diff-releases.ts'
import { readManifest } from '../manifest.ts'
import { readVersions, type VersionEntry } from './versions-file.ts'

const FIRST = '1.0.0'

/** `1.4.2` after a `minor` change: `1.5.0`. Counts numbers of any length exactly. */
export function nextNumber(number: string, change: Exclude<ChangeKind, 'none'>): string {
  const [major = 0n, minor = 0n, patch = 0n] = number.split('.').map(BigInt)
  if (change === 'major') return `${major + 1n}.0.0`
  return change === 'minor' ? `${major}.${minor + 1n}.0` : `${major}.${minor}.${patch + 1n}`
}

/**
 * The versions of `out` once the release in `folder` is published as `release`: no new one where it was the last one already. Where the
 * last one is not there whole any more, or cannot be read, nothing tells what changed, and readers are told to expect anything: major.
 * Older entries of the same content are present again.
 */
export async function nextVersions(out: string, release: string, folder: string): Promise<VersionEntry[]> {
  const versions = (await knownVersions(out)).map((entry) => (entry.release === release ? { ...entry, present: true } : entry))
  const last = versions.at(-1)
  if (last?.release === release) return versions
  return [...versions, last ? await entryAfter(last, out, release, folder) : await firstEntry(release, folder)]
}

/** The number of the version that was published last. */
export function lastNumber(versions: readonly VersionEntry[]): string {
  return versions.at(-1)?.number ?? FIRST
}

/** The list; where there is none, but a release, that one is the first. */
async function knownVersions(out: string): Promise<VersionEntry[]> {
  const versions = await readVersions(out)
  if (versions.length) return versions
  const release = await readlink(join(out, 'latest')).catch(() => null)
  return release !== null && (await isWhole(join(out, release))) ? [await firstEntry(release, join(out, release))] : []
}

async function firstEntry(release: string, folder: string): Promise<VersionEntry> {
  return { ...(await about(release, folder)), number: FIRST, change: 'first', previous: null, rows: null, schema_changes: null }
}

async function entryAfter(last: VersionEntry, out: string, release: string, folder: string): Promise<VersionEntry> {
  const entry = { ...(await about(release, folder)), previous: last.number }
  const diff = await diffFrom(join(out, last.release), folder)
  if (diff === null) return { ...entry, number: nextNumber(last.number, 'major'), change: 'major', rows: null, schema_changes: null }
  const kind = changeKind(diff)
  // The content differs, so where no row or column does, it is what describes them.
  const change = kind === 'none' ? 'patch' : kind
  return {
    ...entry,
    number: nextNumber(last.number, change),
    change,
    rows: Object.fromEntries(diff.rows),
    schema_changes: diff.schema.length,
  }
}

/** Null where the old release is not whole, or of a form that this program cannot read. */
async function diffFrom(before: string, folder: string): Promise<ReleaseDiff | null> {
  if (!(await isWhole(before))) return null
  try {
    return await diffReleases(before, folder, null)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

async function about(release: string, folder: string): Promise<Pick<VersionEntry, 'release' | 'content_sha256' | 'present'>> {
  return { release, content_sha256: (await readManifest(folder)).content_sha256, present: true }
}

async function isWhole(folder: string): Promise<boolean> {
  return (await checksumFaults(folder)).length === 0
}
