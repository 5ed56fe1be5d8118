// croissant.json: the release described as a Croissant 1.1 dataset, one RecordSet per table, read from the Parquet files.
// https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html (`https` in the schema.org terms, which its validator wants)
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { TABLES } from '../../schemas/tables.ts'
import type { TableFile } from '../export/table-output.ts'
import type { Format } from '../export/writer.ts'
import { bibtex } from './citation.ts'

/** What mlcroissant knows each format as. */
const ENCODING_FORMATS: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonlines',
  parquet: 'application/x-parquet',
  arrow: 'application/vnd.apache.arrow.file',
}

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
}

export function croissant(
  dataset: DatasetDescription,
  version: string,
  files: readonly TableFile[],
  tables: readonly Table[] = TABLES,
): object {
  const { published } = dataset
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: dataset.name,
    alternateName: dataset.title,
    description: dataset.description,
    ...(dataset.homepage ? { url: dataset.homepage } : {}),
    version,
    ...(published ? { datePublished: published } : {}),
    license: dataset.license.path ?? dataset.license.title,
    creator: dataset.contributors.map(({ title, path }) => ({ '@type': 'sc:Organization', name: title, ...(path ? { url: path } : {}) })),
    inLanguage: 'vi',
    citeAs: bibtex(dataset, version),
    distribution: files.map(fileObject),
    recordSet: tables.map(recordSet),
  }
}

/** The description of one table file. */
export function fileObject({ name, format, bytes, sha256 }: Omit<TableFile, 'rows' | 'table'>): object {
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: ENCODING_FORMATS[format],
    sha256,
  }
}

/** The description of one table: its columns, keys, and where they are read. */
export function recordSet(table: Table): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    ...(table.primaryKey.length ? { key: table.primaryKey.map((column) => ({ '@id': `${table.name}/${column}` })) } : {}),
    field: columnsOf(table.schema).map((column) => field(table, column)),
  }
}

const DATA_TYPES: Readonly<Record<Exclude<Column['column'], 'structs'>, string>> = {
  string: 'sc:Text',
  edtf: 'sc:Text',
  date: 'sc:Date',
  integer: 'cr:Int64',
  number: 'cr:Float64',
  strings: 'sc:Text',
}

function field(table: Table, column: Column): object {
  const id = `${table.name}/${column.name}`
  const source = { fileObject: { '@id': `${table.name}.parquet` }, extract: { column: column.name } }
  const description = column.description + (column.nullMeans ? ` Null: ${column.nullMeans}.` : '')
  const head = { '@type': 'cr:Field', '@id': id, name: column.name, description }
  if (column.column === 'structs') {
    // A struct in the list is a record of its own; each part is taken out of the same column.
    const subField = column.fields.map((name) => ({
      '@type': 'cr:Field',
      '@id': `${id}/${name}`,
      name,
      dataType: 'sc:Text',
      source: { ...source, transform: { jsonPath: name } },
    }))
    return { ...head, isArray: true, arrayShape: '-1', subField }
  }
  const key = table.foreignKeys.find((candidate) => candidate.column === column.name)
  return {
    ...head,
    dataType: DATA_TYPES[column.column],
    ...(column.column === 'strings' ? { isArray: true, arrayShape: '-1' } : {}),
    // A reference to the record set itself is more than the format can say.
    ...(key && key.table !== table.name ? { references: { field: { '@id': `${key.table}/${key.references}` } } } : {}),
    source,
  }
}
