// Checks the files that describe a release: they are there, say what the schemas say, and count what the tables hold.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Table } from '../../../schemas/columns.ts'
import { EXPLORER_FILES } from '../../explorer/bundle.ts'
import type { Tally } from '../../export/tally.ts'
import { fileObject, recordSet } from '../croissant.ts'
import { QUALITY, quality, qualityFaults } from '../quality.ts'
import { schemaFiles, viewsFile } from '../schema-files.ts'
import { FORMATS, readJson } from './check-files.ts'
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
    for (const format of FORMATS) {
      const name = `${table.name}.${format}`
      const sha256 = hashes.get(name)
      if (sha256 === undefined) continue
      const { size: bytes } = await stat(join(folder, name))
      if (!isDeepStrictEqual(described.get(name), fileObject({ name, format, bytes, sha256 })))
        problems.add({ file }, `file object ${name} is not what the file has`)
    }
  }
}

/** quality.json has the form that it should have, and adds up. */
export async function checkQuality(folder: string, problems: Problems): Promise<void> {
  const read = await readJson(folder, QUALITY, quality, problems)
  for (const fault of read ? qualityFaults(read) : []) problems.add({ file: QUALITY }, fault)
}

const node = z.looseObject({ '@id': z.string() })
const croissantShape = z.looseObject({ distribution: z.array(node), recordSet: z.array(node) })

/** statistics.json is what counting the rows again gives. */
export async function checkStatistics(folder: string, tally: Tally, problems: Problems): Promise<void> {
  const file = 'statistics.json'
  const read = await readJson(folder, file, z.record(z.string(), z.unknown()), problems)
  if (!read) return
  for (const [name, value] of Object.entries(tally.statistics())) {
    if (!isDeepStrictEqual(read[name], value)) problems.add({ file }, `${name} is not what the tables hold`)
  }
}
