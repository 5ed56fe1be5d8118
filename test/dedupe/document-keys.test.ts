// Keys and ids of documents in columns, against the objects that they stand for.
import { expect, test } from 'vitest'
import { rowId, sha256 } from '../../pipeline/core/hash.ts'
import { compareText } from '../../pipeline/core/text.ts'
import { ArticleIds } from '../../pipeline/dedupe/article-ids.ts'
import { type DocumentKey, DocumentKeys } from '../../pipeline/dedupe/document-keys.ts'

/** More than the columns have room for at first; some hashes begin with zeros. */
const KEYS: readonly DocumentKey[] = Array.from({ length: 3000 }, (_, i) => ({
  sha256: i % 7 === 0 ? sha256('same') : sha256(`${i}`).replace(/^./u, '0'),
  path: `bài ${i % 11}`,
  record: i % 5 === 0 ? null : i,
  bytes: 4_000_000_000 - i,
  bodyHash: `words ${i % 13}`,
  bodyLength: 90_000 + i,
  sketch: i % 3 === 0 ? null : i,
  published: [null, '2021-05-07', 'XXXX-05-07'][i % 3] ?? null,
}))

function keysOf(all: readonly DocumentKey[]): DocumentKeys {
  const keys = new DocumentKeys()
  for (const [i, key] of all.entries()) expect(keys.add(key)).toBe(i)
  return keys
}

test('what was added comes back', () => {
  const keys = keysOf(KEYS)
  expect(keys.length).toBe(KEYS.length)
  expect(keys.bodyCount).toBe(13)
  for (const [i, { path, record, ...key }] of KEYS.entries()) {
    expect(keys.place(i)).toEqual({ path, record })
    expect([keys.sha256(i), keys.bytes(i), keys.bodyLength(i), keys.published(i)]).toEqual([
      key.sha256,
      key.bytes,
      key.bodyLength,
      key.published,
    ])
    expect(keys.sketch(i) < 0 ? null : keys.sketch(i)).toBe(key.sketch)
    expect(keys.body(i)).toBe(keys.body(i % 13))
  }
})

test('ids are those of the hashes, and are compared as their texts are', () => {
  const keys = keysOf(KEYS)
  const ids = new ArticleIds(keys)
  const all = KEYS.map((_, i) => ids.at(i))
  expect(new Set(all).size).toBe(KEYS.length)
  for (const [i, { sha256 }] of KEYS.entries()) if (!ids.isFurtherCopy(i)) expect(ids.at(i)).toBe(rowId('a', sha256))
  expect(KEYS.filter((_, i) => ids.isFurtherCopy(i))).toHaveLength(Math.ceil(KEYS.length / 7) - 1)
  const order = KEYS.map((_, i) => i).sort((a, b) => ids.compare(a, b))
  expect(order.map((i) => ids.at(i))).toEqual(all.toSorted(compareText))
})
