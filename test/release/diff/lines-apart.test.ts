// Lines that one of two files has alone, told as counting them tells, whatever their order.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesApart, linesOf } from '../../../pipeline/release/diff/lines-apart.ts'
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

async function textsAt(path: string, offsets: ReadonlySet<number>): Promise<string[]> {
  const texts: string[] = []
  for await (const { text, offset } of linesOf(path)) if (offsets.has(offset)) texts.push(text)
  return texts.sort()
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
