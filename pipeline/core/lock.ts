// A lock on an output folder: one build at a time. A lock whose process is gone is taken over.
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, UserError } from './errors.ts'

export interface Lock {
  release(): Promise<void>
}

/** Takes the lock of `folder`, or throws a UserError that says which process holds it. */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = await open(path, 'wx')
      await handle.writeFile(`${process.pid}\n`)
      await handle.close()
      return { release: () => rm(path, { force: true }) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
    const holder = await lockHolder(path)
    if (holder !== null && isAlive(holder)) {
      throw new UserError(`${folder}: another build (process ${holder}) is at work here; wait for it, or give another --out`)
    }
    await rm(path, { force: true })
  }
  throw new UserError(`${path}: the lock could not be taken`)
}

/** The process id in the lock file; null when the file is gone or holds none. */
async function lockHolder(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return Number.isInteger(pid) && pid > 0 ? pid : null
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
