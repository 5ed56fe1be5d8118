// export: the files of a release, from hand-made articles.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sliceCodePoints } from '../../pipeline/core/spans.ts'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { columnsOf } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { inFolder, sourceOf } from '../fixtures/release.ts'

type Row = Record<string, unknown>
const rowsOf = async (folder: string, table: string): Promise<Row[]> =>
  (await readFile(join(folder, `${table}.jsonl`), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('exportTables', () => {
  test('writes every table in three formats and says what it wrote', async () => {
    await inFolder(async (folder) => {
      const { files, pages, documents } = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
      const written = [...files, pages]
      const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      expect(found.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort()).toEqual(
        written.map(({ name }) => name).sort(),
      )
      expect(files.map((file) => file.format).slice(0, 3)).toEqual(['csv', 'jsonl', 'parquet'])
      expect(documents).toMatchObject({ articles: 3, duplicates: 1, rejects: 2 })
      for (const file of written) expect((await readFile(join(folder, file.name))).length).toBe(file.bytes)
    })
  })

  test('counts offsets in code points, so that Python and DuckDB slice the same words', async () => {
    await inFolder(async (folder) => {
      await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
      const quotes = await rowsOf(folder, 'quotes')
      expect(quotes.map((row) => row.quote_text)).toEqual(["Tôi rất vui, 'rất' vui.", 'rất', 'hai bên sẽ gặp nhau ở Huế ngày 7/5'])
      for (const row of quotes) {
        expect(sliceCodePoints(FULL.body, Number(row.char_start), Number(row.char_end))).toBe(row.quote_text)
      }
      expect(quotes[1]).toMatchObject({ nested_in_quote_id: quotes[0]?.quote_id, via: 'TTXVN', addressee_name: 'Minh', speaker_text: null })
      expect(quotes[0]).toMatchObject({
        said_on: '2021-05',
        said_on_from: '2021-05-01',
        said_on_to: '2021-05-31',
        speaker_name: 'Trần Thị Lan',
      })
    })
  })

  test('gives a duplicate its articles row and nothing else', async () => {
    await inFolder(async (folder) => {
      await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
      const [full, empty, repeat] = await rowsOf(folder, 'articles')
      expect(full).toMatchObject({ n_paragraphs: 2, n_sentences: 2, n_quotes: 3, n_events: 1, duplicate_of: null, published_from: null })
      expect(empty).toMatchObject({ body: '', n_paragraphs: 0, authors: [], title: null, published_basis: null })
      expect(repeat).toMatchObject({
        duplicate_of: FULL.articleId,
        duplicate_similarity: 0.875,
        n_sentences: 0,
        published_to: '2021-05-06',
      })
    })
  })

  test('keeps columns in the order of the schema', async () => {
    await inFolder(async (folder) => {
      await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
      for (const table of TABLES) {
        for (const row of await rowsOf(folder, table.name))
          expect(Object.keys(row)).toEqual(columnsOf(table.schema).map((column) => column.name))
      }
    })
  })

  test('quotes every text in CSV, leaves null empty and numbers bare', async () => {
    await inFolder(async (folder) => {
      await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))
      const entities = await readFile(join(folder, 'entities.csv'), 'utf8')
      expect(entities.split('\n')[0]).toBe('"entity_id","kind","name","aliases","country","roles","wikidata_id","n_quotes","n_events"')
      expect(entities).toContain('"person","Minh","[""ông Minh""]",,"[{""text"":""Bộ trưởng"",""from"":null,""to"":null}]",,1,0\n')
      const articles = await readFile(join(folder, 'articles.csv'), 'utf8')
      expect(articles).toContain('"vi","","[]",0,0,0,0,8,,,\n')
      expect(articles).toContain('"trống, ""rỗng"".txt",,"')
    })
  })

  test('writes whole values of a number column with a decimal point, so that readers do not guess integers', async () => {
    await inFolder(async (folder) => {
      const [quote] = FULL.quotes
      const tricky = { ...FULL, mentions: [], quotes: quote ? [{ ...quote, confidence: 1, via: '"confidence":1' }] : [] }
      await exportTables(folder, sourceOf([tricky]))
      expect(await readFile(join(folder, 'quotes.csv'), 'utf8')).toMatch(/,1\.0\n$/u)
      const line = await readFile(join(folder, 'quotes.jsonl'), 'utf8')
      expect(line).toMatch(/"confidence":1\.0\}\n$/u)
      expect(JSON.parse(line)).toMatchObject({ via: '"confidence":1', confidence: 1, sentence_no: 0 })
    })
  })

  test('writes the same bytes twice, and for rows that come in other batches', async () => {
    const hashes = () =>
      inFolder(async (folder) => (await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]))).files.map((file) => file.sha256))
    expect(await hashes()).toEqual(await hashes())
  })

  test('writes tables without rows', async () => {
    await inFolder(async (folder) => {
      const { files } = await exportTables(folder, sourceOf([], { rejects: [] }))
      expect(files).toHaveLength(21)
      expect(await readFile(join(folder, 'rejects.jsonl'), 'utf8')).toBe('')
    })
  })
})

describe('exportTables refuses', () => {
  const faults: [string, () => Parameters<typeof sourceOf>[0], RegExp][] = [
    ['articles out of order', () => [EMPTY, FULL], /not in article_id order/u],
    ['an article twice', () => [FULL, FULL], /not in article_id order/u],
    [
      'two quotes with one span and type',
      () => [{ ...FULL, quotes: [...FULL.quotes.slice(0, 1), ...FULL.quotes.slice(0, 1)], mentions: [] }],
      /two rows have the key q-/u,
    ],
    [
      'a span outside the body',
      () => [{ ...FULL, sentences: [{ start: 0, end: 9999, paragraph: 0 }], quotes: [], mentions: [] }],
      /sentence span \[0, 9999\)/u,
    ],
    [
      'a span through the middle of a character',
      () => [{ ...FULL, sentences: [{ start: 1, end: 4, paragraph: 0 }], quotes: [], mentions: [] }],
      /whole characters/u,
    ],
    ['a value that its column cannot hold', () => [{ ...FULL, removedChars: -1 }], /table articles, row a-1+, column removed_chars.*-1/u],
  ]
  test.each(faults)('%s', async (_what, articles, message) => {
    await inFolder(async (folder) => {
      await expect(exportTables(folder, sourceOf(articles()))).rejects.toThrow(message)
    })
  })
})
