// Lines that one of two files has alone, told as counting them tells, whatever their order.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesApart, linesOf, type Place } from '../../../pipeline/release/diff/lines-apart.ts'
import { inFolder } from '../../fixtures/release.ts'

/** The lines of `one` less those of `other`, each as often as it is left, sorted. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const left = [...one]
  for (const line of other) {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
  }
  return left.sort()
}

async function textsAt(path: string, places: readonly Place[]): Promise<string[]> {
  const bytes = await readFile(path)
  return places.map(({ offset, length }) => bytes.toString('utf8', offset, offset + length)).sort()
}

test('finds the lines that are in one file alone, each as many times', () =>
  inFolder(async (folder) => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    const lines = fc.array(fc.constantFrom('a', 'ộ', 'ộ b', '', '{"c":1}'), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(lines, lines, async (old, now) => {
        await writeFile(before, old.map((line) => `${line}\n`).join(''))
        await writeFile(after, now.map((line) => `${line}\n`).join(''))
        const apart = await linesApart(before, after)
        expect(await textsAt(before, apart.old)).toEqual(without(old, now))
        expect(await textsAt(after, apart.new)).toEqual(without(now, old))
      }),
      { numRuns: 100 },
    )
  }))

test('finds a line that was moved far, and those that are new, among long ones', () =>
  inFolder(async (folder) => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    const lines = Array.from({ length: 3000 }, (_, i) => `${i} ${'ộ'.repeat((i * 7) % 900)}`)
    const moved = [...lines.slice(0, 20), 'new', ...lines.slice(40, 2500), ...lines.slice(20, 40), ...lines.slice(2501)]
    for (const [path, texts] of [[before, lines] as const, [after, moved] as const])
      await writeFile(path, texts.map((line) => `${line}\n`).join(''))
    const apart = await linesApart(before, after)
    expect(await textsAt(before, apart.old)).toEqual([lines[2500]])
    expect(await textsAt(after, apart.new)).toEqual(['new'])
    const read: string[] = []
    for await (const { bytes } of linesOf(after)) read.push(bytes.toString('utf8'))
    expect(read).toEqual(moved)
  }))

test('refuses a file whose last line does not end', () =>
  inFolder(async (folder) => {
    const [whole, cut] = [join(folder, 'whole'), join(folder, 'cut')]
    await writeFile(whole, 'a\nb\n')
    await writeFile(cut, 'a\nb')
    await expect(linesApart(whole, cut)).rejects.toThrow('the last line does not end')
  }))
