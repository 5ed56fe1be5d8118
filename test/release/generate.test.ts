// schemas/generated/ is what the schemas say today.
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { GENERATED, generatedFiles } from '../../pipeline/release/generate.ts'
import { type ColumnType, columnsOf } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'

test('the generated files are those of the schemas; `npm run generate` makes them', async () => {
  const files = generatedFiles()
  expect((await readdir(GENERATED)).sort()).toEqual([...files.keys()].sort())
  for (const [name, text] of files)
    expect(await readFile(`${GENERATED}${name}`, 'utf8'), `${name} is stale: run npm run generate`).toBe(text)
})

test('the keys and spans of every table name columns that are there', () => {
  const columns = new Map(TABLES.map((table) => [table.name, columnsOf(table.schema).map((column) => column.name)]))
  for (const table of TABLES) {
    const own = columns.get(table.name)
    for (const name of table.primaryKey) expect(own).toContain(name)
    for (const span of table.spans) expect(own).toEqual(expect.arrayContaining([span.start, span.end, span.equals]))
    for (const key of table.foreignKeys) {
      expect(own).toContain(key.column)
      expect(TABLES.find((other) => other.name === key.table)?.primaryKey).toEqual([key.references])
    }
  }
})

test('every column says what it means, and what null means where it may be null', () => {
  for (const table of TABLES) {
    for (const column of columnsOf(table.schema)) {
      expect(column.description, `${table.name}.${column.name}`).toMatch(/\S/u)
      expect(table.schema.shape[column.name]?.safeParse(null).success, `${table.name}.${column.name}`).toBe(column.nullable)
    }
  }
})

test('every column has an example, as in the CSV file, that the column takes', () => {
  const asValue: Partial<Record<ColumnType, (example: string) => unknown>> = {
    integer: Number,
    number: Number,
    strings: JSON.parse,
    structs: JSON.parse,
  }
  for (const table of TABLES) {
    for (const { name, column, example } of columnsOf(table.schema)) {
      expect(example, `${table.name}.${name}`).toMatch(/\S/u)
      const value = (asValue[column] ?? String)(example ?? '')
      expect(table.schema.shape[name]?.safeParse(value).success, `${table.name}.${name}: ${example}`).toBe(true)
    }
  }
})
