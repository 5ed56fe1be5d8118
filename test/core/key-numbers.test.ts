// Keys by number, against a Map.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashKey, KEY_BYTES, KeyNumbers } from '../../pipeline/core/key-numbers.ts'

/** Keys of which many share their first bytes, so that they are looked for in the same slots. */
const key = fc
  .tuple(fc.constantFrom('aaaa', 'aaab', 'ÿÿÿÿ'), fc.nat({ max: 999_999 }))
  .map(([start, n]) => `${start}${n}`.padEnd(KEY_BYTES, '.'))

test('each key has the number in whose turn it came, however often it is added', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3000, size: 'max' }), fc.array(key), (added, others) => {
      const [numbers, known] = [new KeyNumbers(), new Map<string, number>()]
      for (const one of added) {
        if (!known.has(one)) known.set(one, known.size)
        expect(numbers.add(one)).toBe(known.get(one))
      }
      expect(numbers.size).toBe(known.size)
      for (const one of [...added, ...others]) expect(numbers.find(one)).toBe(known.get(one) ?? -1)
    }),
    { numRuns: 20 },
  )
})

test('a key of another length is refused', () => {
  expect(() => new KeyNumbers().find('short')).toThrow('a key has 16 characters, not 5')
})

test('keys tell parts from one another', () => {
  expect(hashKey('ab', 'c')).not.toBe(hashKey('a', 'bc'))
  expect(hashKey('a')).toBe(hashKey('a'))
})
