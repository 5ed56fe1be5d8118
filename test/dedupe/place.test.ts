import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../pipeline/core/hash.ts'
import { bodyHash } from '../../pipeline/dedupe/place.ts'
import { placedPages } from './placed.ts'

interface Page {
  readonly path: string
  readonly body: string
  readonly published?: string | null
}

/** For each page: the path of the page that it repeats, how, and by which rule the other is kept. */
async function placed(pages: readonly Page[]): Promise<Record<string, readonly (string | number)[] | null>> {
  const found = await placedPages(
    pages.map(({ path, body, published = '2021-05-07' }) => ({
      ...{ sha256: sha256(path), path, record: null, bytes: body.length, published },
      ...{ bodyHash: bodyHash(body), bodyLength: body.length, body },
    })),
  )
  return Object.fromEntries(
    found.map(({ duplicate }, i) => {
      const of = pages[found.findIndex(({ articleId }) => articleId === duplicate?.of)]?.path ?? ''
      return [pages[i]?.path, duplicate && [of, duplicate.kind, Number(duplicate.similarity.toFixed(3)), duplicate.rule]]
    }),
  )
}

const words = Array.from(
  { length: 200 },
  (_, i) => `âm${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
)
const story = words.join(' ')
const edited = words.map((word, i) => (i === 50 ? 'khác' : word)).join(' ')
const EDITED = Number((191 / 201).toFixed(3))

describe('duplicates', () => {
  const cases: [string, Page[], Record<string, readonly (string | number)[] | null>][] = [
    [
      'the same words in other dress are exact',
      [
        { path: 'a', body: 'Hoà bình “lâu dài”', published: null },
        { path: 'b', body: 'HÒA BÌNH: lâu dài' },
      ],
      { a: ['b', 'exact', 1, 'dedupe.keep.has-date'], b: null },
    ],
    [
      'small edits are near, and the longer body is kept',
      [
        { path: 'a', body: story },
        { path: 'b', body: `${edited} thêm` },
      ],
      { a: ['b', 'near', Number((191 / 202).toFixed(3)), 'dedupe.keep.longest-body'], b: null },
    ],
    [
      'a copy of what repeats another repeats the kept one too',
      [
        { path: 'a', body: edited, published: '2021-05-08' },
        { path: 'b', body: `${edited} .` },
        { path: 'c', body: `${story}, hết` },
      ],
      {
        a: ['c', 'near', Number((191 / 202).toFixed(3)), 'dedupe.keep.longest-body'],
        b: ['c', 'near', Number((191 / 202).toFixed(3)), 'dedupe.keep.longest-body'],
        c: null,
      },
    ],
    [
      'of equals the earliest is kept',
      [
        { path: 'a', body: story, published: '2021-05-09' },
        { path: 'b', body: edited, published: '2021-05-08' },
      ],
      { a: ['b', 'near', EDITED, 'dedupe.keep.earliest'], b: null },
    ],
    [
      'bodies without words are equal only where they are the same',
      [
        { path: 'a', body: '…' },
        { path: 'b', body: '---' },
      ],
      { a: null, b: null },
    ],
  ]
  it.each(cases)('%s', async (_, pages, expected) => expect(await placed(pages)).toEqual(expected))

  it('do not depend on the order of the documents', async () => {
    const pages = [story, edited, `${story} x`, `${edited} y`, words.slice(80).join(' '), words.slice(30).join(' ')].map((body, i) => ({
      path: `p${i}`,
      body,
    }))
    const expected = await placed(pages)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (order) => {
        expect(await placed(order)).toEqual(expected)
      }),
      { numRuns: 30, seed: 1 },
    )
  })
})
