// Runs that are stopped or killed: the last release is as it was, and the next run does its work.
import { readdir, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { Interrupted } from '../../pipeline/core/errors.ts'
import { unlessStopped } from '../../pipeline/run/stopping.ts'
import { page, type Ran, SILENT_EFFECTS, tinmo, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

vi.mock('node:fs/promises', async (actual) => {
  const all = await actual<typeof import('node:fs/promises')>()
  return { ...all, rename: vi.fn(all.rename) }
})

/** A folder with a release of two pages, and then with so many pages that a build takes seconds. */
const inBusyFolder = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình'), 'b.txt': page('Hòa Lạc') })
    expect((await tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])).code).toBe(0)
    const many = Array.from({ length: 150 }, (_, i) => [`${i}.txt`, page(`Số ${i}`)])
    await writeFiles(join(folder, 'in'), Object.fromEntries(many))
    await use(folder)
  })

/** Sends the signal when the run has reported that the stage is done; says how it ended and how long after the signal. */
async function stopAfter(stage: string, signal: NodeJS.Signals, folder: string): Promise<Ran & { readonly ms: number }> {
  let at = 0
  const ran = await tinmoProcess(['build', join(folder, 'in'), '--out', join(folder, 'out')], {
    meanwhile: ({ kill, onReport }) =>
      onReport((text) => {
        if (!text.startsWith(stage) || at) return
        at = performance.now()
        kill(signal)
      }),
  })
  return { ...ran, ms: performance.now() - at }
}

// By the clock, as the promise is: whoever presses Ctrl-C waits by it.
test.each([
  ['SIGINT', 'load', 130],
  ['SIGTERM', 'export', 143],
] as const)('%s after %s ends the run within two seconds, and leaves nothing half-made', (signal, stage, code) =>
  inBusyFolder(async (folder) => {
    const latest = await readlink(join(folder, 'out/latest'))
    const ran = await stopAfter(stage, signal, folder)
    expect(ran.code).toBe(code)
    expect(ran.out).toBe('')
    expect(ran.ms).toBeLessThan(2000)
    expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(['.work', latest, 'latest', 'versions.json'].toSorted())
    expect(await readlink(join(folder, 'out/latest'))).toBe(latest)
    expect((await readdir(join(folder, 'out/.work'))).toSorted()).toEqual(['cache', 'last-build.json', 'log', 'pages'])
  }),
)

test('items for which nobody waits let a signal in all the same', async () => {
  const stop = new AbortController()
  setImmediate(() => stop.abort('SIGINT'))
  const items = async function* () {
    for (let i = 0; i < 100_000; i++) yield i
  }
  let seen = 0
  const take = async () => {
    for await (const _ of unlessStopped(items(), { ...SILENT_EFFECTS, stop: stop.signal })) seen++
  }
  await expect(take()).rejects.toBeInstanceOf(Interrupted)
  expect(seen).toBeLessThan(1000)
})

test('a run that was killed leaves the last release; the next one clears up after it and gives the same release as ever', () =>
  inBusyFolder(async (folder) => {
    const latest = await readlink(join(folder, 'out/latest'))
    expect((await stopAfter('annotate', 'SIGKILL', folder)).code).toBeNull()
    expect(await readlink(join(folder, 'out/latest'))).toBe(latest)
    expect((await tinmo(['verify', join(folder, 'out/latest')])).code).toBe(0)
    expect(await readdir(join(folder, 'out/.work'))).toContain('staging')

    const build = (out: string) => tinmo(['build', join(folder, 'in'), '--out', join(folder, out)])
    expect((await build('out')).code).toBe(0)
    expect((await build('clean')).code).toBe(0)
    expect(await readFile(join(folder, 'out/latest/SHA256SUMS'), 'utf8')).toBe(
      await readFile(join(folder, 'clean/latest/SHA256SUMS'), 'utf8'),
    )
    expect((await readdir(join(folder, 'out/.work'))).toSorted()).toEqual(['cache', 'last-build.json', 'log', 'pages'])
  }))

