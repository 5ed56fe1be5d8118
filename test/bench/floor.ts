// What any build must do at least: DuckDB reads a corpus of JSON lines and writes its texts in the three formats. floor.ts CORPUS OUT
import { mkdir } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'

const [input = '', out = ''] = process.argv.slice(2)
await mkdir(out, { recursive: true })
const connection = await (await DuckDBInstance.create()).connect()
const texts = `SELECT id, text FROM read_json('${input}', format = 'newline_delimited', columns = {id: 'VARCHAR', text: 'VARCHAR'})`
for (const [name, format] of [
  ['csv', 'FORMAT csv'],
  ['jsonl', 'FORMAT json'],
  ['parquet', 'FORMAT parquet, COMPRESSION snappy'],
]) {
  await connection.run(`COPY (${texts}) TO '${out}/texts.${name}' (${format})`)
}
