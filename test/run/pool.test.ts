// The pool: one document that fails with its whole thread costs no other.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, test } from 'vitest'
import { Interrupted } from '../../pipeline/core/errors.ts'
import { batches, openPool, type Pool } from '../../pipeline/run/pool.ts'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { inFolder } from '../fixtures/release.ts'

/** By the clock, as the promise is; long enough for a thread to start on a busy machine. */
const SHORT = 4000
const LONG = 60_000
let pool: Pool | null = null
const worker = new URL('../fixtures/bad-worker.mjs', import.meta.url)
const options = (timeLimit: number, stop = new AbortController().signal) => ({ threads: 2, stop, timeLimit, worker })
const open = (timeLimit: number, stop?: AbortSignal) => {
  pool = openPool(options(timeLimit, stop))
  return pool
}
afterEach(() => pool?.close())

const outcomesOf = async (records: readonly string[], timeLimit: number) =>
  (await open(timeLimit).annotate(records)).map((outcome) => (outcome.ok ? outcome.value.record : outcome.fault.reason))

test.each([
  ['hangs', ['a', 'hang', 'b'], SHORT, ['a', 'time-limit', 'b']],
  ['throws', ['throw', 'a', 'b'], LONG, ['thread-failed', 'a', 'b']],
  ['ends its thread', ['a', 'b', 'crash'], LONG, ['a', 'b', 'thread-failed']],
])('a document that %s is rejected, the others of its batch are not', async (_, records, timeLimit, expected) => {
  expect(await outcomesOf(records, timeLimit)).toEqual(expected)
})

test('a thread that dies costs no document', () =>
  inFolder(async (folder) => {
    const records = [`once ${join(folder, 'alone')}`]
    expect(await outcomesOf(records, LONG)).toEqual(records)
  }))

test('a thread that runs out of memory costs its document only', async () => {
  // Node's own limit for all threads would go before ours.
  const env = { ...process.env, NODE_OPTIONS: '' }
  const program = fileURLToPath(new URL('../fixtures/small-memory.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, 'a', 'hoard', 'b'], { env })
  const fault = { stage: 'annotate', reason: 'thread-failed', message: expect.stringContaining('memory limit') }
  expect(JSON.parse(stdout)).toEqual([null, fault, null])
})

test('without threads a long document is given to one, so that it can be stopped', async () => {
  const records = ['a', `hang${' '.repeat(300_000)}`]
  pool = openPool({ ...options(SHORT), threads: 0 })
  expect((await pool.annotate(records)).map((outcome) => (outcome.ok ? 'ok' : outcome.fault.reason))).toEqual(['ok', 'time-limit'])
})

test('nor is one of which the title is long kept from being stopped', async () => {
  const document = (title: string | null): RawDocument => ({
    source: { path: 'a.jsonl', record: 1, sha256: 'a'.repeat(64), format: 'jsonl', encoding: 'utf-8', bytes: 1 },
    metadata: { id: null, url: null, title, published: null, authors: null, publisher: null },
    content: { kind: 'page', text: 'hang' },
  })
  pool = openPool({ ...options(SHORT), threads: 0 })
  expect((await pool.load([document('x'.repeat(30_000))])).map((outcome) => (outcome.ok ? 'ok' : outcome.fault.reason))).toEqual([
    'time-limit',
  ])
})

test('work under way ends at once when the run is told to stop', async () => {
  const stop = new AbortController()
  const work = open(LONG, stop.signal).annotate(['hang'])
  setTimeout(() => stop.abort('SIGINT'), 200)
  await expect(work).rejects.toBeInstanceOf(Interrupted)
})

test('what batches gave is held by who asked for it alone', async () => {
  const work = open(LONG)
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  await work.annotate(['first'])
  const before = heap()
  for (let i = 0; i < 100; i++) await work.annotate([`${i}`.repeat(200_000)])
  expect(heap() - before).toBeLessThan(10_000_000)
})

test('batches are full at a number of items or of characters', async () => {
  const sizes = async (lengths: readonly number[]) => {
    const items = async function* () {
      yield* lengths
    }
    const all: number[] = []
    for await (const batch of batches(items(), (length) => length)) all.push(batch.length)
    return all
  }
  expect(await sizes(Array(70).fill(10))).toEqual([32, 32, 6])
  expect(await sizes([300_000, 1, 150_000, 60_000, 1])).toEqual([1, 3, 1])
  expect(await sizes([])).toEqual([])
})
