// The lock of an output folder: one holder, given back, taken over from the dead only.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { takeLock } from '../../pipeline/core/lock.ts'
import { inFolder } from '../fixtures/release.ts'

vi.mock('node:fs/promises', async (actual) => {
  const all = await actual<typeof import('node:fs/promises')>()
  return { ...all, writeFile: vi.fn(all.writeFile) }
})

const write = (folder: string, holder: object | string) =>
  writeFile(join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))

test('a lock that is held is refused, with the process that holds it; a lock that was given back is not', () =>
  inFolder(async (folder) => {
    const lock = await takeLock(folder)
    await expect(takeLock(folder)).rejects.toThrow(`process ${process.pid} on ${hostname()}`)
    await lock.release()
    await (await takeLock(folder)).release()
  }))

test.each([
  ['of a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), born: '1' }],
  ['of an earlier process with the number of one that lives', { pid: process.pid, host: hostname(), born: '1' }],
  ['that a crash left empty', ''],
])('a lock %s is taken over', (_, holder) =>
  inFolder(async (folder) => {
    await write(folder, holder)
    await (await takeLock(folder)).release()
  }),
)

test('a lock that cannot be written leaves nothing behind', () =>
  inFolder(async (folder) => {
    const writing = vi.mocked(writeFile).mockImplementationOnce(async (path) => {
      await appendFile(String(path), '{')
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
    })
    await expect(takeLock(folder)).rejects.toThrow('ENOSPC')
    expect(writing).toHaveBeenCalled()
    expect(await readdir(folder)).toEqual([])
  }))

test('a lock of another machine is not taken over', () =>
  inFolder(async (folder) => {
    await write(folder, { pid: 1, host: 'elsewhere.example', born: null })
    await expect(takeLock(folder)).rejects.toThrow('on elsewhere.example')
  }))

test.each([
  ['a link to nothing', (path: string) => symlink('/none', path)],
  ['a link to a file', (path: string) => symlink('/etc/hosts', path)],
  ['a pipe', async (path: string) => execFileSync('mkfifo', [path])],
  ['a folder', (path: string) => mkdir(path)],
])('%s is no lock: it is named, not waited for, and stays', (_, make) =>
  inFolder(async (folder) => {
    await make(join(folder, 'lock'))
    await expect(takeLock(folder)).rejects.toThrow(`${join(folder, 'lock')}: is no lock but something else`)
    expect(await readdir(folder)).toEqual(['lock'])
  }),
)

test('of many that take over a dead lock at once, one gets it', () =>
  inFolder(async (folder) => {
    await write(folder, { pid: 2 ** 22 + 1, host: hostname(), born: '1' })
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(await readFile(join(folder, 'lock'), 'utf8')).toContain(String(process.pid))
  }))

test.runIf(existsSync('/proc/self'))('a folder that nobody can make is an error, not a wait without end', async () => {
  await expect(takeLock('/proc/tinmo/out')).rejects.toThrow('ENOENT')
})
