// Checks the files that describe a release: they are there, say what the schemas say, and count what the tables hold.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Table } from '../../../schemas/columns.ts'
import { EXPLORER_FILES } from '../../explorer/bundle.ts'
import type { Tally } from '../../export/tally.ts'
import { fileObject, recordSet } from '../croissant.ts'
import { distribution } from '../dcat.ts'
import { QUALITY, quality, qualityFaults } from '../quality.ts'
import { schemaFiles, viewsFile } from '../schema-files.ts'
import { readJson, tableFiles } from './check-files.ts'
import type { Problems } from './problems.ts'

/** Files for people, whose words depend on the dataset's description. */
const FOR_PEOPLE = ['README.md', 'LICENSE', 'RIGHTS.md', 'CITATION.cff', 'CHANGELOG.md']

/** The files that depend on the schemas alone are what the schemas give; those for people are there. */
export async function checkDescriptions(
  folder: string,
  tables: readonly Table[],
  hashes: ReadonlyMap<string, string>,
  problems: Problems,
): Promise<void> {
  for (const file of [...FOR_PEOPLE, ...EXPLORER_FILES]) if (!hashes.has(file)) problems.add({ file }, 'is missing')
  for (const [file, expected] of [...schemaFiles(tables), viewsFile()]) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null)
    if (text !== expected) problems.add({ file }, text === null ? 'is missing' : 'is not what the schemas of the tables give')
  }
}

/** croissant.json names every table file with its length and hash, and every table with its columns. */
export async function checkCroissant(
  folder: string,
  tables: readonly Table[],
  hashes: ReadonlyMap<string, string>,
  problems: Problems,
): Promise<void> {
  const file = 'croissant.json'
  const read = await readJson(folder, file, croissantShape, problems)
  if (!read) return
  const described = new Map([...read.distribution, ...read.recordSet].map((node) => [node['@id'], node]))
  for (const table of tables) {
    if (!isDeepStrictEqual(described.get(table.name), recordSet(table)))
      problems.add({ file }, `record set ${table.name} is not what the schema of the table gives`)
  }
  for await (const found of tableFiles(folder, tables, hashes)) {
    if (!isDeepStrictEqual(described.get(found.name), fileObject(found)))
      problems.add({ file }, `file object ${found.name} is not what the file has`)
  }
}

/** dcat.jsonld has a distribution for every table file, with its length and hash. */
export async function checkDcat(
  folder: string,
  tables: readonly Table[],
  hashes: ReadonlyMap<string, string>,
  problems: Problems,
): Promise<void> {
  const file = 'dcat.jsonld'
  const read = await readJson(folder, file, dcatShape, problems)
  if (!read) return
  const described = new Map(read['dcat:distribution'].map(({ 'dct:license': _, ...entry }) => [entry['@id'], entry]))
  for await (const found of tableFiles(folder, tables, hashes)) {
    if (!isDeepStrictEqual(described.get(`#${found.name}`), distribution(found, tables)))
      problems.add({ file }, `distribution ${found.name} is not what the file has`)
  }
}

/** quality.json has the form that it should have, and adds up. */
export async function checkQuality(folder: string, problems: Problems): Promise<void> {
  const read = await readJson(folder, QUALITY, quality, problems)
  for (const fault of read ? qualityFaults(read) : []) problems.add({ file: QUALITY }, fault)
}

const node = z.looseObject({ '@id': z.string() })
const croissantShape = z.looseObject({ distribution: z.array(node), recordSet: z.array(node) })
const dcatShape = z.looseObject({ 'dcat:distribution': z.array(node) })

/** statistics.json is what counting the rows again gives. */
export async function checkStatistics(folder: string, tally: Tally, problems: Problems): Promise<void> {
  const file = 'statistics.json'
  const read = await readJson(folder, file, z.record(z.string(), z.unknown()), problems)
  if (!read) return
  for (const [name, value] of Object.entries(tally.statistics())) {
    if (!isDeepStrictEqual(read[name], value)) problems.add({ file }, `${name} is not what the tables hold`)
  }
}
