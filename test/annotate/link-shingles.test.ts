// Shingles that several quotes look up, against a Map of lists.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LookedUp, lookedUp } from '../../pipeline/annotate/link-shingles.ts'
import { WordBlocks } from '../../pipeline/annotate/same-words.ts'

const quote = fc
  .array(fc.constantFrom('hòa', 'bình', 'hợp', 'tác', 'bền', 'vững'), { minLength: 5, maxLength: 12 })
  .map((words) => words.join(' '))

test('shingles of one quote alone are none of them; the others have the quotes that hold them', () => {
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 60 }), (quotes) => {
      const [all, counts] = [new LookedUp(), new Map<number, number>()]
      for (const words of quotes) {
        all.add(words)
        for (const shingle of lookedUp(words)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
      }
      const [repeated, held] = [all.repeated(), new Map<number, number[]>()]
      for (const [i, words] of quotes.entries()) {
        for (const shingle of lookedUp(words)) {
          const number = repeated.number(shingle)
          expect(number >= 0).toBe((counts.get(shingle) ?? 0) > 1)
          if (number < 0) continue
          const holders = held.get(number) ?? []
          held.set(number, holders)
          expect([...repeated.holdersOf(number)].reverse()).toEqual(holders)
          expect(repeated.count(number)).toBe(holders.length)
          repeated.hold(number, i)
          holders.push(i)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('codes of words come back by number', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { maxLength: 3000 }), { maxLength: 20 }), (lists) => {
      const blocks = new WordBlocks()
      for (const list of lists) blocks.add(Uint32Array.from(list))
      expect(lists.map((_, number) => [...blocks.at(number)])).toEqual(lists)
    }),
    { numRuns: 30 },
  )
})
