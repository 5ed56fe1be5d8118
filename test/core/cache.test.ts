// The cache on disk: what was put in comes out after it was closed or the process died; what is damaged is not there.
import { appendFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cache } from '../../pipeline/core/cache.ts'
import { hashKey } from '../../pipeline/core/key-numbers.ts'
import { inFolder } from '../fixtures/release.ts'

const KEYS = ['một', 'hai', 'ba', 'bốn'].map((name) => hashKey(name))
const [ONE = '', TWO = '', THREE = ''] = KEYS

async function filled(path: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const cache = await Cache.open(path)
  for (const [key, text] of Object.entries(texts)) await cache.put(key, text)
  await cache.close()
}

async function contents(path: string): Promise<(string | null)[]> {
  const cache = await Cache.open(path)
  const texts: (string | null)[] = []
  for (const key of KEYS) texts.push(await cache.get(key))
  await cache.close()
  return texts
}

test('entries come back, in this run and in the next', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'deep/er/a.cache')
    const cache = await Cache.open(path)
    expect(await cache.get(ONE)).toBe(null)
    await cache.put(ONE, 'tin mở')
    await cache.put(TWO, '')
    expect(await cache.get(ONE)).toBe('tin mở')
    await cache.put(ONE, 'tin mới hơn')
    await cache.close()
    expect(await contents(path)).toEqual(['tin mới hơn', '', null, null])
  }))

test('an entry that was cut off is gone, those before it stay, and the file goes on', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.cache')
    for (const lost of [1, 20]) {
      await rm(path, { force: true })
      await filled(path, { [ONE]: 'first', [TWO]: 'second' })
      await truncate(path, (await stat(path)).size - lost)
      expect(await contents(path)).toEqual(['first', null, null, null])
    }
    await filled(path, { [THREE]: 'third' })
    expect(await contents(path)).toEqual(['first', null, 'third', null])
  }))

test('no byte of the file can be changed so that a wrong text comes out', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.cache')
    const texts = ['first', 'second', 'third', 'fourth']
    await filled(path, Object.fromEntries(KEYS.map((key, i) => [key, texts[i] ?? ''])))
    const whole = await readFile(path)
    for (let at = 0; at < whole.length; at++) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x41
      await writeFile(path, bytes)
      const found = await contents(path)
      found.forEach((text, i) => void expect([texts[i], null]).toContain(text))
      expect(found).not.toEqual(texts)
    }
  }))

test('the text of one key is none of another, though it is whole', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.cache')
    await filled(path, { [ONE]: 'first', [TWO]: 'other' })
    const bytes = await readFile(path)
    const half = bytes.length / 2
    bytes.copy(bytes, half + 16, 16, half)
    await writeFile(path, bytes)
    expect(await contents(path)).toEqual(['first', null, null, null])
  }))

test('bytes that are no cache are an empty cache', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.cache')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await writeFile(path, bytes)
        expect(await contents(path)).toEqual([null, null, null, null])
      }),
      { numRuns: 50 },
    )
    await mkdir(join(folder, 'folder.cache'))
    expect(await contents(join(folder, 'folder.cache'))).toEqual([null, null, null, null])
  }))

test('entries that were not asked for go once they are more than half of the cache', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'a.cache')
    await filled(path, { [ONE]: 'x'.repeat(1000), [TWO]: 'y'.repeat(900), [THREE]: 'z' })
    const halfUsed = await Cache.open(path)
    expect(await halfUsed.get(ONE)).not.toBe(null)
    expect(halfUsed.use()).toMatchObject({ entries: 3, used: 1 })
    await halfUsed.closeAndTrim()
    expect(await contents(path)).toEqual(['x'.repeat(1000), 'y'.repeat(900), 'z', null])
    const hardlyUsed = await Cache.open(path)
    expect(await hardlyUsed.get(TWO)).not.toBe(null)
    await hardlyUsed.closeAndTrim()
    expect(await contents(path)).toEqual([null, 'y'.repeat(900), null, null])
    await appendFile(path, 'half an entry')
    expect(await contents(path)).toEqual([null, 'y'.repeat(900), null, null])
  }))
