// The spool: what was put in comes out, in any order, also when many add at once.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Spool } from '../../pipeline/core/spool.ts'
import { inFolder } from '../fixtures/release.ts'

test('records come back by number, whatever their length and the order in which they are asked for', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create(join(folder, 'spool'))
    await spool.add(1, 'tin mở')
    await spool.add(2, '-')
    expect(await spool.get(2)).toBe('-')
    await spool.add(3, 'x'.repeat(3_000_000))
    expect(await spool.get(1)).toBe('tin mở')
    expect((await spool.get(3)).length).toBe(3_000_000)
    await spool.close()
  }))

test('many may add at once, past several writes to the file', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create(join(folder, 'spool'))
    const record = (i: number) => `${i} ${'đ'.repeat((i * 37) % 5000)}`
    const numbers = Array.from({ length: 1500 }, (_, i) => i)
    await Promise.all(numbers.map((i) => spool.add(i, record(i))))
    for (const i of numbers) expect(await spool.get(i)).toBe(record(i))
    const back: string[] = []
    const written = await spool.written()
    for (const text of written.records(numbers.toReversed())) back.push(text)
    expect(back).toEqual(numbers.toReversed().map(record))
    let next = 0
    for (const text of written.records(numbers)) expect(text).toBe(record(next++))
    expect(next).toBe(numbers.length)
    await spool.close()
  }))

test('a later record under the same number replaces the earlier one', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create(join(folder, 'spool'))
    await spool.add(1, 'one')
    await spool.add(1, 'two')
    expect(await spool.get(1)).toBe('two')
    await spool.close()
  }))

test('a number that was never added is refused', () =>
  inFolder(async (folder) => {
    const spool = await Spool.create(join(folder, 'spool'))
    await expect(spool.get(1)).rejects.toThrow('no record 1')
    await spool.close()
  }))
