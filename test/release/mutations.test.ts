// Mutations of a release: a fault is planted in the rows, and everything else is made anew to agree with it (three formats, hashes, metadata,
// statistics, version), so that the fault is all that is wrong. verify must find each, in the file where it is.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCsv } from '../../pipeline/export/csv.ts'
import { type Exported, exportTables, PAGES } from '../../pipeline/export/export-tables.ts'
import { openJsonl } from '../../pipeline/export/jsonl.ts'
import { openParquet } from '../../pipeline/export/parquet.ts'
import type { Row } from '../../pipeline/export/row.ts'
import type { TableFile } from '../../pipeline/export/table-output.ts'
import { Tally } from '../../pipeline/export/tally.ts'
import type { Format, Writer } from '../../pipeline/export/writer.ts'
import { finishRelease } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { writeFiles } from '../fixtures/cli.ts'
import { factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const WRITERS: readonly (readonly [Format, (path: string, table: Table) => Promise<Writer>])[] = [
  ['csv', openCsv],
  ['jsonl', openJsonl],
  ['parquet', openParquet],
]

let exported: Exported
const rows = new Map<string, Row[]>()
let pages: Buffer
beforeAll(() =>
  inFolder(async (folder) => {
    exported = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
    pages = await readFile(join(folder, PAGES))
    for (const { name } of TABLES) {
      const lines = (await readFile(join(folder, `${name}.jsonl`), 'utf8')).split('\n').filter(Boolean)
      rows.set(
        name,
        lines.map((line) => JSON.parse(line)),
      )
    }
  }),
)

type Mutation = (rows: readonly Row[]) => readonly Row[]

/** A sealed release with the mutation in one table; with `only`, in that format alone. */
async function writeMutated(folder: string, table: string, mutate: Mutation, only: Format | null = null): Promise<void> {
  const files: TableFile[] = []
  const tally = new Tally()
  for (const entry of TABLES) {
    const good = rows.get(entry.name) ?? []
    const bad = entry.name === table ? mutate(good) : good
    for (const row of only === null ? bad : good) tally.add(entry, row)
    for (const [format, open] of WRITERS) {
      const name = `${entry.name}.${format}`
      const written = only === null || only === format ? bad : good
      const writer = await open(join(folder, name), entry)
      await writer.write(written)
      files.push({ name, table: entry.name, format, rows: written.length, ...(await writer.finish()) })
    }
  }
  await writeFiles(folder, { [PAGES]: pages })
  await finishRelease(folder, factsOf({ ...exported, files, statistics: tally.statistics() }))
}

const problemsOf = async (folder: string) => (await verifyRelease(folder)).map(problemText)

const problemsAfter = (table: string, mutate: Mutation, only: Format | null = null) =>
  inFolder(async (folder) => {
    await writeMutated(folder, table, mutate, only)
    return problemsOf(folder)
  })

/** The first row that has a value there, with another. */
const change =
  (column: string, value: (old: Row[string]) => Row[string]): Mutation =>
  (all) => {
    const at = all.findIndex((row) => row[column] !== null)
    if (at < 0) throw new Error(`no row has a ${column}`)
    return all.map((row, i) => (i === at ? { ...row, [column]: value(row[column] ?? null) } : row))
  }

const hasValue = (table: Table, column: string) => (rows.get(table.name) ?? []).some((row) => row[column] !== null)

test('what is made anew without a mutation holds all promises', async () => {
  expect(await problemsAfter('quotes', (all) => all)).toEqual([])
})

describe.each(TABLES.map((table) => [table.name, table] as const))('in %s', (name, table) => {
  test('an added row is found', async () => {
    expect(await problemsAfter(name, (all) => [...all, ...all.slice(-1)])).not.toEqual([])
  })

  test('a removed row is found', async () => {
    expect(await problemsAfter(name, (all) => all.slice(1))).not.toEqual([])
  })

  test.each(['csv', 'jsonl', 'parquet'] as const)('a row that %s alone is without is found', async (format) => {
    expect((await problemsAfter(name, (all) => all.slice(0, -1), format)).join('\n')).toContain(`${name}.`)
  })

  test('any value that one format alone has otherwise is found', async () => {
    for (const column of columnsOf(table.schema)) {
      if (column.column !== 'string' || !hasValue(table, column.name)) continue
      const problems = await problemsAfter(
        name,
        change(column.name, (old) => `${old}x`),
        'csv',
      )
      expect(problems.join('\n'), column.name).toContain(`${name}.csv`)
    }
  })

  test('a foreign key that leads nowhere is found', async () => {
    for (const { column } of table.foreignKeys) {
      if (!hasValue(table, column)) continue
      const problems = await problemsAfter(
        name,
        change(column, () => 'x-0000000000000000'),
      )
      expect(problems.join('\n'), column).toContain('x-0000000000000000 is n')
    }
  })

  test('a span off by one, at its start or end, is found', async () => {
    for (const { start, end, equals } of table.spans) {
      if (!hasValue(table, equals)) continue
      for (const column of [start, end]) {
        for (const step of [-1, 1]) {
          const problems = await problemsAfter(
            name,
            change(column, (old) => Math.max(0, Number(old) + step)),
          )
          // A span that starts at 0 has no place before it.
          const moved = (rows.get(name) ?? []).find((row) => row[column] !== null)?.[column] !== 0 || step > 0
          if (moved)
            expect(problems.join('\n'), `${column} ${step}`).toMatch(
              new RegExp(`^${name}\\.jsonl, row \\d+, column ${equals}: body\\[`, 'mu'),
            )
        }
      }
    }
  })
})

/** A row more, like the last one but for its key. */
const another =
  (key: string, changes: Row): Mutation =>
  (all) => [...all, { ...all.at(-1), ...changes, [key]: `${String(all.at(-1)?.[key]).slice(0, 2)}ffffffffffffffff` }]

const all =
  (column: string, value: string): Mutation =>
  (rows) =>
    rows.map((row) => ({ ...row, [column]: value }))

const elsewhere = (list: Row[string]) =>
  (list as Row[]).map((party, i) => (i === 0 ? { ...party, entity_id: 'n-0000000000000000' } : party)) as unknown as Row[string]

describe('what tables say of each other', () => {
  test.each<[string, string, Mutation, string]>([
    ['an entity more', 'entities', another('entity_id', { n_quotes: 0, n_events: 0 }), 'neither speaks nor acts in any row'],
    ['an event more', 'events', another('event_id', { n_mentions: 0, n_articles: 0 }), 'no row of event_mentions tells of'],
    ['a speaker who says more', 'entities', change('n_quotes', (n) => Number(n) + 1), 'column n_quotes: '],
    ['a party that does more', 'entities', change('n_events', (n) => Number(n) + 1), 'column n_events: '],
    ['an event that more tell of', 'events', change('n_articles', (n) => Number(n) + 1), 'column n_articles: '],
    ['another first day', 'events', all('first_published', '1999-01-01'), 'column first_published: 1999-01-01, but'],
    ['another last day', 'events', all('last_published', '2099-01-01'), 'column last_published: 2099-01-01, but'],
    ['an actor that is no entity', 'events', change('actors', elsewhere), 'column actors: n-0000000000000000 is no row of entities'],
    ['a party that is none', 'event_mentions', change('actors', elsewhere), 'column actors: n-0000000000000000 is no row of entities'],
    ['a group of one article', 'quotes', all('quote_group_id', 'g-0000000000000000'), 'g-0000000000000000 is in one article only'],
    ['a quote in a sentence that is not there', 'quotes', change('sentence_no', () => 99), 'the article has no sentence 99'],
    [
      'a mention in another sentence',
      'event_mentions',
      change('sentence_no', (n) => (Number(n) === 0 ? 1 : 0)),
      'does not hold what starts at',
    ],
    [
      'a proof that nobody wrote',
      'event_mentions',
      change('sentence_text', () => 'Không ai viết câu này.'),
      'column sentence_text: is not',
    ],
    ['a sentence less', 'sentences', (all) => all.filter(({ sentence_no }) => sentence_no !== 1), 'no sentence holds "'],
    ['a latitude alone', 'events', change('lon', () => null), 'column lon: null beside lat 16.4619'],
    ['a date from nowhere', 'articles', change('published_basis', () => null), 'column published_basis: null beside published XXXX'],
    [
      'a character that nobody sees',
      'events',
      change('label', (label) => `${label}\u202e`),
      'column label: the text holds characters that nobody',
    ],
    ['rows in another order', 'quotes', (all) => all.toReversed(), 'column char_start: the row before it starts behind it'],
    [
      'a mention that another quote claims',
      'event_mentions',
      change('quote_id', () => rows.get('quotes')?.[0]?.quote_id ?? null),
      'does not hold the trigger',
    ],
    [
      'a quote within one beside it',
      'quotes',
      (all) => all.map((row) => (row.nested_in_quote_id === null ? row : { ...row, nested_in_quote_id: all.at(-1)?.quote_id ?? null })),
      'does not hold the quote',
    ],
    ['a quote that stands twice', 'quotes', another('quote_id', {}), 'has this row twice, under two keys'],
    ['a mention that stands twice', 'event_mentions', another('mention_id', {}), 'has this row twice, under two keys'],
    [
      'a quote within itself',
      'quotes',
      (all) => all.map((row) => ({ ...row, nested_in_quote_id: row.quote_id ?? null })),
      'is no other quote of the article',
    ],
  ])('%s is found', async (_, table, mutate, message) => {
    expect((await problemsAfter(table, mutate)).join('\n')).toContain(message)
  })
})

test('a flipped bit anywhere in any file, and any missing file, is found', () =>
  inFolder(async (folder) => {
    await writeMutated(folder, 'quotes', (all) => all)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files.toSorted()), fc.nat(), fc.nat({ max: 7 }), async (path, at, bit) => {
        const good = await readFile(path)
        const bad = Buffer.from(good)
        if (bad.length === 0) return
        const i = at % bad.length
        bad[i] = (bad[i] ?? 0) ^ (1 << bit)
        await writeFile(path, bad)
        const flipped = await problemsOf(folder)
        await writeFile(path, good)
        expect(flipped, `${path} byte ${i} bit ${bit}`).not.toEqual([])
      }),
      { numRuns: 40 },
    )
    for (const path of files) {
      const good = await readFile(path)
      await rm(path)
      const missing = await problemsOf(folder)
      await writeFile(path, good)
      expect(missing, path).not.toEqual([])
    }
    expect(await problemsOf(folder)).toEqual([])
  }))
