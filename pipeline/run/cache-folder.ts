// The folder of the cache: one file for each state of the code that works on documents. A build leaves only its own.
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Cache } from '../core/cache.ts'
import { EXIT, UserError } from '../core/errors.ts'
import { takeLock } from '../core/lock.ts'
import { printableLine } from '../release/explain/printable.ts'
import { type WorkFolder, workFolder } from './out-folder.ts'

export function openCache({ cache }: WorkFolder, code: string): Promise<Cache> {
  return Cache.open(join(cache, `${code.slice(0, 16)}.cache`))
}

/** Ends the use of the cache in a build that is done: what the build had no need of goes. */
export async function trimCache(work: WorkFolder, cache: Cache): Promise<void> {
  await cache.closeAndTrim()
  for (const name of await readdir(work.cache)) {
    if (name !== basename(cache.path)) await rm(join(work.cache, name), { recursive: true, force: true })
  }
}

/** What `tinmo cache` says of the cache below `out`, which it clears where it is told to. */
export async function cacheText(out: string, clear: boolean): Promise<string> {
  const work = workFolder(out)
  if (!(await stat(work.path).catch(() => null))) throw new UserError(`${out}: no folder of releases`, EXIT.usage)
  const bytes = await bytesBelow(work.cache)
  if (!clear) return `${printableLine(work.cache)}: ${(bytes / 1e6).toFixed(1)} MB\n`
  const lock = await takeLock(work.path)
  try {
    await rm(work.cache, { recursive: true, force: true })
  } finally {
    await lock.release()
  }
  return `${printableLine(work.cache)}: cleared, ${(bytes / 1e6).toFixed(1)} MB\n`
}

async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
