// The quality of the shipped seeds' release against their gold: the promises of docs/quality.md that every build must keep.
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { tinmo } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'
import { type GoldDocument, type Rows, readGold, readRows, type Scores, score } from './score.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const GOLD = fileURLToPath(new URL('./seeds', import.meta.url))

let golds: GoldDocument[]
let rows: Rows
let scores: Scores

beforeAll(async () => {
  golds = readGold(GOLD)
  rows = await inFolder(async (out) => {
    expect((await tinmo(['build', SEEDS, '--out', out, '--quiet'])).code).toBe(0)
    return readRows(`${out}/latest`)
  })
  scores = score(golds, rows)
})

describe('articles', () => {
  test('hold the text of the article and nothing of the page around it', () => {
    expect(scores.body.f1).toBeGreaterThanOrEqual(0.98)
  })
  test.each(['title', 'authors', 'publisher', 'credit'] as const)('all say the right %s', (fact) => {
    expect(scores[fact].accuracy).toBe(1)
  })
  test('never have a wrong date: a part that is not known is left open', () => {
    for (const gold of golds) {
      const published = rows.articles.find((row) => row.source_sha256 === gold.sha256)?.published ?? null
      const accepted = [null, gold.meta.published, gold.meta.published_best, gold.meta.published_best?.slice(0, 4)]
      expect(accepted, gold.doc).toContain(published)
    }
  })
})

describe('quotes', () => {
  test('are found', () => {
    expect(scores.quoteOverlap.f1).toBeGreaterThanOrEqual(0.93)
  })
  test('have exact spans', () => {
    expect(scores.quoteExact.f1).toBeGreaterThanOrEqual(0.86)
  })
  test('have the right speaker', () => {
    expect(scores.quoteJoint.f1).toBeGreaterThanOrEqual(0.87)
  })
  test('have the right type', () => {
    expect(scores.quoteType.accuracy).toBeGreaterThanOrEqual(0.96)
  })
})

describe('events', () => {
  test('are found', () => {
    expect(scores.event.f1).toBeGreaterThanOrEqual(0.72)
  })
  test('have the right status', () => {
    expect(scores.eventStatus.accuracy).toBeGreaterThanOrEqual(0.85)
  })
  test('have the right parties', () => {
    expect(scores.eventActors.f1).toBeGreaterThanOrEqual(0.85)
  })
})
