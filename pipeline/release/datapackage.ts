// datapackage.json: the release described as a Frictionless Data Package v2, one resource per file. https://datapackage.org
import { type Column, columnsOf, EDTF_PATTERN, type Table } from '../../schemas/columns.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { TABLES } from '../../schemas/tables.ts'
import type { TableFile } from '../export/table-output.ts'
import type { Format } from '../export/writer.ts'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
}

export function dataPackage(
  dataset: DatasetDescription,
  version: string,
  files: readonly TableFile[],
  tables: readonly Table[] = TABLES,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    ...(dataset.homepage ? { homepage: dataset.homepage } : {}),
    version,
    licenses: [dataset.license],
    contributors: dataset.contributors.map(({ title, role, path }) => ({
      title,
      ...(path ? { path } : {}),
      ...(role ? { roles: [role] } : {}),
    })),
    resources: files.map((file) => tableResource(file, tables)),
  }
}

/** The CSV file has the table's own name; the other formats add theirs. */
function resourceName(table: string, format: Format): string {
  return format === 'csv' ? table : `${table}.${format}`
}

/** The resource that describes one table file. */
export function tableResource(file: Omit<TableFile, 'rows'>, tables: readonly Table[] = TABLES): object {
  const table = tables.find((candidate) => candidate.name === file.table)
  if (!table) throw new Error(`no table ${file.table}`)
  return {
    name: resourceName(file.table, file.format),
    type: 'table',
    path: file.name,
    title: table.title,
    description: table.description,
    format: file.format,
    mediatype: MEDIA_TYPES[file.format],
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.format === 'csv'
      ? { dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true } }
      : {}),
    schema: tableSchema(table, file.format),
  }
}

function tableSchema(table: Table, format: Format): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(table.schema).map((column) => field(table, column)),
    ...(table.primaryKey.length ? { primaryKey: table.primaryKey } : {}),
    ...(table.foreignKeys.length
      ? {
          foreignKeys: table.foreignKeys.map((key) => ({
            fields: [key.column],
            reference: { resource: key.table === table.name ? '' : resourceName(key.table, format), fields: [key.references] },
          })),
        }
      : {}),
    missingValues: [''],
  }
}

const FIELD_TYPES: Readonly<Record<Column['column'], string>> = {
  string: 'string',
  edtf: 'string',
  date: 'date',
  integer: 'integer',
  number: 'number',
  strings: 'array',
  structs: 'array',
}

function field(table: Table, column: Column): object {
  const constraints = {
    // An empty text is a missing value to readers of CSV, so a column that allows it cannot be called required.
    ...(!column.nullable && !table.schema.shape[column.name]?.safeParse('').success ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.column === 'edtf' ? { pattern: EDTF_PATTERN.source.replaceAll('\\/', '/') } : {}),
    ...(column.column === 'integer' ? { minimum: 0 } : {}),
  }
  return {
    name: column.name,
    type: FIELD_TYPES[column.column],
    description:
      column.description + (column.nullMeans ? ` Null: ${column.nullMeans}.` : '') + (column.unit ? ` Unit: ${column.unit}.` : ''),
    ...(column.example ? { example: column.example } : {}),
    ...(Object.keys(constraints).length ? { constraints } : {}),
  }
}
