// The files of a release that depend on the schemas alone: the data dictionary, and each table's declaration for several tools.
import { readFileSync } from 'node:fs'
import type { Table } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'
import { tablesSql } from './ddl.ts'
import { dictionary, dictionaryMarkdown } from './dictionary.ts'
import { json } from './json.ts'
import { jsonSchema } from './json-schema.ts'
import { tablesTypescript } from './typescript.ts'

/** Text by name. */
export function schemaFiles(tables: readonly Table[] = TABLES): [string, string][] {
  return [
    ['DICTIONARY.md', dictionaryMarkdown(tables)],
    ['dictionary.json', json(dictionary(tables))],
    ...tables.map((table): [string, string] => [`schema/${table.name}.schema.json`, json(jsonSchema(table))]),
    ['schema/tables.sql', tablesSql(tables)],
    ['schema/tables.d.ts', tablesTypescript(tables)],
  ]
}

/** views.sql, which is written by hand and the same in every release. */
export function viewsFile(): [string, string] {
  return ['views.sql', readFileSync(new URL('./views.sql', import.meta.url), 'utf8')]
}
