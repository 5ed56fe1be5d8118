// Faults in builds, in a short form; `make chaos` runs many more.
import { expect, test } from 'vitest'
import { changingInput, damagedCaches, dyingThreads, fullDisks, kills, lostPermissions, onGround } from './faults.ts'
import { longLine, manyLines } from './huge.ts'

/** Only the superuser can mount a small disk or be another user; CI is one. */
const isNoSuperuser = process.getuid?.() !== 0 && !process.env.CI

test('a build killed at any moment leaves the last release, and the next goes on from what was done', () =>
  onGround(1, async (ground) => expect((await kills(ground, 4)).killed).toBeGreaterThan(0)))

test('a worker thread that dies at any moment costs nothing', () =>
  onGround(5, async (ground) => expect((await dyingThreads(ground, 3)).died).toBeGreaterThan(0)))

test('a damaged cache changes no release', () =>
  onGround(2, async (ground) => expect(await damagedCaches(ground, 3)).toEqual({ damaged: 3 })))

test('pages that vanish and change while they are read end in a release that verifies or in a message', () =>
  onGround(3, async (ground) => expect((await changingInput(ground, 2)).released).toBeGreaterThan(0)))

test.skipIf(isNoSuperuser)('a full disk is said, leaves the last release, and with room the next run makes the new one', () =>
  onGround(4, async (ground) => expect((await fullDisks(ground, 3)).failed).toBeGreaterThan(0)),
)

test.skipIf(isNoSuperuser)(
  'permission to write that is lost is said, leaves the last release, and when it is back the next run makes the new one',
  () => onGround(6, async (ground) => expect((await lostPermissions(ground, 3)).failed).toBeGreaterThan(0)),
)

test('a line beyond all measure, and lines without end that are no records, are rejected one by one', async () => {
  const [one, many] = [await longLine(60_000_000), await manyLines(60_000)]
  expect([one.rejects, many.rejects]).toEqual([1, 60_000])
  expect(Math.max(one.peakBytes, many.peakBytes)).toBeLessThan(800e6)
})
