// Reads the Parquet files of a release, one row group at a time, and checks that the columns have the types that export gives them.
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { columnsOf, type Table } from '../../../schemas/columns.ts'
import { parquetSchema } from '../../export/parquet-schema.ts'
import type { Row, Value } from '../../export/row.ts'
import { isAmong, type TakenRows } from './taken-rows.ts'

const PARSERS = { dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10) }

/** The rows but for the groups whose rows were all taken over. */
export async function* readParquet(path: string, table: Table, taken: readonly TakenRows[] = []): AsyncGenerator<Row> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  compareSchemas(metadata.schema, parquetSchema(table))
  const columns = columnsOf(table.schema)
  const isTaken = isAmong(taken)
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    const isLeftOut = isTaken(rowEnd)
    const rows = isLeftOut ? [] : await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors, parsers: PARSERS })
    for (const found of rows) {
      const row: Record<string, Value> = {}
      for (const { name } of columns) row[name] = plain(found[name])
      yield row
    }
    rowStart = rowEnd
  }
}

/** A value as JSON has it; what it is beyond that, the comparison with the JSONL file tells. */
function plain(value: Value | bigint | undefined): Value {
  if (value === undefined) return null
  return typeof value === 'bigint' ? Number(value) : value
}

function compareSchemas(found: readonly SchemaElement[], expected: readonly SchemaElement[]): void {
  expected.forEach((element, i) => {
    const other = found[i]
    const differs = (['name', 'type', 'repetition_type', 'num_children', 'converted_type'] as const).filter(
      (key) => other?.[key] !== element[key],
    )
    if (differs.length) throw new Error(`column ${element.name} is ${describe(other, differs)}, not ${describe(element, differs)}`)
  })
  if (found.length > expected.length) throw new Error(`there is a column ${found[expected.length]?.name} that the table has not`)
}

function describe(element: SchemaElement | undefined, keys: readonly (keyof SchemaElement)[]): string {
  return element ? keys.map((key) => `${key} ${String(element[key])}`).join(', ') : 'not there'
}
