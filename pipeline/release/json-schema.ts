// JSON Schema of each table, from the same zod schemas as everything else. https://json-schema.org/draft/2020-12/schema
import { z } from 'zod'
import { columnsOf, type Table } from '../../schemas/columns.ts'

/** The schema of one line of `<table>.jsonl`, with titles and descriptions for people. */
export function jsonSchema(table: Table): object {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(table.schema)
  const described = columnsOf(table.schema).map((column) => [
    column.name,
    { description: column.description, ...asObject(properties[column.name]) },
  ])
  return { $schema, title: table.title, description: table.description, ...rest, properties: Object.fromEntries(described) }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