test('a run that finds nothing to do clears up after a killed one, too', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình') })
    const build = () => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect((await build()).code).toBe(0)
    const work = join(folder, 'out/.work')
    const kept = await readdir(join(work, 'pages'))
    await writeFiles(work, { 'staging/release/x': '', 'lock.1.1': '', 'pages/0.1.0-gone.jsonl': '', 'pages/0.1.0-gone.reasons.jsonl': '' })
    expect((await build()).code).toBe(0)
    expect((await readdir(work)).toSorted()).toEqual(['cache', 'last-build.json', 'log', 'pages'])
    expect(await readdir(join(work, 'pages'))).toEqual(kept)
  }))

test('two runs at once on one output folder: the second says who is at work', () =>
  inBusyFolder(async (folder) => {
    const args = ['build', join(folder, 'in'), '--out', join(folder, 'out')]
    const first = tinmoProcess(args)
    while (!(await readdir(join(folder, 'out/.work'))).includes('lock')) await setTimeout(10)
    expect(await tinmo(args)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^tinmo: another build \(process \d+/u) })
    expect((await first).code).toBe(0)
  }))

test('what somebody put into a release is neither removed nor taken over', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình') })
    const build = () => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect((await build()).code).toBe(0)
    const release = join(folder, 'out', await readlink(join(folder, 'out/latest')))
    await writeFiles(release, { 'ghi-chú.txt': 'của tôi', '.DS_Store': '' })
    const ran = await build()
    expect(ran).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`${release}/ghi-chú.txt: is no part of the release; move it away`),
    })
    expect(await readFile(join(release, 'ghi-chú.txt'), 'utf8')).toBe('của tôi')
    await rm(join(release, 'ghi-chú.txt'))
    // What a desktop leaves is nobody's: the release is as it was.
    expect((await build()).code).toBe(0)
    await rm(join(release, '.DS_Store'))
    expect((await tinmo(['verify', release])).code).toBe(0)
    // A damaged release is replaced, but for what is not of it.
    await writeFiles(release, { 'quotes.csv': 'hỏng', '.ghi-chú': 'của tôi' })
    await rm(join(release, 'SHA256SUMS'))
    expect(await build()).toMatchObject({ code: 1, err: expect.stringContaining('.ghi-chú: is no part of the release') })
    await rm(join(release, '.ghi-chú'))
    expect((await build()).code).toBe(0)
    expect((await tinmo(['verify', release])).code).toBe(0)
    expect((await readdir(join(folder, 'out/.work'))).toSorted()).toEqual(['cache', 'last-build.json', 'log', 'pages'])
  }))

test('a damaged release is set aside by a rename, and put back whole where the new one cannot take its place', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình') })
    const build = () => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect((await build()).code).toBe(0)
    const release = join(folder, 'out', await readlink(join(folder, 'out/latest')))
    const aside = join(folder, 'out/.work/replaced')
    const files = await readdir(release, { recursive: true })
    await writeFiles(release, { 'quotes.csv': 'hỏng' })
    const atLast = vi.mocked(rename).getMockImplementation()
    vi.mocked(rename).mockImplementation(async (from, to) => {
      if (to === release && from !== aside) throw Object.assign(new Error('EIO: i/o error, rename'), { code: 'EIO', syscall: 'rename' })
      await atLast?.(from, to)
    })
    try {
      expect(await build()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('EIO') })
    } finally {
      vi.mocked(rename).mockImplementation(atLast ?? rename)
    }
    expect((await readdir(release, { recursive: true })).toSorted()).toEqual(files.toSorted())
    expect(await readFile(join(release, 'quotes.csv'), 'utf8')).toBe('hỏng')
    expect((await build()).code).toBe(0)
    expect((await tinmo(['verify', release])).code).toBe(0)
    expect(await readdir(join(folder, 'out/.work'))).not.toContain('replaced')
  }))

test('a file at the place of a release is an error, and stays', () =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, 'in'), { 'a.txt': page('An Bình') })
    const build = () => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out')])
    expect((await build()).code).toBe(0)
    const release = join(folder, 'out', await readlink(join(folder, 'out/latest')))
    await rm(release, { recursive: true })
    await writeFile(release, 'của tôi')
    expect(await build()).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`${release}: is no part of the release`) })
    expect(await readFile(release, 'utf8')).toBe('của tôi')
    await rm(release)
    expect((await build()).code).toBe(0)
  }))
