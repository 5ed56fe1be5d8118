// Parquet files: row groups of bounded size, required columns, the same bytes whatever batches the rows come in.
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { expect, test } from 'vitest'
import { openParquet } from '../../pipeline/export/parquet.ts'
import type { Row } from '../../pipeline/export/row.ts'
import { entities } from '../../schemas/tables/entities.ts'
import { type SentenceRow, sentences } from '../../schemas/tables/sentences.ts'
import { inFolder } from '../fixtures/release.ts'

const row = (i: number, text = `Câu số ${i}.`): SentenceRow => ({
  article_id: 'a-1',
  sentence_no: i,
  paragraph_no: 0,
  char_start: i,
  char_end: i + 1,
  text,
})

async function write(path: string, rows: readonly Row[], batch: number): Promise<string> {
  const writer = await openParquet(path, sentences)
  for (let i = 0; i < rows.length; i += batch) await writer.write(rows.slice(i, i + batch))
  return (await writer.finish()).sha256
}

test('starts a row group when one is full, by rows or by text', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'rows.parquet')
    await write(
      path,
      Array.from({ length: 10_500 }, (_, i) => row(i)),
      1000,
    )
    const file = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([10_000, 500])
    const [last] = await parquetReadObjects({ file, compressors, rowStart: 10_499 })
    expect(last).toMatchObject({ sentence_no: 10_499n, text: 'Câu số 10499.' })
    const long = join(folder, 'long.parquet')
    await write(long, [row(0, 'ế'.repeat(8_000_001)), row(1)], 2)
    const groups = (await parquetMetadataAsync(await asyncBufferFromFile(long))).row_groups
    expect(groups.map((group) => Number(group.num_rows))).toEqual([1, 1])
  }))

test('writes the same bytes whatever batches the rows come in', () =>
  inFolder(async (folder) => {
    const rows = Array.from({ length: 11_000 }, (_, i) => row(i))
    const hashes = await Promise.all([1, 999, 11_000].map((batch) => write(join(folder, `${batch}.parquet`), rows, batch)))
    expect(new Set(hashes).size).toBe(1)
  }))

test('makes columns that are never null required, and lists of texts and structs native', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'entities.parquet')
    await (await openParquet(path, entities)).finish()
    const { schema, created_by } = await parquetMetadataAsync(await asyncBufferFromFile(path))
    const repetition = Object.fromEntries(schema.map((element) => [element.name, element.repetition_type]))
    expect(repetition).toMatchObject({ entity_id: 'REQUIRED', country: 'OPTIONAL', aliases: 'REQUIRED', n_quotes: 'REQUIRED' })
    const aliases = schema.findIndex((element) => element.name === 'aliases')
    expect(schema.slice(aliases, aliases + 3).map((element) => element.converted_type ?? element.repetition_type)).toEqual([
      'LIST',
      'REPEATED',
      'UTF8',
    ])
    expect(created_by).toBe('tinmo version 1')
  }))
