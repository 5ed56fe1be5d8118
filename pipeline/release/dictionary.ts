// The data dictionary: every column of every table, for machines (dictionary.json) and for people (DICTIONARY.md).
import { type Column, columnsOf, type Table } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'

export interface DictionaryEntry {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly description: string
  readonly unit: string | null
  /** What null means; null where the column is never null. */
  readonly null_means: string | null
  readonly values: readonly string[] | null
  readonly example: string | null
  readonly stage: string
  readonly key: 'primary' | 'foreign' | null
  /** `table.column` that a foreign key points to. */
  readonly references: string | null
}

export function dictionary(tables: readonly Table[] = TABLES): DictionaryEntry[] {
  return tables.flatMap((table) => columnsOf(table.schema).map((column) => entry(table, column)))
}

function entry(table: Table, column: Column): DictionaryEntry {
  const foreign = table.foreignKeys.find((key) => key.column === column.name)
  const primary = table.primaryKey.includes(column.name)
  return {
    table: table.name,
    column: column.name,
    type: typeName(column),
    description: column.description,
    unit: column.unit ?? null,
    null_means: column.nullMeans ?? null,
    values: column.values ?? null,
    example: column.example ?? null,
    stage: column.stage,
    key: primary ? 'primary' : foreign ? 'foreign' : null,
    references: foreign ? `${foreign.table}.${foreign.references}` : null,
  }
}

function typeName(column: Column): string {
  if (column.column === 'strings') return 'list of string'
  if (column.column === 'structs') return `list of {${column.fields.join(', ')}}`
  return column.column === 'edtf' ? 'string (EDTF date)' : column.column
}

/** DICTIONARY.md: one section a table, one line a column. */
export function dictionaryMarkdown(tables: readonly Table[] = TABLES): string {
  const entries = dictionary(tables)
  const sections = tables.map((table) => {
    const lines = entries.filter((item) => item.table === table.name).map((item) => `| ${cells(item).map(escapeCell).join(' | ')} |`)
    const key = table.primaryKey.length ? `Key: ${table.primaryKey.map((name) => `\`${name}\``).join(', ')}.` : 'No key.'
    const head = '| column | type | meaning | null means | example | made by |\n|---|---|---|---|---|---|'
    return `## ${table.name}\n\n${table.description} ${key}\n\n${head}\n${lines.join('\n')}\n`
  })
  return `# Data dictionary\n\n${RULES}\n\n${sections.join('\n')}`
}

const RULES = `Every table stands in the release as \`<table>.csv\`, \`<table>.jsonl\` and \`<table>.parquet\`, with the same rows in the same order.
Lists are LIST columns in Parquet, arrays in JSONL and JSON text in CSV. Null is null: an empty CSV field without quotation marks, JSON
null, Parquet null. Offsets count Unicode code points from 0, the end exclusive: \`body[start:end]\` in Python,
\`substr(body, start + 1, end - start)\` in DuckDB. EDTF dates (ISO 8601-2) may be partial or uncertain (\`2021-06\`, \`XXXX-05-07\`,
\`2018-06-25/2018-06-27\`); the plain date columns beside them hold the first and last day that they may mean.`

function cells(item: DictionaryEntry): string[] {
  const meaning = [
    item.description,
    item.unit ? `Unit: ${item.unit}.` : '',
    item.values ? `One of: ${item.values.map((value) => `\`${value}\``).join(', ')}.` : '',
    item.references ? `Refers to \`${item.references}\`.` : '',
  ]
  return [
    `\`${item.column}\``,
    item.type,
    meaning.filter(Boolean).join(' '),
    item.null_means ?? 'never null',
    item.example ? `\`${item.example}\`` : '',
    item.stage,
  ]
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
