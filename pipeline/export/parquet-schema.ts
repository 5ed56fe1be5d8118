// Parquet types of a table: strings, INT64, DOUBLE, DATE, LIST<STRING> and LIST<STRUCT>; a column that is never null is REQUIRED.
// https://github.com/apache/parquet-format/blob/master/LogicalTypes.md
import type { SchemaElement } from 'hyparquet'
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'

type Repetition = 'REQUIRED' | 'OPTIONAL'

/** The schema tree, flattened in depth-first order as Parquet's footer has it. */
export function parquetSchema(table: Table): SchemaElement[] {
  const columns = columnsOf(table.schema)
  return [{ name: table.name, num_children: columns.length }, ...columns.flatMap(columnElements)]
}

function columnElements(column: Column): SchemaElement[] {
  const repetition_type = column.nullable ? 'OPTIONAL' : 'REQUIRED'
  const { name } = column
  switch (column.column) {
    case 'string':
    case 'edtf':
      return [stringElement(name, repetition_type)]
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, repetition_type }]
    case 'strings':
      return [...listElements(name, repetition_type), stringElement('element', 'REQUIRED')]
    case 'structs':
      return [
        ...listElements(name, repetition_type),
        { name: 'element', num_children: column.fields.length, repetition_type: 'REQUIRED' },
        ...column.fields.map((field) => stringElement(field, 'OPTIONAL')),
      ]
  }
}

function stringElement(name: string, repetition_type: Repetition): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type }
}

function listElements(name: string, repetition_type: Repetition): SchemaElement[] {
  return [
    { name, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' }, repetition_type },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
  ]
}
