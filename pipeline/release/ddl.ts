// schema/tables.sql: the tables as DuckDB declares them, with keys, closed lists and comments. https://duckdb.org/docs/stable/sql/statements/create_table
import { type Column, columnsOf, type ForeignKey, type Table } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'

/** Statements that create the tables, those that others refer to first. */
export function tablesSql(tables: readonly Table[] = TABLES): string {
  return `${HEAD}\n${inOrderOfKeys(tables).map(tableSql).join('\n')}`
}

const HEAD = `-- The tables of a release for DuckDB, those that others refer to first. In the folder of the release: duckdb mine.duckdb -init schema/tables.sql
-- Then fill them in this order: INSERT INTO articles SELECT * FROM 'articles.parquet'; and so on.
`

/** A table comes after all tables that it refers to; else in the order of the release. */
function inOrderOfKeys(tables: readonly Table[]): Table[] {
  const sorted: Table[] = []
  const left = [...tables]
  while (left.length) {
    const next = left.findIndex((table) => othersOf(table).every((key) => sorted.some((done) => done.name === key.table)))
    if (next === -1) throw new Error(`tables that refer to each other: ${left.map((table) => table.name).join(', ')}`)
    sorted.push(...left.splice(next, 1))
  }
  return sorted
}

/** Foreign keys to other tables. Within a table a row may refer to one that is inserted later, which DuckDB refuses. */
function othersOf(table: Table): ForeignKey[] {
  return table.foreignKeys.filter((key) => key.table !== table.name)
}

function tableSql(table: Table): string {
  const columns = columnsOf(table.schema)
  const lines = [
    ...columns.map(columnSql),
    ...(table.primaryKey.length ? [`PRIMARY KEY (${table.primaryKey.join(', ')})`] : []),
    ...othersOf(table).map((key) => `FOREIGN KEY (${key.column}) REFERENCES ${key.table} (${key.references})`),
  ]
  const comments = columns.map(
    (column) => `COMMENT ON COLUMN ${table.name}."${column.name}" IS ${literal(column.description + nullNote(column))};`,
  )
  return `CREATE TABLE ${table.name} (\n  ${lines.join(',\n  ')}\n);
COMMENT ON TABLE ${table.name} IS ${literal(table.description)};
${comments.join('\n')}
`
}

function nullNote({ nullMeans }: Column): string {
  return nullMeans ? ` NULL: ${nullMeans}.` : ''
}

function columnSql(column: Column): string {
  const check = column.values ? ` CHECK ("${column.name}" IN (${column.values.map(literal).join(', ')}))` : ''
  return `"${column.name}" ${sqlType(column)}${column.nullable ? '' : ' NOT NULL'}${check}`
}

function sqlType({ column, fields }: Column): string {
  switch (column) {
    case 'string':
    case 'edtf':
      return 'VARCHAR'
    case 'date':
      return 'DATE'
    case 'integer':
      return 'BIGINT'
    case 'number':
      return 'DOUBLE'
    case 'strings':
      return 'VARCHAR[]'
    case 'structs':
      return `STRUCT(${fields.map((name) => `"${name}" VARCHAR`).join(', ')})[]`
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
