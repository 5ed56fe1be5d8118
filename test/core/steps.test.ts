// Work in steps: the same result at once and in turns, and an end where a turn asks for it.
import { expect, test } from 'vitest'
import { atOnce, each, inTurns, type Steps } from '../../pipeline/core/steps.ts'

const NUMBERS = Array.from({ length: 2500 }, (_, i) => i)

function* sum(numbers: readonly number[]): Steps<number> {
  let total = 0
  yield* each(numbers, (number) => {
    total += number
  })
  return total
}

test('work at once and work in turns give the same, with a turn after every hundredth item', async () => {
  let turns = 0
  const inPieces = await inTurns(sum(NUMBERS), async () => {
    turns++
  })
  expect([inPieces, turns]).toEqual([3_123_750, 25])
  expect(atOnce(sum(NUMBERS))).toBe(inPieces)
})

test('a turn may end the work', async () => {
  const stop = async () => {
    throw new Error('stopped')
  }
  await expect(inTurns(sum(NUMBERS), stop)).rejects.toThrow('stopped')
})
