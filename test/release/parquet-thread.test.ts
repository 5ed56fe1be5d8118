// What becomes of Parquet files that a decoder cannot live with, though their checksums agree: a stand-in for the decoder has their faults.
import { afterAll, expect, test } from 'vitest'
import { openParquetThread } from '../../pipeline/release/verify/parquet-thread.ts'
import { DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'

const thread = openParquetThread({ stall: 1000, entry: new URL('../fixtures/bad-parquet.mjs', import.meta.url) })
afterAll(() => thread.close())

const compared = (table: string) =>
  thread.run(
    'compareFormats',
    { folder: '/nowhere', table, configuration: DEFAULT_CONFIGURATION, withParquet: true, taken: [] },
    `${table}.parquet`,
  )
const fault = (file: string, message: string | RegExp) => [{ file, row: null, column: null, message: expect.stringMatching(message) }]

test('a file that is read longer than the limit is read to its end as long as rows come', async () => {
  expect(await compared('long')).toEqual([])
})

test.each<[string, RegExp]>([
  ['endless', /^cannot be read: no further row comes in 1 s$/u],
  ['failing-twice', /^cannot be read: a second column fails, too$/u],
])('a file whose reading is %s is the problem, and the next one is read', async (table, message) => {
  const [found, next] = await Promise.all([compared(table), compared('long')])
  expect(found).toEqual(fault(`${table}.parquet`, message))
  expect(next).toEqual([])
})
