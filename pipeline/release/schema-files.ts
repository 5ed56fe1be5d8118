// The files of a release that depend on the schemas alone: the data dictionary, and each table's declaration for several tools.
import { readFileSync } from 'node:fs'
import { TABLES } from '../../schemas/tables.ts'
import { tablesSql } from './ddl.ts'
import { dictionary, dictionaryMarkdown } from './dictionary.ts'
import { json } from './json.ts'
import { jsonSchema } from './json-schema.ts'
import { tablesTypescript } from './typescript.ts'

/** Text by name. */
export function schemaFiles(): [string, string][] {
  return [
    ['DICTIONARY.md', dictionaryMarkdown()],
    ['dictionary.json', json(dictionary())],
    ...TABLES.map((table): [string, string] => [`schema/${table.name}.schema.json`, json(jsonSchema(table))]),
    ['schema/tables.sql', tablesSql()],
    ['schema/tables.d.ts', tablesTypescript()],
  ]
}

/** views.sql, which is written by hand and the same in every release. */
export function viewsFile(): [string, string] {
  return ['views.sql', readFileSync(new URL('./views.sql', import.meta.url), 'utf8')]
}
