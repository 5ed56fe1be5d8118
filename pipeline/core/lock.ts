// A lock on an output folder: one build at a time. It names its process; the lock of a process that is gone is taken over.
import { link, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { errorCode, UserError } from './errors.ts'
import { sha256 } from './hash.ts'
import { readOwnFile } from './own-file.ts'

export interface Lock {
  readonly path: string
  release(): Promise<void>
}

/** `born` tells a process from a later one with the same number. */
const holder = z.strictObject({ pid: z.int().min(1), host: z.string(), born: z.string().nullable() })
type Holder = z.infer<typeof holder>

let taken = 0

/** Takes the lock of `folder`, or throws a UserError that says which process holds it. */
export async function takeLock(folder: string): Promise<Lock> {
  await makeFolder(folder)
  const path = join(folder, 'lock')
  const me: Holder = { pid: process.pid, host: hostname(), born: await birthOf(process.pid) }
  const text = JSON.stringify(me)
  const aside = `${path}.${process.pid}.${taken++}`
  try {
    await writeFile(aside, text)
    // A hard link fails when the name is taken, and brings the content with it: nobody ever sees an empty lock.
    while (!(await isLinked(aside, path)) && !(await isTakenOver(path, aside, me.host))) await setTimeout(RETRY_MS)
  } finally {
    await rm(aside, { force: true })
  }
  return {
    path,
    async release() {
      if ((await contentOf(path)) === text) await rm(path, { force: true })
    },
  }
}

const RETRY_MS = 20

/** With the folders above it. Where a file system lets nobody make folders (/proc), node's own recursive way never ends. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
  await make().catch(async (error: unknown) => {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await make()
  })
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Puts the lock in `aside` in place of that of a dead process, and says whether it could: not when the lock changed meanwhile or another
 * takes it over. Throws when its process is alive, or on a machine that we cannot ask.
 */
async function isTakenOver(path: string, aside: string, host: string): Promise<boolean> {
  const text = await contentOf(path)
  if (text === null) return false
  await refuseLiving(text, path, host)
  // Whoever holds the claim on this dead lock is the only one that may replace it.
  const claim = `${path}.claim-${sha256(text).slice(0, 16)}`
  if (!(await isLinked(aside, claim))) {
    const other = readHolder((await contentOf(claim)) ?? '')
    if (other?.host === host && !(await isAlive(other))) await rm(claim, { force: true })
    return false
  }
  try {
    if ((await contentOf(path)) !== text) return false
    await rename(aside, path)
    return true
  } finally {
    await rm(claim, { force: true })
  }
}

async function refuseLiving(text: string, path: string, host: string): Promise<void> {
  const found = readHolder(text)
  if (found && (found.host !== host || (await isAlive(found)))) {
    throw new UserError(
      `another build (process ${found.pid} on ${found.host}) is at work here; wait for it, or remove ${path} if it is gone`,
    )
  }
}

/** Null where nothing has this name. Throws a UserError for what is no file: nobody that takes a lock makes a link or a pipe. */
async function contentOf(path: string): Promise<string | null> {
  try {
    if (!(await lstat(path)).isFile()) throw new UserError(`${path}: is no lock but something else; remove it, and run again`)
    return (await readOwnFile(path)).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function readHolder(text: string): Holder | null {
  try {
    return holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function isAlive({ pid, born }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false
  }
  const now = await birthOf(pid)
  return born === null || now === null || born === now
}

/** When a process started, in ticks of the kernel; null where the system does not tell. */
async function birthOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  // The second field is the program's name in brackets and may hold blanks; the start is the twenty-second.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}
