// The gate: a record passes as its schema reads it, or the fault says where it does not fit.
import { expect, test } from 'vitest'
import { gate } from '../../pipeline/core/gate.ts'
import { annotatedArticle } from '../../schemas/records/annotated-article.ts'
import { FULL } from '../fixtures/articles.ts'

const check = gate('annotate', annotatedArticle)

test('a record that fits passes unchanged', () => {
  expect(check(FULL)).toEqual({ ok: true, record: FULL })
})

test.each<[string, unknown, RegExp]>([
  ['a field is missing', { ...FULL, body: undefined }, /^body: /u],
  ['a field is of another type', { ...FULL, source: { ...FULL.source, bytes: '10' } }, /^source\.bytes: /u],
  ['a field is unknown', { ...FULL, extra: 1 }, /extra/u],
  ['an item of a list does not fit', { ...FULL, quotes: [{ ...FULL.quotes[0], type: 'shouted' }] }, /^quotes\.0\.type: /u],
  ['it is no object', 'text', /^\(record\): /u],
])('a record is refused where %s', (_, record, message) => {
  expect(check(record)).toEqual({ ok: false, fault: { stage: 'annotate', reason: 'schema', message: expect.stringMatching(message) } })
})
