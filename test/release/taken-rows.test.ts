// Verifying a release of which some blocks were taken over: their rows alone are not looked at again.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Exported, exportTables } from '../../pipeline/export/export-tables.ts'
import { finishRelease, writeChecksums } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { isAmong, numbersBut } from '../../pipeline/release/verify/taken-rows.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { FULL, LINKS } from '../fixtures/articles.ts'
import { factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const RANGES = [
  { first: 0, rows: 2 },
  { first: 2, rows: 1 },
  { first: 5, rows: 3 },
].map((rows) => ({ ...rows, csv: { offset: 0, length: 0 }, jsonl: { offset: 0, length: 0 } }))

test('the rows that were taken over are passed over by their numbers', () => {
  const numbers = numbersBut(RANGES)
  expect(Array.from({ length: 4 }, () => numbers.next().value)).toEqual([4, 5, 9, 10])
  const isTaken = isAmong(RANGES)
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].filter(isTaken)).toEqual([1, 2, 3, 6, 7, 8])
})

/** Three blocks of two, two and one article: see endsBlock. */
const ARTICLES: readonly AnnotatedArticle[] = ['a-0001', 'a-1000', 'a-1001', 'a-2000', 'a-2001'].map((articleId) => ({
  ...FULL,
  articleId,
}))

/** The problems after a change of files, where the middle block was taken over; lengths stay. */
async function problemsAfter(damage: (folder: string) => Promise<void>): Promise<string[]> {
  return inFolder(async (folder) => {
    const links = {
      ...LINKS,
      events: LINKS.events.map((event) => ({ ...event, n_mentions: 5, n_articles: 5 })),
      entities: LINKS.entities.map((entity) => ({ ...entity, n_quotes: 5 * entity.n_quotes })),
    }
    const exported: Exported = await exportTables(folder, sourceOf(ARTICLES, { links, rejects: [] }))
    const facts = factsOf(exported)
    const stages = facts.stages.map((stage) => ({ ...stage, in: 5, out: 5, merged: 0, rejected: 0 }))
    await finishRelease(folder, { ...facts, inputs: 5, stages })
    await damage(folder)
    await writeChecksums(folder)
    return (await verifyRelease(folder, 'main', exported.blocks.slice(1, 2))).map(problemText)
  })
}

/** Replaces the words where they stand for the `nth` time, counted from 1. */
const edit = (name: string, words: string, by: string, nth: number) => async (folder: string) => {
  const parts = (await readFile(join(folder, name), 'utf8')).split(words)
  expect(parts.length).toBeGreaterThan(nth)
  expect(Buffer.byteLength(by)).toBe(Buffer.byteLength(words))
  await writeFile(join(folder, name), `${parts.slice(0, nth).join(words)}${by}${parts.slice(nth).join(words)}`)
}

test('a release of which a block was taken over has no problems', async () => expect(await problemsAfter(async () => {})).toEqual([]))

test.each([
  ['sentences.csv', 1],
  ['sentences.csv', 5],
  ['sentences.jsonl', 1],
  ['sentences.jsonl', 5],
])('a change of %s in article %i, which is new, is found', async (name, nth) => {
  const problems = (await problemsAfter(edit(name, 'gặp', 'gập', nth))).join('\n')
  expect(problems).toMatch(new RegExp(`^sentences\\.[a-z]+, row ${nth * FULL.sentences.length}, column text:`, 'mu'))
})

test('rows that were taken over are not read', async () => {
  const problems = await problemsAfter(edit('sentences.jsonl', 'gặp', 'gập', 3))
  expect(problems.join('\n')).not.toMatch(/^sentences/mu)
})

test('what rows of the whole release tell of each other is checked', async () => {
  const problems = (await problemsAfter(edit('quotes.jsonl', '"n-', '"m-', 3))).join('\n')
  expect(problems).toMatch(/^quotes\.jsonl, row \d+, column speaker_entity_id: m-.* is no row of entities/mu)
})
