// schema/tables.d.ts: the rows of the JSON Lines files as TypeScript types, from the JSON Schema of each table.
import { z } from 'zod'
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'
import { jsonSchema } from './json-schema.ts'

export function tablesTypescript(tables: readonly Table[] = TABLES): string {
  const names = tables.map((table) => `  ${table.name}: ${rowName(table)}`)
  return `// The rows of \`<table>.jsonl\`. Dates are texts; EDTF dates may be partial (2021-06, XXXX-05-07). Offsets count code points, not UTF-16 units.

export interface Tables {
${names.join('\n')}
}

${tables.map(rowInterface).join('\n')}`
}

/** `event_mentions`: `EventMentionsRow`. */
function rowName(table: Table): string {
  const words = table.name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Row`
}

function rowInterface(table: Table): string {
  const { properties } = objectShape.parse(jsonSchema(table))
  const lines = columnsOf(table.schema).map((column) => {
    const nullNote = column.nullMeans ? ` Null: ${column.nullMeans}.` : ''
    const unit = column.unit ? ` Unit: ${column.unit}.` : ''
    return `  /** ${column.description}${unit}${nullNote} */\n  ${column.name}: ${typeOf(properties[column.name])}`
  })
  return `/** ${table.description} */\nexport interface ${rowName(table)} {\n${lines.join('\n')}\n}\n`
}

const objectShape = z.looseObject({ properties: z.record(z.string(), z.unknown()) })
const valueShape = z.looseObject({
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
})

/** The type of a value that a JSON Schema of ours describes. */
function typeOf(schema: unknown): string {
  const { anyOf, enum: values, items, type } = valueShape.parse(schema)
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...valueShape.parse(schema), type: one })).join(' | ')
  switch (type) {
    case 'string':
    case 'null':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `Array<${typeOf(items)}>`
    case 'object':
      return `{ ${Object.entries(objectShape.parse(schema).properties)
        .map(([name, value]) => `${name}: ${typeOf(value)}`)
        .join('; ')} }`
    default:
      throw new Error(`no TypeScript type for ${JSON.stringify(schema)}`)
  }
}
