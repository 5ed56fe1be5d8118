// The passes of a build: what fails on one document costs that document alone, and the accounts add up.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LinkKey } from '../../pipeline/annotate/links.ts'
import { sha256 } from '../../pipeline/core/hash.ts'
import { discover } from '../../pipeline/load/discover.ts'
import { ledgerFaults } from '../../pipeline/release/ledger.ts'
import { annotatePass } from '../../pipeline/run/annotate-pass.ts'
import { annotateBatch, loadBatch } from '../../pipeline/run/documents.ts'
import { loadPass } from '../../pipeline/run/load-pass.ts'
import { workFolder } from '../../pipeline/run/out-folder.ts'
import type { Pool } from '../../pipeline/run/pool.ts'
import type { Progress } from '../../pipeline/run/progress.ts'
import { Rejects } from '../../pipeline/run/rejects.ts'
import { openSpools } from '../../pipeline/run/spools.ts'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { page, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const SILENT: Progress = { start: () => {}, advance: () => {}, finish: () => {}, stop: () => {} }

/** Does the work in this thread, but fails on the articles of these pages. */
const poolThatRefuses = (...pages: readonly string[]): Pool => ({
  load: async (documents) => loadBatch(documents),
  annotate: async (records) =>
    records.flatMap((record) =>
      pages.some((page) => record.includes(sha256(page)))
        ? { ok: false, fault: { stage: 'annotate', reason: 'time-limit', message: 'took too long' } }
        : annotateBatch([record]),
    ),
  close: async () => {},
})

async function passes(folder: string, files: Readonly<Record<string, string>>, pool: Pool) {
  await writeFiles(join(folder, 'in'), files)
  const rejects = await Rejects.create(join(folder, 'rejects'))
  await mkdir(join(folder, 'spools'))
  const spools = await openSpools({ ...workFolder(folder), staging: join(folder, 'spools') })
  const loading = await loadPass(await discover([join(folder, 'in')]), spools, rejects, pool, {
    progress: SILENT,
    turn: async () => {},
    onHidden: () => {},
  })
  const annotating = await annotatePass(loading, spools, rejects, pool, { progress: SILENT, turn: async () => {} })
  const { placed } = annotating
  const articles = Array.from(placed.order, (number) => {
    const { articleId, duplicate } = placed.at(number)
    return { path: placed.place(number).path, id: articleId, of: duplicate?.of ?? null }
  })
  const rejected: string[][] = []
  for await (const row of rejects.rows()) rejected.push([row.source_path, row.stage, row.reason])
  await rejects.close()
  const keys = await spools.linkKeys.written()
  const linked = Array.from(placed.kept, (number) => (JSON.parse(keys.get(number)) as LinkKey).articleId)
  await Promise.all(Object.values(spools).map((open) => open.close()))
  const kept = articles.filter(({ of }) => of === null)
  const stages = [loading.ledger, ...annotating.ledger]
  const counts = { articles: articles.length, duplicates: articles.length - kept.length, rejects: rejects.count }
  expect(ledgerFaults({ inputs: loading.ledger.in, ...counts, stages })).toEqual([])
  expect(linked).toEqual(kept.map(({ id }) => id))
  return { articles, kept: kept.map(({ path }) => path), rejects: rejected }
}

const dated = (name: string, date: string) => page(name).replace('\n\n', `\n\n${date}\n\n`)

test('when the kept one of several copies is rejected, the next best is kept and the others repeat that one', () =>
  inFolder(async (folder) => {
    const files = {
      'a.txt': dated('An Bình', '07/05/2021'),
      'b.txt': dated('An Bình', '06/05/2021'),
      'c.txt': dated('An Bình', '05/05/2021'),
      'd.txt': page('Hòa Lạc'),
    }
    const all = await passes(join(folder, '1'), files, poolThatRefuses())
    expect(all.kept).toHaveLength(2)
    const first = (['a.txt', 'b.txt', 'c.txt'] as const).find((path) => all.kept.includes(path)) ?? 'd.txt'
    const next = await passes(join(folder, '2'), files, poolThatRefuses(files[first]))
    expect(next.rejects).toEqual([[first, 'annotate', 'time-limit']])
    expect(next.articles).toHaveLength(3)
    const second = next.kept.find((path) => path !== 'd.txt') ?? ''
    expect(second).not.toBe(first)
    expect(next.articles.filter(({ of }) => of !== null).map(({ of }) => of)).toEqual([
      next.articles.find(({ path }) => path === second)?.id,
    ])
    const none = await passes(join(folder, '3'), files, poolThatRefuses(files['a.txt'], files['b.txt'], files['c.txt']))
    expect(none.kept).toEqual(['d.txt'])
    expect(none.rejects).toHaveLength(3)
  }))

test('an error that our code throws on a document is the fault of this document, with what was thrown', () => {
  const document: RawDocument = {
    get source(): never {
      throw new RangeError('too deep')
    },
    metadata: { id: null, url: null, title: null, published: null, authors: null, publisher: null },
    content: { kind: 'page', text: '' },
  }
  expect(loadBatch([document])[0]).toEqual({
    ok: false,
    fault: { stage: 'load', reason: 'internal-error', message: 'a bug of ours, please report it: RangeError: too deep' },
  })
})

test('a record that does not fit its schema is a fault that names the path', () => {
  const [outcome] = annotateBatch([JSON.stringify({ articleId: 'a-0', duplicate: null })])
  expect(outcome).toEqual({ ok: false, fault: { stage: 'dedupe', reason: 'schema', message: expect.stringMatching(/^source: /u) } })
})
