// `npm run generate`: writes what is derived from the schemas alone into schemas/generated/, so that a change of a schema shows in review.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemaFiles } from './schema-files.ts'

export const GENERATED = fileURLToPath(new URL('../../schemas/generated/', import.meta.url))

/** The files of schemas/generated/ by name. */
export function generatedFiles(): Map<string, string> {
  return new Map(schemaFiles().map(([name, text]) => [basename(name), text]))
}

async function generate(): Promise<void> {
  const files = generatedFiles()
  await mkdir(GENERATED, { recursive: true })
  for (const name of await readdir(GENERATED)) if (!files.has(name)) await rm(`${GENERATED}${name}`)
  for (const [name, text] of files) await writeFile(`${GENERATED}${name}`, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate()
