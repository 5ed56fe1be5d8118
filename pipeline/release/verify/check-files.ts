// Checks what surrounds the tables: every file has its checksum, and the metadata say of the tables what is so.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Table } from '../../../schemas/columns.ts'
import { TABLES } from '../../../schemas/tables.ts'
import type { TableFile } from '../../export/table-output.ts'
import { USUAL_FORMATS } from '../../export/writer.ts'
import { CHECKSUMS, filesBelow, isFile, parseChecksums, sha256File } from '../checksums.ts'
import { contentOf, versionOf } from '../content.ts'
import { tableResource } from '../datapackage.ts'
import { ledger, ledgerFaults } from '../ledger.ts'
import { manifest } from '../manifest.ts'
import { Problems } from './problems.ts'

/** Reports what stands in the folder and is no file (a pipe, a device, a link to a folder or to nothing), and says whether all are files. */
export async function checkAreFiles(folder: string, problems: Problems): Promise<boolean> {
  const names = await filesBelow(folder)
  const others = await Promise.all(names.map((name) => isFile(join(folder, name)).then((is) => (is ? [] : [name]))))
  for (const file of others.flat()) problems.add({ file }, 'is no file')
  return others.flat().length === 0
}

export interface Hashes {
  /** Of every file that is there. */
  readonly hashes: ReadonlyMap<string, string>
  /** Files that are not what SHA256SUMS lists. A Parquet file of these is not read: damaged ones may make their reader turn for ever. */
  readonly changed: ReadonlySet<string>
}

/** Compares SHA256SUMS with the files of the folder. */
export async function checkChecksums(folder: string, problems: Problems): Promise<Hashes> {
  const found = new Map<string, string>()
  const changed = new Set<string>()
  const names = (await filesBelow(folder)).filter((name) => name !== CHECKSUMS)
  for (const name of names) found.set(name, await sha256File(join(folder, name)))
  const text = await readFile(join(folder, CHECKSUMS), 'utf8').catch(() => null)
  const listed = text === null ? null : parseChecksums(text)
  if (!listed) {
    problems.add({ file: CHECKSUMS }, text === null ? 'is missing' : 'is no list of checksums')
    return { hashes: found, changed }
  }
  for (const [name, hash] of listed) {
    const actual = found.get(name)
    if (actual === undefined) problems.add({ file: name }, `is missing, but ${CHECKSUMS} lists it`)
    else if (actual !== hash) {
      changed.add(name)
      problems.add({ file: name }, `its SHA-256 is ${actual}, but ${CHECKSUMS} says ${hash}: the file was changed`)
    }
  }
  for (const name of names) if (!listed.has(name)) problems.add({ file: name }, `is not in ${CHECKSUMS}`)
  for (const table of TABLES) {
    for (const name of USUAL_FORMATS.map((format) => `${table.name}.${format}`)) {
      if (!found.has(name) && !listed.has(name)) problems.add({ file: name }, 'is missing')
    }
  }
  return { hashes: found, changed }
}

/** datapackage.json names every table file with its length, hash and columns. */
export async function checkDataPackage(
  folder: string,
  tables: readonly Table[],
  hashes: ReadonlyMap<string, string>,
  problems: Problems,
): Promise<void> {
  const file = 'datapackage.json'
  const read = await readJson(folder, file, dataPackageShape, problems)
  if (!read) return
  const resources = new Map(read.resources.map((resource) => [resource.path, resource]))
  for await (const found of tableFiles(folder, tables, hashes)) {
    const expected: object = tableResource(found, tables)
    const resource = resources.get(found.name)
    if (!resource) problems.add({ file }, `has no resource for ${found.name}`)
    for (const [key, value] of Object.entries(expected)) {
      if (resource && !isDeepStrictEqual(resource[key], value))
        problems.add({ file }, `resource ${found.name}: ${key} is not what the file has`)
    }
  }
}

/** The table files that are there, as what describes them must have them. */
export async function* tableFiles(
  folder: string,
  tables: readonly Table[],
  hashes: ReadonlyMap<string, string>,
): AsyncGenerator<Omit<TableFile, 'rows'>> {
  for (const table of tables) {
    for (const format of USUAL_FORMATS) {
      const name = `${table.name}.${format}`
      const sha256 = hashes.get(name)
      if (sha256 !== undefined) yield { name, table: table.name, format, bytes: (await stat(join(folder, name))).size, sha256 }
    }
  }
}

const dataPackageShape = z.looseObject({ resources: z.array(z.looseObject({ path: z.string() })) })

/** ledger.json and manifest.json add up with the rows that are there. */
export async function checkAccounts(
  folder: string,
  rows: ReadonlyMap<string, number>,
  documents: { readonly duplicates: number; readonly sha256: string },
  problems: Problems,
): Promise<void> {
  const accounts = await readJson(folder, 'ledger.json', ledger, problems)
  if (accounts) {
    for (const fault of ledgerFaults(accounts)) problems.add({ file: 'ledger.json' }, fault)
    const counts = { articles: rows.get('articles'), rejects: rows.get('rejects'), duplicates: documents.duplicates }
    for (const [name, count] of Object.entries(counts)) {
      const said = accounts[name as keyof typeof counts]
      if (said !== count) problems.add({ file: 'ledger.json' }, `${name} is ${said}, but the tables hold ${count}`)
    }
  }
  const about = await readJson(folder, 'manifest.json', manifest, problems)
  if (!about) return
  const file = 'manifest.json'
  for (const [table, count] of rows) {
    if (about.rows[table] !== count) problems.add({ file }, `${table} has ${about.rows[table]} rows, but the table holds ${count}`)
  }
  if (about.inputs.sha256 !== documents.sha256)
    problems.add({ file }, 'inputs.sha256 is not the hash of the documents in articles and rejects')
  if (accounts && about.inputs.documents !== accounts.inputs) {
    problems.add({ file }, `inputs.documents is ${about.inputs.documents}, but ledger.json has ${accounts.inputs} inputs`)
  }
}

/** manifest.json names the version that the content has: the hash of its files, with a placeholder where they name the version. */
export async function checkVersion(folder: string, hashes: ReadonlyMap<string, string>, problems: Problems): Promise<void> {
  const file = 'manifest.json'
  const about = await readJson(folder, file, manifest, new Problems())
  if (!about) return
  const content = await contentOf(folder, about.version, hashes)
  // A missing file is reported as such.
  if (content === null) return
  if (about.content_sha256 !== content) problems.add({ file }, `content_sha256 is ${about.content_sha256}, but the files give ${content}`)
  const version = versionOf(about.code.version, about.content_sha256)
  if (about.version !== version) problems.add({ file }, `version is ${about.version}, but content_sha256 and code.version give ${version}`)
}

export async function readJson<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  problems: Problems,
): Promise<z.infer<S> | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null)
  if (text === null) {
    problems.add({ file }, 'is missing')
    return null
  }
  try {
    const result = schema.safeParse(JSON.parse(text))
    if (result.success) return result.data
    const issue = result.error.issues[0]
    problems.add({ file }, `${issue?.path.map(String).join('.')}: ${issue?.message}`)
  } catch {
    problems.add({ file }, 'is no JSON')
  }
  return null
}
