// SHA256SUMS: the hash of every file of a release, in the form that `sha256sum -c` reads.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { compareText } from '../core/text.ts'

export const CHECKSUMS = 'SHA256SUMS'

/** Bytes of a file that are read at once. */
const CHUNK_BYTES = 1 << 20

/** Throws where the path leads to no file: a pipe or a device would have no end. */
export async function sha256File(path: string): Promise<string> {
  const found = await stat(path)
  if (!found.isFile()) throw new Error('is no file')
  const hash = createHash('sha256')
  // No more memory than a small file needs: the program has hundreds of them.
  const highWaterMark = Math.min(Math.max(found.size, 1), CHUNK_BYTES)
  await pipeline(createReadStream(path, { highWaterMark }), hash)
  return hash.digest('hex')
}

/** Every file below the folder, as paths with `/` relative to it, sorted byte-wise. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory() ? (await filesBelow(join(folder, entry.name))).map((name) => `${entry.name}/${name}`) : [entry.name],
    ),
  )
  return names.flat().sort(compareText)
}

export function checksumText(hashes: ReadonlyMap<string, string>): string {
  const names = [...hashes.keys()].sort(compareText)
  return names.map((name) => `${hashes.get(name)}  ${name}\n`).join('')
}

/** False for what is missing, too. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** The hashes by file name; null for a text that is no such list. */
export function parseChecksums(text: string): Map<string, string> | null {
  const hashes = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line)
    if (!match?.[1] || !match[2]) return null
    hashes.set(match[2], match[1])
  }
  return text.endsWith('\n') ? hashes : null
}

/** What systems leave in folders that somebody looked at. */
const DESK_FILES = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/u

/** The files below `folder` that `release` has not, but for those that systems leave by themselves. */
export async function filesMissingIn(release: string, folder: string): Promise<string[]> {
  const own = new Set(await filesBelow(release))
  const names = await filesBelow(folder).catch((): string[] => [])
  return names.filter((name) => !own.has(name) && !DESK_FILES.test(name))
}

/** The files of a folder that are missing, changed or not listed in its SHA256SUMS; the list itself where it is missing. */
export async function checksumFaults(folder: string): Promise<string[]> {
  const path = join(folder, CHECKSUMS)
  const hashes = (await isFile(path)) ? parseChecksums(await readFile(path, 'utf8')) : null
  if (!hashes) return [CHECKSUMS]
  const names = (await filesBelow(folder)).filter((name) => name !== CHECKSUMS && !DESK_FILES.test(name))
  const faults = names.filter((name) => !hashes.has(name))
  for (const [name, hash] of hashes) {
    const actual = await sha256File(join(folder, name)).catch(() => null)
    if (actual !== hash) faults.push(name)
  }
  return faults
}
