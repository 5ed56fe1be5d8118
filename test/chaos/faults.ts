// Faults put into builds at random moments, and what must hold after each: `latest` is a whole release at any time, the next run makes the very
// release of an undisturbed one, does nothing again that the cache holds, and leaves nothing behind. Every function throws where it does not hold.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Cache } from '../../pipeline/core/cache.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import { page, type Ran, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { randomSeries } from './random.ts'

const run = promisify(execFile)

/** Where the trials take place. */
export interface Ground {
  readonly folder: string
  /** Pages of the second release, and their number. */
  readonly input: string
  readonly pages: number
  /** An output folder with a first release, of two of the pages. */
  readonly first: string
  /** `sums` of the release of all pages, made undisturbed after the first. */
  readonly wanted: string
  /** Of the undisturbed run. */
  readonly milliseconds: number
  /** From 0 to 1, the same series each time. */
  random(): number
}

/** `pages`: of about 13 kB each in the cache, which is written 256 kB at a time: of 60 little is in it before the build ends. */
export async function onGround<T>(seed: number, use: (ground: Ground) => Promise<T>, pageCount = 60): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tinmo-chaos-'))
  try {
    const [input, first] = [join(folder, 'in'), join(folder, 'first')]
    const pages = Array.from({ length: pageCount }, (_, i) => [`${i}.txt`, page(`Số ${i}`)])
    await writeFiles(input, Object.fromEntries(pages.slice(0, 2)))
    await built(input, first)
    await writeFiles(input, Object.fromEntries(pages))
    const undisturbed = join(folder, 'undisturbed')
    await cp(first, undisturbed, { recursive: true, verbatimSymlinks: true })
    const begun = performance.now()
    await built(input, undisturbed)
    const milliseconds = performance.now() - begun
    return await use({ folder, input, pages: pageCount, first, wanted: await sums(undisturbed), milliseconds, random: randomSeries(seed) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `times` builds killed at random moments; how many left work for the next run to take from the cache. */
export async function kills(ground: Ground, times: number): Promise<{ readonly killed: number; readonly resumed: number }> {
  let [killed, resumed] = [0, 0]
  for (let i = 0; i < times; i++) {
    const out = await freshOut(ground)
    const before = await readlink(join(out, 'latest'))
    const moment = ground.random() * ground.milliseconds * 1.1
    const { code } = await tinmoProcess(args(ground.input, out, i % 2 ? ['--jobs', '2'] : []), {
      meanwhile: ({ kill }) => void setTimeout(moment).then(() => kill('SIGKILL')),
    })
    if (code === null) killed++
    const latest = await readlink(join(out, 'latest'))
    await wholeRelease(out)
    const isDone = latest !== before
    const survived = await entriesOf(out)
    const { added, used } = await built(ground.input, out)
    // A run that is killed when all is done but the move of `latest` leaves nothing to do.
    if (!isDone && used > 0 && added !== used - survived)
      throw new Error(`${added} of ${used} done again, though the cache held ${survived}`)
    if (!isDone && survived > 4) resumed++
    await asWanted(ground, out)
  }
  return { killed, resumed }
}

/** A build killed before each change of a name that it makes, from the lock to `latest`; how many there are. Stops before the change `most`. */
export async function killsBetweenNames(ground: Ground, most = Number.POSITIVE_INFINITY): Promise<{ readonly killed: number }> {
  for (let at = 0; ; at++) {
    const out = await freshOut(ground)
    const env = { NODE_OPTIONS: `--import=${KILLED_AT}`, KILLED_AT: String(at) }
    const { code, err } = at < most ? await tinmoProcess(args(ground.input, out), { env }) : { code: 0, err: '' }
    if (code === 0) return { killed: at }
    if (code !== null) throw new Error(`exit code ${code}: ${err}`)
    await wholeRelease(out)
    await built(ground.input, out)
    await asWanted(ground, out)
  }
}

const KILLED_AT = new URL('../fixtures/killed-at.mjs', import.meta.url).href

/** `times` builds of which a worker thread dies at a random moment; how many did. The work goes on in another, and nothing is missing. */
export async function dyingThreads(ground: Ground, times: number): Promise<{ readonly died: number }> {
  let died = 0
  for (let i = 0; i < times; i++) {
    const out = await freshOut(ground)
    const death = join(ground.folder, 'death')
    const env = { NODE_OPTIONS: `--import=${DYING_THREAD}`, DIES_AT: String(Math.floor(ground.random() * ground.pages)), DEATH: death }
    const { code, err } = await tinmoProcess(args(ground.input, out, ['--jobs', '2']), { env })
    if (code !== 0) throw new Error(`exit code ${code}: ${err}`)
    await asWanted(ground, out)
    if (await stat(death).catch(() => null)) died++
    await rm(death, { force: true })
  }
  return { died }
}

const DYING_THREAD = new URL('../fixtures/dying-thread.mjs', import.meta.url).href

/** `times` builds on a disk that is full before they end; how many failed with a message of one line. */
export async function fullDisks(ground: Ground, times: number): Promise<{ readonly failed: number }> {
  let failed = 0
  const mount = join(ground.folder, 'disk')
  await mkdir(mount)
  for (let i = 0; i < times; i++) {
    const start = await sizeOf(ground.first)
    const kilobytes = Math.ceil(start / 1024 + 200 + ground.random() * 4000)
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', mount])
    try {
      const out = join(mount, 'out')
      await cp(ground.first, out, { recursive: true, verbatimSymlinks: true })
      const before = await readlink(join(out, 'latest'))
      const ran = await tinmoProcess(args(ground.input, out))
      await saysWhatFailed({ ...ran, out, before }, /^tinmo: .*(?:ENOSPC|no space)/mu)
      if (ran.code !== 0) failed++
      await run('mount', ['-o', 'remount,size=200m', mount])
      await built(ground.input, out)
      await asWanted(ground, out)
    } finally {
      await run('umount', [mount])
    }
  }
  await rm(mount, { recursive: true })
  return { failed }
}

/** `times` builds by an ordinary user who may no longer write at a random moment; how many failed with a message of one line. */
export async function lostPermissions(ground: Ground, times: number): Promise<{ readonly failed: number }> {
  let failed = 0
  for (let i = 0; i < times; i++) {
    const out = await freshOut(ground)
    const before = await readlink(join(out, 'latest'))
    await run('chmod', ['755', ground.folder])
    await run('chown', ['-R', `${NOBODY}:${NOBODY}`, out])
    const moment = ground.random() * ground.milliseconds
    let shut: Promise<unknown> = Promise.resolve()
    const ran = await tinmoProcess(args(ground.input, out), {
      user: NOBODY,
      cwd: ground.folder,
      meanwhile: () => {
        shut = setTimeout(moment).then(() => run('find', [out, '-type', 'd', '-exec', 'chmod', '555', '{}', '+']).catch(() => null))
      },
    })
    await shut
    await saysWhatFailed({ ...ran, out, before }, /^tinmo: .*(?:EACCES|permission denied)/mu)
    if (ran.code !== 0) failed++
    await run('chmod', ['-R', 'u+w', out])
    await built(ground.input, out)
    await asWanted(ground, out)
  }
  return { failed }
}

const NOBODY = 65534

/** `times` builds while pages vanish and change; each must end with a release that verifies, or say what is wrong. */
export async function changingInput(ground: Ground, times: number): Promise<{ readonly released: number }> {
  let released = 0
  for (let i = 0; i < times; i++) {
    const out = await freshOut(ground)
    const input = join(ground.folder, 'changing')
    await cp(ground.input, input, { recursive: true })
    let changes = Promise.resolve()
    const { code, err } = await tinmoProcess(args(input, out), {
      meanwhile: () => {
        changes = change(input, ground)
      },
    })
    await changes
    await wholeRelease(out)
    if (code === 0) released++
    else if (code !== 1 || !err.startsWith('tinmo: ')) throw new Error(`exit code ${code}: ${err}`)
    await rm(input, { recursive: true, force: true })
  }
  return { released }
}

/** `times` builds over a cache with damaged bytes. */
export async function damagedCaches(ground: Ground, times: number): Promise<{ readonly damaged: number }> {
  const out = await freshOut(ground)
  await built(ground.input, out)
  for (let i = 0; i < times; i++) {
    const cache = join(out, '.work/cache')
    const path = join(cache, (await readdir(cache))[0] ?? '')
    const bytes = await readFile(path)
    const at = Math.floor(ground.random() * bytes.length)
    if (i % 3 === 0) bytes.fill(Math.floor(ground.random() * 256), at, at + 1 + Math.floor(ground.random() * 5000))
    else bytes[at] = (bytes[at] ?? 0) ^ (1 << (i % 8))
    await writeFile(path, i % 3 === 2 ? bytes.subarray(0, at) : bytes)
    for (const name of await readdir(out)) if (name !== '.work') await rm(join(out, name), { recursive: true })
    await rm(join(out, '.work/last-build.json'))
    await cp(ground.first, out, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.includes('.work') })
    await built(ground.input, out)
    await asWanted(ground, out)
  }
  return { damaged: times }
}

async function change(input: string, { pages, random, milliseconds }: Ground): Promise<void> {
  await setTimeout(random() * milliseconds)
  for (let i = 0; i < pages; i += 2) {
    const path = join(input, `${Math.floor(random() * pages)}.txt`)
    await (i % 4 ? rm(path, { force: true }) : writeFile(path, page(`Mới ${i}`)))
  }
}

const args = (input: string, out: string, more: readonly string[] = []) => ['build', input, '--out', out, '--quiet', ...more]

async function built(input: string, out: string): Promise<{ readonly added: number; readonly used: number }> {
  const { code, err } = await tinmoProcess(args(input, out))
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`)
  const logs = (await readdir(join(out, '.work/log'))).toSorted()
  const log = await readFile(join(out, '.work/log', logs.at(-1) ?? ''), 'utf8')
  const line = log.split('\n').find((text) => text.includes('"msg":"cached"'))
  return line ? JSON.parse(line).cache : { added: 0, used: 0 }
}

async function freshOut({ folder, first }: Ground): Promise<string> {
  const out = join(folder, 'out')
  await rm(out, { recursive: true, force: true })
  await cp(first, out, { recursive: true, verbatimSymlinks: true })
  return out
}

async function wholeRelease(out: string): Promise<void> {
  const problems = await verifyRelease(join(out, 'latest'))
  if (problems.length > 0) throw new Error(`latest is no whole release: ${JSON.stringify(problems[0])}`)
}

/** A run that succeeded, or said in one line what failed and left `latest` where it was. */
async function saysWhatFailed({ code, err, out, before }: Pick<Ran, 'code' | 'err'> & Failing, message: RegExp): Promise<void> {
  await wholeRelease(out)
  if (code === 0) return
  if (code !== 1 || !message.test(err) || /\n {4}at /u.test(err)) throw new Error(`exit code ${code}: ${err}`)
  if ((await readlink(join(out, 'latest'))) !== before) throw new Error('a failed run moved latest')
}

interface Failing {
  readonly out: string
  /** Where `latest` pointed before the run. */
  readonly before: string
}

async function asWanted({ wanted }: Ground, out: string): Promise<void> {
  const found = await sums(out)
  if (found !== wanted) {
    const known = new Set(wanted.split('\n'))
    const others = found.split('\n').filter((line) => !known.has(line))
    const rejects = await readFile(join(out, 'latest/rejects.jsonl'), 'utf8')
    throw new Error(
      `the release differs from that of an undisturbed run: ${others.slice(0, 5).join('; ')}; rejects: ${rejects.slice(0, 400)}`,
    )
  }
  const left = (await readdir(join(out, '.work'))).toSorted()
  const expected = ['cache', 'last-build.json', 'log', 'pages']
  if (JSON.stringify(left) !== JSON.stringify(expected)) throw new Error(`left behind: ${left.join(' ')}`)
}

/** The hash of every file of the release, and the list of the versions. */
const sums = async (out: string) =>
  `${await readFile(join(out, 'latest/SHA256SUMS'), 'utf8')}${await readFile(join(out, 'versions.json'), 'utf8')}`

async function entriesOf(out: string): Promise<number> {
  const folder = join(out, '.work/cache')
  let entries = 0
  for (const name of await readdir(folder)) {
    const cache = await Cache.open(join(folder, name))
    entries += cache.use().entries
    await cache.close()
  }
  return entries
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + Math.ceil(size / 4096) * 4096, 0)
}
