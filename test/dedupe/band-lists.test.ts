// Documents by band, against a Map of arrays.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BandLists } from '../../pipeline/dedupe/band-lists.ts'

/** Bands of which many end in the same bits, so that their lists are one. */
const band = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 })).map(([high, low]) => ((high << 20) | low) >>> 0)

test('each band has the documents that were added to it, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(band, fc.nat({ max: 1e6 })), { maxLength: 9000, size: 'max' }), fc.array(band), (added, others) => {
      const [lists, known] = [new BandLists(), new Map<number, Set<number>>()]
      for (const [one, document] of added) {
        lists.add(one, document)
        known.set(one, (known.get(one) ?? new Set()).add(document))
      }
      for (const one of [...known.keys(), ...others]) {
        const found = new Set<number>()
        lists.collect(one, found)
        expect(found).toEqual(known.get(one) ?? new Set())
      }
    }),
    { numRuns: 15 },
  )
})
