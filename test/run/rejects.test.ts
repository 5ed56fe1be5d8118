// The rejects of a run: all that were added come back in the order of the table, whatever the order in which they came.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareRejects } from '../../pipeline/run/reject-row.ts'
import { Rejects } from '../../pipeline/run/rejects.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import { inFolder } from '../fixtures/release.ts'

const source = (path: string, record: number | null, sha256: string | null = null) => ({ path, record, sha256, bytes: 3 })

test('rejects come back by path and record, are counted by stage and reason, and told as they come', () =>
  inFolder(async (folder) => {
    const told: RejectRow[] = []
    const rejects = await Rejects.create(join(folder, 'rejects'), (row) => void told.push(row))
    const bad = { stage: 'load', reason: 'invalid-record', message: 'không phải JSON' } as const
    for (let record = 4999; record >= 0; record--) await rejects.add(source('b.jsonl', record), bad)
    await rejects.add(source('a.txt', null, 'f'), { ...bad, reason: 'empty' })
    await rejects.add(source('a.txt', null, 'e'), { ...bad, reason: 'empty' })
    await rejects.add(source('b.jsonl', null), { stage: 'annotate', reason: 'time-limit', message: 'x' })
    const rows: RejectRow[] = []
    for await (const row of rejects.rows()) rows.push(row)
    await rejects.close()
    expect(rows).toHaveLength(5003)
    expect(rows).toEqual(told.toSorted(compareRejects))
    expect(rows.slice(0, 4).map((row) => [row.source_path, row.source_record, row.source_sha256])).toEqual([
      ['a.txt', null, 'e'],
      ['a.txt', null, 'f'],
      ['b.jsonl', null, null],
      ['b.jsonl', 0, null],
    ])
    expect(rejects.counts).toEqual([
      { stage: 'load', reason: 'invalid-record', count: 5000 },
      { stage: 'load', reason: 'empty', count: 2 },
      { stage: 'annotate', reason: 'time-limit', count: 1 },
    ])
    expect([rejects.count, rejects.hasPassing]).toEqual([5003, true])
  }))
