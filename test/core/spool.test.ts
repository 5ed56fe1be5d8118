// The spool: what was put in comes out, in any order, also when many add at once.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Spool } from '../../pipeline/core/spool.ts'
import { inFolder } from '../fixtures/release.ts'

test('records come back by key, whatever their length and the order in which they are asked for', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create<string>(join(folder, 'spool'))
    await spool.add('a', 'tin mở')
    await spool.add('b', '')
    expect(await spool.get('b')).toBe('')
    await spool.add('c', 'x'.repeat(3_000_000))
    expect(await spool.get('a')).toBe('tin mở')
    expect((await spool.get('c')).length).toBe(3_000_000)
    await spool.close()
  }))

test('many may add at once, past several writes to the file', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create<number>(join(folder, 'spool'))
    const record = (i: number) => `${i} ${'đ'.repeat((i * 37) % 5000)}`
    const numbers = Array.from({ length: 1500 }, (_, i) => i)
    await Promise.all(numbers.map((i) => spool.add(i, record(i))))
    for (const i of numbers) expect(await spool.get(i)).toBe(record(i))
    await spool.close()
  }))

test('a later record under the same key replaces the earlier one', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create<string>(join(folder, 'spool'))
    await spool.add('a', 'one')
    await spool.add('a', 'two')
    expect(await spool.get('a')).toBe('two')
    await spool.close()
  }))

test('a key that was never added is refused', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create<string>(join(folder, 'spool'))
    await expect(spool.get('a')).rejects.toThrow('no record a')
    await spool.close()
  }))
