// The content of a release, which names its version: the tables, all that describes them and the explorer, but not what tells of their
// making (manifest.json, quality.json). The hash is taken with a placeholder where a text names the version itself.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TABLES } from '../../schemas/tables.ts'
import { sha256 } from '../core/hash.ts'
import { EXPLORER_FILES } from '../explorer/bundle.ts'
import { PAGES } from '../export/export-tables.ts'
import { FORMATS, USUAL_FORMATS } from '../export/writer.ts'
import { CHECKSUMS, checksumFaults, checksumText, parseChecksums } from './checksums.ts'
import { schemaFiles } from './schema-files.ts'

/** Stands for the version while it is not known yet. */
export const NO_VERSION = '0'

/** Files that depend on the dataset, its rows and its version; beside them are those that depend on the schemas alone. */
export const DESCRIPTIONS = [
  'README.md',
  'LICENSE',
  'RIGHTS.md',
  'CITATION.cff',
  'CHANGELOG.md',
  'datapackage.json',
  'croissant.json',
  'dcat.jsonld',
  'statistics.json',
  'ledger.json',
] as const

const DATA_FILES: ReadonlySet<string> = new Set([
  ...TABLES.flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`)),
  ...EXPLORER_FILES,
  PAGES,
])

/** Whether the file is content that never names the version. */
export function isDataFile(name: string): boolean {
  return DATA_FILES.has(name)
}

/** The names of the files that describe the tables. */
export function describingFiles(): string[] {
  return [...DESCRIPTIONS, ...schemaFiles().map(([name]) => name), 'views.sql']
}

/** Hash of the content: `data` are hashes of the files that isDataFile names, `texts` the describing files as they are for NO_VERSION. */
export function contentHash(data: ReadonlyMap<string, string>, texts: Iterable<readonly [string, string]>): string {
  const hashes = new Map(data)
  for (const [name, text] of texts) hashes.set(name, sha256(text))
  return sha256(checksumText(hashes))
}

/** The version of a release with this content, by the program of this version. */
export function versionOf(codeVersion: string, content: string): string {
  return `${codeVersion}-${content.slice(0, 8)}`
}

/** Hash of the content of the release in `folder`, of whose files `hashes` are the hashes; null where a file of it is missing. */
export async function contentOf(folder: string, version: string, hashes: ReadonlyMap<string, string>): Promise<string | null> {
  const data = new Map([...hashes].filter(([name]) => isDataFile(name)))
  if (TABLES.some((table) => USUAL_FORMATS.some((format) => !data.has(`${table.name}.${format}`)))) return null
  const texts: [string, string][] = []
  for (const name of describingFiles()) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (text === null) return null
    texts.push([name, text.replaceAll(version, NO_VERSION)])
  }
  return contentHash(data, texts)
}

/**
 * The files for which what stands in `folder` is not the release `version`: those that SHA256SUMS tells of, and where it tells of none, itself if the
 * content is not the one that the version is named by.
 */
export async function releaseFaults(folder: string, version: string): Promise<string[]> {
  const faults = await checksumFaults(folder)
  if (faults.length) return faults
  const hashes = parseChecksums(await readFile(join(folder, CHECKSUMS), 'utf8')) ?? new Map<string, string>()
  const content = await contentOf(folder, version, hashes)
  return content !== null && version === versionOf(version.slice(0, version.lastIndexOf('-')), content) ? [] : [CHECKSUMS]
}
