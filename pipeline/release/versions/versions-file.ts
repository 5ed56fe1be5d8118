// out/versions.json: every version that was published from an output folder, oldest first. It stands beside the releases, not in them:
// what a release holds depends on its input alone, its number on what was published before it.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { errorCode, UserError } from '../../core/errors.ts'
import { readOwnFile } from '../../core/own-file.ts'
import { json } from '../json.ts'

export const VERSIONS = 'versions.json'

const count = z.int().min(0)
const rowCounts = z.strictObject({ added: count, changed: count, removed: count })

const versionEntry = z.strictObject({
  /** `major.minor.patch`. */
  number: z.string().regex(/^\d+\.\d+\.\d+$/u),
  /** Folder of the release, named by its content. A content that is published again is listed again. */
  release: z.string().min(1),
  content_sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  change: z.enum(['first', 'major', 'minor', 'patch']),
  /** The number that it was compared with; null for the first. */
  previous: z.string().nullable(),
  /** What changed, by table; null where there was nothing to compare with. */
  rows: z.record(z.string(), rowCounts).nullable(),
  schema_changes: count.nullable(),
  /** False once the folder is gone (`tinmo prune`). */
  present: z.boolean(),
})
export type VersionEntry = z.infer<typeof versionEntry>

const versionsFile = z.strictObject({ latest: z.string(), versions: z.array(versionEntry).min(1) })

/** The versions published from `out`, oldest first; none where there is no list yet. Throws a UserError for a list that is broken. */
export async function readVersions(out: string): Promise<VersionEntry[]> {
  const path = join(out, VERSIONS)
  let text: string
  try {
    text = (await readOwnFile(path)).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new UserError(`${path}: cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  const result = versionsFile.safeParse(parsed(text))
  if (result.success) return result.data.versions
  throw new UserError(`${path}: is no list of versions; restore it, or move it away to begin again with 1.0.0`)
}

/** Writes the list aside; the function that it returns puts it in place by a rename, so that it is whole at any time. */
export async function stageVersions(out: string, versions: readonly VersionEntry[]): Promise<() => Promise<void>> {
  const last = versions.at(-1)
  if (!last) return async () => {}
  const aside = join(out, '.work', VERSIONS)
  await mkdir(dirname(aside), { recursive: true })
  // The schema gives the order of the fields, so that a list that is written again has the same bytes.
  await writeFile(aside, json(versionsFile.parse({ latest: last.number, versions })))
  return () => rename(aside, join(out, VERSIONS))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
