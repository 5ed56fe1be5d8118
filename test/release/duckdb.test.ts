// schema/tables.sql and views.sql, run by DuckDB in the folder of a release.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { tablesSql } from '../../pipeline/release/ddl.ts'
import { TABLES } from '../../schemas/tables.ts'
import { buildFixture, inFolder } from '../fixtures/release.ts'

/** Runs `use` with a new database that finds files in `folder`. */
async function inDatabase<T>(folder: string, use: (database: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:')
  const database = await instance.connect()
  try {
    await database.run(`SET file_search_path = '${folder}'`)
    return await use(database)
  } finally {
    database.closeSync()
    instance.closeSync()
  }
}

async function rowsOf(database: DuckDBConnection, sql: string) {
  return (await database.runAndReadAll(sql)).getRowObjectsJson()
}

const inOrder = [...tablesSql().matchAll(/^CREATE TABLE (\w+)/gmu)].map(([, name]) => name)

describe('schema/tables.sql', () => {
  test('declares every table, and takes the rows of every Parquet file', () =>
    inFolder(async (folder) => {
      await buildFixture(folder)
      const { rows } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
      await inDatabase(folder, async (database) => {
        await database.run(await readFile(join(folder, 'schema/tables.sql'), 'utf8'))
        expect([...inOrder].sort()).toEqual(TABLES.map((table) => table.name).sort())
        for (const name of inOrder) {
          await database.run(`INSERT INTO ${name} SELECT * FROM '${name}.parquet'`)
          expect(await rowsOf(database, `SELECT count(*)::INTEGER AS n FROM ${name}`), name).toEqual([{ n: rows[`${name}`] }])
        }
      })
    }))

  test.each([
    ['a null where none may be', `INSERT INTO sentences VALUES ('a-1', 0, 0, 0, 3, NULL)`, /NOT NULL/u],
    ['a word that is not in the list', `INSERT INTO rejects VALUES ('x', NULL, NULL, 'unload', 'r', 'm', 1)`, /CHECK/u],
    ['a row of no article', `INSERT INTO sentences VALUES ('a-0', 0, 0, 0, 3, 'Tin')`, /foreign key/iu],
  ])('refuses %s', (_what, sql, message) =>
    inDatabase('.', async (database) => {
      await database.run(tablesSql())
      await expect(database.run(sql)).rejects.toThrow(message)
    }),
  )
})

/** A folder of Parquet files made from rows that `inserts` puts into the declared tables. */
async function withRows<T>(inserts: readonly string[], use: (database: DuckDBConnection) => Promise<T>): Promise<T> {
  const views = await readFile(new URL('../../pipeline/release/views.sql', import.meta.url), 'utf8')
  return inFolder(async (folder) => {
    await inDatabase(folder, async (database) => {
      await database.run(tablesSql())
      for (const sql of inserts) await database.run(sql)
      for (const name of inOrder) await database.run(`COPY ${name} TO '${join(folder, `${name}.parquet`)}'`)
    })
    return inDatabase(folder, async (database) => {
      await database.run(views)
      return use(database)
    })
  })
}

function insert(table: string, values: Readonly<Record<string, string>>): string {
  return `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')})`
}

const article = (id: string, url: string, published: string) =>
  insert('articles', {
    article_id: `'${id}'`,
    source_path: `'${id}.txt'`,
    source_sha256: `'00'`,
    source_format: `'txt'`,
    source_encoding: `'utf-8'`,
    url,
    authors: '[]',
    published_from: published,
    published_to: published,
    language: `'vi'`,
    body: `''`,
    captions: '[]',
    n_paragraphs: '0',
    n_sentences: '0',
    n_quotes: '0',
    n_events: '0',
    removed_chars: '0',
  })

const quote = (id: string, articleId: string, words: string, speaker: string, group: string, confidence: number) =>
  insert('quotes', {
    quote_id: `'${id}'`,
    article_id: `'${articleId}'`,
    sentence_no: '0',
    quote_type: `'direct'`,
    quote_text: `'${words}'`,
    char_start: '0',
    char_end: '0',
    speaker_name: speaker,
    quote_group_id: group,
    rule_id: `'quote.direct.after-colon'`,
    confidence: String(confidence),
  })

const parties = (names: readonly string[]) =>
  `[${names.map((name) => `{'name': '${name}', 'kind': 'state', 'country': NULL, 'entity_id': NULL}`).join(', ')}]`

const event = (type: string, actors: readonly string[], targets: readonly string[], dates: readonly [string, string] = ['NULL', 'NULL']) =>
  insert('events', {
    event_id: `'e-1'`,
    event_type: `'${type}'`,
    status: `'occurred'`,
    label: `'x'`,
    actors: parties(actors),
    targets: parties(targets),
    date_from: dates[0],
    date_to: dates[1],
    n_mentions: '0',
    n_articles: '0',
    cameo_root: `'CAMEO-04'`,
    quad_class: `'verbal-conflict'`,
    rule_id: `'event.consult.meet'`,
    confidence: '0.9',
  })

describe('views.sql', () => {
  test('has a view for every table of a release, with its rows', () =>
    inFolder(async (folder) => {
      await buildFixture(folder)
      const { rows } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
      await inDatabase(folder, async (database) => {
        await database.run(await readFile(join(folder, 'views.sql'), 'utf8'))
        for (const { name } of TABLES)
          expect(await rowsOf(database, `SELECT count(*)::INTEGER AS n FROM ${name}`), name).toEqual([{ n: rows[name] }])
        const quotes = await rowsOf(database, 'SELECT quotation, speaker FROM quotebank_quotes ORDER BY quotation')
        expect(quotes).toContainEqual({ quotation: "Tôi rất vui, 'rất' vui.", speaker: 'Trần Thị Lan' })
        const columns = '"Actor1Name", "Actor2Name", "EventRootCode", "QuadClass", "ActionGeo_CountryCode", "SQLDATE"'
        expect(await rowsOf(database, `SELECT ${columns} FROM gdelt_events`)).toEqual([
          {
            Actor1Name: 'Trần Thị Lan',
            Actor2Name: 'hai bên',
            EventRootCode: '04',
            QuadClass: 1,
            ActionGeo_CountryCode: 'VN',
            SQLDATE: null,
          },
        ])
      })
    }))

  const pairings: [string, string[], string[], [string | null, string | null][]][] = [
    ['CONSULT', ['A', 'B'], [], [['A', 'B']]],
    [
      'AGREE',
      ['A', 'B', 'C'],
      [],
      [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'C'],
      ],
    ],
    ['CONSULT', ['A'], [], [['A', null]]],
    [
      'PROTEST',
      ['A', 'B'],
      [],
      [
        ['A', null],
        ['B', null],
      ],
    ],
    [
      'ACCUSE',
      ['A', 'B'],
      ['C', 'D'],
      [
        ['A', 'C'],
        ['A', 'D'],
        ['B', 'C'],
        ['B', 'D'],
      ],
    ],
    ['CONSULT', ['A'], ['B'], [['A', 'B']]],
    ['ASSAULT', [], ['B'], [[null, 'B']]],
    ['ASSAULT', [], [], [[null, null]]],
  ]
  test.each(pairings)('pairs the actors of %s by %j on %j', (type, actors, targets, pairs) =>
    withRows([event(type, actors, targets)], async (database) => {
      const found = await rowsOf(database, 'SELECT "Actor1Name", "Actor2Name" FROM gdelt_events')
      expect(found.map((row) => [row.Actor1Name, row.Actor2Name])).toEqual(pairs)
    }),
  )

  test.each([
    [`DATE '2021-06-16'`, `DATE '2021-06-16'`, { SQLDATE: 20210616, MonthYear: 202106, Year: 2021 }],
    [`DATE '2021-06-01'`, `DATE '2021-06-30'`, { SQLDATE: null, MonthYear: 202106, Year: 2021 }],
    [`DATE '2021-01-01'`, `DATE '2021-12-31'`, { SQLDATE: null, MonthYear: null, Year: 2021 }],
    [`NULL`, `NULL`, { SQLDATE: null, MonthYear: null, Year: null }],
  ])('writes an event between %s and %s as GDELT dates', (from, to, dates) =>
    withRows([event('ACCUSE', ['A'], ['B'], [from, to])], async (database) => {
      expect(await rowsOf(database, 'SELECT "SQLDATE", "MonthYear", "Year" FROM gdelt_events')).toEqual([dates])
    }),
  )

  test('counts the same words in several articles as one quotation', () =>
    withRows(
      [
        article('a-1', `'https://mau.vn/1'`, `DATE '2021-06-17'`),
        article('a-2', `'https://mau.vn/2'`, `DATE '2021-06-16'`),
        article('a-3', 'NULL', 'NULL'),
        quote('q-1', 'a-1', 'Rất vui.', `'Lan'`, `'g-1'`, 0.9),
        quote('q-2', 'a-2', 'Rất vui!', 'NULL', `'g-1'`, 0.95),
        quote('q-3', 'a-3', 'Không.', 'NULL', 'NULL', 0.5),
      ],
      async (database) => {
        const found = await rowsOf(database, 'SELECT * FROM quotebank_quotes ORDER BY "quoteID"')
        expect(found).toEqual([
          {
            quoteID: 'g-1',
            quotation: 'Rất vui!',
            speaker: 'Lan',
            qids: [],
            date: '2021-06-16',
            numOccurrences: '2',
            probas: [
              [null, '0.95'],
              ['Lan', '0.9'],
            ],
            urls: ['https://mau.vn/1', 'https://mau.vn/2'],
            quote_type: 'direct',
          },
          {
            quoteID: 'q-3',
            quotation: 'Không.',
            speaker: null,
            qids: [],
            date: null,
            numOccurrences: '1',
            probas: [[null, '0.5']],
            urls: [],
            quote_type: 'direct',
          },
        ])
      },
    ))
})
