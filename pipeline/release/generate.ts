// `npm run generate`: writes what is derived from the schemas alone into schemas/generated/, so that a change of a schema shows in review.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { TABLES } from '../../schemas/tables.ts'
import { dictionary, dictionaryMarkdown } from './dictionary.ts'
import { json } from './json.ts'
import { jsonSchema } from './json-schema.ts'

export const GENERATED = fileURLToPath(new URL('../../schemas/generated/', import.meta.url))

/** The files of schemas/generated/ by name. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...TABLES.map((table): [string, string] => [`${table.name}.schema.json`, json(jsonSchema(table))]),
    ['dictionary.json', json(dictionary())],
    ['DICTIONARY.md', dictionaryMarkdown()],
  ])
}

async function generate(): Promise<void> {
  const files = generatedFiles()
  await mkdir(GENERATED, { recursive: true })
  for (const name of await readdir(GENERATED)) if (!files.has(name)) await rm(`${GENERATED}${name}`)
  for (const [name, text] of files) await writeFile(`${GENERATED}${name}`, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate()
