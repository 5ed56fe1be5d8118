// Exact duplicates: which documents repeat another, which one is kept, and that the order of the input is no matter.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowId, sha256 } from '../../pipeline/core/hash.ts'
import { bodyHash } from '../../pipeline/dedupe/place.ts'
import { expectInStep } from '../fixtures/cost.ts'
import { idsOf, type Page, placedPages } from './placed.ts'

const BODY = 'Ông Nam nói: "Hòa bình là điều quý nhất." Hội nghị bế mạc chiều 7/5.'

test.each([
  ['white space', BODY.replaceAll(' ', '\u00a0 \n')],
  ['quotation marks', BODY.replaceAll('"', '“')],
  ['punctuation', BODY.replaceAll('.', '…').replace(':', '')],
  ['case', BODY.toUpperCase()],
  ['the place of tone marks', BODY.replace('Hòa', 'Hoà')],
  ['decomposed letters', BODY.normalize('NFD')],
])('bodies that differ in %s only are equal', (_, body) => {
  expect(bodyHash(body)).toBe(bodyHash(BODY))
})

test.each([
  ['a word more', `${BODY} Hết.`],
  ['another number', BODY.replace('7/5', '7/6')],
  ['another tone', BODY.replace('Hòa', 'Hóa')],
  ['another order', BODY.replace('chiều 7/5', '7/5 chiều')],
])('bodies with %s are not equal', (_, body) => {
  expect(bodyHash(body)).not.toBe(bodyHash(BODY))
})

test('bodies without words are equal to the very same one only', () => {
  expect(bodyHash('***')).not.toBe(bodyHash('---'))
  expect(bodyHash('***')).toBe(bodyHash('***'))
})

const key = (path: string, changes: Partial<Page> = {}): Page => ({
  sha256: sha256(path),
  path,
  record: null,
  bytes: 10,
  bodyHash: 'same',
  bodyLength: 100,
  published: '2021-05-07',
  ...changes,
})

test.each([
  ['has a date, before the longer one', key('a', { published: null, bodyLength: 900 }), key('b'), 'dedupe.keep.has-date'],
  ['is longer, before the earlier one', key('a', { published: '2020-01-01' }), key('b', { bodyLength: 101 }), 'dedupe.keep.longest-body'],
  ['is earlier', key('a', { published: '2021-05-08' }), key('b'), 'dedupe.keep.earliest'],
  ['has a year, before one that has none', key('a', { published: 'XXXX-05-07' }), key('b'), 'dedupe.keep.earliest'],
])('of two copies the one is kept that %s', async (_, other, kept, rule) => {
  const [otherId = '', keptId = ''] = idsOf([other, kept])
  expect(await placedPages([other, kept])).toEqual([
    { articleId: otherId, duplicate: { of: keptId, kind: 'exact', similarity: 1, rule } },
    { articleId: keptId, duplicate: null },
  ])
})

test('of two copies that are equal in all else the one with the smaller id is kept', async () => {
  const keys = [key('a'), key('b')]
  const [smaller] = idsOf(keys).toSorted()
  const placed = await placedPages(keys)
  const kept = placed.find(({ duplicate }) => duplicate === null)
  expect(kept?.articleId).toBe(smaller)
  expect(placed.map(({ duplicate }) => duplicate?.rule ?? null)).toContain('dedupe.keep.smallest-id')
})

test('the id comes from the bytes; further copies of the same bytes count by path and record', () => {
  const hash = sha256('x')
  const same = (path: string, record: number | null = null) => key(path, { sha256: hash, record })
  expect(idsOf([same('c', 10), same('b'), same('c', 9), same('a')])).toEqual([
    rowId('a', hash, 3),
    rowId('a', hash, 1),
    rowId('a', hash, 2),
    rowId('a', hash),
  ])
})

test('articles of other words stay, alone in their group', async () => {
  expect((await placedPages([key('a'), key('b', { bodyHash: 'other' })])).map(({ duplicate }) => duplicate)).toEqual([null, null])
})

const keys = fc.array(
  fc.record({
    sha256: fc.constantFrom('1', '2', '3', '4').map(sha256),
    path: fc.constantFrom('a', 'b', 'c/d', 'e'),
    record: fc.option(fc.nat(3)),
    bytes: fc.constant(1),
    bodyHash: fc.constantFrom('x', 'y', 'z'),
    bodyLength: fc.nat(3),
    published: fc.option(fc.constantFrom('2021-05-07', '2021-06', 'XXXX-05-07')),
  }),
)

test('every group keeps exactly one, every duplicate points to it, and the order of the input is no matter', async () => {
  const unique = (list: readonly Page[]) => [...new Map(list.map((item) => [`${item.path} ${item.record}`, item])).values()]
  await fc.assert(
    fc.asyncProperty(keys.map(unique), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (list, random) => {
      const placed = await placedPages(list)
      const kept = new Map(list.flatMap((item, i) => (placed[i]?.duplicate === null ? [[item.bodyHash, placed[i]?.articleId]] : [])))
      expect(kept.size).toBe(new Set(list.map((item) => item.bodyHash)).size)
      list.forEach((item, i) => {
        if (placed[i]?.duplicate) expect(placed[i]?.duplicate?.of).toBe(kept.get(item.bodyHash))
      })
      expect(placed.filter(({ duplicate }) => duplicate === null)).toHaveLength(kept.size)
      const order = list.map((_, i) => ({ i, at: random.next().value })).sort((a, b) => a.at - b.at)
      const shuffled = await placedPages(order.flatMap(({ i }) => list[i] ?? []))
      order.forEach(({ i }, n) => {
        expect(shuffled[n]).toEqual(placed[i])
      })
    }),
  )
})

test('many copies of one article are placed in time that grows with their number', () =>
  expectInStep(
    20_000,
    (times) => Array.from({ length: times }, (_, i) => key(String(i))),
    async (copies) => expect((await placedPages(copies)).filter(({ duplicate }) => duplicate === null)).toHaveLength(1),
  ))
